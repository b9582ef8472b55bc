// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "knowledge/reasons.h"

#include "knowledge/signals.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Codebook {

namespace {

// Whether a rule knows the cause by these words, and not only words that many causes share.
bool isUnderstood(const ReplySignals &signs)
{
    return !signs.matches.empty() && signs.matches.front().rank < RuleRank::ProviderByCode &&
           signs.matches.front().rule->cause != u"unspecified"_s;
}

} // namespace

void settleReasons(const KnowledgeBase &base, Reading &reading)
{
    for (Recipient &recipient : reading.recipients) {
        if (recipient.passages.empty())
            continue;
        const ReplySignals nearest = readSignals(base, reading, recipient.reply, &recipient);
        if (isUnderstood(nearest) || nearest.byStatusField.strength == CodeOpinion::Strength::Specific)
            continue;
        // Tried in the place that it would have, because the speaker and the codes of the report count too.
        reading.replies.emplace_back();
        const int place = int(reading.replies.size()) - 1;
        const auto told =
            std::find_if(recipient.passages.begin(), recipient.passages.end(), [&](Reply &passage) {
                reading.replies.back() = passage;
                return isUnderstood(readSignals(base, reading, place, &recipient));
            });
        if (told != recipient.passages.end() && recipient.reply < 0) {
            recipient.reply = place;
            continue;
        }
        if (told != recipient.passages.end())
            reading.replies[std::size_t(recipient.reply)] = std::move(reading.replies.back());
        reading.replies.pop_back();
    }
}

} // namespace Codebook
