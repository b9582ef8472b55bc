// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/answer/recipientsmodel.h"
#include "gui/answer/recipientstable.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Codebook;
using namespace Qt::StringLiterals;

class TestRecipientsTable final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_catalogue = std::make_shared<const Catalogue>(Catalogue::builtIn()); }
    void model_keepsItsPromises();
    void rows_sayWhoWhatWhoActs();
    void columns_holdTheWordsOfEveryLanguage_data();
    void columns_holdTheWordsOfEveryLanguage();
    void withoutRecipients_repliesAreNamed();
    void selecting_tellsTheAnswer();
    void arrowKeys_moveFromAnswerToAnswer();
    void mostTelling_data();
    void mostTelling();

private:
    static std::shared_ptr<const CaseFile> threeRecipients()
    {
        auto file = std::make_shared<CaseFile>();
        const auto add = [&](const QString &recipient, Outcome outcome, Owner owner, int code) {
            Answer answer;
            answer.recipient = recipient;
            answer.outcome = outcome;
            answer.owners = {owner};
            answer.replyCode = ReplyCode{code};
            answer.cause = u"user-unknown"_s;
            file->answers.push_back(answer);
        };
        add(u"anna@example.com"_s, Outcome::Accepted, Owner::Nobody, 250);
        add(u"ben@example.com"_s, Outcome::Failed, Owner::Sender, 550);
        add(u"carla@example.com"_s, Outcome::Waiting, Owner::Nobody, 451);
        return file;
    }

    std::shared_ptr<const Catalogue> m_catalogue;
};

void TestRecipientsTable::model_keepsItsPromises()
{
    RecipientsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setCase(threeRecipients(), m_catalogue, {});
    QCOMPARE(model.rowCount(), 3);
    model.setCase(std::make_shared<const CaseFile>(), m_catalogue, {});
    QCOMPARE(model.rowCount(), 0);
    model.setCase(threeRecipients(), m_catalogue, {});
    model.setCase(nullptr, nullptr, {});
    QCOMPARE(model.rowCount(), 0);
}

void TestRecipientsTable::rows_sayWhoWhatWhoActs()
{
    RecipientsModel model;
    model.setCase(threeRecipients(), m_catalogue, {});
    const auto cell = [&](int row, int column) { return model.index(row, column).data().toString(); };
    QCOMPARE(cell(1, RecipientsModel::Recipient), u"ben@example.com"_s);
    QCOMPARE(cell(1, RecipientsModel::OutcomeColumn), u"Failed for good"_s);
    QCOMPARE(cell(1, RecipientsModel::OwnerColumn), u"Sender"_s);
    QCOMPARE(cell(1, RecipientsModel::Code), u"550"_s);
    QCOMPARE(cell(1, RecipientsModel::CauseColumn), m_catalogue->cause(u"user-unknown")->name);
    QCOMPARE(model.headerData(0, Qt::Horizontal).toString(), u"Recipient"_s);
}

void TestRecipientsTable::columns_holdTheWordsOfEveryLanguage_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : Language::available())
        QTest::newRow(qPrintable(language)) << language;
}

void TestRecipientsTable::columns_holdTheWordsOfEveryLanguage()
{
    QFETCH(QString, language);
    RecipientsTable table;
    table.setCase(threeRecipients(), m_catalogue, Language(language));
    table.resize(1100, 300);
    table.show();
    const QFontMetrics letters(table.font());
    for (const int column : {RecipientsModel::OutcomeColumn, RecipientsModel::OwnerColumn}) {
        for (int row = 0; row < 3; ++row) {
            const QString words = table.table()->model()->index(row, column).data().toString();
            QVERIFY2(table.table()->columnWidth(column) > letters.horizontalAdvance(words),
                     qPrintable(words));
        }
    }
}

void TestRecipientsTable::withoutRecipients_repliesAreNamed()
{
    auto file = std::make_shared<CaseFile>();
    file->answers.resize(2);
    file->answers[1].replyText = u"No such user"_s;
    RecipientsModel model;
    model.setCase(file, m_catalogue, {});
    QCOMPARE(model.headerData(0, Qt::Horizontal).toString(), u"Reply"_s);
    QCOMPARE(model.index(1, 0).data().toString(), u"No such user"_s);
}

void TestRecipientsTable::selecting_tellsTheAnswer()
{
    RecipientsTable table;
    table.setCase(threeRecipients(), m_catalogue, {});
    const QSignalSpy spy(&table, &RecipientsTable::currentChanged);
    table.setCurrent(1);
    QCOMPARE(spy.count(), 0); // the view said so itself
    QCOMPARE(table.current(), 1);
    table.table()->selectRow(2);
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy.first().first().toInt(), 2);
}

void TestRecipientsTable::arrowKeys_moveFromAnswerToAnswer()
{
    RecipientsTable table;
    table.setCase(threeRecipients(), m_catalogue, {});
    table.setCurrent(0);
    const QSignalSpy spy(&table, &RecipientsTable::currentChanged);
    QTest::keyClick(table.table(), Qt::Key_Down);
    QTest::keyClick(table.table(), Qt::Key_Down);
    QTest::keyClick(table.table(), Qt::Key_Up);
    QCOMPARE(spy.count(), 3);
    QCOMPARE(spy.last().first().toInt(), 1);
}

void TestRecipientsTable::mostTelling_data()
{
    QTest::addColumn<QList<int>>("outcomes");
    QTest::addColumn<int>("expected");

    const auto all = [](std::initializer_list<Outcome> outcomes) {
        QList<int> list;
        for (const Outcome outcome : outcomes)
            list.append(int(outcome));
        return list;
    };
    using enum Outcome;
    QTest::newRow("nothing") << all({}) << -1;
    QTest::newRow("the first that failed") << all({Accepted, Waiting, Failed, Failed}) << 2;
    QTest::newRow("gave up before waiting") << all({Waiting, GaveUp}) << 1;
    QTest::newRow("waiting before what cannot be told") << all({Unknown, Waiting, Accepted}) << 1;
    QTest::newRow("all accepted") << all({Accepted, Accepted}) << 0;
}

void TestRecipientsTable::mostTelling()
{
    QFETCH(QList<int>, outcomes);
    QFETCH(int, expected);

    std::vector<Answer> answers;
    for (const int outcome : outcomes) {
        answers.emplace_back();
        answers.back().outcome = static_cast<Outcome>(outcome);
    }
    QCOMPARE(Codebook::mostTelling(answers), expected);
}

QTEST_MAIN(TestRecipientsTable)
#include "tst_recipientstable.moc"
