// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "knowledge/signals.h"

namespace Codebook {

/// Which signal named the cause.
enum class CauseFrom { Nothing, Outcome, Rule, Status, ReplyCode, StatusField };

/// The decision about one reply, before it is put into words.
struct Verdict
{
    Outcome outcome = Outcome::Unknown;
    QString cause;
    CauseFrom from = CauseFrom::Nothing;
    const RuleMatch *match = nullptr; ///< With CauseFrom::Rule.
    std::vector<Owner> owners;
    bool ownersNeedSpeaker =
        false;           ///< Another speaker would make another owner, and the speaker is not known.
    bool isOpen = false; ///< Only a code speaks, and its causes name different people.
    bool isWordsAgainstCode = false; ///< A specific code stands for something else than the words say.
    Confidence confidence = Confidence::Low;
    QString reason; ///< Phrase id.
};

/// Weighs the signals in the order of the house rules: action, words by how close the rule is, enhanced code,
/// reply code, status field.
[[nodiscard]] Verdict judge(const KnowledgeBase &base, const ReplySignals &signs);

/// Sentence, paragraph, advice, questions and sources of a verdict.
void putIntoWords(const KnowledgeBase &base, const ReplySignals &signs, const Verdict &verdict,
                  Answer &answer);

/// Signals that disagree.
[[nodiscard]] std::vector<Clash> findClashes(const KnowledgeBase &base, const Reading &reading,
                                             const ReplySignals &signs, const Verdict &verdict);

/// Why this reading, in order of weight, with what was set aside.
[[nodiscard]] std::vector<Evidence> findEvidence(const KnowledgeBase &base, const Reading &reading,
                                                 const ReplySignals &signs, const Verdict &verdict);

/// What else it could be, likeliest first.
[[nodiscard]] std::vector<Alternative> findAlternatives(const KnowledgeBase &base, const ReplySignals &signs,
                                                        const Verdict &verdict);

/// True when both causes are the same or of one family, so that naming one for the other is no contradiction.
[[nodiscard]] bool areRelated(const KnowledgeBase &base, const QString &cause, const QString &other);

} // namespace Codebook
