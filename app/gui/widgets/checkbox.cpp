// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/checkbox.h"

#include "gui/widgets/colorroles.h"
#include "gui/widgets/metrics.h"
#include "gui/widgets/paint.h"

#include <QPainter>
#include <QStyle>

namespace Codebook {

namespace {

constexpr double BoxSize = 15;
constexpr double WordsGap = 8;
constexpr double Trail = 4; ///< Keeps the focus ring off the last letter.

} // namespace

CheckBox::CheckBox(QWidget *parent)
    : QCheckBox(parent)
{
    setAttribute(Qt::WA_Hover);
}

int CheckBox::wordsStart() const
{
    return Metrics().px(BoxSize + WordsGap);
}

QSize CheckBox::sizeHint() const
{
    const Metrics metrics;
    const int words = fontMetrics().size(Qt::TextShowMnemonic, text()).width();
    return {wordsStart() + words + metrics.px(Trail), metrics.px(Metrics::FacetRow)};
}

bool CheckBox::hitButton(const QPoint &position) const
{
    return rect().contains(position);
}

void CheckBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Metrics metrics;
    const ColorRoles &roles = ColorRoles::of(palette());
    const int size = metrics.px(BoxSize);
    const QRect square =
        QStyle::visualRect(layoutDirection(), rect(), QRect(1, (height() - size) / 2, size, size));
    painter.setOpacity(isEnabled() ? 1.0 : 0.5);
    const bool isFilled = isChecked() && isEnabled();
    paintCard(&painter, square,
              isFilled       ? roles.accent
              : underMouse() ? roles.hover
                             : roles.base,
              isFilled ? roles.accent : roles.control, metrics.px(2));
    if (isChecked()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(isFilled ? roles.base : roles.text, metrics.scaled(1.8)));
        const QPointF corner = square.topLeft();
        const double unit = size / 14.0;
        painter.drawPolyline(QPolygonF{corner + QPointF(3.2, 7.4) * unit, corner + QPointF(5.8, 10) * unit,
                                       corner + QPointF(10.8, 4.4) * unit});
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
    painter.setPen(roles.text);
    const QRect words = QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(wordsStart(), 0, 0, 0));
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine | Qt::TextShowMnemonic,
                     text());
    painter.setOpacity(1.0);
    if (hasFocus())
        paintFocusRing(&painter, rect(), this, metrics.px(2));
}

} // namespace Codebook
