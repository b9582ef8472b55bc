// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/house/housedialog.h"
#include "gui/house/housefolderdialog.h"
#include "gui/house/notepage.h"
#include "gui/house/rulepage.h"
#include "gui/house/sentencefield.h"
#include "gui/widgets/linkbutton.h"
#include "gui/widgets/noticestrip.h"
#include "gui/widgets/segments.h"
#include "knowledge/housefile.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Codebook;
using namespace Qt::StringLiterals;

namespace {

const QString Gmail =
    u"550-5.1.1 The email account that you tried to reach does not exist. Please try again. gsmtp"_s;
const QString Archive = u"550 5.7.1 <anna@example.com>: This mailbox lives in the archive now"_s;

} // namespace

class TestHouseDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void reply_fillsTheRule();
    void place_fillsTheNote_data();
    void place_fillsTheNote();
    void example_isTriedWhileTyping();
    void suggestion_isAddedByAClick();
    void savedRule_isInTheFile();
    void ownRule_isChangedInItsFile();
    void savedNote_isInTheFileAndComesBack();
    void emptiedNote_isTakenAway();
    void sentence_countsWordsAndNamesJargon_data();
    void sentence_countsWordsAndNamesJargon();
    void unwritableFolder_isSaidAtOnce();
    void brokenFile_keepsTheDialogOpen();

private:
    std::unique_ptr<HouseDialog> open(const QString &reply, const Location &place = {});
    [[nodiscard]] QString folder() const { return m_folder->filePath(u"rules"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestHouseDialog::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

std::unique_ptr<HouseDialog> TestHouseDialog::open(const QString &reply, const Location &place)
{
    const QStringList folders = QFile::exists(folder()) ? QStringList{folder()} : QStringList();
    const auto catalogue = std::make_shared<const Catalogue>(Catalogue::withHouseRules(folders, nullptr));
    const CaseFile file = openCase(reply, *catalogue);
    const Answer *answer = file.answers.empty() ? nullptr : &file.answers.front();
    auto dialog = std::make_unique<HouseDialog>(catalogue, Language(), folder());
    dialog->setDraft(houseDraft(*catalogue, folder(), answer, place), u"Anna"_s);
    dialog->show();
    return dialog;
}

void TestHouseDialog::reply_fillsTheRule()
{
    const auto dialog = open(Archive);
    const RulePage *page = dialog->rulePage();
    QCOMPARE(dialog->kind()->current(), 1);
    QCOMPARE(page->exampleEdit()->toPlainText(),
             u"550 5.7.1 <anna@example.com>: This mailbox lives in the archive now"_s);
    QCOMPARE(page->phrasesEdit()->toPlainText(), u"this mailbox lives in the archive now"_s);
    QCOMPARE(page->codeEdit()->text(), u"5.7.1"_s);
    QVERIFY(page->causeBox()->currentIndex() >= 0);
    QCOMPARE(page->rule().id, u"house/this-mailbox-lives-in-the"_s);
    QTRY_COMPARE(page->verdict(), u"This rule wins the example."_s);
    QVERIFY(dialog->saveButton()->isEnabled());
    QCOMPARE(dialog->notePage()->codeEdit()->text(), u"5.7.1"_s);
}

void TestHouseDialog::place_fillsTheNote_data()
{
    QTest::addColumn<Location>("place");
    QTest::addColumn<int>("about");
    QTest::addColumn<QString>("key");
    QTest::newRow("page of a code") << Location::code(u"4.2.2"_s) << int(HouseNote::About::Code)
                                    << u"4.2.2"_s;
    QTest::newRow("page of a cause") << Location::cause(u"mailbox-full"_s) << int(HouseNote::About::Cause)
                                     << u"mailbox-full"_s;
    QTest::newRow("page of a provider")
        << Location::provider(u"google"_s) << int(HouseNote::About::Provider) << u"google"_s;
}

void TestHouseDialog::place_fillsTheNote()
{
    QFETCH(Location, place);
    QFETCH(int, about);
    QFETCH(QString, key);
    const auto dialog = open({}, place);
    QCOMPARE(dialog->kind()->current(), 0);
    QVERIFY2(!dialog->saveButton()->isEnabled(), "a note needs a text");
    dialog->notePage()->textEdit()->setPlainText(u"Ask the front office."_s);
    QVERIFY(dialog->saveButton()->isEnabled());
    QCOMPARE(int(dialog->notePage()->note().about), about);
    QCOMPARE(dialog->notePage()->note().key, key);
}

void TestHouseDialog::example_isTriedWhileTyping()
{
    const auto dialog = open(Gmail);
    RulePage *page = dialog->rulePage();
    QTRY_COMPARE(page->verdict(), u"This rule wins the example."_s);
    page->phrasesEdit()->setPlainText(u"full moon"_s);
    QVERIFY2(!dialog->saveButton()->isEnabled(), "what was not tried yet is not kept");
    QTRY_VERIFY(page->verdict().contains(u"google/no-such-user"));
    QVERIFY(page->verdict().contains(u"full moon"));
    page->codeEdit()->setText(u"5.7.1"_s);
    page->phrasesEdit()->setPlainText(u"please try again"_s);
    QTRY_VERIFY(page->verdict().contains(u"codes"));
    page->codeEdit()->setText(u"X.1.1"_s);
    QTRY_VERIFY(dialog->saveButton()->isEnabled());
    page->exampleEdit()->clear();
    QVERIFY(page->verdict().contains(u"example"));
    QVERIFY(!dialog->saveButton()->isEnabled());
}

void TestHouseDialog::suggestion_isAddedByAClick()
{
    const auto dialog = open(Gmail);
    RulePage *page = dialog->rulePage();
    page->phrasesEdit()->clear();
    const auto links = page->findChildren<LinkButton *>();
    QVERIFY(links.size() > 1);
    links.at(1)->click();
    QCOMPARE(page->phrasesEdit()->toPlainText(), links.at(1)->text());
    QTRY_VERIFY(dialog->saveButton()->isEnabled());
}

void TestHouseDialog::savedRule_isInTheFile()
{
    const auto dialog = open(Archive);
    const QSignalSpy saved(dialog.get(), &HouseDialog::saved);
    RulePage *page = dialog->rulePage();
    page->causeBox()->setCurrentIndex(page->causeBox()->findData(u"mailbox-moved"_s));
    page->ownerBox()->setCurrentIndex(page->ownerBox()->findData(u"recipient-admin"_s));
    page->sentence()->setText(u"Their mailbox was moved to the archive."_s);
    QTRY_VERIFY(dialog->saveButton()->isEnabled());
    dialog->saveButton()->click();
    QCOMPARE(saved.size(), 1);
    QVERIFY(!dialog->isVisible());

    std::vector<DataProblem> problems;
    const Catalogue catalogue = Catalogue::withHouseRules({folder()}, &problems);
    QVERIFY(problems.empty());
    const CaseFile file = openCase(Archive, catalogue);
    const Answer &answer = file.answers.front();
    QVERIFY(answer.isHouseRule);
    QCOMPARE(answer.cause, u"mailbox-moved"_s);
    QCOMPARE(answer.owners, std::vector{Owner::RecipientAdmin});
    QCOMPARE(Language().say(answer.sentence), u"Their mailbox was moved to the archive."_s);
    QCOMPARE(answer.confidence, Confidence::High);
}

void TestHouseDialog::ownRule_isChangedInItsFile()
{
    Rule rule;
    rule.id = u"house/archive"_s;
    rule.any = {u"lives in the archive"_s};
    rule.none = {u"full moon"_s};
    rule.cause = u"mailbox-moved"_s;
    const QString path = folder() + u"/ours.json"_s;
    QVERIFY(!saveHouseRule(path, rule));
    const auto dialog = open(Archive);
    QCOMPARE(dialog->rulePage()->phrasesEdit()->toPlainText(), u"lives in the archive"_s);
    dialog->rulePage()->sentence()->setText(u"It moved."_s);
    QTRY_VERIFY(dialog->saveButton()->isEnabled());
    dialog->saveButton()->click();
    QVERIFY(!QFile::exists(houseFileOf(folder())));
    const Catalogue catalogue = Catalogue::withHouseRules({folder()}, nullptr);
    const Rule *changed = catalogue.houseRule(u"house/archive");
    QVERIFY(changed);
    QCOMPARE(changed->sentence, u"It moved."_s);
    QCOMPARE(changed->none, rule.none);
}

void TestHouseDialog::savedNote_isInTheFileAndComesBack()
{
    auto dialog = open(Archive);
    dialog->kind()->setCurrent(0);
    dialog->notePage()->textEdit()->setPlainText(u"Ask the archive team.\nThey know."_s);
    dialog->saveButton()->click();
    QVERIFY(!dialog->isVisible());
    dialog = open(Archive);
    QCOMPARE(dialog->notePage()->textEdit()->toPlainText(), u"Ask the archive team.\nThey know."_s);
    const HouseNote note = dialog->notePage()->note();
    QCOMPARE(note.author, u"Anna"_s);
    QCOMPARE(note.checked, QDate::currentDate());
}

void TestHouseDialog::emptiedNote_isTakenAway()
{
    QVERIFY(!saveHouseNote(houseFileOf(folder()),
                           {HouseNote::About::Code, u"5.7.1"_s, u"Old."_s, {}, {}, {}, 0}));
    const auto dialog = open(Archive);
    dialog->kind()->setCurrent(0);
    dialog->notePage()->textEdit()->clear();
    QVERIFY(dialog->saveButton()->isEnabled());
    dialog->saveButton()->click();
    const Catalogue catalogue = Catalogue::withHouseRules({folder()}, nullptr);
    QVERIFY(catalogue.notes(HouseNote::About::Code, u"5.7.1"_s).empty());
}

void TestHouseDialog::sentence_countsWordsAndNamesJargon_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("remark");
    QTest::newRow("few words") << u"Their mailbox is full."_s << u"4 of at most 25 words"_s;
    QTest::newRow("jargon") << u"Their MX is down."_s << u"“MX”"_s;
    QTest::newRow("code") << u"They say 5.7.1 to everybody."_s << u"“5.7.1”"_s;
    QTest::newRow("too long") << u"word "_s.repeated(26) << u"26 words"_s;
    QTest::newRow("empty") << QString() << u"the sentence of the cause"_s;
}

void TestHouseDialog::sentence_countsWordsAndNamesJargon()
{
    QFETCH(QString, text);
    QFETCH(QString, remark);
    SentenceField field;
    field.setText(text);
    QVERIFY2(field.remark().contains(remark), qPrintable(field.remark()));
}

void TestHouseDialog::unwritableFolder_isSaidAtOnce()
{
    QFile taken(folder());
    QVERIFY(taken.open(QIODevice::WriteOnly));
    taken.close();
    const auto catalogue = std::make_shared<const Catalogue>(Catalogue::builtIn());
    HouseDialog dialog(catalogue, Language(), folder());
    dialog.setDraft(houseDraft(*catalogue, folder(), nullptr, Location::code(u"550"_s)), {});
    dialog.show();
    QVERIFY(dialog.notice()->isVisible());
    dialog.notePage()->textEdit()->setPlainText(u"A note."_s);
    dialog.saveButton()->click();
    QVERIFY(dialog.isVisible());
    QVERIFY(dialog.notice()->text().contains(u"rules"));
}

void TestHouseDialog::brokenFile_keepsTheDialogOpen()
{
    QVERIFY(!saveHouseNote(houseFileOf(folder()),
                           {HouseNote::About::Code, u"5.7.1"_s, u"Old."_s, {}, {}, {}, 0}));
    const auto dialog = open({}, Location::code(u"550"_s));
    QFile broken(houseFileOf(folder()));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("{\n\"schema\": }");
    broken.close();
    dialog->notePage()->textEdit()->setPlainText(u"A note."_s);
    dialog->saveButton()->click();
    QVERIFY(dialog->isVisible());
    QVERIFY2(dialog->notice()->text().contains(u"line 2"), qPrintable(dialog->notice()->text()));
    QVERIFY(broken.open(QIODevice::ReadOnly));
    QCOMPARE(broken.readAll(), QByteArray("{\n\"schema\": }"));
}

QTEST_MAIN(TestHouseDialog)
#include "tst_housedialog.moc"
