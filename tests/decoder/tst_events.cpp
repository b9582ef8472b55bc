// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoder/reading.h"

#include <QTest>

using namespace Codebook;
using namespace Qt::StringLiterals;

namespace {

QString orDash(const QString &text)
{
    return text.isEmpty() ? u"-"_s : text;
}

/// "anna@example.com failed 550 5.1.1 no such user" of each recipient; "-" for what is not there.
QString written(const Reading &reading)
{
    QStringList all;
    for (const Recipient &recipient : reading.recipients) {
        const Reply none;
        const Reply &reply =
            recipient.reply < 0 ? none : innermost(reading.replies[std::size_t(recipient.reply)]);
        const auto status = reply.status ? reply.status : recipient.statusField;
        all += QStringList{recipient.address, orDash(actionId(recipient.action)),
                           reply.code ? reply.code->toString() : u"-"_s, status ? status->toString() : u"-"_s,
                           orDash(reply.text)}
                   .join(u' ');
    }
    return all.join(u" | "_s);
}

const QString failed = u"anna@example.com failed 550 5.1.1 no such user"_s;

} // namespace

class TestEvents final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void event_tellsTheOutcome_data();
    void event_tellsTheOutcome();
    void table_tellsTheOutcome_data();
    void table_tellsTheOutcome();
    void otherEvents_giveNothing_data();
    void otherEvents_giveNothing();
    void eventsAboutNoFailure_tellWhatTheyAre_data();
    void eventsAboutNoFailure_tellWhatTheyAre();
    void speakerOfARefusal_isTheServiceUnlessAServerSaidIt_data();
    void speakerOfARefusal_isTheServiceUnlessAServerSaidIt();
    void otherJson_isNoEvent_data();
    void otherJson_isNoEvent();
    void spans_pointIntoTheStrings();
    void cutEvents_keepValidSpans_data() { event_tellsTheOutcome_data(); }
    void cutEvents_keepValidSpans();
    void deepNesting_isPassedOver();
};

void TestEvents::event_tellsTheOutcome_data()
{
    QTest::addColumn<QString>("event");
    QTest::addColumn<QString>("variant");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &event, const QString &variant,
                        const QString &expected) { QTest::newRow(name) << event << variant << expected; };
    const QString bounce =
        uR"({"notificationType":"Bounce","bounce":{"bounceType":"Permanent","bouncedRecipients":[{"emailAddress":"anna@example.com","action":"failed","status":"5.1.1","diagnosticCode":"smtp; 550 5.1.1 no such user"}]},"mail":{"source":"ben@example.org","destination":["anna@example.com","carl@example.com"],"headers":[{"name":"To","value":"dora@example.com"}]}})"_s;
    row("Amazon SES", bounce, u"amazon-ses"_s, failed);
    QString quoted = bounce;
    quoted.replace(u'"', u"\\\""_s);
    row("Amazon SES through SNS", uR"({"Type":"Notification","Message":")"_s + quoted + u"\"}"_s,
        u"amazon-ses"_s, failed);
    row("Amazon SES, two recipients",
        uR"({"eventType":"Bounce","bounce":{"bouncedRecipients":[{"emailAddress":"anna@example.com","diagnosticCode":"smtp; 550 5.1.1 no such user"},{"emailAddress":"carl@example.com","diagnosticCode":"smtp; 552 5.2.2 full"}]}})"_s,
        u"amazon-ses"_s, failed + u" | carl@example.com failed 552 5.2.2 full"_s);
    row("Amazon SES delivery",
        uR"({"notificationType":"Delivery","delivery":{"recipients":["anna@example.com"],"smtpResponse":"250 ok"},"mail":{"source":"ben@example.org"}})"_s,
        {}, u"anna@example.com relayed 250 - ok"_s);
    row("SendGrid",
        uR"([{"email":"anna@example.com","event":"bounce","type":"bounce","status":"5.1.1","reason":"550 5.1.1 no such user","sg_event_id":"a"},{"email":"carl@example.com","event":"deferred","response":"451 later","attempt":"5"}])"_s,
        u"sendgrid"_s, failed + u" | carl@example.com delayed 451 - later"_s);
    row("Mailgun",
        uR"({"event-data":{"event":"failed","severity":"permanent","reason":"bounce","recipient":"anna@example.com","delivery-status":{"code":550,"message":"5.1.1 no such user","mx-host":"mx.example.com"},"envelope":{"sender":"ben@example.org","targets":"anna@example.com"},"message":{"headers":{"to":"dora@example.com"}}}})"_s,
        u"mailgun"_s, failed);
    row("Mailgun, tried again",
        uR"({"event-data":{"event":"failed","severity":"temporary","recipient":"anna@example.com","delivery-status":{"code":451,"message":"later"}}})"_s,
        u"mailgun"_s, u"anna@example.com delayed 451 - later"_s);
    row("Postmark",
        uR"({"RecordType":"Bounce","Type":"HardBounce","TypeCode":1,"Name":"Hard bounce","Description":"The server was unable to deliver your message","Details":"smtp;550 5.1.1 no such user","Email":"anna@example.com","From":"ben@example.org"})"_s,
        u"postmark"_s, failed);
    row("SparkPost",
        uR"([{"msys":{"message_event":{"type":"bounce","bounce_class":"10","error_code":"550","raw_reason":"550 5.1.1 no such user","reason":"550 5.1.1 no such user","rcpt_to":"anna@example.com","msg_from":"ben@example.org"}}}])"_s,
        u"sparkpost"_s, failed);
    row("Mailjet",
        uR"({"event":"bounce","email":"anna@example.com","hard_bounce":true,"error_related_to":"recipient","error":"user unknown","comment":"550 5.1.1 no such user"})"_s,
        u"mailjet"_s, failed);
    row("Brevo",
        uR"({"event":"hard_bounce","email":"anna@example.com","reason":"550 5.1.1 no such user","message-id":"<a>"})"_s,
        u"brevo"_s, failed);
    row("one event a line",
        uR"({"event":"bounce","email":"anna@example.com","reason":"550 5.1.1 no such user"})"_s + u'\n' +
            uR"({"event":"delivered","email":"carl@example.com","response":"250 ok"})"_s,
        {}, failed + u" | carl@example.com delivered 250 - ok"_s);
    row("Amazon SES, not even made",
        uR"({"eventType":"Rendering Failure","mail":{"destination":["anna@example.com"]},"failure":{"errorMessage":"no name","templateName":"t"}})"_s,
        {}, u"anna@example.com failed - - no name"_s);
    row("escapes",
        uR"({"event":"bounce","email":"anna\u0040example.com","reason":"550-5.1.1 no such\r\n550 5.1.1 user"})"_s,
        {}, failed);
}

void TestEvents::event_tellsTheOutcome()
{
    QFETCH(QString, event);
    const Document document = readDocument(event);
    QCOMPARE(document.format, Format::Event);
    QTEST(document.variant, "variant");
    QTEST(written(decode(document)), "expected");
}

void TestEvents::table_tellsTheOutcome_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &table, const QString &format,
                        const QString &expected) { QTest::newRow(name) << table << format << expected; };
    row("commas",
        u"status,reason,email,created\n5.1.1,\"550 5.1.1 no such user\",anna@example.com,1792598369\n"_s,
        u"event"_s, u"anna@example.com none 550 5.1.1 no such user"_s);
    row("semicolons and a byte order mark",
        u"\ufeffRecipient;Event;Diagnostic\r\nanna@example.com;Bounced;550 5.1.1 no such user\r\n"_s,
        u"event"_s, failed);
    row("doubled quotes",
        u"recipient,event,reason\nanna@example.com,bounce,\"550 5.1.1 no \"\"such\"\" user\"\n"_s, u"event"_s,
        u"anna@example.com failed 550 5.1.1 no \"such\" user"_s);
    row("Google's log search",
        u"Message ID,Sender,Recipient Address,Event Status,Event Target IP Address,Event SMTP Reply Code,"
        "Event Description\n<a@example.org>,ben@example.org,anna@example.com,Bounced,192.0.2.1,550,no such user\n"_s,
        u"event"_s, u"anna@example.com failed 550 - no such user"_s);
    row("Google's log search by envelope",
        u"\"From (Header address)\",\"From (Envelope)\",\"To (Envelope)\",\"Event\",\"SMTP reply code\","
        "\"Description\"\n\"b@example.org\",\"ben@example.org\",\"anna@example.com\",\"Send\",\"250\",\"250 2.0.0 OK\"\n"_s,
        u"event"_s, u"anna@example.com relayed 250 2.0.0 OK"_s);
    row("Exchange",
        u"#Software: Microsoft Exchange Server\n#Fields: "
        u"date-time,client-ip,source,event-id,recipient-address,"
        "recipient-status,sender-address\n2026-11-21T15:59:29.123Z,,SMTP,FAIL,anna@example.com,"
        "\"[{LED=550 5.1.1 no such user};{MSG=};{FQDN=mx.example.com}]\",ben@example.org\n"_s,
        u"log"_s, failed);
    row("Exchange, recipients joined",
        u"#Fields: date-time,source,event-id,recipient-address,recipient-status,sender-address\n"
        "2026-11-21T15:59:29.123Z,SMTP,FAIL,anna@example.com;carl@example.com,550 5.1.1 no such user;552 "
        "5.2.2 full,"
        "ben@example.org\n"_s,
        u"log"_s, failed + u" | carl@example.com failed 552 5.2.2 full"_s);
    row("Exchange without names",
        u"2026-11-21T15:59:29.123Z,192.0.2.9,a,192.0.2.1,mx,;250 "
        u"ok,out,SMTP,SEND,1,<a@example.org>,2,anna@example.com,"
        "250 2.1.5 Recipient OK,99,1,,,hello,ben@example.org,ben@example.org,\n"_s,
        u"log"_s, u"anna@example.com relayed 250 2.1.5 Recipient OK"_s);
    row("PowerMTA",
        u"type,timeLogged,timeQueued,orig,rcpt,orcpt,dsnAction,dsnStatus,dsnDiag,dsnMta,bounceCat\n"
        "b,2026-11-21 15:59:29+0100,2026-11-21 "
        "15:59:28+0100,ben@example.org,anna@example.com,,failed,\"5.1.1 (bad "
        "destination mailbox address)\",\"smtp;550 5.1.1 no such user\",\"mx.example.com (192.0.2.1)\",bad-mailbox\n"_s,
        u"log"_s, failed);
    row("PowerMTA without names",
        u"t,2026-11-21 15:59:29+0100,2026-11-21 "
        u"15:59:28+0100,ben@example.org,anna@example.com,,delayed,\"4.2.2 (mailbox "
        "full)\",\"smtp;452 4.2.2 full\",\"mx.example.com (192.0.2.1)\",quota-issues\n"_s,
        u"log"_s, u"anna@example.com delayed 452 4.2.2 full"_s);
}

void TestEvents::table_tellsTheOutcome()
{
    QFETCH(QString, table);
    const Document document = readDocument(table);
    QTEST(formatId(document.format), "format");
    QTEST(written(decode(document)), "expected");
}

void TestEvents::otherEvents_giveNothing_data()
{
    QTest::addColumn<QString>("event");
    QTest::newRow("opened") << uR"({"event":"open","email":"anna@example.com","sg_event_id":"550"})"_s;
    QTest::newRow("unsubscribed")
        << uR"({"RecordType":"Bounce","Type":"Unsubscribe","Email":"anna@example.com"})"_s;
    QTest::newRow("tracking row of a receipt")
        << u"#Fields: date-time,event-id,recipient-address,recipient-status\n2026-11-21T15:59:29Z,RECEIVE,anna@example.com,\n"_s;
}

void TestEvents::otherEvents_giveNothing()
{
    QFETCH(QString, event);
    const Reading reading = decode(readDocument(event));
    QCOMPARE(written(reading), QString());
    QCOMPARE(reading.replies.size(), std::size_t(0));
}

void TestEvents::eventsAboutNoFailure_tellWhatTheyAre_data()
{
    QTest::addColumn<QString>("event");
    QTest::addColumn<QString>("otherMail");
    QTest::newRow("complaint")
        << uR"({"notificationType":"Complaint","complaint":{"complainedRecipients":[{"emailAddress":"anna@example.com"}]}})"_s
        << u"feedback-report"_s;
    QTest::newRow("complaint as a type")
        << uR"({"type":"spam_complaint","rcpt_to":"anna@example.com"})"_s << u"feedback-report"_s;
    QTest::newRow("absence")
        << uR"({"RecordType":"Bounce","Type":"AutoResponder","Email":"anna@example.com"})"_s
        << u"absence-note"_s;
    QTest::newRow("challenge")
        << uR"({"RecordType":"Bounce","Type":"ChallengeVerification","Email":"anna@example.com"})"_s
        << u"challenge"_s;
}

void TestEvents::eventsAboutNoFailure_tellWhatTheyAre()
{
    QFETCH(QString, event);
    const Reading reading = decode(readDocument(event));
    QCOMPARE(reading.recipients.size(), std::size_t(1));
    QCOMPARE(reading.recipients.front().address, u"anna@example.com"_s);
    QCOMPARE(reading.recipients.front().action, Action::None);
    QTEST(reading.recipients.front().otherMail, "otherMail");
}

void TestEvents::speakerOfARefusal_isTheServiceUnlessAServerSaidIt_data()
{
    QTest::addColumn<QString>("event");
    QTest::addColumn<QString>("role");
    QTest::newRow("service") << uR"({"event":"reject","email":"anna@example.com","reason":"hard-bounce"})"_s
                             << u"sending-service"_s;
    QTest::newRow("server")
        << uR"({"event":"rejected","email":"anna@example.com","reason":"550 5.1.1 no such user"})"_s
        << u"unknown"_s;
}

void TestEvents::speakerOfARefusal_isTheServiceUnlessAServerSaidIt()
{
    QFETCH(QString, event);
    const Reading reading = decode(readDocument(event));
    QCOMPARE(reading.replies.size(), std::size_t(1));
    QCOMPARE(reading.recipients.front().action, Action::Failed);
    QTEST(speakerRoleId(reading.replies.front().speaker.role), "role");
}

void TestEvents::otherJson_isNoEvent_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("settings") << uR"({"port": 550, "host": "mx.example.com"})"_s;
    QTest::newRow("braces around a reply") << u"{550 5.1.1 no such user}"_s;
    QTest::newRow("brackets") << u"[550] no such user"_s;
    QTest::newRow("a sentence with commas") << u"Hello, to anna, from ben\n550 5.1.1 no such user"_s;
}

void TestEvents::otherJson_isNoEvent()
{
    QFETCH(QString, text);
    QVERIFY(readDocument(text).format != Format::Event);
}

void TestEvents::spans_pointIntoTheStrings()
{
    const QString event =
        uR"({"event":"bounce","email":"anna@example.com","reason":"550-5.1.1 no\r\n550 5.1.1 user"})"_s;
    const Reading reading = decode(readDocument(event));
    QStringList found;
    for (const Part &part : reading.parts)
        found += event.sliced(part.span.start, part.span.length);
    QCOMPARE(found.join(u' '), u"bounce anna@example.com 550 5.1.1 550 5.1.1"_s);
    const Reply &reply = reading.replies.front();
    QCOMPARE(event.sliced(reply.extent.start, reply.extent.length), uR"(550-5.1.1 no\r\n550 5.1.1 user)"_s);
}

void TestEvents::cutEvents_keepValidSpans()
{
    QFETCH(QString, event);
    for (qsizetype length = 0; length <= event.size(); ++length) {
        const QString cut = event.first(length);
        qsizetype end = 0;
        for (const Part &part : decode(readDocument(cut, Format::Event)).parts) {
            QVERIFY2(part.span.start >= end && part.span.length > 0 && part.span.end() <= cut.size(),
                     qPrintable(cut));
            end = part.span.end();
        }
    }
}

void TestEvents::deepNesting_isPassedOver()
{
    const QString deep =
        uR"({"a":)"_s.repeated(10'000) + uR"({"email":"anna@example.com"})"_s + u"}"_s.repeated(10'000);
    QCOMPARE(written(decode(readDocument(deep, Format::Event))), QString());
    const QString arrays = u"{\"a\":"_s + u"["_s.repeated(100'000);
    QCOMPARE(written(decode(readDocument(arrays, Format::Event))), QString());
}

QTEST_GUILESS_MAIN(TestEvents)
#include "tst_events.moc"
