// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/answer/markpainter.h"

#include "gui/widgets/metrics.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace Codebook {

namespace {

// Dots that are squares on whole pixels: round ones blur at this size.
void paintDots(QPainter *painter, double x1, double x2, double y, double size, const QColor &color)
{
    for (double x = x1; x < x2 - size / 2; x += 2 * size)
        painter->fillRect(QRectF(x, y, size, size), color);
}

void paintDashes(QPainter *painter, double x1, double x2, double y, double height, const QColor &color)
{
    const Metrics metrics;
    const double dash = metrics.px(6);
    const double step = dash + metrics.px(3);
    for (double x = x1; x < x2 - 1; x += step)
        painter->fillRect(QRectF(x, y, std::min(dash, x2 - x), height), color);
}

void paintWave(QPainter *painter, double x1, double x2, double y, const QColor &color)
{
    const Metrics metrics;
    const double length = metrics.px(6);
    const double height = metrics.px(3);
    QPainterPath wave(QPointF(x1, y + height / 2));
    bool isUp = true;
    for (double x = x1; x < x2; x += length / 2) {
        const double next = std::min(x + length / 2, x2);
        wave.quadTo(QPointF((x + next) / 2, isUp ? y - height * 0.2 : y + height * 1.2),
                    QPointF(next, y + height / 2));
        isUp = !isUp;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, metrics.scaled(1.2)));
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(wave);
    painter->restore();
}

} // namespace

double markLetterWidth()
{
    return Metrics().px(11);
}

void paintMarkUnderline(QPainter *painter, MarkRole role, double x1, double x2, double y, const QColor &color)
{
    const Metrics metrics;
    switch (role) {
    case MarkRole::ReplyCode:
        painter->fillRect(QRectF(x1, y, x2 - x1, metrics.px(2)), color);
        break;
    case MarkRole::EnhancedCode: {
        const double line = metrics.px(1.2);
        painter->fillRect(QRectF(x1, y, x2 - x1, line), color);
        painter->fillRect(QRectF(x1, y + 2 * line, x2 - x1, line), color);
        break;
    }
    case MarkRole::Speaker:
        paintDots(painter, x1, x2, y, metrics.px(2), color);
        break;
    case MarkRole::Stage:
        paintDashes(painter, x1, x2, y, metrics.px(1.5), color);
        break;
    case MarkRole::Address:
        painter->fillRect(QRectF(x1, y, x2 - x1, metrics.px(1)), color);
        break;
    case MarkRole::Token:
        paintWave(painter, x1, x2, y, color);
        break;
    case MarkRole::InnerReply:
        break;
    }
}

void paintMarkLetter(QPainter *painter, MarkRole role, const QRectF &rect, const QColor &color)
{
    painter->setFont(roleFont(TextRole::Letter));
    painter->setPen(color);
    painter->drawText(rect, Qt::AlignCenter, QString(markLetter(role)));
}

void paintMarkTag(QPainter *painter, MarkRole role, const QRectF &rect, const ColorRoles &roles,
                  bool isSelected)
{
    const Metrics metrics;
    QRectF tag(0, 0, metrics.px(20), metrics.px(18));
    tag.moveCenter(rect.center());
    tag.moveTopLeft(QPointF(qRound(tag.x()), qRound(tag.y())));
    const QColor color = roles.mark(role);
    if (role != MarkRole::InnerReply) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(isSelected ? roles.markSelected(role) : roles.markTint(role));
        painter->drawRoundedRect(tag, metrics.scaled(2), metrics.scaled(2));
        painter->restore();
    }
    QFont letter = roleFont(TextRole::Strong);
    letter.setWeight(QFont::Bold);
    letter.setPointSizeF(letter.pointSizeF() - 0.5);
    painter->setFont(letter);
    painter->setPen(color);
    painter->drawText(tag.adjusted(0, 0, 0, -metrics.px(3)), Qt::AlignCenter, QString(markLetter(role)));
    paintMarkUnderline(painter, role, tag.left() + metrics.px(5), tag.right() - metrics.px(5),
                       tag.bottom() - metrics.px(4), color);
}

} // namespace Codebook
