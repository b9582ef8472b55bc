// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/noticestrip.h"

#include "gui/widgets/colorroles.h"
#include "gui/widgets/linkbutton.h"
#include "gui/widgets/metrics.h"
#include "gui/widgets/paint.h"
#include "gui/widgets/typelabel.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPainter>

namespace Codebook {

using namespace Qt::StringLiterals;

NoticeStrip::NoticeStrip(QWidget *parent)
    : QWidget(parent)
    , m_words(new TypeLabel(TextRole::Body, TypeLabel::Ink::Text, this))
    , m_link(new LinkButton(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_link);
    m_words->setTextFormat(Qt::RichText);
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    connect(m_link, &QAbstractButton::clicked, this, &NoticeStrip::linkActivated);
    applyMetrics();
}

void NoticeStrip::setNotice(const QString &statement, const QString &detail, const QString &link)
{
    m_statement = statement;
    m_detail = detail;
    m_words->setText(u"<b>%1</b> %2"_s.arg(statement.toHtmlEscaped(), detail.toHtmlEscaped()));
    m_words->setAccessibleName(text());
    m_link->setText(link);
    m_link->setVisible(!link.isEmpty());
    m_link->updateGeometry();
}

QString NoticeStrip::text() const
{
    return m_detail.isEmpty() ? m_statement : m_statement + u' ' + m_detail;
}

void NoticeStrip::applyMetrics()
{
    const Metrics metrics;
    // The words share their edge with the verdict's sentence: card padding, glyph, gap.
    const int lead = metrics.px(60);
    const int trail = metrics.px(12);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    layout()->setContentsMargins(isMirrored ? trail : lead, metrics.px(5), isMirrored ? lead : trail,
                                 metrics.px(5));
    layout()->setSpacing(metrics.px(16));
}

void NoticeStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Metrics metrics;
    const ColorRoles &roles = ColorRoles::of(palette());
    paintCard(&painter, rect(), roles.noticeFill, roles.noticeEdge, metrics.px(Metrics::Radius));
    const double x = layoutDirection() == Qt::RightToLeft ? width() - metrics.scaled(32) : metrics.scaled(32);
    paintDiamond(&painter, QPointF(x, height() / 2.0), metrics.scaled(10), roles.notice);
}

void NoticeStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        applyMetrics();
}

} // namespace Codebook
