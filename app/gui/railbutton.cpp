// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/railbutton.h"

#include "gui/widgets/colorroles.h"
#include "gui/widgets/icon.h"
#include "gui/widgets/metrics.h"
#include "gui/widgets/paint.h"

#include <QPainter>
#include <QStyle>

namespace Codebook {

namespace {

constexpr double Width = 64;
constexpr double CompactWidth = 40;

QFont nameFont(bool isCurrent)
{
    QFont font = roleFont(TextRole::Caption);
    if (isCurrent)
        font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

RailButton::RailButton(const QString &iconName, QWidget *parent)
    : QAbstractButton(parent)
    , m_iconName(iconName)
{
    setCheckable(true);
    setAutoExclusive(true);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void RailButton::setCompact(bool isCompact)
{
    m_isCompact = isCompact;
    updateGeometry();
    update();
}

QSize RailButton::sizeHint() const
{
    const Metrics metrics;
    if (m_isCompact)
        return {metrics.px(CompactWidth), metrics.px(CompactWidth)};
    const int words = QFontMetrics(nameFont(true)).horizontalAdvance(text());
    return {std::max(metrics.px(Width), words + metrics.px(16)), metrics.px(54)};
}

void RailButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Metrics metrics;
    const ColorRoles &roles = ColorRoles::of(palette());
    if (isChecked() || underMouse()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(mixed(roles.text, roles.window, isChecked() ? 0.08 : 0.05));
        const double radius = metrics.scaled(Metrics::Radius);
        painter.drawRoundedRect(rect(), radius, radius);
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
    if (isChecked()) {
        const int bar = metrics.px(3);
        const int inset = metrics.px(10);
        const QRect edge =
            QStyle::visualRect(layoutDirection(), rect(), QRect(0, inset, bar, height() - 2 * inset));
        painter.fillRect(edge, roles.accent);
    }
    const QColor ink = isChecked() ? roles.text : roles.text2;
    if (m_isCompact) {
        paintIcon(&painter, rect(), m_iconName, metrics.px(20), ink);
    } else {
        paintIcon(&painter, QRect(0, metrics.px(8), width(), metrics.px(20)), m_iconName, metrics.px(20),
                  ink);
        painter.setFont(nameFont(isChecked()));
        painter.setPen(ink);
        painter.drawText(QRect(0, metrics.px(30), width(), metrics.px(20)), Qt::AlignCenter, text());
    }
    if (hasFocus())
        paintFocusRing(&painter, rect(), this, metrics.px(Metrics::Radius));
}

} // namespace Codebook
