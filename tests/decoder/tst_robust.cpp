// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoder/reading.h"

#include <QRandomGenerator>
#include <QTest>

#include <atomic>

using namespace Codebook;
using namespace Qt::StringLiterals;

namespace {

const QStringList &samples()
{
    static const QStringList texts{
        u"550-5.1.1 <anna@example.com> is\r\n550 5.1.1 unknown (#5.1.1) 7.7.1 55O 5.l.1 Exim 4.94.2"_s,
        u"> host mx.example.com[192.0.2.1] said: 550-5.7.1 [2001:db8::25] blocked 550 5.7.1\n> S3150 (in "
        u"reply\n> to "
        "end of DATA command)"_s,
        u"550 5.1.0 Failed -> 551 5.7.1 no: host mx.example.com said: '452 4.2.2 Full'"_s,
        u"... while talking to mx.example.com.:\n>>> RCPT To:<anna@example.com>\n<<< 550 no\n550 5.1.1 no\n"_s,
        u"220 mx.example.com\nEHLO out.example.org\n250 Hi\nDATA\n354 go\nSubject: 550\n\n551 x\n.\n554 5.7.1 spam"_s,
        u"Reporting-MTA: dns; out.example.org\n\nFinal-Recipient: rfc822; anna@example.com\nAction: "
        u"failed\nStatus: "
        "5.1.1\nRemote-MTA: dns; mx.example.com (192.0.2.1)\nDiagnostic-Code: smtp; 550-5.1.1\n  x 550 5.1.1 y\n"_s,
        u"Oct 10 15:59:29 out postfix/smtp[550]: C6E0DDB: to=<anna@example.com>, orig_to=<a@example.org>, "
        "relay=mx.example.com[192.0.2.1]:25, dsn=5.1.1, status=bounced (host mx.example.com[192.0.2.1] said: 550 no)"_s,
        u"2026-11-21 15:01:39 1G-2-0 ** anna@example.com R=r T=t: SMTP error after RCPT TO:<a@example.com>: "
        u"host "
        "mx.example.com [192.0.2.1]: 550 no"_s,
        u"Feb 27 15:49:07 out sendmail[1]: s1: to=<anna@example.com>, relay=mx.example.com. [192.0.2.1], "
        u"dsn=4.2.0, "
        "stat=Deferred: 452 4.2.2 Full"_s,
        u"From: a@example.org\nTo: b@example.org\nReceived: from x\n\nDelivery failed: 550 5.1.1 "
        u"x\n\nReceived: from "
        "y 551\nMessage-ID: <552@example.org>\n\n553 z"_s,
    };
    return texts;
}

/// Empty when all parts are in order, inside the text, without overlap, and children inside their parent.
QString problemOf(const std::vector<Part> &parts, TextSpan inside, qsizetype replies)
{
    qsizetype end = inside.start;
    for (const Part &part : parts) {
        if (part.span.isEmpty() || part.span.start < end || part.span.end() > inside.end())
            return u"part at %1+%2"_s.arg(part.span.start).arg(part.span.length);
        if (part.reply < -1 || part.reply >= replies)
            return u"reply %1 of %2"_s.arg(part.reply).arg(replies);
        end = part.span.end();
        const QString problem = problemOf(part.children, part.span, replies);
        if (!problem.isEmpty())
            return problem;
    }
    return {};
}

QString problemOf(const Reply &reply, TextSpan inside)
{
    if (reply.extent.isEmpty() || !inside.contains(reply.extent))
        return u"extent %1+%2"_s.arg(reply.extent.start).arg(reply.extent.length);
    if (reply.textMap.decodedLength() != reply.text.size())
        return u"map of the text"_s;
    return reply.inner.empty() ? QString() : problemOf(reply.inner.front(), inside);
}

QString problemOf(const QString &text, const Reading &reading)
{
    const TextSpan whole{0, text.size()};
    QString problem = problemOf(reading.parts, whole, qsizetype(reading.replies.size()));
    for (const Reply &reply : reading.replies)
        problem += problemOf(reply, whole);
    for (const Remark &remark : reading.remarks) {
        if (text.sliced(remark.span.start, remark.span.length) != remark.text)
            problem += u"remark "_s + remark.text;
    }
    for (const Recipient &recipient : reading.recipients) {
        if (recipient.reply >= int(reading.replies.size()))
            problem += u"recipient"_s;
    }
    return problem;
}

/// Every form that the text can be read as must be sound.
QString problemOf(const QString &text)
{
    const Document document = readDocument(text);
    QString problem = problemOf(text, decode(document));
    for (const Format format : {Format::Reply, Format::Transcript, Format::Log, Format::BounceText,
                                Format::BounceMessage, Format::DeliveryStatus}) {
        if (format != document.format)
            problem += problemOf(text, decode(readDocument(text, format)));
    }
    return problem;
}

} // namespace

class TestRobust final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutAnywhere_keepsSpansValid();
    void randomText_keepsSpansValid();
    void shuffledPieces_keepSpansValid();
    void hostileText_isReadInBoundedTimeAndMemory_data();
    void hostileText_isReadInBoundedTimeAndMemory();
    void thousandsOfReplies_areAllFound();
    void longReplyToMany_isNotKeptWhole();
    void manyLinesOfOneMessage_areReadInBoundedTime();
    void manyRepliesAboveManyAddresses_areReadInBoundedTime();
    void tooLongText_isReadInPartAndSaysSo();
    void cancelled_givesWhatWasRead();
};

void TestRobust::cutAnywhere_keepsSpansValid()
{
    for (const QString &text : samples()) {
        for (qsizetype length = 0; length <= text.size(); ++length) {
            const QString problem = problemOf(text.first(length)) + problemOf(text.sliced(length));
            QVERIFY2(problem.isEmpty(), qPrintable(problem + u" at %1 of: "_s.arg(length) + text));
        }
    }
}

void TestRobust::randomText_keepsSpansValid()
{
    QRandomGenerator random(2026);
    for (int round = 0; round < 500; ++round) {
        QString text;
        for (int i = 0; i < 200; ++i) // All of UTF-16: NULs, lone surrogates, bidi overrides.
            text += QChar(char16_t(random.bounded(4) ? random.bounded(0x80) : random.bounded(0x10000)));
        const QString problem = problemOf(text);
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }
}

void TestRobust::shuffledPieces_keepSpansValid()
{
    const QStringList pieces{u"550"_s,
                             u"-"_s,
                             u" "_s,
                             u"5.1.1"_s,
                             u"\n"_s,
                             u"\r\n"_s,
                             u"said: "_s,
                             u"(#"_s,
                             u")"_s,
                             u"["_s,
                             u"]"_s,
                             u"'"_s,
                             u"smtp;"_s,
                             u"-> "_s,
                             u"> "_s,
                             u">>> "_s,
                             u"<<< "_s,
                             u"RCPT TO:"_s,
                             u"(in reply to DATA command)"_s,
                             u"host mx.example.com[192.0.2.1]: "_s,
                             u"anna@example.com"_s,
                             u"to=<"_s,
                             u"status=bounced ("_s,
                             u"452"_s,
                             u"Action: failed"_s,
                             u"55O"_s,
                             u"2001:db8::1"_s,
                             u"Final-Recipient: rfc822;"_s,
                             u"Received: x"_s,
                             u"."_s,
                             u"DATA"_s,
                             u"word"_s};
    QRandomGenerator random(321);
    for (int round = 0; round < 3000; ++round) {
        QString text;
        const int count = random.bounded(40);
        for (int i = 0; i < count; ++i)
            text += pieces[random.bounded(int(pieces.size()))];
        const QString problem = problemOf(text);
        QVERIFY2(problem.isEmpty(), qPrintable(problem + u" in: "_s + text));
    }
}

void TestRobust::hostileText_isReadInBoundedTimeAndMemory_data()
{
    QTest::addColumn<QString>("piece");

    // A text of 300,000 characters from each piece; a quadratic step anywhere would run into the limit of the
    // test.
    for (const char *piece : {"5",
                              "5.",
                              "5.1.1 ",
                              "550 ",
                              "550-",
                              "550_",
                              "a=",
                              "a@",
                              "(",
                              ")",
                              "> ",
                              ">",
                              "- ",
                              ": ",
                              "\n",
                              "\r",
                              "x\n\n",
                              "550-5.1.1 x\n",
                              "550 x: ",
                              "said: 550 ",
                              "-> 550 5.1.1 ",
                              "x[",
                              "::",
                              "1:",
                              "in reply to ",
                              "http://",
                              "to=<",
                              "Status: 5.1.1\n",
                              "Received: x\n",
                              "55O "})
        QTest::newRow(piece) << QString::fromLatin1(piece);
}

void TestRobust::hostileText_isReadInBoundedTimeAndMemory()
{
    QFETCH(QString, piece);
    const QString text = piece.repeated(300'000 / piece.size());
    const Reading reading = decode(readDocument(text));
    QVERIFY(reading.remarks.size() <= 1001);
    QVERIFY(reading.replies.size() <= 21'000);
    for (const Reply &reply : reading.replies)
        QCOMPARE(problemOf(reply, {0, text.size()}), QString());
}

void TestRobust::thousandsOfReplies_areAllFound()
{
    QString text;
    for (int i = 0; i < 10'000; ++i)
        text += u"550-5.1.1 User %1\n550 5.1.1 is unknown\n"_s.arg(i);
    const Reading reading = decode(readDocument(text));
    QCOMPARE(reading.replies.size(), std::size_t(10'000));
    QCOMPARE(reading.replies.back().text, u"User 9999 is unknown"_s);
}

/// Each recipient's answer has the text of its reply.
void TestRobust::longReplyToMany_isNotKeptWhole()
{
    QString text = u"The following recipients failed:\n"_s;
    for (int i = 0; i < 100; ++i)
        text += u"<anna%1@example.com>\n"_s.arg(i);
    text += u"550 5.1.1 "_s + u"word "_s.repeated(20'000);
    const Reading reading = decode(readDocument(text));
    QCOMPARE(reading.recipients.size(), std::size_t(100));
    QCOMPARE(problemOf(text, reading), QString());
    const Reply &reply = reading.replies.front();
    QVERIFY(reply.text.startsWith(u"word word"));
    QVERIFY(reply.text.size() <= 10'000);
    QVERIFY(reply.extent.length > 90'000);
}

void TestRobust::manyLinesOfOneMessage_areReadInBoundedTime()
{
    QString givenUp;
    QString bounced;
    for (int i = 0; i < 10'000; ++i) {
        givenUp += u"Nov 21 15:59:29 out postfix/smtp[1]: C6E0DDB74: to=<anna@example.com>, relay=none, "
                   "dsn=4.4.1, status=expired, try %1\n"_s.arg(i);
        bounced += u"Nov 21 15:59:29 out postfix/smtp[1]: C6E0DDB75: to=<anna%1@example.com>, relay=none, "
                   "dsn=5.1.1, status=bounced (unknown)\n"_s.arg(i);
    }
    const Reading reading = decode(readDocument(givenUp + bounced));
    QCOMPARE(reading.recipients.size(), std::size_t(10'001));
    const Reply &reply = reading.replies.front();
    QVERIFY(reply.text.contains(u"try 9999"));
    QVERIFY(innermost(reply).text.contains(u"try 0"));
    QCOMPARE(reply.inner.size(), std::size_t(1));
    QVERIFY(reply.inner.front().inner.empty());
}

void TestRobust::manyRepliesAboveManyAddresses_areReadInBoundedTime()
{
    QString text = u"From: MAILER-DAEMON@example.com\nTo: ben@example.org\n"
                   "Subject: Undelivered Mail Returned to Sender\n\n"_s;
    QString addresses;
    for (int i = 0; i < 8'000; ++i) {
        if (i < 4'000)
            text += u"550 5.1.1 <anna%1@example.com> no such user\n\n"_s.arg(i);
        addresses += u"anna%1@example.com\n"_s.arg(i);
    }
    const Reading reading = decode(readDocument(text + addresses));
    QCOMPARE(reading.recipients.size(), std::size_t(8'000));
    for (const Recipient &recipient : reading.recipients) {
        const int number = recipient.address.section(u'@', 0, 0).sliced(4).toInt();
        QVERIFY(number >= 4'000 || recipient.reply == number);
        QVERIFY(number < 4'000 || recipient.reply < 0 || recipient.reply >= 4'000);
    }
}

void TestRobust::tooLongText_isReadInPartAndSaysSo()
{
    const QString text = u"550 5.1.1 x\n"_s.repeated(25'000);
    const Reading reading = decode(readDocument(text));
    QVERIFY(reading.replies.size() >= 20'000);
    QCOMPARE(reading.remarks.size(), std::size_t(1));
    QCOMPARE(reading.remarks.front().kind, Remark::Kind::TooMuch);
}

void TestRobust::cancelled_givesWhatWasRead()
{
    const std::atomic<bool> cancelled = true;
    QVERIFY(decode(readDocument(u"550 5.1.1 x"_s), &cancelled).replies.empty());
}

QTEST_GUILESS_MAIN(TestRobust)
#include "tst_robust.moc"
