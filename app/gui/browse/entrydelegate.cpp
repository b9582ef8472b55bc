// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/browse/entrydelegate.h"

#include "gui/browse/browsemodel.h"
#include "gui/widgets/colorroles.h"
#include "gui/widgets/icon.h"
#include "gui/widgets/metrics.h"
#include "gui/widgets/paint.h"

#include <QPainter>

namespace Codebook {

namespace {

Outcome outcomeOfClass(int cls)
{
    switch (cls) {
    case 4:
        return Outcome::Waiting;
    case 5:
        return Outcome::Failed;
    case 2:
    case 3:
        return Outcome::Accepted;
    default:
        return Outcome::Unknown;
    }
}

QRect placed(const QStyleOptionViewItem &option, const QRect &row, int start, int width)
{
    return QStyle::visualRect(option.direction, row, QRect(row.x() + start, row.y(), width, row.height()));
}

} // namespace

EntryDelegate::EntryDelegate(QObject *parent)
    : RowDelegate(parent)
{}

void EntryDelegate::paintContent(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    if (index.data(GroupCountRole).isValid()) {
        paintGroup(painter, rect, option, index);
        return;
    }
    const ColorRoles &roles = ColorRoles::of(option.palette);
    const Metrics metrics;
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QColor background = isSelected ? roles.selection : roles.base;

    const int glyph = metrics.px(13);
    QRectF square = placed(option, rect, metrics.px(12), glyph);
    square = QRectF(square.x(), rect.center().y() - glyph / 2.0 + 0.5, glyph, glyph);
    paintOutcome(painter, square, outcomeOfClass(index.data(ClassRole).toInt()), roles.text2, background);

    const QFont fixed = roleFont(TextRole::Reply);
    const int codeStart = metrics.px(36);
    const int codeWidth = QFontMetrics(fixed).horizontalAdvance(QStringLiteral("5.7.1234"));
    paintMatched(painter, placed(option, rect, codeStart, codeWidth), index.data(CodeRole).toString(),
                 index.data(CodeSpansRole).value<std::vector<TextSpan>>(), fixed);

    const QFont caption = roleFont(TextRole::Caption);
    const QString origin = index.data(OriginRole).toString();
    const int originWidth = std::min(QFontMetrics(caption).horizontalAdvance(origin) + 2, rect.width() / 4);
    const int originStart = rect.width() - originWidth - metrics.px(12);
    painter->setFont(caption);
    painter->setPen(roles.text2);
    drawElided(painter, placed(option, rect, originStart, originWidth), origin,
               Qt::AlignVCenter | Qt::AlignTrailing);

    int titleEnd = originStart - metrics.px(8);
    if (index.data(IsClashRole).toBool()) {
        titleEnd -= metrics.px(14);
        const QRect diamond = placed(option, rect, titleEnd + metrics.px(4), metrics.px(10));
        paintDiamond(painter, QRectF(diamond).center(), metrics.px(9), roles.notice);
    }
    if (index.data(IsFavouriteRole).toBool()) {
        titleEnd -= metrics.px(17);
        paintIcon(painter, placed(option, rect, titleEnd + metrics.px(4), metrics.px(12)),
                  QStringLiteral("favourite-set"), metrics.px(12), roles.text2);
    }
    const int titleStart = codeStart + codeWidth + metrics.px(8);
    painter->setPen(roles.text);
    paintMatched(painter, placed(option, rect, titleStart, titleEnd - titleStart),
                 index.data(TitleRole).toString(), index.data(TitleSpansRole).value<std::vector<TextSpan>>(),
                 roleFont(TextRole::Body));
}

void EntryDelegate::paintGroup(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const ColorRoles &roles = ColorRoles::of(option.palette);
    const Metrics metrics;
    painter->fillRect(rect, roles.alternate);
    paintHairline(painter, rect.bottomLeft(), rect.bottomRight(), roles.line);
    QFont font = roleFont(TextRole::Caption);
    const QString count = index.data(GroupCountRole).toString();
    const int countWidth = QFontMetrics(font).horizontalAdvance(count) + 2;
    painter->setFont(font);
    painter->setPen(roles.text2);
    const int countStart = rect.width() - countWidth - metrics.px(12);
    painter->drawText(placed(option, rect, countStart, countWidth), Qt::AlignVCenter | Qt::AlignTrailing,
                      count);
    font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    drawElided(painter, placed(option, rect, metrics.px(12), countStart - metrics.px(20)),
               index.data(TitleRole).toString(), Qt::AlignVCenter | Qt::AlignLeading);
}

void EntryDelegate::paintMatched(QPainter *painter, const QRect &rect, const QString &text,
                                 const std::vector<TextSpan> &matched, const QFont &font) const
{
    QFont bold = font;
    bold.setWeight(QFont::Bold);
    painter->setFont(font);
    if (matched.empty()) {
        drawElided(painter, rect, text, Qt::AlignVCenter | Qt::AlignLeading);
        return;
    }
    // Piece by piece: plain up to the next match, then the match; the last piece is cut where it is too long.
    int x = rect.x();
    // In a mirrored window the pieces still follow each other as they are written.
    const Qt::LayoutDirection direction = painter->layoutDirection();
    if (direction == Qt::RightToLeft)
        x = std::max(x, rect.right() + 1 - QFontMetrics(bold).horizontalAdvance(text));
    painter->setLayoutDirection(Qt::LeftToRight);
    qsizetype position = 0;
    const auto draw = [&](qsizetype end, const QFont &pieceFont) {
        const QString piece = text.mid(position, end - position);
        position = end;
        const int room = rect.right() + 1 - x;
        if (piece.isEmpty() || room <= 0)
            return;
        painter->setFont(pieceFont);
        const int width = painter->fontMetrics().horizontalAdvance(piece);
        drawElided(painter, QRect(x, rect.y(), room, rect.height()), piece, Qt::AlignVCenter | Qt::AlignLeft);
        x += width;
    };
    for (const TextSpan span : matched) {
        draw(std::clamp(span.start, position, text.size()), font);
        draw(std::clamp(span.end(), position, text.size()), bold);
    }
    draw(text.size(), font);
    painter->setLayoutDirection(direction);
}

} // namespace Codebook
