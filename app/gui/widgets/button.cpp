// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/button.h"

#include "gui/widgets/icon.h"
#include "gui/widgets/metrics.h"

#include <QDialogButtonBox>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace Codebook {

using namespace Qt::StringLiterals;

namespace {

constexpr double Padding = 12;
constexpr double IconSize = 16;
constexpr double IconGap = 8;
constexpr double ArrowSize = 12;
constexpr double ArrowGap = 6;

} // namespace

Button::Button(QWidget *parent)
    : QPushButton(parent)
{}

int Button::contentWidth() const
{
    const Metrics metrics;
    int width = fontMetrics().size(Qt::TextShowMnemonic, text()).width();
    if (!icon().isNull())
        width += metrics.px(IconSize) + (text().isEmpty() ? 0 : metrics.px(IconGap));
    if (menu())
        width += metrics.px(ArrowGap) + metrics.px(ArrowSize);
    return width;
}

QSize Button::sizeHint() const
{
    const Metrics metrics;
    return {contentWidth() + 2 * metrics.px(Padding), metrics.px(Metrics::SmallButton)};
}

void Button::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.features &= ~QStyleOptionButton::HasMenu;
    option.text.clear();
    option.icon = QIcon();
    painter.drawControl(QStyle::CE_PushButton, option);

    const Metrics metrics;
    int x = (width() - contentWidth()) / 2;
    const auto next = [&](int width) {
        const QRect place = QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, width, height()));
        x += width;
        return place;
    };
    const QColor ink = option.palette.color(QPalette::ButtonText);
    if (!icon().isNull()) {
        const int size = metrics.px(IconSize);
        paintIcon(&painter, next(size), icon().name(), size, ink);
        x += metrics.px(IconGap);
    }
    const int words = fontMetrics().size(Qt::TextShowMnemonic, text()).width();
    const bool showsKey = style()->styleHint(QStyle::SH_UnderlineShortcut, &option, this) != 0;
    painter.drawItemText(next(words),
                         Qt::AlignCenter | (showsKey ? Qt::TextShowMnemonic : Qt::TextHideMnemonic),
                         option.palette, isEnabled(), text(), QPalette::ButtonText);
    if (menu()) {
        x += metrics.px(ArrowGap);
        paintIcon(&painter, next(metrics.px(ArrowSize)), u"chevron-down"_s, metrics.px(ArrowSize), ink);
    }
}

void fitButtons(const QDialogButtonBox *box)
{
    const Metrics metrics;
    for (QAbstractButton *button : box->buttons()) {
        const int words = button->fontMetrics().size(Qt::TextShowMnemonic, button->text()).width();
        button->setIcon(QIcon()); // of another family than ours
        button->setMinimumSize(words + 2 * metrics.px(16), metrics.px(Metrics::SmallButton));
    }
}

} // namespace Codebook
