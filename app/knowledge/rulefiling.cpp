// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "knowledge/rulebook.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Codebook {

RuleBook::Filing::Filing(const std::vector<std::vector<quint32>> &lists)
{
    std::vector<quint32> places;
    std::vector<quint32> all;
    for (const auto &list : lists) {
        places.push_back(quint32(all.size()));
        all.insert(all.end(), list.begin(), list.end());
    }
    places.push_back(quint32(all.size()));
    starts = PackedArray(std::move(places));
    items = PackedArray(std::move(all));
}

bool RuleBook::Filing::isSound(std::size_t lists, std::size_t limit) const
{
    const auto places = starts.items();
    const auto numbers = items.items();
    return places.size() == lists + 1 && std::is_sorted(places.begin(), places.end()) &&
           places.back() <= numbers.size() &&
           std::all_of(numbers.begin(), numbers.end(), [limit](quint32 number) { return number < limit; });
}

/// What grows while the rules are filed.
struct RuleBook::Builder
{
    RuleBook &book;
    KnowledgeData &data;
    std::vector<Entry> entries;
    std::vector<quint32> phrases;
    std::vector<std::vector<quint32>> rulesOfPhrase;
    std::vector<quint32> withoutPhrase;
    std::vector<StatusEntry> entriesOfStatus;

    /// Adds the phrases and their number to the entry; false when one cannot be matched.
    bool add(const QStringList &texts, quint32 &count, const Rule &rule)
    {
        for (const QString &text : texts) {
            const auto number = book.m_matcher.add(text);
            if (!number) {
                data.problems.push_back({rule.file, rule.line, u"data.phrase"_s, text});
                return false;
            }
            phrases.push_back(quint32(*number));
            ++count;
        }
        return true;
    }

    // A rule is looked at only when one of its phrases was found.
    void fileEntry(quint32 index)
    {
        const Entry &entry = entries[index];
        const auto file = [&](quint32 phrase) {
            if (phrase >= rulesOfPhrase.size())
                rulesOfPhrase.resize(phrase + 1);
            rulesOfPhrase[phrase].push_back(index);
        };
        if (entry.any > 0)
            std::for_each_n(phrases.begin() + entry.first, entry.any, file);
        else if (entry.all > 0)
            file(phrases[entry.first]);
        else
            withoutPhrase.push_back(index);
    }

    void fileCodes(quint32 index)
    {
        const Entry &entry = entries[index];
        const Rule &rule = data.rules[entry.rule];
        if (entry.provider < 0 || rule.isHouse)
            return;
        for (const QString &code : rule.code.split(u' ', Qt::SkipEmptyParts)) {
            if (const auto status = EnhancedStatus::parse(code))
                entriesOfStatus.push_back({statusNumber(*status), index});
        }
    }

    void addRule(quint32 number, int provider)
    {
        const Rule &rule = data.rules[number];
        if (!rule.provider.isEmpty() && provider < 0)
            data.problems.push_back({rule.file, rule.line, u"data.unknown-provider"_s, rule.provider});
        if (!rule.hasPhrase() && rule.conditions() == 0) {
            data.problems.push_back({rule.file, rule.line, u"data.empty-rule"_s, rule.id});
            return;
        }
        Entry entry{number, provider, quint32(phrases.size()), 0, 0, 0};
        if (!add(rule.any, entry.any, rule) || !add(rule.all, entry.all, rule) ||
            !add(rule.none, entry.none, rule)) {
            phrases.resize(entry.first);
            return;
        }
        entries.push_back(entry);
        fileEntry(quint32(entries.size() - 1));
        fileCodes(quint32(entries.size() - 1));
    }
};

void RuleBook::build(KnowledgeData &data)
{
    *this = RuleBook();
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
    Builder builder{*this, data, {}, {}, {}, {}, {}};
    for (std::size_t i = 0; i < data.rules.size(); ++i)
        builder.addRule(quint32(i), providers.value(data.rules[i].provider, -1));
    m_matcher.build();

    const auto count = static_cast<std::size_t>(m_matcher.count());
    std::vector<std::vector<quint32>> providersOfPhrase(count);
    for (const auto &[phrase, provider] : tokens)
        providersOfPhrase[static_cast<std::size_t>(phrase)].push_back(quint32(provider));
    builder.rulesOfPhrase.resize(count);
    std::stable_sort(builder.entriesOfStatus.begin(), builder.entriesOfStatus.end(),
                     [](const StatusEntry &a, const StatusEntry &b) { return a.status < b.status; });
    m_entries = PackedArray(std::move(builder.entries));
    m_phrases = PackedArray(std::move(builder.phrases));
    m_rulesOfPhrase = Filing(builder.rulesOfPhrase);
    m_providersOfPhrase = Filing(providersOfPhrase);
    m_withoutPhrase = PackedArray(std::move(builder.withoutPhrase));
    m_entriesOfStatus = PackedArray(std::move(builder.entriesOfStatus));
}

bool RuleBook::isOf(const KnowledgeData &data) const
{
    const auto count = static_cast<std::size_t>(m_matcher.count());
    const auto isEntry = [&](const Entry &entry) {
        return entry.rule < data.rules.size() && entry.provider < std::ssize(data.providers) &&
               quint64(entry.first) + entry.any + entry.all + entry.none <= m_phrases.size();
    };
    const auto isAll = [](const auto &array, auto holds) {
        return std::all_of(array.items().begin(), array.items().end(), holds);
    };
    return m_matcher.isSound() && isAll(m_entries, isEntry) &&
           isAll(m_phrases, [&](quint32 phrase) { return phrase < count; }) &&
           m_rulesOfPhrase.isSound(count, m_entries.size()) &&
           m_providersOfPhrase.isSound(count, data.providers.size()) &&
           isAll(m_withoutPhrase, [&](quint32 entry) { return entry < m_entries.size(); }) &&
           isAll(m_entriesOfStatus, [&](const StatusEntry &place) { return place.entry < m_entries.size(); });
}

} // namespace Codebook
