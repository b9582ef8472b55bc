// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoder/loglines.h"

using namespace Codebook;
using namespace Qt::StringLiterals;

class TestLogMessages final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesOfOneMessage_comeTogether_data();
    void linesOfOneMessage_comeTogether();
    void earlierLines_nameSenderAndRecipient_data();
    void earlierLines_nameSenderAndRecipient();
};

void TestLogMessages::linesOfOneMessage_comeTogether_data()
{
    QTest::addColumn<QString>("log");
    QTest::addColumn<QString>("expected");
    const QString postfix = u"Nov 21 15:59:29 out postfix/smtp[1]: C6E0DDB74: to=<anna@example.com>, "_s;
    const QString deferred =
        postfix +
        u"relay=none, dsn=4.4.1, status=deferred (connect to mx.example.com[192.0.2.1]:25: timed out)\n"_s;
    const QString sent =
        postfix + u"relay=mx.example.com[192.0.2.1]:25, dsn=2.0.0, status=sent (250 2.0.0 ok)\n"_s;
    addRow("tried again", deferred + sent, u"anna@example.com relayed 250 2.0.0 recipient-server unknown"_s);
    addRow("to another recipient", deferred + QString(sent).replace(u"anna"_s, u"carl"_s),
           u"anna@example.com delayed - 4.4.1 sender-server connect | "
           "carl@example.com relayed 250 2.0.0 recipient-server unknown"_s);
    addRow("another message", deferred + QString(sent).replace(u"C6E0"_s, u"A1B2"_s),
           u"anna@example.com delayed - 4.4.1 sender-server connect | "
           "anna@example.com relayed 250 2.0.0 recipient-server unknown"_s);
    addRow("the id again", deferred + u"Nov 21 15:59:30 out postfix/qmgr[1]: C6E0DDB74: removed\n"_s + sent,
           u"anna@example.com delayed - 4.4.1 sender-server connect | "
           "anna@example.com relayed 250 2.0.0 recipient-server unknown"_s);
    addRow("given up",
           deferred + QString(sent).replace(u"anna"_s, u"carl"_s) +
               u"Nov 21 15:59:30 out postfix/qmgr[1]: C6E0DDB74: from=<ben@example.org>, status=expired, "
               "returned to sender\n"_s,
           u"anna@example.com failed - 4.4.1 sender-server connect | "
           "carl@example.com relayed 250 2.0.0 recipient-server unknown"_s);
    addRow("given up by Exim",
           u"2026-11-21 15:01:38 1Gmary-0002iA-00 == anna@example.com R=r T=t H=mx.example.com [192.0.2.1]: "
           "SMTP error from remote mail server after RCPT TO:<anna@example.com>: 450 4.2.1 later\n"
           "2026-11-21 15:01:39 1Gmary-0002iA-00 ** anna@example.com: retry timeout exceeded\n"_s,
           u"anna@example.com failed 450 4.2.1 recipient-server rcpt-to"_s);
    addRow("given up twice, in other words",
           deferred +
               QString(deferred).replace(u"deferred (connect to mx.example.com[192.0.2.1]:25: timed out)"_s,
                                         u"expired, returned to sender"_s) +
               QString(deferred).replace(u"deferred (connect to mx.example.com[192.0.2.1]:25: timed out)"_s,
                                         u"force-expired, returned to sender"_s),
           u"anna@example.com failed - 4.4.1 sender-server connect"_s);
    addRow("refused by one of two servers",
           u"Nov 21 15:59:28 out postfix/smtp[1]: C6E0DDB74: host mx2.example.com[192.0.2.2] said: 451 4.3.0 "
           "<anna@example.com>: try later (in reply to RCPT TO command)\n"_s +
               QString(sent).replace(u"relay="_s, u"orig_to=<team>, relay="_s),
           u"anna@example.com relayed 250 2.0.0 recipient-server unknown"_s);
    addRow("refused by a filter of Sendmail",
           u"Nov 21 15:59:29 mx sm-mta[1]: s1REn1: Milter: data, reject=554 5.7.1 We buy none\n"
           "Nov 21 15:59:29 mx sm-mta[1]: s1REn1: to=<anna@example.com>, delay=1, stat=We buy none\n"
           "Nov 21 15:59:29 mx sm-mta[1]: s1REn1: to=<carl@example.com>, delay=1, stat=We buy none\n"_s,
           u"anna@example.com failed 554 5.7.1 recipient-server unknown | "
           "carl@example.com failed 554 5.7.1 recipient-server unknown"_s);
}

void TestLogMessages::linesOfOneMessage_comeTogether()
{
    QFETCH(QString, log);
    QTEST(written(read(log)), "expected");
}

void TestLogMessages::earlierLines_nameSenderAndRecipient_data()
{
    QTest::addColumn<QString>("log");
    QTest::addColumn<QString>("sender");
    const auto row = [](const char *name, const QString &log, const QString &sender) {
        QTest::newRow(name) << log << sender;
    };
    row("Postfix",
        u"Nov 21 15:59:28 out postfix/qmgr[1]: C6E0DDB74: from=<ben@example.org>, size=1, nrcpt=1\n"
        "Nov 21 15:59:29 out postfix/smtp[1]: C6E0DDB74: to=<anna@example.com>, relay=none, dsn=4.4.1, "
        "status=deferred (connect to mx.example.com: refused)"_s,
        u"ben@example.org"_s);
    row("null sender",
        u"Nov 21 15:59:28 out postfix/qmgr[1]: C6E0DDB74: from=<>, size=1, nrcpt=1\n"
        "Nov 21 15:59:29 out postfix/smtp[1]: C6E0DDB74: to=<anna@example.com>, relay=none, dsn=4.4.1, "
        "status=deferred (connect to mx.example.com: refused)"_s,
        u"<>"_s);
    row("Exim",
        u"2026-11-21 15:01:38 1Gmary-0002iA-00 <= ben@example.org H=a [198.51.100.7] P=esmtp S=1\n"
        "2026-11-21 15:01:39 1Gmary-0002iA-00 ** anna@example.com: retry timeout exceeded"_s,
        u"ben@example.org"_s);
    row("qmail's recipient without stamps",
        u"new msg 93\ninfo msg 93: bytes 2343 from <ben@example.org> qp 2334 uid 1001\n"
        "starting delivery 9: msg 93 to remote anna@example.com\nstatus: local 0/10 remote 1/20\n"
        "delivery 9: failure: no_mailbox_here._(#5.1.1)/\nstatus: local 0/10 remote 0/20\n"
        "bounce msg 93 qp 2340\nend msg 93\n"_s,
        {});
    row("qmail's recipient of a deferral",
        u"@4000000052fafd8d38754cec starting delivery 9: msg 93 to remote anna@example.com\n"
        "@4000000052fafd8d38754ced delivery 9: deferral: CNAME_lookup_failed_temporarily._(#4.4.3)/"_s,
        {});
    row("qmail's recipient",
        u"@4000000052fafd8d38754cec starting delivery 9: msg 93 to remote anna@example.com\n"
        "@4000000052fafd8d38754ced delivery 9: failure: no_mailbox_here._(#5.1.1)/"_s,
        {});
}

void TestLogMessages::earlierLines_nameSenderAndRecipient()
{
    QFETCH(QString, log);
    const Reading reading = read(log);
    QCOMPARE(reading.recipients.size(), std::size_t(1));
    QCOMPARE(reading.recipients.front().address, u"anna@example.com"_s);
    QTEST(reading.recipients.front().sender, "sender");
}

QTEST_GUILESS_MAIN(TestLogMessages)
#include "tst_logmessages.moc"
