// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/menubutton.h"

#include "gui/widgets/metrics.h"

#include <QStyleOptionToolButton>
#include <QStylePainter>

namespace Codebook {

MenuButton::MenuButton(QWidget *parent)
    : QToolButton(parent)
{
    setPopupMode(QToolButton::InstantPopup);
    setAutoRaise(true);
}

QSize MenuButton::sizeHint() const
{
    const Metrics metrics;
    const QSize words = fontMetrics().size(Qt::TextShowMnemonic, text());
    const bool hasWords = toolButtonStyle() != Qt::ToolButtonIconOnly;
    return {iconSize().width() + metrics.px(hasWords ? 18 : 12) + (hasWords ? words.width() : 0),
            metrics.px(Metrics::SmallButton)};
}

void MenuButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    option.features &= ~(QStyleOptionToolButton::HasMenu | QStyleOptionToolButton::Menu |
                         QStyleOptionToolButton::MenuButtonPopup);
    painter.drawComplexControl(QStyle::CC_ToolButton, option);
}

} // namespace Codebook
