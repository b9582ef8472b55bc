// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/answer/findbar.h"
#include "gui/answer/sourceview.h"
#include "gui/browse/browseview.h"
#include "gui/browse/detailpage.h"
#include "gui/commands.h"
#include "gui/inputfield.h"
#include "gui/mainwindow.h"
#include "gui/widgets/noticestrip.h"
#include "gui/widgets/typelabel.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QMenu>
#include <QMimeData>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWindow>

using namespace Codebook;
using namespace Qt::StringLiterals;

namespace {

const QString reply = u"550 5.1.1 <anna@example.com>: User unknown"_s;

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void typedCode_isFoundAfterAPause();
    void typing_isOneStep();
    void pastedReply_isAnsweredAtOnce();
    void replyPastedBehindACode_replacesIt();
    void wordPastedBehindAWord_joinsIt();
    void escapeInTheFindBar_closesOnlyTheBar();
    void pasteAndDecode_replacesWhatStoodThere();
    void enter_decodesAndShiftEnterBeginsALine();
    void longPaste_isKeptWhole();
    void escape_takesBackOneThingAtATime();
    void backAndForward_byKeysMenuAndMouse();
    void fieldKeys_bringTheFocusBack();
    void downKey_goesToWhatWasFound();
    void otherInterfaceLanguage_rewordsTheWindow();
    void otherAnswerLanguage_leavesTheInterface();
    void zoom_isKept();
    void zoom_reachesEveryLabelEachTime();
    void droppedTextFile_isOpened();
    void droppedWords_areOpened();
    void droppedPicture_isExplained();
    void missingFile_isNamed();
    void folderWithOneFile_opensIt();
    void badRegistryFile_leavesTheRegistry_data();
    void badRegistryFile_leavesTheRegistry();
    void registryFile_isLaidOver();
    void registryFile_canBeComparedOnly();
    void help_isInside();
    void everyCommand_isInAMenu();
    void settings_surviveTheWindow();

private:
    [[nodiscard]] BrowseView *browse() const { return qobject_cast<BrowseView *>(m_window->currentView()); }
    [[nodiscard]] QString pageText() const
    {
        return m_window->currentView()->findChild<DetailPage *>()->toPlainText();
    }
    [[nodiscard]] QString write(const QString &name, const QByteArray &bytes) const;
    void drop(QMimeData *data);
    void trigger(Command command) { m_window->commands()->action(command)->trigger(); }

    std::shared_ptr<const Catalogue> m_catalogue;
    std::unique_ptr<MainWindow> m_window;
    QTemporaryDir m_folder;
};

void TestMainWindow::initTestCase()
{
    QCoreApplication::setOrganizationName(u"smtp-codebook-test"_s);
    QCoreApplication::setApplicationName(u"mainwindow"_s);
    m_catalogue = std::make_shared<const Catalogue>(Catalogue::builtIn());
}

void TestMainWindow::init()
{
    QSettings().clear();
    QSettings().setValue(u"language"_s, u"en"_s);
    m_window = std::make_unique<MainWindow>();
    m_window->setCatalogue(m_catalogue);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->field()->setFocus();
}

void TestMainWindow::cleanup()
{
    m_window->preferences()->setZoom(100);
    m_window->preferences()->setInterfaceLanguage(u"en"_s);
    m_window.reset();
}

QString TestMainWindow::write(const QString &name, const QByteArray &bytes) const
{
    const QString path = m_folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(bytes);
    return path;
}

void TestMainWindow::drop(QMimeData *data)
{
    const QPoint middle = m_window->rect().center();
    QDragEnterEvent enter(middle, Qt::CopyAction, data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(middle, Qt::CopyAction, data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &event);
}

void TestMainWindow::typedCode_isFoundAfterAPause()
{
    QTest::keyClicks(m_window->field(), u"5.7.1"_s);
    QTRY_COMPARE(m_window->location(), Location::browse(u"5.7.1"_s));
    QVERIFY(browse());
    QVERIFY(pageText().startsWith("5.7.1"_L1));
    QVERIFY(m_window->field()->hasFocus());
    QVERIFY(m_window->windowTitle().startsWith("5.7.1"_L1));
}

void TestMainWindow::typing_isOneStep()
{
    m_window->open(Location::rfc(u"3463"_s));
    m_window->field()->focusAll();
    for (const QString &piece : {u"q"_s, u"uo"_s, u"ta"_s}) {
        QTest::keyClicks(m_window->field(), piece);
        QTRY_COMPARE(m_window->location().text, m_window->field()->text());
    }
    QCOMPARE(m_window->location(), Location::browse(u"quota"_s));
    trigger(Command::Back);
    QCOMPARE(m_window->location(), Location::rfc(u"3463"_s));
}

void TestMainWindow::pastedReply_isAnsweredAtOnce()
{
    QApplication::clipboard()->setText(reply);
    QTest::keyClick(m_window->field(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_window->location(), Location::answer(reply));
    QCOMPARE(m_window->field()->text(), reply);
}

void TestMainWindow::replyPastedBehindACode_replacesIt()
{
    QTest::keyClicks(m_window->field(), u"5.7.1"_s);
    QTRY_COMPARE(m_window->location(), Location::browse(u"5.7.1"_s));
    QApplication::clipboard()->setText(reply);
    QTest::keyClick(m_window->field(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_window->location(), Location::answer(reply));
    QCOMPARE(m_window->field()->text(), reply);
}

void TestMainWindow::escapeInTheFindBar_closesOnlyTheBar()
{
    QApplication::clipboard()->setText(reply);
    QTest::keyClick(m_window->field(), Qt::Key_V, Qt::ControlModifier);
    auto *text = m_window->findChild<SourceView *>();
    QTRY_VERIFY(text->isVisible());
    text->setFocus();
    QTest::keyClick(text, Qt::Key_F, Qt::ControlModifier);
    auto *bar = m_window->findChild<FindBar *>();
    QVERIFY(bar->isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!bar->isVisible());
    QCOMPARE(m_window->location(), Location::answer(reply));
}

void TestMainWindow::wordPastedBehindAWord_joinsIt()
{
    QTest::keyClicks(m_window->field(), u"mailbox "_s);
    QTRY_COMPARE(m_window->location(), Location::browse(u"mailbox"_s));
    QApplication::clipboard()->setText(u"full"_s);
    QTest::keyClick(m_window->field(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_window->field()->text(), u"mailbox full"_s);
}

void TestMainWindow::pasteAndDecode_replacesWhatStoodThere()
{
    QTest::keyClicks(m_window->field(), u"quota"_s);
    QTRY_COMPARE(m_window->location(), Location::browse(u"quota"_s));
    QApplication::clipboard()->setText(reply);
    QTest::keyClick(m_window.get(), Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_window->location(), Location::answer(reply));
    trigger(Command::Back); // What was typed is still a step.
    QCOMPARE(m_window->location(), Location::browse(u"quota"_s));
}

void TestMainWindow::enter_decodesAndShiftEnterBeginsALine()
{
    QSignalSpy submitted(m_window->field(), &InputField::submitted);
    QTest::keyClicks(m_window->field(), u"550-no"_s);
    QTest::keyClick(m_window->field(), Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClicks(m_window->field(), u"550 never"_s);
    QCOMPARE(submitted.count(), 0);
    QTest::keyClick(m_window->field(), Qt::Key_Return);
    QCOMPARE(submitted.count(), 1);
    QCOMPARE(m_window->location(), Location::answer(u"550-no\n550 never"_s));
}

void TestMainWindow::longPaste_isKeptWhole()
{
    QString text;
    while (text.size() < 200'000)
        text += reply + u"\r\n"_s;
    QApplication::clipboard()->setText(text);
    trigger(Command::PasteAndDecode);
    QCOMPARE(m_window->location().text, text);
    QCOMPARE(m_window->field()->text(), text);
    QVERIFY(m_window->field()->toPlainText().size() < 1000);
    m_window->field()->focusAll();
    QTest::keyClicks(m_window->field(), u"5"_s);
    QCOMPARE(m_window->field()->text(), u"5"_s);
}

void TestMainWindow::escape_takesBackOneThingAtATime()
{
    m_window->open(Location::rfc(u"3463"_s));
    m_window->open(Location::browse(u"auth"_s));
    browse()->setSelection({{Facet::Class, {u"5"_s}}});
    m_window->currentView()->focusContent();
    trigger(Command::TakeBack);
    QVERIFY(browse()->selection().empty());
    QCOMPARE(m_window->field()->text(), u"auth"_s);
    m_window->field()->focusAll();
    trigger(Command::TakeBack); // The selection in the field.
    QVERIFY(!m_window->field()->textCursor().hasSelection());
    trigger(Command::TakeBack); // The text.
    QCOMPARE(m_window->field()->text(), QString());
    QCOMPARE(m_window->location(), Location::browse({}));
    trigger(Command::TakeBack); // The way back.
    QCOMPARE(m_window->location(), Location::browse(u"auth"_s));
}

void TestMainWindow::backAndForward_byKeysMenuAndMouse()
{
    const QAction *back = m_window->commands()->action(Command::Back);
    m_window->open(Location::code(u"5.7.1"_s));
    m_window->open(Location::rfc(u"3463"_s));
    QVERIFY(back->isEnabled());
    QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(m_window->location(), Location::code(u"5.7.1"_s));
    QTest::keyClick(m_window.get(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(m_window->location(), Location::rfc(u"3463"_s));
    QVERIFY(!m_window->commands()->action(Command::Forward)->isEnabled());
    QTest::mouseClick(m_window->windowHandle(), Qt::BackButton, {}, QPoint(400, 300));
    QCOMPARE(m_window->location(), Location::code(u"5.7.1"_s));
    QTest::mouseClick(m_window->windowHandle(), Qt::ForwardButton, {}, QPoint(400, 300));
    QCOMPARE(m_window->location(), Location::rfc(u"3463"_s));
}

void TestMainWindow::fieldKeys_bringTheFocusBack()
{
    m_window->open(Location::browse(u"auth"_s));
    for (const auto &[key, modifiers] : {std::pair(Qt::Key_L, Qt::ControlModifier),
                                         {Qt::Key_K, Qt::ControlModifier},
                                         {Qt::Key_Slash, Qt::NoModifier}}) {
        m_window->currentView()->focusContent();
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        QVERIFY(m_window->field()->hasFocus());
        QCOMPARE(m_window->field()->textCursor().selectedText(), u"auth"_s);
    }
    QTest::keyClicks(m_window->field(), u"/"_s); // In the field it is a letter.
    QCOMPARE(m_window->field()->text(), u"/"_s);
}

void TestMainWindow::downKey_goesToWhatWasFound()
{
    m_window->open(Location::browse(u"auth"_s));
    m_window->field()->setFocus();
    QTest::keyClick(m_window->field(), Qt::Key_Down);
    QVERIFY(browse()->isAncestorOf(QApplication::focusWidget()));
}

void TestMainWindow::otherInterfaceLanguage_rewordsTheWindow()
{
    QVERIFY(Language::available().contains(u"de"_s));
    m_window->open(Location::browse(u"5.7.1"_s));
    QSignalSpy changes(m_window->preferences(), &Preferences::changed);
    m_window->preferences()->setInterfaceLanguage(u"de"_s);
    QCOMPARE(changes.count(), 1);
    QCOMPARE(m_window->location(), Location::browse(u"5.7.1"_s));
    QCOMPARE(m_window->preferences()->interfaceLanguage().code(), u"de"_s);
    QCOMPARE(m_window->preferences()->answerLanguage().code(), u"de"_s);
    QCOMPARE(QSettings().value(u"language"_s).toString(), u"de"_s);
}

void TestMainWindow::otherAnswerLanguage_leavesTheInterface()
{
    const QString placeholder = m_window->field()->placeholderText();
    m_window->open(Location::cause(u"mailbox-full"_s));
    const QString english = pageText();
    m_window->preferences()->setAnswerLanguage(u"de"_s);
    QVERIFY(pageText() != english);
    QCOMPARE(m_window->field()->placeholderText(), placeholder);
    m_window->preferences()->setAnswerLanguage({});
    QCOMPARE(pageText(), english);
}

void TestMainWindow::zoom_isKept()
{
    const double before = QApplication::font().pointSizeF();
    trigger(Command::ZoomIn);
    trigger(Command::ZoomIn);
    QVERIFY(QApplication::font().pointSizeF() > before);
    QCOMPARE(QSettings().value(u"zoom"_s).toInt(), 120);
    trigger(Command::ZoomReset);
    QCOMPARE(QApplication::font().pointSizeF(), before);
}

void TestMainWindow::zoom_reachesEveryLabelEachTime()
{
    m_window->open(Location::answer(u"550 5.1.1 <anna@example.com>: User unknown"_s));
    QList<TypeLabel *> labels;
    for (TypeLabel *label : m_window->findChildren<TypeLabel *>()) {
        if (label->isVisible() && !label->text().isEmpty())
            labels.append(label);
    }
    QVERIFY(labels.size() > 5);
    for (int step = 0; step < 3; ++step) {
        QList<double> before;
        for (const TypeLabel *label : std::as_const(labels))
            before.append(label->font().pointSizeF());
        trigger(Command::ZoomIn);
        QCoreApplication::processEvents(); // the news travels as an event
        for (qsizetype i = 0; i < labels.size(); ++i)
            QVERIFY2(labels[i]->font().pointSizeF() > before[i], qPrintable(labels[i]->text()));
    }
    trigger(Command::ZoomReset);
}

void TestMainWindow::droppedTextFile_isOpened()
{
    auto data = std::make_unique<QMimeData>();
    data->setUrls({QUrl::fromLocalFile(write(u"reply.txt"_s, reply.toUtf8()))});
    drop(data.get());
    QCOMPARE(m_window->location(), Location::answer(reply));
    QCOMPARE(m_window->field()->text(), reply);
}

void TestMainWindow::droppedWords_areOpened()
{
    auto data = std::make_unique<QMimeData>();
    data->setText(u"5.7.1"_s);
    drop(data.get());
    QCOMPARE(m_window->location(), Location::browse(u"5.7.1"_s));
}

void TestMainWindow::droppedPicture_isExplained()
{
    const QString path = write(u"screen.png"_s, QByteArray::fromBase64("iVBORw0KGgoAAAANSUhEUg=="));
    auto data = std::make_unique<QMimeData>();
    data->setUrls({QUrl::fromLocalFile(path)});
    drop(data.get());
    QVERIFY(m_window->notice()->isVisible());
    QVERIFY(m_window->notice()->text().startsWith("Pictures are not read."_L1));
    QVERIFY(m_window->field()->hasFocus());
}

void TestMainWindow::missingFile_isNamed()
{
    m_window->openFiles({m_folder.filePath(u"gone.eml"_s)});
    QVERIFY(m_window->notice()->isVisible());
    QVERIFY(m_window->notice()->text().startsWith("gone.eml"_L1));
    trigger(Command::TakeBack);
    QVERIFY(!m_window->notice()->isVisible());
}

void TestMainWindow::folderWithOneFile_opensIt()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"bounce.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(reply.toUtf8());
    file.close();
    m_window->openFiles({folder.path()});
    QCOMPARE(m_window->location(), Location::answer(reply));
}

void TestMainWindow::badRegistryFile_leavesTheRegistry_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("not XML at all") << QByteArray("550 5.1.1 no such user\n");
    QTest::newRow("cut off") << QByteArray("<?xml version='1.0'?><registry><title>Simple");
    QTest::newRow("another registry") << QByteArray("<?xml version='1.0'?><registry><record/></registry>");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("garbage") << QByteArray(200'000, '\xff');
}

void TestMainWindow::badRegistryFile_leavesTheRegistry()
{
    QFETCH(QByteArray, bytes);
    m_window->open(Location::code(u"5.7.1"_s));
    const QString before = pageText();
    QVERIFY(!m_window->readRegistryFile(write(u"codes.xml"_s, bytes)));
    QVERIFY(m_window->notice()->isVisible());
    QVERIFY(m_window->notice()->text().contains("codes.xml"_L1));
    QVERIFY(m_window->notice()->text().endsWith("The registry in use stays as it is."_L1));
    QCOMPARE(m_window->location(), Location::code(u"5.7.1"_s));
    QCOMPARE(pageText(), before);
}

void TestMainWindow::registryFile_isLaidOver()
{
    const auto file =
        m_window->readRegistryFile(QStringLiteral(CODEBOOK_SOURCE_DIR "/tests/data/iana/small.xml"));
    QVERIFY(file);
    QAction *builtIn = m_window->commands()->action(Command::BuiltInRegistry);
    QVERIFY(!builtIn->isEnabled());
    m_window->useRegistryFile(*file, true);
    QCOMPARE(m_window->location(), Location::registry(u"diff"_s));
    QVERIFY(pageText().contains("small.xml"_L1));
    QTRY_VERIFY(builtIn->isEnabled());
}

void TestMainWindow::registryFile_canBeComparedOnly()
{
    const auto file =
        m_window->readRegistryFile(QStringLiteral(CODEBOOK_SOURCE_DIR "/tests/data/iana/small.xml"));
    QVERIFY(file);
    m_window->useRegistryFile(*file, false);
    QVERIFY(pageText().contains("Not in the file"_L1));
    QVERIFY(!m_window->commands()->action(Command::BuiltInRegistry)->isEnabled());
}

void TestMainWindow::help_isInside()
{
    QTest::keyClick(m_window.get(), Qt::Key_F1);
    QVERIFY(pageText().startsWith("What can I paste?"_L1));
    trigger(Command::HelpShortcuts);
    QVERIFY(pageText().contains(QKeySequence(Qt::ALT | Qt::Key_Left).toString(QKeySequence::NativeText)));
    trigger(Command::About);
    QVERIFY(pageText().contains(QStringLiteral(CODEBOOK_VERSION)));
    QVERIFY(pageText().contains("no network code"_L1));
    trigger(Command::Back);
    QVERIFY(pageText().startsWith("Keyboard shortcuts"_L1));
}

void TestMainWindow::everyCommand_isInAMenu()
{
    QSet<const QAction *> inMenus;
    for (const QMenu *menu : m_window->findChildren<QMenu *>()) {
        for (const QAction *action : menu->actions())
            inMenus.insert(action);
    }
    for (const Command command : Commands::all()) {
        const QAction *action = m_window->commands()->action(command);
        QVERIFY2(inMenus.contains(action), qPrintable(action->text()));
    }
}

void TestMainWindow::settings_surviveTheWindow()
{
    m_window->resize(1234, 678);
    m_window->preferences()->setTheme(Theme::Dark);
    m_window->close();
    MainWindow next;
    QCOMPARE(next.size(), QSize(1234, 678));
    QVERIFY(next.palette().color(QPalette::Base).lightnessF() < 0.3);
    next.preferences()->setTheme(Theme::System);
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
