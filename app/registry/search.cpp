// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "registry/search.h"

#include "registry/wordindex.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Codebook {

namespace {

constexpr qsizetype longestQuery = 200; ///< Longer texts are pastes for the decoder, not for the search.
constexpr qsizetype mostParts = 12;
constexpr qsizetype shortestMisspelt = 4;
constexpr qsizetype shortestSynonymPrefix = 5;
constexpr int ownWord = 40;
constexpr int synonym = 10;

/// One thing that must be found: a code, or words that belong together.
struct QueryPart
{
    QStringList words;
    std::optional<CodeQuery> code;
    std::vector<QStringList> synonyms;
    bool isLast = false;
};

/// Small letters without blanks, so that "rfc3463" is "RFC 3463".
QString squeezed(QStringView text)
{
    QString out;
    for (const QChar c : text) {
        if (!c.isSpace())
            out += c.toLower();
    }
    return out;
}

/// "rfc3463" as two words, the way RFCs stand in the code column.
void appendWords(QStringView text, QStringList &words)
{
    for (const SearchWord &word : searchWords(text)) {
        if (word.folded.size() > 3 && word.folded.startsWith("rfc"_L1) && word.folded[3].isDigit())
            words << u"rfc"_s << word.folded.mid(3);
        else
            words << word.folded;
    }
}

std::vector<QueryPart> partsOf(QStringView query, const Synonyms &synonyms)
{
    std::vector<QueryPart> parts;
    QStringList words;
    const auto takeWords = [&] {
        for (qsizetype i = 0; i < words.size();) {
            qsizetype length = std::min(synonyms.longestPhrase(), words.size() - i);
            std::vector<QStringList> others = synonyms.of(words.sliced(i, length));
            while (others.empty() && length > 1)
                others = synonyms.of(words.sliced(i, --length));
            parts.push_back({words.sliced(i, length), {}, std::move(others), false});
            i += length;
        }
        words.clear();
    };
    for (const QStringView piece : query.split(u' ', Qt::SkipEmptyParts)) {
        std::optional<CodeQuery> code = CodeQuery::parse(piece);
        if (code) {
            takeWords();
            QStringList own;
            appendWords(piece, own);
            parts.push_back({own, std::move(code), {}, false});
        } else {
            appendWords(piece, words);
        }
    }
    takeWords();
    if (parts.size() > size_t(mostParts))
        parts.resize(size_t(mostParts));
    if (!parts.empty())
        parts.back().isLast = true;
    return parts;
}

/// Adds the items that have all of these words.
void findAll(const WordIndex &index, const QStringList &words, bool isLast, int quality,
             WordIndex::Found &found)
{
    if (words.size() == 1)
        return index.findWord(words.first(), isLast, quality, found);
    std::vector<ItemMatch> all;
    for (const QString &word : words) {
        WordIndex::Found one = index.none();
        index.findWord(word, isLast && &word == &words.last(), quality, one);
        if (all.empty())
            all = one.items;
        for (size_t i = 0; i < all.size(); ++i) {
            all[i].isFound = all[i].isFound && one.items[i].isFound;
            all[i].why = std::max(all[i].why, one.items[i].why);
        }
        // Of a synonym such as "log in" the single words mean nothing: "in" is not what was found.
        for (size_t i = 0; i < one.letters.size() && quality == ownWord; ++i)
            found.letters[i] = std::max(found.letters[i], one.letters[i]);
    }
    for (size_t i = 0; i < all.size(); ++i) {
        if (all[i].isFound) {
            found.items[i].improve(all[i].why, all[i].quality);
            found.isAny = true;
        }
    }
}

WordIndex::Found find(const WordIndex &index, const QueryPart &part)
{
    WordIndex::Found found = index.none();
    if (part.code)
        index.findCode(*part.code, found);
    // The words of "5.7.*" are numbers that stand for nothing by themselves.
    if (!part.words.isEmpty() && (!part.code || !part.code->hasWildcard()))
        findAll(index, part.words, part.isLast, ownWord, found);
    for (const QStringList &words : part.synonyms) {
        const bool isStem = words.size() == 1 && words.first().size() >= shortestSynonymPrefix;
        findAll(index, words, isStem, synonym, found);
    }
    if (!found.isAny && !part.code && part.words.size() == 1 && part.words.first().size() >= shortestMisspelt)
        index.findMisspelt(part.words.first(), part.isLast, found);
    return found;
}

/// Codes before causes before providers where the match is equally good.
int kindBonus(SearchItem::Kind kind)
{
    switch (kind) {
    case SearchItem::Kind::Enhanced:
        return 70;
    case SearchItem::Kind::Reply:
        return 60;
    case SearchItem::Kind::Cause:
        return 50;
    case SearchItem::Kind::Rfc:
        return 40;
    case SearchItem::Kind::Token:
        return 30;
    case SearchItem::Kind::Provider:
        return 20;
    case SearchItem::Kind::ProviderRule:
        return 10;
    }
    return 0;
}

} // namespace

struct SearchIndex::Words
{
    explicit Words(const std::vector<SearchItem> &items)
        : index(items)
    {
        names.reserve(items.size());
        for (const SearchItem &item : items)
            names.emplace_back(squeezed(item.code), item.id.toLower());
    }

    WordIndex index;
    Synonyms synonyms;
    std::vector<std::pair<QString, QString>>
        names; ///< Code and id of each item as a whole query may name it.
};

SearchIndex::SearchIndex(std::vector<SearchItem> items)
    : m_items(std::move(items))
    , m_words(std::make_shared<const Words>(m_items))
{}

std::vector<SearchHit> SearchIndex::search(QStringView query) const
{
    const QString text = query.first(std::min(query.size(), longestQuery)).toString().simplified();
    if (text.isEmpty() || !m_words)
        return {};
    std::vector<WordIndex::Found> found;
    for (const QueryPart &part : partsOf(text, m_words->synonyms))
        found.push_back(find(m_words->index, part));
    if (found.empty())
        return {};

    const QString name = squeezed(text);
    std::vector<SearchHit> hits;
    for (size_t i = 0; i < m_items.size(); ++i) {
        SearchHit hit{qsizetype(i), SearchHit::Why::Exact, 0, {}, {}};
        int quality = 0;
        bool isFound = true;
        for (const WordIndex::Found &part : found) {
            isFound = isFound && part.items[i].isFound;
            hit.why = std::max(hit.why, part.items[i].why);
            quality += part.items[i].quality;
        }
        quality /= int(found.size());
        if (m_words->names[i].first == name || m_words->names[i].second == name) {
            isFound = true;
            hit.why = SearchHit::Why::Exact;
            quality = 100;
        }
        if (!isFound)
            continue;
        hit.score = (int(SearchHit::Why::Spelling) - int(hit.why)) * 100'000 + quality * 100 +
                    kindBonus(m_items[i].kind);
        hit.inCode = m_words->index.spansInCode(hit.item, found);
        hit.inTitle = m_words->index.spansInTitle(hit.item, found);
        hits.push_back(std::move(hit));
    }
    std::stable_sort(hits.begin(), hits.end(),
                     [](const SearchHit &a, const SearchHit &b) { return a.score > b.score; });
    return hits;
}

} // namespace Codebook
