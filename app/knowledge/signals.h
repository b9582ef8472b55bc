// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "knowledge/knowledgebase.h"

namespace Codebook {

/// Where the knowledge of the provider comes from, the most certain first.
enum class ProviderClue { None, SpeakerHost, OwnWords, RecipientDomain, Reporter };

/// What a code alone says about the cause.
struct CodeOpinion
{
    enum class Strength { None, Vague, Specific };

    Strength strength = Strength::None;
    QString code;       ///< "5.1.1" or "550"
    QStringList causes; ///< Likeliest first; empty with None.
};

/// Everything about one reply that the verdict weighs, in one place.
struct ReplySignals
{
    const Reply *outer = nullptr; ///< Null when there is no reply, only fields of a report.
    const Reply *inner = nullptr;
    std::optional<ReplyCode> code;
    std::optional<EnhancedStatus> status;
    std::optional<EnhancedStatus> statusField;
    Action action = Action::None;
    SpeakerRole role = SpeakerRole::Unknown;
    Stage stage = Stage::Unknown;
    int provider = -1;
    ProviderClue clue = ProviderClue::None;
    TextFindings findings;
    std::vector<RuleMatch> matches; ///< Best first.
    bool isOuterText = false;       ///< The inner words said little; the matches are of the outer ones.
    bool isShared = false;          ///< The reply stands for several recipients and names none of them.
    bool isExpired = false;         ///< Somebody on the way says that the time is over.
    CodeOpinion byStatus;
    CodeOpinion byReply;
    CodeOpinion byStatusField;
};

/// Reads one reply of a reading (-1 for none), for one recipient of its report or nullptr.
[[nodiscard]] ReplySignals readSignals(const KnowledgeBase &base, const Reading &reading, int reply,
                                       const Recipient *recipient);

} // namespace Codebook
