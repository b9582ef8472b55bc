// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "entries.h"
#include "gui/browse/browsemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Codebook;
using namespace Qt::StringLiterals;

namespace {

SearchIndex index()
{
    using Kind = SearchItem::Kind;
    return SearchIndex({{Kind::Reply, u"550"_s, u"550"_s, u"Mailbox unavailable"_s, {}},
                        {Kind::Enhanced, u"X.7.1"_s, u"X.7.1"_s, u"Delivery not authorized"_s, {}},
                        {Kind::Enhanced, u"X.7.10"_s, u"X.7.10"_s, u"Encryption needed"_s, {}},
                        {Kind::Token, u"google/policy"_s, u"S3150"_s, u"The network is blocked"_s, {}},
                        {Kind::Rfc, u"7505"_s, u"RFC 7505"_s, u"Null MX"_s, {}},
                        {Kind::Cause, u"policy"_s, {}, u"Refused by a rule"_s, {}},
                        {Kind::Provider, u"outlook"_s, {}, u"Outlook.com"_s, {}}});
}

/// Codes found, best first.
QStringList found(const BrowseModel &model)
{
    QStringList codes(model.rowCount());
    int count = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (!model.isFound(row))
            continue;
        codes[model.index(row).data(RankRole).toInt()] = model.index(row).data(CodeRole).toString();
        ++count;
    }
    codes.resize(count);
    return codes;
}

void search(BrowseModel &model, const QString &query)
{
    const SearchIndex items = index();
    model.setHits(items, items.search(query), query);
}

} // namespace

class TestBrowseModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rows_speakOfTheirEntries();
    void model_holdsThroughSetChangeClear();
    void query_finds_data();
    void query_finds();
    void matchedLetters_areMarked();
    void withoutSearch_everythingIsFound();
};

void TestBrowseModel::rows_speakOfTheirEntries()
{
    BrowseModel model;
    model.setEntries(someEntries());
    QCOMPARE(model.rowCount(), 8);
    const QModelIndex policy = model.index(model.rowOf(u"5.7.1"_s));
    QCOMPARE(policy.data(TitleRole).toString(), u"Delivery not authorized"_s);
    QCOMPARE(policy.data(ClassRole).toInt(), 5);
    QVERIFY(policy.data(IsClashRole).toBool());
    QVERIFY(policy.data(Qt::AccessibleTextRole).toString().startsWith("5.7.1"_L1));
    QCOMPARE(policy.data(RankRole).toInt(), -1);
    QCOMPARE(model.rowOf(u"5.9.9"_s), -1);
}

void TestBrowseModel::model_holdsThroughSetChangeClear()
{
    BrowseModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setEntries(someEntries());
    search(model, u"5.7.1"_s);
    search(model, u"mailbox"_s);
    model.clearHits();
    QCOMPARE(resets.count(), 4);
    model.clearHits(); // Nothing to clear, nothing to tell.
    QCOMPARE(resets.count(), 4);
    model.setEntries({});
    QCOMPARE(model.rowCount(), 0);
}

void TestBrowseModel::query_finds_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("codes");

    QTest::newRow("a code finds itself, then what it begins")
        << u"5.7.1"_s << QStringList{u"5.7.1"_s, u"5.7.10"_s};
    QTest::newRow("X finds every class, the gravest first")
        << u"X.7.1"_s << QStringList{u"5.7.1"_s, u"4.7.1"_s};
    QTest::newRow("a reply code finds itself") << u"550"_s << QStringList{u"550"_s};
    QTest::newRow("a word finds titles") << u"encryption"_s << QStringList{u"5.7.10"_s};
    QTest::newRow("a provider's word finds its code") << u"S3150"_s << QStringList{u"5.7.1"_s};
    QTest::newRow("an RFC finds its codes") << u"RFC 7505"_s << QStringList{u"550"_s};
    QTest::newRow("a cause finds its codes") << u"refused rule"_s << QStringList{u"5.7.1"_s};
    QTest::newRow("a provider finds its codes") << u"outlook"_s << QStringList{u"5.7.515"_s};
    QTest::newRow("nonsense finds nothing") << u"xyzzy"_s << QStringList();
}

void TestBrowseModel::query_finds()
{
    QFETCH(QString, query);
    QFETCH(QStringList, codes);
    BrowseModel model;
    model.setEntries(someEntries());
    search(model, query);
    QVERIFY(model.isSearching());
    QCOMPARE(found(model).mid(0, codes.isEmpty() ? -1 : codes.size()), codes);
}

void TestBrowseModel::matchedLetters_areMarked()
{
    BrowseModel model;
    model.setEntries(someEntries());
    search(model, u"encr"_s);
    const QModelIndex row = model.index(model.rowOf(u"5.7.10"_s));
    const auto spans = row.data(TitleSpansRole).value<std::vector<TextSpan>>();
    QCOMPARE(spans.size(), std::size_t(1));
    QCOMPARE(spans.front().start, 0);
    QVERIFY(spans.front().length >= 4);
}

void TestBrowseModel::withoutSearch_everythingIsFound()
{
    BrowseModel model;
    model.setEntries(someEntries());
    for (int row = 0; row < model.rowCount(); ++row)
        QVERIFY(model.isFound(row));
}

QTEST_GUILESS_MAIN(TestBrowseModel)
#include "tst_browsemodel.moc"
