// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/house/sentencefield.h"

#include "gui/widgets/metrics.h"
#include "gui/widgets/typelabel.h"
#include "knowledge/callerwords.h"

#include <QBoxLayout>
#include <QLineEdit>

namespace Codebook {

SentenceField::SentenceField(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_remark(new TypeLabel(TextRole::Caption, TypeLabel::Ink::Secondary, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics().px(4));
    layout->addWidget(m_edit);
    layout->addWidget(m_remark);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textChanged, this, [this] {
        check();
        Q_EMIT textChanged();
    });
    check();
}

QString SentenceField::text() const
{
    return m_edit->text().simplified();
}

void SentenceField::setText(const QString &text)
{
    m_edit->setText(text);
    m_edit->setCursorPosition(0);
}

QString SentenceField::remark() const
{
    return m_remark->text();
}

void SentenceField::check()
{
    const qsizetype words = wordCount(text());
    const QString jargon = jargonIn(text());
    QString remark = tr("%1 of at most %2 words").arg(words).arg(LongestSentence);
    if (!jargon.isEmpty())
        //: %1: a word of mail administrators, such as “relay”, or a code.
        remark = tr("Callers do not know “%1”.").arg(jargon);
    else if (words > LongestSentence)
        remark = tr("%1 words; a caller keeps at most %2 in mind.").arg(words).arg(LongestSentence);
    else if (words == 0)
        remark = tr("Read to the caller; empty: the sentence of the cause.");
    const bool isFine = jargon.isEmpty() && words <= LongestSentence;
    m_remark->setInk(isFine ? TypeLabel::Ink::Secondary : TypeLabel::Ink::Notice);
    m_remark->setText(remark);
    m_edit->setAccessibleDescription(remark);
}

} // namespace Codebook
