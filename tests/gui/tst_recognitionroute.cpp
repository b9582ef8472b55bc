// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/recognitionroute.h"

#include <QTest>

using namespace Codebook;
using namespace Qt::StringLiterals;

class TestRecognitionRoute : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void text_leadsTo_data();
    void text_leadsTo();
    void answer_keepsThePasteExactly();
};

void TestRecognitionRoute::text_leadsTo_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Location>("place");

    const auto browsed = [](const char *name, const QString &text) {
        QTest::newRow(name) << text << Location::browse(text.trimmed());
    };
    const auto answered = [](const char *name, const QString &text) {
        QTest::newRow(name) << text << Location::answer(text);
    };
    QTest::newRow("nothing is the first run") << QString() << Location();
    QTest::newRow("white space is the first run") << u" \n\t "_s << Location();
    browsed("enhanced code is browsed", u"5.7.1"_s);
    browsed("code with blanks is browsed", u"  5.7.1 \n"_s);
    browsed("reply code is browsed", u"550"_s);
    browsed("every class is browsed", u"X.7.1"_s);
    browsed("pattern is browsed", u"5.7.*"_s);
    browsed("pattern of a reply code is browsed", u"55x"_s);
    browsed("one word is browsed", u"quota"_s);
    browsed("two words are browsed", u"mailbox full"_s);
    browsed("provider's word is browsed", u"S3150"_s);
    browsed("an RFC is browsed", u"RFC 7505"_s);
    answered("reply is answered", u"550 5.1.1 <anna@example.com>: User unknown"_s);
    answered("reply without enhanced code is answered", u"552 mailbox of anna@example.com is full"_s);
    answered("two lines are answered", u"452-4.2.2 over quota\n452 4.2.2 try later\n"_s);
    answered("session is answered", u"RCPT TO:<anna@example.com>\n550 5.1.1 no such user\n"_s);
    answered(
        "log line is answered",
        u"Nov 23 09:14:23 relay1 postfix/smtp[21874]: 4XyZ1k2PqLz9rT: to=<anna@example.com>, "
        "relay=mx.example.com[203.0.113.25]:25, delay=22, dsn=4.7.1, status=deferred (451 4.7.1 later)"_s);
    answered("bounce's text is answered",
             u"Your message to anna@example.com could not be delivered.\n\n550 5.1.1 User unknown\n"_s);
    answered("quoted reply is answered", u"> 554 5.7.1 <anna@example.com>: Relay access denied\n"_s);
}

void TestRecognitionRoute::text_leadsTo()
{
    QFETCH(QString, text);
    QFETCH(Location, place);
    QCOMPARE(routeOf(text), place);
}

void TestRecognitionRoute::answer_keepsThePasteExactly()
{
    const QString text = u"  \r\n550 5.1.1\u00a0<anna@example.com>: no\r\n\r\n"_s;
    QCOMPARE(routeOf(text).text, text);
}

QTEST_GUILESS_MAIN(TestRecognitionRoute)
#include "tst_recognitionroute.moc"
