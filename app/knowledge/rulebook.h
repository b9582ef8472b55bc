// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "knowledge/knowledgedata.h"
#include "knowledge/phrasematcher.h"

namespace Codebook {

/// What a rule may look at besides the words.
struct RuleContext
{
    std::optional<ReplyCode> reply;
    std::optional<EnhancedStatus> status;
    SpeakerRole speaker = SpeakerRole::Unknown;
    Stage stage = Stage::Unknown;
    std::vector<int> providers; ///< Of KnowledgeData::providers whose rules hold; the speaker's own first.
    bool isRegistered = true;   ///< The status is in the registry; others belong to who made them up.
};

/// How close a rule is to the reply; the first of these that has a rule wins.
enum class RuleRank {
    House,
    KnownProvider, ///< The provider is known from something else than these words.
    NamesProvider, ///< The words name the provider.
    Generic,
    ProviderByCode, ///< The provider is known, and only its code speaks.
    GenericWeak,    ///< Words that many causes share: a code that says more comes first.
};

struct RuleMatch
{
    const Rule *rule = nullptr;
    RuleRank rank = RuleRank::Generic;
    qsizetype weight = 0;        ///< More conditions and longer phrases weigh more.
    std::vector<TextSpan> spans; ///< Of the matched phrases in the text given.
};

/// What was found in one reply text.
struct TextFindings
{
    std::vector<PhraseMatcher::Match> phrases; ///< Spans in the text given, not in a folded one.
    std::vector<int> providers;                ///< Whose own words stand in it.
};

/// All rules, ready to be matched: built once, then only read.
class RuleBook final
{
public:
    /// Rules that cannot be matched are left out and become problems of the data.
    void build(KnowledgeData &data);

    /// Looks at the first 64 KiB of a text; takes time that grows with its length only.
    [[nodiscard]] TextFindings read(QStringView text) const;
    /// Where a provider's own words stand in the text.
    [[nodiscard]] std::vector<TextSpan> tokensOf(const TextFindings &findings, int provider) const;
    /// Every rule that holds, best first.
    [[nodiscard]] std::vector<RuleMatch> matches(const TextFindings &findings,
                                                 const RuleContext &context) const;

private:
    struct Entry
    {
        const Rule *rule = nullptr;
        int provider = -1;
        std::vector<int> any;
        std::vector<int> all;
        std::vector<int> none;
    };

    void fileCodes(int index);
    [[nodiscard]] std::optional<RuleMatch> matchByCode(const RuleContext &context) const;
    [[nodiscard]] bool addPhrases(const QStringList &texts, std::vector<int> &numbers, const Rule &rule,
                                  KnowledgeData &data);
    void fileEntry(int index);
    [[nodiscard]] std::optional<RuleMatch> match(const Entry &entry, const TextFindings &findings,
                                                 const RuleContext &context) const;

    PhraseMatcher m_matcher;
    std::vector<Entry> m_entries;
    std::vector<std::vector<int>> m_rulesOfPhrase;
    std::vector<std::vector<int>> m_providersOfPhrase;
    std::vector<int> m_withoutPhrase;                   ///< Entries that look at codes only.
    QHash<QString, std::vector<int>> m_entriesOfStatus; ///< "5.7.26" → entries of providers that send it.
};

} // namespace Codebook
