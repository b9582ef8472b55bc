// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "knowledge/answer.h"

#include <array>
#include <optional>

namespace Codebook {

/// The five stations of a mail, in the order it travels.
enum class PathStop { Sender, SenderServer, Between, RecipientServer, Mailbox };
inline constexpr int PathStopCount = 5;

/// How far a mail came and who must act, as the card draws it. What the text does not tell stays empty: a
/// picture that guesses would name the wrong person.
struct MailPath
{
    std::array<QString, PathStopCount> names; ///< Address or host where the text names one.
    std::optional<PathStop> reached;          ///< Where the mail is, waits or was refused.
    std::optional<PathStop> mustAct;
    Outcome outcome = Outcome::Unknown;

    [[nodiscard]] const QString &name(PathStop stop) const { return names[static_cast<std::size_t>(stop)]; }
    /// Whether the mail travelled this station's way (RFC 5321, 2.1): all before the one it reached.
    [[nodiscard]] bool isPassed(PathStop stop) const { return reached && stop < *reached; }

    bool operator==(const MailPath &) const = default;
};

/// Draws the path from what the answer knows: its speaker, reporter, addresses, outcome and owners. An answer
/// that knows nothing gives five empty stations.
[[nodiscard]] MailPath pathOf(const Answer &answer);

} // namespace Codebook
