// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "knowledge/catalogue.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Codebook;
using namespace Qt::StringLiterals;

class TestExplain final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_catalogue = Catalogue::builtIn(); }
    void reply_namesCauseOwnerOutcome_data();
    void reply_namesCauseOwnerOutcome();
    void sameWords_otherSpeakerOtherOwner_data();
    void sameWords_otherSpeakerOtherOwner();
    void action_decidesTheOutcome_data();
    void action_decidesTheOutcome();
    void clash_isNamed_data();
    void clash_isNamed();
    void agreement_namesNoClash();
    void tokens_areSpansOfTheText();
    void everyPhrase_hasWords();
    void anyText_isAnswered();

private:
    [[nodiscard]] std::vector<Answer> answersTo(const QString &text) const
    {
        const Document document = readDocument(text, Format::Reply);
        return m_catalogue.explain(document, decode(document));
    }
    [[nodiscard]] static Reply replyOf(const QString &code, const QString &status, const QString &text)
    {
        Reply reply;
        reply.code = ReplyCode::parse(code);
        reply.status = EnhancedStatus::parse(status);
        reply.text = text;
        reply.textMap = SourceMap::identity(text.size());
        return reply;
    }

    Catalogue m_catalogue;
};

void TestExplain::reply_namesCauseOwnerOutcome_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cause");
    QTest::addColumn<QString>("owner");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("confidence");

    const auto row = [](const char *name, const QString &text, const char *cause, const char *owner,
                        const char *outcome, const char *confidence) {
        QTest::newRow(name) << text << QString::fromLatin1(cause) << QString::fromLatin1(owner)
                            << QString::fromLatin1(outcome) << QString::fromLatin1(confidence);
    };
    row("words and code say the same", u"550 5.1.1 <anna@example.com>: no such user here"_s, "user-unknown",
        "sender", "failed", "high");
    row("check of the sender quotes the sender's server",
        u"host mx.example.com[192.0.2.1] said: 550 5.1.7 <ben@example.org>: Sender address rejected: "
        u"undeliverable "
        "address: host mx.example.org[192.0.2.5] said: 550 5.1.1 <ben@example.org>: User unknown (in reply "
        "to RCPT "
        "TO command)"_s,
        "sender-address-rejected", "sender-admin", "failed", "high");
    row("who quotes says it in clear words",
        u"Remote Server returned '550 5.7.350 mx.example.com: Remote server returned message detected as "
        u"spam "
        u"-> "
        "554 5.7.1 refused'"_s,
        "spam-content", "sender", "failed", "high");
    row("words without enhanced code", u"550 Mailbox is full"_s, "mailbox-full", "recipient", "failed",
        "high");
    row("German words", u"550 Empfänger unbekannt"_s, "user-unknown", "sender", "failed", "high");
    row("Russian words", u"550 Почтовый ящик переполнен"_s, "mailbox-full", "recipient", "failed", "high");
    row("Japanese words", u"550 宛先のアドレスが見つかりません"_s, "user-unknown", "sender", "failed",
        "high");
    row("Chinese words", u"552 邮箱已满"_s, "mailbox-full", "recipient", "failed", "high");
    row("Chinese address between", u"550 收件人邮件地址（anna@example.com）不存在"_s, "user-unknown",
        "sender", "failed", "high");
    row("Korean words", u"552 수신자의 메일함 용량이 초과되었습니다"_s, "mailbox-full", "recipient", "failed",
        "high");
    row("Turkish capitals", u"550 BÖYLE BİR KULLANICI YOK"_s, "user-unknown", "sender", "failed", "high");
    row("Polish without accents", u"550 Brak takiego uzytkownika"_s, "user-unknown", "sender", "failed",
        "high");
    row("Czech words still tried", u"450 4.7.1 Adresa je na šedém seznamu"_s, "greylisted", "nobody",
        "waiting", "high");
    row("Swedish words", u"550 Domänen finns inte"_s, "domain-unknown", "sender", "failed", "medium");
    row("closed block list", u"554 5.7.1 Client host [192.0.2.1] blocked using dnsbl.sorbs.net"_s,
        "dnsbl-listed", "recipient-admin", "failed", "high");
    row("block list refuses the question",
        u"554 192.0.2.1 blocked using bl.example.org; Error: open resolver"_s, "recipient-misconfigured",
        "recipient-admin", "failed", "high");
    row("greylisting waits", u"450 4.2.0 Greylisted for five minutes"_s, "greylisted", "nobody", "waiting",
        "high");
    row("full mailbox still tried", u"452 4.2.2 Mailbox full"_s, "mailbox-full", "nobody", "waiting", "high");
    row("accepted", u"250 2.1.5 Ok"_s, "delivered", "nobody", "accepted", "high");
    row("go on", u"354 Start mail input"_s, "delivered", "nobody", "accepted", "high");
    row("bare 554", u"554"_s, "unspecified", "unknown", "failed", "low");
    row("refused without reason", u"554 5.0.0 Transaction failed"_s, "unspecified", "unknown", "failed",
        "low");
    row("expired", u"4.4.7 Message expired"_s, "delivery-expired", "unknown", "gave-up", "high");
    row("block list", u"554 5.7.1 Client host [192.0.2.1] blocked using bl.example.org"_s, "dnsbl-listed",
        "sender-admin", "failed", "high");
    row("5.7.1 for spam", u"550 5.7.1 Message looks like spam"_s, "spam-content", "sender", "failed", "high");
    row("5.7.1 for login", u"550 5.7.1 Authentication required"_s, "auth-required", "sender", "failed",
        "medium");
    row("5.7.1 for policy", u"550 5.7.1 Refused for policy reasons"_s, "policy-rejected", "recipient-admin",
        "failed", "medium");
    row("5.7.1 for members", u"550 5.7.1 You are not allowed to post to this list"_s, "recipient-restricted",
        "recipient-admin", "failed", "medium");
    row("a provider's own user logs in", u"535 Login Fail http://service.mail.qq.com/detail/122"_s,
        "smtp-auth-failed", "sender", "failed", "medium");
    row("too large", u"552 5.3.4 Message too large"_s, "message-too-large", "sender", "failed", "high");
}

void TestExplain::reply_namesCauseOwnerOutcome()
{
    QFETCH(QString, text);
    QFETCH(QString, cause);
    QFETCH(QString, owner);
    QFETCH(QString, outcome);
    QFETCH(QString, confidence);

    const auto answers = answersTo(text);
    QCOMPARE(answers.size(), std::size_t(1));
    const Answer &answer = answers.front();
    QCOMPARE(answer.cause, cause);
    QCOMPARE(ownerId(answer.owners.front()), owner);
    QCOMPARE(outcomeId(answer.outcome), outcome);
    QCOMPARE(confidenceId(answer.confidence), confidence);
    QVERIFY(!answer.sentence.isEmpty());
    QVERIFY(!answer.confidenceReason.isEmpty());
    QVERIFY(!answer.doNow.empty());
    QVERIFY2(answer.confidence == Confidence::High || !answer.askFor.empty(),
             "an uncertain answer asks for nothing");
}

void TestExplain::sameWords_otherSpeakerOtherOwner_data()
{
    QTest::addColumn<SpeakerRole>("speaker");
    QTest::addColumn<QString>("owner");
    QTest::addColumn<QString>("confidence");

    QTest::newRow("the sender's own server") << SpeakerRole::SenderServer << u"sender"_s << u"high"_s;
    QTest::newRow("the recipient's server")
        << SpeakerRole::RecipientServer << u"recipient-admin"_s << u"high"_s;
    QTest::newRow("a gateway between") << SpeakerRole::Between << u"sender-admin"_s << u"high"_s;
    QTest::newRow("nobody knows whose") << SpeakerRole::Unknown << u"unknown"_s << u"medium"_s;
}

void TestExplain::sameWords_otherSpeakerOtherOwner()
{
    QFETCH(SpeakerRole, speaker);
    QFETCH(QString, owner);
    QFETCH(QString, confidence);

    Reading reading;
    reading.replies = {replyOf(u"554"_s, u"5.7.1"_s, u"Relay access denied"_s)};
    reading.replies.front().speaker.role = speaker;
    const Answer answer = m_catalogue.explain({}, reading).front();
    QCOMPARE(answer.cause, u"relay-denied"_s);
    QCOMPARE(ownerId(answer.owners.front()), owner);
    QCOMPARE(confidenceId(answer.confidence), confidence);
}

void TestExplain::action_decidesTheOutcome_data()
{
    QTest::addColumn<Action>("action");
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("outcome");

    QTest::newRow("delayed is waiting") << Action::Delayed << u"4.4.7"_s << u"waiting"_s;
    QTest::newRow("failed after the retry time gave up") << Action::Failed << u"4.4.7"_s << u"gave-up"_s;
    QTest::newRow("failed with a passing error gave up") << Action::Failed << u"4.2.2"_s << u"gave-up"_s;
    QTest::newRow("failed for good") << Action::Failed << u"5.1.1"_s << u"failed"_s;
    QTest::newRow("no action, passing error waits") << Action::None << u"4.2.2"_s << u"waiting"_s;
    QTest::newRow("delivered is accepted") << Action::Delivered << u"2.1.5"_s << u"accepted"_s;
    QTest::newRow("relayed is accepted") << Action::Relayed << u"2.1.9"_s << u"accepted"_s;
}

void TestExplain::action_decidesTheOutcome()
{
    QFETCH(Action, action);
    QFETCH(QString, status);
    QFETCH(QString, outcome);

    Reading reading;
    Recipient recipient;
    recipient.address = u"anna@example.com"_s;
    recipient.action = action;
    recipient.statusField = EnhancedStatus::parse(status);
    reading.recipients = {recipient};
    const auto answers = m_catalogue.explain({}, reading);
    QCOMPARE(answers.size(), std::size_t(1));
    QCOMPARE(outcomeId(answers.front().outcome), outcome);
    QCOMPARE(answers.front().recipient, recipient.address);
}

void TestExplain::clash_isNamed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kind");

    QTest::newRow("failed against waiting")
        << u"550 4.2.1 Account has been disabled"_s << u"class-mismatch"_s;
    QTest::newRow("words against code") << u"550 5.1.1 Mailbox full"_s << u"text-against-code"_s;
    QTest::newRow("not in the registry") << u"550 5.4.317 Something went wrong"_s << u"unregistered"_s;
    QTest::newRow("no such class") << u"550 7.7.1 Nonsense"_s << u"invalid-class"_s;
}

void TestExplain::clash_isNamed()
{
    QFETCH(QString, text);
    QFETCH(QString, kind);

    const auto answers = answersTo(text);
    QCOMPARE(answers.size(), std::size_t(1));
    QStringList kinds;
    for (const Clash &clash : answers.front().clashes)
        kinds += clashKindId(clash.kind);
    QVERIFY2(kinds.contains(kind), qPrintable(u"only: "_s + kinds.join(u", "_s)));
}

void TestExplain::agreement_namesNoClash()
{
    const auto answers = answersTo(u"550 5.1.1 <anna@example.com>: no such user"_s);
    QVERIFY(answers.front().clashes.empty());
    QVERIFY(answers.front().alternatives.empty() ||
            answers.front().alternatives.front().cause != u"user-unknown");
}

void TestExplain::tokens_areSpansOfTheText()
{
    const QString text = u"550-5.1.1 The email account that you tried to reach does not exist. gsmtp"_s;
    const auto answers = answersTo(text);
    QStringList quotes;
    for (const TextSpan span : answers.front().tokens)
        quotes += text.mid(span.start, span.length);
    QVERIFY2(quotes.contains(u"gsmtp"), qPrintable(quotes.join(u" | "_s)));
    QCOMPARE(answers.front().provider, u"google"_s);
}

// A phrase id that no file knows would be shown as it is.
void TestExplain::everyPhrase_hasWords()
{
    const Language english;
    const auto check = [&](const Phrase &phrase) {
        const QString words = english.say(phrase);
        QVERIFY2(words.isEmpty() || phrase.isLiteral || words != phrase.key || words.contains(u' '),
                 qPrintable(u"no words for "_s + phrase.key));
    };
    for (const QString &text :
         {u"550 5.1.1 no such user"_s, u"451 4.4.7 expired"_s, u"550 4.2.2 mailbox full"_s, u"250 ok"_s,
          u"354 go on"_s, u"550 7.1.1 x"_s, u"550 5.4.317 x"_s, u"550 2.1.5 user unknown"_s,
          u"554 access denied"_s, u"550"_s, u"5.7.1"_s}) {
        for (const Answer &answer : answersTo(text)) {
            check(answer.sentence);
            check(answer.confidenceReason);
            for (const auto *list : {&answer.doNow, &answer.doNot, &answer.askFor})
                std::for_each(list->begin(), list->end(), check);
            for (const Clash &clash : answer.clashes) {
                check(clash.statement);
                check(clash.detail);
            }
            for (const Evidence &step : answer.evidence) {
                check(step.who);
                check(step.meaning);
            }
            for (const Alternative &alternative : answer.alternatives)
                check(alternative.why);
            for (const Owner owner : answer.owners)
                check({u"owner."_s + ownerId(owner) + u".must-act"_s, {}, false});
            check({u"outcome."_s + outcomeId(answer.outcome), {}, false});
        }
    }
}

void TestExplain::anyText_isAnswered()
{
    QRandomGenerator random(4711);
    for (int round = 0; round < 300; ++round) {
        QString text = u"550 5.1.1 "_s;
        const int length = random.bounded(400);
        for (int i = 0; i < length; ++i)
            text += QChar(static_cast<char16_t>(random.bounded(4) == 0 ? random.bounded(0x10000)
                                                                       : random.bounded(0x20, 0x7F)));
        for (const Answer &answer : answersTo(text)) {
            QVERIFY(!answer.owners.empty());
            for (const TextSpan span : answer.tokens)
                QVERIFY(span.start >= 0 && span.end() <= text.size());
        }
    }
}

QTEST_GUILESS_MAIN(TestExplain)
#include "tst_explain.moc"
