// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Exim's main log and reject log (Exim specification, 53.5 to 53.13).

#include "decoder/hosts.h"
#include "decoder/logevent.h"
#include "intake/anycase.h"
#include "intake/characters.h"

#include <algorithm>

namespace Codebook {

namespace {

struct Sign
{
    QStringView sign;
    Action action;
};
constexpr Sign signs[]{{u"** ", Action::Failed},  {u"== ", Action::Delayed}, {u"=> ", Action::Relayed},
                       {u"-> ", Action::Relayed}, {u">> ", Action::Relayed}, {u"*> ", Action::None}};

/// "anna@example.com", "anna <anna@example.com>", "|/bin/filter <anna@example.com>", with a colon where no
/// router is named. What stands in brackets is what the message was addressed to.
qsizetype readRecipient(const LogLine &line, qsizetype start, LogEvent &event)
{
    const QStringView text = line.text();
    qsizetype end = start;
    while (end < line.end() && !isBlank(text[end]) && text[end] != u'<')
        ++end;
    TextSpan word{start, end - start};
    if (word.length > 0 && text[word.end() - 1] == u':')
        --word.length;
    TextSpan parent;
    qsizetype next = end;
    while (at(text, next) == u' ')
        ++next;
    if (at(text, next) == u'<') {
        parent = line.quotedAt(next);
        end = std::min(line.end(), parent.end() + 1);
    }
    const bool isAddress = line.of(word).contains(u'@') && at(text, word.start) != u'|';
    const TextSpan recipient = isAddress || parent.length == 0 ? word : parent;
    if (recipient.length > 0)
        event.recipients.push_back(recipient);
    if (isAddress && parent.length > 0 && !isSame(line.of(parent), line.of(word)))
        event.originalRecipient = parent;
    return end;
}

/// Router and transport stand before the first colon that a blank follows; the host of the transport is who
/// speaks.
void readWords(const LogLine &line, qsizetype from, LogEvent &event)
{
    const QStringView text = line.text();
    qsizetype colon = text.indexOf(u": ", from);
    if (at(text, from - 1) == u':' && at(text, from) == u' ')
        colon = from;
    const qsizetype host = line.valueStart(u"H=");
    if (host >= 0 && (colon < 0 || host < colon) && readPeer(line, host, event))
        event.voice = LogEvent::Voice::Peer;
    if (event.action == Action::Relayed) {
        event.words = line.value(u"C=");
        // A router that is not asked for another server put the message into a mailbox here.
        if (host < 0) {
            event.action = Action::Delivered;
            event.voice = LogEvent::Voice::Delivery;
        }
        return;
    }
    qsizetype start = colon < 0 ? from : colon;
    while (start < line.end() && (text[start] == u':' || isBlank(text[start])))
        ++start;
    event.words = line.rest(start);
    const QStringView words = line.of(event.words);
    event.isGivenUp = words.startsWith(u"retry timeout exceeded") ||
                      words.startsWith(u"retry time not reached for any host after a long failure");
    const QStringView transport = line.of(line.value(u"T="));
    if (words.contains(u"host ") && words.contains(u"error from remote"))
        event.voice = LogEvent::Voice::Peer;
    else if (event.peerHost.length == 0 && (transport.contains(u"local") || transport.contains(u"lmtp")))
        event.voice = LogEvent::Voice::Delivery;
    else if (!words.contains(u"error from remote"))
        event.voice = LogEvent::Voice::Client;
}

/// "1RwtdJ-0000Ac-Ch ** anna@example.com F=<…> R=dnslookup T=remote_smtp: SMTP error from …"
bool readDelivery(const LogLine &line, LogEvent &event)
{
    TextSpan body = line.body();
    const auto startsWithSign = [&](const Sign &entry) { return line.of(body).startsWith(entry.sign); };
    const Sign *sign = std::find_if(std::begin(signs), std::end(signs), startsWithSign);
    if (sign == std::end(signs)) { // Behind an id of another shape, as people shorten it.
        body = line.rest(line.wordAt(body.start).end());
        sign = std::find_if(std::begin(signs), std::end(signs), startsWithSign);
    }
    if (sign == std::end(signs) || sign->action == Action::None)
        return false;
    event.action = sign->action;
    event.actionWord = {body.start, 2};
    const qsizetype from = readRecipient(line, body.start + sign->sign.size(), event);
    if (event.recipients.empty())
        return false;
    const QStringView recipient = line.of(event.recipients.front());
    if (!recipient.contains(u'@') && line.queueId().length == 0) // "== heading ==" of some other log
        return false;
    event.sender = line.value(u"F=");
    readWords(line, from, event);
    return true;
}

/// "H=… [192.0.2.7] F=<…> rejected RCPT <anna@example.com>: relay not permitted": said to a client.
bool readRefusal(const LogLine &line, LogEvent &event)
{
    const QStringView text = line.text();
    constexpr QStringView key = u"rejected ";
    qsizetype start = line.valueStart(key);
    const bool isClient = start >= 0 && (line.valueStart(u"H=") >= 0 || line.valueStart(u"F=") >= 0 ||
                                         text.sliced(start).startsWith(u"connection "));
    if (!isClient)
        return false;
    event.action = text.left(start - key.size()).endsWith(u"temporarily ") ? Action::Delayed : Action::Failed;
    event.actionWord = {start - key.size(), key.size() - 1};
    TextSpan command = line.wordAt(start);
    if (line.of(command) == u"after") // "rejected after DATA"
        command = line.wordAt(command.end() + 1);
    if (command.length > 0 && text[command.end() - 1] == u':')
        --command.length;
    event.stage = stageOfWord(line.of(command));
    if (line.of(command) == u"DATA" || text.sliced(start).startsWith(u"by local_scan") ||
        text.sliced(start).startsWith(u"during MIME"))
        event.stage = Stage::EndOfData;
    if (stageOfWord(line.of(command)) != Stage::Unknown)
        event.stageWord = command;
    if (event.stage == Stage::RcptTo) {
        TextSpan recipient = line.quotedAt(command.end() + 1);
        if (recipient.length > 0 && text[recipient.end() - 1] == u':')
            --recipient.length;
        if (isAddress(line.of(recipient)))
            event.recipients.push_back(recipient);
    }
    event.sender = line.value(u"F=");
    (void)readPeer(line, line.valueStart(u"H="), event);
    const qsizetype colon = text.indexOf(u": ", start);
    event.words = colon < 0 ? line.rest(start) : line.rest(colon + 2);
    if (event.words.length > 1 && line.of(event.words).startsWith(u'"') &&
        line.of(event.words).endsWith(u'"'))
        event.words = {event.words.start + 1, event.words.length - 2};
    const QStringView words = line.of(event.words);
    if (event.action == Action::Failed && (words.startsWith(u'4') || words.startsWith(u'5')))
        event.action = refusalOf(words);
    const bool isSubmission =
        words.contains(u"port 587") || text.contains(u"]:587 ") || text.contains(u"]:465 ");
    event.voice = isSubmission ? LogEvent::Voice::Submission : LogEvent::Voice::Server;
    return true;
}

} // namespace

bool readExim(const LogLine &line, LogEvent &event)
{
    return readDelivery(line, event) || readRefusal(line, event);
}

} // namespace Codebook
