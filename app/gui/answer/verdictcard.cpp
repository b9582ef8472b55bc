// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/answer/verdictcard.h"

#include "gui/answer/pathpicture.h"
#include "gui/widgets/button.h"
#include "gui/widgets/checkbox.h"
#include "gui/widgets/colorroles.h"
#include "gui/widgets/icon.h"
#include "gui/widgets/linkbutton.h"
#include "gui/widgets/metrics.h"
#include "gui/widgets/paint.h"
#include "gui/widgets/typelabel.h"
#include "report/answerpage.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStyle>

namespace Codebook {

using namespace Qt::StringLiterals;

namespace {

constexpr double Glyph = 32;
constexpr double PaddingAbove = 14;
constexpr double WordsLead = Metrics::CardPadding + Glyph + 12; ///< Sentence and buttons share this edge.

QString lines(const std::vector<Phrase> &phrases, const Language &language)
{
    QStringList texts;
    for (const Phrase &phrase : phrases)
        texts += language.say(phrase);
    return texts.join(u' ');
}

} // namespace

VerdictCard::VerdictCard(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_words(new QWidget(this))
    , m_outcome(new TypeLabel(TextRole::Strong, TypeLabel::Ink::Text, m_words))
    , m_sentence(new TypeLabel(TextRole::Sentence, TypeLabel::Ink::Text, m_words))
    , m_advice(new QGridLayout)
    , m_buttons(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_copyCaller(new Button(m_words))
    , m_copy(new Button(m_words))
    , m_redact(new CheckBox(m_words))
    , m_side(new QWidget(this))
    , m_owner(new TypeLabel(TextRole::Strong, TypeLabel::Ink::Text, m_side))
    , m_path(new PathPicture(m_side))
    , m_confidence(new TypeLabel(TextRole::Caption, TypeLabel::Ink::Secondary, m_side))
    , m_why(new LinkButton(m_side))
{
    setFocusPolicy(Qt::StrongFocus);
    createWords();
    createButtons();
    createOwner();
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    retranslate();
}

void VerdictCard::createWords()
{
    m_sentence->setWordWrap(true);
    for (TypeLabel *label : {m_outcome, m_sentence})
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *column = new QVBoxLayout(m_words);
    column->addWidget(m_outcome);
    column->addWidget(m_sentence);
    column->addLayout(m_advice);
    column->addStretch();
    m_advice->setColumnStretch(1, 1);
    m_layout->addWidget(m_words, 65);
    m_layout->addWidget(m_side, 62);
}

void VerdictCard::createButtons()
{
    m_buttons->addWidget(m_copyCaller);
    m_buttons->addWidget(m_copy);
    m_buttons->addWidget(m_redact);
    m_buttons->addStretch();
    static_cast<QBoxLayout *>(m_words->layout())->addLayout(m_buttons);
    m_redact->setChecked(true);
    connect(m_copyCaller, &Button::clicked, this, &VerdictCard::copyForCallerRequested);
    connect(m_redact, &CheckBox::toggled, this, &VerdictCard::redactedChanged);
}

void VerdictCard::createOwner()
{
    auto *column = new QVBoxLayout(m_side);
    column->addWidget(m_owner);
    column->addWidget(m_path);
    auto *sure = new QHBoxLayout;
    sure->addWidget(m_confidence, 1);
    sure->addWidget(m_why, 0, Qt::AlignTop);
    column->addLayout(sure);
    column->addStretch();
    m_owner->setWordWrap(true);
    m_owner->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_confidence->setWordWrap(true);
    connect(m_why, &QAbstractButton::clicked, this, &VerdictCard::whyRequested);
}

void VerdictCard::applyMetrics()
{
    const Metrics metrics;
    const int padding = metrics.px(Metrics::CardPadding);
    const int above = metrics.px(PaddingAbove);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(1); // the hairline between both halves
    QLayout *words = m_words->layout();
    const bool isMirrored = layoutDirection() == Qt::RightToLeft; // margins do not mirror by themselves
    words->setContentsMargins(isMirrored ? padding : metrics.px(WordsLead), above,
                              isMirrored ? metrics.px(WordsLead) : padding, padding);
    words->setSpacing(metrics.px(4));
    m_advice->setContentsMargins(0, metrics.px(4), 0, metrics.px(8));
    m_advice->setHorizontalSpacing(metrics.px(12));
    m_advice->setVerticalSpacing(metrics.px(2));
    QLayout *side = m_side->layout();
    side->setContentsMargins(padding, above, padding, metrics.px(8));
    side->setSpacing(metrics.px(6));
    m_buttons->setSpacing(metrics.px(8));
    for (Button *button : {m_copyCaller, m_copy})
        button->setFixedSize(button->sizeHint());
}

void VerdictCard::setAnswer(const Answer &answer, const Language &language)
{
    m_answer = answer;
    m_language = language;
    retranslate();
}

void VerdictCard::setCopyMenu(QMenu *menu)
{
    m_copy->setMenu(menu);
    applyMetrics(); // its arrow takes room
}

void VerdictCard::setRedacted(bool isRedacted)
{
    m_redact->setChecked(isRedacted);
}

void VerdictCard::setStacked(bool isStacked)
{
    if (m_isStacked == isStacked)
        return;
    m_isStacked = isStacked;
    m_layout->setDirection(isStacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_layout->setStretch(0, isStacked ? 0 : 65);
    m_layout->setStretch(1, isStacked ? 0 : 62);
    updateGeometry();
    update();
}

int VerdictCard::leastWidthAbreast() const
{
    return m_words->minimumSizeHint().width() + m_layout->spacing() + m_side->minimumSizeHint().width();
}

void VerdictCard::retranslate()
{
    m_outcome->setText(m_language.say(u"outcome."_s + outcomeId(m_answer.outcome)));
    m_outcome->setOutcome(int(m_answer.outcome));
    m_sentence->setText(m_language.say(m_answer.sentence));
    fillAdvice();
    const QString owner = m_language.say(mustAct(m_answer));
    m_owner->setText(owner);
    m_path->setPath(pathOf(m_answer), owner);
    //: %1: high, medium or low. %2: a whole sentence that gives the reason.
    m_confidence->setText(tr("Confidence %1: %2")
                              .arg(m_language.say(u"confidence."_s + confidenceId(m_answer.confidence)),
                                   m_language.say(m_answer.confidenceReason)));
    m_why->setText(tr("Why?"));
    m_why->setAccessibleName(tr("Why this confidence"));
    m_copyCaller->setText(tr("Copy for the &caller"));
    m_copyCaller->setIcon(icon(u"copy"_s));
    m_copy->setText(tr("C&opy"));
    m_copy->setAccessibleName(tr("Copy in another form"));
    m_redact->setText(tr("Hide addresses"));
    m_redact->setToolTip(
        tr("Copies carry placeholders instead of mail addresses, host names and IP addresses."));
    applyMetrics(); // the buttons are as wide as their words
    setAccessibleName(spoken());
    setAccessibleDescription(tr("Verdict. Ctrl+C copies it for a ticket."));
    updateGeometry();
    update();
}

void VerdictCard::fillAdvice()
{
    while (QLayoutItem *item = m_advice->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int row = 0;
    addAdvice(tr("Do now"), m_answer.doNow, row);
    addAdvice(tr("Do not"), m_answer.doNot, row);
}

void VerdictCard::addAdvice(const QString &label, const std::vector<Phrase> &phrases, int &row)
{
    for (std::size_t i = 0; i < phrases.size(); ++i, ++row) {
        auto *name = new TypeLabel(TextRole::Body, TypeLabel::Ink::Secondary, m_words);
        auto *line = new TypeLabel(TextRole::Body, TypeLabel::Ink::Text, m_words);
        name->setText(i == 0 ? label : QString());
        line->setText(m_language.say(phrases[i]));
        line->setWordWrap(true);
        line->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_advice->addWidget(name, row, 0, Qt::AlignTop);
        m_advice->addWidget(line, row, 1);
    }
}

QString VerdictCard::spoken() const
{
    const QString owner = m_owner->text();
    QString text = tr("%1. %2. %3").arg(m_outcome->text(), owner, m_sentence->text());
    if (!m_answer.doNow.empty())
        text += u' ' + tr("Do now: %1").arg(lines(m_answer.doNow, m_language));
    if (!m_answer.doNot.empty())
        text += u' ' + tr("Do not: %1").arg(lines(m_answer.doNot, m_language));
    return text;
}

void VerdictCard::announce()
{
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
    Q_EMIT announced();
}

int VerdictCard::heightForWidth(int width) const
{
    return m_layout->hasHeightForWidth() ? m_layout->heightForWidth(width) : m_layout->sizeHint().height();
}

QSize VerdictCard::sizeHint() const
{
    return m_layout->sizeHint();
}

void VerdictCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Metrics metrics;
    const ColorRoles &roles = ColorRoles::of(palette());
    paintCard(&painter, rect(), roles.base, roles.line, metrics.px(Metrics::Radius));
    const QRect side = m_side->geometry();
    if (m_isStacked) {
        paintHairline(&painter, QPointF(1, side.top() - 1), QPointF(width() - 1, side.top() - 1), roles.line);
    } else {
        const int x = layoutDirection() == Qt::RightToLeft ? side.right() + 1 : side.left() - 1;
        paintHairline(&painter, QPointF(x, 1), QPointF(x, height() - 1), roles.line);
    }
    const int glyph = metrics.px(Glyph);
    const QRect place(metrics.px(Metrics::CardPadding), metrics.px(PaddingAbove + 2), glyph, glyph);
    paintOutcome(&painter, QStyle::visualRect(layoutDirection(), rect(), place), m_answer.outcome,
                 roles.outcome(m_answer.outcome), roles.base);
    if (hasFocus())
        paintFocusRing(&painter, rect(), this);
}

void VerdictCard::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        Q_EMIT copyForTicketRequested();
    else
        QWidget::keyPressEvent(event);
}

void VerdictCard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        applyMetrics();
    else if (event->type() == QEvent::PaletteChange)
        update();
}

} // namespace Codebook
