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

const PhraseMatcher::Match *findPhrase(const TextFindings &findings, int phrase)
{
    const auto found =
        std::lower_bound(findings.phrases.begin(), findings.phrases.end(), phrase,
                         [](const PhraseMatcher::Match &match, int number) { return match.phrase < number; });
    return found != findings.phrases.end() && found->phrase == phrase ? &*found : nullptr;
}

} // namespace

bool RuleBook::addPhrases(const QStringList &texts, std::vector<int> &numbers, const Rule &rule,
                          KnowledgeData &data)
{
    for (const QString &text : texts) {
        const auto number = m_matcher.add(text);
        if (!number) {
            data.problems.push_back({rule.file, rule.line, u"data.phrase"_s, text});
            return false;
        }
        numbers.push_back(*number);
    }
    return true;
}

// A rule is looked at only when one of its phrases was found.
void RuleBook::fileEntry(int index)
{
    const Entry &entry = m_entries[static_cast<std::size_t>(index)];
    const auto file = [&](int phrase) { m_rulesOfPhrase[static_cast<std::size_t>(phrase)].push_back(index); };
    if (!entry.any.empty())
        std::for_each(entry.any.begin(), entry.any.end(), file);
    else if (!entry.all.empty())
        file(entry.all.front());
    else
        m_withoutPhrase.push_back(index);
}

void RuleBook::fileCodes(int index)
{
    const Entry &entry = m_entries[static_cast<std::size_t>(index)];
    if (entry.provider < 0 || entry.rule->isHouse)
        return;
    for (const QString &code : entry.rule->code.split(u' ', Qt::SkipEmptyParts)) {
        if (EnhancedStatus::parse(code))
            m_entriesOfStatus[code].push_back(index);
    }
}

void RuleBook::build(KnowledgeData &data)
{
    QHash<QString, int> providers;
    std::vector<std::pair<int, int>> tokens; // phrase, provider
    for (std::size_t i = 0; i < data.providers.size(); ++i) {
        const Provider &provider = data.providers[i];
        providers.insert(provider.id, static_cast<int>(i));
        for (const QString &token : provider.tokens) {
            if (const auto number = m_matcher.add(token))
                tokens.emplace_back(*number, static_cast<int>(i));
            else
                data.problems.push_back({u"providers.json"_s, 0, u"data.phrase"_s, token});
        }
    }
    m_entries.reserve(data.rules.size());
    for (const Rule &rule : data.rules) {
        Entry entry;
        entry.rule = &rule;
        entry.provider = providers.value(rule.provider, -1);
        if (!rule.provider.isEmpty() && entry.provider < 0)
            data.problems.push_back({rule.file, rule.line, u"data.unknown-provider"_s, rule.provider});
        if (!rule.hasPhrase() && rule.conditions() == 0) {
            data.problems.push_back({rule.file, rule.line, u"data.empty-rule"_s, rule.id});
            continue;
        }
        if (addPhrases(rule.any, entry.any, rule, data) && addPhrases(rule.all, entry.all, rule, data) &&
            addPhrases(rule.none, entry.none, rule, data))
            m_entries.push_back(std::move(entry));
    }
    m_matcher.build();
    m_rulesOfPhrase.resize(static_cast<std::size_t>(m_matcher.count()));
    m_providersOfPhrase.resize(static_cast<std::size_t>(m_matcher.count()));
    for (const auto &[phrase, provider] : tokens)
        m_providersOfPhrase[static_cast<std::size_t>(phrase)].push_back(provider);
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        fileEntry(static_cast<int>(i));
        fileCodes(static_cast<int>(i));
    }
}

TextFindings RuleBook::read(QStringView text) const
{
    const FoldedText folded(text.first(std::min(text.size(), longestText)));
    TextFindings findings{m_matcher.find(folded), {}};
    for (PhraseMatcher::Match &match : findings.phrases) {
        match.span = folded.toOriginal(match.span);
        for (const int provider : m_providersOfPhrase[static_cast<std::size_t>(match.phrase)]) {
            if (std::find(findings.providers.begin(), findings.providers.end(), provider) ==
                findings.providers.end())
                findings.providers.push_back(provider);
        }
    }
    return findings;
}

std::optional<RuleMatch> RuleBook::match(const Entry &entry, const TextFindings &findings,
                                         const RuleContext &context) const
{
    const Rule &rule = *entry.rule;
    if (!replyHolds(rule, context.reply) || !statusHolds(rule, context.status) ||
        !holds(rule.speakers, context.speaker) || !holds(rule.stages, context.stage))
        return std::nullopt;
    const bool isKnown = entry.provider >= 0 && std::find(context.providers.begin(), context.providers.end(),
                                                          entry.provider) != context.providers.end();
    if (!isKnown && entry.provider >= 0 && (rule.needsProvider || !rule.hasPhrase()))
        return std::nullopt;

    RuleMatch match{&rule, RuleRank::Generic, rule.conditions() * conditionWeight, {}};
    const PhraseMatcher::Match *longest = nullptr;
    for (const int phrase : entry.any) {
        const auto *found = findPhrase(findings, phrase);
        if (found && (!longest || found->span.length > longest->span.length))
            longest = found;
    }
    if (!entry.any.empty() && !longest)
        return std::nullopt;
    if (longest) {
        match.spans.push_back(longest->span);
        match.weight += longest->span.length;
    }
    for (const int phrase : entry.all) {
        const auto *found = findPhrase(findings, phrase);
        if (!found)
            return std::nullopt;
        match.spans.push_back(found->span);
        match.weight += found->span.length;
    }
    if (std::any_of(entry.none.begin(), entry.none.end(),
                    [&](int phrase) { return findPhrase(findings, phrase); }))
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
        const auto &owners = m_providersOfPhrase[static_cast<std::size_t>(found.phrase)];
        if (std::find(owners.begin(), owners.end(), provider) != owners.end())
            spans.push_back(found.span);
    }
    return spans;
}

// What the speaker means by an enhanced code whatever the words, where all its rules for the code agree. A
// code that is not registered needs no known speaker when only one sends it.
std::optional<RuleMatch> RuleBook::matchByCode(const RuleContext &context) const
{
    if (!context.status)
        return std::nullopt;
    const auto found = m_entriesOfStatus.constFind(context.status->toString());
    if (found == m_entriesOfStatus.cend())
        return std::nullopt;
    const auto rank = [&](int provider) {
        const auto place = std::find(context.providers.begin(), context.providers.end(), provider);
        return place - context.providers.begin();
    };
    const Entry *chosen = nullptr;
    for (const int index : *found) {
        const Entry &entry = m_entries[static_cast<std::size_t>(index)];
        if (!chosen || rank(entry.provider) < rank(chosen->provider))
            chosen = &entry;
    }
    const bool isKnown = rank(chosen->provider) < std::ssize(context.providers);
    if (!isKnown && context.isRegistered)
        return std::nullopt;
    const bool agree = std::all_of(found->begin(), found->end(), [&](int index) {
        const Entry &other = m_entries[static_cast<std::size_t>(index)];
        if (isKnown && other.provider != chosen->provider)
            return true;
        return other.provider == chosen->provider && other.rule->cause == chosen->rule->cause &&
               other.rule->owners == chosen->rule->owners;
    });
    if (!agree)
        return std::nullopt;
    return RuleMatch{chosen->rule, RuleRank::ProviderByCode, 0, {}};
}

std::vector<RuleMatch> RuleBook::matches(const TextFindings &findings, const RuleContext &context) const
{
    std::vector<int> candidates = m_withoutPhrase;
    for (const PhraseMatcher::Match &found : findings.phrases) {
        const auto &rules = m_rulesOfPhrase[static_cast<std::size_t>(found.phrase)];
        candidates.insert(candidates.end(), rules.begin(), rules.end());
    }
    std::sort(candidates.begin(), candidates.end());
    candidates.erase(std::unique(candidates.begin(), candidates.end()), candidates.end());
    std::vector<RuleMatch> matched;
    for (const int index : candidates) {
        if (auto found = match(m_entries[static_cast<std::size_t>(index)], findings, context))
            matched.push_back(std::move(*found));
    }
    if (auto byCode = matchByCode(context))
        matched.push_back(std::move(*byCode));
    std::stable_sort(matched.begin(), matched.end(), [](const RuleMatch &a, const RuleMatch &b) {
        return a.rank != b.rank ? a.rank < b.rank : a.weight > b.weight;
    });
    return matched;
}

} // namespace Codebook
