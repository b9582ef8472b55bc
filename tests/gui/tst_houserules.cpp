// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/answer/answerview.h"
#include "gui/house/housedialog.h"
#include "gui/house/houserules.h"
#include "gui/house/housewatch.h"
#include "gui/house/rulepage.h"
#include "gui/mainwindow.h"
#include "gui/viewstack.h"
#include "gui/widgets/linkbutton.h"
#include "gui/widgets/noticestrip.h"
#include "knowledge/housefile.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Codebook;
using namespace Qt::StringLiterals;

namespace {

const QString Pasted = u"550 5.7.1 <anna@example.com>: This mailbox lives in the archive now"_s;

Rule archiveRule()
{
    Rule rule;
    rule.id = u"house/archive"_s;
    rule.any = {u"lives in the archive"_s};
    rule.cause = u"mailbox-moved"_s;
    return rule;
}

void write(const QString &path, const QByteArray &content)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

} // namespace

class TestHouseRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void savedRule_changesTheAnswerOnScreen();
    void outsideChange_isLoadedAgain();
    void replacedFile_isLoadedAgain();
    void badFile_isNamedInAStripUntilItIsMended();
    void sharedFolder_isReadBesideTheOwn();
    void missingSharedFolder_isNamed();

private:
    std::unique_ptr<MainWindow> openWindow();
    static QString rule(const MainWindow &window);

    std::unique_ptr<QTemporaryDir> m_config;
};

void TestHouseRules::init()
{
    m_config = std::make_unique<QTemporaryDir>();
    qputenv("XDG_CONFIG_HOME", m_config->path().toLocal8Bit());
    QVERIFY(houseRulesFolder().startsWith(m_config->path()));
}

std::unique_ptr<MainWindow> TestHouseRules::openWindow()
{
    auto window = std::make_unique<MainWindow>();
    window->house()->watcher()->setInterval(200);
    window->show();
    window->loadCatalogue();
    [&] { QTRY_VERIFY(window->isReady()); }();
    window->open(Location::answer(Pasted));
    return window;
}

QString TestHouseRules::rule(const MainWindow &window)
{
    const AnswerView *view = window.views()->shownAnswer();
    const auto file = view ? view->currentCase() : nullptr;
    return file ? file->answers.front().rule : QString();
}

void TestHouseRules::savedRule_changesTheAnswerOnScreen()
{
    const auto window = openWindow();
    QTRY_VERIFY(window->views()->shownAnswer()->currentCase());
    QVERIFY(!rule(*window).startsWith(u"house/"));
    window->commands()->action(Command::AddHouseEntry)->trigger();
    auto *dialog = window->findChild<HouseDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QComboBox *cause = dialog->rulePage()->causeBox();
    cause->setCurrentIndex(cause->findData(u"mailbox-moved"_s));
    QTRY_VERIFY(dialog->saveButton()->isEnabled());
    dialog->saveButton()->click();
    QTRY_VERIFY(rule(*window).startsWith(u"house/"));
    const auto file = window->views()->shownAnswer()->currentCase();
    QVERIFY(file->answers.front().isHouseRule);
    QCOMPARE(file->answers.front().cause, u"mailbox-moved"_s);
}

void TestHouseRules::outsideChange_isLoadedAgain()
{
    QVERIFY(!saveHouseRule(houseRulesFolder() + u"/ours.json"_s, archiveRule()));
    const auto window = openWindow();
    QTRY_COMPARE(rule(*window), u"house/archive"_s);
    Rule other = archiveRule();
    other.id = u"house/other"_s;
    other.any = {u"this mailbox lives in the archive now"_s};
    QVERIFY(!saveHouseRule(houseRulesFolder() + u"/more.json"_s, other));
    QTRY_COMPARE(rule(*window), u"house/other"_s);
}

void TestHouseRules::replacedFile_isLoadedAgain()
{
    const QString path = houseRulesFolder() + u"/ours.json"_s;
    QVERIFY(!saveHouseRule(path, archiveRule()));
    const auto window = openWindow();
    QTRY_COMPARE(rule(*window), u"house/archive"_s);
    for (const QString &id : {u"house/second"_s, u"house/third-one"_s}) {
        // As editors do: a new file is moved over the old one.
        Rule next = archiveRule();
        next.id = id;
        const QString draft = houseRulesFolder() + u"/ours.json.new"_s;
        QVERIFY(!saveHouseRule(draft, next));
        QVERIFY(QFile::remove(path));
        QVERIFY(QFile::rename(draft, path));
        QTRY_COMPARE(rule(*window), id);
    }
}

void TestHouseRules::badFile_isNamedInAStripUntilItIsMended()
{
    QVERIFY(!saveHouseRule(houseRulesFolder() + u"/ours.json"_s, archiveRule()));
    const QString bad = houseRulesFolder() + u"/bad.json"_s;
    write(bad, "{\"schema\": 1,\n\"rules\": [\n{\"id\": }]}");
    const auto window = openWindow();
    const NoticeStrip *strip = window->house()->strip();
    QTRY_VERIFY(strip->isVisible());
    QVERIFY2(strip->text().contains(u"bad.json, line 3"), qPrintable(strip->text()));
    QTRY_COMPARE(rule(*window), u"house/archive"_s);
    strip->linkButton()->click();
    QVERIFY(window->findChild<QDialog *>());
    window->findChild<QDialog *>()->close();
    window->open(Location::code(u"5.7.1"_s));
    QVERIFY2(strip->isVisible(), "it stays while the file is bad");
    write(bad, "{\"schema\": 1, \"rules\": []}");
    QTRY_VERIFY(!strip->isVisible());
}

void TestHouseRules::sharedFolder_isReadBesideTheOwn()
{
    QTemporaryDir shared;
    QVERIFY(!saveHouseRule(shared.filePath(u"team.json"_s), archiveRule()));
    const auto window = openWindow();
    QTRY_VERIFY(window->views()->shownAnswer()->currentCase());
    QVERIFY(rule(*window) != u"house/archive"_s);
    window->preferences()->settings().setHouseFolder(shared.path());
    window->house()->setSharedFolder(shared.path());
    window->house()->watch();
    window->loadCatalogue();
    QTRY_COMPARE(rule(*window), u"house/archive"_s);
    Rule other = archiveRule();
    other.id = u"house/changed"_s;
    QVERIFY(QFile::remove(shared.filePath(u"team.json"_s)));
    QVERIFY(!saveHouseRule(shared.filePath(u"team.json"_s), other));
    QTRY_COMPARE(rule(*window), u"house/changed"_s);
    window->preferences()->settings().setHouseFolder({});
}

void TestHouseRules::missingSharedFolder_isNamed()
{
    const auto window = openWindow();
    window->house()->setSharedFolder(u"/no/such/folder"_s);
    window->loadCatalogue();
    QTRY_VERIFY(window->house()->strip()->isVisible());
    window->house()->setSharedFolder({});
    window->loadCatalogue();
    QTRY_VERIFY(!window->house()->strip()->isVisible());
}

QTEST_MAIN(TestHouseRules)
#include "tst_houserules.moc"
