// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "knowledge/replywords.h"

#include "intake/phrases.h"
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
constexpr Share shareOfClearWords{1, 6};
constexpr Share shareOfVagueWords{1, 2};

// Words are more than one where blanks divide them, and in a script that is written without.
bool isSentence(QStringView text)
{
    constexpr qsizetype fewestSigns = 4;
    constexpr char16_t firstWithoutBlanks = 0x2e80;
    const auto isDense = [](QChar c) { return c.unicode() >= firstWithoutBlanks; };
    return text.contains(u' ') || std::count_if(text.begin(), text.end(), isDense) >= fewestSigns;
}

// What programs write and people rarely do: a label in front ("DNS Error:"), an address, brackets, long
// numbers.
bool isOfAProgram(QStringView text)
{
    constexpr qsizetype longestLabel = 30;
    constexpr int longNumber = 5;
    const qsizetype colon = text.indexOf(u':');
    if (text.contains(u'@') || text.contains(u'[') || (colon > 0 && colon <= longestLabel))
        return true;
    int digits = 0;
    return std::any_of(text.begin(), text.end(), [&digits](QChar c) {
        digits = c.isDigit() ? digits + 1 : 0;
        return digits == longNumber;
    });
}

// What a server does with a message; a letter with "attachment" or "policy" in it does not speak so.
bool speaksOfRefusal(QStringView text)
{
    static constexpr QStringView words[]{u"block",  u"reject",  u"refus",    u"denied", u"declin", u"fail",
                                         u"bounce", u"deliver", u"greylist", u"accept", u"unable"};
    return holdsAny(inSmallLetters(text), words);
}

// Whether the match is of more than one word.
bool isPhrase(QStringView text, const RuleMatch &match)
{
    return std::any_of(match.spans.begin(), match.spans.end(),
                       [text](TextSpan span) { return isSentence(text.sliced(span.start, span.length)); });
}

// How many characters of the text the rules know that match it, each counted once.
qsizetype knownCharacters(const std::vector<RuleMatch> &matches)
{
    std::vector<TextSpan> spans;
    for (const RuleMatch &match : matches)
        spans.insert(spans.end(), match.spans.begin(), match.spans.end());
    std::sort(spans.begin(), spans.end());
    qsizetype known = 0;
    qsizetype end = 0;
    for (const TextSpan span : spans) {
        known += std::max<qsizetype>(0, span.end() - std::max(span.start, end));
        end = std::max(end, span.end());
    }
    return known;
}

} // namespace

bool isReplyInWords(const KnowledgeBase &base, const Reading &reading)
{
    const ReplySignals signs = readSignals(base, reading, 0, nullptr);
    const QStringView text = signs.inner ? QStringView(signs.inner->text) : QStringView();
    if (signs.matches.empty() || !isSentence(text) || text.endsWith(u'?') || text.endsWith(u'\uff1f'))
        return false;
    const qsizetype known = knownCharacters(signs.matches);
    if (signs.matches.front().rank == RuleRank::GenericWeak ||
        (!isPhrase(text, signs.matches.front()) && !speaksOfRefusal(text)))
        return shareOfVagueWords.isReached(known, text.size());
    return known > 0 && (isOfAProgram(text) || shareOfClearWords.isReached(known, text.size()));
}

} // namespace Codebook
