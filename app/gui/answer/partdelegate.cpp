// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/answer/partdelegate.h"

#include "gui/answer/markpainter.h"
#include "gui/answer/partmodel.h"
#include "gui/widgets/metrics.h"
#include "gui/widgets/paint.h"

#include <QPainter>

namespace Codebook {

namespace {

constexpr double TagStart = 12;
constexpr double TagWidth = 20;
constexpr double NameStart = 42;
constexpr double Gap = 10;
constexpr double LeastMeaning = 90; ///< Where less is left for it, the origin makes room.

QRect placed(const QStyleOptionViewItem &option, const QRect &row, int start, int width)
{
    return QStyle::visualRect(option.direction, row, QRect(row.x() + start, row.y(), width, row.height()));
}

} // namespace

PartDelegate::PartDelegate(QObject *parent)
    : RowDelegate(parent)
{}

void PartDelegate::setColumns(int name, int value)
{
    m_name = name;
    m_value = value;
}

void PartDelegate::paintContent(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    if (index.data(PartCaptionRole).toBool()) {
        paintCaption(painter, rect, option, index);
        return;
    }
    const ColorRoles &roles = ColorRoles::of(option.palette);
    const Metrics metrics;
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isHovered = index.row() == m_hoveredRow;
    if (isHovered && !isSelected)
        painter->fillRect(rect, roles.hover);
    const auto role = static_cast<MarkRole>(index.data(PartMarkRole).toInt());
    paintMarkTag(painter, role, placed(option, rect, metrics.px(TagStart), metrics.px(TagWidth)), roles,
                 isSelected || isHovered);

    // A value longer than its column takes the room it needs; the meaning follows it.
    const QString value = index.data(PartValueRole).toString();
    const QString meaning = index.data(PartMeaningRole).toString();
    const QFont fixed = roleFont(TextRole::Reply);
    const int valueWidth = std::max(m_value, QFontMetrics(fixed).horizontalAdvance(value) + 1);
    int start = metrics.px(NameStart);
    const int needed = start + m_name + valueWidth + 2 * metrics.px(Gap) +
                       (meaning.isEmpty() ? 0 : metrics.px(LeastMeaning));
    const int end = paintTrailing(painter, rect, option, index, needed) - metrics.px(Gap);
    const auto column = [&](const QString &text, const QFont &font, const QColor &color, int width) {
        const int room = std::min(width, end - start);
        if (room <= 0)
            return;
        painter->setFont(font);
        painter->setPen(color);
        drawElided(painter, placed(option, rect, start, room), text, Qt::AlignVCenter | Qt::AlignLeading);
    };
    column(index.data(PartNameRole).toString(), roleFont(TextRole::Body), roles.text, m_name);
    start += m_name + metrics.px(Gap);
    column(value, fixed, roles.text, valueWidth);
    start += valueWidth + metrics.px(Gap);
    column(meaning, roleFont(TextRole::Body), roles.text2, end - start);
}

int PartDelegate::paintTrailing(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                                const QModelIndex &index, int needed) const
{
    const ColorRoles &roles = ColorRoles::of(option.palette);
    const Metrics metrics;
    int end = rect.width() - metrics.px(12);
    if (index.data(PartClashRole).toBool()) {
        end -= metrics.px(10);
        const QRectF place = placed(option, rect, end, metrics.px(10));
        paintDiamond(painter, place.center() + QPointF(0, 0.5), metrics.scaled(9), roles.notice);
        end -= metrics.px(6);
    }
    const QFont caption = roleFont(TextRole::Caption);
    const QString origin = index.data(PartOriginRole).toString();
    const int width = std::min(QFontMetrics(caption).horizontalAdvance(origin) + 2, rect.width() / 4);
    if (needed + width > end)
        return end;
    painter->setFont(caption);
    painter->setPen(roles.text2);
    drawElided(painter, placed(option, rect, end - width, width), origin,
               Qt::AlignVCenter | Qt::AlignTrailing);
    return end - width;
}

void PartDelegate::paintCaption(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const ColorRoles &roles = ColorRoles::of(option.palette);
    const Metrics metrics;
    painter->fillRect(rect, roles.alternate);
    QFont font = roleFont(TextRole::Caption);
    font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(roles.text2);
    drawElided(painter, placed(option, rect, metrics.px(TagStart), rect.width() - metrics.px(24)),
               index.data(PartNameRole).toString(), Qt::AlignVCenter | Qt::AlignLeading);
}

} // namespace Codebook
