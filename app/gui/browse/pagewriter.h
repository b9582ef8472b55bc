// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/browse/pagelink.h"

#include <QPalette>
#include <QTextCursor>

class QTextDocument;

namespace Codebook {

/// Writes a page block by block into a document, in the type and space of the design. Colours are those of
/// the palette given; a page is written anew when it changes.
class PageWriter final
{
public:
    /// `isWhole`: long tables are written to their end.
    PageWriter(QTextDocument *document, const QPalette &palette, bool isWhole = false);
    [[nodiscard]] bool isWhole() const { return m_isWhole; }

    /// The large code with words in a small size beside it.
    void codeTitle(const QString &code, const Runs &beside);
    void title(const QString &text);
    void section(const QString &text);
    /// A heading inside a section, close to what follows.
    void group(const QString &text);
    void paragraph(const Runs &runs);
    void caption(const Runs &runs);
    void bullet(const Runs &runs);
    /// Words of somebody else: a line at the leading side, their source below.
    void quote(const Runs &runs, const QString &source);
    /// Label and value in two columns; consecutive calls belong to one table, written by endFields().
    void field(const QString &label, const Runs &value);
    void endFields();
    /// Widths of columns in a table beside percent: in one line whatever stands in it; what the others leave.
    static constexpr int FitsWords = 0;
    static constexpr int TakesRest = -1;
    void table(const QStringList &heads, const std::vector<std::vector<Runs>> &rows,
               const std::vector<int> &percentages);
    /// A reply in the fixed font with the link that decodes it.
    void example(const QString &reply, const QString &linkText);

private:
    void beginBlock(double above, double below);
    /// In running text links are underlined; alone in a cell their colour tells them.
    enum class Links { Running, Alone };
    void insert(const Runs &runs, const QFont &font, const QColor &color, Links links = Links::Running);
    [[nodiscard]] QTextCharFormat format(const QFont &font, const QColor &color) const;

    QPalette m_palette;
    QTextCursor m_cursor;
    bool m_isWhole;
    bool m_isEmpty = true;
    std::vector<std::pair<QString, Runs>> m_fields;
};

} // namespace Codebook
