// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Logs of servers that write few kinds of lines: qmail, OpenSMTPD, Courier, Haraka, Domino.

#include "decoder/logevent.h"
#include "decoder/reports.h"
#include "intake/anycase.h"
#include "intake/characters.h"

#include <algorithm>
#include <iterator>

namespace Codebook {

namespace {

struct Word
{
    QStringView word;
    Action action;
};

template <std::size_t N>
Action actionIn(const Word (&words)[N], QStringView word)
{
    const auto found = std::find_if(std::begin(words), std::end(words),
                                    [word](const Word &entry) { return isSame(entry.word, word); });
    return found == std::end(words) ? Action::None : found->action;
}

constexpr Word qmailWords[]{
    {u"success", Action::Relayed}, {u"failure", Action::Failed}, {u"deferral", Action::Delayed}};
constexpr Word openSmtpdWords[]{{u"Ok", Action::Relayed},       {u"Delivered", Action::Delivered},
                                {u"TempFail", Action::Delayed}, {u"PermFail", Action::Failed},
                                {u"Hoststat", Action::Delayed}, {u"Expire", Action::Failed},
                                {u"Loop", Action::Failed}};
constexpr Word harakaWords[]{{u"DENY", Action::Failed},
                             {u"DENYSOFT", Action::Delayed},
                             {u"DENYDISCONNECT", Action::Failed},
                             {u"DENYSOFTDISCONNECT", Action::Delayed}};

} // namespace

/// "delivery 9: failure: 192.0.2.1 does not like recipient./Remote host said: 550 …": the recipient stands in
/// the line "starting delivery 9".
bool readQmail(const LogLine &line, LogEvent &event)
{
    constexpr QStringView key = u"delivery ";
    const QStringView text = line.text();
    const qsizetype start = text.left(200).indexOf(key);
    if (start < 0 || text.left(start).endsWith(u"starting "))
        return false;
    qsizetype colon = start + key.size();
    while (isDigit(at(text, colon)))
        ++colon;
    if (colon == start + key.size() || at(text, colon) != u':' || at(text, colon + 1) != u' ')
        return false;
    const qsizetype end = text.indexOf(u':', colon + 2);
    event.actionWord = {colon + 2, std::max<qsizetype>(0, (end < 0 ? line.end() : end) - colon - 2)};
    event.action = actionIn(qmailWords, line.of(event.actionWord));
    if (event.action == Action::None)
        return false;
    event.words = line.rest(event.actionWord.end() + 1);
    const bool isRemote = line.of(event.words).contains(u"Remote host said:");
    event.voice = isRemote ? LogEvent::Voice::Peer : LogEvent::Voice::Client;
    if (line.of(event.words).startsWith(u"did ")) {
        event.voice = LogEvent::Voice::Delivery;
        event.action = Action::Delivered;
    }
    if (isRemote)
        (void)readPeer(line, event.words.start, event);
    while (event.words.length > 0 && line.of(event.words).endsWith(u'/'))
        --event.words.length;
    return true;
}

/// Old "relay: PermFail for 4d9e…: session=…, from=<…>, to=<…>, relay=…, stat=550 …", new "mta delivery
/// evpid=… from=<…> to=<…> relay=\"192.0.2.1 (mx.example.com)\" result=\"PermFail\" stat=\"550 …\"", and
/// refusals of clients.
bool readOpenSmtpd(const LogLine &line, LogEvent &event)
{
    const QStringView text = line.text();
    if (const TextSpan command = line.value(u"command=");
        command.length > 0 && text.contains(u"failed-command")) {
        event.words = line.value(u"result=");
        event.action = refusalOf(line.of(event.words));
        event.voice = LogEvent::Voice::Server;
        event.stageWord = line.wordAt(command.start);
        event.stage = stageOfWord(line.of(event.stageWord));
        if (const qsizetype address = line.of(command).indexOf(u'<');
            address >= 0 && event.stage == Stage::RcptTo)
            event.recipients.push_back(line.quotedAt(command.start + address));
        return true;
    }
    const qsizetype stat = line.valueStart(u"stat=");
    if (stat < 0)
        return false;
    if (const TextSpan result = line.value(u"result="); result.length > 0) {
        event.actionWord = result;
    } else {
        const qsizetype mark = text.indexOf(u" for ");
        const qsizetype before = mark < 0 ? -1 : text.left(mark).lastIndexOf(u' ');
        event.actionWord = before < 0 ? TextSpan{} : TextSpan{before + 1, mark - before - 1};
    }
    event.action = actionIn(openSmtpdWords, line.of(event.actionWord));
    if (event.action == Action::None)
        return false;
    if (const TextSpan recipient = line.value(u"to="); recipient.length > 0)
        event.recipients.push_back(recipient);
    if (const TextSpan original = line.value(u"rcpt="); original.length > 1)
        event.originalRecipient = original;
    event.sender = line.value(u"from=");
    event.words = at(text, stat) == u'"' ? line.quotedAt(stat) : line.rest(stat);
    const qsizetype relay = line.valueStart(u"relay=");
    if (readPeer(line, relay >= 0 && at(text, relay) == u'"' ? relay + 1 : relay, event)) {
        event.voice = LogEvent::Voice::Peer;
    } else {
        event.voice = text.contains(u"mda delivery") || line.valueStart(u"method=") >= 0
                          ? LogEvent::Voice::Delivery
                          : LogEvent::Voice::Client;
        if (event.action == Action::Relayed && event.voice == LogEvent::Voice::Delivery)
            event.action = Action::Delivered;
    }
    return true;
}

/// "courieresmtp: id=…,from=<…>,addr=<anna@example.com>: 550 …", "…,status: failure", "courierlocal:
/// …,success: …", and "courieresmtpd: error,relay=192.0.2.7,from=<…>,to=<…>: 550 …" to a client.
bool readCourier(const LogLine &line, LogEvent &event)
{
    const QStringView text = line.text();
    const bool isClient =
        line.of(line.program()) == u"courieresmtpd" && line.of(line.body()).startsWith(u"error,");
    const TextSpan recipient = line.value(isClient ? u"to=" : u"addr=");
    const qsizetype key = line.valueStart(isClient ? u"to=" : u"addr=");
    if (key < 0 || !line.of(line.program()).startsWith(u"courier"))
        return false;
    if (recipient.length > 0)
        event.recipients.push_back(recipient);
    event.sender = line.value(u"from=");
    qsizetype start = std::min(line.end(), recipient.end() + (at(text, key) == u'<' ? 1 : 0));
    if (isClient) {
        (void)readPeer(line, line.valueStart(u"relay="), event);
        event.voice = LogEvent::Voice::Server;
        event.stage = Stage::RcptTo;
    }
    constexpr QStringView statusKey = u",status: ";
    if (const qsizetype status = text.indexOf(statusKey, start); status >= 0) {
        event.actionWord = line.wordAt(status + statusKey.size());
        event.action =
            line.of(event.actionWord) == u"success" ? Action::Relayed : actionOf(line.of(event.actionWord));
        return event.action != Action::None;
    }
    if (const qsizetype success = text.indexOf(u",success: ", start); success >= 0) {
        event.actionWord = {success + 1, 7};
        event.action = line.of(line.program()) == u"courierlocal" ? Action::Delivered : Action::Relayed;
        event.words = line.rest(success + 10);
        event.voice = event.action == Action::Delivered ? LogEvent::Voice::Delivery : LogEvent::Voice::Peer;
        return true;
    }
    if (at(text, start) != u':')
        return false;
    event.words = line.rest(start + 1);
    event.action = refusalOf(line.of(event.words));
    if (!isClient)
        event.voice = LogEvent::Voice::Peer;
    return true;
}

/// "hook=rcpt plugin=… params=\"<anna@example.com>\" retval=DENY msg=\"…\"" to a client; "[outbound]
/// delivered … host=… response=\"…\"".
bool readHaraka(const LogLine &line, LogEvent &event)
{
    const QStringView text = line.text();
    if (const TextSpan retval = line.value(u"retval="); retval.length > 0) {
        event.action = actionIn(harakaWords, line.of(retval));
        if (event.action == Action::None)
            return false;
        event.actionWord = retval;
        event.stageWord = line.value(u"hook=");
        event.stage = stageOfWord(line.of(event.stageWord));
        const TextSpan params = line.value(u"params=");
        const qsizetype address = line.of(params).indexOf(u'<');
        if (event.stage == Stage::RcptTo && address >= 0)
            event.recipients.push_back(line.quotedAt(params.start + address));
        event.words = line.value(u"msg=");
        event.voice = LogEvent::Voice::Server;
        return true;
    }
    const qsizetype delivered = text.indexOf(u"[outbound] delivered ");
    if (delivered < 0)
        return false;
    event.actionWord = {delivered + 11, 9};
    event.action = Action::Relayed;
    event.words = line.value(u"response=");
    event.peerHost = line.value(u"host=");
    event.peerIp = line.value(u"ip=");
    event.voice = LogEvent::Voice::Peer;
    return true;
}

/// "Router: Message 00501F5E transferred to MX.EXAMPLE.COM for anna@example.com via SMTP", "… delivered to
/// Anna/Example"
bool readDomino(const LogLine &line, LogEvent &event)
{
    const QStringView text = line.text();
    if (!text.left(120).contains(u"Router: Message "))
        return false;
    if (const qsizetype moved = text.indexOf(u" transferred to "); moved >= 0) {
        const qsizetype mark = text.indexOf(u" for ", moved);
        if (mark < 0)
            return false;
        event.action = Action::Relayed;
        event.actionWord = {moved + 1, 11};
        (void)readPeer(line, moved + 16, event);
        event.recipients.push_back(line.wordAt(mark + 5));
        return true;
    }
    const qsizetype delivered = text.indexOf(u" delivered to ");
    if (delivered < 0 || text.left(delivered).endsWith(u" not"))
        return false;
    event.action = Action::Delivered;
    event.actionWord = {delivered + 1, 9};
    event.voice = LogEvent::Voice::Delivery;
    event.recipients.push_back(line.rest(delivered + 14));
    return true;
}

} // namespace Codebook
