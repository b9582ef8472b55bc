// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoder/logreader.h"

#include "decoder/hosts.h"
#include "decoder/numbers.h"
#include "intake/characters.h"
#include "intake/headerfields.h"
#include "intake/phrases.h"
#include "intake/wordlist.h"

#include <algorithm>

namespace Codebook {

namespace {

constexpr qsizetype mostRemembered = 50'000;

using Family = bool (*)(const LogLine &, LogEvent &);
// Those with the closer look first: OpenSMTPD's and Sendmail's lines share "stat=".
constexpr Family families[]{readOpenSmtpd, readCourier, readSendmail, readPostfix, readQmail,
                            readExim,      readHaraka,  readDomino,   readDovecot, readCyrus,
                            readAmavis,    readRspamd,  readKerio};

// A refusal to forward. A host's name may hold the word too.
constexpr QStringView relayWords[]{u"relaying",     u"relay access", u"relay not",
                                   u"relay denied", u"to relay",     u"cannot relay",
                                   u"not relay",    u"no relay",     u"relay for"};

/// Whether the server refuses to forward: then it is the server of neither side.
bool isRelayRefusal(QStringView words)
{
    return holdsAny(words.toString().toLower(), relayWords);
}

// What stands before an address in a line of any log, in small letters.
constexpr WordList recipientWords{u"to", u"rcpt", u"recipient", u"recipients", u"rcpt_to", u"rcptto"};
constexpr WordList senderWords{u"from",     u"sender",  u"mail_from", u"mailfrom", u"orig_to", u"user",
                               u"username", u"ctladdr", u"id",        u"by",       u"auth"};

/// The word before `position`, over the signs between: "to" of "to = <", "rcpt" of "\"rcpt\":\"".
QStringView wordBefore(QStringView text, qsizetype position)
{
    const auto isOfWord = [](QChar c) { return isAlnum(c) || c == u'_'; };
    qsizetype end = position;
    while (end > 0 && !isOfWord(text[end - 1]) && text[end - 1] != u',')
        --end;
    qsizetype start = end;
    while (start > 0 && isOfWord(text[start - 1]))
        --start;
    return text.sliced(start, end - start);
}

/// The recipient in a line of no known form: the address that a word says to be one, else the only one that
/// none says to be the sender's.
TextSpan recipientIn(QStringView text)
{
    TextSpan only;
    int others = 0;
    for (TextSpan address : addressesIn(text)) {
        QStringView word = wordBefore(text, address.start);
        const qsizetype sign = text.sliced(address.start, address.length).indexOf(u'=');
        const QStringView key = sign > 0 ? text.sliced(address.start, sign) : QStringView();
        if (recipientWords.holds(key) || senderWords.holds(key)) { // "from=ben@example.org"
            word = key;
            address = {address.start + sign + 1, address.length - sign - 1};
        }
        if (recipientWords.holds(word))
            return address;
        if (!senderWords.holds(word)) {
            others += others == 0 ||
                      text.sliced(only.start, only.length) != text.sliced(address.start, address.length);
            only = address;
        }
    }
    return others == 1 ? only : TextSpan{};
}

void keep(QHash<QString, QString> &memory, QStringView key, QStringView value)
{
    if (memory.size() >= mostRemembered)
        memory.clear(); // A log of millions of messages must not fill the memory.
    memory.insert(key.toString(), value.toString());
}

} // namespace

void LogReader::read(const Section &section)
{
    const LogLine line(section.text);
    m_context.parts.enter(section);
    m_context.parts.setReply(-1);
    const Surroundings kept = m_context.around;
    m_context.around = {};
    LogEvent event;
    const bool isKnown = std::any_of(std::begin(families), std::end(families), [&](Family family) {
        event = {};
        return family(line, event);
    });
    if (isKnown)
        take(line, event, section);
    else
        readUnknown(line, section);
    m_context.around = kept;
}

/// What later lines about the same message do not repeat.
void LogReader::remember(const LogLine &line)
{
    const QStringView body = line.of(line.body());
    const QStringView text = line.text();
    if (line.queueId().length > 0 && (body.startsWith(u"from=") || body.startsWith(u"<= "))) {
        const qsizetype start = line.body().start + (body.startsWith(u"<= ") ? 3 : 5);
        const TextSpan sender = line.quotedAt(start);
        m_messages.setSender(line.of(line.queueId()),
                             sender.length > 0 ? line.of(sender) : QStringView(u"<>"));
        return;
    }
    if (body == u"removed" || body == u"Completed") { // As Postfix and Exim say that the message is gone.
        m_messages.forget(line.of(line.queueId()));
        return;
    }
    constexpr QStringView starting = u"starting delivery "; // "… 9: msg 93996 to remote anna@example.com"
    const qsizetype start = text.left(200).indexOf(starting);
    const qsizetype recipient = start < 0 ? -1 : text.lastIndexOf(u' ', line.end() - 1);
    if (recipient > start && isAddress(line.of(line.rest(recipient)))) {
        const bool isLocal = text.first(recipient).endsWith(u" local");
        keep(isLocal ? m_local : m_deliveries, line.of(line.wordAt(start + starting.size())),
             line.of(line.rest(recipient)));
    }
}

/// qmail's "delivery 9: …" names its recipient in an earlier line, which also tells where it went.
QString LogReader::completed(const LogLine &line, LogEvent &event) const
{
    constexpr QStringView delivery = u"delivery ";
    const qsizetype number = line.text().left(200).indexOf(delivery);
    if (number < 0 || !event.recipients.empty() || (m_deliveries.isEmpty() && m_local.isEmpty()))
        return {};
    const QString digits = line.of(line.wordAt(number + delivery.size())).toString();
    const auto local = m_local.constFind(digits);
    if (local == m_local.constEnd())
        return m_deliveries.value(digits);
    event.voice = LogEvent::Voice::Delivery;
    return *local;
}

void LogReader::mark(PartKind kind, TextSpan span, const LogLine &line)
{
    if (span.length > 0)
        m_context.parts.add(kind, span, line.of(span).toString());
}

Speaker LogReader::speakerOf(const LogLine &line, const LogEvent &event)
{
    Speaker speaker;
    const bool isPeer = event.voice == LogEvent::Voice::Peer;
    mark(isPeer ? PartKind::Speaker : PartKind::Host, event.peerHost, line);
    mark(PartKind::IpAddress, event.peerIp, line);
    switch (event.voice) {
    case LogEvent::Voice::Peer:
        speaker.host = line.of(event.peerHost).toString();
        speaker.ip = line.of(event.peerIp).toString();
        // A filter on this machine may belong to either side.
        speaker.role = isLoopback(speaker.ip) ? SpeakerRole::Unknown : SpeakerRole::RecipientServer;
        break;
    case LogEvent::Voice::Server:
        speaker.host = line.of(line.host()).toString();
        speaker.role =
            isRelayRefusal(line.of(event.words)) ? SpeakerRole::Between : SpeakerRole::RecipientServer;
        break;
    case LogEvent::Voice::Delivery:
        speaker.host = line.of(line.host()).toString();
        speaker.role = SpeakerRole::RecipientServer;
        break;
    case LogEvent::Voice::Submission:
    case LogEvent::Voice::Client:
        speaker.host = line.of(line.host()).toString();
        speaker.role = SpeakerRole::SenderServer;
        break;
    }
    return speaker;
}

/// Reads the words and returns the number of their reply; -1 where there are none.
int LogReader::message(const LogEvent &event, const Section &section)
{
    std::vector<Reply> &replies = m_context.reading.replies;
    const std::size_t before = replies.size();
    if (event.words.length <= 0)
        return -1;
    m_context.reader.read(section, event.words);
    if (replies.size() == before && !m_context.reader.readWords(section, event.words))
        return -1;
    if (replies.size() == before)
        return -1;
    Reply &reply = replies[before];
    if (event.voice != LogEvent::Voice::Peer)
        reply.isFromReporter = true;
    Reply &counting = reply.inner.empty() ? reply : reply.inner.front();
    if (counting.text.startsWith(u"connect to ") && counting.stage == Stage::Unknown)
        counting.stage = Stage::Connect;
    if (event.voice == LogEvent::Voice::Delivery && counting.stage == Stage::Unknown)
        counting.stage = Stage::Local;
    return int(before);
}

void LogReader::take(const LogLine &line, LogEvent event, const Section &section)
{
    const QString known = completed(line, event);
    const int firstPart = m_context.parts.count();
    Recipient recipient;
    recipient.action = event.action;
    if (event.actionWord.length > 0)
        m_context.parts.add(PartKind::StatusWord, event.actionWord,
                            line.of(event.actionWord).toString().toLower());
    if (event.stageWord.length > 0)
        m_context.parts.add(PartKind::Stage, event.stageWord, stageId(event.stage));
    if (const auto status = startsWithStatus(line.of(event.status))) {
        recipient.statusField = status->status;
        m_context.parts.addStatus({event.status.start, status->length});
    }
    mark(PartKind::Address, event.originalRecipient, line);
    recipient.originalAddress = line.of(event.originalRecipient).toString();
    if (isAddress(line.of(event.sender)))
        mark(PartKind::Address, event.sender, line);
    recipient.sender = event.sender.length > 0 ? line.of(event.sender).toString()
                                               : m_messages.sender(line.of(line.queueId()));
    m_context.around.peer = speakerOf(line, event);
    m_context.around.stage = event.stage;
    for (const TextSpan address : event.recipients)
        mark(PartKind::Address, address, line);
    recipient.reply = message(event, section);
    reporter(line);
    QStringList addresses;
    for (const TextSpan address : event.recipients)
        addresses += line.of(address).toString();
    if (addresses.isEmpty() && !known.isEmpty())
        addresses += known;
    const bool isSecondHand = event.queueId.length > 0;
    const TextSpan id = isSecondHand ? event.queueId : line.queueId();
    m_messages.tell(line.of(id), {recipient, addresses, event.isGivenUp, firstPart, isSecondHand});
}

/// A line of no known form may still quote a refusal: "warning: … said: 535 5.7.8 …".
void LogReader::readUnknown(const LogLine &line, const Section &section)
{
    remember(line);
    std::vector<Reply> &replies = m_context.reading.replies;
    const std::size_t before = replies.size();
    m_context.reader.read(section, line.body());
    std::vector<int> numbers(replies.size());
    for (std::size_t i = 0; i < numbers.size(); ++i)
        numbers[i] = i < before ? int(i) : -1;
    std::size_t kept = before;
    for (std::size_t i = before; i < replies.size(); ++i) {
        const Reply &inner = innermost(replies[i]);
        if (!inner.code || inner.code->value < 400)
            continue;
        numbers[i] = int(kept);
        if (kept != i)
            replies[kept] = std::move(replies[i]);
        ++kept;
    }
    if (kept < replies.size()) {
        replies.resize(kept);
        m_context.parts.renumber(numbers);
    }
    const TextSpan address = kept > before ? recipientIn(line.text()) : TextSpan{};
    for (std::size_t i = before; i < kept; ++i) {
        Recipient recipient;
        recipient.reply = int(i);
        // What one of several servers said on the way: the line with the outcome is still to come.
        const Reply &reply = innermost(replies[i]);
        if (line.queueId().length > 0 && reply.code && reply.code->severity() == 4)
            recipient.action = Action::Delayed;
        if (kept == before + 1 && address.length > 0)
            m_messages.tell(line.of(line.queueId()),
                            {recipient, {line.of(address).toString()}, false, m_context.parts.count()});
        else
            m_context.reading.recipients.push_back(recipient);
    }
    if (kept > before)
        reporter(line);
}

/// The host before the program wrote the log.
void LogReader::reporter(const LogLine &line)
{
    if (line.host().length == 0)
        return;
    m_context.parts.setReply(-1);
    m_context.parts.add(PartKind::Speaker, line.host(), line.of(line.host()).toString());
    if (m_context.reading.reporter.host.isEmpty())
        m_context.reading.reporter.host = line.of(line.host()).toString();
}

} // namespace Codebook
