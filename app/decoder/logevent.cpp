// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoder/logevent.h"

#include "decoder/hosts.h"
#include "decoder/numbers.h"
#include "intake/anycase.h"
#include "intake/characters.h"

#include <algorithm>
#include <iterator>

namespace Codebook {

Action refusalOf(QStringView words)
{
    constexpr qsizetype longestSearch = 400; // A refusal begins with its code, or nearly.
    for (qsizetype i = 0; i < std::min(words.size(), longestSearch); ++i) {
        if (!isDigit(words[i]) || isAlnum(at(words, i - 1)) || at(words, i - 1) == u'.')
            continue;
        if (const auto code = startsWithCode(words.sliced(i)))
            return *code < 400 ? Action::None : *code < 500 ? Action::Delayed : Action::Failed;
        if (const auto status = startsWithStatus(words.sliced(i)); status && isPlausible(status->status))
            return status->status.cls == 4 ? Action::Delayed : Action::Failed;
    }
    return Action::Failed;
}

Stage stageOfWord(QStringView word)
{
    struct Name
    {
        QStringView word;
        Stage stage;
    };
    constexpr Name names[]{
        {u"CONNECT", Stage::Connect},
        {u"connection", Stage::Connect},
        {u"EHLO", Stage::Helo},
        {u"HELO", Stage::Helo},
        {u"STARTTLS", Stage::StartTls},
        {u"AUTH", Stage::Auth},
        {u"MAIL", Stage::MailFrom},
        {u"RCPT", Stage::RcptTo},
        {u"DATA", Stage::Data},
        {u"BDAT", Stage::Data},
        {u"VRFY", Stage::RcptTo},
        {u"ETRN", Stage::Unknown},
        {u"END-OF-MESSAGE", Stage::EndOfData},
        {u"data_post", Stage::EndOfData},
        {u"queue", Stage::EndOfData},
    };
    const auto name = std::find_if(std::begin(names), std::end(names),
                                   [word](const Name &entry) { return isSame(entry.word, word); });
    return name == std::end(names) ? Stage::Unknown : name->stage;
}

bool readPeer(const LogLine &line, qsizetype start, LogEvent &event)
{
    if (start < 0)
        return false;
    const QStringView text = line.text();
    TextSpan host = line.wordAt(start);
    while (host.length > 0 && (at(text, host.end() - 1) == u'.' || at(text, host.end() - 1) == u':'))
        --host.length;
    constexpr qsizetype longestGap = 12; // " [IPv6:"
    qsizetype next = host.end();
    while (next < line.end() && next - host.end() < longestGap && (isBlank(text[next]) || text[next] == u'.'))
        ++next;
    const bool hasBracket = at(text, next) == u'[' || at(text, next) == u'(';
    next += hasBracket ? 1 : 0;
    next += text.sliced(std::min(next, text.size())).startsWith(u"IPv6:") ? 5 : 0;
    if (ipLength(line.of(host)) > 0) { // "192.0.2.1 (mx.example.com)"
        event.peerIp = host;
        const TextSpan name = hasBracket ? line.wordAt(next) : TextSpan{};
        event.peerHost = isHostName(line.of(name)) ? name : TextSpan{};
        return true;
    }
    const qsizetype length = hasBracket ? ipLength(text.sliced(next)) : 0;
    event.peerIp = length > 0 ? TextSpan{next, length} : TextSpan{};
    if (isHostName(line.of(host)) || (length > 0 && host.length > 0))
        event.peerHost = host;
    return event.peerHost.length > 0 || event.peerIp.length > 0;
}

bool isLoopback(QStringView ip)
{
    return ip.startsWith(u"127.") || ip == u"::1";
}

} // namespace Codebook
