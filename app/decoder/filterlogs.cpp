// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Logs of what stands around a mail server: filters, which pass or stop a message, and stores, which put it
// into a mailbox. Also Kerio's, whose lines name everything they tell.

#include "decoder/logevent.h"
#include "decoder/reports.h"
#include "intake/characters.h"

#include <algorithm>
#include <iterator>

namespace Codebook {

namespace {

constexpr qsizetype longestStart = 240;

struct Sign
{
    QStringView text;
    Action action;
};

/// "<anna@example.com>,<ben@example.com>" from `start` on.
void readList(const LogLine &line, qsizetype start, LogEvent &event)
{
    const QStringView text = line.text();
    while (at(text, start) == u'<') {
        const TextSpan recipient = line.quotedAt(start);
        if (recipient.length > 0)
            event.recipients.push_back(recipient);
        start = recipient.end() + 1;
        if (at(text, start) == u',')
            ++start;
    }
}

} // namespace

/// "lmtp(anna@example.com)<301><…>: Error: msgid=<…>: save failed to INBOX: Quota exceeded (mailbox for user
/// is full)", "…: sieve: msgid=<…>: stored mail into mailbox 'INBOX'"
bool readDovecot(const LogLine &line, LogEvent &event)
{
    constexpr QStringView programs[]{u"lmtp(", u"lda(", u"deliver("};
    constexpr Sign signs[]{{u": save failed to ", Action::Failed},
                           {u": failed to store into mailbox ", Action::Failed},
                           {u": stored mail into mailbox ", Action::Delivered},
                           {u": saved mail to ", Action::Delivered}};
    const QStringView text = line.text();
    qsizetype start = -1;
    for (const QStringView program : programs) {
        const qsizetype found = text.left(longestStart).indexOf(program);
        if (start < 0 && found > 0 && isBlank(text[found - 1]))
            start = found + program.size();
    }
    const qsizetype closing = start < 0 ? -1 : text.indexOf(u')', start);
    const auto sign = std::find_if(std::begin(signs), std::end(signs), [&](const Sign &entry) {
        return closing > 0 && text.indexOf(entry.text, closing) > 0;
    });
    if (sign == std::end(signs))
        return false;
    // Before 2.3 the process stands first: "lmtp(301, anna@example.com)".
    const qsizetype comma = text.first(closing).lastIndexOf(u", ");
    const qsizetype user = comma > start ? comma + 2 : start;
    if (user < closing)
        event.recipients.push_back({user, closing - user});
    const qsizetype found = text.indexOf(sign->text, closing);
    event.action = sign->action;
    event.actionWord = line.wordAt(found + 2);
    event.voice = LogEvent::Voice::Delivery;
    event.stage = Stage::Local;
    const qsizetype words = text.indexOf(u": ", found + sign->text.size());
    if (event.action == Action::Failed && words > 0)
        event.words = line.rest(words + 2);
    return true;
}

/// "verify_user(user.anna) failed: Over quota" of Cyrus, which does not tell how the message goes on.
bool readCyrus(const LogLine &line, LogEvent &event)
{
    constexpr QStringView failed = u") failed: ";
    const QStringView text = line.text();
    const qsizetype found = text.indexOf(failed);
    if (found < 0 || !text.first(found).contains(u"verify_user("))
        return false;
    event.words = line.rest(found + failed.size());
    event.voice = LogEvent::Voice::Delivery;
    event.stage = Stage::Local;
    return true;
}

/// "(21100-07) Blocked INFECTED (Eicar) {DiscardedInbound}, [192.0.2.9]:40122 <ben@example.org> ->
/// <anna@example.com>, quarantine: …" of Amavis
bool readAmavis(const LogLine &line, LogEvent &event)
{
    constexpr Sign signs[]{{u") Passed ", Action::Relayed}, {u") Blocked ", Action::Failed}};
    constexpr QStringView arrow = u"> -> <";
    const QStringView text = line.text();
    for (const Sign &sign : signs) {
        const qsizetype found = text.left(longestStart).indexOf(sign.text);
        const qsizetype to = found < 0 ? -1 : text.indexOf(arrow, found);
        if (to < 0)
            continue;
        event.action = sign.action;
        event.actionWord = line.wordAt(found + 2);
        const qsizetype from = text.first(to).lastIndexOf(u'<');
        event.sender = to > from + 1 ? TextSpan{from + 1, to - from - 1} : TextSpan{from, 2};
        readList(line, to + arrow.size() - 1, event);
        qsizetype end = to;
        for (const QStringView mark : {QStringView(u", "), QStringView(u" {")}) {
            const qsizetype place = text.indexOf(mark, found);
            end = place < 0 ? end : std::min(end, place);
        }
        if (event.action == Action::Failed)
            event.words = {found + 2, end - found - 2};
        const bool isOutgoing = text.sliced(found, to - found).contains(u"Outbound");
        event.voice = isOutgoing ? LogEvent::Voice::Submission : LogEvent::Voice::Server;
        event.stage = Stage::EndOfData;
        return true;
    }
    return false;
}

/// "qid: <4F2A>, …, from: <ben@example.org>, (default: T (reject): [19.30/15.00] […]), len: 3110, …, rcpts:
/// <anna@example.com>" of Rspamd
bool readRspamd(const LogLine &line, LogEvent &event)
{
    constexpr Sign signs[]{{u"(default: T (reject)", Action::Failed},
                           {u"(default: F (reject)", Action::Failed},
                           {u"(default: T (soft reject)", Action::Delayed},
                           {u"(default: F (soft reject)", Action::Delayed},
                           {u"(default: F (greylist)", Action::Delayed}};
    const QStringView text = line.text();
    const qsizetype start = text.indexOf(u"(default: ");
    const auto sign = std::find_if(std::begin(signs), std::end(signs), [&](const Sign &entry) {
        return start > 0 && text.sliced(start).startsWith(entry.text);
    });
    if (sign == std::end(signs))
        return false;
    event.action = sign->action;
    event.words = {start + 1, sign->text.size() - 1};
    event.queueId = line.value(u"qid: ");
    event.sender = line.value(u"from: ");
    readList(line, line.valueStart(u"rcpts: "), event);
    event.voice = LogEvent::Voice::Server;
    event.stage = Stage::EndOfData;
    return true;
}

/// "Sent: Queue-ID: …, Recipient: <anna@example.com>, Result: failed, Status: 5.1.1 , Remote-Host: 192.0.2.1,
/// …, Reason: 550 5.1.1 User unknown"
bool readKerio(const LogLine &line, LogEvent &event)
{
    const TextSpan result = line.value(u"Result: ");
    if (result.length == 0 || line.valueStart(u"Queue-ID: ") < 0)
        return false;
    event.action = actionOf(line.of(result));
    if (event.action == Action::None)
        return false;
    event.actionWord = result;
    event.status = line.value(u"Status: ");
    readList(line, line.valueStart(u"Recipient: "), event);
    if (readPeer(line, line.valueStart(u"Remote-Host: "), event))
        event.voice = LogEvent::Voice::Peer;
    if (const qsizetype reason = line.valueStart(u"Reason: "); reason > 0)
        event.words = line.rest(reason);
    return true;
}

} // namespace Codebook
