// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "knowledge/catalogue.h"

#include <QTest>

#include <algorithm>

using namespace Codebook;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Codebook::SpeakerRole)

class TestCauseWords final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void speaker_choosesOwnerAndWords_data();
    void speaker_choosesOwnerAndWords();
    void causes_sayWhoActsAndWhatToDo();
    void words_belongToASpeakerWithOwners();

private:
    const Catalogue m_catalogue = Catalogue::builtIn();
};

void TestCauseWords::speaker_choosesOwnerAndWords_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<SpeakerRole>("speaker");
    QTest::addColumn<QString>("owner");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("firstStep");

    QTest::newRow("login refused by the sender's own server")
        << u"535"_s << SpeakerRole::SenderServer << u"sender"_s
        << u"The mail server did not accept the user name or password with which sending was tried."_s
        << u"Enter user name and password of the outgoing server anew."_s;
    QTest::newRow("login refused by the next server")
        << u"535"_s << SpeakerRole::RecipientServer << u"sender-admin"_s
        << u"The next mail server did not accept the login that the sender's server used."_s
        << u"Give the sender's administrator the whole error report; the stored login of their server fails."_s;
    QTest::newRow("sender refused by the recipient's server")
        << u"518"_s << SpeakerRole::RecipientServer << u"sender-admin"_s
        << u"The recipient's server does not accept the address that the message was sent from."_s
        << u"Check the sender's address in the mail program or device for mistakes."_s;
    QTest::newRow("sender refused by the sender's own server")
        << u"518"_s << SpeakerRole::SenderServer << u"sender"_s
        << u"The sender's own mail server does not let this account use the address it was sent from."_s
        << u"Send from the address that belongs to the account's login."_s;
    QTest::newRow("full mailbox, whoever says it")
        << u"522"_s << SpeakerRole::SenderServer << u"recipient"_s
        << u"The recipient's mailbox is full, so their server refused the message."_s
        << u"Tell the recipient by phone or another address that their mailbox is full."_s;
}

void TestCauseWords::speaker_choosesOwnerAndWords()
{
    QFETCH(QString, code);
    QFETCH(SpeakerRole, speaker);
    Document document;
    document.source = code;
    Reply reply;
    reply.code = ReplyCode{code.toInt()};
    reply.speaker.role = speaker;
    Reading reading;
    reading.replies = {reply};

    const std::vector<Answer> answers = m_catalogue.explain(document, reading);

    QCOMPARE(answers.size(), std::size_t{1});
    QTEST(ownerId(answers.front().owners.front()), "owner");
    QTEST(answers.front().sentence.key, "sentence");
    QTEST(answers.front().doNow.front().key, "firstStep");
}

void TestCauseWords::causes_sayWhoActsAndWhatToDo()
{
    QVERIFY(!m_catalogue.causes().empty());
    for (const Cause &cause : m_catalogue.causes()) {
        QVERIFY2(!cause.owners.empty(), qPrintable(cause.id));
        QVERIFY2(!cause.sentence.isEmpty() && !cause.waitingSentence.isEmpty(), qPrintable(cause.id));
        QVERIFY2(!cause.now.doList.isEmpty(), qPrintable(cause.id));
        for (const QString &other : cause.related)
            QVERIFY2(m_catalogue.cause(other), qPrintable(cause.id + u": "_s + other));
    }
}

void TestCauseWords::words_belongToASpeakerWithOwners()
{
    const auto hasWords = [](const Cause &cause) { return !cause.wordsBySpeaker.empty(); };
    QVERIFY(std::any_of(m_catalogue.causes().begin(), m_catalogue.causes().end(), hasWords));
    for (const Cause &cause : m_catalogue.causes()) {
        for (const auto &[role, words] : cause.wordsBySpeaker) {
            QVERIFY2(cause.ownersBySpeaker.count(role) == 1, qPrintable(cause.id));
            QVERIFY2(!words.now.doList.isEmpty(), qPrintable(cause.id));
        }
    }
}

QTEST_GUILESS_MAIN(TestCauseWords)
#include "tst_causewords.moc"
