// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/browse/facetbox.h"

#include <QEvent>
#include <QStyle>
#include <QStyleOptionButton>

namespace Codebook {

FacetBox::FacetBox(QWidget *parent)
    : QCheckBox(parent)
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

void FacetBox::fit()
{
    QStyleOptionButton option;
    initStyleOption(&option);
    const int room = style()->subElementRect(QStyle::SE_CheckBoxContents, &option, this).width();
    const QString fitting = fontMetrics().elidedText(m_label, Qt::ElideRight, room);
    setText(QString(fitting).replace(u'&', QStringLiteral("&&")));
    setToolTip(!m_reason.isEmpty() ? m_reason : fitting != m_label ? m_label : QString());
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
