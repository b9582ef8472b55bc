// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/house/suggestionrow.h"

#include "gui/widgets/linkbutton.h"
#include "gui/widgets/metrics.h"
#include "gui/widgets/typelabel.h"

#include <QBoxLayout>

namespace Codebook {

SuggestionRow::SuggestionRow(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void SuggestionRow::setSuggestions(const QStringList &phrases)
{
    qDeleteAll(findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    setVisible(!phrases.isEmpty());
    if (phrases.isEmpty())
        return;
    layout()->addWidget(new TypeLabel(TextRole::Caption, TypeLabel::Ink::Secondary, this));
    static_cast<TypeLabel *>(layout()->itemAt(0)->widget())->setText(tr("Words of this reply:"));
    for (const QString &phrase : phrases) {
        auto *link = new LinkButton(this);
        link->setText(phrase);
        link->setAccessibleDescription(tr("Adds the words to the rule."));
        layout()->addWidget(link);
        layout()->setAlignment(link, Qt::AlignLeading);
        connect(link, &QAbstractButton::clicked, this, [this, phrase] { Q_EMIT chosen(phrase); });
    }
}

} // namespace Codebook
