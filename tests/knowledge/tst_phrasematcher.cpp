// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "knowledge/phrasematcher.h"

#include <QTest>

using namespace Codebook;
using namespace Qt::StringLiterals;

class TestPhraseMatcher final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void find_givesThePlaceInTheText_data();
    void find_givesThePlaceInTheText();
    void find_leavesOtherTextsAlone_data();
    void find_leavesOtherTextsAlone();
    void add_refusesWhatCannotBeMatched_data();
    void add_refusesWhatCannotBeMatched();
    void find_staysLinearOnHostileText();
};

void TestPhraseMatcher::find_givesThePlaceInTheText_data()
{
    QTest::addColumn<QString>("phrase");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found");

    QTest::newRow("other case") << u"user unknown"_s << u"Sorry, User Unknown here"_s << u"User Unknown"_s;
    QTest::newRow("more blanks") << u"user unknown"_s << u"user \t unknown"_s << u"user \t unknown"_s;
    QTest::newRow("typographic quote") << u"can't find"_s << u"We can’t find it"_s << u"can’t find"_s;
    QTest::newRow("at the end") << u"quota"_s << u"over quota"_s << u"quota"_s;
    QTest::newRow("sign after it") << u"over quota"_s << u"over quota."_s << u"over quota"_s;
    QTest::newRow("open end") << u"greylist*"_s << u"you are greylisted"_s << u"greylist"_s;
    QTest::newRow("open start") << u"*list"_s << u"on a blocklist"_s << u"list"_s;
    QTest::newRow("two letters") << u"ja"_s << u"und ja."_s << u"ja"_s;
    QTest::newRow("address inside") << u"<{address}>: not found"_s << u"<anna@example.com>: not found"_s
                                    << u"<anna@example.com>: not found"_s;
    QTest::newRow("address at the start") << u"{address} not found"_s << u"user anna@example.com not found"_s
                                          << u"anna@example.com not found"_s;
    QTest::newRow("bracketed address")
        << u"client [{ip}] blocked"_s << u"client [192.0.2.1] blocked"_s << u"client [192.0.2.1] blocked"_s;
    QTest::newRow("ip takes its own brackets")
        << u"client {ip} blocked"_s << u"Client [2001:db8::1] blocked"_s << u"Client [2001:db8::1] blocked"_s;
    QTest::newRow("host with ip") << u"host {host} said"_s << u"host mx.example.com[192.0.2.1] said"_s
                                  << u"host mx.example.com[192.0.2.1] said"_s;
    QTest::newRow("host before a semicolon")
        << u"blocked using {host}"_s << u"blocked using zen.example.org; see"_s
        << u"blocked using zen.example.org"_s;
    QTest::newRow("number") << u"limit {number} bytes"_s << u"limit 10,485,760 bytes"_s
                            << u"limit 10,485,760 bytes"_s;
    QTest::newRow("word") << u"from {word} is"_s << u"mail from AS64500 is"_s << u"from AS64500 is"_s;
    QTest::newRow("Cyrillic") << u"не найден"_s << u"Пользователь НЕ НАЙДЕН"_s << u"НЕ НАЙДЕН"_s;
    QTest::newRow("Chinese inside other signs")
        << u"用户不存在"_s << u"错误用户不存在吗"_s << u"用户不存在"_s;
    QTest::newRow("text without accents")
        << u"skrzynka pełna"_s << u"Skrzynka pelna"_s << u"Skrzynka pelna"_s;
    QTest::newRow("phrase without accents")
        << u"usuario inexistente"_s << u"USUÁRIO inexistente"_s << u"USUÁRIO inexistente"_s;
    QTest::newRow("Turkish i with and without dot")
        << u"kullanıcı yok"_s << u"KULLANİCİ YOK"_s << u"KULLANİCİ YOK"_s;
    QTest::newRow("Russian yo as ye") << u"отключён"_s << u"Ящик отключен"_s << u"отключен"_s;
    QTest::newRow("full-width letters") << u"spam"_s << u"ＳＰＡＭ！"_s << u"ＳＰＡＭ"_s;
}

void TestPhraseMatcher::find_givesThePlaceInTheText()
{
    QFETCH(QString, phrase);
    QFETCH(QString, text);
    QFETCH(QString, found);

    PhraseMatcher matcher;
    QVERIFY(matcher.add(phrase).has_value());
    matcher.build();
    const FoldedText folded(text);
    const auto matches = matcher.find(folded);
    QCOMPARE(matches.size(), std::size_t(1));
    const TextSpan span = folded.toOriginal(matches.front().span);
    QCOMPARE(text.mid(span.start, span.length), found);
}

void TestPhraseMatcher::find_leavesOtherTextsAlone_data()
{
    QTest::addColumn<QString>("phrase");
    QTest::addColumn<QString>("text");

    QTest::newRow("inside a word at the start") << u"full"_s << u"the hopeful one"_s;
    QTest::newRow("inside a word at the end") << u"full"_s << u"the fullness of it"_s;
    QTest::newRow("no ip") << u"[{ip}] blocked"_s << u"[here] blocked"_s;
    QTest::newRow("a number of four parts is no number")
        << u"limit {number} bytes"_s << u"limit none bytes"_s;
    QTest::newRow("user of an address") << u"dkim"_s << u"<dkim@example.com>: not found"_s;
    QTest::newRow("domain of an address") << u"greylist"_s << u"anna@greylist.example: not allowed"_s;
    QTest::newRow("no address") << u"<{address}> unknown"_s << u"<anna> unknown"_s;
    QTest::newRow("missing token") << u"host {host} said"_s << u"host said"_s;
    QTest::newRow("cut off") << u"user unknown"_s << u"user unkno"_s;
    QTest::newRow("empty") << u"user unknown"_s << QString();
}

void TestPhraseMatcher::find_leavesOtherTextsAlone()
{
    QFETCH(QString, phrase);
    QFETCH(QString, text);

    PhraseMatcher matcher;
    QVERIFY(matcher.add(phrase).has_value());
    matcher.build();
    QVERIFY(matcher.find(FoldedText(text)).empty());
}

void TestPhraseMatcher::add_refusesWhatCannotBeMatched_data()
{
    QTest::addColumn<QString>("phrase");

    QTest::newRow("empty") << QString();
    QTest::newRow("only a placeholder") << u"{host}"_s;
    QTest::newRow("two placeholders without words between") << u"to {host}{ip} it"_s;
    QTest::newRow("unknown placeholder") << u"by {name} it"_s;
    QTest::newRow("open brace") << u"by {host it"_s;
    QTest::newRow("one letter") << u"a"_s;
    QTest::newRow("signs only") << u"***"_s;
}

void TestPhraseMatcher::add_refusesWhatCannotBeMatched()
{
    QFETCH(QString, phrase);

    PhraseMatcher matcher;
    QVERIFY(!matcher.add(phrase).has_value());
}

void TestPhraseMatcher::find_staysLinearOnHostileText()
{
    PhraseMatcher matcher;
    for (const QString &phrase :
         {u"blocked by {word} by {word} by {word} now"_s, u"{address} by"_s, u"by by by by by now"_s})
        QVERIFY(matcher.add(phrase).has_value());
    matcher.build();
    // Every place begins a phrase and none ends; quadratic reading would take minutes.
    const QString text = u"blocked by by "_s.repeated(70'000) + QString(70'000, u'.');
    QElapsedTimer timer;
    timer.start();
    QVERIFY(matcher.find(FoldedText(text)).empty());
    QVERIFY2(timer.elapsed() < 10'000, "a text of one million characters takes more than ten seconds");
}

QTEST_GUILESS_MAIN(TestPhraseMatcher)
#include "tst_phrasematcher.moc"
