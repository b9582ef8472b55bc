// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/answer/sourcegutter.h"

#include "gui/answer/markpainter.h"
#include "gui/answer/sourceview.h"
#include "gui/widgets/metrics.h"
#include "gui/widgets/paint.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace Codebook {

SourceGutter::SourceGutter(SourceView *view)
    : QWidget(view)
    , m_view(view)
{}

bool SourceGutter::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const std::vector<SourceView::BracketPlace> places = m_view->bracketPlaces();
    const bool isOn = std::any_of(places.begin(), places.end(), [help](const auto &place) {
        return help->y() >= place.top && help->y() <= place.bottom;
    });
    QToolTip::showText(help->globalPos(),
                       isOn ? tr("The server's own words, quoted by who reports them") : QString(), this);
    return true;
}

void SourceGutter::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Metrics metrics;
    const ColorRoles &roles = ColorRoles::of(palette());
    painter.fillRect(rect(), roles.base);
    if (m_view->intensity() == MarkIntensity::Off)
        return;
    double lastLetter = -height();
    for (const SourceView::BracketPlace &place : m_view->bracketPlaces()) {
        // An inner reply stands one step to the right of the reply around it.
        const double x = metrics.px(19) + (place.depth > 0 ? metrics.px(4) : 0);
        const double tick = metrics.px(27);
        const QColor color = place.isCurrent ? roles.text : roles.control;
        paintHairline(&painter, QPointF(x, place.top), QPointF(x, place.bottom), color);
        if (place.hasTop)
            paintHairline(&painter, QPointF(x, place.top), QPointF(tick, place.top), color);
        if (place.hasBottom)
            paintHairline(&painter, QPointF(x, place.bottom), QPointF(tick, place.bottom), color);
        if (!place.hasTop || place.top - lastLetter < metrics.px(12))
            continue;
        const QRectF letter(metrics.px(7), place.top - metrics.px(3), metrics.px(11), metrics.px(14));
        paintMarkLetter(&painter, MarkRole::InnerReply, letter, color);
        lastLetter = place.top;
    }
}

} // namespace Codebook
