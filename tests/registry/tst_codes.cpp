// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "registry/codes.h"

#include <QtTest>

using namespace Codebook;
using namespace Qt::StringLiterals;

class TestCodes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replyCode_isExactlyThreeDigits_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("value");
        QTest::newRow("usual") << u"550"_s << 550;
        QTest::newRow("three different digits") << u"354"_s << 354;
        QTest::newRow("service's own number") << u"605"_s << 605;
        QTest::newRow("empty") << u""_s << 0;
        QTest::newRow("two digits") << u"55"_s << 0;
        QTest::newRow("four digits") << u"5501"_s << 0;
        QTest::newRow("zero in front") << u"055"_s << 0;
        QTest::newRow("letter O") << u"55O"_s << 0;
        QTest::newRow("blank") << u" 55"_s << 0;
        QTest::newRow("sign") << u"+55"_s << 0;
        QTest::newRow("Arabic digits") << u"\u0665\u0665\u0660"_s << 0;
    }

    void replyCode_isExactlyThreeDigits()
    {
        QFETCH(QString, text);
        QFETCH(int, value);
        QCOMPARE(ReplyCode::parse(text).value_or(ReplyCode{}).value, value);
    }

    void replyCode_knowsItsDigits()
    {
        const ReplyCode code{452};
        QCOMPARE(code.severity(), 4);
        QCOMPARE(code.category(), 5);
        QCOMPARE(code.detail(), 2);
        QCOMPARE(code.toString(), u"452"_s);
    }

    void enhancedStatus_hasThreeNumbersWithoutLeadingZeros_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("read");
        QTest::newRow("usual") << u"5.1.1"_s << u"5.1.1"_s;
        QTest::newRow("three digits each") << u"5.777.515"_s << u"5.777.515"_s;
        QTest::newRow("zeros") << u"2.0.0"_s << u"2.0.0"_s;
        QTest::newRow("invalid class is still a code") << u"7.7.1"_s << u"7.7.1"_s;
        QTest::newRow("zero before subject") << u"5.07.1"_s << u""_s;
        QTest::newRow("zero before detail") << u"5.7.01"_s << u""_s;
        QTest::newRow("two zeros") << u"5.00.0"_s << u""_s;
        QTest::newRow("class of two digits") << u"55.7.1"_s << u""_s;
        QTest::newRow("detail of four digits") << u"5.7.1234"_s << u""_s;
        QTest::newRow("two numbers") << u"5.7"_s << u""_s;
        QTest::newRow("four numbers") << u"5.7.1.1"_s << u""_s;
        QTest::newRow("nothing between stops") << u"5..1"_s << u""_s;
        QTest::newRow("stop at the end") << u"5.7.1."_s << u""_s;
        QTest::newRow("letter l for one") << u"5.l.1"_s << u""_s;
        QTest::newRow("registry key") << u"X.7.1"_s << u""_s;
        QTest::newRow("empty") << u""_s << u""_s;
    }

    void enhancedStatus_hasThreeNumbersWithoutLeadingZeros()
    {
        QFETCH(QString, text);
        QFETCH(QString, read);
        const auto status = EnhancedStatus::parse(text);
        QCOMPARE(status ? status->toString() : QString(), read);
    }

    void enhancedStatus_isOrderedByNumber()
    {
        QVERIFY((EnhancedStatus{5, 7, 2} < EnhancedStatus{5, 7, 10}));
        QVERIFY((EnhancedStatus{4, 7, 10} < EnhancedStatus{5, 1, 1}));
        QCOMPARE((EnhancedStatus{5, 7, 10}.registryKey()), u"X.7.10"_s);
    }

    void query_isNormalised_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("pattern");
        QTest::newRow("reply code") << u"550"_s << u"550"_s;
        QTest::newRow("small wildcard") << u"55x"_s << u"55?"_s;
        QTest::newRow("as RFCs write it") << u"5yz"_s << u"5??"_s;
        QTest::newRow("one digit") << u"5"_s << u"5??"_s;
        QTest::newRow("two digits") << u"55"_s << u"55?"_s;
        QTest::newRow("enhanced") << u"5.7.1"_s << u"5.7.1"_s;
        QTest::newRow("blanks around") << u" 5.7.1 "_s << u"5.7.1"_s;
        QTest::newRow("registry key") << u"X.7.1"_s << u"?.7.1"_s;
        QTest::newRow("small registry key") << u"x.7.1"_s << u"?.7.1"_s;
        QTest::newRow("question mark") << u"?.7.1"_s << u"?.7.1"_s;
        QTest::newRow("star at the end") << u"5.7.*"_s << u"5.7.*"_s;
        QTest::newRow("class and subject") << u"5.7"_s << u"5.7.*"_s;
        QTest::newRow("typing goes on") << u"5.7."_s << u"5.7.*"_s;
        QTest::newRow("class with a stop") << u"5."_s << u"5.*.*"_s;
        QTest::newRow("registry's class") << u"5.XXX.YYY"_s << u"5.*.*"_s;
        QTest::newRow("registry's subject") << u"X.7.YYY"_s << u"?.7.*"_s;
        QTest::newRow("leading zero") << u"5.07.1"_s << u""_s;
        QTest::newRow("only wildcards") << u"X.X.X"_s << u""_s;
        QTest::newRow("only a wildcard") << u"x"_s << u""_s;
        QTest::newRow("RFC number") << u"3463"_s << u""_s;
        QTest::newRow("IP address") << u"192.0.2.1"_s << u""_s;
        QTest::newRow("word") << u"quota"_s << u""_s;
        QTest::newRow("gap") << u"5..1"_s << u""_s;
        QTest::newRow("empty") << u""_s << u""_s;
    }

    void query_isNormalised()
    {
        QFETCH(QString, text);
        QFETCH(QString, pattern);
        const auto query = CodeQuery::parse(text);
        QCOMPARE(query ? query->pattern : QString(), pattern);
    }

    void query_matchesCodes_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("matches");
        QTest::newRow("same status") << u"5.7.1"_s << u"5.7.1"_s << true;
        QTest::newRow("longer detail") << u"5.7.1"_s << u"5.7.10"_s << false;
        QTest::newRow("any class") << u"X.7.1"_s << u"4.7.1"_s << true;
        QTest::newRow("other subject") << u"X.7.1"_s << u"4.1.7"_s << false;
        QTest::newRow("any detail") << u"5.7"_s << u"5.7.26"_s << true;
        QTest::newRow("other class") << u"5.7"_s << u"4.7.26"_s << false;
        QTest::newRow("same reply code") << u"550"_s << u"550"_s << true;
        QTest::newRow("group of reply codes") << u"55x"_s << u"554"_s << true;
        QTest::newRow("other group") << u"55x"_s << u"535"_s << false;
        QTest::newRow("reply codes of a class") << u"4"_s << u"421"_s << true;
        QTest::newRow("reply query and status") << u"5"_s << u"5.7.1"_s << false;
        QTest::newRow("status query and reply code") << u"5.7"_s << u"571"_s << false;
    }

    void query_matchesCodes()
    {
        QFETCH(QString, query);
        QFETCH(QString, code);
        QFETCH(bool, matches);
        const auto parsed = CodeQuery::parse(query);
        QVERIFY(parsed);
        if (const auto status = EnhancedStatus::parse(code))
            QCOMPARE(parsed->matches(*status), matches);
        else
            QCOMPARE(parsed->matches(ReplyCode::parse(code).value()), matches);
    }

    void query_matchesRegistryEntryOfEveryClass()
    {
        QVERIFY(CodeQuery::parse(u"4.1.1")->matchesEntry(1, 1));
        QVERIFY(CodeQuery::parse(u"X.1.*")->matchesEntry(1, 10));
        QVERIFY(!CodeQuery::parse(u"4.1.1")->matchesEntry(1, 10));
        QVERIFY(!CodeQuery::parse(u"511")->matchesEntry(1, 1));
    }
};

QTEST_GUILESS_MAIN(TestCodes)
#include "tst_codes.moc"
