// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "registry/codes.h"
#include "registry/search.h"
#include "registry/searchwords.h"

#include <array>
#include <optional>

namespace Codebook {

/// How well one item answers one part of a query; lower `why` is better, then higher `quality`.
struct ItemMatch
{
    bool isFound = false;
    SearchHit::Why why = SearchHit::Why::Spelling;
    int quality = 0; ///< 0 to 100 within the same `why`.

    void improve(SearchHit::Why otherWhy, int otherQuality);
};

/// Every word of every item, sorted, with the items it stands in; and every code an item shows.
class WordIndex final
{
public:
    explicit WordIndex(const std::vector<SearchItem> &items);

    /// Matches of one item each, and how many letters of each found word are the match (for showing them
    /// bold).
    struct Found
    {
        std::vector<ItemMatch> items;
        std::vector<qsizetype> letters;    ///< For each word: matched letters from its beginning.
        QHash<qsizetype, TextSpan> inCode; ///< Item → the part of its code that a pattern fixes.
        bool isAny = false;
    };

    [[nodiscard]] Found none() const
    {
        return {std::vector<ItemMatch>(m_itemCount), std::vector<qsizetype>(m_words.size()), {}, false};
    }
    /// Items with the word, or with a word that begins so.
    void findWord(const QString &word, bool asPrefix, int quality, Found &found) const;
    /// Items with a word that differs from this one by a letter.
    void findMisspelt(const QString &word, bool asPrefix, Found &found) const;
    /// Items whose code is this one or fits the pattern.
    void findCode(const CodeQuery &query, Found &found) const;

    /// The parts of an item's code or title that the found words cover.
    [[nodiscard]] std::vector<TextSpan> spansInCode(qsizetype item, const std::vector<Found> &found) const;
    [[nodiscard]] std::vector<TextSpan> spansInTitle(qsizetype item, const std::vector<Found> &found) const;

private:
    struct Posting
    {
        qsizetype item;
        SearchHit::Why why;
    };
    struct Word
    {
        QString text;
        std::vector<Posting> postings;
    };
    struct PlacedWord
    {
        TextSpan span;
        qsizetype word = -1;
    };
    /// A code an item shows: a reply code, or class (-1 for every class), subject and detail.
    struct ItemCode
    {
        qsizetype item;
        QString text;
        qsizetype start; ///< Where `text` stands in the item's code.
        bool isAlone;    ///< Nothing else stands there.
        int reply = -1;
        int cls = -1;
        int subject = -1;
        int detail = -1;
    };

    using WordNumbers = QHash<QString, qsizetype>;
    void addItem(qsizetype index, const SearchItem &item, WordNumbers &numbers);
    void addWords(qsizetype index, QStringView text, SearchHit::Why why, WordNumbers &numbers,
                  std::vector<PlacedWord> *placed);
    void addCodes(qsizetype index, const SearchItem &item);
    /// True when the item's code fits, false when only its beginning does, nothing when it does not.
    [[nodiscard]] static std::optional<bool> fitsReply(const std::array<int, 3> &digits,
                                                       const ItemCode &code);
    [[nodiscard]] static std::optional<bool> fitsStatus(const QList<QStringView> &places,
                                                        const ItemCode &code);
    /// The word's place in m_words before they are sorted, with the item among its postings.
    qsizetype post(const QString &word, Posting posting, WordNumbers &numbers);
    void sortWords();
    [[nodiscard]] qsizetype wordAt(const QString &text) const;
    void take(qsizetype word, qsizetype letters, int quality, bool isMisspelt, Found &found) const;
    [[nodiscard]] static std::vector<TextSpan> spans(const std::vector<PlacedWord> &words,
                                                     const std::vector<Found> &found);

    size_t m_itemCount;
    std::vector<Word> m_words;
    std::vector<ItemCode> m_codes;
    std::vector<std::vector<PlacedWord>> m_codeWords;
    std::vector<std::vector<PlacedWord>> m_titleWords;
};

} // namespace Codebook
