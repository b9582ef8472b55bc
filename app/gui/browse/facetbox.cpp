// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/browse/facetbox.h"

#include "gui/widgets/metrics.h"

#include <QEvent>

namespace Codebook {

using namespace Qt::StringLiterals;

FacetBox::FacetBox(QWidget *parent)
    : CheckBox(parent)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void FacetBox::setLabel(const QString &label, const QString &reason)
{
    m_label = label;
    m_reason = reason;
    setEnabled(reason.isEmpty());
    fit();
}

QSize FacetBox::sizeHint() const
{
    const Metrics metrics;
    return {wordsStart() + fontMetrics().horizontalAdvance(m_label), metrics.px(Metrics::FacetRow)};
}

void FacetBox::fit()
{
    const QString fitting = fontMetrics().elidedText(m_label, Qt::ElideRight, width() - wordsStart());
    setText(QString(fitting).replace(u'&', u"&&"_s)); // "AT&T" is a name, not a key
    setToolTip(!m_reason.isEmpty() ? m_reason : fitting != m_label ? m_label : QString());
}

void FacetBox::resizeEvent(QResizeEvent *event)
{
    CheckBox::resizeEvent(event);
    fit();
}

void FacetBox::changeEvent(QEvent *event)
{
    CheckBox::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

} // namespace Codebook
