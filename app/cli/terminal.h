// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/outline.h"

#include <QString>

namespace Codebook {

/// The text with every character that could steer a terminal made visible: control characters as their
/// pictures (␛), bidirectional and invisible ones as ‹U+202E›. Line breaks and tabs stay when `keepsLines`.
[[nodiscard]] QString visibleText(const QString &text, bool keepsLines = false);

/// Columns a text takes on a terminal: two for East Asian wide characters, none for combining ones.
[[nodiscard]] int columns(const QString &text);

/// Lines of at most `width` columns, broken at blanks; a longer word is cut. At least one line.
[[nodiscard]] QStringList wrapped(const QString &text, int width);

enum class Ink { Plain, Bold, Dim, Red, Yellow, Green, Blue, Cyan, Magenta };

/// Writes pages for a terminal of 80 columns. All text that comes in is made visible first.
class TerminalPage final
{
public:
    static constexpr int width = 80;

    explicit TerminalPage(bool hasColor)
        : m_hasColor(hasColor)
    {}

    void blankLine();
    void line(const QString &text, Ink ink = Ink::Plain, int indent = 0);
    void heading(const QString &text);
    void paragraph(const QString &text, int indent, Ink ink = Ink::Plain);
    void bullet(const QString &text);
    /// Label in a column of its own, the value wrapped beside it.
    void field(const QString &label, const QString &value, int labelWidth);
    /// Cells in columns of these widths, wrapped; the last column takes the rest.
    void row(const QStringList &cells, const QList<int> &widths, Ink ink = Ink::Plain);
    void outline(const Outline &outline);

    [[nodiscard]] QString inked(const QString &text, Ink ink) const;
    void raw(const QString &line); ///< A line that is already visible text and ink.
    [[nodiscard]] QString text() const { return m_text; }

private:
    bool m_hasColor = false;
    QString m_text;
};

} // namespace Codebook
