// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "decoder/reading.h"

#include <QStringView>

#include <vector>

namespace Codebook {

/// An address that a line of a bounce names as a recipient.
struct RecipientLine
{
    enum class Kind {
        Alone,    ///< The line is the address: "<anna@example.com>:".
        Reason,   ///< The reason follows in the line: "anna@example.com: 550 no such user".
        Sentence, ///< "Your message to anna@example.com could not be delivered."
        Label,    ///< "Recipient: <anna@example.com>"
        Weak,     ///< "To: anna@example.com", which may also be of the original's header.
        Parent,   ///< "(expanded from: <anna@example.com>)": whom the line before stands for.
    };

    Kind kind = Kind::Alone;
    TextSpan address;          ///< In the line.
    qsizetype reasonStart = 0; ///< In the line; where the reason begins when it stands there.
};

/// The recipients that the line names, whose text before it is `before` (the last lines, without blank ones)
/// and which the line `after` goes on from.
[[nodiscard]] std::vector<RecipientLine> recipientsOfLine(QStringView line, QStringView before,
                                                          QStringView after = {});

/// The addresses in a line that is not about whom to ask or who sent the message.
[[nodiscard]] std::vector<TextSpan> mentionsOfLine(QStringView line);

/// A user without a domain that stands alone in its line below "… the following recipients …:", else nothing.
[[nodiscard]] std::vector<RecipientLine> localUserOf(QStringView line, QStringView before);

} // namespace Codebook
