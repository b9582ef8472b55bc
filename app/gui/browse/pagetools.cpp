// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/browse/pagetools.h"

#include "gui/widgets/metrics.h"

#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QScrollBar>
#include <QStyle>
#include <QTextBrowser>
#include <QToolButton>

namespace Codebook {

PageTools::PageTools(QTextBrowser *page)
    : QWidget(page->viewport())
    , m_page(page)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    setCursor(Qt::ArrowCursor); // the page below shows that of a text
    page->viewport()->installEventFilter(this);
    connect(page->verticalScrollBar(), &QScrollBar::valueChanged, this, &PageTools::place);
}

void PageTools::setActions(const QList<QAction *> &actions)
{
    for (QAction *action : actions) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        layout()->addWidget(button);
    }
    applyMetrics();
}

void PageTools::applyMetrics()
{
    const Metrics metrics;
    layout()->setSpacing(metrics.px(4));
    const int side = metrics.px(Metrics::Target);
    for (QToolButton *button : findChildren<QToolButton *>()) {
        button->setIconSize({metrics.px(16), metrics.px(16)});
        button->setFixedSize(side, side);
    }
    place();
}

void PageTools::place()
{
    const Metrics metrics;
    layout()->activate();
    adjustSize();
    const QWidget *viewport = m_page->viewport();
    QRect box(QPoint(viewport->width() - width() - metrics.px(14), metrics.px(10)), size());
    box = QStyle::visualRect(layoutDirection(), viewport->rect(), box);
    move(box.topLeft() - QPoint(0, m_page->verticalScrollBar()->value()));
}

bool PageTools::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        place();
    return QWidget::eventFilter(watched, event);
}

void PageTools::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    place();
}

void PageTools::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        applyMetrics();
}

} // namespace Codebook
