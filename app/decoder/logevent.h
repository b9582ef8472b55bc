// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "decoder/logline.h"
#include "decoder/reading.h"

#include <vector>

namespace Codebook {

/// What one line of a log tells about a message or a client. Spans are in the line's text; empty for what the
/// line does not tell.
struct LogEvent
{
    /// Whose words they are.
    enum class Voice {
        Peer,       ///< The server that the message went to.
        Server,     ///< The log's own server, to a client that brought a message.
        Submission, ///< The log's own server, to a mail program that sends through it.
        Delivery,   ///< The log's own server, when it put the message into a mailbox.
        Client,     ///< The log's own server, which did not reach the next one or gave up.
    };

    Voice voice = Voice::Client;
    Action action = Action::None;
    bool isGivenUp = false; ///< The time is over; why it took so long stands in an earlier line, if at all.
    TextSpan actionWord;    ///< "bounced", "**".
    TextSpan queueId;       ///< Of the server, where another program's line names it.
    std::vector<TextSpan> recipients;
    TextSpan originalRecipient;
    TextSpan sender; ///< With its brackets where it is "<>".
    TextSpan peerHost;
    TextSpan peerIp;
    TextSpan status; ///< The log's own enhanced code: "dsn=5.1.1".
    TextSpan words;  ///< The reply, or what the server says about the outcome.
    TextSpan stageWord;
    Stage stage = Stage::Unknown;
};

/// The action that a refusal with these words has: 4yz asks to come back.
[[nodiscard]] Action refusalOf(QStringView words);

/// The stage of a command's name in a log: "RCPT", "END-OF-MESSAGE", "ehlo"; Unknown for other words.
[[nodiscard]] Stage stageOfWord(QStringView word);

/// The host and the address in "mx.example.com[192.0.2.1]:25", "mx.example.com. [192.0.2.1]" or
/// "mx.example.com (192.0.2.1)" from `start` on. Says whether there is either.
bool readPeer(const LogLine &line, qsizetype start, LogEvent &event);

/// Whether the address is one of this machine itself, so that no other server speaks from there.
[[nodiscard]] bool isLoopback(QStringView ip);

// One reader per family of servers. Each says whether the line is one of its own that tells an outcome.
[[nodiscard]] bool readPostfix(const LogLine &line, LogEvent &event);
[[nodiscard]] bool readExim(const LogLine &line, LogEvent &event);
[[nodiscard]] bool readSendmail(const LogLine &line, LogEvent &event);
[[nodiscard]] bool readQmail(const LogLine &line, LogEvent &event);
[[nodiscard]] bool readOpenSmtpd(const LogLine &line, LogEvent &event);
[[nodiscard]] bool readCourier(const LogLine &line, LogEvent &event);
[[nodiscard]] bool readHaraka(const LogLine &line, LogEvent &event);
[[nodiscard]] bool readDomino(const LogLine &line, LogEvent &event);
[[nodiscard]] bool readDovecot(const LogLine &line, LogEvent &event);
[[nodiscard]] bool readCyrus(const LogLine &line, LogEvent &event);
[[nodiscard]] bool readAmavis(const LogLine &line, LogEvent &event);
[[nodiscard]] bool readRspamd(const LogLine &line, LogEvent &event);
[[nodiscard]] bool readKerio(const LogLine &line, LogEvent &event);

} // namespace Codebook
