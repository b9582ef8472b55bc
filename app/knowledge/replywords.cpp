// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "knowledge/replywords.h"

#include "knowledge/signals.h"

#include <algorithm>

namespace Codebook {

namespace {

// How much of the words a rule has to know before they are a server's and not a search or a letter.
struct Share
{
    qsizetype part;
    qsizetype whole;

    [[nodiscard]] bool isReached(qsizetype known, qsizetype all) const { return known * whole >= all * part; }
};
constexpr Share shareOfClearWords{1, 5};
constexpr Share shareOfVagueWords{1, 2};

// Words are more than one where blanks divide them, and in a script that is written without.
bool isSentence(QStringView text)
{
    constexpr qsizetype fewestSigns = 4;
    constexpr char16_t firstWithoutBlanks = 0x2e80;
    const auto isDense = [](QChar c) { return c.unicode() >= firstWithoutBlanks; };
    return text.contains(u' ') || std::count_if(text.begin(), text.end(), isDense) >= fewestSigns;
}

} // namespace

bool isReplyInWords(const KnowledgeBase &base, const Reading &reading)
{
    const ReplySignals signs = readSignals(base, reading, 0, nullptr);
    const QStringView text = signs.inner ? QStringView(signs.inner->text) : QStringView();
    if (signs.matches.empty() || !isSentence(text) || text.endsWith(u'?') || text.endsWith(u'\uff1f'))
        return false;
    const RuleMatch &match = signs.matches.front();
    qsizetype known = 0;
    for (const TextSpan span : match.spans)
        known += span.length;
    const Share &share = match.rank == RuleRank::GenericWeak ? shareOfVagueWords : shareOfClearWords;
    return known > 0 && share.isReached(known, text.size());
}

} // namespace Codebook
