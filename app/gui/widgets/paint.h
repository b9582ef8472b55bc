// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "knowledge/answer.h"

#include <QColor>
#include <QRectF>

class QPainter;
class QWidget;

namespace Codebook {

/// The outcome's shape, 24 grid, drawn into a square. `background` is what the cut-out parts show.
void paintOutcome(QPainter *painter, const QRectF &square, Outcome outcome, const QColor &color,
                  const QColor &background);
/// The ◆ of clashes and notices: a rhombus inside the rectangle.
void paintDiamond(QPainter *painter, const QPointF &centre, double width, const QColor &color);
/// The ring of the keyboard focus: 2 px in the accent colour, inside the rectangle.
void paintFocusRing(QPainter *painter, const QRectF &rect, const QWidget *widget, double radius = 4);
/// A frame of one device pixel with the cards' corners, filled.
void paintCard(QPainter *painter, const QRectF &rect, const QColor &fill, const QColor &edge, double radius);
/// A hairline of one device pixel.
void paintHairline(QPainter *painter, const QPointF &from, const QPointF &to, const QColor &color);

} // namespace Codebook
