// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Postfix, also with its name changed for several instances ("postfix-in/smtpd") and with lines cut at either
// end.

#include "decoder/logevent.h"
#include "decoder/numbers.h"
#include "decoder/reports.h"
#include "intake/characters.h"

#include <algorithm>
#include <iterator>

namespace Codebook {

namespace {

/// Words in brackets behind the outcome: "(host mx.example.com[192.0.2.1] said: 550 …)". A cut line has no
/// end.
TextSpan bracketed(const LogLine &line, qsizetype start)
{
    TextSpan words = line.rest(start);
    if (words.length > 0 && line.text()[words.start] == u'(') {
        words = {words.start + 1, words.length - 1};
        if (words.length > 0 && line.text()[words.end() - 1] == u')')
            --words.length;
    }
    return words;
}

/// A word such as "relay=dovecot" or "relay=local" names a program of this server that has the mailboxes.
bool isDeliveryAgent(QStringView relay, QStringView program)
{
    const bool isAgent = program.endsWith(u"/local") || program.endsWith(u"/virtual") ||
                         program.endsWith(u"/pipe") || program.endsWith(u"/lmtp");
    return isAgent || (!relay.isEmpty() && relay != u"none");
}

void readSender(const LogLine &line, LogEvent &event)
{
    const qsizetype start = line.valueStart(u"from=");
    if (start < 0)
        return;
    event.sender = line.quotedAt(start);
    if (event.sender.length == 0 && line.text().sliced(start).startsWith(u"<>"))
        event.sender = {start, 2};
}

void readRecipients(const LogLine &line, LogEvent &event)
{
    if (const TextSpan recipient = line.value(u"to="); recipient.length > 0)
        event.recipients.push_back(recipient);
    event.originalRecipient = line.value(u"orig_to=");
}

/// "to=<anna@example.com>, relay=…, dsn=5.1.1, status=bounced (…)", "from=<…>, status=expired, returned to
/// sender"
bool readDelivery(const LogLine &line, LogEvent &event)
{
    const TextSpan word = line.value(u"status=");
    event.action = actionOf(line.of(word));
    if (event.action == Action::None)
        return false;
    event.actionWord = word;
    readRecipients(line, event);
    readSender(line, event);
    event.status = line.value(u"dsn=");
    event.isGivenUp = line.of(word).endsWith(u"expired"); // Also "force-expired", by hand.
    event.words = event.isGivenUp ? line.rest(word.start) : bracketed(line, word.end());
    if (line.of(event.words).startsWith(u", "))
        event.words = line.rest(event.words.start + 2);
    const qsizetype relay = line.valueStart(u"relay=");
    const bool isSocket = relay >= 0 && line.of(line.rest(relay)).left(80).contains(u"[private/");
    if (!isSocket && readPeer(line, relay, event)) {
        event.voice = LogEvent::Voice::Peer;
        // What a server said stands behind "said:", or is the reply to the whole message.
        const QStringView words = line.of(event.words);
        const bool isQuoted = words.startsWith(u"host ") || words.contains(u" said: ");
        if (!isQuoted && !startsWithCode(words) && !startsWithStatus(words))
            event.voice = LogEvent::Voice::Client;
    } else if (isDeliveryAgent(line.of(line.value(u"relay=")), line.of(line.program()))) {
        event.voice = LogEvent::Voice::Delivery;
        if (event.action == Action::Relayed)
            event.action = Action::Delivered;
    }
    return true;
}

struct Refusal
{
    QStringView key;
    bool isRefused; ///< A warning tells what would have been refused.
};
constexpr Refusal refusals[]{
    {u"milter-reject: ", true},
    {u"proxy-reject: ", true},
    {u"reject: ", true},
    {u"reject_warning: ", false},
};

/// What a check of the message's own lines ended in: "header Subject: 450 chairs from …[…]; from=<…> to=<…>
/// proto=ESMTP helo=<…>: 5.7.1 …". The line is the client's, whatever it holds; this server's words stand
/// behind all.
void readCheck(const LogLine &line, qsizetype start, LogEvent &event)
{
    constexpr QStringView client = u" from ";
    const QStringView text = line.text();
    const qsizetype envelope = text.lastIndexOf(u"; from=<");
    event.stage = Stage::EndOfData;
    event.action = Action::Failed;
    if (envelope < start)
        return;
    if (const qsizetype from = text.first(envelope).lastIndexOf(client); from >= start)
        (void)readPeer(line, from + client.size(), event);
    qsizetype position = envelope + 2;
    while (position < line.end()) {
        const qsizetype equals = text.indexOf(u'=', position);
        if (equals < 0)
            return;
        const QStringView key = text.sliced(position, equals - position);
        const TextSpan value = line.quotedAt(equals + 1);
        if (key == u"from")
            event.sender = text.sliced(equals + 1).startsWith(u"<>") ? TextSpan{equals + 1, 2} : value;
        else if (key == u"to" && value.length > 0)
            event.recipients.push_back(value);
        qsizetype end = value.end();
        while (end < line.end() && !isBlank(text[end]))
            ++end;
        position = end + 1;
        if (at(text, end - 1) == u':') {
            event.words = line.rest(position);
            event.action = refusalOf(line.of(event.words));
            return;
        }
    }
}

/// Whether a word names what a check of the message's own lines looked at.
bool isCheck(QStringView word)
{
    return word == u"header" || word == u"body" || word == u"mime-header" || word == u"nested-header";
}

/// What this server said to a client: "NOQUEUE: reject: RCPT from …[…]: 554 5.7.1 …; from=<…> to=<…>".
bool readRefusal(const LogLine &line, LogEvent &event)
{
    const Refusal *refusal = nullptr;
    qsizetype start = -1;
    for (const Refusal &entry : refusals) {
        start = line.valueStart(entry.key);
        if (start >= 0) {
            refusal = &entry;
            break;
        }
    }
    const auto keyEnd = [&] { return start - refusal->key.size(); };
    // "…, reject=550" is Sendmail's; a text that only holds the word begins elsewhere.
    if (!refusal || keyEnd() > line.body().start)
        return false;
    const QStringView text = line.text();
    TextSpan command = line.wordAt(start);
    if (command.length > 0 && text[command.end() - 1] == u':')
        --command.length;
    const QStringView program = line.of(line.program());
    const bool isSubmission = program.contains(u"submission") || program.contains(u"smtps/");
    event.voice = isSubmission ? LogEvent::Voice::Submission : LogEvent::Voice::Server;
    if (isCheck(line.of(command))) {
        readCheck(line, start, event);
        event.action = refusal->isRefused ? event.action : Action::None;
        return true;
    }
    event.stage = stageOfWord(line.of(command));
    event.stageWord = event.stage == Stage::Unknown ? TextSpan{} : command;
    qsizetype from = command.end();
    if (text.sliced(from).startsWith(u" from ")) {
        (void)readPeer(line, from + 6, event);
        const qsizetype colon = text.indexOf(u": ", from + 6);
        from = colon < 0 ? line.end() : colon;
    }
    while (from < line.end() && (text[from] == u':' || isBlank(text[from])))
        ++from;
    qsizetype to = line.end();
    for (const QStringView mark : {QStringView(u"; from=<"), QStringView(u"; to=<"), QStringView(u"; proto="),
                                   QStringView(u"; helo=<")}) {
        const qsizetype found = text.indexOf(mark, start);
        to = found < 0 ? to : std::min(to, found);
    }
    event.words = line.trimmed({from, std::max<qsizetype>(0, to - from)});
    readRecipients(line, event);
    readSender(line, event);
    event.action = refusal->isRefused ? refusalOf(line.of(event.words)) : Action::None;
    return true;
}

} // namespace

bool readPostfix(const LogLine &line, LogEvent &event)
{
    return readDelivery(line, event) || readRefusal(line, event);
}

} // namespace Codebook
