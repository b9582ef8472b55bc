// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/house/notepage.h"

#include "gui/widgets/metrics.h"
#include "gui/widgets/typelabel.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace Codebook {

namespace {

void choose(QComboBox *box, const QString &id)
{
    box->setCurrentIndex(box->findData(id));
}

} // namespace

NotePage::NotePage(std::shared_ptr<const Catalogue> catalogue, const Language &language, QWidget *parent)
    : QWidget(parent)
    , m_catalogue(std::move(catalogue))
    , m_about(new QComboBox(this))
    , m_code(new QLineEdit(this))
    , m_cause(new QComboBox(this))
    , m_provider(new QComboBox(this))
    , m_text(new QPlainTextEdit(this))
    , m_author(new QLineEdit(this))
    , m_remark(new TypeLabel(TextRole::Caption, TypeLabel::Ink::Secondary, this))
{
    const Metrics metrics;
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(metrics.px(12));
    form->setHorizontalSpacing(metrics.px(12));
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto *topic = new QHBoxLayout;
    topic->setSpacing(metrics.px(8));
    topic->addWidget(m_about);
    for (QWidget *field : {static_cast<QWidget *>(m_code), static_cast<QWidget *>(m_cause),
                           static_cast<QWidget *>(m_provider)})
        topic->addWidget(field, 1);
    form->addRow(tr("&About"), topic);
    static_cast<QLabel *>(form->labelForField(topic))->setBuddy(m_about);
    form->addRow(tr("&Note"), m_text);
    form->addRow(tr("&Written by"), m_author);
    form->addRow(QString(), m_remark);
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(metrics.px(96));
    m_remark->setWordWrap(true);
    fillTopics(language);
    connect(m_about, &QComboBox::currentIndexChanged, this, &NotePage::showTopic);
    for (QComboBox *box : {m_about, m_cause, m_provider})
        connect(box, &QComboBox::currentIndexChanged, this, &NotePage::edited);
    for (QLineEdit *edit : {m_code, m_author})
        connect(edit, &QLineEdit::textChanged, this, &NotePage::edited);
    connect(m_text, &QPlainTextEdit::textChanged, this, &NotePage::edited);
    showTopic();
}

void NotePage::fillTopics(const Language &language)
{
    m_about->addItems({tr("Code"), tr("Cause"), tr("Sender of the reply")});
    m_about->setAccessibleName(tr("What the note is about"));
    m_code->setAccessibleName(tr("Code"));
    m_code->setPlaceholderText(tr("5.7.1, X.7.1 for every class, or 550"));
    m_cause->setAccessibleName(tr("Cause"));
    m_provider->setAccessibleName(tr("Sender of the reply"));
    for (const Cause &cause : m_catalogue->causes())
        m_cause->addItem(language.say(cause.name), cause.id);
    for (const Provider &provider : m_catalogue->providers())
        m_provider->addItem(provider.name, provider.id);
    m_cause->model()->sort(0);
    m_provider->model()->sort(0);
}

void NotePage::showTopic()
{
    const auto about = HouseNote::About(m_about->currentIndex());
    m_code->setVisible(about == HouseNote::About::Code);
    m_cause->setVisible(about == HouseNote::About::Cause);
    m_provider->setVisible(about == HouseNote::About::Provider);
}

void NotePage::setDraft(const HouseDraft &draft, const QString &author)
{
    m_stored = draft.note;
    m_about->setCurrentIndex(int(draft.note.about));
    m_code->setText(draft.note.about == HouseNote::About::Code ? draft.note.key : QString());
    choose(m_cause, draft.note.about == HouseNote::About::Cause ? draft.note.key : draft.rule.cause);
    choose(m_provider, draft.note.about == HouseNote::About::Provider ? draft.note.key : draft.provider);
    m_text->setPlainText(draft.note.text);
    m_author->setText(draft.note.author.isEmpty() ? author : draft.note.author);
    m_remark->setText(draft.note.text.isEmpty()
                          ? tr("The note stands with every answer and page about it, marked as your own.")
                          : tr("Your note as it stands. Empty the text to take it away."));
    showTopic();
}

HouseNote NotePage::note() const
{
    HouseNote note;
    note.about = HouseNote::About(m_about->currentIndex());
    note.key = note.about == HouseNote::About::Code    ? m_code->text().trimmed()
               : note.about == HouseNote::About::Cause ? m_cause->currentData().toString()
                                                       : m_provider->currentData().toString();
    note.text = m_text->toPlainText().trimmed();
    note.author = m_author->text().simplified();
    note.checked = QDate::currentDate();
    return note;
}

bool NotePage::isWhole() const
{
    const HouseNote now = note();
    const bool isTopic = now.about == HouseNote::About::Code
                             ? CodePattern::forStatus(now.key) || CodePattern::forReply(now.key)
                             : !now.key.isEmpty();
    const bool takesAway = !m_stored.text.isEmpty() && now.isAboutSame(m_stored);
    return isTopic && (!now.text.isEmpty() || takesAway);
}

} // namespace Codebook
