// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smtpcode.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

class TestSmtpcodeJson final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void json_isOneObjectPerLine_data();
    void json_isOneObjectPerLine();
    void unicodeLineEnds_divideNoObject();
    void decodeJson_hasEveryKey();
    void partSpans_pointAtTheirText_data();
    void partSpans_pointAtTheirText();
    void showJson_hasEveryKey_data();
    void showJson_hasEveryKey();
    void search_findsTheExactCodeFirst();
    void registryList_namesEveryKindOfCode();
};

void TestSmtpcodeJson::json_isOneObjectPerLine_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("lines");

    QTest::newRow("one code") << QStringList{u"show"_s, u"5.7.1"_s} << 1;
    QTest::newRow("three codes") << QStringList{u"show"_s, u"5.7.1"_s, u"550"_s, u"X.1.1"_s} << 3;
    QTest::newRow("a pattern") << QStringList{u"show"_s, u"5.7.*"_s} << 1;
    QTest::newRow("a reply") << QStringList{u"decode"_s} << 1;
    QTest::newRow("the registry") << QStringList{u"registry"_s} << 1;
}

void TestSmtpcodeJson::json_isOneObjectPerLine()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, lines);
    const Outcome outcome = smtpcode(arguments + QStringList{u"--format"_s, u"json"_s}, userUnknown);
    QVERIFY(outcome.out.endsWith('\n'));
    QCOMPARE(outcome.out.count('\n'), lines);
    for (const QJsonObject &object : jsonLines(outcome.out))
        QCOMPARE(object.value("schema"_L1).toInt(), 1);
}

void TestSmtpcodeJson::unicodeLineEnds_divideNoObject()
{
    const QString said = u"550 5.1.1 User\u2028unknown,\u2029no\u0085such name"_s;
    const Outcome outcome = smtpcode({u"decode"_s, u"--format=json"_s}, said.toUtf8());
    const QString out = QString::fromUtf8(outcome.out);
    for (const QChar lineEnd : {QChar(0x2028), QChar(0x2029), QChar(0x85)})
        QVERIFY(!out.contains(lineEnd));
    const QString text = jsonLines(outcome.out).value(0).value("answers"_L1)[0]["replyText"_L1].toString();
    QCOMPARE(text, u"User unknown, no\u0085such name"_s);
}

void TestSmtpcodeJson::decodeJson_hasEveryKey()
{
    const QJsonObject report =
        jsonLines(smtpcode({u"decode"_s, u"--format=json"_s}, userUnknown).out).value(0);
    for (const char *key : {"schema", "input", "recognisedAs", "format", "answers", "parts", "remarks"})
        QVERIFY2(report.contains(QLatin1StringView(key)), key);
    const QJsonObject answer = report.value("answers"_L1)[0].toObject();
    for (const char *key :
         {"recipient", "action",   "replyCode",    "enhancedStatus", "statusField", "replyText",
          "outcome",   "owners",   "cause",        "stage",          "confidence",  "confidenceReason",
          "speaker",   "reporter", "provider",     "rule",           "sentence",    "doNow",
          "doNot",     "clashes",  "alternatives", "sources"})
        QVERIFY2(answer.contains(QLatin1StringView(key)), key);
    QCOMPARE(report.value("recognisedAs"_L1).toString(), u"reply"_s);
    QCOMPARE(report.value("input"_L1).toString(), u"-"_s);
    QCOMPARE(answer.value("replyCode"_L1).toInt(), 550);
    QCOMPARE(answer.value("enhancedStatus"_L1).toString(), u"5.1.1"_s);
    QCOMPARE(answer.value("outcome"_L1).toString(), u"failed"_s);
}

void TestSmtpcodeJson::partSpans_pointAtTheirText_data()
{
    QTest::addColumn<QByteArray>("input");

    QTest::newRow("one line") << userUnknown;
    QTest::newRow("two lines") << QByteArray("550-5.1.1 The account\r\n550 5.1.1 does not exist. gsmtp\r\n");
    QTest::newRow("characters outside the first plane before it")
        << QByteArray("\xF0\x9F\x93\xA7\xF0\x9F\x93\xA7 said: 550 5.1.1 <anna@example.com> unknown");
    QTest::newRow("quoted") << QByteArray("> 550 5.7.1 Relaying denied\n> for ben@example.org\n");
    QTest::newRow("invalid UTF-8 before it") << QByteArray("\xfd\xfa 550 5.1.1 unknown");
}

void TestSmtpcodeJson::partSpans_pointAtTheirText()
{
    QFETCH(QByteArray, input);
    const QJsonObject report = jsonLines(smtpcode({u"decode"_s, u"--format=json"_s}, input).out).value(0);
    const QJsonArray parts = report.value("parts"_L1).toArray();
    QVERIFY(!parts.isEmpty());
    const bool isUtf8 = !input.startsWith('\xfd');
    const QList<uint> text = QString::fromUtf8(input).toUcs4();
    for (const QJsonValue &part : parts) {
        const int start = part["start"_L1].toInt();
        const int length = part["length"_L1].toInt();
        const QString quoted = part["text"_L1].toString();
        QCOMPARE(qsizetype(length), quoted.toUcs4().size());
        if (isUtf8)
            QCOMPARE(quoted.toUcs4(), text.mid(start, length));
        else
            QVERIFY(input.contains(quoted.toUtf8()));
    }
}

void TestSmtpcodeJson::showJson_hasEveryKey_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("isRegistered");

    QTest::newRow("enhanced code") << u"5.7.1"_s << u"enhanced"_s << true;
    QTest::newRow("enhanced code for every class") << u"X.7.1"_s << u"enhanced"_s << true;
    QTest::newRow("unregistered detail") << u"5.7.999"_s << u"enhanced"_s << false;
    QTest::newRow("reply code") << u"550"_s << u"reply"_s << true;
    QTest::newRow("a word nobody knows") << u"qqxzzyqq"_s << u"unknown"_s << false;
}

void TestSmtpcodeJson::showJson_hasEveryKey()
{
    QFETCH(QString, code);
    QFETCH(QString, kind);
    QFETCH(bool, isRegistered);
    const QJsonObject object = jsonLines(smtpcode({u"show"_s, code, u"--format=json"_s}).out).value(0);
    for (const char *key :
         {"schema", "query", "kind", "code", "title", "registered", "classes", "restriction", "associated",
          "references", "explanation", "advice", "uses", "related", "sources"})
        QVERIFY2(object.contains(QLatin1StringView(key)), key);
    QCOMPARE(object.value("query"_L1).toString(), code);
    QCOMPARE(object.value("kind"_L1).toString(), kind);
    QCOMPARE(object.value("registered"_L1).toBool(), isRegistered);
}

void TestSmtpcodeJson::search_findsTheExactCodeFirst()
{
    const QList<QJsonObject> hits = jsonLines(smtpcode({u"search"_s, u"5.7.1"_s, u"--format=json"_s}).out);
    QVERIFY(!hits.isEmpty());
    QCOMPARE(hits.first().value("rank"_L1).toInt(), 1);
    QCOMPARE(hits.first().value("why"_L1).toString(), u"exact"_s);
    QVERIFY(hits.first().value("code"_L1).toString().endsWith(u".7.1"_s));
}

void TestSmtpcodeJson::registryList_namesEveryKindOfCode()
{
    QStringList codes;
    for (const QJsonObject &entry :
         jsonLines(smtpcode({u"registry"_s, u"--list"_s, u"--format=json"_s}).out)) {
        codes.append(entry.value("code"_L1).toString());
        QVERIFY(!entry.contains("explanation"_L1));
        QVERIFY(!entry.contains("advice"_L1));
    }
    for (const QString &code : {u"X.1.1"_s, u"X.7.1"_s, u"X.7.10"_s, u"550"_s, u"250"_s})
        QVERIFY2(codes.contains(code), qPrintable(code));
    QVERIFY(codes.indexOf(u"X.7.2"_s) < codes.indexOf(u"X.7.10"_s));
}

QTEST_GUILESS_MAIN(TestSmtpcodeJson)
#include "tst_smtpcodejson.moc"
