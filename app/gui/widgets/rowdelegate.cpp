// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/rowdelegate.h"

#include "gui/widgets/colorroles.h"
#include "gui/widgets/metrics.h"
#include "gui/widgets/paint.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QPixmap>
#include <QToolTip>

namespace Codebook {

RowDelegate::RowDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ColorRoles &roles = ColorRoles::of(option.palette);
    const Metrics metrics;
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isActive = option.state.testFlag(QStyle::State_Active);
    painter->save();
    painter->setClipRect(option.rect);
    if (isSelected) {
        painter->fillRect(option.rect, isActive ? roles.selection : roles.inactiveSelection);
        const QRect bar(option.rect.topLeft(), QSize(metrics.px(3), option.rect.height()));
        if (index.column() == 0)
            painter->fillRect(QStyle::visualRect(option.direction, option.rect, bar),
                              isActive ? roles.accent : roles.control);
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter->fillRect(option.rect, roles.hover);
    }
    QStyleOptionViewItem content = option;
    content.state.setFlag(QStyle::State_HasFocus, false);
    painter->setPen(roles.text);
    paintContent(painter, option.rect, content, index);
    // Where a row has several cells, its tint tells the focus; a ring around one cell would not be the row's.
    if (index.model()->columnCount() == 1 && option.state.testFlag(QStyle::State_HasFocus) &&
        option.state.testFlag(QStyle::State_KeyboardFocusChange))
        paintFocusRing(painter, option.rect, option.widget, 0);
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const Metrics metrics;
    return {metrics.px(100), metrics.px(Metrics::ListRow)};
}

void RowDelegate::drawElided(QPainter *painter, const QRect &rect, const QString &text,
                             Qt::Alignment alignment, Qt::TextElideMode mode) const
{
    const QString shown = painter->fontMetrics().elidedText(text, mode, rect.width());
    m_wasElided = m_wasElided || shown != text;
    painter->drawText(rect, int(alignment) | Qt::TextSingleLine, shown);
}

bool RowDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                            const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    // Whether something is cut is known only where it is drawn: draw it once more, nowhere.
    QPixmap nowhere(option.rect.size().expandedTo(QSize(1, 1)));
    QPainter painter(&nowhere);
    painter.setFont(option.font);
    QStyleOptionViewItem content = option;
    content.rect = QRect(QPoint(0, 0), option.rect.size());
    m_wasElided = false;
    paintContent(&painter, content.rect, content, index);
    QString help = index.data(Qt::ToolTipRole).toString();
    if (help.isEmpty() && m_wasElided)
        help = index.data(Qt::AccessibleTextRole).toString();
    if (help.isEmpty() && m_wasElided)
        help = index.data(Qt::DisplayRole).toString();
    QToolTip::showText(event->globalPos(), help, view);
    return true;
}

} // namespace Codebook
