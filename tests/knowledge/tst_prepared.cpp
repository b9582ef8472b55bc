// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "knowledge/explain.h"

#include <QResource>
#include <QTest>

using namespace Codebook;
using namespace Qt::StringLiterals;

namespace {

const QString resources = QStringLiteral(CODEBOOK_SOURCE_DIR "/resources");

/// A block that the program carries.
QByteArray carried(const QString &name)
{
    const QResource file(u":/prepared/"_s + name);
    return QByteArray(reinterpret_cast<const char *>(file.data()), file.size());
}

KnowledgeBase fromJson()
{
    KnowledgeBase base;
    base.registry = Registry::fromFolder(resources + u"/registry"_s).value();
    loadKnowledge(resources + u"/knowledge"_s, base.data);
    base.index();
    return base;
}

} // namespace

class TestPrepared final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void registry_isThatOfTheJson();
    void knowledge_isThatOfTheJson();
    void examples_getTheSameAnswers();
    void spoiltBlock_isReadWithoutHarm();
};

void TestPrepared::registry_isThatOfTheJson()
{
    Registry json = Registry::fromFolder(resources + u"/registry"_s).value();
    QCOMPARE(carried(u"registry"_s), prepared(json));
    Registry read;
    const QByteArray block = carried(u"registry"_s);
    QVERIFY(readPrepared(block, read));
    QCOMPARE(prepared(read), block);
}

// Written again, what was read gives the same block: nothing is lost on the way there or back.
void TestPrepared::knowledge_isThatOfTheJson()
{
    const QByteArray block = carried(u"knowledge"_s);
    QCOMPARE(block, fromJson().prepared());
    KnowledgeBase read;
    QVERIFY(read.readPrepared(block));
    QCOMPARE(read.prepared(), block);
}

void TestPrepared::examples_getTheSameAnswers()
{
    const KnowledgeBase json = fromJson();
    const QByteArray block = carried(u"knowledge"_s);
    KnowledgeBase read;
    QVERIFY(read.readPrepared(block));
    read.registry = Registry::builtIn();
    QVERIFY(json.data.rules.size() > 1000);
    for (const Rule &rule : json.data.rules) {
        for (const QString &example : rule.examples) {
            const Document document = readDocument(example, Format::Reply);
            const Reading reading = decode(document);
            const std::vector<Answer> expected = explainReading(json, document, reading);
            const std::vector<Answer> answers = explainReading(read, document, reading);
            QCOMPARE(answers.size(), expected.size());
            for (std::size_t i = 0; i < answers.size(); ++i) {
                QCOMPARE(answers[i].rule, expected[i].rule);
                QCOMPARE(answers[i].cause, expected[i].cause);
                QVERIFY(answers[i].owners == expected[i].owners);
                QVERIFY(answers[i].sentence == expected[i].sentence);
                QVERIFY(answers[i].paragraph == expected[i].paragraph);
                QVERIFY(answers[i].doNow == expected[i].doNow);
                QVERIFY(answers[i].doNot == expected[i].doNot);
                QVERIFY(answers[i].sources == expected[i].sources);
                QVERIFY(answers[i].tokens == expected[i].tokens);
            }
        }
    }
}

void TestPrepared::spoiltBlock_isReadWithoutHarm()
{
    const QByteArray good = carried(u"knowledge"_s);
    const Document document = readDocument(u"550 5.1.1 <anna@example.com>: user unknown"_s, Format::Reply);
    const Reading reading = decode(document);
    // Places all over the block, each in a block of its own.
    for (qsizetype i = 0; i < 60; ++i) {
        QByteArray block = good;
        block[16 + (good.size() - 20) / 60 * i] = char(0x7F);
        KnowledgeBase base;
        if (base.readPrepared(block))
            (void)explainReading(base, document, reading);
        else
            QVERIFY(base.data.rules.empty());
    }
    KnowledgeBase base;
    QVERIFY(!base.readPrepared({}));
}

QTEST_GUILESS_MAIN(TestPrepared)
#include "tst_prepared.moc"
