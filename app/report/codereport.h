// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "knowledge/catalogue.h"
#include "report/outline.h"
#include "text/language.h"

#include <QByteArray>

namespace Codebook {

/// What somebody asked to be shown: "5.7.1", "X.7.1", "5.7.*", "550", "55x", "S3150", or words.
struct CodeTopic
{
    enum class Kind { Enhanced, Reply, Token, Unknown };

    Kind kind = Kind::Unknown;
    QString query;                   ///< As asked.
    QString code;                    ///< "5.7.1", "X.7.1", "550", "S3150"; empty for Unknown.
    bool isPattern = false;          ///< Several codes are meant; `matches` lists them.
    bool isKnown = false;            ///< A code in the registry, a token or word of the knowledge.
    std::vector<SearchItem> matches; ///< For a pattern and for words: what fits, best first.
};

/// Finds out what is meant; words that are nothing else are searched for.
[[nodiscard]] CodeTopic codeTopic(const QString &query, const Catalogue &catalogue, const Language &language);
/// Whether a text is a code, a pattern of codes or a token by itself, so that it need not be searched for.
[[nodiscard]] bool isCodeOrToken(const QString &text, const Catalogue &catalogue);

/// What providers mean by the code or token, clashes with the registry first.
[[nodiscard]] std::vector<CodeUse> usesOf(const CodeTopic &topic, const Catalogue &catalogue);
/// The explanation of the code; for "X.7.1" the one of its gravest class. Null when there is none.
[[nodiscard]] const Explanation *explanationOf(const CodeTopic &topic, const Catalogue &catalogue);

/// Everything known about the topic, as a page.
[[nodiscard]] Outline codePage(const CodeTopic &topic, const Catalogue &catalogue, const Language &language);
/// The same as one line of JSON, schema 1 ("show"), with the line's end.
[[nodiscard]] QByteArray codeJson(const CodeTopic &topic, const Catalogue &catalogue,
                                  const Language &language);

/// A registry entry as one line of JSON ("registry --list"), with the line's end.
[[nodiscard]] QByteArray entryJson(const RegistryEntry &entry, const Catalogue &catalogue,
                                   const Language &language);
[[nodiscard]] QByteArray entryJson(const ReplyCodeEntry &entry, const Catalogue &catalogue,
                                   const Language &language);

/// A search hit as one line of JSON ("search"), with the line's end; `rank` counts from 1.
[[nodiscard]] QByteArray hitJson(const QString &query, int rank, const SearchItem &item, SearchHit::Why why);

/// "enhanced", "reply", "provider-rule" …; "exact", "prefix" …: the words of the JSON.
[[nodiscard]] QString searchKindId(SearchItem::Kind kind);
[[nodiscard]] QString searchWhyId(SearchHit::Why why);

} // namespace Codebook
