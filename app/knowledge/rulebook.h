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

/// All rules, ready to be matched: built once or read from prepared data, then only read.
class RuleBook final
{
public:
    /// Rules that cannot be matched are left out and become problems of the data.
    void build(KnowledgeData &data);
    /// False when a book that was read from prepared data names what `data` does not have.
    [[nodiscard]] bool isOf(const KnowledgeData &data) const;

    /// Looks at the first 64 KiB of a text; takes time that grows with its length only.
    [[nodiscard]] TextFindings read(QStringView text) const;
    /// Where a provider's own words stand in the text.
    [[nodiscard]] std::vector<TextSpan> tokensOf(const TextFindings &findings, int provider) const;
    /// Every rule that holds, best first; of the rules the book was made from.
    [[nodiscard]] std::vector<RuleMatch> matches(const PackedList<Rule> &rules, const TextFindings &findings,
                                                 const RuleContext &context) const;

private:
    /// A rule and its phrases: those of `any`, `all` and `none` one after the other in m_phrases.
    struct Entry
    {
        quint32 rule = 0;
        qint32 provider = -1;
        quint32 first = 0;
        quint32 any = 0;
        quint32 all = 0;
        quint32 none = 0;
    };
    /// Many short lists in one.
    struct Filing
    {
        PackedArray<quint32> starts; ///< Of each list in items, and the end.
        PackedArray<quint32> items;

        Filing() = default;
        explicit Filing(const std::vector<std::vector<quint32>> &lists);
        [[nodiscard]] std::span<const quint32> of(std::size_t list) const
        {
            return items.items().subspan(starts[list], starts[list + 1] - starts[list]);
        }
        [[nodiscard]] bool isSound(std::size_t lists, std::size_t limit) const;
    };
    /// An enhanced code and an entry of a provider that sends it.
    struct StatusEntry
    {
        quint32 status = 0;
        quint32 entry = 0;
    };
    using Numbers = std::span<const quint32>;
    struct Builder;
    /// Ordered as the codes are; none of a status has more than three digits.
    [[nodiscard]] static quint32 statusNumber(EnhancedStatus status)
    {
        return static_cast<quint32>((status.cls * 1000 + status.subject) * 1000 + status.detail);
    }
    template <typename Pack>
    friend void fields(Pack &pack, RuleBook &rules);
    template <typename Pack>
    friend void fields(Pack &pack, Filing &filing);

    [[nodiscard]] Numbers any(const Entry &e) const { return phrases(e.first, e.any); }
    [[nodiscard]] Numbers all(const Entry &e) const { return phrases(e.first + e.any, e.all); }
    [[nodiscard]] Numbers none(const Entry &e) const { return phrases(e.first + e.any + e.all, e.none); }
    [[nodiscard]] Numbers phrases(quint32 first, quint32 count) const
    {
        return m_phrases.items().subspan(first, count);
    }
    [[nodiscard]] std::optional<RuleMatch> matchByCode(const PackedList<Rule> &rules,
                                                       const RuleContext &context) const;
    [[nodiscard]] std::optional<RuleMatch> match(const Rule &rule, const Entry &entry,
                                                 const TextFindings &findings,
                                                 const RuleContext &context) const;

    PhraseMatcher m_matcher;
    PackedArray<Entry> m_entries;
    PackedArray<quint32> m_phrases;
    Filing m_rulesOfPhrase;
    Filing m_providersOfPhrase;
    PackedArray<quint32> m_withoutPhrase;       ///< Entries that look at codes only.
    PackedArray<StatusEntry> m_entriesOfStatus; ///< Ordered by status, then by entry.
};

} // namespace Codebook
