// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/browse/facetbox.h"

#include "gui/widgets/colorroles.h"
#include "gui/widgets/metrics.h"
#include "gui/widgets/paint.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace Codebook {

namespace {

constexpr double BoxSize = 15;

} // namespace

FacetBox::FacetBox(QWidget *parent)
    : QCheckBox(parent)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

void FacetBox::setLabel(const QString &label, const QString &reason)
{
    m_label = label;
    m_reason = reason;
    setEnabled(reason.isEmpty());
    fit();
}

int FacetBox::wordsStart() const
{
    return Metrics().px(BoxSize + 8);
}

QSize FacetBox::sizeHint() const
{
    const Metrics metrics;
    return {wordsStart() + fontMetrics().horizontalAdvance(m_label), metrics.px(Metrics::FacetRow)};
}

void FacetBox::fit()
{
    const QString fitting = fontMetrics().elidedText(m_label, Qt::ElideRight, width() - wordsStart());
    setText(fitting);
    setToolTip(!m_reason.isEmpty() ? m_reason : fitting != m_label ? m_label : QString());
}

bool FacetBox::hitButton(const QPoint &position) const
{
    return rect().contains(position);
}

void FacetBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Metrics metrics;
    const ColorRoles &roles = ColorRoles::of(palette());
    const int size = metrics.px(BoxSize);
    const QRect square =
        QStyle::visualRect(layoutDirection(), rect(), QRect(1, (height() - size) / 2, size, size));
    painter.setOpacity(isEnabled() ? 1.0 : 0.5);
    const bool isFilled = isChecked() && isEnabled();
    paintCard(&painter, square,
              isFilled       ? roles.accent
              : underMouse() ? roles.hover
                             : roles.base,
              isFilled ? roles.accent : roles.control, metrics.px(2));
    if (isChecked()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(isFilled ? roles.base : roles.text, metrics.scaled(1.8)));
        const QPointF corner = square.topLeft();
        const double unit = size / 14.0;
        painter.drawPolyline(QPolygonF{corner + QPointF(3.2, 7.4) * unit, corner + QPointF(5.8, 10) * unit,
                                       corner + QPointF(10.8, 4.4) * unit});
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
    painter.setPen(roles.text);
    const QRect words = QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(wordsStart(), 0, 0, 0));
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine, text());
    painter.setOpacity(1.0);
    if (hasFocus())
        paintFocusRing(&painter, rect(), this, metrics.px(2));
}

void FacetBox::resizeEvent(QResizeEvent *event)
{
    QCheckBox::resizeEvent(event);
    fit();
}

void FacetBox::changeEvent(QEvent *event)
{
    QCheckBox::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

} // namespace Codebook
