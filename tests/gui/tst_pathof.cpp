// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/answer/pathof.h"

#include <QTest>

using namespace Codebook;
using namespace Qt::StringLiterals;

class TestPathOf final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stops_data();
    void stops();
    void names_standAtTheirStation();
    void reporter_data();
    void reporter();
    void passed_isAllBeforeTheStopReached();
};

namespace {

Answer answer(Outcome outcome, Owner owner, SpeakerRole role = SpeakerRole::Unknown)
{
    Answer value;
    value.outcome = outcome;
    value.owners = {owner};
    value.speaker.role = role;
    return value;
}

Answer withReporter(Answer value, const QString &host)
{
    value.reporter.host = host;
    return value;
}

QString stopName(const std::optional<PathStop> &stop)
{
    static const QStringList names{u"sender"_s, u"sender's server"_s, u"between"_s, u"recipient's server"_s,
                                   u"mailbox"_s};
    return stop ? names.at(int(*stop)) : u"nowhere"_s;
}

} // namespace

void TestPathOf::stops_data()
{
    QTest::addColumn<Answer>("given");
    QTest::addColumn<QString>("reached");
    QTest::addColumn<QString>("mustAct");

    using enum Outcome;
    const auto recipientServer = SpeakerRole::RecipientServer;
    QTest::newRow("refused by the recipient's server, sender's admin acts")
        << answer(Failed, Owner::SenderAdmin, recipientServer) << u"recipient's server"_s
        << u"sender's server"_s;
    QTest::newRow("refused by the sender's own server")
        << answer(Failed, Owner::Sender, SpeakerRole::SenderServer) << u"sender's server"_s << u"sender"_s;
    QTest::newRow("refused by a sending service")
        << answer(Failed, Owner::Sender, SpeakerRole::SendingService) << u"sender's server"_s << u"sender"_s;
    QTest::newRow("refused by a server between")
        << answer(Failed, Owner::Forwarder, SpeakerRole::Between) << u"between"_s << u"between"_s;
    QTest::newRow("refused, nobody knows by whom")
        << answer(Failed, Owner::Sender) << u"nowhere"_s << u"sender"_s;
    QTest::newRow("waits with the sender's server, nobody acts")
        << answer(Waiting, Owner::Nobody, recipientServer) << u"sender's server"_s << u"nowhere"_s;
    QTest::newRow("the sender's server gave up, their admin acts")
        << answer(GaveUp, Owner::RecipientAdmin, recipientServer) << u"sender's server"_s
        << u"recipient's server"_s;
    QTest::newRow("taken over by the recipient's server")
        << answer(Accepted, Owner::Nobody, recipientServer) << u"recipient's server"_s << u"nowhere"_s;
    Answer delivered = answer(Accepted, Owner::Nobody, recipientServer);
    delivered.action = Action::Delivered;
    QTest::newRow("delivered to the mailbox") << delivered << u"mailbox"_s << u"nowhere"_s;
    QTest::newRow("full mailbox is the recipient's")
        << answer(Failed, Owner::Recipient, recipientServer) << u"recipient's server"_s << u"mailbox"_s;
    QTest::newRow("provider acts where it speaks") << answer(Failed, Owner::Provider, recipientServer)
                                                   << u"recipient's server"_s << u"recipient's server"_s;
    QTest::newRow("provider without a speaker stays unmarked")
        << answer(Failed, Owner::Provider) << u"nowhere"_s << u"nowhere"_s;
    QTest::newRow("not a bounce reaches nothing")
        << answer(NotABounce, Owner::Nobody) << u"nowhere"_s << u"nowhere"_s;
    QTest::newRow("cannot tell") << answer(Unknown, Owner::Unknown) << u"nowhere"_s << u"nowhere"_s;
    Answer local = withReporter(answer(Failed, Owner::SenderAdmin, recipientServer), u"out.example.org"_s);
    local.stage = Stage::Local;
    QTest::newRow("failed inside the reporting server")
        << local << u"sender's server"_s << u"sender's server"_s;
    QTest::newRow("an answer without owners marks nobody") << Answer() << u"nowhere"_s << u"nowhere"_s;
}

void TestPathOf::stops()
{
    QFETCH(Answer, given);
    QFETCH(QString, reached);
    QFETCH(QString, mustAct);

    const MailPath path = pathOf(given);
    QCOMPARE(stopName(path.reached), reached);
    QCOMPARE(stopName(path.mustAct), mustAct);
    QCOMPARE(path.outcome, given.outcome);
}

void TestPathOf::names_standAtTheirStation()
{
    Answer given = answer(Outcome::Failed, Owner::Sender, SpeakerRole::RecipientServer);
    given.envelopeSender = u"ben@example.org"_s;
    given.recipient = u"anna@example.com"_s;
    given.speaker.host = u"mx.example.com"_s;
    given.reporter.host = u"out.example.org"_s;
    const MailPath path = pathOf(given);
    QCOMPARE(path.name(PathStop::Sender), u"ben@example.org"_s);
    QCOMPARE(path.name(PathStop::SenderServer), u"out.example.org"_s);
    QCOMPARE(path.name(PathStop::Between), QString());
    QCOMPARE(path.name(PathStop::RecipientServer), u"mx.example.com"_s);
    QCOMPARE(path.name(PathStop::Mailbox), u"anna@example.com"_s);

    given.speaker = {{}, u"192.0.2.7"_s, SpeakerRole::RecipientServer};
    QCOMPARE(pathOf(given).name(PathStop::RecipientServer), u"192.0.2.7"_s);
}

void TestPathOf::reporter_data()
{
    QTest::addColumn<QString>("reporter");
    QTest::addColumn<QString>("speaker");
    QTest::addColumn<QString>("place");

    QTest::newRow("the sender's own host")
        << u"out.example.org"_s << u"mx.example.com"_s << u"sender's server"_s;
    QTest::newRow("a host of nobody's name") << u"relay1"_s << u"mx.example.com"_s << u"sender's server"_s;
    QTest::newRow("the recipient's gateway asks an inner server")
        << u"gate.example.com"_s << u"store.example.com"_s << u"between"_s;
    QTest::newRow("the recipient's server reports by itself")
        << u"mx.example.com"_s << QString() << u"recipient's server"_s;
    QTest::newRow("a name that only ends alike") << u"notexample.com"_s << QString() << u"sender's server"_s;
}

void TestPathOf::reporter()
{
    QFETCH(QString, reporter);
    QFETCH(QString, speaker);
    QFETCH(QString, place);

    Answer given = answer(Outcome::Waiting, Owner::Nobody);
    given.envelopeSender = u"ben@example.org"_s;
    given.recipient = u"anna@example.com"_s;
    given.speaker.host = speaker;
    given.reporter.host = reporter;
    QCOMPARE(stopName(pathOf(given).reached), place);
}

void TestPathOf::passed_isAllBeforeTheStopReached()
{
    const MailPath path = pathOf(answer(Outcome::Failed, Owner::Sender, SpeakerRole::RecipientServer));
    QVERIFY(path.isPassed(PathStop::Sender));
    QVERIFY(path.isPassed(PathStop::Between));
    QVERIFY(!path.isPassed(PathStop::RecipientServer));
    QVERIFY(!path.isPassed(PathStop::Mailbox));
    QVERIFY(!pathOf(Answer()).isPassed(PathStop::Sender));
}

QTEST_GUILESS_MAIN(TestPathOf)
#include "tst_pathof.moc"
