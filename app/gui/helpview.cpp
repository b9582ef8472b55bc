// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/helpview.h"

#include "gui/browse/detailpage.h"
#include "gui/browse/framedarea.h"
#include "gui/widgets/metrics.h"

#include <QBoxLayout>
#include <QEvent>

namespace Codebook {

HelpView::HelpView(QWidget *parent)
    : View(parent)
    , m_page(new DetailPage(this))
{
    auto *layout = new QVBoxLayout(this);
    auto *pane = new FramedArea(this);
    pane->addContent(m_page);
    layout->addWidget(pane);
    connect(m_page, &DetailPage::openRequested, this, &HelpView::openRequested);
    applyMetrics();
}

void HelpView::showLocation(const Location &location)
{
    m_id = location.id;
    m_page->showPage(helpPageName(m_id), [this](PageWriter &page) { writeHelpPage(page, m_id, m_keys); });
}

void HelpView::retranslate()
{
    m_page->rewrite();
}

QString HelpView::title() const
{
    return helpPageName(m_id);
}

void HelpView::focusContent()
{
    m_page->setFocus();
}

QList<QWidget *> HelpView::panes() const
{
    return {m_page};
}

void HelpView::setKeys(const HelpKeys &keys)
{
    m_keys = keys;
}

void HelpView::changeEvent(QEvent *event)
{
    View::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        applyMetrics();
}

void HelpView::applyMetrics()
{
    const Metrics metrics;
    layout()->setContentsMargins(metrics.px(Metrics::ViewLead), 0, metrics.px(Metrics::ViewTrail),
                                 metrics.px(Metrics::ViewTrail));
}

} // namespace Codebook
