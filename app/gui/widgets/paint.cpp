// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/paint.h"

#include "gui/widgets/colorroles.h"

#include <QPainter>
#include <QPainterPath>
#include <QWidget>
#include <QtMath>

namespace Codebook {

using namespace Qt::StringLiterals;

namespace {

QPen roundPen(const QColor &color, double width)
{
    return QPen(color, width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
}

void paintHourglass(QPainter *painter, const QColor &color, bool isBroken)
{
    painter->setPen(roundPen(color, 1.8));
    painter->setBrush(Qt::NoBrush);
    painter->drawLine(QPointF(5, 2.9), QPointF(19, 2.9));
    painter->drawLine(QPointF(5, 21.1), QPointF(19, 21.1));
    QPainterPath glass;
    glass.moveTo(7, 3);
    glass.lineTo(7, 6.5);
    glass.lineTo(11, 12);
    glass.lineTo(7, 17.5);
    glass.lineTo(7, 21);
    glass.moveTo(17, 3);
    glass.lineTo(17, 6.5);
    glass.lineTo(13, 12);
    glass.lineTo(17, 17.5);
    glass.lineTo(17, 21);
    if (isBroken) {
        // The break: a diagonal strip of the glass is missing, with its edge drawn.
        QPainterPath all;
        all.addRect(0, 0, 24, 24);
        QPainterPath gap;
        gap.addPolygon(QPolygonF({QPointF(2, 17), QPointF(22, 5), QPointF(22, 9), QPointF(2, 21)}));
        painter->save();
        painter->setClipPath(all.subtracted(gap), Qt::IntersectClip);
        painter->drawPath(glass);
        painter->restore();
        painter->drawLine(QPointF(4, 17.9), QPointF(20, 8.3));
        return;
    }
    painter->drawPath(glass);
    painter->setPen(Qt::NoPen);
    painter->setBrush(color);
    painter->drawPolygon(QPolygonF({QPointF(8.2, 20), QPointF(12, 15.2), QPointF(15.8, 20)}));
    painter->drawPolygon(QPolygonF({QPointF(9.4, 7), QPointF(14.6, 7), QPointF(12, 10.6)}));
}

void paintOctagon(QPainter *painter, const QColor &color, const QColor &background)
{
    QPolygonF octagon;
    for (int i = 0; i < 8; ++i) {
        const double angle = M_PI / 8 + i * M_PI / 4;
        octagon << QPointF(12 + 10.4 * std::cos(angle), 12 + 10.4 * std::sin(angle));
    }
    painter->setPen(roundPen(color, 1));
    painter->setBrush(color);
    painter->drawPolygon(octagon);
    painter->fillRect(QRectF(6.5, 10.6, 11, 2.8), background);
}

void paintEnvelope(QPainter *painter, const QColor &color)
{
    painter->setPen(roundPen(color, 1.8));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(QRectF(2.5, 5, 19, 14));
    painter->drawPolyline(QPolygonF({QPointF(3, 6), QPointF(12, 13), QPointF(21, 6)}));
}

void paintQuestion(QPainter *painter, const QColor &color)
{
    QPen dashes = roundPen(color, 1.8);
    dashes.setDashPattern({2.4, 1.6});
    painter->setPen(dashes);
    painter->setBrush(Qt::NoBrush);
    painter->drawEllipse(QPointF(12, 12), 9.6, 9.6);
    painter->setPen(roundPen(color, 2));
    QPainterPath hook;
    hook.moveTo(9, 9.6);
    hook.cubicTo(9, 5.8, 15, 5.8, 15, 9.4);
    hook.cubicTo(15, 11.6, 12, 11.6, 12, 14);
    painter->drawPath(hook);
    painter->setPen(Qt::NoPen);
    painter->setBrush(color);
    painter->drawEllipse(QPointF(12, 17), 1.3, 1.3);
}

} // namespace

void paintOutcome(QPainter *painter, const QRectF &square, Outcome outcome, const QColor &color,
                  const QColor &background)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(square.topLeft());
    painter->scale(square.width() / 24.0, square.height() / 24.0);
    switch (outcome) {
    case Outcome::Accepted:
        painter->setPen(Qt::NoPen);
        painter->setBrush(color);
        painter->drawEllipse(QPointF(12, 12), 10.4, 10.4);
        painter->setPen(roundPen(background, 2.6));
        painter->setBrush(Qt::NoBrush);
        painter->drawPolyline(QPolygonF({QPointF(7, 12.3), QPointF(10.6, 15.8), QPointF(17, 8.6)}));
        break;
    case Outcome::Waiting:
    case Outcome::GaveUp:
        paintHourglass(painter, color, outcome == Outcome::GaveUp);
        break;
    case Outcome::Failed:
        paintOctagon(painter, color, background);
        break;
    case Outcome::NotABounce:
        paintEnvelope(painter, color);
        break;
    case Outcome::Unknown:
        paintQuestion(painter, color);
        break;
    }
    painter->restore();
}

void paintDiamond(QPainter *painter, const QPointF &centre, double width, const QColor &color)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(color);
    const double half = width / 2;
    painter->drawPolygon(QPolygonF({centre + QPointF(0, -half), centre + QPointF(half, 0),
                                    centre + QPointF(0, half), centre + QPointF(-half, 0)}));
    painter->restore();
}

void paintFocusRing(QPainter *painter, const QRectF &rect, const QWidget *widget, double radius)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(ColorRoles::of(widget->palette()).accent, 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius);
    painter->restore();
}

void paintCard(QPainter *painter, const QRectF &rect, const QColor &fill, const QColor &edge, double radius)
{
    const double pixel = 1.0 / painter->device()->devicePixelRatio();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(edge, pixel));
    painter->setBrush(fill);
    painter->drawRoundedRect(rect.adjusted(pixel / 2, pixel / 2, -pixel / 2, -pixel / 2), radius, radius);
    painter->restore();
}

void paintHairline(QPainter *painter, const QPointF &from, const QPointF &to, const QColor &color)
{
    const double pixel = 1.0 / painter->device()->devicePixelRatio();
    const bool isVertical = from.x() == to.x();
    painter->fillRect(isVertical ? QRectF(from.x(), from.y(), pixel, to.y() - from.y())
                                 : QRectF(from.x(), from.y(), to.x() - from.x(), pixel),
                      color);
}

} // namespace Codebook
