// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/answer/answerview.h"

#include "gui/answer/answerpage.h"
#include "gui/answer/casereader.h"
#include "gui/answer/recognisedline.h"
#include "gui/answer/undecodablepage.h"
#include "gui/answer/verdictcard.h"
#include "gui/answer/welcomepage.h"
#include "report/answerpage.h"

#include <QScrollArea>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace Codebook {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Words without a code whose outcome nobody can tell are no answer to show a verdict of.
bool saysAnything(const CaseFile &file)
{
    return std::any_of(file.answers.begin(), file.answers.end(), [](const Answer &answer) {
        return answer.outcome != Outcome::Unknown || answer.replyCode || answer.enhancedStatus;
    });
}

constexpr int WelcomeIndex = 0;
constexpr int UndecodableIndex = 1;

// A page that scrolls where the window is low.
QScrollArea *scrolled(QWidget *page)
{
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus); // what lies in it has the focus
    area->viewport()->setAutoFillBackground(false);
    area->setWidget(page);
    page->setAutoFillBackground(false);
    return area;
}

} // namespace

AnswerView::AnswerView(QWidget *parent)
    : View(parent)
    , m_copy(new CopyActions(this))
    , m_redact(new QAction(this))
    , m_nextPart(new QAction(this))
    , m_previousPart(new QAction(this))
    , m_recognised(new RecognisedLine(this))
    , m_stack(new QStackedWidget(this))
    , m_welcome(new WelcomePage(this))
    , m_undecodable(new UndecodablePage(this))
    , m_blank(new QWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    m_stack->addWidget(scrolled(m_welcome));
    m_stack->addWidget(scrolled(m_undecodable));
    m_stack->addWidget(m_blank);
    m_recognised->hide(); // until the window takes it
    createActions();
    connectAll();
    retranslate();
}

AnswerView::~AnswerView() = default;

void AnswerView::createActions()
{
    m_redact->setCheckable(true);
    m_redact->setChecked(true);
    m_redact->setShortcut(Qt::CTRL | Qt::Key_R);
    m_nextPart->setShortcut(Qt::ALT | Qt::Key_Down);
    m_previousPart->setShortcut(Qt::ALT | Qt::Key_Up);
    addActions({m_redact, m_nextPart, m_previousPart});
    addActions(m_copy->actions());
    connect(m_redact, &QAction::toggled, this, &AnswerView::setRedacted);
    connect(m_nextPart, &QAction::triggered, this, &AnswerView::nextPart);
    connect(m_previousPart, &QAction::triggered, this, &AnswerView::previousPart);
}

void AnswerView::connectAll()
{
    connect(m_welcome, &WelcomePage::openRequested, this, &View::openRequested);
    connect(m_welcome, &WelcomePage::decodeRequested, this,
            [this](const QString &text) { Q_EMIT openRequested(Location::answer(text)); });
    connect(m_undecodable, &UndecodablePage::openRequested, this, &View::openRequested);
    connect(m_recognised, &RecognisedLine::formatChosen, this, &AnswerView::readAs);
    connect(m_recognised, &RecognisedLine::cancelRequested, this, [this] {
        if (m_reader)
            m_reader->cancel();
    });
}

AnswerPage *AnswerView::page()
{
    if (m_page)
        return m_page;
    m_page = new AnswerPage(this);
    m_stack->addWidget(m_page);
    m_page->card()->setCopyMenu(m_copy->menu());
    m_page->card()->setRedacted(isRedacted());
    connect(m_page, &AnswerPage::openRequested, this, &View::openRequested);
    connect(m_page, &AnswerPage::decodeRequested, this,
            [this](const QString &text) { Q_EMIT openRequested(Location::answer(text)); });
    connect(m_page, &AnswerPage::answerChanged, this, [this](int index) {
        m_copy->setCase(m_file, index, m_language);
        Q_EMIT contextChanged();
    });
    connect(m_page->card(), &VerdictCard::copyForCallerRequested, this, &AnswerView::copyForCaller);
    connect(m_page->card(), &VerdictCard::copyForTicketRequested, this, &AnswerView::copyForTicket);
    connect(m_page->card(), &VerdictCard::redactedChanged, this, &AnswerView::setRedacted);
    return m_page;
}

void AnswerView::setCatalogue(std::shared_ptr<const Catalogue> catalogue, const Language &language)
{
    m_catalogue = std::move(catalogue);
    m_language = language;
    if (!m_reader) {
        m_reader = std::make_unique<CaseReader>(m_catalogue);
        connect(m_reader.get(), &CaseReader::ready, this, &AnswerView::showCase);
        connect(m_reader.get(), &CaseReader::progressChanged, m_recognised, &RecognisedLine::setProgress);
    }
    m_reader->setCatalogue(m_catalogue);
    m_welcome->setCatalogue(m_catalogue, m_language);
    if (!m_text.isEmpty())
        read();
}

void AnswerView::setFavourites(const QStringList &codes)
{
    m_welcome->setFavourites(codes);
}

void AnswerView::showLocation(const Location &location)
{
    const QString text = location.kind == Location::Kind::Answer ? location.text : QString();
    if (text == m_text && m_file && m_file->document.source == text)
        return;
    m_text = text;
    if (m_text.isEmpty()) {
        if (m_reader)
            m_reader->cancel();
        m_file.reset();
        m_recognised->setReading(false);
        m_copy->setCase(nullptr, -1, m_language);
        m_recognised->setCase(nullptr);
        m_stack->setCurrentIndex(WelcomeIndex);
        Q_EMIT contextChanged();
    } else if (m_reader) {
        read();
    }
}

void AnswerView::read()
{
    const auto chosen = m_readAs.constFind(m_text);
    m_file.reset();
    m_reader->read(m_text, chosen == m_readAs.cend() ? std::nullopt : std::optional(*chosen));
    if (m_reader->isReading())
        (void)page(); // built while the other thread reads
    // A short reading is over before anybody could see a bar.
    QTimer::singleShot(200ms, this, &AnswerView::showReading);
}

void AnswerView::showReading()
{
    if (!m_reader->isReading())
        return;
    m_recognised->setReading(true);
    m_stack->setCurrentWidget(m_blank);
    Q_EMIT contextChanged();
}

void AnswerView::showCase(const std::shared_ptr<const PreparedCase> &prepared)
{
    if (prepared->file->document.source != m_text)
        return; // the user went elsewhere while it was read
    m_file = prepared->file;
    m_recognised->setReading(false);
    m_recognised->setCase(prepared, saysAnything(*m_file));
    if (!saysAnything(*m_file)) {
        m_copy->setCase(nullptr, -1, m_language);
        m_undecodable->setCase(m_file);
        m_stack->setCurrentIndex(UndecodableIndex);
        Q_EMIT contextChanged();
        return;
    }
    m_stack->setCurrentWidget(page());
    m_page->setCase(prepared, m_catalogue, m_language);
    const QString verdict = m_page->card()->accessibleName();
    if (verdict != m_announced) {
        m_announced = verdict;
        m_page->card()->announce();
    }
}

void AnswerView::readAs(Format format)
{
    m_readAs.insert(m_text, format);
    read();
}

void AnswerView::setInitialFormat(const QString &text, Format format)
{
    m_readAs.insert(text, format);
}

const Answer *AnswerView::answer() const
{
    const bool isShown = m_page && m_stack->currentWidget() == m_page;
    const int index = isShown ? m_page->answer() : -1;
    const bool exists = isShown && m_file && index >= 0 && std::size_t(index) < m_file->answers.size();
    return exists ? &m_file->answers[std::size_t(index)] : nullptr;
}

std::shared_ptr<const CaseFile> AnswerView::currentCase() const
{
    return answer() ? m_file : nullptr;
}

Outline AnswerView::outline() const
{
    const Answer *shown = answer();
    return shown ? answerPage(*m_file, *shown, {m_language, isRedacted()}, PageDepth::Full) : Outline();
}

QString AnswerView::title() const
{
    const Answer *shown = answer();
    if (!shown)
        return {};
    const QString outcome = m_language.say(u"outcome."_s + outcomeId(shown->outcome));
    //: Title of the window: a recipient and what became of the mail.
    return shown->recipient.isEmpty() ? outcome : tr("%1: %2").arg(shown->recipient, outcome);
}

QWidget *AnswerView::contextWidget() const
{
    return m_recognised;
}

void AnswerView::focusContent()
{
    if (answer())
        m_page->card()->setFocus(Qt::OtherFocusReason);
    else
        m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
}

QList<QWidget *> AnswerView::panes() const
{
    return answer() ? m_page->panes() : QList<QWidget *>{m_stack->currentWidget()};
}

bool AnswerView::takeBack()
{
    if (!m_page || !m_page->partCursor()->pinned().isValid())
        return false;
    m_page->partCursor()->setPinned({});
    return true;
}

void AnswerView::setRedacted(bool isRedacted)
{
    m_copy->setRedacted(isRedacted);
    m_redact->setChecked(isRedacted);
    if (m_page)
        m_page->card()->setRedacted(isRedacted);
}

void AnswerView::nextPart()
{
    if (m_page)
        m_page->partCursor()->pinNext();
}

void AnswerView::previousPart()
{
    if (m_page)
        m_page->partCursor()->pinPrevious();
}

void AnswerView::retranslate()
{
    m_redact->setText(tr("&Hide addresses in copies"));
    m_nextPart->setText(tr("&Next part"));
    m_previousPart->setText(tr("P&revious part"));
    m_copy->retranslate();
    m_recognised->retranslate();
    m_welcome->retranslate();
    m_undecodable->retranslate();
    if (m_page)
        m_page->retranslate();
}

} // namespace Codebook
