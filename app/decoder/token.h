// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "decoder/reading.h"
#include "text/textspan.h"

#include <QtGlobal>

namespace Codebook {

/// A word or number of a section that may matter for finding replies. Plain words are no tokens; they are the
/// gaps.
struct Token
{
    enum class Kind : quint8 {
        Code,   ///< Three digits that may be a reply code: `value`.
        Status, ///< Three numbers with dots that may be an enhanced status code: `status`.
        Number, ///< Digits that are neither, but hold something that looks like a code.
        Slip,   ///< "55O", "5.l.1": a code with wrong letters in it.
        Address,
        Host,
        Ip,
        Url,
        Said,      ///< "said:", "returned": a reply follows.
        CodeWord,  ///< "error", "code", "status": a code may follow.
        Protocol,  ///< "smtp;"
        HostWord,  ///< "host", "talking to": a host follows.
        Arrow,     ///< "->"
        StageName, ///< "in reply to RCPT TO command": `value` is a Stage.
        Refused,   ///< "refused to talk to me".
        Provider,  ///< A provider's own word.
        Bullet,    ///< "1." at the start of a line.
        Break,     ///< End of line; `value` counts the line ends without anything between them.
    };

    Kind kind = Kind::Break;
    bool isAtLineStart = false; ///< Nothing but punctuation and bullets stands before it in the line.
    bool hasHyphen = false;     ///< "550-"
    char16_t before = 0;  ///< The last character that is no blank, before the token in its line; 0 for none.
    bool isGlued = false; ///< `before` stands directly before the token.
    char16_t beforeOpening = 0; ///< Where `before` is a bracket: what stands directly before that.
    int value = 0;
    EnhancedStatus status;
    TextSpan span; ///< In the section's text.
};

} // namespace Codebook
