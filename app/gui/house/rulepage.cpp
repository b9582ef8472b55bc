// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/house/rulepage.h"

#include "gui/house/sentencefield.h"
#include "gui/house/suggestionrow.h"
#include "gui/widgets/metrics.h"
#include "gui/widgets/typelabel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace Codebook {

using namespace Qt::StringLiterals;

namespace {

// A field of some lines in which Tab leads on.
QPlainTextEdit *linesEdit(int lines, QWidget *parent)
{
    auto *edit = new QPlainTextEdit(parent);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * lines + Metrics().px(14));
    return edit;
}

QStringList linesOf(const QPlainTextEdit *edit)
{
    QStringList lines;
    for (const QString &line : edit->toPlainText().split(u'\n')) {
        if (const QString text = line.simplified(); !text.isEmpty())
            lines += text;
    }
    return lines;
}

QString codesOf(const Rule &rule)
{
    QStringList codes;
    for (const CodePattern &pattern : rule.replies)
        codes += pattern.replyText();
    for (const CodePattern &pattern : rule.statuses)
        codes += pattern.statusText();
    return codes.join(u' ');
}

} // namespace

RulePage::RulePage(std::shared_ptr<const Catalogue> catalogue, const Language &language, QWidget *parent)
    : QWidget(parent)
    , m_catalogue(std::move(catalogue))
    , m_language(language)
    , m_tester(new RuleTester(m_catalogue, this))
    , m_example(linesEdit(3, this))
    , m_phrases(linesEdit(2, this))
    , m_suggestions(new SuggestionRow(this))
    , m_code(new QLineEdit(this))
    , m_cause(new QComboBox(this))
    , m_owner(new QComboBox(this))
    , m_sentence(new SentenceField(this))
    , m_do(linesEdit(2, this))
    , m_dont(linesEdit(2, this))
    , m_verdict(new TypeLabel(TextRole::Strong, TypeLabel::Ink::Text, this))
{
    m_example->setFont(roleFont(TextRole::Reply));
    m_phrases->setFont(roleFont(TextRole::Reply));
    m_verdict->setWordWrap(true);
    m_verdict->setMinimumHeight(m_verdict->fontMetrics().lineSpacing() * 2);
    addRows();
    fillChoices();
    connectFields();
}

void RulePage::addRow(QFormLayout *form, const QString &label, QWidget *field)
{
    form->addRow(label, field);
    field->setAccessibleName(QString(label).remove(u'&'));
}

void RulePage::addRows()
{
    const Metrics metrics;
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(metrics.px(8));
    form->setHorizontalSpacing(metrics.px(12));
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addRow(form, tr("&Example"), m_example);
    addRow(form, tr("&Words in the reply"), m_phrases);
    form->addRow(QString(), m_suggestions);
    addRow(form, tr("Only with co&de"), m_code);
    addRow(form, tr("Ca&use"), m_cause);
    addRow(form, tr("Who must &act"), m_owner);
    addRow(form, tr("&Sentence"), m_sentence);
    addRow(form, tr("D&o now"), m_do);
    addRow(form, tr("Do no&t"), m_dont);
    m_phrases->setPlaceholderText(tr("One phrase a line; one of them must stand in the reply."));
    m_code->setPlaceholderText(tr("Any code; or such as 5.7.1, X.7.1, 55x"));
    m_do->setPlaceholderText(tr("One sentence a line; empty: as the cause says."));
    m_dont->setPlaceholderText(m_do->placeholderText());
}

void RulePage::fillChoices()
{
    for (const Cause &cause : m_catalogue->causes())
        m_cause->addItem(m_language.say(cause.name), cause.id);
    m_cause->model()->sort(0);
    m_owner->addItem(QString(), QString());
    for (const Owner owner : {Owner::Sender, Owner::SenderAdmin, Owner::Recipient, Owner::RecipientAdmin,
                              Owner::GroupOwner, Owner::Forwarder, Owner::Provider, Owner::Nobody}) {
        const QString name = m_language.say(u"owner."_s + ownerId(owner));
        m_owner->addItem(name.left(1).toUpper() + name.mid(1), ownerId(owner));
    }
}

void RulePage::connectFields()
{
    for (QPlainTextEdit *edit : {m_example, m_phrases, m_do, m_dont})
        connect(edit, &QPlainTextEdit::textChanged, this, &RulePage::test);
    connect(m_code, &QLineEdit::textChanged, this, &RulePage::test);
    connect(m_sentence, &SentenceField::textChanged, this, &RulePage::test);
    connect(m_cause, &QComboBox::currentIndexChanged, this, [this] {
        nameCauseOwner();
        test();
    });
    connect(m_owner, &QComboBox::currentIndexChanged, this, &RulePage::test);
    connect(m_suggestions, &SuggestionRow::chosen, this, [this](const QString &phrase) {
        QStringList phrases = linesOf(m_phrases);
        if (!phrases.contains(phrase))
            m_phrases->setPlainText((phrases << phrase).join(u'\n'));
        m_phrases->setFocus();
    });
    connect(m_tester, &RuleTester::tested, this, &RulePage::showTrial);
}

// "As the cause says (the sender's admin)"
void RulePage::nameCauseOwner()
{
    const Cause *cause = m_catalogue->cause(m_cause->currentData().toString());
    QStringList names;
    if (cause) {
        for (const Owner owner : cause->owners)
            names += m_language.say(u"owner."_s + ownerId(owner));
    }
    //: %1: a person who acts, "the sender's admin".
    m_owner->setItemText(0, names.isEmpty() ? tr("As the cause says")
                                            : tr("As the cause says: %1").arg(names.join(u", "_s)));
}

void RulePage::setDraft(const HouseDraft &draft)
{
    m_base = draft.rule;
    m_isNew = draft.rule.id.isEmpty();
    m_example->setPlainText(draft.rule.examples.value(0));
    m_phrases->setPlainText(draft.rule.any.join(u'\n'));
    m_suggestions->setSuggestions(draft.suggestions);
    m_code->setText(codesOf(draft.rule));
    m_cause->setCurrentIndex(m_cause->findData(draft.rule.cause));
    const auto &owners = draft.rule.owners.owners;
    m_owner->setCurrentIndex(owners.empty() ? 0 : m_owner->findData(ownerId(owners.front())));
    m_sentence->setText(draft.rule.sentence);
    m_do->setPlainText(draft.rule.advice.doList.join(u'\n'));
    m_dont->setPlainText(draft.rule.advice.dontList.join(u'\n'));
    nameCauseOwner();
    test();
}

Rule RulePage::rule() const
{
    Rule rule = m_base;
    rule.any = linesOf(m_phrases);
    rule.replies.clear();
    rule.statuses.clear();
    QStringList codes;
    for (const QString &text : m_code->text().split(u' ', Qt::SkipEmptyParts)) {
        const QString code = text.endsWith(u',') ? text.chopped(1) : text;
        if (const auto status = CodePattern::forStatus(code))
            rule.statuses.push_back(*status);
        else if (const auto reply = CodePattern::forReply(code))
            rule.replies.push_back(*reply);
        else
            continue;
        codes += code;
    }
    const bool isOneCode = codes.size() == 1 && !codes.constFirst().contains(u'x', Qt::CaseInsensitive) &&
                           !codes.constFirst().contains(u'*');
    if (m_isNew)
        rule.code = isOneCode ? codes.constFirst() : QString();
    rule.cause = m_cause->currentData().toString();
    const auto owner = ownerFromId(m_owner->currentData().toString());
    if (!owner)
        rule.owners = {};
    else if (rule.owners.owners.empty() || rule.owners.owners.front() != *owner)
        rule.owners = {{*owner}, {}};
    rule.sentence = m_sentence->text();
    rule.advice = {linesOf(m_do), linesOf(m_dont)};
    const QString example = m_example->toPlainText().trimmed();
    rule.examples = example.isEmpty() ? QStringList() : QStringList{example};
    rule.checked = QDate::currentDate();
    if (m_isNew)
        rule.id = ruleIdFor(*m_catalogue, rule.any.value(0));
    return rule;
}

QString RulePage::verdict() const
{
    return m_verdict->text();
}

void RulePage::test()
{
    m_isWon = false;
    const Rule now = rule();
    if (now.examples.isEmpty())
        say(tr("A rule needs an example: a reply that it is to explain."), false);
    else if (now.cause.isEmpty())
        say(tr("Choose the cause that the rule stands for."), false);
    m_tester->test(now, now.examples.value(0));
    Q_EMIT edited();
}

void RulePage::showTrial(const RuleTrial &trial)
{
    const Rule now = rule();
    if (now.examples.isEmpty() || now.cause.isEmpty())
        return;
    m_isWon = trial.outcome == RuleTrial::Outcome::Won;
    QString sentence = m_language.say(trial.reason);
    if (m_isWon)
        sentence = tr("This rule wins the example.");
    else if (trial.outcome == RuleTrial::Outcome::NotMatched && !trial.winner.isEmpty())
        //: %1: the name of a rule, "google/no-such-user". %2: a whole sentence with the reason.
        sentence = tr("The example is won by %1. %2").arg(trial.winner, sentence);
    say(sentence, m_isWon);
    Q_EMIT edited();
}

void RulePage::say(const QString &sentence, bool isGood)
{
    m_verdict->setText(sentence);
    if (isGood)
        m_verdict->setOutcome(int(Outcome::Accepted));
    else
        m_verdict->setInk(TypeLabel::Ink::Notice);
    m_verdict->setAccessibleName(sentence);
}

} // namespace Codebook
