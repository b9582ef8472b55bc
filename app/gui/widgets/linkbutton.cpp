// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/linkbutton.h"

#include "gui/widgets/colorroles.h"
#include "gui/widgets/icon.h"
#include "gui/widgets/metrics.h"
#include "gui/widgets/paint.h"

#include <QPainter>
#include <QStyle>

namespace Codebook {

using namespace Qt::StringLiterals;

LinkButton::LinkButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize LinkButton::sizeHint() const
{
    const QSize words = fontMetrics().size(Qt::TextShowMnemonic, text());
    return {words.width() + 2, std::max(words.height() + 4, Metrics().px(Metrics::Target))};
}

void LinkButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QFont words = font();
    words.setUnderline(underMouse() || hasFocus());
    painter.setFont(words);
    painter.setPen(isEnabled() ? ColorRoles::of(palette()).link
                               : palette().color(QPalette::Disabled, QPalette::Text));
    painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignLeading | Qt::TextShowMnemonic, text());
}

FoldButton::FoldButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize FoldButton::sizeHint() const
{
    const Metrics metrics;
    const QSize words = fontMetrics().size(Qt::TextShowMnemonic, text());
    return {words.width() + metrics.px(26), std::max(words.height() + 2, metrics.px(Metrics::Target))};
}

void FoldButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Metrics metrics;
    const ColorRoles &roles = ColorRoles::of(palette());
    if (underMouse())
        painter.fillRect(rect(), mixed(roles.text, roles.window, 0.06));
    const QRect arrow = QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, metrics.px(20), height()));
    paintIcon(&painter, arrow, isChecked() ? u"chevron-down"_s : u"chevron-right"_s, metrics.px(12),
              roles.text);
    const QRect words =
        QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(metrics.px(21), 0, 0, 0));
    painter.setPen(roles.text);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextShowMnemonic, text());
    if (hasFocus())
        paintFocusRing(&painter, rect(), this, 2);
}

ChipButton::ChipButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize ChipButton::sizeHint() const
{
    const Metrics metrics;
    return {fontMetrics().horizontalAdvance(text()) + metrics.px(36), metrics.px(Metrics::Target)};
}

void ChipButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Metrics metrics;
    const ColorRoles &roles = ColorRoles::of(palette());
    paintCard(&painter, rect(), underMouse() ? roles.hover : roles.base, roles.control, metrics.px(2));
    const QRect words =
        QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(metrics.px(8), 0, 0, 0));
    painter.setPen(roles.text);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeading, text());
    const QRect cross(width() - metrics.px(24), 0, metrics.px(20), height());
    paintIcon(&painter, QStyle::visualRect(layoutDirection(), rect(), cross), u"close"_s, metrics.px(12),
              roles.text);
    if (hasFocus())
        paintFocusRing(&painter, rect(), this, 2);
}

} // namespace Codebook
