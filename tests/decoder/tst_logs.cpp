// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoder/loglines.h"

#include <algorithm>

using namespace Codebook;
using namespace Qt::StringLiterals;

class TestLogs final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void line_tellsTheOutcome_data();
    void line_tellsTheOutcome();
    void linesThatTellNoOutcome_giveNothing_data();
    void linesThatTellNoOutcome_giveNothing();
    void start_isRecognised_data();
    void start_isRecognised();
    void cutLines_keepValidSpans_data() { line_tellsTheOutcome_data(); }
    void cutLines_keepValidSpans();
    void words_areTheReply_data();
    void words_areTheReply();
    void speaker_isThePeerOrTheServerItself_data();
    void speaker_isThePeerOrTheServerItself();
};

void TestLogs::line_tellsTheOutcome_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("expected");

    const QString postfix = u"Nov 21 15:59:29 out postfix/smtp[1874]: C6E0DDB74: to=<anna@example.com>, "_s;
    const QString peer = u"relay=mx.example.com[192.0.2.1]:25, delay=3, "_s;
    addRow("Postfix sent", postfix + peer + u"dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as 4F)"_s,
           u"anna@example.com relayed 250 2.0.0 recipient-server unknown"_s);
    addRow("Postfix bounced",
           postfix + peer +
               u"dsn=5.1.1, status=bounced (host mx.example.com[192.0.2.1] said: 550 5.1.1 no such user (in "
               u"reply "
               "to RCPT TO command))"_s,
           u"anna@example.com failed 550 5.1.1 recipient-server rcpt-to"_s);
    addRow("Postfix before 2.3",
           postfix +
               u"relay=mx.example.com[192.0.2.1], delay=5, status=deferred (host mx.example.com[192.0.2.1] "
               "said: 451 try later (in reply to DATA command))"_s,
           u"anna@example.com delayed 451 - recipient-server data"_s);
    addRow("Postfix unreachable",
           postfix +
               u"relay=none, delay=30, dsn=4.4.1, status=deferred (connect to mx.example.com[192.0.2.1]:25: "
               "Connection timed out)"_s,
           u"anna@example.com delayed - 4.4.1 sender-server connect"_s);
    addRow("Postfix lost the connection",
           postfix + peer +
               u"dsn=4.4.2, status=deferred (lost connection with mx.example.com[192.0.2.1] while "
               "sending end of data)"_s,
           u"anna@example.com delayed - 4.4.2 sender-server end-of-data"_s);
    addRow("Postfix mailbox program",
           u"Nov 21 15:59:29 mx postfix/pipe[9]: C6E0DDB74: to=<anna@example.com>, relay=dovecot, delay=1, "
           "dsn=5.1.1, status=bounced (user unknown)"_s,
           u"anna@example.com failed - 5.1.1 recipient-server local"_s);
    addRow(
        "Postfix LMTP socket",
        u"2026-11-21T15:59:29+01:00 mx postfix/lmtp[9]: C6E0DDB74: to=<anna@example.com>, "
        "relay=mx.example.com[private/dovecot-lmtp], delay=1, dsn=4.2.2, status=deferred (host "
        "mx.example.com[private/dovecot-lmtp] said: 452 4.2.2 Quota exceeded (in reply to end of DATA command))"_s,
        u"anna@example.com delayed 452 4.2.2 recipient-server end-of-data"_s);
    addRow("Postfix expired",
           u"Nov 21 15:59:29 out postfix/qmgr[1]: C6E0DDB74: from=<ben@example.org>, "
           "status=expired, returned to sender"_s,
           u"- failed - - sender-server unknown"_s);
    addRow("Postfix expired by hand",
           u"Nov 21 15:59:29 out postfix/qmgr[1]: C6E0DDB74: from=<ben@example.org>, "
           "status=force-expired, returned to sender"_s,
           u"- failed - - sender-server unknown"_s);
    addRow("Postfix with instance name",
           u"Nov 21 15:59:29 out postfix-203.0.113.5/smtp[1]: 3Bq7XKxYz: to=<anna@example.com>, "_s + peer +
               u"dsn=4.2.2, status=deferred (host mx.example.com[192.0.2.1] said: 452 4.2.2 over quota)"_s,
           u"anna@example.com delayed 452 4.2.2 recipient-server unknown"_s);
    addRow("Postfix refuses a recipient",
           u"Nov 21 15:59:29 mx postfix/smtpd[2]: NOQUEUE: reject: RCPT from mail.example.org[198.51.100.7]: "
           u"550 "
           "5.1.1 <anna@example.com>: Recipient address rejected: User unknown; from=<ben@example.org> "
           "to=<anna@example.com> proto=ESMTP helo=<mail.example.org>"_s,
           u"anna@example.com failed 550 5.1.1 recipient-server rcpt-to"_s);
    addRow(
        "Postfix asks to come back",
        u"Nov 21 15:59:29 mx postfix/smtpd[2]: NOQUEUE: reject: RCPT from unknown[198.51.100.7]: 450 4.7.25 "
        "Client host rejected: cannot find your hostname, [198.51.100.7]; from=<ben@example.org> "
        "to=<anna@example.com> proto=SMTP helo=<a>"_s,
        u"anna@example.com delayed 450 4.7.25 recipient-server rcpt-to"_s);
    addRow("Postfix refuses to relay",
           u"NOQUEUE: reject: RCPT from unknown[198.51.100.7]: 554 5.7.1 "
           "<anna@example.net>: Relay access denied; from=<> to=<anna@example.net>"_s,
           u"anna@example.net failed 554 5.7.1 between rcpt-to"_s);
    addRow("Postfix refuses its own user",
           u"Nov 21 15:59:29 out postfix/submission/smtpd[2]: NOQUEUE: reject: RCPT from "
           u"unknown[198.51.100.7]: 554 "
           "5.7.1 <anna@example.net>: Relay access denied; from=<ben@example.org> to=<anna@example.net>"_s,
           u"anna@example.net failed 554 5.7.1 sender-server rcpt-to"_s);
    addRow("Postfix refuses a header",
           u"C6E0DDB74: reject: header Subject: 450 tables to=<dora@example.com> from unknown[198.51.100.7]; "
           "from=<ben@example.org> to=<anna@example.com> proto=ESMTP helo=<a>: 5.7.1 We buy none"_s,
           u"anna@example.com failed - 5.7.1 recipient-server end-of-data"_s);
    addRow(
        "Postfix refuses a line without a reason of its own",
        u"C6E0DDB74: reject: body 554 5.7.1 spam from unknown[198.51.100.7]; from=<> to=<anna@example.com>"_s,
        u"anna@example.com failed - - - unknown"_s);
    addRow("Dovecot, full",
           u"Nov 21 15:59:29 store dovecot: lmtp(anna@example.com)<301><aB3>: Error: msgid=<a@example.org>: "
           u"save "
           "failed to INBOX: Quota exceeded (mailbox for user is full)"_s,
           u"anna@example.com failed - - recipient-server local"_s);
    addRow("Dovecot, stored",
           u"Nov 21 15:59:29 store dovecot: lda(anna@example.com): sieve: msgid=<a@example.org>: stored mail "
           u"into "
           "mailbox 'INBOX'"_s,
           u"anna@example.com delivered - - - unknown"_s);
    addRow("Dovecot before 2.3",
           u"Nov 21 15:59:29 store dovecot: lmtp(301, anna@example.com): aB3: msgid=<a@example.org>: saved "
           u"mail to "
           "INBOX"_s,
           u"anna@example.com delivered - - - unknown"_s);
    addRow("Cyrus", u"Nov 21 15:59:29 store lmtpunix[2]: verify_user(user.anna) failed: Over quota"_s,
           u"- none - - recipient-server local"_s);
    addRow("Amavis, blocked",
           u"Nov 21 15:59:29 mx amavis[7]: (7-1) Blocked SPAM {RejectedInbound}, [198.51.100.7]:401 "
           u"[198.51.100.7] "
           "<ben@example.org> -> <anna@example.com>,<carl@example.com>, Hits: 9, size: 9"_s,
           u"anna@example.com failed - - recipient-server end-of-data | "
           "carl@example.com failed - - recipient-server end-of-data"_s);
    addRow("Amavis, shortened",
           u"Nov 21 15:59:29 mx amavis[7]: (7-1) Blocked SPAM <> -> <anna@example.com>"_s,
           u"anna@example.com failed - - recipient-server end-of-data"_s);
    addRow("Amavis, passed",
           u"Nov 21 15:59:29 mx amavis[7]: (7-1) Passed CLEAN {RelayedInbound}, [198.51.100.7]:401 <> -> "
           "<anna@example.com>, queued_as: 550AB, size: 9"_s,
           u"anna@example.com relayed - - - unknown"_s);
    addRow("Rspamd",
           u"2026-11-21 15:59:29 #7(normal) <c1>; task; rspamd_task_write_log: id: <a@example.org>, from: "
           "<ben@example.org>, (default: T (reject): [9.10/8.00] [DMARC_POLICY_REJECT(2.00){}]), len: 550, "
           "rcpts: "
           "<anna@example.com>,<carl@example.com>, mime_rcpts: <anna@example.com>"_s,
           u"anna@example.com failed - - recipient-server end-of-data | "
           "carl@example.com failed - - recipient-server end-of-data"_s);
    addRow("Kerio",
           u"[21/Nov/2026 15:59:29] Sent: Queue-ID: 5a-1b, Recipient: <anna@example.com>, Result: failed, "
           u"Status: "
           "5.1.1 , Remote-Host: 192.0.2.1, Msg-Id: <a@example.org>, Reason: 550 5.1.1 User unknown"_s,
           u"anna@example.com failed 550 5.1.1 recipient-server unknown"_s);
    addRow("Postfix filter, status only",
           u"C6E0DDB74: milter-reject: END-OF-MESSAGE from mail.example.org[198.51.100.7]: 5.7.1 Refused by "
           u"filter; "
           "from=<ben@example.org> to=<anna@example.com> proto=ESMTP"_s,
           u"anna@example.com failed - 5.7.1 recipient-server end-of-data"_s);
    addRow("Postfix without words",
           u"NOQUEUE: reject: CONNECT from [198.51.100.7]:1337: too many connections"_s,
           u"- failed - - recipient-server connect"_s);
    addRow("Postfix postscreen",
           u"Nov 21 15:59:29 mx postfix/postscreen[2]: NOQUEUE: reject: RCPT from [198.51.100.7]:60591: 550 "
           u"5.7.1 "
           "Service unavailable; client [198.51.100.7] blocked using bl.example.net; from=<ben@example.org>, "
           "to=<anna@example.com>, proto=ESMTP, helo=<a>"_s,
           u"anna@example.com failed 550 5.7.1 recipient-server rcpt-to"_s);
    addRow("syslog with priority",
           u"<22>1 2026-11-21T15:59:29Z out postfix/smtp 1874 - - C6E0DDB74: to=<anna@example.com>, "_s +
               peer + u"dsn=2.0.0, status=sent (250 ok)"_s,
           u"anna@example.com relayed 250 2.0.0 recipient-server unknown"_s);

    const QString exim = u"2026-11-21 15:01:39 1Gmary-0002iA-00 "_s;
    const QString remote = u"R=dnslookup T=remote_smtp: SMTP error from remote mail server after RCPT "
                           u"TO:<anna@example.com>: host "
                           "mx.example.com [192.0.2.1]: "_s;
    addRow("Exim failed", exim + u"** anna@example.com F=<ben@example.org> "_s + remote + u"550 5.1.1 no"_s,
           u"anna@example.com failed 550 5.1.1 recipient-server rcpt-to"_s);
    addRow(
        "Exim deferred with a literal line end",
        exim +
            u"== anna@example.com R=dnslookup T=remote_smtp defer (-44): SMTP error from remote mail server "
            u"after "
            "RCPT TO:<anna@example.com>: host mx.example.com [192.0.2.1]: 452-4.2.2 mailbox full\\n452 4.2.2 "
            "later"_s,
        u"anna@example.com delayed 452 4.2.2 recipient-server rcpt-to"_s);
    addRow("Exim deferred, host before the words",
           exim + u"== anna@example.com R=dnslookup T=remote_smtp defer (-46) H=mx.example.com [192.0.2.1]: "
                  u"SMTP error "
                  "from remote mail server after end of data: 421 4.7.0 busy"_s,
           u"anna@example.com delayed 421 4.7.0 recipient-server end-of-data"_s);
    addRow("Exim gave up", exim + u"** anna@example.com: retry timeout exceeded"_s,
           u"anna@example.com failed - - sender-server unknown"_s);
    addRow("Exim delivered to another server",
           exim + u"=> anna@example.com R=dnslookup T=remote_smtp H=mx.example.com [192.0.2.1] X=TLS1.3 "
                  "C=\"250 2.0.0 Ok: queued as 4F\""_s,
           u"anna@example.com relayed 250 2.0.0 recipient-server unknown"_s);
    addRow("Exim delivered here", exim + u"=> anna <anna@example.com> R=local_user T=local_delivery"_s,
           u"anna@example.com delivered - - - unknown"_s);
    addRow("Exim refuses a recipient",
           u"2026-11-21 15:01:39 H=mail.example.org [198.51.100.7] F=<ben@example.org> "
           "rejected RCPT <anna@example.com>: No such user here"_s,
           u"anna@example.com failed - - recipient-server rcpt-to"_s);
    addRow("Exim refuses for a while",
           u"2026-11-21 15:01:39 H=mail.example.org [198.51.100.7] F=<ben@example.org> temporarily rejected "
           u"RCPT "
           "<anna@example.com>: greylisted"_s,
           u"anna@example.com delayed - - recipient-server rcpt-to"_s);
    addRow(
        "Exim refuses the message",
        u"Nov 21 15:01:39 mx exim[9]: 1Gmary-0002iA-00 H=mail.example.org [198.51.100.7] F=<ben@example.org> "
        "rejected after DATA: this message carries a virus"_s,
        u"- failed - - recipient-server end-of-data"_s);
    addRow("Exim wants a login",
           u"2026-11-21 15:01:39 H=(pc) [198.51.100.7] F=<ben@example.org> rejected RCPT <anna@example.com>: "
           u"SMTP AUTH "
           "is required for message submission on port 587"_s,
           u"anna@example.com failed - - sender-server rcpt-to"_s);

    const QString sendmail =
        u"Feb 27 15:49:07 out sm-mta[7]: s1REn1un: to=<anna@example.com>, delay=00:00:04, "
        "mailer=esmtp, relay=mx.example.com. [192.0.2.1], "_s;
    addRow("Sendmail sent", sendmail + u"dsn=2.0.0, stat=Sent (ok 1392180611 qp 10394)"_s,
           u"anna@example.com relayed - 2.0.0 recipient-server unknown"_s);
    addRow("Sendmail deferred", sendmail + u"dsn=4.7.1, stat=Deferred: 450 4.7.1 greylisted"_s,
           u"anna@example.com delayed 450 4.7.1 recipient-server unknown"_s);
    addRow("Sendmail unknown user", sendmail + u"dsn=5.1.1, stat=User unknown"_s,
           u"anna@example.com failed - 5.1.1 recipient-server unknown"_s);
    addRow("Sendmail unreachable",
           sendmail + u"dsn=4.0.0, stat=Deferred: Connection timed out with mx.example.com."_s,
           u"anna@example.com delayed - 4.0.0 sender-server unknown"_s);
    addRow(
        "Sendmail two recipients",
        u"Feb 27 15:49:07 out sm-mta[7]: s1REn1un: to=<anna@example.com>,<carl@example.com>, delay=00:00:04, "
        "dsn=5.1.1, stat=User unknown"_s,
        u"anna@example.com failed - 5.1.1 sender-server unknown | carl@example.com failed - 5.1.1 "
        u"sender-server "
        "unknown"_s);
    addRow("Sendmail refuses a recipient",
           u"Feb 27 15:49:07 mx sm-mta[7]: s1REn1un: ruleset=check_rcpt, arg1=<anna@example.com>, "
           u"relay=[198.51.100.7], "
           "reject=550 5.1.1 <anna@example.com>... User unknown"_s,
           u"anna@example.com failed 550 5.1.1 recipient-server rcpt-to"_s);
    addRow("Sendmail refuses a client",
           u"Feb 27 15:49:07 mx sm-mta[7]: ruleset=check_relay, arg1=[198.51.100.7], relay=[198.51.100.7], "
           u"reject=421 "
           "4.3.2 Too many open connections."_s,
           u"- delayed 421 4.3.2 recipient-server connect"_s);

    addRow("qmail failed",
           u"@4000000052fafd8d38754cec delivery 9: failure: "
           u"192.0.2.1_does_not_like_recipient./Remote_host_said:_550_"
           "5.1.1_no/Giving_up_on_192.0.2.1./"_s,
           u"- failed 550 5.1.1 recipient-server unknown"_s);
    addRow("qmail succeeded", u"1054189754.376563 delivery 120: success: did_0+0+1/"_s,
           u"- delivered - - recipient-server local"_s);
    addRow("qmail deferred", u"delivery 12: deferral: CNAME_lookup_failed_temporarily._(#4.4.3)/"_s,
           u"- delayed - 4.4.3 sender-server unknown"_s);
    addRow("OpenSMTPD failed",
           u"Nov 21 15:59:29 out smtpd[9]: 4d9ea2f2e8a9c4e5 mta delivery evpid=1 from=<ben@example.org> "
           "to=<anna@example.com> rcpt=<-> source=\"198.51.100.9\" relay=\"192.0.2.1 (mx.example.com)\" "
           "delay=1s "
           "result=\"PermFail\" stat=\"550 5.1.1 no such user\""_s,
           u"anna@example.com failed 550 5.1.1 recipient-server unknown"_s);
    addRow("old OpenSMTPD deferred",
           u"Nov 21 15:59:29 out smtpd[9]: relay: TempFail for 4d9ea2: session=1, from=<ben@example.org>, "
           "to=<anna@example.com>, rcpt=<->, source=198.51.100.9, relay=192.0.2.1 (mx.example.com), "
           "delay=1s, stat=451 "
           "4.7.1 later"_s,
           u"anna@example.com delayed 451 4.7.1 recipient-server unknown"_s);
    addRow("OpenSMTPD refuses",
           u"Nov 21 15:59:29 mx smtpd[9]: 4d9e smtp failed-command command=\"RCPT TO:<anna@example.com>\" "
           u"result=\"550 "
           "Invalid recipient: <anna@example.com>\""_s,
           u"anna@example.com failed 550 - recipient-server rcpt-to"_s);
    addRow("Courier failed",
           u"Nov 21 15:59:29 out courieresmtp: id=00.1,from=<ben@example.org>,addr=<anna@example.com>: "
           "550 5.1.1 no"_s,
           u"anna@example.com failed 550 5.1.1 recipient-server unknown"_s);
    addRow("Courier delivered",
           u"Nov 21 15:59:29 out courierlocal: id=00.1,from=<ben@example.org>,"
           "addr=<anna@example.com>,size=99,success: Message delivered."_s,
           u"anna@example.com delivered - - recipient-server local"_s);
    addRow("Courier refuses",
           u"Nov 21 15:59:29 mx courieresmtpd: error,relay=198.51.100.7,from=<ben@example.org>,"
           "to=<anna@example.com>: 550 User unknown."_s,
           u"anna@example.com failed 550 - recipient-server rcpt-to"_s);
    addRow("Haraka refuses",
           u"2026-11-21T15:59:29Z [NOTICE] [4F.1] [core] hook=rcpt plugin=rcpt_to.in_host_list "
           "params=\"<anna@example.com>\" retval=DENYSOFT msg=\"450 come back\""_s,
           u"anna@example.com delayed 450 - recipient-server rcpt-to"_s);
    addRow("Domino sent",
           u"11/21/2026 03:59:29 PM  Router: Message 00501F5E transferred to MX.EXAMPLE.COM for "
           "anna@example.com via SMTP"_s,
           u"anna@example.com relayed - - - unknown"_s);
}

void TestLogs::line_tellsTheOutcome()
{
    QFETCH(QString, line);
    const Document document = readDocument(line);
    QCOMPARE(document.format, Format::Log);
    QTEST(written(decode(document)), "expected");
}

void TestLogs::linesThatTellNoOutcome_giveNothing_data()
{
    QTest::addColumn<QString>("line");
    const auto row = [](const char *name, const QString &line) { QTest::newRow(name) << line; };
    row("Postfix takes a message",
        u"Nov 21 15:59:29 out postfix/qmgr[1]: C6E0DDB74: from=<ben@example.org>, size=550, "
        "nrcpt=1 (queue active)"_s);
    row("Postfix client",
        u"Nov 21 15:59:29 mx postfix/smtpd[550]: connect from mail.example.org[198.51.100.7]"_s);
    row("Postfix discards",
        u"Nov 21 15:59:29 mx postfix/smtpd[5]: NOQUEUE: discard: MAIL from a[198.51.100.7]: <>: no; "
        "from=<> proto=ESMTP helo=<a>"_s);
    row("Postfix rate limit",
        u"Nov 21 15:59:29 mx postfix/smtpd[5]: warning: Connection rate limit exceeded: 334 from "
        "a[198.51.100.7] for service smtp"_s);
    row("Exim takes a message",
        u"2026-11-21 15:01:39 1Gmary-0002iA-00 <= ben@example.org H=a [198.51.100.7] P=esmtp "
        "S=550"_s);
    row("Exim done", u"2026-11-21 15:01:39 1Gmary-0002iA-00 Completed"_s);
    row("Exim keeps a delivery back", u"2026-11-21 15:01:39 1Gmary-0002iA-00 *> anna@example.com R=r T=t"_s);
    row("Sendmail takes a message",
        u"Feb 27 15:49:07 out sm-mta[7]: s1REn1un: from=<ben@example.org>, size=550, class=0, "
        "nrcpts=1, proto=ESMTP, relay=a [198.51.100.7]"_s);
    row("qmail begins",
        u"@4000000052fafd8d38754cec starting delivery 550: msg 511 to remote anna@example.com"_s);
    row("time stamp alone", u"2026-11-21 15:01:39"_s);
    row("another program", u"Nov 21 15:59:29 mx cron[550]: (root) CMD (run 550)"_s);
}

void TestLogs::linesThatTellNoOutcome_giveNothing()
{
    QFETCH(QString, line);
    const Reading reading = read(line);
    QCOMPARE(written(reading), QString());
    QCOMPARE(reading.replies.size(), std::size_t(0));
}

void TestLogs::start_isRecognised_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("variant");
    const QString words = u" out postfix/smtp[1]: C6E0DDB74: to=<anna@example.com>, status=sent (250 ok)"_s;
    const auto row = [](const char *name, const QString &line, const QString &variant) {
        QTest::newRow(name) << line << variant;
    };
    row("syslog", u"Nov 21 15:59:29"_s + words, u"postfix"_s);
    row("syslog, one digit", u"Nov  1 15:59:29"_s + words, u"postfix"_s);
    row("syslog with year", u"Nov 21 2026 15:59:29"_s + words, u"postfix"_s);
    row("ISO", u"2026-11-21T15:59:29.123+01:00"_s + words, u"postfix"_s);
    row("priority", u"<22>Nov 21 15:59:29"_s + words, u"postfix"_s);
    row("zone", u"2026-11-21 15:59:29 +0100"_s + words, u"postfix"_s);
    row("multilog", u"@4000000052fafd8d38754cec delivery 9: success: did_0+0+1/"_s, u"qmail"_s);
    row("Domino", u"[09C0:000A-0B7C] 11/21/2026 03:59:29 PM  Router: Message 0050 delivered to Anna"_s,
        u"domino"_s);
    row("no stamp", u"C6E0DDB74: to=<anna@example.com>, status=sent (250 ok)"_s, u"postfix"_s);
    row("message tracking", u"#Fields: date-time,client-ip,recipient-status"_s, u"exchange"_s);
    row("accounting", u"type,timeLogged,timeQueued,orig,rcpt"_s, u"powermta"_s);
}

void TestLogs::start_isRecognised()
{
    QFETCH(QString, line);
    const Document document = readDocument(line);
    QCOMPARE(document.format, Format::Log);
    QTEST(document.variant, "variant");
}

void TestLogs::cutLines_keepValidSpans()
{
    QFETCH(QString, line);
    for (qsizetype length = 0; length <= line.size(); ++length) {
        const QString cut = line.first(length);
        qsizetype end = 0;
        for (const Part &part : read(cut).parts) {
            QVERIFY2(part.span.start >= end && part.span.length > 0 && part.span.end() <= cut.size(),
                     qPrintable(cut));
            end = part.span.end();
        }
    }
}

void TestLogs::words_areTheReply_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &line, const QString &text) {
        QTest::newRow(name) << line << text;
    };
    row("Postfix refusal ends before the envelope",
        u"NOQUEUE: reject: RCPT from a[198.51.100.7]: 554 5.7.1 Service unavailable; Client host "
        u"[198.51.100.7] blocked; "
        "from=<ben@example.org> to=<anna@example.com>"_s,
        u"Service unavailable; Client host [198.51.100.7] blocked"_s);
    row("Exim lines are joined",
        u"2026-11-21 15:01:39 1Gmary-0002iA-00 ** anna@example.com R=r T=t: SMTP error from remote mail "
        u"server: host "
        "mx.example.com [192.0.2.1]: 550-5.1.1 no such\\n550 5.1.1 user"_s,
        u"no such user"_s);
    row("Exim quotes are cut",
        u"2026-11-21 15:01:39 H=a [198.51.100.7] F=<ben@example.org> rejected RCPT "
        "<anna@example.com>: \"Listed - see the page\""_s,
        u"Listed - see the page"_s);
    row("qmail's signs are read", u"delivery 9: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/"_s,
        u"Sorry, no mailbox here by that name."_s);
}

void TestLogs::words_areTheReply()
{
    QFETCH(QString, line);
    const Reading reading = read(line);
    QCOMPARE(reading.recipients.size(), std::size_t(1));
    QTEST(innermost(reading.replies.at(std::size_t(reading.recipients.front().reply))).text, "text");
}

void TestLogs::speaker_isThePeerOrTheServerItself_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("ip");
    QTest::addColumn<bool>("isFromReporter");
    const auto row = [](const char *name, const QString &line, const QString &host, const QString &ip,
                        bool isOwn) { QTest::newRow(name) << line << host << ip << isOwn; };
    const QString start = u"Nov 21 15:59:29 out postfix/smtp[1]: C6E0DDB74: to=<anna@example.com>, relay="_s;
    row("relay says",
        start + u"mx.example.com[192.0.2.1]:25, dsn=5.0.0, status=bounced (host mx.example.com[192.0.2.1] "
                "said: 550 no)"_s,
        u"mx.example.com"_s, u"192.0.2.1"_s, false);
    row("relay with IPv6", start + u"mx.example.com[2001:db8::1]:25, dsn=2.0.0, status=sent (250 ok)"_s,
        u"mx.example.com"_s, u"2001:db8::1"_s, false);
    row("own words", start + u"none, dsn=4.4.3, status=deferred (Host not found, try again)"_s, u"out"_s, {},
        true);
    row("own refusal",
        u"Nov 21 15:59:29 mx postfix/smtpd[1]: NOQUEUE: reject: RCPT from a.example.org[198.51.100.7]: 450 "
        "4.7.1 later; from=<> to=<anna@example.com>"_s,
        u"mx"_s, {}, true);
    row("Sendmail's IPv6",
        u"Feb 27 15:49:07 out sm-mta[7]: s1REn1un: to=<anna@example.com>, relay=mx.example.com. "
        "[IPv6:2001:db8::1], dsn=5.1.1, stat=User unknown"_s,
        u"mx.example.com"_s, u"2001:db8::1"_s, false);
}

void TestLogs::speaker_isThePeerOrTheServerItself()
{
    QFETCH(QString, line);
    const Reading reading = read(line);
    QCOMPARE(reading.replies.size(), std::size_t(1));
    const Reply &reply = innermost(reading.replies.front());
    QTEST(reply.speaker.host, "host");
    QTEST(reply.speaker.ip, "ip");
    QTEST(reply.isFromReporter, "isFromReporter");
}

QTEST_GUILESS_MAIN(TestLogs)
#include "tst_logs.moc"
