// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/answer/findbar.h"
#include "gui/widgets/linkbutton.h"
#include "gui/widgets/segments.h"
#include "sourcepanetest.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>

using namespace Codebook;
using namespace Qt::StringLiterals;

class TestSourcePane final : public SourcePaneTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { loadCatalogue(); }
    void init() { createPane(); }
    void cleanup() { deletePane(); }

    void hover_tellsPartAndChild();
    void click_pins();
    void selecting_doesNotPin();
    void doubleClick_selectsThePart();
    void keys_goPartByPart();
    void pinnedElsewhere_scrollsIntoView();
    void samePart_lightsUpEverywhere();
    void intensityOff_isPlainText();
    void wordsOfNoPart_areSelectedAndLightUpOnce();
    void encodedStage_isMarkedExactly();
    void brackets_showInnerReplies();
    void find_goesThroughAllPlaces();
    void readable_keepsTheSelection();
    void slip_isOfferedNotApplied();
    void lookAlike_isDecodedOnDemand();
    void note_countsLines_data();
    void note_countsLines();
    void paletteChange_repaints();
    void otherCase_forgetsTheFirst();
};

void TestSourcePane::hover_tellsPartAndChild()
{
    show(u"550 5.1.1 <anna@example.com>: User unknown"_s);
    const int code = partOf(u"5.1.1"_s);
    const QRectF rect = m_view->rectsOf(code).front();
    QTest::mouseMove(m_view->viewport(), QPoint(int(rect.right()) - 3, int(rect.center().y())));
    QCOMPARE(m_cursor->hovered(), (PartRef{code, 2}));
    QTest::mouseMove(m_view->viewport(),
                     QPoint(int(rect.left() + markLetterWidth()) + 3, int(rect.center().y())));
    QCOMPARE(m_cursor->hovered(), (PartRef{code, 0}));
    QTest::mouseMove(m_view->viewport(), QPoint(300, 200));
    QVERIFY(!m_cursor->hovered().isValid());
    QVERIFY(!m_cursor->pinned().isValid());
}

void TestSourcePane::click_pins()
{
    show(Card);
    const int second = partOf(u"5.7.26"_s, 1);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, centreOf(second));
    QCOMPARE(m_cursor->pinned(), (PartRef{second, -1}));
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, QPoint(500, 300));
    QVERIFY(!m_cursor->pinned().isValid());
}

void TestSourcePane::selecting_doesNotPin()
{
    show(Card);
    const QPoint from = centreOf(partOf(u"anna@example.com"_s));
    QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, from);
    QMouseEvent drag(QEvent::MouseMove, from + QPoint(90, 0),
                     m_view->viewport()->mapToGlobal(from + QPoint(90, 0)), Qt::NoButton, Qt::LeftButton,
                     Qt::NoModifier);
    QApplication::sendEvent(m_view->viewport(), &drag);
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, from + QPoint(90, 0));
    QVERIFY(m_view->textCursor().hasSelection());
    QVERIFY(!m_cursor->pinned().isValid());
}

void TestSourcePane::doubleClick_selectsThePart()
{
    show(Card);
    QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, centreOf(partOf(u"anna@example.com"_s)));
    QCOMPARE(m_view->textCursor().selectedText(), u"anna@example.com"_s);
}

void TestSourcePane::keys_goPartByPart()
{
    show(Card);
    m_view->setFocus();
    QTest::keyClick(m_view, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(m_cursor->pinned(), (PartRef{0, -1}));
    QTest::keyClick(m_view, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(m_cursor->pinned(), (PartRef{1, -1}));
    QCOMPARE(m_view->accessibleDescription(), u"E, host, mx.example.com, characters 70 to 83"_s);
    QTest::keyClick(m_view, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(m_cursor->pinned(), (PartRef{0, -1}));
    // Enter chooses the part in which the caret stands.
    QTextCursor caret = m_view->textCursor();
    const int token = partOf(u"gsmtp"_s);
    caret.setPosition(int(m_view->text().toShown(m_file->parts[std::size_t(token)].span).start) + 2);
    m_view->setTextCursor(caret);
    QTest::keyClick(m_view, Qt::Key_Return);
    QCOMPARE(m_cursor->pinned(), (PartRef{token, -1}));
}

void TestSourcePane::pinnedElsewhere_scrollsIntoView()
{
    show(u"nothing to see here\n"_s.repeated(200) + u"550 5.1.1 No"_s);
    const int code = partOf(u"5.1.1"_s);
    QVERIFY(m_view->rectsOf(code).empty());
    m_cursor->setPinned({code, -1});
    QVERIFY(!m_view->rectsOf(code).empty());
    QVERIFY(m_view->verticalScrollBar()->value() > 0);
}

void TestSourcePane::samePart_lightsUpEverywhere()
{
    show(Card);
    const int first = partOf(u"5.7.26"_s, 0);
    const int third = partOf(u"5.7.26"_s, 2);
    const QRect place = m_view->rectsOf(third).front().toRect();
    const QImage before = m_view->viewport()->grab(place).toImage();
    m_cursor->setHovered({first, -1});
    const QImage after = m_view->viewport()->grab(place).toImage();
    QVERIFY(before != after);
    m_cursor->setHovered({});
    QCOMPARE(m_view->viewport()->grab(place).toImage(), before);
}

void TestSourcePane::intensityOff_isPlainText()
{
    show(Card);
    const int code = partOf(u"5.7.26"_s);
    const double withLetter = m_view->rectsOf(code).front().right();
    m_pane->setIntensity(MarkIntensity::Subtle);
    QCOMPARE(m_view->rectsOf(code).front().right(), withLetter);
    m_pane->setIntensity(MarkIntensity::Off);
    // Without letters nothing is widened: both rooms in front of the code are gone.
    QCOMPARE(qRound(withLetter - m_view->rectsOf(code).front().right()), qRound(markLetterWidth()));
    m_pane->setIntensity(MarkIntensity::Full);
    QCOMPARE(m_view->rectsOf(code).front().right(), withLetter);
}

void TestSourcePane::wordsOfNoPart_areSelectedAndLightUpOnce()
{
    const QString text = u"550 5.7.1 Our rules do not allow this today\n"_s;
    show(text);
    const TextSpan words{text.indexOf(u"Our"_s), 9};
    m_pane->showWords(words);
    QCOMPARE(m_view->textCursor().selectedText(), u"Our rules"_s);
    QCOMPARE(m_view->flashed(), words);
    QTRY_VERIFY(m_view->flashed().isEmpty());
}

void TestSourcePane::encodedStage_isMarkedExactly()
{
    const QByteArray said = "host mx.example.com said: 550 5.1.1 <anna@example.com>: User unknown "
                            "(in reply to RCPT TO command)\n";
    // Each shift puts the stage elsewhere among the groups of four characters.
    for (const QByteArray &shift : {QByteArray(), QByteArray("x"), QByteArray("xy")}) {
        show(u"From: MAILER-DAEMON@example.com\nSubject: Undelivered Mail Returned to Sender\n"
             "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n"_s +
             QString::fromLatin1(QByteArray("<anna@example.com>: " + shift + said).toBase64()) + u'\n');
        m_pane->findChild<Segments *>()->setCurrent(1);
        bool isFound = false;
        for (const SourceMark &mark : m_view->marks().marks) {
            if (m_file->parts[std::size_t(mark.part)].kind != PartKind::Stage)
                continue;
            isFound = true;
            QCOMPARE(m_view->text().shown().mid(mark.shown.start, mark.shown.length), u"RCPT TO"_s);
        }
        QVERIFY(isFound);
    }
}

void TestSourcePane::brackets_showInnerReplies()
{
    show(Card);
    QCOMPARE(m_view->bracketPlaces().size(), 1U);
    QVERIFY(m_view->bracketPlaces().front().hasTop);
    // A reply inside a reply, both inside the words of who reports them.
    show(u"host mx.example.net said: 554-5.7.1 Relay failed: host mx.example.com[203.0.113.25] said:\n"
         "    550 5.1.1 <anna@example.com>: User unknown\n"_s);
    QCOMPARE(m_view->bracketPlaces().size(), 2U);
    show(u"550 5.1.1 <anna@example.com>: User unknown\n"_s);
    QVERIFY(m_view->bracketPlaces().empty());
}

void TestSourcePane::find_goesThroughAllPlaces()
{
    show(Card);
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
    auto *bar = m_pane->findChild<FindBar *>();
    QVERIFY(!bar->isVisible());
    m_view->setFocus();
    QTest::keyClick(m_view, Qt::Key_F, Qt::ControlModifier);
    QVERIFY(bar->isVisible());
    auto *words = bar->findChild<QLineEdit *>();
    QTest::keyClicks(words, u"5.7.26"_s);
    QVERIFY(says(u"1 of 3"_s));
    QTest::keyClick(words, Qt::Key_Return);
    QVERIFY(says(u"2 of 3"_s));
    QTest::keyClick(words, Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClick(words, Qt::Key_Return, Qt::ShiftModifier);
    QVERIFY(says(u"3 of 3"_s));
    QCOMPARE(m_view->textCursor().selectedText(), u"5.7.26"_s);
    words->setText(u"not in there"_s);
    QVERIFY(says(u"Not found"_s));
    QTest::keyClick(words, Qt::Key_Escape);
    QVERIFY(!bar->isVisible());
}

void TestSourcePane::readable_keepsTheSelection()
{
    show(u"> 550-5.1.1 <anna@example.com>:\n> 550 5.1.1 User unknown\n"_s);
    const TextSpan words{m_file->document.source.indexOf(u"User unknown"_s), 12};
    m_view->select(m_view->text().toShown(words));
    auto *forms = m_pane->findChild<Segments *>();
    forms->setCurrent(1);
    QVERIFY(!m_view->text().shown().contains(u'>' + QString(u' ')));
    QCOMPARE(m_view->textCursor().selectedText(), u"User unknown"_s);
    QVERIFY(!m_view->marks().marks.empty());
    for (const SourceMark &mark : m_view->marks().marks)
        QCOMPARE(m_view->text().copied(mark.shown), partText(*m_file, m_file->parts[std::size_t(mark.part)]));
    forms->setCurrent(0);
    QCOMPARE(m_view->text().shown(), m_file->document.source);
    QCOMPARE(m_view->textCursor().selectedText(), u"User unknown"_s);

    show(u"550 5.1.1 User unknown"_s);
    const QList<QAbstractButton *> choices = forms->findChildren<QAbstractButton *>();
    QVERIFY(!choices.at(1)->isEnabled());
    QVERIFY(!choices.at(1)->toolTip().isEmpty());
}

void TestSourcePane::slip_isOfferedNotApplied()
{
    const QString paste = u"55O 5.l.1 <anna@example.com>: User unknown\n"_s;
    show(paste);
    const QSignalSpy instead(m_pane.get(), &SourcePane::decodeInstead);
    QVERIFY(says(u"Did you mean “550 5.1.1”?"_s));
    QCOMPARE(m_view->text().shown(), paste);
    m_pane->findChild<LinkButton *>()->click();
    QCOMPARE(instead.size(), 1);
    QCOMPARE(instead.front().front().toString(), u"550 5.1.1 <anna@example.com>: User unknown\n"_s);
    QCOMPARE(m_view->text().shown(), paste);
    show(u"550 5.1.1 User unknown"_s);
    QVERIFY(!says(u"Did you mean"_s));
}

void TestSourcePane::lookAlike_isDecodedOnDemand()
{
    show(u"550 5.1.1 User unknown; release 5.5.3\n"_s);
    QCOMPARE(m_view->marks().hints.size(), 1U);
    const QSignalSpy instead(m_pane.get(), &SourcePane::decodeInstead);
    QMenu menu;
    Q_EMIT m_view->hintMenuRequested(&menu, m_view->marks().hints.front().remark);
    QCOMPARE(menu.actions().size(), 1);
    menu.actions().front()->trigger();
    QCOMPARE(instead.size(), 1);
    QCOMPARE(instead.front().front().toString(), u"5.5.3"_s);
}

void TestSourcePane::note_countsLines_data()
{
    QTest::addColumn<QString>("paste");
    QTest::addColumn<QString>("note");

    QTest::newRow("one") << u"550 5.1.1 No"_s << u"one line, unchanged"_s;
    QTest::newRow("line end at the end") << u"550 5.1.1 No\n"_s << u"one line, unchanged"_s;
    QTest::newRow("card") << Card << u"7 lines, unchanged; one was not needed"_s;
    QTest::newRow("carriage returns")
        << QString(Card).replace(u'\n', u"\r\n"_s) << u"7 lines, unchanged; one was not needed"_s;
    QTest::newRow("more around") << u"Dear customer,\nit did not work.\n\nRegards\n"_s + Card
                                 << u"11 lines, unchanged; 4 were not needed"_s;
}

void TestSourcePane::note_countsLines()
{
    QFETCH(QString, paste);
    QFETCH(QString, note);
    show(paste);
    QVERIFY(says(note));
}

void TestSourcePane::paletteChange_repaints()
{
    show(Card);
    const QPalette before = QApplication::palette();
    const QImage light = m_pane->grab().toImage();
    QPalette dark = before;
    dark.setColor(QPalette::Base, QColor(0x1C1E20));
    dark.setColor(QPalette::Text, QColor(0xE3E5E7));
    dark.setColor(QPalette::Window, QColor(0x27292C));
    QApplication::setPalette(dark);
    QApplication::processEvents();
    const QImage image = m_pane->grab().toImage();
    QApplication::setPalette(before);
    QApplication::processEvents();
    QVERIFY(image != light);
    const QPoint paper = m_view->mapTo(m_pane.get(), QPoint(4, m_view->height() - 8));
    QCOMPARE(image.pixelColor(paper), QColor(0x1C1E20));
    QCOMPARE(m_pane->grab().toImage(), light);
}

void TestSourcePane::otherCase_forgetsTheFirst()
{
    show(Card);
    m_pane->setCurrentAnswer(0);
    m_view->selectAll();
    show(u"421 4.7.0 Try again later"_s);
    QVERIFY(!m_view->textCursor().hasSelection());
    QCOMPARE(m_view->marks().marks.size(), m_file->parts.size());
    m_pane->setCurrentAnswer(-1);
    m_pane->setCurrentAnswer(7);
    m_cursor->setPinned({100, -1}); // a part of another case
    QVERIFY(m_view->accessibleDescription().isEmpty());
    m_pane->retranslate();
    QVERIFY(says(u"one line, unchanged"_s));
}

QTEST_MAIN(TestSourcePane)
#include "tst_sourcepane.moc"
