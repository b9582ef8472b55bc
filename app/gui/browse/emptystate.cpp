// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/browse/emptystate.h"

#include "gui/widgets/linkbutton.h"
#include "gui/widgets/metrics.h"
#include "gui/widgets/typelabel.h"

#include <QBoxLayout>
#include <QEvent>

namespace Codebook {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_title(new TypeLabel(TextRole::Strong, TypeLabel::Ink::Text, this))
    , m_text(new TypeLabel(TextRole::Body, TypeLabel::Ink::Secondary, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addStretch();
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    applyMetrics();
}

void EmptyState::setState(const QString &title, const QString &text, const QStringList &links)
{
    m_title->setText(title);
    m_text->setText(text);
    while (m_links.size() > links.size())
        delete m_links.takeLast();
    while (m_links.size() < links.size()) {
        auto *link = new LinkButton(this);
        const int number = int(m_links.size());
        connect(link, &LinkButton::clicked, this, [this, number] { Q_EMIT linkActivated(number); });
        static_cast<QVBoxLayout *>(layout())->insertWidget(2 + number, link);
        link->show();
        m_links.append(link);
    }
    for (qsizetype i = 0; i < links.size(); ++i) {
        m_links[i]->setText(links[i]);
        m_links[i]->updateGeometry();
    }
}

QString EmptyState::text() const
{
    return m_title->text() + u' ' + m_text->text();
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        applyMetrics();
}

void EmptyState::applyMetrics()
{
    const Metrics metrics;
    layout()->setContentsMargins(metrics.px(16), metrics.px(14), metrics.px(16), metrics.px(14));
    layout()->setSpacing(metrics.px(4));
}

} // namespace Codebook
