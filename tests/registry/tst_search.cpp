// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "registry/registry.h"
#include "registry/search.h"

#include <QtTest>

#include <algorithm>

using namespace Codebook;
using namespace Qt::StringLiterals;

namespace {

/// The registry's codes and RFCs as items, and a few of other kinds.
std::vector<SearchItem> sampleItems()
{
    using Kind = SearchItem::Kind;
    const Registry registry = Registry::builtIn();
    std::vector<SearchItem> items;
    for (const RegistryEntry &entry : registry.entries())
        items.push_back({Kind::Enhanced, entry.key(), entry.key(), entry.title, {entry.gloss, entry.note}});
    for (const ReplyCodeEntry &entry : registry.replyCodes())
        items.push_back(
            {Kind::Reply, entry.code.toString(), entry.code.toString(), entry.title, {entry.gloss}});
    for (const Rfc &rfc : registry.rfcs()) {
        const QString number = QString::number(rfc.number);
        items.push_back({Kind::Rfc, number, u"RFC "_s + number, rfc.title, {rfc.relevance}});
    }
    items.push_back({Kind::Token,
                     u"S3150"_s,
                     u"S3150"_s,
                     u"Network on a list of its own"_s,
                     {u"The blocklist is the provider's own."_s}});
    items.push_back(
        {Kind::Cause, u"greylisted"_s, {}, u"Greylisted"_s, {u"The server waits for a second try."_s}});
    items.push_back(
        {Kind::ProviderRule, u"example/strasse"_s, u"550 5.7.1"_s, u"Empfänger prüfen: Straße"_s, {}});
    return items;
}

const SearchIndex &index()
{
    static const SearchIndex built(sampleItems());
    return built;
}

QStringList idsFor(const QString &query)
{
    QStringList ids;
    for (const SearchHit &hit : index().search(query))
        ids << index().items()[size_t(hit.item)].id;
    return ids;
}

QString marked(const QString &text, const std::vector<TextSpan> &spans)
{
    QString out = text;
    for (auto span = spans.rbegin(); span != spans.rend(); ++span)
        out.insert(span->end(), u']').insert(span->start, u'[');
    return out;
}

} // namespace

class TestSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bestHit_isWhatWasMeant_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("first");
        QTest::addColumn<int>("why");
        using Why = SearchHit::Why;
        QTest::newRow("whole code") << u"5.7.1"_s << u"X.7.1"_s << int(Why::Exact);
        QTest::newRow("registry key") << u"X.7.1"_s << u"X.7.1"_s << int(Why::Exact);
        QTest::newRow("any class") << u"?.7.1"_s << u"X.7.1"_s << int(Why::Exact);
        QTest::newRow("pattern") << u"5.7.*"_s << u"X.7.0"_s << int(Why::Prefix);
        QTest::newRow("two numbers") << u"5.7"_s << u"X.7.0"_s << int(Why::Prefix);
        QTest::newRow("reply code") << u"550"_s << u"550"_s << int(Why::Exact);
        QTest::newRow("reply pattern") << u"55x"_s << u"550"_s << int(Why::Prefix);
        QTest::newRow("RFC with a blank") << u"rfc 3463"_s << u"3463"_s << int(Why::Exact);
        QTest::newRow("RFC without a blank") << u"RFC3463"_s << u"3463"_s << int(Why::Exact);
        QTest::newRow("RFC number") << u"3463"_s << u"3463"_s << int(Why::Exact);
        QTest::newRow("RFC number begun") << u"346"_s << u"3461"_s << int(Why::Prefix);
        QTest::newRow("token") << u"s3150"_s << u"S3150"_s << int(Why::Exact);
        QTest::newRow("token begun") << u"S315"_s << u"S3150"_s << int(Why::Token);
        QTest::newRow("title of an RFC") << u"null mx no service"_s << u"7505"_s << int(Why::Title);
        QTest::newRow("title of a code") << u"mailbox full"_s << u"X.2.2"_s << int(Why::Title);
        QTest::newRow("last word begun") << u"mailbox ful"_s << u"X.2.2"_s << int(Why::Title);
        QTest::newRow("other spelling") << u"graylisted"_s << u"greylisted"_s << int(Why::Title);
        QTest::newRow("letter missing") << u"mailbx disabled"_s << u"X.2.1"_s << int(Why::Spelling);
        QTest::newRow("letters swapped") << u"routnig"_s << u"X.4.0"_s << int(Why::Spelling);
        QTest::newRow("umlaut as letter") << u"empfanger"_s << u"example/strasse"_s << int(Why::Title);
        QTest::newRow("umlaut as two letters")
            << u"empfaenger strasse"_s << u"example/strasse"_s << int(Why::Title);
        QTest::newRow("capitals") << u"Mailbox FULL"_s << u"X.2.2"_s << int(Why::Title);
    }

    void bestHit_isWhatWasMeant()
    {
        QFETCH(QString, query);
        const std::vector<SearchHit> hits = index().search(query);
        QVERIFY(!hits.empty());
        QTEST(index().items()[size_t(hits.front().item)].id, "first");
        QTEST(int(hits.front().why), "why");
    }

    void exactCode_comesBeforeLongerOnes()
    {
        const QStringList ids = idsFor(u"5.7.1"_s);
        QCOMPARE(ids.first(), u"X.7.1"_s);
        QVERIFY(ids.indexOf(u"X.7.10"_s) > 0);
        QVERIFY(ids.contains(u"X.7.19"_s));
        QVERIFY(!ids.contains(u"X.7.2"_s));
        QVERIFY(ids.indexOf(u"example/strasse"_s) < ids.indexOf(u"X.7.10"_s));
    }

    void patterns_findTheFamily()
    {
        const QStringList subject = idsFor(u"5.7.*"_s);
        QCOMPARE(std::count_if(subject.begin(), subject.end(),
                               [](const QString &id) { return id.startsWith(u"X.7."); }),
                 31);
        QVERIFY(!subject.contains(u"X.1.1"_s));
        const QStringList reply = idsFor(u"55x"_s);
        QVERIFY(reply.contains(u"550"_s) && reply.contains(u"557"_s) && !reply.contains(u"541"_s));
    }

    void allWords_mustBeFound()
    {
        QVERIFY(idsFor(u"mailbox syntax"_s).contains(u"X.1.3"_s));
        QVERIFY(!idsFor(u"mailbox syntax"_s).contains(u"X.2.2"_s));
        QVERIFY(idsFor(u"mailbox xylophone"_s).isEmpty());
        QVERIFY(idsFor(u"552 storage"_s).contains(u"552"_s));
        QVERIFY(!idsFor(u"552 storage"_s).contains(u"452"_s));
    }

    void synonyms_findTheOtherWord_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("id");
        QTest::newRow("quota") << u"quota"_s << u"X.2.2"_s;
        QTest::newRow("login") << u"login"_s << u"X.7.8"_s;
        QTest::newRow("two words for one") << u"block list"_s << u"S3150"_s;
        QTest::newRow("one word for two") << u"rbl"_s << u"S3150"_s;
        QTest::newRow("hops") << u"too hops"_s << u"446"_s;
        QTest::newRow("big") << u"large"_s << u"X.3.4"_s;
    }

    void synonyms_findTheOtherWord()
    {
        QFETCH(QString, query);
        QFETCH(QString, id);
        QVERIFY2(idsFor(query).contains(id), qPrintable(idsFor(query).join(u' ')));
    }

    void synonymOfTwoWords_marksNoSingleWord()
    {
        const SearchIndex one({{SearchItem::Kind::Reply,
                                u"501"_s,
                                u"501"_s,
                                u"Syntax error in parameters"_s,
                                {u"It may come while you log in."_s}}});
        const std::vector<SearchHit> hits = one.search(u"auth");
        QCOMPARE(hits.size(), 1U);
        QVERIFY(hits.front().inTitle.empty());
    }

    void titleInAnotherLanguage_isFoundAsATitle()
    {
        const SearchIndex one(
            {{SearchItem::Kind::Reply, u"552"_s, u"552"_s, u"Postfach voll"_s, {}, u"Mailbox full"_s}});
        for (const QString &query : {u"postfach"_s, u"mailbox"_s}) {
            const std::vector<SearchHit> hits = one.search(query);
            QCOMPARE(hits.size(), 1U);
            QCOMPARE(hits.front().why, SearchHit::Why::Title);
        }
        QVERIFY(one.search(u"mailbox").front().inTitle.empty());
    }

    void titles_comeBeforeTexts()
    {
        const std::vector<SearchHit> hits = index().search(u"mailbox");
        QVERIFY(std::is_sorted(hits.begin(), hits.end(),
                               [](const SearchHit &a, const SearchHit &b) { return a.score > b.score; }));
        QVERIFY(std::is_sorted(hits.begin(), hits.end(),
                               [](const SearchHit &a, const SearchHit &b) { return a.why < b.why; }));
        QCOMPARE(hits.back().why, SearchHit::Why::Text);
    }

    void nothing_isFoundForNothing_data()
    {
        QTest::addColumn<QString>("query");
        QTest::newRow("empty") << u""_s;
        QTest::newRow("blanks") << u"  \n"_s;
        QTest::newRow("signs") << u"?!*"_s;
        QTest::newRow("short word with a slip") << u"qzx"_s;
        QTest::newRow("code that is not registered") << u"5.9.99"_s;
    }

    void nothing_isFoundForNothing()
    {
        QFETCH(QString, query);
        QVERIFY(index().search(query).empty());
        QVERIFY(SearchIndex().search(query).empty());
    }

    void matchedLetters_areMarked_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("title");
        QTest::newRow("code") << u"5.2.2"_s << u"[X.2.2]"_s << u"Mailbox full"_s;
        QTest::newRow("beginning of a code")
            << u"55"_s << u"[55]0"_s << u"Mailbox unavailable (not found, no access, policy)"_s;
        QTest::newRow("words") << u"mailbox fu"_s << u"X.2.2"_s << u"[Mailbox] [fu]ll"_s;
        QTest::newRow("RFC") << u"rfc 346"_s << u"[RFC] [346]1"_s
                             << u"Simple Mail Transfer Protocol (SMTP) Service Extension for Delivery Status "
                                "Notifications (DSNs)"_s;
        QTest::newRow("token") << u"s31"_s << u"[S31]50"_s << u"Network on a list of its own"_s;
    }

    void matchedLetters_areMarked()
    {
        QFETCH(QString, query);
        const std::vector<SearchHit> hits = index().search(query);
        QVERIFY(!hits.empty());
        const SearchItem &item = index().items()[size_t(hits.front().item)];
        QTEST(marked(item.code, hits.front().inCode), "code");
        QTEST(marked(item.title, hits.front().inTitle), "title");
    }

    void longQuery_isAnsweredQuickly()
    {
        QElapsedTimer timer;
        timer.start();
        QVERIFY(index().search(QString(1'000'000, u'x')).empty());
        QVERIFY(index().search(u"a b c d e f g h "_s.repeated(100'000)).size() <= index().items().size());
        QVERIFY(timer.elapsed() < 1000);
    }
};

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
