// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoder/reading.h"

#include <QTest>

using namespace Codebook;
using namespace Qt::StringLiterals;

namespace {

QString written(const Reply &reply)
{
    const QString code = reply.code ? QString::number(reply.code->value) : u"-"_s;
    const QString status =
        reply.status
            ? u"%1.%2.%3"_s.arg(reply.status->cls).arg(reply.status->subject).arg(reply.status->detail)
            : u"-"_s;
    return code + u' ' + status;
}

/// "550 5.1.1" of each reply, nested ones behind ">", several replies divided by " | ".
QString codesOf(const Reading &reading)
{
    QStringList all;
    for (const Reply &top : reading.replies) {
        QStringList levels{written(top)};
        for (const Reply *reply = &top; !reply->inner.empty();) {
            reply = &reply->inner.front();
            levels += written(*reply);
        }
        all += levels.join(u" > "_s);
    }
    return all.join(u" | "_s);
}

/// The text with « » around each of the outermost parts.
QString marked(const QString &text, const std::vector<Part> &parts)
{
    QString out;
    qsizetype position = 0;
    for (const Part &part : parts) {
        out += text.sliced(position, part.span.start - position);
        out += u'«' + text.sliced(part.span.start, part.span.length) + u'»';
        position = part.span.end();
    }
    return out + text.sliced(position);
}

QStringList remarksOf(const Reading &reading, Remark::Kind kind)
{
    QStringList all;
    for (const Remark &remark : reading.remarks) {
        if (remark.kind == kind)
            all += remark.suggestion.isEmpty() ? remark.text : remark.text + u" → "_s + remark.suggestion;
    }
    return all;
}

Reading read(const QString &text)
{
    return decode(readDocument(text));
}

} // namespace

class TestForms final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void form_givesCodesAndText_data();
    void form_givesCodesAndText();
    void parts_areMarked_data();
    void parts_areMarked();
    void frame_givesSpeakerAndStage_data();
    void frame_givesSpeakerAndStage();
    void reports_nameTheirRecipients_data();
    void reports_nameTheirRecipients();
    void lookAlikes_areNoCodes_data();
    void lookAlikes_areNoCodes();
    void slips_areOfferedNotApplied_data();
    void slips_areOfferedNotApplied();
    void codes_haveTheirNumbersAsChildren();
    void wrongClassAndMixedCodes_areRemarked();
};

void TestForms::form_givesCodesAndText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("codes");
    QTest::addColumn<QString>("words");

    const auto row = [](const char *name, const QString &text, const QString &codes, const QString &words) {
        QTest::newRow(name) << text << codes << words;
    };
    row("bare reply code", u"550"_s, u"550 -"_s, u""_s);
    row("bare enhanced code", u"5.1.1"_s, u"- 5.1.1"_s, u""_s);
    row("both codes alone", u"550 5.1.1"_s, u"550 5.1.1"_s, u""_s);
    row("one line", u"550 5.1.1 User unknown"_s, u"550 5.1.1"_s, u"User unknown"_s);
    row("without enhanced code", u"550 User unknown"_s, u"550 -"_s, u"User unknown"_s);
    row("things that a server names", u"550 Messages from you"_s, u"550 -"_s, u"Messages from you"_s);
    row("without reply code", u"5.1.1 User unknown"_s, u"- 5.1.1"_s, u"User unknown"_s);
    row("two lines", u"550-5.1.1 User\n550 5.1.1 unknown"_s, u"550 5.1.1"_s, u"User unknown"_s);
    row("second line without status", u"550-5.1.1 User\n550 unknown"_s, u"550 5.1.1"_s, u"User unknown"_s);
    row("windows line ends", u"550-5.1.1 User\r\n550 5.1.1 unknown\r\n"_s, u"550 5.1.1"_s, u"User unknown"_s);
    row("doubled line ends", u"550-5.1.1 User\n\n550 5.1.1 unknown"_s, u"550 5.1.1"_s, u"User unknown"_s);
    row("flattened", u"550-5.1.1 User 550-5.1.1 is 550 5.1.1 unknown"_s, u"550 5.1.1"_s,
        u"User is unknown"_s);
    row("rewrapped", u"550-5.1.1 User 550-5.1.1\nis 550\n5.1.1 unknown"_s, u"550 5.1.1"_s,
        u"User is unknown"_s);
    row("status on the next line", u"550\n5.1.1 User unknown"_s, u"550 5.1.1"_s, u"User unknown"_s);
    row("text over two lines", u"550 5.1.1 User\n  unknown"_s, u"550 5.1.1"_s, u"User unknown"_s);
    row("quoted", u"> 550-5.1.1 User\n> 550 5.1.1 unknown"_s, u"550 5.1.1"_s, u"User unknown"_s);
    row("quoted twice", u">> 550 5.1.1 User\n>> unknown"_s, u"550 5.1.1"_s, u"User unknown"_s);
    row("code said twice", u"554 554 5.7.0 Header error"_s, u"554 5.7.0"_s, u"Header error"_s);
    row("number sign", u"550 #5.1.0 Address rejected"_s, u"550 5.1.0"_s, u"Address rejected"_s);
    row("number in brackets", u"550 No such user (#5.1.1)"_s, u"550 5.1.1"_s, u"No such user"_s);
    row("status in the sentence", u"553 Not allowed - 5.7.1 [X1]"_s, u"553 5.7.1"_s,
        u"Not allowed - 5.7.1 [X1]"_s);
    row("typed", u"smtp; 550 5.1.1 User unknown"_s, u"550 5.1.1"_s, u"User unknown"_s);
    row("typed without blank", u"smtp;550-5.1.1 User\n550 5.1.1 unknown"_s, u"550 5.1.1"_s,
        u"User unknown"_s);
    row("status before the type", u"5.1.1 smtp;550 User unknown"_s, u"550 5.1.1"_s, u"User unknown"_s);
    row("diagnostic field", u"Diagnostic-Code: smtp; 550 5.1.1 User unknown"_s, u"550 5.1.1"_s,
        u"User unknown"_s);
    row("status field", u"Status: 5.1.1"_s, u"- 5.1.1"_s, u""_s);
    row("error in words", u"We got SMTP error 550 today"_s, u"550 -"_s, u"today"_s);
    row("status in words", u"it says error 5.7.1 all day"_s, u"- 5.7.1"_s, u"all day"_s);
    row("code in brackets", u"Mail refused (550)"_s, u"550 -"_s, u"Mail refused"_s);
    row("code in square brackets", u"Mail refused [550]"_s, u"550 -"_s, u"Mail refused"_s);
    row("mail program", u"SMTP Error (550): Failed to add anna@example.com (5.1.1 Unknown)."_s,
        u"550 5.1.1"_s, u"Failed to add anna@example.com (5.1.1 Unknown)."_s);
    row("words before the status", u"<anna@example.com>:\nSorry, no such host. (#5.1.2)"_s, u"- 5.1.2"_s,
        u"Sorry, no such host."_s);
    row("quoted inside", u"5.1.0 - Unknown address error 550-'5.2.2 Mailbox full' (attempts: 0)"_s,
        u"- 5.1.0 > 550 5.2.2"_s, u"Mailbox full"_s);
    row("quoted without status", u"5.3.0 - Other problem 550-'User doesn't exist' (attempts: 0)"_s,
        u"550 5.3.0"_s, u"User doesn't exist"_s);
    row("list of labels",
        u"  Recipient address: anna@example.com\n  Diagnostic code: smtp;550 5.1.1 Unknown\n"
        "  Remote system: dns;mx.example.com"_s,
        u"550 5.1.1"_s, u"Unknown"_s);
    row("a server's own number", u"421 4.4.3 look-up error for mx.example.com #300 kA7x2"_s, u"421 4.4.3"_s,
        u"look-up error for mx.example.com #300 kA7x2"_s);
    row("exchange 2007", u"mx.example.com #550 5.1.1 Unknown ##"_s, u"550 5.1.1"_s, u"Unknown"_s);
    row("old exchange", u"<mx.example.com #5.1.1 smtp;550 5.1.1 <anna@example.com>... Unknown> #SMTP#"_s,
        u"550 5.1.1"_s, u"<anna@example.com>... Unknown"_s);
    row("remote server returned", u"Remote Server returned '550 5.1.1 User unknown'"_s, u"550 5.1.1"_s,
        u"User unknown"_s);
    row("host said",
        u"host mx.example.com[192.0.2.1] said: 550 5.1.1 Unknown (in reply to RCPT TO command)"_s,
        u"550 5.1.1"_s, u"Unknown"_s);
    row("host said, in brackets",
        u"(host mx.example.com[192.0.2.1] said: 550 No (in reply to RCPT TO command))"_s, u"550 -"_s,
        u"No"_s);
    row("arrow", u"550 5.1.0 Remote error -> 551 5.7.1 Relay denied"_s, u"550 5.1.0 > 551 5.7.1"_s,
        u"Relay denied"_s);
    row("said inside", u"550 5.1.0 Failed: host mx.example.com said: 452 4.2.2 Full"_s,
        u"550 5.1.0 > 452 4.2.2"_s, u"Full"_s);
    row("filter inside", u"550 5.1.1 Failed, id=1, from MTA([192.0.2.1]:10025): 550 5.1.1 Unknown"_s,
        u"550 5.1.1 > 550 5.1.1"_s, u"Unknown"_s);
    row("two replies", u"550 5.1.1 One\n552 5.2.2 Two"_s, u"550 5.1.1 | 552 5.2.2"_s, u"One"_s);
    row("two of the same code", u"550 5.1.1 One\n550 5.1.1 Two"_s, u"550 5.1.1 | 550 5.1.1"_s, u"One"_s);
    row("numbered list", u"1. 550 5.1.1 One\n2. 552 5.2.2 Two"_s, u"550 5.1.1 | 552 5.2.2"_s, u"One"_s);
    row("divided by a blank line", u"550 5.1.1 One\n\nSorry\n\n552 5.2.2 Two"_s, u"550 5.1.1 | 552 5.2.2"_s,
        u"One"_s);
    row("words only", u"The mailbox of anna@example.com is over quota"_s, u"- -"_s,
        u"The mailbox of anna@example.com is over quota"_s);
    row("marked transcript",
        u">>> RCPT TO:<anna@example.com>\n<<< 550 5.1.1 Unknown\n550 5.1.1 <anna@example.com>... Unknown"_s,
        u"550 5.1.1"_s, u"Unknown"_s);
    row("reason above the session",
        u"The following addresses had permanent fatal errors\n<anna@example.com>\n    (reason: 550 5.1.1 "
        u"no)\n\n"
        "Transcript of session follows\n>>> DATA\n<<< 550 5.1.1 no\n550 5.1.1 <anna@example.com>... no"_s,
        u"550 5.1.1"_s, u"no"_s);
    row("bare session",
        u"220 mx.example.com ESMTP\nEHLO out.example.org\n250 mx.example.com\nMAIL FROM:<ben@example.org>\n"
        "250 2.1.0 Ok\nRCPT TO:<anna@example.com>\n550 5.1.1 Unknown\nQUIT\n221 2.0.0 Bye"_s,
        u"550 5.1.1"_s, u"Unknown"_s);
    row("accepted session", u"C: DATA\nS: 354 Go\nC: .\nS: 250 2.0.0 Queued\nC: QUIT\nS: 221 Bye"_s,
        u"250 2.0.0"_s, u"Queued"_s);
    row("program's number",
        u"Final-Recipient: rfc822; anna@example.com\nStatus: 5.3.0\nDiagnostic-Code: x-unix; 67"_s, u"- -"_s,
        u"67"_s);
}

void TestForms::form_givesCodesAndText()
{
    QFETCH(QString, text);
    const Reading reading = read(text);
    QTEST(codesOf(reading), "codes");
    QVERIFY(!reading.replies.empty());
    const Reply &reply = innermost(reading.replies.front());
    QTEST(reply.text, "words");
    QCOMPARE(reply.textMap.decodedLength(), reply.text.size());
}

void TestForms::parts_areMarked_data()
{
    QTest::addColumn<QString>("text");

    const auto row = [](const char *name, const QString &text) { QTest::newRow(name) << text; };
    row("codes", u"«550» «5.1.1» User unknown"_s);
    row("every line", u"«550»-«5.1.1» User\n«550» «5.1.1» unknown"_s);
    row("address", u"«550» «5.1.1» <«anna@example.com»>: unknown"_s);
    row("frame", u"host «mx.example.com»[«192.0.2.1»] said: «550» no (in reply to «RCPT TO» command)"_s);
    row("long address",
        u"host «mx.example.com»[«2001:db8::25»] said: «550» no (in reply to «end of DATA» command)"_s);
    row("provider's words", u"«550» «5.7.1» blocked («S3150») - «gsmtp»"_s);
    row("port is no part", u"«550» «5.7.1» from «192.0.2.1»:587 refused"_s);
}

void TestForms::parts_areMarked()
{
    QFETCH(QString, text);
    QString plain = text;
    plain.remove(u'«').remove(u'»');
    QCOMPARE(marked(plain, read(plain).parts), text);
}

void TestForms::frame_givesSpeakerAndStage_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("ip");
    QTest::addColumn<QString>("stage");

    const auto row = [](const char *name, const QString &text, const QString &host, const QString &ip,
                        const QString &stage) { QTest::newRow(name) << text << host << ip << stage; };
    const QString mx = u"mx.example.com"_s;
    const QString ip = u"192.0.2.1"_s;
    row("no frame", u"550 5.1.1 Unknown"_s, {}, {}, u"unknown"_s);
    row("postfix", u"host mx.example.com[192.0.2.1] said: 550 no (in reply to RCPT TO command)"_s, mx, ip,
        u"rcpt-to"_s);
    row("wrapped", u"host mx.example.com[192.0.2.1] said: 550 no (in reply\n    to MAIL FROM command)"_s, mx,
        ip, u"mail-from"_s);
    row("end of data", u"host mx.example.com[192.0.2.1] said: 550 no (in reply to end of DATA command)"_s, mx,
        ip, u"end-of-data"_s);
    row("greeting", u"host mx.example.com[192.0.2.1] refused to talk to me: 554 no"_s, mx, ip, u"connect"_s);
    row("exim",
        u"SMTP error from remote mail server after RCPT TO:<anna@example.com>:\n"
        "host mx.example.com [192.0.2.1]: 550 no"_s,
        mx, ip, u"rcpt-to"_s);
    row("newer exim",
        u"anna@example.com\n  host mx.example.com [192.0.2.1]\n  SMTP error from remote mail server "
        "after end of data:\n  550 no"_s,
        mx, ip, u"end-of-data"_s);
    row("exchange", u"anna@example.com\nmx.example.com #550 5.1.1 no ##"_s, mx, {}, u"unknown"_s);
    row("sendmail", u"... while talking to mx.example.com.:\n>>> RCPT To:<anna@example.com>\n<<< 550 no"_s,
        mx, {}, u"rcpt-to"_s);
    row("swaks", u"=== Connected to mx.example.com.\n<-  220 hello\n -> EHLO out.example.org\n<** 550 no"_s,
        mx, {}, u"helo"_s);
    row("refused at once", u"S: 554 mx.example.com no\nC: QUIT\nS: 221 Bye"_s, {}, {}, u"connect"_s);
    row("qmail", u"Connected to 192.0.2.1 but sender was rejected.\nRemote host said: 550 no"_s, {}, ip,
        u"unknown"_s);
    row("fields",
        u"Final-Recipient: rfc822; anna@example.com\nAction: failed\nRemote-MTA: dns; mx.example.com\n"
        "Diagnostic-Code: smtp; 550 no"_s,
        mx, {}, u"unknown"_s);
    row("log",
        u"Oct 10 15:59:29 out postfix/smtp[550]: C6E0DDB: to=<anna@example.com>, "
        "relay=mx.example.com[192.0.2.1]:25, delay=3, dsn=5.1.1, status=bounced (host "
        "mx.example.com[192.0.2.1] said: 550 5.1.1 no (in reply to RCPT TO command))"_s,
        mx, ip, u"rcpt-to"_s);
    row("qmail log",
        u"delivery 9: failure: 192.0.2.1_does_not_like_recipient./Remote_host_said:_550_5.1.1_no/"
        "Giving_up_on_192.0.2.1./"_s,
        {}, ip, u"unknown"_s);
    row("client is no speaker", u"NOQUEUE: reject: RCPT from mail.example.org[198.51.100.7]: 450 4.7.1 no"_s,
        {}, {}, u"rcpt-to"_s);
}

void TestForms::frame_givesSpeakerAndStage()
{
    QFETCH(QString, text);
    const Reading reading = read(text);
    QCOMPARE(reading.replies.size(), std::size_t(1));
    const Reply &reply = innermost(reading.replies.front());
    QTEST(reply.speaker.host, "host");
    QTEST(reply.speaker.ip, "ip");
    QTEST(stageId(reply.stage), "stage");
    if (!reply.speaker.host.isEmpty() || !reply.speaker.ip.isEmpty())
        QCOMPARE(speakerRoleId(reply.speaker.role), u"recipient-server"_s);
}

void TestForms::reports_nameTheirRecipients_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("recipients"); ///< address action status reply
    QTest::addColumn<QString>("reporter");

    const auto row = [](const char *name, const QString &text, const QString &recipients,
                        const QString &reporter) { QTest::newRow(name) << text << recipients << reporter; };
    row("fields",
        u"Reporting-MTA: dns; out.example.org\n\nFinal-Recipient: rfc822; anna@example.com\nAction: failed\n"
        "Status: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1 no\n\nFinal-Recipient: rfc822; ben@example.com\n"
        "Action: delayed\nStatus: 4.4.1"_s,
        u"anna@example.com failed 5.1.1 0, ben@example.com delayed 4.4.1 -1"_s, u"out.example.org"_s);
    row("reply told twice",
        u"It could not be delivered\nto one recipient\nwho said:\n\n550 5.1.1 no\n\n"
        "Final-Recipient: rfc822; anna@example.com\nAction: failed\nDiagnostic-Code: smtp; 550 5.1.1 no"_s,
        u"anna@example.com failed - 0"_s, {});
    row("postfix bounced",
        u"Oct 10 15:59:29 out postfix/smtp[1]: C6E0DDB: to=<anna@example.com>, "
        u"relay=mx.example.com[192.0.2.1]:25, "
        "dsn=5.1.1, status=bounced (host mx.example.com[192.0.2.1] said: 550 5.1.1 no)"_s,
        u"anna@example.com failed 5.1.1 0"_s, u"out"_s);
    row("postfix deferred",
        u"C6E0DDB: to=<anna@example.com>, relay=none, dsn=4.4.1, status=deferred (connect to x: refused)"_s,
        u"anna@example.com delayed 4.4.1 0"_s, {});
    row("postfix sent",
        u"C6E0DDB: to=<anna@example.com>, relay=mx.example.com[192.0.2.1]:25, dsn=2.0.0, status=sent "
        "(250 2.0.0 Ok)"_s,
        u"anna@example.com relayed 2.0.0 0"_s, {});
    row("exim failed",
        u"2026-11-21 15:01:39 1G-2-0 ** anna@example.com R=r T=t: host mx.example.com [192.0.2.1]: 550 no"_s,
        u"anna@example.com failed - 0"_s, {});
    row("exim deferred", u"2026-11-21 15:01:39 1G-2-0 == anna@example.com R=r T=t defer (-44): 451 later"_s,
        u"anna@example.com delayed - 0"_s, {});
    row("sendmail",
        u"Feb 27 15:49:07 out sendmail[1]: s1: to=<anna@example.com>, relay=mx.example.com. [192.0.2.1], "
        "dsn=5.1.1, stat=User unknown"_s,
        u"anna@example.com failed 5.1.1 0"_s, u"out"_s);
}

void TestForms::reports_nameTheirRecipients()
{
    QFETCH(QString, text);
    const Reading reading = read(text);
    QStringList recipients;
    for (const Recipient &recipient : reading.recipients) {
        Reply fields;
        fields.status = recipient.statusField;
        recipients += recipient.address + u' ' + actionId(recipient.action) + written(fields).sliced(1) +
                      u' ' + QString::number(recipient.reply);
    }
    QTEST(recipients.join(u", "_s), "recipients");
    QTEST(reading.reporter.host, "reporter");
}

void TestForms::lookAlikes_areNoCodes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("lookAlike"); ///< Empty where nothing of it is worth a remark.

    const auto row = [](const char *name, const QString &text, const QString &lookAlike) {
        QTest::newRow(name) << text << lookAlike;
    };
    row("version", u"it runs Postfix 3.7.11 now"_s, u"3.7.11"_s);
    row("version with our class", u"it runs Exim 4.94.2 now"_s, u"4.94.2"_s);
    row("plausible version", u"it runs Sendmail 5.6.1 now"_s, u"5.6.1"_s);
    row("two versions", u"it runs 8.15.2/8.14.4 now"_s, {});
    row("small version", u"see version 1.2.3 of it"_s, u"1.2.3"_s);
    row("address of a computer", u"it came from 5.7.1.20 here"_s, u"5.7.1.20"_s);
    row("long address of a computer", u"it came from 2001:db8::550 here"_s, {});
    row("time", u"it came at 12:55:50 today"_s, {});
    row("date", u"it came on 2026.5.1 then"_s, {});
    row("short date", u"it came on 5.1.20 then"_s, u"5.1.20"_s);
    row("phone number", u"our phone is 555-550-1234 here"_s, u"555-550-1234"_s);
    row("number to call", u"you can call 421 for help"_s, u"421"_s);
    row("decimal number", u"it costs about 554.30 here"_s, u"554.30"_s);
    row("bytes", u"it has about 550 bytes only"_s, u"550"_s);
    row("kilobytes", u"the mail was 552 KB big"_s, u"552"_s);
    row("port", u"port: 587 is the one"_s, u"587"_s);
    row("port of a host", u"it used [192.0.2.1]:587 for that"_s, u"587"_s);
    row("process", u"smtpd[550] is what ran"_s, u"550"_s);
    row("inside an id", u"the id was A550B and 5501234 too"_s, {});
    row("web address", u"look at https://www.example.com/550/5.1.1 now"_s,
        u"https://www.example.com/550/5.1.1"_s);
    row("mail address", u"ask 550@example.com for it"_s, u"550@example.com"_s);
    row("two numbers", u"chapter 5.1 of the book"_s, {});
    row("year", u"in the year 2026 it was"_s, {});
}

void TestForms::lookAlikes_areNoCodes()
{
    QFETCH(QString, text);
    QFETCH(QString, lookAlike);
    const Reading reading = read(text);
    for (const Reply &reply : reading.replies)
        QCOMPARE(written(reply), u"- -"_s);
    if (!lookAlike.isEmpty())
        QCOMPARE(remarksOf(reading, Remark::Kind::LookAlike), QStringList{lookAlike});

    // Neither are they inside a reply.
    QCOMPARE(codesOf(read(u"451 4.3.0 Sorry, "_s + text)), u"451 4.3.0"_s);
}

void TestForms::slips_areOfferedNotApplied_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("offer");
    QTest::addColumn<QString>("codes");

    QTest::newRow("both") << u"55O 5.l.1 User unknown"_s << u"55O 5.l.1 → 550 5.1.1"_s << u"- -"_s;
    QTest::newRow("reply code") << u"5SO User unknown to us"_s << u"5SO → 550"_s << u"- -"_s;
    QTest::newRow("commas alone") << u"5,1,1"_s << u"5,1,1 → 5.1.1"_s << u"- -"_s;
    QTest::newRow("commas") << u"550 5,1,1 User unknown"_s << u"5,1,1 → 5.1.1"_s << u"550 -"_s;
    QTest::newRow("blank") << u"550 5 .1.1 User unknown"_s << u"5 .1.1 → 5.1.1"_s << u"550 -"_s;
    QTest::newRow("letter in the status") << u"550 5.I.1 User unknown"_s << u"5.I.1 → 5.1.1"_s << u"550 -"_s;
}

void TestForms::slips_areOfferedNotApplied()
{
    QFETCH(QString, text);
    const Reading reading = read(text);
    QFETCH(QString, offer);
    QCOMPARE(remarksOf(reading, Remark::Kind::DidYouMean), QStringList{offer});
    QTEST(codesOf(reading), "codes");
}

void TestForms::codes_haveTheirNumbersAsChildren()
{
    const Reading reading = read(u"550 5.7.26 no"_s);
    QCOMPARE(reading.parts.size(), std::size_t(2));
    QStringList topics;
    for (const Part &part : reading.parts) {
        topics += partKindId(part.kind) + u' ' + part.topic;
        for (const Part &child : part.children)
            topics += partKindId(child.kind) + u' ' + child.topic + u' ' + QString::number(child.span.start);
    }
    QCOMPARE(topics,
             (QStringList{u"reply-code 550"_s, u"reply-digit 5yz 0"_s, u"reply-digit x5z 1"_s,
                          u"reply-digit xy0 2"_s, u"enhanced-status 5.7.26"_s, u"status-class 5.X.X 4"_s,
                          u"status-subject X.7.X 6"_s, u"status-detail X.7.26 8"_s}));
    QCOMPARE(partAt(reading.parts, 9)->kind, PartKind::StatusDetail);
    QVERIFY(!partAt(reading.parts, 3));
}

void TestForms::wrongClassAndMixedCodes_areRemarked()
{
    QCOMPARE(remarksOf(read(u"550 7.7.1 no"_s), Remark::Kind::InvalidClass), QStringList{u"7.7.1"_s});
    QCOMPARE(remarksOf(read(u"7.7.1"_s), Remark::Kind::InvalidClass), QStringList{u"7.7.1"_s});
    QCOMPARE(remarksOf(read(u"550-one\n551 two"_s), Remark::Kind::MixedCodes), QStringList{u"551"_s});
    QCOMPARE(remarksOf(read(u"550-5.1.1 one\n550 5.7.1 two"_s), Remark::Kind::MixedCodes),
             QStringList{u"5.7.1"_s});
    QVERIFY(remarksOf(read(u"550-5.1.1 one\n550 5.1.1 two"_s), Remark::Kind::MixedCodes).isEmpty());
}

QTEST_GUILESS_MAIN(TestForms)
#include "tst_forms.moc"
