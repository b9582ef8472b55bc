// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/textspan.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace Codebook {

/// One thing that can be found: a code, an RFC, a cause, a provider, a provider's token or rule.
struct SearchItem
{
    enum class Kind { Enhanced, Reply, ProviderRule, Token, Rfc, Cause, Provider };

    Kind kind = Kind::Enhanced;
    QString id;   ///< What to open: "X.7.1", "550", "3463", "user-unknown", "google", "google/no-such-user".
    QString code; ///< What is shown in the code column: "5.7.1", "RFC 3463", "S3150".
    QString title;
    QStringList texts;       ///< Glosses, explanations: searched last.
    QString otherTitle = {}; ///< The title in another language, found as well as the one on show.
};

struct SearchHit
{
    enum class Why { Exact, Prefix, Token, Title, Text, Spelling };

    qsizetype item = 0; ///< Index into the items the index was built from.
    Why why = Why::Text;
    int score = 0;                ///< Higher is better; hits come ordered.
    std::vector<TextSpan> inCode; ///< Matched letters, for showing them bold.
    std::vector<TextSpan> inTitle;
};

/// Finds items by what somebody types, at every key. Built once from items of all rooms.
class SearchIndex final
{
public:
    SearchIndex() = default;
    explicit SearchIndex(std::vector<SearchItem> items);

    [[nodiscard]] const std::vector<SearchItem> &items() const { return m_items; }
    /// Best first: exact code, code prefix, token, title, text, then words that differ by one letter. Codes
    /// may have wildcards (registry/codes.h). All words must be found; synonyms of mail count as the word. An
    /// empty query finds nothing.
    [[nodiscard]] std::vector<SearchHit> search(QStringView query) const;

private:
    struct Words;

    std::vector<SearchItem> m_items;
    std::shared_ptr<const Words> m_words;
};

} // namespace Codebook
