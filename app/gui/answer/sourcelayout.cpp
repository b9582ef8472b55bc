// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/answer/sourcelayout.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>
#include <utility>

namespace Codebook {

SourceLayout::SourceLayout(QTextDocument *document)
    : QPlainTextDocumentLayout(document)
{}

void SourceLayout::setMarks(std::shared_ptr<const SourceMarks> marks, double letterWidth, double pitch)
{
    m_marks = std::move(marks);
    m_letterWidth = letterWidth;
    m_pitch = pitch;
    if (std::exchange(m_isFresh, true))
        return;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (block.layout()->lineCount() == 0)
            continue;
        block.layout()->clearFormats();
        block.clearLayout();
    }
    requestUpdate();
}

QRectF SourceLayout::blockBoundingRect(const QTextBlock &block) const
{
    if (!block.isValid())
        return {};
    m_isFresh = false;
    widenBeforeMarks(block);
    QRectF rect = QPlainTextDocumentLayout::blockBoundingRect(block);
    const QTextLayout *layout = block.layout();
    for (int i = 0; i < layout->lineCount(); ++i) {
        QTextLine line = layout->lineAt(i);
        line.setPosition(QPointF(line.x(), i * m_pitch + qRound((m_pitch - line.height()) / 2)));
    }
    const double below = block.next().isValid() ? 0 : document()->documentMargin();
    rect.setHeight(layout->lineCount() * m_pitch + below);
    return rect;
}

void SourceLayout::widenBeforeMarks(const QTextBlock &block) const
{
    if (!m_marks || m_letterWidth <= 0)
        return;
    // A mark at the very start of a block hangs its letter into the margin.
    const qsizetype start = block.position();
    const auto isBefore = [](const SourceMark &mark, qsizetype position) {
        return mark.shown.start < position;
    };
    const auto first = std::lower_bound(m_marks->marks.begin(), m_marks->marks.end(), start + 1, isBefore);
    const auto last = std::lower_bound(first, m_marks->marks.end(), start + block.length(), isBefore);
    QTextLayout *layout = block.layout();
    if (first == last || layout->formats().size() == last - first)
        return;

    const QString text = block.text();
    QList<QTextLayout::FormatRange> widened;
    for (auto mark = first; mark != last; ++mark) {
        QTextLayout::FormatRange range;
        range.start = int(mark->shown.start - start) - 1;
        range.length = 1;
        if (range.start > 0 && text.at(range.start).isLowSurrogate()) {
            --range.start; // both halves, or the character would be torn
            ++range.length;
        }
        range.format.setFontLetterSpacingType(QFont::AbsoluteSpacing);
        range.format.setFontLetterSpacing(m_letterWidth);
        widened.append(range);
    }
    layout->setFormats(widened);
    QTextBlock again = block;
    again.clearLayout();
}

} // namespace Codebook
