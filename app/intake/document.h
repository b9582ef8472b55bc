// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/sourcemap.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace Codebook {

/// What a paste was recognised as; the words of "recognisedAs" in the JSON (formatId).
enum class Format {
    Empty,
    Code,       ///< A bare code or a pattern of codes: "5.7.1", "X.7.1", "550".
    Words,      ///< Words to search for.
    Reply,      ///< One server reply or several, quoted, nested or wrapped.
    Transcript, ///< An SMTP session with client and server lines.
    Log,
    BounceMessage,  ///< A whole mail.
    DeliveryStatus, ///< Bare delivery status fields (RFC 3464).
    BounceText,     ///< Text copied from a bounce.
    Event,          ///< JSON or CSV of a sending service.
    NotABounce,
    Backscatter, ///< A bounce, whole or as text, of a message that its sender probably did not send.
    Unknown,
};

/// "code", "reply", "bounce-message" …; stable, for JSON and settings.
[[nodiscard]] QString formatId(Format format);

/// A piece of the paste that is read by itself, made readable: quote marks, folding and encodings removed.
struct Section
{
    enum class Kind {
        ServerText, ///< May hold server replies.
        ServerLine, ///< A line a server sent in a transcript.
        ClientLine, ///< A line the client sent in a transcript.
        LogLine,
        EventFields,     ///< Named fields of an event: "recipient: anna@example.com".
        StatusFields,    ///< Delivery status fields of one recipient or of the message.
        MessageHeader,   ///< The header of the mail that was pasted.
        ReturnedMessage, ///< The returned original: never read for codes.
        ReturnedHeader,  ///< Its header, where the report has it as a part of its own.
        Unused,
    };

    Kind kind = Kind::ServerText;
    QString text;  ///< Lines end with LF, but for what came back.
    SourceMap map; ///< text → Document::source
};

/// What was pasted, taken apart but not yet understood.
struct Document
{
    QString source; ///< Exactly what was pasted.
    Format format = Format::Empty;
    QString variant; ///< "postfix", "multipart/report" …; empty when nothing closer is known.
    std::vector<Format> alternatives; ///< What it could also be read as, likeliest first.
    std::vector<Section> sections;    ///< In the order of the paste.
};

/// Takes any text apart; never fails. `as` reads it as the user says instead of as recognised.
[[nodiscard]] Document readDocument(const QString &pasted, std::optional<Format> as = std::nullopt);

/// Text of bytes: UTF-8, UTF-16 with a byte order mark, else windows-1252, byte by byte where needed. NULs
/// stay as U+0000; nothing is dropped.
[[nodiscard]] QString plainTextFromBytes(const QByteArray &bytes);

/// Text of pasted or read bytes: UTF-8, UTF-16 with a byte order mark, else windows-1252, byte by byte where
/// needed. NULs stay as U+0000; nothing is dropped. A message that Outlook saved (".msg") gives the source of
/// the mail it stands for.
[[nodiscard]] QString textFromBytes(const QByteArray &bytes);

} // namespace Codebook
