// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/splitter.h"

#include "gui/widgets/colorroles.h"
#include "gui/widgets/metrics.h"
#include "gui/widgets/paint.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

namespace Codebook {

namespace {

class GripHandle final : public QSplitterHandle
{
public:
    GripHandle(Qt::Orientation orientation, QSplitter *splitter)
        : QSplitterHandle(orientation, splitter)
    {
        setFocusPolicy(Qt::TabFocus);
        setAccessibleName(Splitter::tr("Divider between two panes"));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Metrics metrics;
        QSize grip(metrics.px(2), metrics.px(24));
        if (orientation() == Qt::Vertical)
            grip.transpose();
        QRect place(QPoint(0, 0), grip);
        place.moveCenter(rect().center());
        const ColorRoles &roles = ColorRoles::of(palette());
        painter.fillRect(place, hasFocus() ? roles.accent : roles.control);
        if (hasFocus())
            paintFocusRing(&painter, rect(), this, 2);
    }

    void keyPressEvent(QKeyEvent *event) override
    {
        const int step = Metrics().px(16);
        const int offset = orientation() == Qt::Horizontal ? x() : y();
        if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Up)
            moveSplitter(closestLegalPosition(offset - step));
        else if (event->key() == Qt::Key_Right || event->key() == Qt::Key_Down)
            moveSplitter(closestLegalPosition(offset + step));
        else
            QSplitterHandle::keyPressEvent(event);
    }
};

} // namespace

Splitter::Splitter(Qt::Orientation orientation, QWidget *parent)
    : QSplitter(orientation, parent)
{
    setChildrenCollapsible(false);
    setHandleWidth(Metrics().px(Metrics::PaneGap));
}

QSplitterHandle *Splitter::createHandle()
{
    return new GripHandle(orientation(), this);
}

void Splitter::changeEvent(QEvent *event)
{
    QSplitter::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setHandleWidth(Metrics().px(Metrics::PaneGap));
}

} // namespace Codebook
