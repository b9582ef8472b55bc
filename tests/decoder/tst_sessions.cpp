// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoder/reading.h"

#include <QTest>

using namespace Codebook;
using namespace Qt::StringLiterals;

class TestSessions final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sessions_nameTheirRecipients_data();
    void sessions_nameTheirRecipients();
};

void TestSessions::sessions_nameTheirRecipients_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("answers"); ///< "anna@example.com 550 rcpt-to"

    const auto row = [](const char *name, const QString &text, const QString &answers) {
        QTest::newRow(name) << text << answers;
    };
    const QString start = u"220 mx.example.com ESMTP\nEHLO out.example.org\n250 mx.example.com\n"
                          "MAIL FROM:<ben@example.org>\n250 2.1.0 Ok\n"_s;
    row("refused", start + u"RCPT TO:<anna@example.com>\n550 5.1.1 Unknown\nQUIT\n221 Bye"_s,
        u"anna@example.com 550 rcpt-to"_s);
    row("one of two refused",
        start + u"RCPT TO:<bert@example.com>\n250 Ok\nRCPT TO:<anna@example.com>\n550 Unknown\nQUIT"_s,
        u"anna@example.com 550 rcpt-to"_s);
    row("message refused for all that were taken",
        start + u"RCPT TO:<anna@example.com>\n250 Ok\nRCPT TO:<bert@example.com>\n250 Ok\nDATA\n354 Go\n.\n"
                "554 5.7.1 Spam"_s,
        u"anna@example.com 554 end-of-data, bert@example.com 554 end-of-data"_s);
    row("message not shown", start + u"RCPT TO:<anna@example.com>\n250 Ok\nDATA\n354 Go\n250 2.0.0 Queued"_s,
        u"anna@example.com 250 end-of-data"_s);
    row("several commands at once",
        u"EHLO out.example.org\n250-mx.example.com\n250 PIPELINING\nMAIL FROM:<ben@example.org>\n"
        "RCPT TO:<anna@example.com>\nRCPT TO:<bert@example.com>\nDATA\n250 Ok\n550 Unknown\n250 Ok\n354 Go"_s,
        u"anna@example.com 550 rcpt-to"_s);
    row("one answer for each",
        u"LHLO out.example.org\n250 mx.example.com\nMAIL FROM:<ben@example.org>\n250 Ok\n"
        "RCPT TO:<bert@example.com>\n250 Ok\nRCPT TO:<anna@example.com>\n250 Ok\nDATA\n354 Go\n.\n"
        "250 Delivered\n552 5.2.2 Full"_s,
        u"anna@example.com 552 end-of-data"_s);
    row("sender refused", u"EHLO out\n250 mx\nMAIL FROM:<ben@example.org>\n553 5.1.8 No such domain\nQUIT"_s,
        u"- 553 mail-from"_s);
    row("arrows", u" -> RCPT TO:<anna@example.com>\n<** 550 5.1.1 Unknown\n -> QUIT\n<-  221 Bye"_s,
        u"anna@example.com 550 rcpt-to"_s);
    row("a client's debugging", u"> RCPT TO:<anna@example.com>\n< 550 5.1.1 Unknown\n> QUIT\n< 221 Bye"_s,
        u"anna@example.com 550 rcpt-to"_s);
    row("as Postfix reports it",
        u" Out: 220 mx.example.com ESMTP Postfix\n In:  EHLO out.example.org\n Out: 250-mx.example.com\n"
        " Out: 250 8BITMIME\n In:  MAIL FROM:<ben@example.org>\n Out: 250 2.1.0 Ok\n"
        " In:  RCPT TO:<anna@example.com>\n Out: 554 5.7.1 Denied\n In:  QUIT\n Out: 221 2.0.0 Bye"_s,
        u"anna@example.com 554 rcpt-to"_s);
    const QString out = u"2026-11-21T15:59:29.123Z,Outbound,08D9,7,192.0.2.9:402,192.0.2.1:25,"_s;
    row("as Exchange logs what goes out",
        u"#Software: Microsoft Exchange Server\n#Log-type: SMTP Send Protocol Log\n#Fields: "
        "date-time,connector-id,session-id,sequence-number,local-endpoint,remote-endpoint,event,data,context\n"_s +
            out + u"+,,\n"_s + out + u"<,220 mx.example.com ESMTP,\n"_s + out +
            u">,EHLO out.example.org,\n"_s + out + u"<,250  mx.example.com,\n"_s + out +
            u">,MAIL FROM:<ben@example.org>,\n"_s + out + u">,RCPT TO:<anna@example.com>,\n"_s + out +
            u"<,250 2.1.0 Sender OK,\n"_s + out + u"<,\"550 5.1.1 Unknown, really\",\n"_s + out +
            u">,QUIT,\n"_s,
        u"anna@example.com 550 rcpt-to"_s);
    row("as Exchange logs what comes in, two sessions",
        QString(out).replace(u"08D9"_s, u"08DA"_s) + u"<,RCPT TO:<bert@example.com>,\n"_s + out +
            u"<,RCPT TO:<anna@example.com>,\n"_s + out + u">,550 5.7.54 No relay,\n"_s +
            QString(out).replace(u"08D9"_s, u"08DA"_s) + u">,250 2.1.5 Recipient OK,"_s,
        u"anna@example.com 550 rcpt-to"_s);
    row("as Exim shows it",
        u"  SMTP>> RCPT TO:<anna@example.com>\n  SMTP<< 550 5.1.1 Unknown\n  SMTP>> QUIT\n"_s,
        u"anna@example.com 550 rcpt-to"_s);
}

void TestSessions::sessions_nameTheirRecipients()
{
    QFETCH(QString, text);
    const Reading reading = decode(readDocument(text));
    QStringList answers;
    const auto add = [&answers](const QString &address, const Reply &reply) {
        answers += (address.isEmpty() ? u"-"_s : address) + u' ' +
                   (reply.code ? reply.code->toString() : u"-"_s) + u' ' + stageId(reply.stage);
    };
    for (const Recipient &recipient : reading.recipients)
        add(recipient.address, reading.replies.at(std::size_t(recipient.reply)));
    for (std::size_t i = 0; i < reading.replies.size() && reading.recipients.empty(); ++i)
        add({}, reading.replies[i]);
    QTEST(answers.join(u", "_s), "answers");
}

QTEST_GUILESS_MAIN(TestSessions)
#include "tst_sessions.moc"
