// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/answer/answerpage.h"

#include "gui/answer/anatomyview.h"
#include "gui/answer/partspane.h"
#include "gui/answer/pinnedverdict.h"
#include "gui/answer/recipientsmodel.h"
#include "gui/answer/recipientstable.h"
#include "gui/answer/sourcepane.h"
#include "gui/answer/sourceview.h"
#include "gui/answer/verdictcard.h"
#include "gui/widgets/linkbutton.h"
#include "gui/widgets/metrics.h"
#include "gui/widgets/noticestrip.h"
#include "gui/widgets/splitter.h"

#include <QEvent>
#include <QListView>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace Codebook {

using namespace Qt::StringLiterals;

namespace {

constexpr double StackedBelow =
    1000;                          ///< Narrower, or zoomed to the same effect: everything under each other.
constexpr double LeastPanes = 244; ///< The panes are never lower; the page scrolls instead.
constexpr double StackedPanes = 560;
constexpr double LeastSource = 200;

} // namespace

AnswerPage::AnswerPage(QWidget *parent)
    : QWidget(parent)
    , m_cardRow(new QHBoxLayout)
    , m_card(new VerdictCard(this))
    , m_scroll(new QScrollArea(this))
    , m_body(new QWidget)
    , m_bodyLayout(new QVBoxLayout(m_body))
    , m_stripHost(new QWidget(m_body))
    , m_recipients(new RecipientsTable(m_body))
    , m_anatomy(new AnatomyView(m_body))
    , m_splitter(new Splitter(Qt::Horizontal, m_body))
    , m_source(new SourcePane(m_splitter))
    , m_parts(new PartsPane(m_splitter))
    , m_folds(new AnswerFolds(m_body))
    , m_pinned(new PinnedVerdict(this))
{
    createPanes();
    createLayout();
    connectAll();
    applyMetrics();
}

void AnswerPage::createPanes()
{
    m_splitter->addWidget(m_source);
    m_splitter->addWidget(m_parts);
    m_splitter->setStretchFactor(0, 56);
    m_splitter->setStretchFactor(1, 44);
    m_source->setCursor(&m_cursor);
    m_parts->setCursor(&m_cursor);
    connect(m_parts, &PartsPane::openRequested, this, &AnswerPage::openRequested);
    connect(m_parts, &PartsPane::intensityChanged, m_source, &SourcePane::setIntensity);
    connect(m_parts, &PartsPane::wordsChosen, m_source, &SourcePane::showWords);
    connect(m_source, &SourcePane::decodeInstead, this, &AnswerPage::decodeRequested);
}

void AnswerPage::createLayout()
{
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(m_cardRow);
    m_cardRow->addWidget(m_card);
    layout->addWidget(m_scroll, 1);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus); // what lies in it has the focus
    m_scroll->setWidget(m_body);
    auto *strips = new QVBoxLayout(m_stripHost);
    strips->setContentsMargins(0, 0, 0, 0);
    m_bodyLayout->addWidget(m_stripHost);
    m_bodyLayout->addWidget(m_recipients);
    m_bodyLayout->addWidget(m_anatomy);
    // As high as the window leaves room for: folds that open take it from the panes before the page scrolls.
    m_splitter->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    m_bodyLayout->addWidget(m_splitter, 1);
    m_bodyLayout->addWidget(m_folds);
}

void AnswerPage::connectAll()
{
    m_anatomy->setCursor(&m_cursor);
    connect(m_card, &VerdictCard::whyRequested, this, [this] {
        m_folds->open(AnswerFolds::Fold::Why);
        m_folds->button(AnswerFolds::Fold::Why)->setFocus(Qt::OtherFocusReason);
    });
    connect(m_recipients, &RecipientsTable::currentChanged, this, &AnswerPage::setAnswer);
    connect(m_folds, &AnswerFolds::openRequested, this, &AnswerPage::openRequested);
    connect(m_folds, &AnswerFolds::spanChosen, this, &AnswerPage::showSpan);
    connect(m_folds, &AnswerFolds::opened, this, [this] { m_isFoldOpening = true; });
    m_folds->installEventFilter(this);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::valueChanged, this, &AnswerPage::showPinned);
}

void AnswerPage::applyMetrics()
{
    const Metrics metrics;
    layout()->setSpacing(metrics.px(Metrics::PaneGap));
    m_bodyLayout->setSpacing(metrics.px(Metrics::PaneGap));
    m_stripHost->layout()->setSpacing(metrics.px(4));
    arrange();
}

void AnswerPage::setCase(std::shared_ptr<const PreparedCase> prepared,
                         std::shared_ptr<const Catalogue> catalogue, const Language &language)
{
    const std::shared_ptr<const CaseFile> before = std::exchange(m_file, prepared->file);
    const bool isSameText = before && before->document.source == m_file->document.source &&
                            before->answers.size() == m_file->answers.size();
    m_catalogue = std::move(catalogue);
    m_language = language;
    if (!isSameText) {
        m_cursor.clear();
        m_answer = mostTelling(m_file->answers);
        m_scroll->verticalScrollBar()->setValue(0);
    }
    m_source->setCase(prepared);
    m_parts->setCase(prepared, m_catalogue, m_language, m_file->answers[std::size_t(m_answer)].reply);
    m_recipients->setCase(m_file, m_catalogue, m_language);
    m_recipients->setVisible(m_file->answers.size() > 1);
    setAnswer(m_answer);
}

void AnswerPage::setAnswer(int answer)
{
    if (!m_file || answer < 0 || std::size_t(answer) >= m_file->answers.size())
        return;
    m_answer = answer;
    const Answer &shown = m_file->answers[std::size_t(answer)];
    setUpdatesEnabled(false);
    m_card->setAnswer(shown, m_language);
    m_pinned->setVerdict(shown.outcome, m_language.say(u"outcome."_s + outcomeId(shown.outcome)),
                         m_language.say(shown.sentence));
    showStrips(shown);
    m_source->setCurrentAnswer(shown.reply);
    m_parts->setCurrentAnswer(shown.reply);
    m_recipients->setCurrent(answer);
    m_anatomy->setAnatomy(anatomyOf(*m_file, shown, *m_catalogue, m_language));
    m_anatomy->setVisible(!m_anatomy->isEmpty());
    m_folds->setFacts({whyFacts(*m_file, shown, m_language),
                       alternativeFacts(shown, *m_catalogue, m_language),
                       useFacts(shown, *m_catalogue, m_language), sourceFacts(shown)});
    arrange();
    setUpdatesEnabled(true);
    Q_EMIT answerChanged(answer);
}

void AnswerPage::retranslate()
{
    m_card->retranslate();
    m_recipients->retranslate();
    m_source->retranslate();
    m_parts->retranslate();
    m_folds->retranslate();
    if (m_file)
        setAnswer(m_answer);
}

void AnswerPage::showStrips(const Answer &answer)
{
    qDeleteAll(m_strips);
    m_strips.clear();
    for (const HouseNote &note : answer.notes) {
        auto *strip = new NoticeStrip(m_stripHost);
        //: Before a note that the user's team wrote. %1: what it is about, "5.7.1" or "Mailbox full".
        strip->setNotice(tr("Your organisation’s note on %1:").arg(noteTopic(note)), note.text);
        m_stripHost->layout()->addWidget(strip);
        m_strips.append(strip);
    }
    for (const Clash &clash : answer.clashes) {
        auto *strip = new NoticeStrip(m_stripHost);
        strip->setNotice(m_language.say(clash.statement), m_language.say(clash.detail),
                         clash.code.isEmpty() ? QString() : tr("Compare"));
        connect(strip, &NoticeStrip::linkActivated, this,
                [this, code = clash.code] { Q_EMIT openRequested(Location::code(code)); });
        m_stripHost->layout()->addWidget(strip);
        m_strips.append(strip);
    }
    m_stripHost->setVisible(!m_strips.isEmpty());
}

QString AnswerPage::noteTopic(const HouseNote &note) const
{
    const Cause *cause = note.about == HouseNote::About::Cause ? m_catalogue->cause(note.key) : nullptr;
    const Provider *provider =
        note.about == HouseNote::About::Provider ? m_catalogue->provider(note.key) : nullptr;
    return cause ? m_language.say(cause->name) : provider ? provider->name : note.key;
}

void AnswerPage::showSpan(TextSpan span)
{
    for (std::size_t i = 0; i < m_file->parts.size(); ++i) {
        if (intersection(m_file->parts[i].span, span) == span) {
            m_cursor.setPinned({int(i), -1});
            return;
        }
    }
    m_source->showWords(span); // words of which no part was made, or several
}

QSize AnswerPage::minimumSizeHint() const
{
    // Of the stacked page: the wide one must not keep the window from getting narrower.
    const Metrics metrics;
    return {metrics.px(420), metrics.px(300)};
}

QList<QWidget *> AnswerPage::panes() const
{
    QList<QWidget *> list{m_card};
    if (m_recipients->isVisible())
        list.append(m_recipients->table());
    list.append(m_source->view());
    list.append(m_parts->list());
    list.append(m_folds->button(AnswerFolds::Fold::Why));
    return list;
}

void AnswerPage::arrange()
{
    const Metrics metrics;
    const int abreast = width() - metrics.px(Metrics::ViewLead + Metrics::ViewTrail);
    m_isStacked = width() < metrics.px(StackedBelow) || abreast < m_card->leastWidthAbreast();
    const int inner = arrangeEdges();
    m_card->setStacked(m_isStacked);
    m_anatomy->setFoldedAway(m_isStacked);
    m_folds->setStacked(m_isStacked);
    m_splitter->setOrientation(m_isStacked ? Qt::Vertical : Qt::Horizontal);
    m_parts->setWhole(m_isStacked); // one scroll bar is enough
    const int stacked =
        std::max(metrics.px(StackedPanes), metrics.px(LeastSource) + m_parts->minimumSizeHint().height());
    m_splitter->setMinimumHeight(m_isStacked ? stacked : metrics.px(LeastPanes));
    setCardPinned(m_card->heightForWidth(inner) <= height() / 2);
    showPinned();
}

// The stacked page always scrolls: its bar stands in the margin, and card and panes end at the same edge
// before it. Returns the width that is left.
int AnswerPage::arrangeEdges()
{
    const Metrics metrics;
    const int lead = metrics.px(Metrics::ViewLead);
    const int bar = m_scroll->verticalScrollBar()->sizeHint().width();
    const int gap = metrics.px(6);
    const int edge = m_isStacked ? metrics.px(2) : metrics.px(Metrics::ViewTrail);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const auto trailing = [isMirrored](int start, int end, int below) {
        return isMirrored ? QMargins(end, 0, start, below) : QMargins(start, 0, end, below);
    };
    m_scroll->setVerticalScrollBarPolicy(m_isStacked ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAsNeeded);
    layout()->setContentsMargins(trailing(lead, edge, metrics.px(Metrics::ViewTrail)));
    m_cardRow->setContentsMargins(trailing(0, m_isStacked ? gap + bar : 0, 0));
    m_bodyLayout->setContentsMargins(trailing(0, m_isStacked ? gap : 0, 0));
    return width() - lead - edge - (m_isStacked ? gap + bar : 0);
}

void AnswerPage::setCardPinned(bool isPinned)
{
    if (m_isCardPinned == isPinned)
        return;
    m_isCardPinned = isPinned;
    if (isPinned)
        m_cardRow->addWidget(m_card);
    else
        m_bodyLayout->insertWidget(0, m_card);
}

bool AnswerPage::eventFilter(QObject *watched, QEvent *event)
{
    // An opened fold has its place only after the layout has run; then it is brought into sight.
    if (watched == m_folds && event->type() == QEvent::Resize && m_isFoldOpening) {
        m_isFoldOpening = false;
        QTimer::singleShot(0, this, [this] {
            const int shown = std::min(m_folds->height(), m_scroll->viewport()->height());
            m_scroll->ensureVisible(0, m_folds->y() + shown, 0, 0);
        });
    }
    return QWidget::eventFilter(watched, event);
}

void AnswerPage::showPinned()
{
    const int height = m_pinned->sizeHint().height();
    m_pinned->setVisible(!m_isCardPinned && m_scroll->verticalScrollBar()->value() > height);
    const QMargins beside = m_bodyLayout->contentsMargins();
    const int width = m_scroll->viewport()->width() - beside.left() - beside.right();
    const QPoint start = m_scroll->pos() + m_scroll->viewport()->pos() + QPoint(beside.left(), 0);
    m_pinned->setGeometry(QRect(start, QSize(width, height)));
    m_pinned->raise();
}

void AnswerPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void AnswerPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        applyMetrics();
}

} // namespace Codebook
