// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/textspan.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace Codebook {

/// One word of a text as the search compares it: small letters without accents. `span` is where it stands.
struct SearchWord
{
    QString folded;
    TextSpan span;
};

/// The words of a text in order: runs of letters and digits; a full stop between digits belongs to the word
/// ("5.7.1").
[[nodiscard]] std::vector<SearchWord> searchWords(QStringView text);

/// The German way of writing a word with umlauts without them ("prüfen" → "pruefen"); empty when it has none.
[[nodiscard]] QString withoutUmlauts(QStringView word);

/// True when one letter is missing, too many, another one, or swapped with its neighbour; false for equal
/// words.
[[nodiscard]] bool differByOneLetter(QStringView a, QStringView b);

/// Words of mail that mean the same, from resources/registry/synonyms.json.
class Synonyms final
{
public:
    Synonyms();

    /// The other ways of saying these words, each a list of folded words; empty when there are none.
    [[nodiscard]] std::vector<QStringList> of(const QStringList &words) const;
    /// Words in the longest phrase that has synonyms.
    [[nodiscard]] qsizetype longestPhrase() const { return m_longest; }

private:
    std::vector<std::vector<QStringList>> m_groups;
    QHash<QString, qsizetype> m_groupOf; ///< Words joined by blanks → index into m_groups.
    qsizetype m_longest = 1;
};

} // namespace Codebook
