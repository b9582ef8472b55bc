// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the marks of a SourceView are on screen, and how they are painted there.

#include "gui/answer/sourcelayout.h"
#include "gui/answer/sourceview.h"
#include "gui/widgets/metrics.h"

#include <QPainter>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>

namespace Codebook {

namespace {

/// First item of an ordered list that ends behind the position.
template <typename Items>
auto firstBehind(const Items &items, qsizetype position)
{
    return std::partition_point(items.begin(), items.end(),
                                [position](const auto &item) { return item.shown.end() <= position; });
}

} // namespace

std::vector<SourceView::ShownBlock> SourceView::shownBlocks() const
{
    std::vector<ShownBlock> shown;
    QPointF topLeft = contentOffset();
    const int bottom = viewport()->height();
    for (QTextBlock block = firstVisibleBlock(); block.isValid() && topLeft.y() < bottom;
         block = block.next()) {
        const double height = blockBoundingRect(block).height();
        shown.push_back({block, topLeft});
        topLeft.ry() += height;
    }
    return shown;
}

std::vector<QRectF> SourceView::lineRects(const ShownBlock &shown, TextSpan span) const
{
    std::vector<QRectF> rects;
    const double pitch = sourceLayout()->pitch();
    const QTextLayout *layout = shown.block.layout();
    for (int i = 0; i < layout->lineCount(); ++i) {
        const QTextLine line = layout->lineAt(i);
        const auto common =
            intersection(span, {shown.block.position() + line.textStart(), line.textLength()});
        if (!common)
            continue;
        const int start = int(common->start - shown.block.position());
        const double x1 = line.cursorToX(start);
        const double x2 = line.cursorToX(start + int(common->length));
        rects.emplace_back(shown.topLeft.x() + std::min(x1, x2), shown.topLeft.y() + i * pitch,
                           std::abs(x2 - x1), pitch);
    }
    return rects;
}

std::vector<SourceView::Piece> SourceView::pieces() const
{
    std::vector<Piece> all;
    const double letter = m_intensity == MarkIntensity::Off ? 0 : markLetterWidth();
    for (const ShownBlock &shown : shownBlocks()) {
        const TextSpan block{shown.block.position(), shown.block.length()};
        for (auto mark = firstBehind(marks().marks, block.start);
             mark != marks().marks.end() && mark->shown.start < block.end(); ++mark) {
            bool isFirst = mark->shown.start >= block.start;
            const auto next = mark + 1;
            const bool isTight = next != marks().marks.end() && next->shown.start == mark->shown.end();
            for (QRectF rect : lineRects(shown, mark->shown)) {
                if (isTight && rect.width() > letter)
                    rect.setRight(rect.right() - letter); // the next mark's letter has its room there
                if (isFirst)
                    rect.setLeft(rect.left() - letter);
                all.push_back({&*mark, rect, isFirst && letter > 0});
                isFirst = false;
            }
        }
    }
    return all;
}

std::vector<QRectF> SourceView::rectsOf(int part) const
{
    std::vector<QRectF> rects;
    for (const Piece &piece : pieces()) {
        if (piece.mark->part == part)
            rects.push_back(piece.rect);
    }
    return rects;
}

const SourceMark *SourceView::markAt(const QPointF &position) const
{
    for (const Piece &piece : pieces()) {
        if (piece.rect.contains(position))
            return piece.mark;
    }
    return nullptr;
}

const SourceHint *SourceView::hintAt(const QPointF &position) const
{
    for (const ShownBlock &shown : shownBlocks()) {
        const TextSpan block{shown.block.position(), shown.block.length()};
        for (auto hint = firstBehind(marks().hints, block.start);
             hint != marks().hints.end() && hint->shown.start < block.end(); ++hint) {
            for (const QRectF &rect : lineRects(shown, hint->shown)) {
                if (rect.contains(position))
                    return &*hint;
            }
        }
    }
    return nullptr;
}

QPointF SourceView::onLine(const QPointF &position) const
{
    // The editor looks for the line of a position among the letters; between them is our room for marks.
    const double pitch = sourceLayout()->pitch();
    for (const ShownBlock &shown : shownBlocks()) {
        const double y = position.y() - shown.topLeft.y();
        const int lines = shown.block.layout()->lineCount();
        if (y >= 0 && y < lines * pitch)
            return {position.x(), shown.topLeft.y() + (std::floor(y / pitch) + 0.5) * pitch};
    }
    return position;
}

std::vector<SourceView::BracketPlace> SourceView::bracketPlaces() const
{
    std::vector<BracketPlace> places;
    const std::vector<ShownBlock> shown = shownBlocks();
    if (shown.empty())
        return places;
    const double pitch = sourceLayout()->pitch();
    const TextSpan screen = united({shown.front().block.position(), shown.front().block.length()},
                                   {shown.back().block.position(), shown.back().block.length()});
    const auto lineTop = [&](qsizetype position) {
        for (const ShownBlock &block : shown) {
            const int inBlock = int(position - block.block.position());
            if (inBlock < block.block.length())
                return block.topLeft.y() +
                       block.block.layout()->lineForTextPosition(inBlock).lineNumber() * pitch;
        }
        return double(viewport()->height());
    };
    for (const SourceBracket &bracket : marks().brackets) {
        if (bracket.shown.start >= screen.end())
            break;
        if (bracket.shown.end() <= screen.start)
            continue;
        const bool hasTop = bracket.shown.start >= screen.start;
        const bool hasBottom = bracket.shown.end() <= screen.end();
        const double inset = std::round(pitch / 8);
        const double top = hasTop ? lineTop(bracket.shown.start) + inset : 0;
        const double bottom =
            hasBottom ? lineTop(bracket.shown.end() - 1) + pitch - inset : viewport()->height();
        places.push_back(
            {top, bottom, hasTop, hasBottom, bracket.depth, m_reply < 0 || m_reply == bracket.reply});
    }
    return places;
}

int SourceView::firstOf(PartRef part) const
{
    const SourceMark *mark = part.isValid() ? markOf(part.part) : nullptr;
    return mark ? mark->first : -1;
}

void SourceView::paintEvent(QPaintEvent *event)
{
    const std::vector<Piece> shown = pieces();
    paintTints(shown); // below the letters and below the selection
    paintFlash();
    QPlainTextEdit::paintEvent(event);
    paintInk(shown);
}

void SourceView::paintTints(const std::vector<Piece> &shown)
{
    if (m_intensity == MarkIntensity::Off)
        return;
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const Metrics metrics;
    const ColorRoles &roles = ColorRoles::of(palette());
    // What says the same as the part under the pointer or the chosen one lights up with it.
    const int hovered = m_cursor ? firstOf(m_cursor->hovered()) : -1;
    const int pinned = m_cursor ? firstOf(m_cursor->pinned()) : -1;
    for (const Piece &piece : shown) {
        const bool isSelected = piece.mark->first == hovered || piece.mark->first == pinned;
        if (!isSelected && m_intensity == MarkIntensity::Subtle)
            continue;
        painter.setBrush(isSelected ? roles.markSelected(piece.mark->role)
                                    : roles.markTint(piece.mark->role));
        const double inset = metrics.px(2);
        painter.drawRoundedRect(piece.rect.adjusted(0, inset - 1, 0, -inset), metrics.scaled(2),
                                metrics.scaled(2));
    }
}

void SourceView::paintFlash()
{
    if (m_flashed.isEmpty())
        return;
    QPainter painter(viewport());
    const ColorRoles &roles = ColorRoles::of(palette());
    const QColor fill = mixed(roles.accent, roles.base, 0.35);
    for (const ShownBlock &block : shownBlocks()) {
        for (const QRectF &rect : lineRects(block, m_flashed))
            painter.fillRect(rect, fill);
    }
}

void SourceView::paintInk(const std::vector<Piece> &shown)
{
    QPainter painter(viewport());
    const Metrics metrics;
    const ColorRoles &roles = ColorRoles::of(palette());
    const int pinned = m_cursor ? m_cursor->pinned().part : -1;
    for (const Piece &piece : shown) {
        const QColor color = roles.mark(piece.mark->role);
        if (m_intensity != MarkIntensity::Off) {
            const double letter = piece.hasLetter ? markLetterWidth() : 0;
            paintMarkUnderline(&painter, piece.mark->role, piece.rect.left() + letter, piece.rect.right(),
                               std::round(piece.rect.bottom() - metrics.px(4)), color);
            if (piece.hasLetter) {
                const QRectF room(piece.rect.left(), piece.rect.top(), letter, piece.rect.height());
                paintMarkLetter(&painter, piece.mark->role, room.adjusted(0, 0, 0, -metrics.px(1)), color);
            }
        }
        if (piece.mark->part == pinned) {
            painter.save();
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(QPen(roles.accent, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(piece.rect.adjusted(-1.5, 0, 1.5, 0), metrics.scaled(3),
                                    metrics.scaled(3));
            painter.restore();
        }
    }
    if (m_intensity != MarkIntensity::Off)
        paintHints(&painter);
}

void SourceView::paintHints(QPainter *painter)
{
    const Metrics metrics;
    const QColor color = ColorRoles::of(palette()).text2;
    const double dot = metrics.px(1);
    for (const ShownBlock &shown : shownBlocks()) {
        const TextSpan block{shown.block.position(), shown.block.length()};
        for (auto hint = firstBehind(marks().hints, block.start);
             hint != marks().hints.end() && hint->shown.start < block.end(); ++hint) {
            for (const QRectF &rect : lineRects(shown, hint->shown)) {
                for (double x = std::round(rect.left()); x < rect.right(); x += 3 * dot)
                    painter->fillRect(QRectF(x, std::round(rect.bottom() - metrics.px(3)), dot, dot), color);
            }
        }
    }
}

} // namespace Codebook
