// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoder/logevent.h"
#include "decoder/reports.h"
#include "intake/characters.h"

namespace Codebook {

namespace {

/// "to=<anna@example.com>,<ben@example.com>, delay=…": commas without a blank divide recipients.
void readRecipients(const LogLine &line, LogEvent &event)
{
    const QStringView text = line.text();
    qsizetype start = line.valueStart(u"to=");
    while (start >= 0 && start < line.end()) {
        const TextSpan recipient = line.quotedAt(start);
        if (recipient.length > 0)
            event.recipients.push_back(recipient);
        start = recipient.end();
        while (at(text, start) == u'>' || at(text, start) == u'"')
            ++start;
        if (at(text, start) != u',' || isBlank(at(text, start + 1)))
            return;
        ++start;
    }
}

/// Sendmail's own words for what kept it from talking to the next server at all.
bool isOwnWords(QStringView words)
{
    for (const QStringView start :
         {QStringView(u"Connection "), QStringView(u"Name server"), QStringView(u"Host unknown"),
          QStringView(u"Operation timed out"), QStringView(u"No route to host"),
          QStringView(u"Local configuration error")}) {
        if (words.startsWith(start))
            return true;
    }
    return false;
}

/// "to=<…>, relay=mx.example.com. [192.0.2.1], dsn=5.1.1, stat=User unknown"
bool readDelivery(const LogLine &line, LogEvent &event)
{
    const qsizetype start = line.valueStart(u"stat=");
    if (start < 0)
        return false;
    readRecipients(line, event);
    event.sender = line.value(u"ctladdr=");
    event.status = line.value(u"dsn=");
    TextSpan word = line.wordAt(start);
    if (word.length > 0 && line.text()[word.end() - 1] == u':')
        --word.length;
    event.action = actionOf(line.of(word));
    qsizetype from = start;
    if (event.action != Action::None) {
        event.actionWord = word;
        from = word.end();
        while (from < line.end() && (line.text()[from] == u':' || isBlank(line.text()[from])))
            ++from;
    } else { // "stat=User unknown": the words are the outcome.
        event.action = line.of(event.status).startsWith(u'4') ? Action::Delayed : Action::Failed;
    }
    event.words = line.rest(from);
    if (event.words.length > 1 && line.text()[event.words.start] == u'(' &&
        line.of(event.words).endsWith(u')'))
        event.words = {event.words.start + 1, event.words.length - 2}; // "stat=Sent (250 2.0.0 ok)"
    const bool hasPeer = readPeer(line, line.valueStart(u"relay="), event);
    if (hasPeer && !isOwnWords(line.of(event.words)))
        event.voice = LogEvent::Voice::Peer;
    else if (!hasPeer && line.of(line.value(u"mailer=")) == u"local")
        event.voice = LogEvent::Voice::Delivery;
    return true;
}

/// "ruleset=check_rcpt, arg1=<anna@example.com>, relay=[192.0.2.7], reject=550 5.7.1 …": said to a client.
/// `arg1` of check_rcpt is whom the client named.
bool readRefusal(const LogLine &line, LogEvent &event)
{
    qsizetype start = line.valueStart(u"reject=");
    if (start < 0)
        return false;
    const QStringView ruleset = line.of(line.value(u"ruleset="));
    if (ruleset == u"check_rcpt") {
        if (const TextSpan recipient = line.value(u"arg1="); recipient.length > 0)
            event.recipients.push_back(recipient);
        event.stage = Stage::RcptTo;
    } else if (ruleset == u"check_mail") {
        event.sender = line.value(u"arg1=");
        event.stage = Stage::MailFrom;
    } else if (ruleset == u"check_relay") {
        event.stage = Stage::Connect;
    } else if (const TextSpan recipient = line.value(u"to="); recipient.length > 0) {
        event.recipients.push_back(recipient); // "Milter: to=<…>, reject=451 4.7.1 …"
    }
    (void)readPeer(line, line.valueStart(u"relay="), event);
    event.words = line.rest(start);
    event.action = refusalOf(line.of(event.words));
    event.voice = LogEvent::Voice::Server;
    return true;
}

} // namespace

bool readSendmail(const LogLine &line, LogEvent &event)
{
    return readRefusal(line, event) || readDelivery(line, event);
}

} // namespace Codebook
