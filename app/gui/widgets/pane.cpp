// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/pane.h"

#include "gui/widgets/colorroles.h"
#include "gui/widgets/keyboardfocus.h"
#include "gui/widgets/metrics.h"
#include "gui/widgets/paint.h"
#include "gui/widgets/typelabel.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPainter>

namespace Codebook {

Pane::Pane(QWidget *parent)
    : QWidget(parent)
    , m_header(new QWidget(this))
    , m_title(new TypeLabel(TextRole::Strong, TypeLabel::Ink::Text, m_header))
    , m_note(new TypeLabel(TextRole::Caption, TypeLabel::Ink::Secondary, m_header))
    , m_headerLayout(new QHBoxLayout(m_header))
    , m_layout(new QVBoxLayout(this))
    , m_focus(new KeyboardFocus(this))
{
    m_headerLayout->addWidget(m_title);
    m_headerLayout->addWidget(m_note, 1);
    m_note->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_note->installEventFilter(this);
    m_layout->addWidget(m_header);
    applyMetrics();
}

void Pane::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void Pane::setNote(const QString &note)
{
    m_noteText = note;
    elideNote();
}

void Pane::elideNote()
{
    const QString shown = m_note->fontMetrics().elidedText(m_noteText, Qt::ElideRight, m_note->width());
    m_note->setText(shown);
    m_note->setToolTip(shown == m_noteText ? QString() : m_noteText);
    m_note->setAccessibleName(m_noteText);
}

bool Pane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_note && event->type() == QEvent::Resize)
        elideNote();
    return QWidget::eventFilter(watched, event);
}

void Pane::addHeaderWidget(QWidget *widget)
{
    m_headerLayout->addWidget(widget);
}

void Pane::setContent(QWidget *content, int stretch)
{
    m_layout->insertWidget(1, content, stretch);
    m_focus->watch(content);
}

void Pane::addFooter(QWidget *footer)
{
    m_footers.append(footer);
    m_layout->addWidget(footer);
}

void Pane::applyMetrics()
{
    const Metrics metrics;
    m_header->setMinimumHeight(metrics.px(Metrics::PaneHeader));
    m_headerLayout->setContentsMargins(metrics.px(12), 0, metrics.px(8), 0);
    m_headerLayout->setSpacing(metrics.px(10));
    m_layout->setContentsMargins(2, 1, 2, 2); // the focus ring has its room
    m_layout->setSpacing(1);
}

void Pane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ColorRoles &roles = ColorRoles::of(palette());
    paintCard(&painter, rect(), roles.base, roles.line, Metrics().px(Metrics::Radius));
    const int below = m_header->geometry().bottom() + 1;
    paintHairline(&painter, QPointF(1, below), QPointF(width() - 1, below), roles.line);
    for (const QWidget *footer : m_footers) {
        if (footer->isVisible())
            paintHairline(&painter, QPointF(1, footer->y() - 1), QPointF(width() - 1, footer->y() - 1),
                          roles.line);
    }
    m_focus->paint(&painter);
}

void Pane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        applyMetrics();
}

} // namespace Codebook
