// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "knowledge/catalogue.h"

#include <QTest>

using namespace Codebook;
using namespace Qt::StringLiterals;

// A log tells of both directions: what other servers said to this one, and what this one said to others. Who
// must act depends on it.
class TestLogs final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_catalogue = Catalogue::builtIn(); }
    void direction_decidesWhoMustAct_data();
    void direction_decidesWhoMustAct();
    void ownRefusal_isNotTheRecipientsProviders();
    void everyLine_getsAnAnswer();

private:
    std::vector<Answer> explain(const QString &log) const
    {
        const Document document = readDocument(log);
        return m_catalogue.explain(document, decode(document));
    }

    Catalogue m_catalogue;
};

void TestLogs::direction_decidesWhoMustAct_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("cause");
    QTest::addColumn<QString>("owner");
    const auto row = [](const char *name, const QString &line, const QString &outcome, const QString &cause,
                        const QString &owner) { QTest::newRow(name) << line << outcome << cause << owner; };
    const QString refusal =
        u"Nov 21 15:59:29 mx postfix/smtpd[2]: NOQUEUE: reject: RCPT from unknown[198.51.100.7]: "_s;
    const QString envelope = u"; from=<ben@example.org> to=<anna@example.com> proto=ESMTP helo=<a>"_s;
    const QString delivery = u"Nov 21 15:59:29 out postfix/smtp[2]: C6E0DDB74: to=<anna@example.com>, "
                             "relay=mx.example.com[192.0.2.1]:25, delay=1, "_s;
    const QString said = u" (host mx.example.com[192.0.2.1] said: "_s;

    row("another server does not relay for its domain",
        delivery + u"dsn=5.7.1, status=bounced"_s + said + u"554 5.7.1 Relay access denied)"_s, u"failed"_s,
        u"relay-denied"_s, u"recipient-admin"_s);
    row("this server does not relay for a client: the client came to the wrong server",
        refusal + u"554 5.7.1 <anna@example.com>: Relay access denied"_s + envelope, u"failed"_s,
        u"relay-denied"_s, u"sender-admin"_s);
    row("the word in the client's name decides nothing",
        refusal +
            u"554 5.7.1 Service unavailable; Client host [198.51.100.7] blocked; see relay.example.net"_s +
            envelope,
        u"failed"_s, u"policy-rejected"_s, u"recipient-admin"_s);
    row("this server does not relay for a mail program without login",
        u"Nov 21 15:59:29 out postfix/submission/smtpd[2]: NOQUEUE: reject: RCPT from unknown[198.51.100.7]: "
        u"554 5.7.1 "
        "<anna@example.com>: Relay access denied"_s +
            envelope,
        u"failed"_s, u"relay-denied"_s, u"sender"_s);
    row("this server finds the client on a block list",
        refusal +
            u"554 5.7.1 Service unavailable; Client host [198.51.100.7] blocked using bl.example.net"_s +
            envelope,
        u"failed"_s, u"dnsbl-listed"_s, u"sender-admin"_s);
    row("this server does not know the recipient",
        refusal + u"550 5.1.1 <anna@example.com>: User unknown"_s + envelope, u"failed"_s, u"user-unknown"_s,
        u"sender"_s);
    row("this server asks the client to come back",
        refusal + u"450 4.2.0 <anna@example.com>: Greylisted"_s + envelope, u"waiting"_s, u"greylisted"_s,
        u"nobody"_s);
    row("the mailbox here is full",
        u"Nov 21 15:59:29 mx postfix/pipe[2]: C6E0DDB74: to=<anna@example.com>, relay=dovecot, delay=1, "
        u"dsn=5.2.2, "
        "status=bounced (mailbox is full)"_s,
        u"failed"_s, u"mailbox-full"_s, u"recipient"_s);
    row("delivered", delivery + u"dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as 4F)"_s, u"accepted"_s,
        u"delivered"_s, u"nobody"_s);
    row("still trying",
        delivery + u"dsn=4.4.2, status=deferred (lost connection with mx.example.com[192.0.2.1])"_s,
        u"waiting"_s, u"network-failure"_s, u"nobody"_s);
}

void TestLogs::direction_decidesWhoMustAct()
{
    QFETCH(QString, line);
    const auto answers = explain(line);
    QCOMPARE(answers.size(), std::size_t(1));
    const Answer &answer = answers.front();
    QCOMPARE(answer.recipient, u"anna@example.com"_s);
    QTEST(outcomeId(answer.outcome), "outcome");
    QTEST(answer.cause, "cause");
    QTEST(ownerId(answer.owners.front()), "owner");
}

void TestLogs::ownRefusal_isNotTheRecipientsProviders()
{
    const auto answers =
        explain(u"Nov 21 15:59:29 mx postfix/smtpd[2]: NOQUEUE: reject: RCPT from unknown[198.51.100.7]: "
                "550 5.7.1 <anna@gmail.com>: Access denied; from=<ben@example.org> to=<anna@gmail.com> "
                "proto=ESMTP helo=<a>"_s);
    QCOMPARE(answers.size(), std::size_t(1));
    QVERIFY(answers.front().provider != u"google");
    QCOMPARE(answers.front().speaker.host, u"mx"_s);
    QCOMPARE(answers.front().envelopeSender, u"ben@example.org"_s);
}

void TestLogs::everyLine_getsAnAnswer()
{
    // A refused connection names no recipient; it must not get lost between deliveries that do.
    const auto answers = explain(u"Nov 21 15:59:28 mx postfix/smtpd[2]: NOQUEUE: reject: CONNECT from "
                                 u"unknown[198.51.100.7]: 554 5.7.1 Client "
                                 "host rejected; proto=SMTP\n"
                                 "Nov 21 15:59:29 mx postfix/smtp[2]: C6E0DDB74: to=<anna@example.com>, "
                                 "relay=mx.example.com[192.0.2.1]:25, "
                                 "dsn=2.0.0, status=sent (250 ok)"_s);
    QCOMPARE(answers.size(), std::size_t(2));
    QCOMPARE(answers[0].outcome, Outcome::Failed);
    QCOMPARE(answers[0].recipient, QString());
    QCOMPARE(answers[1].outcome, Outcome::Accepted);
}

QTEST_GUILESS_MAIN(TestLogs)
#include "tst_logs.moc"
