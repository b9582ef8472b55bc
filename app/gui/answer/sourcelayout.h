// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/answer/sourcemarks.h"

#include <QPlainTextDocumentLayout>

#include <memory>

namespace Codebook {

/// Lays a text out with even lines that leave room for underlines, and with room in front of each mark for
/// its letter. The room is a wider character before the mark, so text and positions stay those of the paste.
/// Each block is prepared when it is first laid out: a long text costs only what is seen of it.
class SourceLayout final : public QPlainTextDocumentLayout
{
    Q_OBJECT

public:
    explicit SourceLayout(QTextDocument *document);

    /// `letterWidth` 0 for marks without letters; `pitch` from one line to the next. Both in pixels.
    void setMarks(std::shared_ptr<const SourceMarks> marks, double letterWidth, double pitch);
    [[nodiscard]] double pitch() const { return m_pitch; }

    [[nodiscard]] QRectF blockBoundingRect(const QTextBlock &block) const override;

private:
    void widenBeforeMarks(const QTextBlock &block) const;

    std::shared_ptr<const SourceMarks> m_marks;
    double m_letterWidth = 0;
    double m_pitch = 20;
    mutable bool m_isFresh = true; ///< No block has been laid out yet.
};

} // namespace Codebook
