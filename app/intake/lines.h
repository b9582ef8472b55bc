// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/textspan.h"

#include <QStringView>

#include <vector>

namespace Codebook {

/// One line of a paste and what it looks like by itself.
struct PastedLine
{
    enum class Kind {
        Blank,
        Text,
        Client,      ///< With a client's mark: ">>> RCPT TO:<anna@example.com>", "C: QUIT", "-> DATA".
        Server,      ///< With a server's mark: "<<< 550 …", "S: 250 ok", "<** 550 …".
        BareCommand, ///< A whole SMTP command without a mark.
        BareReply,   ///< Begins with a reply code.
        Log,         ///< Begins with a log's time stamp or is a queue file's line.
        StatusField, ///< A delivery status field (RFC 3464, 2).
        Header,      ///< A field of a mail's header.
        Boundary,    ///< "--boundary", "---- original message ----".
    };

    Kind kind = Kind::Text;
    TextSpan content;        ///< In the paste, without quote marks, transcript marks and line end.
    qsizetype end = 0;       ///< Behind the line end.
    bool isIndented = false; ///< Begins with a blank: may continue the line before.
};

/// The lines of a paste. "\n", "\r\n", "\r" and Unicode line separators end a line. Linear.
[[nodiscard]] std::vector<PastedLine> splitLines(QStringView paste);
/// The lines of a text that is nothing but status fields: each is Blank, StatusField or Text.
[[nodiscard]] std::vector<PastedLine> fieldLines(QStringView paste);

/// What stands before a line's own text because somebody quoted it: "> > ". 0 for a line without.
[[nodiscard]] qsizetype quoteLength(QStringView line);

/// Whether the line is a field of a delivery status report: "Final-Recipient: rfc822; anna@example.com".
[[nodiscard]] bool isStatusField(QStringView line);

/// Whether the line is a field that the header of a mail has: "Received: from …".
[[nodiscard]] bool isHeaderField(QStringView line);
/// The same for its name alone: "Received".
[[nodiscard]] bool isHeaderName(QStringView name);

} // namespace Codebook
