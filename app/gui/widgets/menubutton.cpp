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

void MenuButton::setIconTrailing(bool isTrailing)
{
    m_isIconTrailing = isTrailing;
    update();
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
    if (!m_isIconTrailing) {
        painter.drawComplexControl(QStyle::CC_ToolButton, option);
        return;
    }
    option.text.clear();
    option.icon = QIcon();
    painter.drawComplexControl(QStyle::CC_ToolButton, option);
    const Metrics metrics;
    const int edge = metrics.px(6);
    const int words = fontMetrics().size(Qt::TextShowMnemonic, text()).width();
    const QRect place(edge, 0, words, height());
    const QSize size = iconSize();
    const QRect behind(QPoint(edge + words + metrics.px(4), (height() - size.height()) / 2), size);
    painter.drawItemText(QStyle::visualRect(layoutDirection(), rect(), place),
                         Qt::AlignCenter | Qt::TextShowMnemonic, palette(), isEnabled(), text(),
                         QPalette::ButtonText);
    icon().paint(&painter, QStyle::visualRect(layoutDirection(), rect(), behind), Qt::AlignCenter,
                 isEnabled() ? QIcon::Normal : QIcon::Disabled);
}

} // namespace Codebook
