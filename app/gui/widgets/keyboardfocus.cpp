// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/keyboardfocus.h"

#include "gui/widgets/metrics.h"
#include "gui/widgets/paint.h"

#include <QFocusEvent>
#include <QWidget>

namespace Codebook {

KeyboardFocus::KeyboardFocus(QWidget *pane)
    : QObject(pane)
    , m_pane(pane)
{}

void KeyboardFocus::watch(QWidget *content)
{
    content->installEventFilter(this);
}

void KeyboardFocus::paint(QPainter *painter) const
{
    if (m_isShown)
        paintFocusRing(painter, m_pane->rect(), m_pane, Metrics().px(Metrics::Radius));
}

bool KeyboardFocus::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        // A menu or another window takes the focus only for a while.
        const bool isPassing = reason == Qt::PopupFocusReason || reason == Qt::ActiveWindowFocusReason;
        if (!isPassing) {
            const bool isKey = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason ||
                               reason == Qt::ShortcutFocusReason;
            m_isShown = event->type() == QEvent::FocusIn && isKey;
            m_pane->update();
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace Codebook
