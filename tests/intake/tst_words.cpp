// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/anycase.h"
#include "intake/characters.h"
#include "intake/wordlist.h"

#include <QTest>

using namespace Codebook;
using namespace Qt::StringLiterals;

/// Words and line ends are looked for in blocks of characters; none may be missed where blocks meet.
class TestWords final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void word_isFoundAtEveryPlace();
    void word_isFound_data();
    void word_isFound();
    void word_isSame_data();
    void word_isSame();
    void line_endsAtEveryPlace();
    void line_ends_data();
    void line_ends();
    void listedWord_isFoundInCapitalsOrNot();
    void otherWord_isNotInTheList();
};

void TestWords::word_isFoundAtEveryPlace()
{
    constexpr qsizetype longest = 100;
    for (qsizetype length = 6; length <= longest; ++length) {
        for (qsizetype place = 0; place + 6 <= length; ++place) {
            QString text(length, u's'); // Its first letter all along.
            text.replace(place, 6, u"Status"_s);
            QCOMPARE(indexOfAnyCase(text, u"STATUS"), place);
            QCOMPARE(indexOfAnyCase(text, u"status", place + 1), -1);
        }
    }
}

void TestWords::word_isFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("word");
    QTest::addColumn<qsizetype>("place");
    QTest::newRow("small letters") << u"a mailer-daemon wrote"_s << u"mailer-daemon"_s << qsizetype(2);
    QTest::newRow("capitals") << u"A MAILER-DAEMON WROTE"_s << u"mailer-daemon"_s << qsizetype(2);
    QTest::newRow("first of two") << u"fail, fail"_s << u"Fail"_s << qsizetype(0);
    QTest::newRow("whole text") << u"Fail"_s << u"fail"_s << qsizetype(0);
    QTest::newRow("longer than the text") << u"fai"_s << u"fail"_s << qsizetype(-1);
    QTest::newRow("empty text") << QString() << u"fail"_s << qsizetype(-1);
    QTest::newRow("a sign is no letter") << u"[@]"_s << u"{`}"_s << qsizetype(-1);
    QTest::newRow("two dashes") << u"a\r\n-- b"_s << u"--"_s << qsizetype(3);
    QTest::newRow("one letter") << u"Ab"_s << u"B"_s << qsizetype(1);
    QTest::newRow("in a Greek text") << u"η Αποτυχία FAIL"_s << u"fail"_s << qsizetype(11);
    QTest::newRow("Greek word") << u"η Αποτυχία"_s << u"αποτυχία"_s << qsizetype(2);
}

void TestWords::word_isFound()
{
    QFETCH(QString, text);
    QFETCH(QString, word);
    QTEST(indexOfAnyCase(text, word), "place");
}

void TestWords::word_isSame_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("isSame");
    QTest::newRow("letter by letter") << u"Status"_s << u"Status"_s << true;
    QTest::newRow("but for capitals") << u"X-FAILED-recipients"_s << u"x-failed-Recipients"_s << true;
    QTest::newRow("both empty") << QString() << QString() << true;
    QTest::newRow("another length") << u"Status"_s << u"Statu"_s << false;
    QTest::newRow("another letter") << u"Status"_s << u"Statue"_s << false;
    QTest::newRow("a sign is no letter") << u"a@b"_s << u"a`b"_s << false;
    QTest::newRow("other letters") << u"JOSÉ@example.net"_s << u"josé@example.net"_s << true;
    QTest::newRow("other letter in front") << u"Éva@example.net"_s << u"éva@example.net"_s << true;
    QTest::newRow("not that letter") << u"josé@example.net"_s << u"jose@example.net"_s << false;
}

void TestWords::word_isSame()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QTEST(isSame(a, b), "isSame");
}

void TestWords::line_endsAtEveryPlace()
{
    constexpr qsizetype longest = 100;
    for (qsizetype length = 1; length <= longest; ++length) {
        for (qsizetype place = 0; place < length; ++place) {
            QString text(length, u'a');
            text[place] = u'\n';
            QCOMPARE(lineEndFrom(text, 0), place);
            QCOMPARE(lineEndFrom(text, place + 1), length);
        }
    }
}

void TestWords::line_ends_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qsizetype>("end");
    QTest::newRow("LF") << u"ab\ncd"_s << qsizetype(2);
    QTest::newRow("CR LF") << u"ab\r\ncd"_s << qsizetype(2);
    QTest::newRow("CR") << u"ab\rcd"_s << qsizetype(2);
    QTest::newRow("line separator") << u"ab\u2028cd"_s << qsizetype(2);
    QTest::newRow("paragraph separator") << u"ab\u2029cd"_s << qsizetype(2);
    QTest::newRow("none") << u"abcd"_s << qsizetype(4);
    QTest::newRow("empty") << QString() << qsizetype(0);
}

void TestWords::line_ends()
{
    QFETCH(QString, text);
    QTEST(lineEndFrom(text, 0), "end");
}

void TestWords::listedWord_isFoundInCapitalsOrNot()
{
    constexpr WordList fields{u"Action", u"Status", u"Arrival-Date", u"à"};
    QCOMPARE(fields.indexOf(u"ACTION"), 0);
    QCOMPARE(fields.indexOf(u"status"), 1);
    QCOMPARE(fields.indexOf(u"Arrival-date"), 2);
    QCOMPARE(fields.indexOf(u"à"), 3);
}

void TestWords::otherWord_isNotInTheList()
{
    constexpr WordList fields{u"Action", u"Status"};
    QVERIFY(!fields.holds(u"Actiom"));
    QVERIFY(!fields.holds(u"Actio"));
    QVERIFY(!fields.holds(u""));
}

QTEST_APPLESS_MAIN(TestWords)
#include "tst_words.moc"
