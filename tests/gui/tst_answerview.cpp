// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/answer/anatomyview.h"
#include "gui/answer/answerpage.h"
#include "gui/answer/answerview.h"
#include "gui/answer/pinnedverdict.h"
#include "gui/answer/recipientstable.h"
#include "gui/answer/recognisedline.h"
#include "gui/answer/verdictcard.h"
#include "gui/answer/welcomepage.h"
#include "gui/widgets/linkbutton.h"
#include "gui/widgets/menubutton.h"
#include "gui/widgets/noticestrip.h"
#include "gui/widgets/typelabel.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QMenu>
#include <QMimeData>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTranslator>

using namespace Codebook;
using namespace Qt::StringLiterals;

class TestAnswerView final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_catalogue = std::make_shared<const Catalogue>(Catalogue::builtIn()); }
    void init();
    void cleanup() { delete m_view; }
    void paste_showsTheVerdict_data();
    void paste_showsTheVerdict();
    void firstRun_showsTheWelcome();
    void nothingDecodable_saysSo();
    void clash_hasAStripThatCompares();
    void alternatives_readTheTextAgain();
    void copies_data();
    void copies();
    void switchedOff_copiesKeepAddresses();
    void severalRecipients_haveATable();
    void evidence_pinsItsQuote();
    void altDown_goesThroughTheParts();
    void tab_reachesEverything();
    void sources_areCopied();
    void language_changesEveryWord();
    void narrow_stacksThePage();
    void low_keepsTheVerdictInSight();
    void verdict_isAnnouncedOnce();
    void longText_showsProgressAndIsCancelled();

private:
    void show(const QString &text) { m_view->showLocation(Location::answer(text)); }
    [[nodiscard]] QString verdict() const { return m_view->page()->card()->accessibleName(); }
    [[nodiscard]] RecognisedLine *line() const
    {
        return static_cast<RecognisedLine *>(m_view->contextWidget());
    }

    std::shared_ptr<const Catalogue> m_catalogue;
    AnswerView *m_view = nullptr;
};

namespace {

const QString unknownUser =
    u"host mx.example.com[192.0.2.10] said: 550 5.1.1 <anna@example.com>: User unknown (in reply to RCPT TO command)"_s;

const QString report = uR"(Reporting-MTA: dns; out.example.org

Final-Recipient: rfc822; anna@example.com
Action: failed
Status: 5.1.1
Remote-MTA: dns; mx.example.com
Diagnostic-Code: smtp; 550 5.1.1 <anna@example.com>: User unknown

Final-Recipient: rfc822; ben@example.com
Action: delayed
Status: 4.2.2
Remote-MTA: dns; mx.example.com
Diagnostic-Code: smtp; 452 4.2.2 Mailbox full
)"_s;

} // namespace

void TestAnswerView::init()
{
    m_view = new AnswerView;
    m_view->setCatalogue(m_catalogue, Language());
    m_view->resize(1300, 700);
    m_view->show();
    QGuiApplication::clipboard()->clear();
}

void TestAnswerView::paste_showsTheVerdict_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("owner");

    QTest::newRow("unknown user") << unknownUser << u"Failed for good"_s << u"The sender must act"_s;
    QTest::newRow("greylisted") << u"451 4.7.1 Greylisted, please come back in 5 minutes"_s
                                << u"Waiting, still being tried"_s << u"Nobody has to act"_s;
    QTest::newRow("accepted") << u"250 2.0.0 Ok: queued"_s << u"Accepted"_s << u"Nobody has to act"_s;
}

void TestAnswerView::paste_showsTheVerdict()
{
    QFETCH(QString, text);
    QFETCH(QString, outcome);
    QFETCH(QString, owner);

    show(text);
    QVERIFY(m_view->page()->isVisible());
    QVERIFY2(verdict().startsWith(outcome + u". " + owner), qPrintable(verdict()));
    QVERIFY(m_view->currentCase() != nullptr);
    QVERIFY(!m_view->outline().empty());
    QVERIFY(m_view->title().contains(outcome));
}

void TestAnswerView::firstRun_showsTheWelcome()
{
    QVERIFY(m_view->findChild<WelcomePage *>()->isVisible());
    show(unknownUser);
    QVERIFY(!m_view->findChild<WelcomePage *>()->isVisible());
    m_view->showLocation({});
    QVERIFY(m_view->findChild<WelcomePage *>()->isVisible());
    QVERIFY(m_view->currentCase() == nullptr);
    for (const QAction *action : m_view->copyActions())
        QVERIFY(!action->isEnabled());
}

void TestAnswerView::nothingDecodable_saysSo()
{
    show(u"The quick brown fox jumps over the lazy dog near the river."_s);
    QVERIFY(!m_view->page()->isVisible());
    QVERIFY(m_view->currentCase() == nullptr);
    QVERIFY(m_view->outline().empty());
    m_view->copyForCaller();
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
}

void TestAnswerView::clash_hasAStripThatCompares()
{
    show(
        u"550-5.7.27 Blocked: SPF authentication didn't pass for example.org.\n550 5.7.27 a1-20020a - gsmtp"_s);
    const QList<NoticeStrip *> strips = m_view->page()->strips();
    QCOMPARE(strips.size(), 1);
    QVERIFY2(strips.first()->text().contains(u"5.7.27"), qPrintable(strips.first()->text()));
    const QSignalSpy spy(m_view, &View::openRequested);
    strips.first()->linkButton()->click();
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy.first().first().value<Location>(), Location::code(u"5.7.27"_s));

    show(unknownUser);
    QVERIFY(m_view->page()->strips().isEmpty());
}

void TestAnswerView::alternatives_readTheTextAgain()
{
    show(unknownUser);
    const Format before = m_view->currentCase()->document.format;
    QVERIFY(line()->menu()->actions().size() > 1);
    QVERIFY(line()->menu()->actions().constFirst()->isChecked());
    line()->menu()->actions().at(1)->trigger();
    const auto inCase = [this] { return line()->choice()->text(); };
    const QString chosen = inCase();
    QVERIFY(chosen != formatName(before));

    // Remembered for this text only.
    show(u"550 5.1.1 No such user here"_s);
    show(unknownUser);
    QCOMPARE(inCase(), chosen);
}

void TestAnswerView::copies_data()
{
    QTest::addColumn<int>("form");
    QTest::addColumn<QString>("piece");

    QTest::newRow("for the caller") << int(CopyActions::Form::Caller) << u"The sender must act"_s;
    QTest::newRow("for the ticket") << int(CopyActions::Form::Ticket) << u"**Codes:** 550 5.1.1"_s;
    QTest::newRow("plain") << int(CopyActions::Form::Plain) << u"Who must act: The sender must act"_s;
    QTest::newRow("HTML") << int(CopyActions::Form::Html) << u"<h1>"_s;
    QTest::newRow("JSON") << int(CopyActions::Form::Json) << u"\"enhancedStatus\":\"5.1.1\""_s;
    QTest::newRow("redacted original")
        << int(CopyActions::Form::RedactedOriginal) << u"said: 550 5.1.1 <[address]>: User unknown"_s;
}

void TestAnswerView::copies()
{
    QFETCH(int, form);
    QFETCH(QString, piece);

    show(unknownUser);
    m_view->copyActions().at(form)->trigger();
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY2(copied.contains(piece), qPrintable(copied));
    for (const QString &secret : {u"anna"_s, u"example.com"_s, u"192.0.2.10"_s})
        QVERIFY2(!copied.contains(secret), qPrintable(copied));
    QCOMPARE(QGuiApplication::clipboard()->mimeData()->hasHtml(), form == int(CopyActions::Form::Html));
}

void TestAnswerView::switchedOff_copiesKeepAddresses()
{
    show(unknownUser);
    QVERIFY(m_view->isRedacted());
    m_view->page()->card()->findChild<QCheckBox *>()->click();
    QVERIFY(!m_view->isRedacted());
    QVERIFY(!m_view->redactAction()->isChecked());
    m_view->copyForTicket();
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"anna"));
    m_view->copyRedactedOriginal();
    QVERIFY(!QGuiApplication::clipboard()->text().contains(u"anna")); // it says so in its name
    m_view->setRedacted(true);
    QVERIFY(m_view->page()->card()->findChild<QCheckBox *>()->isChecked());
}

void TestAnswerView::severalRecipients_haveATable()
{
    show(report);
    RecipientsTable *table = m_view->page()->recipients();
    QVERIFY(table->isVisible());
    QCOMPARE(table->current(), 0);
    QVERIFY(verdict().startsWith(u"Failed for good"));
    Q_EMIT table->currentChanged(1);
    QVERIFY2(verdict().startsWith(u"Waiting"), qPrintable(verdict()));
    QVERIFY(m_view->title().startsWith(u"ben@example.com"));
    show(unknownUser);
    QVERIFY(!table->isVisible());
}

void TestAnswerView::evidence_pinsItsQuote()
{
    show(unknownUser);
    m_view->page()->folds()->open(AnswerFolds::Fold::Why);
    for (LinkButton *link : m_view->page()->folds()->list()->findChildren<LinkButton *>()) {
        if (link->text() != u"5.1.1")
            continue;
        link->click();
        const PartRef pinned = m_view->page()->partCursor()->pinned();
        QVERIFY(pinned.isValid());
        QCOMPARE(m_view->currentCase()->parts[std::size_t(pinned.part)].topic, u"5.1.1"_s);
        QVERIFY(m_view->takeBack());
        QVERIFY(!m_view->page()->partCursor()->pinned().isValid());
        QVERIFY(!m_view->takeBack());
        return;
    }
    QFAIL("no link quotes the enhanced code");
}

void TestAnswerView::altDown_goesThroughTheParts()
{
    show(unknownUser);
    QApplication::setActiveWindow(m_view);
    QVERIFY(QTest::qWaitForWindowActive(m_view));
    m_view->focusContent();
    QTest::keyClick(m_view, Qt::Key_Down, Qt::AltModifier);
    const PartRef first = m_view->page()->partCursor()->pinned();
    QVERIFY(first.isValid());
    QTest::keyClick(m_view, Qt::Key_Down, Qt::AltModifier);
    QVERIFY(m_view->page()->partCursor()->pinned() != first);
    QTest::keyClick(m_view, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(m_view->page()->partCursor()->pinned(), first);
}

void TestAnswerView::tab_reachesEverything()
{
    show(unknownUser);
    QApplication::setActiveWindow(m_view);
    QVERIFY(QTest::qWaitForWindowActive(m_view));
    m_view->focusContent();
    AnswerPage *page = m_view->page();
    QCOMPARE(QApplication::focusWidget(), page->card());
    QList<QWidget *> wanted = page->panes();
    wanted.append(page->anatomy());
    qsizetype last = -1;
    QList<QWidget *> met;
    for (int i = 0; i < 60; ++i) {
        met.append(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab, Qt::ControlModifier);
        if (QApplication::focusWidget() == met.constLast())
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    for (QWidget *widget : std::as_const(wanted))
        QVERIFY2(met.contains(widget), qPrintable(widget->accessibleName()));
    for (QWidget *widget : page->panes()) { // in reading order
        QVERIFY(met.indexOf(widget) > last);
        last = met.indexOf(widget);
    }
}

void TestAnswerView::sources_areCopied()
{
    show(unknownUser);
    m_view->page()->folds()->open(AnswerFolds::Fold::Sources);
    const auto links = m_view->page()->folds()->list()->findChildren<LinkButton *>();
    QVERIFY(!links.isEmpty());
    links.first()->click();
    const Answer &answer = m_view->currentCase()->answers.front();
    QCOMPARE(QGuiApplication::clipboard()->text(), answer.sources.front().url);
}

void TestAnswerView::language_changesEveryWord()
{
    show(unknownUser);
    const QString english = verdict();
    const QString reading = m_view->page()->folds()->button(AnswerFolds::Fold::Why)->text();
    QVERIFY(!reading.isEmpty());

    class Shouting final : public QTranslator
    {
    public:
        bool isEmpty() const override { return false; }
        QString translate(const char *, const char *text, const char *, int) const override
        {
            return QString::fromUtf8(text).toUpper();
        }
    } shouting;
    QApplication::installTranslator(&shouting);
    QCoreApplication::processEvents();
    QCOMPARE(m_view->page()->folds()->button(AnswerFolds::Fold::Why)->text(), u"WHY THIS READING"_s);
    QVERIFY2(verdict().contains(u"DO NOW"), qPrintable(verdict()));
    for (const QAction *action : m_view->copyActions())
        QCOMPARE(action->text(), action->text().toUpper());
    QCOMPARE(line()->choice()->text(), line()->choice()->text().toUpper());
    QApplication::removeTranslator(&shouting);
    QCoreApplication::processEvents();
    QCOMPARE(verdict(), english);
}

void TestAnswerView::narrow_stacksThePage()
{
    show(unknownUser);
    AnswerPage *page = m_view->page();
    QVERIFY(!page->anatomy()->foldButton()->isVisible());
    const int wide = page->card()->height();
    m_view->resize(700, 700);
    QCoreApplication::processEvents();
    QCOMPARE(m_view->width(), 700);
    QVERIFY(page->anatomy()->foldButton()->isVisible());
    QVERIFY(page->card()->height() > wide);
}

void TestAnswerView::low_keepsTheVerdictInSight()
{
    show(unknownUser);
    auto *pinned = m_view->page()->findChild<PinnedVerdict *>();
    QVERIFY(!pinned->isVisible());
    m_view->resize(700, 400); // the card needs more than half of it
    QCoreApplication::processEvents();
    QVERIFY(!pinned->isVisible());
    auto *scroll = m_view->page()->findChild<QScrollArea *>();
    QVERIFY(scroll->isAncestorOf(m_view->page()->card()));
    scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
    QVERIFY(pinned->isVisible());
    m_view->resize(1300, 900);
    QCoreApplication::processEvents();
    QVERIFY(!pinned->isVisible());
    QVERIFY(!scroll->isAncestorOf(m_view->page()->card()));
}

void TestAnswerView::verdict_isAnnouncedOnce()
{
    const QSignalSpy spy(m_view->page()->card(), &VerdictCard::announced);
    show(unknownUser);
    QCOMPARE(spy.count(), 1);
    show(unknownUser);
    m_view->retranslate();
    QCOMPARE(spy.count(), 1);
    show(u"451 4.7.1 Greylisted"_s);
    QCOMPARE(spy.count(), 2);
}

void TestAnswerView::longText_showsProgressAndIsCancelled()
{
    QString text;
    for (int i = 0; i < 60000; ++i)
        text += u"550 5.1.1 <anna@example.com>: User unknown\n"_s;
    show(text);
    QVERIFY(m_view->currentCase() == nullptr);
    line()->cancelButton()->click();
    QTRY_VERIFY_WITH_TIMEOUT(m_view->currentCase() != nullptr || !line()->cancelButton()->isVisibleTo(line()),
                             60000);
    m_view->showLocation({});
    QVERIFY(m_view->findChild<WelcomePage *>()->isVisible());
}

QTEST_MAIN(TestAnswerView)
#include "tst_answerview.moc"
