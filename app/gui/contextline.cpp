// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/contextline.h"

#include "gui/widgets/metrics.h"
#include "gui/widgets/typelabel.h"

#include <QBoxLayout>
#include <QEvent>

namespace Codebook {

ContextLine::ContextLine(QWidget *parent)
    : QWidget(parent)
    , m_words(new TypeLabel(TextRole::Body, TypeLabel::Ink::Secondary, this))
    , m_date(new TypeLabel(TextRole::Body, TypeLabel::Ink::Secondary, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_date);
    m_words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    applyMetrics();
}

void ContextLine::setContext(const QString &words, QWidget *widget)
{
    m_words->setText(words);
    m_words->setVisible(!widget);
    if (widget == m_widget)
        return;
    if (m_widget) {
        m_widget->hide();
        layout()->removeWidget(m_widget);
    }
    m_widget = widget;
    if (widget) {
        static_cast<QHBoxLayout *>(layout())->insertWidget(0, widget, 1);
        widget->show();
    }
}

void ContextLine::setDataDate(const QString &words)
{
    m_date->setText(words);
}

void ContextLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        applyMetrics();
}

void ContextLine::applyMetrics()
{
    const Metrics metrics;
    layout()->setContentsMargins(metrics.px(Metrics::ViewLead), 0, metrics.px(Metrics::ViewTrail), 0);
    layout()->setSpacing(metrics.px(16));
    setMinimumHeight(metrics.px(Metrics::ContextLine + 4));
}

} // namespace Codebook
