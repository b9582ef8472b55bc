// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/phrase.h"

namespace Codebook {

class KnowledgeBase;
struct Rule;

/// What became of an example under a rule that somebody is writing.
struct RuleTrial
{
    enum class Outcome {
        Won,
        OtherRule,  ///< The rule holds, but another one comes first.
        NotMatched, ///< The rule does not hold; `reason` says which of its conditions.
        NoReply,    ///< The example holds no reply of a server.
        Unusable,   ///< The rule itself is not whole; `reason` says why.
    };

    Outcome outcome = Outcome::NoReply;
    QString winner; ///< Id of the rule that wins; empty when only codes speak.
    Phrase reason;  ///< One sentence; empty when won.
};

/// Reads the example with the rule as one of the team's own, just as it would be read once the rule is kept.
[[nodiscard]] RuleTrial tryHouseRule(const KnowledgeBase &base, const Rule &rule, const QString &example);

} // namespace Codebook
