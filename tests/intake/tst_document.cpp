// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/document.h"

#include <QTest>

using namespace Codebook;
using namespace Qt::StringLiterals;

namespace {

QString kindName(Section::Kind kind)
{
    switch (kind) {
    case Section::Kind::ServerText:
        return u"text"_s;
    case Section::Kind::ServerLine:
        return u"server"_s;
    case Section::Kind::ClientLine:
        return u"client"_s;
    case Section::Kind::LogLine:
        return u"log"_s;
    case Section::Kind::EventFields:
        return u"event"_s;
    case Section::Kind::StatusFields:
        return u"fields"_s;
    case Section::Kind::MessageHeader:
        return u"header"_s;
    case Section::Kind::ReturnedHeader:
        return u"returned-header"_s;
    case Section::Kind::ReturnedMessage:
        return u"returned"_s;
    case Section::Kind::Unused:
        return u"unused"_s;
    }
    return {};
}

} // namespace

class TestDocument final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void paste_isRecognised_data();
    void paste_isRecognised();
    void sections_tellWhatIsRead_data();
    void sections_tellWhatIsRead();
    void sections_standInThePasteExactly();
    void quoteMarks_areRemovedNotTheText();
    void userSaysWhatItIs_isReadSo();
    void bytes_becomeText_data();
    void bytes_becomeText();
};

void TestDocument::paste_isRecognised_data()
{
    QTest::addColumn<QString>("paste");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("variant");

    const auto row = [](const char *name, const QString &paste, const QString &format,
                        const QString &variant = {}) { QTest::newRow(name) << paste << format << variant; };
    row("nothing", u""_s, u"empty"_s);
    row("blanks", u" \n\t\r\n"_s, u"empty"_s);
    row("reply code", u"550"_s, u"code"_s);
    row("reply code, begun", u"55"_s, u"code"_s);
    row("reply code pattern", u"55x"_s, u"code"_s);
    row("enhanced code", u" 5.7.1 "_s, u"code"_s);
    row("enhanced code, begun", u"5.7"_s, u"code"_s);
    row("code in brackets", u"(#5.1.1)"_s, u"code"_s);
    row("any class", u"X.7.1"_s, u"code"_s);
    row("any class, question mark", u"?.7.1"_s, u"code"_s);
    row("any detail", u"5.7.*"_s, u"code"_s);
    row("words", u"mailbox full"_s, u"words"_s);
    row("one word", u"greylisting"_s, u"words"_s);
    row("token", u"S3150"_s, u"words"_s);
    row("reply", u"550 5.1.1 User unknown"_s, u"reply"_s);
    row("two codes", u"550 5.1.1"_s, u"reply"_s);
    row("frame", u"host mx.example.com[192.0.2.1] said: 550 no (in reply to RCPT TO command)"_s, u"reply"_s);
    row("sentence", u"The account that you tried to reach does not exist here"_s, u"reply"_s);
    row("quoted reply", u"> 550-5.1.1 User\n> 550 5.1.1 unknown"_s, u"reply"_s);
    row("marked transcript", u">>> RCPT TO:<anna@example.com>\n<<< 550 no"_s, u"transcript"_s);
    row("letters", u"C: RCPT TO:<anna@example.com>\nS: 550 no"_s, u"transcript"_s);
    row("bare session", u"MAIL FROM:<ben@example.org>\n250 ok\nRCPT TO:<anna@example.com>\n550 no"_s,
        u"transcript"_s);
    row("postfix log",
        u"Oct 10 15:59:29 out postfix/smtp[1]: C6E0DDB: to=<anna@example.com>, status=sent (250 ok)"_s,
        u"log"_s, u"postfix"_s);
    row("log without stamp", u"C6E0DDB: to=<anna@example.com>, relay=none, status=deferred (x)"_s, u"log"_s,
        u"postfix"_s);
    row("exim log", u"2026-11-21 15:01:39 1G-2-0 ** anna@example.com R=r T=t: 550 no"_s, u"log"_s, u"exim"_s);
    row("sendmail log", u"Feb 27 15:49:07 out sendmail[1]: s1: to=<anna@example.com>, stat=User unknown"_s,
        u"log"_s, u"sendmail"_s);
    row("fields", u"Final-Recipient: rfc822; anna@example.com\nAction: failed\nStatus: 5.1.1"_s,
        u"delivery-status"_s);
    row("bounce text",
        u"This message was created automatically by mail delivery software.\nA message could not be "
        "delivered.\nanna@example.com\n  550 no"_s,
        u"bounce-text"_s);
    row("mail",
        u"From: a@example.org\nTo: b@example.org\nSubject: Undeliverable\n\nYour mail failed: 550 no"_s,
        u"bounce-message"_s);
    row("DMARC report",
        u"<?xml version=\"1.0\"?>\n<feedback><report_metadata><email>ben@example.org</email>\n"
        "</report_metadata><policy_published><p>reject</p></policy_published>\n"
        "<record><count>554</count></record></feedback>"_s,
        u"not-a-bounce"_s, u"mail"_s);
    row("TLS report",
        u"{\"organization-name\":\"Example\",\"date-range\":{},\n\"contact-info\":\"ben@example.org\",\n"
        "\"policies\":[{\"summary\":{\"total-failure-session-count\":550}}]}"_s,
        u"not-a-bounce"_s, u"mail"_s);
    row("a letter with numbers that are no codes",
        u"Our 24h hotline and the new policy:\nthe router 192.0.2.250 restarts at 04:30:59Z,\nversion "
        "2.5.10.1 comes on 2026-05-04.\nAsk anna@example.com"_s,
        u"unknown"_s);
    row("a letter", u"Dear Anna,\nthank you for yesterday.\nThe weather was fine.\nYours, Ben"_s,
        u"unknown"_s);
}

void TestDocument::paste_isRecognised()
{
    QFETCH(QString, paste);
    const Document document = readDocument(paste);
    QTEST(formatId(document.format), "format");
    QTEST(document.variant, "variant");
    QCOMPARE(document.source, paste);
    for (const Format other : document.alternatives)
        QVERIFY(other != document.format);
}

void TestDocument::sections_tellWhatIsRead_data()
{
    QTest::addColumn<QString>("paste");
    QTest::addColumn<QString>("kinds");

    const auto row = [](const char *name, const QString &paste, const QString &kinds) {
        QTest::newRow(name) << paste << kinds;
    };
    row("reply", u"550 5.1.1 a\n\n551 b"_s, u"text"_s);
    row("transcript", u"... talking\n>>> DATA\n<<< 550-a\n<<< 550 b\n550 c"_s, u"text client server text"_s);
    row("message in a session", u"DATA\n354 go\nSubject: 550\n\n551 x\n.\n554 no"_s,
        u"client server unused client server"_s);
    row("log", u"Oct 10 15:59:29 out a: b\nOct 10 15:59:30 out a: c\n  goes on"_s, u"log log"_s);
    row("fields in a text",
        u"Not delivered\n\nFinal-Recipient: rfc822; a@example.com\nStatus: 5.1.1\n"
        "Diagnostic-Code: smtp; 550\n  no\n\nBye"_s,
        u"text fields text"_s);
    row("mail with its original",
        u"From: a@example.org\nTo: b@example.org\nReceived: from x (550)\n\nIt failed: 550 no\n\n"
        "Received: from y\nMessage-ID: <551@example.org>\n\n552 z"_s,
        u"header text returned"_s);
}

void TestDocument::sections_tellWhatIsRead()
{
    QFETCH(QString, paste);
    QStringList kinds;
    for (const Section &section : readDocument(paste).sections)
        kinds += kindName(section.kind);
    QTEST(kinds.join(u' '), "kinds");
}

void TestDocument::sections_standInThePasteExactly()
{
    const QString paste =
        u"> > 550-5.1.1 a\r\n> 550 5.1.1 b\n\n>>> RCPT TO:<anna@example.com>\n<<< 551 c\n"_s;
    for (const Section &section : readDocument(paste).sections) {
        QCOMPARE(section.map.decodedLength(), section.text.size());
        for (qsizetype i = 0; i < section.text.size(); ++i) {
            const TextSpan source = section.map.toSource({i, 1});
            QCOMPARE(paste.sliced(source.start, source.length), section.text.sliced(i, 1));
        }
    }
}

void TestDocument::quoteMarks_areRemovedNotTheText()
{
    const auto textOf = [](const QString &paste) { return readDocument(paste).sections.front().text; };
    QCOMPARE(textOf(u"> 550 5.1.1 a\n> b"_s), u"550 5.1.1 a\nb"_s);
    QCOMPARE(textOf(u">> 550 5.1.1 a\n> > b"_s), u"550 5.1.1 a\nb"_s);
    QCOMPARE(textOf(u"> >  > 550 5.1.1 a"_s), u"550 5.1.1 a"_s);
    QCOMPARE(textOf(u"550 5.1.1 a -> b > c"_s), u"550 5.1.1 a -> b > c"_s);
}

void TestDocument::userSaysWhatItIs_isReadSo()
{
    const Document document = readDocument(u"mailbox full"_s, Format::Reply);
    QCOMPARE(document.format, Format::Reply);
    QCOMPARE(document.alternatives.front(), Format::Words);
}

void TestDocument::bytes_becomeText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");

    QTest::newRow("ascii") << QByteArray("550 no") << u"550 no"_s;
    QTest::newRow("utf-8") << QByteArray("Z\xc3\xbcrich \xf0\x9f\x93\xa7") << u"Zürich 📧"_s;
    QTest::newRow("utf-8 with a mark") << QByteArray("\xef\xbb\xbfZ\xc3\xbcrich") << u"Zürich"_s;
    QTest::newRow("utf-16") << QByteArray("\xff\xfe"
                                          "5\0"
                                          "5\0"
                                          "0\0",
                                          8)
                            << u"550"_s;
    QTest::newRow("utf-16, other order") << QByteArray("\xfe\xff"
                                                       "\0"
                                                       "5\0"
                                                       "5\0"
                                                       "0",
                                                       8)
                                         << u"550"_s;
    QTest::newRow("windows-1252") << QByteArray("Z\xfcrich \x80 \x93x\x94") << u"Zürich € “x”"_s;
    QTest::newRow("both") << QByteArray("\xc3\xbc \xfc \xc3") << u"ü ü Ã"_s;
    QTest::newRow("overlong") << QByteArray("\xc0\x80") << u"À€"_s;
    QTest::newRow("surrogate") << QByteArray("\xed\xa0\x80") << u"í\u00a0€"_s;
    QTest::newRow("NUL") << QByteArray("5\0x", 3) << QString(QChar(u'5')) + QChar() + u'x';
    QTest::newRow("nothing") << QByteArray() << QString();
}

void TestDocument::bytes_becomeText()
{
    QFETCH(QByteArray, bytes);
    QTEST(textFromBytes(bytes), "text");
}

QTEST_GUILESS_MAIN(TestDocument)
#include "tst_document.moc"
