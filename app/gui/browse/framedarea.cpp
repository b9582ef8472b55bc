// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/browse/framedarea.h"

#include "gui/widgets/colorroles.h"
#include "gui/widgets/keyboardfocus.h"
#include "gui/widgets/metrics.h"
#include "gui/widgets/paint.h"

#include <QPainter>
#include <QVBoxLayout>

namespace Codebook {

FramedArea::FramedArea(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_focus(new KeyboardFocus(this))
{
    m_layout->setContentsMargins(2, 2, 2, 2); // the focus ring has its room
    m_layout->setSpacing(0);
}

void FramedArea::addContent(QWidget *content)
{
    m_layout->addWidget(content);
    m_focus->watch(content);
}

void FramedArea::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ColorRoles &roles = ColorRoles::of(palette());
    paintCard(&painter, rect(), roles.base, roles.line, Metrics().px(Metrics::Radius));
    m_focus->paint(&painter);
}

} // namespace Codebook
