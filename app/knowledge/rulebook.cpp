// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "knowledge/rulebook.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Codebook {

namespace {

constexpr qsizetype longestText = 64 * 1024;
/// A condition on code, speaker or stage weighs as much as this many letters of a phrase.
constexpr qsizetype conditionWeight = 12;

template <typename T>
bool holds(const std::vector<T> &allowed, T value)
{
    return allowed.empty() || std::find(allowed.begin(), allowed.end(), value) != allowed.end();
}

bool replyHolds(const Rule &rule, std::optional<ReplyCode> reply)
{
    if (rule.replies.empty())
        return true;
    return reply && std::any_of(rule.replies.begin(), rule.replies.end(), [&](const CodePattern &pattern) {
               return pattern.matches(reply->severity(), reply->category(), reply->detail());
           });
}

bool statusHolds(const Rule &rule, std::optional<EnhancedStatus> status)
{
    if (rule.statuses.empty())
        return true;
    return status && std::any_of(rule.statuses.begin(), rule.statuses.end(), [&](const CodePattern &pattern) {
               return pattern.matches(status->cls, status->subject, status->detail);
           });
}

const PhraseMatcher::Match *findPhrase(const TextFindings &findings, quint32 number)
{
    const int phrase = static_cast<int>(number);
    const auto found =
        std::lower_bound(findings.phrases.begin(), findings.phrases.end(), phrase,
                         [](const PhraseMatcher::Match &match, int other) { return match.phrase < other; });
    return found != findings.phrases.end() && found->phrase == phrase ? &*found : nullptr;
}

} // namespace

TextFindings RuleBook::read(QStringView text) const
{
    const FoldedText folded(text.first(std::min(text.size(), longestText)));
    TextFindings findings{m_matcher.find(folded), {}};
    for (PhraseMatcher::Match &match : findings.phrases) {
        match.span = folded.toOriginal(match.span);
        for (const quint32 number : m_providersOfPhrase.of(static_cast<std::size_t>(match.phrase))) {
            const int provider = static_cast<int>(number);
            if (std::find(findings.providers.begin(), findings.providers.end(), provider) ==
                findings.providers.end())
                findings.providers.push_back(provider);
        }
    }
    return findings;
}

std::optional<RuleMatch> RuleBook::match(const Rule &rule, const Entry &entry, const TextFindings &findings,
                                         const RuleContext &context) const
{
    if (!replyHolds(rule, context.reply) || !statusHolds(rule, context.status) ||
        !holds(rule.speakers, context.speaker) || !holds(rule.stages, context.stage))
        return std::nullopt;
    const bool isKnown = entry.provider >= 0 && std::find(context.providers.begin(), context.providers.end(),
                                                          entry.provider) != context.providers.end();
    if (!isKnown && entry.provider >= 0 && (rule.needsProvider || !rule.hasPhrase()))
        return std::nullopt;

    RuleMatch match{&rule, RuleRank::Generic, rule.conditions() * conditionWeight, {}};
    const PhraseMatcher::Match *longest = nullptr;
    qsizetype most = 0;
    for (const quint32 phrase : any(entry)) {
        const auto *found = findPhrase(findings, phrase);
        const qsizetype length = found ? m_matcher.literalLength(found->phrase) : 0;
        if (length > most) {
            longest = found;
            most = length;
        }
    }
    if (entry.any > 0 && !longest)
        return std::nullopt;
    if (longest)
        match.spans.push_back(longest->span);
    match.weight += most;
    for (const quint32 phrase : all(entry)) {
        const auto *found = findPhrase(findings, phrase);
        if (!found)
            return std::nullopt;
        match.spans.push_back(found->span);
        match.weight += m_matcher.literalLength(found->phrase);
    }
    const Numbers unwanted = none(entry);
    if (std::any_of(unwanted.begin(), unwanted.end(),
                    [&](quint32 phrase) { return findPhrase(findings, phrase); }))
        return std::nullopt;

    if (rule.isHouse)
        match.rank = RuleRank::House;
    else if (entry.provider >= 0 && !rule.hasPhrase())
        match.rank = RuleRank::ProviderByCode;
    else if (entry.provider >= 0)
        match.rank = isKnown ? RuleRank::KnownProvider : RuleRank::NamesProvider;
    else if (rule.confidence == Confidence::Low)
        match.rank = RuleRank::GenericWeak;
    return match;
}

std::vector<TextSpan> RuleBook::tokensOf(const TextFindings &findings, int provider) const
{
    std::vector<TextSpan> spans;
    for (const PhraseMatcher::Match &found : findings.phrases) {
        const Numbers owners = m_providersOfPhrase.of(static_cast<std::size_t>(found.phrase));
        if (std::find(owners.begin(), owners.end(), static_cast<quint32>(provider)) != owners.end())
            spans.push_back(found.span);
    }
    return spans;
}

// What the speaker means by an enhanced code whatever the words, where all its rules for the code agree. A
// code that is not registered needs no known speaker when only one sends it.
std::optional<RuleMatch> RuleBook::matchByCode(const PackedList<Rule> &rules,
                                               const RuleContext &context) const
{
    if (!context.status)
        return std::nullopt;
    const auto statuses = m_entriesOfStatus.items();
    const auto [first, end] =
        std::equal_range(statuses.begin(), statuses.end(), StatusEntry{statusNumber(*context.status), 0},
                         [](const StatusEntry &a, const StatusEntry &b) { return a.status < b.status; });
    if (first == end)
        return std::nullopt;
    const auto rank = [&](int provider) {
        const auto place = std::find(context.providers.begin(), context.providers.end(), provider);
        return place - context.providers.begin();
    };
    const Entry *chosen = nullptr;
    for (auto place = first; place != end; ++place) {
        const Entry &entry = m_entries[place->entry];
        if (!chosen || rank(entry.provider) < rank(chosen->provider))
            chosen = &entry;
    }
    const bool isKnown = rank(chosen->provider) < std::ssize(context.providers);
    if (!isKnown && context.isRegistered)
        return std::nullopt;
    const Rule &rule = rules[chosen->rule];
    const bool agree = std::all_of(first, end, [&](const StatusEntry &place) {
        const Entry &other = m_entries[place.entry];
        if (isKnown && other.provider != chosen->provider)
            return true;
        return other.provider == chosen->provider && rules[other.rule].cause == rule.cause &&
               rules[other.rule].owners == rule.owners;
    });
    if (!agree)
        return std::nullopt;
    return RuleMatch{&rule, RuleRank::ProviderByCode, 0, {}};
}

std::vector<RuleMatch> RuleBook::matches(const PackedList<Rule> &rules, const TextFindings &findings,
                                         const RuleContext &context) const
{
    const Numbers byCodes = m_withoutPhrase.items();
    std::vector<quint32> candidates(byCodes.begin(), byCodes.end());
    for (const PhraseMatcher::Match &found : findings.phrases) {
        const Numbers entries = m_rulesOfPhrase.of(static_cast<std::size_t>(found.phrase));
        candidates.insert(candidates.end(), entries.begin(), entries.end());
    }
    std::sort(candidates.begin(), candidates.end());
    candidates.erase(std::unique(candidates.begin(), candidates.end()), candidates.end());
    std::vector<RuleMatch> matched;
    for (const quint32 index : candidates) {
        const Entry &entry = m_entries[index];
        if (auto found = match(rules[entry.rule], entry, findings, context))
            matched.push_back(std::move(*found));
    }
    if (auto byCode = matchByCode(rules, context))
        matched.push_back(std::move(*byCode));
    std::stable_sort(matched.begin(), matched.end(), [](const RuleMatch &a, const RuleMatch &b) {
        return a.rank != b.rank ? a.rank < b.rank : a.weight > b.weight;
    });
    return matched;
}

} // namespace Codebook
