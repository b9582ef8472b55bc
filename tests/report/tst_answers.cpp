// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/report.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Codebook;
using namespace Qt::StringLiterals;

class TestAnswers final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_catalogue = Catalogue::builtIn(); }
    void json_hasEveryKey();
    void json_spansCountCodePoints();
    void json_ofNothing_hasNoAnswers();
    void recipient_isNamedWhereTheReplyDoes_data();
    void recipient_isNamedWhereTheReplyDoes();
    void wordsAlone_areAReplyWhereKnown_data();
    void wordsAlone_areAReplyWhereKnown();
    void otherTexts_areNothing_data();
    void otherTexts_areNothing();
    void callerText_isShortAndPlain_data();
    void callerText_isShortAndPlain();
    void ticket_holdsWhatATicketNeeds();
    void redaction_leavesNothing_data();
    void redaction_leavesNothing();
    void redaction_keepsOtherWords_data();
    void redaction_keepsOtherWords();
    void redaction_isLinear();
    void tokens_neverOverlapOtherParts();
    void cancelled_givesThePaste();

private:
    [[nodiscard]] CaseFile caseOf(const QString &text) const
    {
        return openCase(text, m_catalogue, Format::Reply);
    }
    [[nodiscard]] QJsonObject jsonOf(const QString &text) const
    {
        return QJsonDocument::fromJson(json(caseOf(text), u"-"_s, {})).object();
    }

    Catalogue m_catalogue;
};

void TestAnswers::json_hasEveryKey()
{
    const QByteArray line = json(caseOf(u"550 No such user"_s), u"-"_s, {});
    QCOMPARE(line.count('\n'), 1);
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    for (const QString &key :
         {u"schema"_s, u"input"_s, u"recognisedAs"_s, u"format"_s, u"answers"_s, u"parts"_s, u"remarks"_s})
        QVERIFY2(object.contains(key), qPrintable(key));
    const QJsonObject answer = object.value(u"answers").toArray().first().toObject();
    for (const QString &key :
         {u"recipient"_s,    u"action"_s,           u"replyCode"_s, u"enhancedStatus"_s, u"statusField"_s,
          u"replyText"_s,    u"outcome"_s,          u"owners"_s,    u"cause"_s,          u"stage"_s,
          u"confidence"_s,   u"confidenceReason"_s, u"speaker"_s,   u"reporter"_s,       u"provider"_s,
          u"rule"_s,         u"sentence"_s,         u"doNow"_s,     u"doNot"_s,          u"clashes"_s,
          u"alternatives"_s, u"sources"_s})
        QVERIFY2(answer.contains(key), qPrintable(key));
    QCOMPARE(answer.value(u"replyCode").toInt(), 550);
    QVERIFY(answer.value(u"enhancedStatus").isNull());
    QVERIFY(answer.value(u"recipient").isNull());
    QCOMPARE(answer.value(u"cause").toString(), u"user-unknown"_s);
}

void TestAnswers::json_spansCountCodePoints()
{
    // Each picture takes two QChars and one code point.
    const QJsonArray parts = jsonOf(u"📧📧 550 5.1.1 No such user"_s).value(u"parts").toArray();
    QVERIFY(!parts.isEmpty());
    const QJsonObject first = parts.first().toObject();
    QCOMPARE(first.value(u"text").toString(), u"550"_s);
    QCOMPARE(first.value(u"start").toInt(), 3);
    QCOMPARE(first.value(u"length").toInt(), 3);
    QCOMPARE(first.value(u"children").toArray().size(), 3);
}

void TestAnswers::json_ofNothing_hasNoAnswers()
{
    const QJsonObject object = QJsonDocument::fromJson(json(openCase({}, m_catalogue), u"-"_s, {})).object();
    QCOMPARE(object.value(u"answers").toArray().size(), 0);
    QCOMPARE(object.value(u"recognisedAs").toString(), u"unknown"_s);
}

void TestAnswers::recipient_isNamedWhereTheReplyDoes_data()
{
    QTest::addColumn<QString>("reply");
    QTest::addColumn<QString>("recipient");

    QTest::newRow("Postfix") << u"550 5.1.1 <anna@example.com>: Recipient address rejected: User unknown"_s
                             << u"anna@example.com"_s;
    QTest::newRow("Sendmail") << u"550 5.1.1 <anna@example.com>... User unknown"_s << u"anna@example.com"_s;
    QTest::newRow("relay") << u"554 5.7.1 <anna@example.com>: Relay access denied"_s << u"anna@example.com"_s;
    QTest::newRow("stage") << u"550 <anna@example.com>: no (in reply to RCPT TO command)"_s
                           << u"anna@example.com"_s;
    QTest::newRow("sender") << u"450 4.1.8 <ben@example.org>: Sender address rejected: Domain not found"_s
                            << QString();
    QTest::newRow("sender's domain")
        << u"553 5.1.8 <ben@example.org>... Domain of sender address ben@example.org does not exist"_s
        << QString();
    QTest::newRow("either") << u"550 <anna@example.com>: rejected"_s << QString();
    QTest::newRow("in the words") << u"550 5.7.1 Write to anna@example.com about your mailbox"_s << QString();
}

void TestAnswers::recipient_isNamedWhereTheReplyDoes()
{
    QFETCH(QString, reply);
    QFETCH(QString, recipient);
    const CaseFile file = caseOf(reply);
    QCOMPARE(file.answers.size(), std::size_t(1));
    QCOMPARE(file.answers.front().recipient, recipient);
}

void TestAnswers::wordsAlone_areAReplyWhereKnown_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cause");

    const auto row = [](const char *name, const QString &text, const QString &cause) {
        QTest::newRow(name) << text << cause;
    };
    row("sentence", u"The account you tried to reach does not exist"_s, u"user-unknown"_s);
    row("sentence with an address", u"The user anna@example.com does not exist."_s, u"user-unknown"_s);
    row("two rules together", u"Message blocked as spam"_s, u"spam-content"_s);
    row("small part of it", u"The email account that you tried to reach is over quota"_s, u"mailbox-full"_s);
    row("two words", u"Mailbox full"_s, u"mailbox-full"_s);
    row("small letters", u"user unknown"_s, u"user-unknown"_s);
    row("longer sentence", u"Recipient address rejected: User unknown in local recipient table"_s,
        u"user-unknown"_s);
    row("too large", u"Message size exceeds fixed limit"_s, u"message-too-large"_s);
    row("two lines", u"The recipient's mailbox is full\nand can't accept messages now."_s, u"mailbox-full"_s);
    row("a program's words, known by little of them",
        u"DNS Error: 4711 DNS type 'mx' lookup of example.org responded with code NOERROR. The domain "
        "example.org doesn't receive email according to the administrator, whose record is a null MX"_s,
        u"no-mail-accepted"_s);
    row("numbers and an address",
        u"message size 18876259 exceeds size limit 10485760 of server mx.example.com[192.0.2.148]"_s,
        u"message-too-large"_s);
    row("quoted", u"> Relay access denied"_s, u"relay-denied"_s);
    row("German", u"Benutzer unbekannt"_s, u"user-unknown"_s);
    row("German full", u"Das Postfach ist voll"_s, u"mailbox-full"_s);
    row("French", u"Utilisateur inconnu"_s, u"user-unknown"_s);
    row("Spanish", u"El buzón está lleno"_s, u"mailbox-full"_s);
    row("Portuguese", u"Usuário desconhecido"_s, u"user-unknown"_s);
    row("Italian", u"La casella non esiste"_s, u"user-unknown"_s);
    row("Polish", u"Adres nie istnieje"_s, u"user-unknown"_s);
    row("Russian", u"Пользователь не найден"_s, u"user-unknown"_s);
    row("Japanese", u"メールボックスがいっぱいです"_s, u"mailbox-full"_s);
    row("Chinese", u"用户不存在"_s, u"user-unknown"_s);
}

void TestAnswers::wordsAlone_areAReplyWhereKnown()
{
    QFETCH(QString, text);
    const CaseFile file = openCase(text, m_catalogue);
    QCOMPARE(formatId(file.document.format), u"reply"_s);
    QCOMPARE(file.answers.size(), std::size_t(1));
    const Answer &answer = file.answers.front();
    QTEST(answer.cause, "cause");
    QVERIFY(!answer.replyCode && !answer.enhancedStatus);
    QCOMPARE(answer.outcome, Outcome::Failed);
}

void TestAnswers::otherTexts_areNothing_data()
{
    QTest::addColumn<QString>("text");

    for (const char *text : {"8.14.3",
                             "Postfix 3.5.6",
                             "Sendmail 8.15.2",
                             "v4.2.1",
                             "192.0.2.1",
                             "5.7.1.20",
                             "2001:db8::550",
                             "2026-11-23",
                             "24.11.2026",
                             "5.5.2026",
                             "12:55:50",
                             "+49 550 123456",
                             "550-123-4567",
                             "+1 (555) 550-1234",
                             "(550) 123-4567",
                             "(550) 123 4567",
                             "quota",
                             "spam",
                             "The attachment is in the shared folder",
                             "See the new travel policy",
                             "spam for lunch",
                             "hello world",
                             "see you later",
                             "smtp relay settings",
                             "how do I empty my full mailbox",
                             "is my mailbox full?",
                             "anna@example.com",
                             "mx.example.com",
                             "Dear Anna, thank you for the apples. The mailbox is full of them. See you on "
                             "Friday in the garden."})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestAnswers::otherTexts_areNothing()
{
    QFETCH(QString, text);
    const CaseFile file = openCase(text, m_catalogue);
    QCOMPARE(file.answers.size(), std::size_t(0));
    const QByteArray line = json(file, u"-"_s, {});
    QCOMPARE(QJsonDocument::fromJson(line).object().value(u"recognisedAs").toString(), u"unknown"_s);
}

void TestAnswers::callerText_isShortAndPlain_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("unknown user") << u"550 5.1.1 No such user"_s;
    QTest::newRow("full mailbox") << u"452 4.2.2 Mailbox full"_s;
    QTest::newRow("sender policy") << u"550 5.7.23 SPF check failed"_s;
    QTest::newRow("relay") << u"554 5.7.1 Relay access denied"_s;
    QTest::newRow("unknown code") << u"554"_s;
    QTest::newRow("accepted") << u"250 2.0.0 Ok"_s;
}

void TestAnswers::callerText_isShortAndPlain()
{
    QFETCH(QString, text);

    const CaseFile file = caseOf(text);
    const QString words = callerText(file, file.answers.front(), {});
    const QStringList list = words.split(u' ', Qt::SkipEmptyParts);
    QVERIFY2(list.size() >= 8 && list.size() <= 60, qPrintable(words));
    for (const QString &jargon :
         {u"MX"_s, u"DSN"_s, u"SPF"_s, u"DNS"_s, u"SMTP"_s, u"MTA"_s, u"relay"_s, u"550"_s, u"5."_s})
        QVERIFY2(!words.contains(jargon), qPrintable(words));
    QVERIFY(!words.contains(u'!'));
}

void TestAnswers::ticket_holdsWhatATicketNeeds()
{
    const CaseFile file = caseOf(u"550 5.1.1 <anna@example.com>: No such user"_s);
    const QString ticket = ticketMarkdown(file, file.answers.front(), {});
    for (const QString &piece :
         {u"Failed for good"_s, u"The sender must act"_s, u"550 5.1.1"_s, u"No such user"_s, u"RFC"_s})
        QVERIFY2(ticket.contains(piece), qPrintable(ticket));
}

void TestAnswers::redaction_leavesNothing_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("secret");

    QTest::newRow("address") << u"550 <anna.smith@example.com>: unknown"_s << u"smith"_s;
    QTest::newRow("address after a sign") << u"550 to=anna.smith@example.com, unknown"_s << u"smith"_s;
    QTest::newRow("quoted local part") << u"550 \"anna smith\"@example.com unknown"_s << u"smith"_s;
    QTest::newRow("return path of a list")
        << u"550 list+smith=example.org@lists.example.com unknown"_s << u"smith"_s;
    QTest::newRow("address in a link")
        << u"550 see http://example.org/?a=smith%40example.com now"_s << u"smith"_s;
    QTest::newRow("host") << u"550 mx1.secret.example.net refused"_s << u"secret"_s;
    QTest::newRow("host in a link") << u"550 see https://secret.example.net/path for more"_s << u"secret"_s;
    QTest::newRow("host with a point at its end")
        << u"550 No such domain secret.example.net."_s << u"secret"_s;
    QTest::newRow("domain after a point") << u"550 suffix .secret.example.net unknown"_s << u"secret"_s;
    QTest::newRow("IPv4") << u"550 Client [192.0.2.77] blocked"_s << u"192.0.2.77"_s;
    QTest::newRow("IPv4 in a link") << u"550 see http://bl.example.org/?ip=192.0.2.77"_s << u"192.0.2.77"_s;
    QTest::newRow("IPv6") << u"550 Client 2001:db8::77 blocked"_s << u"2001:db8"_s;
    QTest::newRow("user without domain") << u"550 smith unknown, tried smith@example.com"_s << u"smith"_s;
    QTest::newRow("user in capitals") << u"550 <smith@example.com>: mailbox of SMITH full"_s << u"SMITH"_s;
    QTest::newRow("other script") << u"550 <анна@почта.example.com> unknown"_s << u"анна"_s;
}

void TestAnswers::redaction_leavesNothing()
{
    QFETCH(QString, text);
    QFETCH(QString, secret);

    const CaseFile file = caseOf(text);
    ReportOptions options;
    options.isRedacted = true;
    QVERIFY2(!redacted(text, file).contains(secret), qPrintable(redacted(text, file)));
    QVERIFY(!QString::fromUtf8(json(file, u"-"_s, options)).contains(secret));
    for (const QString &page : {plainText(file, options), markdown(file, options), html(file, options),
                                callerText(file, file.answers.front(), options),
                                ticketMarkdown(file, file.answers.front(), options)})
        QVERIFY2(!page.contains(secret), qPrintable(page));
}

void TestAnswers::redaction_keepsOtherWords_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("codes") << u"550 5.1.1 User unknown"_s;
    QTest::newRow("a time") << u"at 12:30:45 on 2026-11-24"_s;
    QTest::newRow("a mailbox of nobody") << u"550 User unknown, Mailbox full"_s;
    QTest::newRow("a token") << u"421 4.7.0 [TSS04] deferred"_s;
    QTest::newRow("empty") << QString();
}

void TestAnswers::redaction_keepsOtherWords()
{
    QFETCH(QString, text);

    QCOMPARE(redacted(text, caseOf(text)), text);
}

void TestAnswers::redaction_isLinear()
{
    const CaseFile file;
    const QString text = QString(300'000, u'a') + u"\""_s.repeated(100'000) + u"a=b&"_s.repeated(100'000) +
                         u"."_s.repeated(100'000) + u"a.-"_s.repeated(100'000);
    QElapsedTimer timer;
    timer.start();
    (void)redacted(text, file);
    QVERIFY2(timer.elapsed() < 20'000, "1,200,000 hostile characters take more than twenty seconds");
}

void TestAnswers::tokens_neverOverlapOtherParts()
{
    const CaseFile file = caseOf(
        u"550-5.1.1 The email account that you tried to reach does not exist <anna@example.com> gsmtp"_s);
    qsizetype end = 0;
    bool hasToken = false;
    for (const Part &part : file.parts) {
        QVERIFY(part.span.start >= end);
        end = part.span.end();
        hasToken = hasToken || part.kind == PartKind::Token;
    }
    QVERIFY(hasToken);
}

void TestAnswers::cancelled_givesThePaste()
{
    Progress progress;
    progress.isCancelled = true;
    const CaseFile file = openCase(u"550 No such user"_s, m_catalogue, std::nullopt, &progress);
    QCOMPARE(file.document.source, u"550 No such user"_s);
    QVERIFY(file.answers.empty());
}

QTEST_GUILESS_MAIN(TestAnswers)
#include "tst_answers.moc"
