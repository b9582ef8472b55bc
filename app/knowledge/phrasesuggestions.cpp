// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "knowledge/phrasesuggestions.h"

#include "knowledge/phrasematcher.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Codebook {

namespace {

constexpr qsizetype MostWords = 10; ///< A longer phrase is too easily broken by a new release of a server.
constexpr qsizetype MostSuggestions = 5;

// Addresses, hosts, web addresses, numbers and ids differ from mail to mail.
bool isPassing(const QString &word)
{
    const bool hasInnerPoint = word.size() > 2 && QStringView(word).sliced(1, word.size() - 2).contains(u'.');
    return word.contains(u'@') || word.contains(u"://"_s) || hasInnerPoint ||
           std::any_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
}

QString withoutSigns(const QString &word)
{
    const auto isSign = [](QChar c) { return !isWordCharacter(c); };
    const auto first = std::find_if_not(word.begin(), word.end(), isSign);
    const auto last = std::find_if_not(word.rbegin(), word.rend(), isSign).base();
    return first < last ? word.sliced(first - word.begin(), last - first) : QString();
}

bool isMatchable(const QString &phrase)
{
    PhraseMatcher matcher;
    return matcher.add(phrase).has_value();
}

} // namespace

QStringList phraseSuggestions(const QString &replyText)
{
    QStringList phrases;
    QStringList run;
    const auto end = [&] {
        const QString phrase = run.mid(0, MostWords).join(u' ').toLower();
        if (run.size() > 1 && !phrases.contains(phrase) && isMatchable(phrase))
            phrases += phrase;
        run.clear();
    };
    for (const QString &word : replyText.simplified().split(u' ', Qt::SkipEmptyParts)) {
        const QString bare = withoutSigns(word);
        if (bare.isEmpty() || isPassing(word)) {
            end();
            continue;
        }
        // A sign before or after a word is where a phrase ends: it would have to stand in the phrase.
        if (!isWordCharacter(word.front()))
            end();
        run += bare;
        if (!isWordCharacter(word.back()))
            end();
    }
    end();
    std::stable_sort(phrases.begin(), phrases.end(),
                     [](const QString &a, const QString &b) { return a.count(u' ') > b.count(u' '); });
    return phrases.mid(0, MostSuggestions);
}

} // namespace Codebook
