// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "knowledge/catalogue.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Codebook;
using namespace Qt::StringLiterals;

class TestCatalogue final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void houseRule_comesFirst();
    void badHouseFile_isNamedWithItsLine_data();
    void badHouseFile_isNamedWithItsLine();
    void missingHouseFolder_isAProblem();
    void explanation_fallsBackToTheSubject();
    void uses_knowPatterns();
    void searchIndex_findsCausesAndProviders();

private:
    static void write(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
};

void TestCatalogue::houseRule_comesFirst()
{
    QTemporaryDir folder;
    write(folder.filePath(u"ours.json"_s), R"({"schema": 1, "rules": [
        {"id": "house/archive", "any": ["no such user"], "meaning": "Our archive gateway says so.", "cause": "mail-loop",
         "confidence": "high", "examples": ["550 no such user"]}]})");
    std::vector<DataProblem> problems;
    const Catalogue catalogue = Catalogue::withHouseRules({folder.path()}, &problems);
    QVERIFY(problems.empty());
    const Document document = readDocument(u"550 5.1.1 No such user"_s, Format::Reply);
    const Answer answer = catalogue.explain(document, decode(document)).front();
    QCOMPARE(answer.cause, u"mail-loop"_s);
    QCOMPARE(answer.rule, u"house/archive"_s);
    QVERIFY(answer.isHouseRule);
}

void TestCatalogue::badHouseFile_isNamedWithItsLine_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("line");

    QTest::newRow("missing comma") << QByteArray(
                                          "{\"schema\": 1,\n\"rules\": [\n{\"id\": \"a\" \"any\": []}]}")
                                   << u"3"_s;
    QTest::newRow("cut off") << QByteArray("{\"schema\": 1,\n\"rules\": [\n{\"id\": \"a\",\n") << u"4"_s;
    QTest::newRow("unknown cause") << QByteArray("{\"schema\": 1, \"rules\": [\n{\"id\": \"a\", \"any\": "
                                                 "[\"full moon\"], \"cause\": \"moon\"}]}")
                                   << u"2"_s;
    QTest::newRow("phrase without words") << QByteArray("{\"schema\": 1, \"rules\": [\n\n{\"id\": \"a\", "
                                                        "\"any\": [\"{host}\"], \"cause\": \"mail-loop\"}]}")
                                          << u"3"_s;
    QTest::newRow("unknown key") << QByteArray("{\"schema\": 1, \"rules\": [{\"id\": \"a\", \"any\": [\"full "
                                               "moon\"], \"cause\": \"mail-loop\",\n\"moon\": 1}]}")
                                 << u"2"_s;
    QTest::newRow("newer schema") << QByteArray("{\"schema\": 2, \"rules\": []}") << u"1"_s;
    QTest::newRow("no JSON") << QByteArray("\0\1\2 nothing") << u"1"_s;
    QTest::newRow("empty") << QByteArray() << u"1"_s;
}

void TestCatalogue::badHouseFile_isNamedWithItsLine()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, line);

    QTemporaryDir folder;
    write(folder.filePath(u"bad.json"_s), content);
    std::vector<DataProblem> problems;
    const Catalogue catalogue = Catalogue::withHouseRules({folder.path()}, &problems);
    QCOMPARE(problems.size(), std::size_t(1));
    const QString words = Language().say(problems.front().phrase());
    QVERIFY2(words.contains(u"bad.json"), qPrintable(words));
    QVERIFY2(words.contains(u"line "_s + line + u':'), qPrintable(words));
    const Document document = readDocument(u"550 5.1.1 No such user"_s, Format::Reply);
    QCOMPARE(catalogue.explain(document, decode(document)).front().cause, u"user-unknown"_s);
}

void TestCatalogue::missingHouseFolder_isAProblem()
{
    std::vector<DataProblem> problems;
    const Catalogue catalogue = Catalogue::withHouseRules({u"/no/such/folder"_s}, &problems);
    QCOMPARE(problems.size(), std::size_t(1));
    QVERIFY(!catalogue.causes().empty());
}

void TestCatalogue::explanation_fallsBackToTheSubject()
{
    const Catalogue catalogue = Catalogue::builtIn();
    for (const QString &code : {u"5.1.1"_s, u"5.4.317"_s, u"4.9.9"_s, u"550"_s, u"599"_s}) {
        const Explanation *explanation = catalogue.explanation(code);
        QVERIFY2(explanation && !explanation->sentence.isEmpty(), qPrintable(code));
    }
    QVERIFY(!catalogue.explanation(u"words"_s));
}

void TestCatalogue::uses_knowPatterns()
{
    const Catalogue catalogue = Catalogue::builtIn();
    const auto exact = catalogue.uses(u"5.1.1"_s);
    const auto any = catalogue.uses(u"X.1.1"_s);
    QVERIFY(!exact.empty());
    QVERIFY(any.size() >= exact.size());
    for (const CodeUse &use : exact)
        QVERIFY(catalogue.provider(use.provider));
    const auto firstPlain =
        std::find_if(any.begin(), any.end(), [](const CodeUse &use) { return !use.isClash; });
    QVERIFY2(std::none_of(firstPlain, any.end(), [](const CodeUse &use) { return use.isClash; }),
             "clashes come first");
}

void TestCatalogue::searchIndex_findsCausesAndProviders()
{
    const SearchIndex index = Catalogue::builtIn().searchIndex(Language());
    const auto kinds = [&](const QString &query) {
        QList<SearchItem::Kind> list;
        for (const SearchHit &hit : index.search(query))
            list += index.items()[static_cast<std::size_t>(hit.item)].kind;
        return list;
    };
    QVERIFY(kinds(u"mailbox full"_s).contains(SearchItem::Kind::Cause));
    QVERIFY(kinds(u"Yandex"_s).contains(SearchItem::Kind::Provider));
    QCOMPARE(kinds(u"5.7.1"_s).value(0), SearchItem::Kind::Enhanced);
}

QTEST_GUILESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
