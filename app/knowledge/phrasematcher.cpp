// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "knowledge/phrasematcher.h"
#include "knowledge/tokens.h"

#include <algorithm>
#include <bit>

using namespace Qt::StringLiterals;

namespace Codebook {

namespace {

constexpr qsizetype longestPhrase = 400;
constexpr qsizetype widestKey = 4;

quint64 keyOf(QStringView characters)
{
    quint64 key = 0;
    for (const QChar c : characters)
        key = key << 16 | c.unicode();
    return key;
}

std::size_t slotOf(quint64 key, std::size_t slots)
{
    return static_cast<std::size_t>((key * 0x9E3779B97F4A7C15u) >> 32) & (slots - 1);
}

// Signs that may follow a token without being part of it: "anna@example.com:" or "192.0.2.1."
bool isTrailingSign(QChar c)
{
    return u".,;:!?'\")>]}"_s.contains(c);
}

bool isEdge(QStringView text, qsizetype position)
{
    if (position <= 0 || position >= text.size())
        return true;
    const QChar before = text[position - 1];
    const QChar after = text[position];
    return !isWordCharacter(before) || !isWordCharacter(after) || isUnspacedScript(before) ||
           isUnspacedScript(after);
}

} // namespace

bool PhraseMatcher::readPiece(const QString &body, qsizetype &position, std::vector<Piece> &pieces)
{
    static const std::array<std::pair<QLatin1StringView, Kind>, 5> names{{
        {"ip"_L1, Kind::Ip},
        {"host"_L1, Kind::Host},
        {"address"_L1, Kind::Address},
        {"number"_L1, Kind::Number},
        {"word"_L1, Kind::Word},
    }};
    if (body[position] != u'{') {
        const qsizetype brace = body.indexOf(u'{', position);
        const qsizetype end = brace < 0 ? body.size() : brace;
        pieces.push_back({Kind::Literal, body.sliced(position, end - position)});
        position = end;
        return true;
    }
    const qsizetype close = body.indexOf(u'}', position);
    if (close < 0)
        return false;
    const QStringView name = QStringView(body).sliced(position + 1, close - position - 1);
    position = close + 1;
    for (const auto &[text, kind] : names) {
        if (name == text && (pieces.empty() || pieces.back().kind == Kind::Literal)) {
            pieces.push_back({kind, {}});
            return true;
        }
    }
    return false;
}

std::optional<PhraseMatcher::Compiled> PhraseMatcher::compile(const QString &phrase)
{
    Compiled compiled;
    QString body = FoldedText(phrase).text().toString();
    if (body.size() > longestPhrase)
        return std::nullopt;
    if (body.startsWith(u'*')) {
        compiled.isOpenStart = true;
        body.remove(0, 1);
    }
    if (body.endsWith(u'*')) {
        compiled.isOpenEnd = true;
        body.chop(1);
    }
    for (qsizetype position = 0; position < body.size();) {
        if (!readPiece(body, position, compiled.pieces))
            return std::nullopt;
    }
    if (compiled.pieces.empty())
        return std::nullopt;
    // A single sign such as "<" is too common to be filed under; then the words after its placeholder are.
    if (compiled.pieces.front().kind != Kind::Literal)
        compiled.anchorPiece = 1;
    else if (compiled.pieces.front().text.size() < 2)
        compiled.anchorPiece = 2;
    if (compiled.anchorPiece >= compiled.pieces.size())
        return std::nullopt;
    const QStringView anchor = compiled.pieces[compiled.anchorPiece].text;
    const bool hasWord = std::any_of(anchor.begin(), anchor.end(), isWordCharacter);
    if (anchor.size() < 2 || (!hasWord && compiled.pieces.size() == 1))
        return std::nullopt;
    return compiled;
}

std::optional<int> PhraseMatcher::add(const QString &phrase)
{
    const auto known = m_numbers.constFind(phrase);
    if (known != m_numbers.cend())
        return *known;
    auto compiled = compile(phrase);
    if (!compiled)
        return std::nullopt;
    const int number = count();
    m_phrases.push_back(std::move(*compiled));
    m_numbers.insert(phrase, number);
    return number;
}

// Files each phrase under the group of characters that is rarest among all phrases.
void PhraseMatcher::chooseAnchors()
{
    constexpr std::size_t counters = 1 << 14;
    std::vector<std::uint32_t> uses(counters, 0);
    const auto groupsOf = [](QStringView text, auto &&each) {
        const qsizetype width = std::min(text.size(), widestKey);
        for (qsizetype i = 0; i + width <= text.size(); ++i)
            each(i, keyOf(text.sliced(i, width)));
    };
    for (const Compiled &phrase : m_phrases) {
        groupsOf(phrase.pieces[phrase.anchorPiece].text,
                 [&](qsizetype, quint64 key) { ++uses[slotOf(key, counters)]; });
    }
    for (std::size_t i = 0; i < m_phrases.size(); ++i) {
        Compiled &phrase = m_phrases[i];
        const QStringView text = phrase.pieces[phrase.anchorPiece].text;
        quint64 best = 0;
        std::uint32_t fewest = UINT32_MAX;
        groupsOf(text, [&](qsizetype offset, quint64 key) {
            const std::uint32_t n = uses[slotOf(key, counters)];
            if (n < fewest) {
                fewest = n;
                best = key;
                phrase.anchorOffset = offset;
            }
        });
        const auto width = static_cast<std::size_t>(std::min(text.size(), widestKey));
        m_files[width - 1].push_back({best, static_cast<int>(i)});
    }
}

bool PhraseMatcher::fits(Kind kind, QStringView token)
{
    switch (kind) {
    case Kind::Ip:
        return isIpToken(token);
    case Kind::Host:
        return isHostToken(token);
    case Kind::Address:
        return isAddressToken(token);
    case Kind::Number:
        return isNumberToken(token);
    case Kind::Word:
    case Kind::Literal:
        break;
    }
    return !token.isEmpty();
}

void PhraseMatcher::build()
{
    for (auto &file : m_files)
        file.clear();
    chooseAnchors();
    for (std::size_t width = 0; width < m_files.size(); ++width) {
        auto &file = m_files[width];
        auto &places = m_slots[width];
        std::sort(file.begin(), file.end(), [](const Filed &a, const Filed &b) {
            return a.key != b.key ? a.key < b.key : a.phrase < b.phrase;
        });
        places.assign(file.empty() ? 0 : std::bit_ceil(file.size() * 4), 0);
        for (std::size_t i = 0; i < file.size(); ++i) {
            if (i > 0 && file[i].key == file[i - 1].key)
                continue;
            std::size_t slot = slotOf(file[i].key, places.size());
            while (places[slot] != 0)
                slot = (slot + 1) & (places.size() - 1);
            places[slot] = static_cast<std::uint32_t>(i + 1);
        }
    }
}

std::vector<PhraseMatcher::Match> PhraseMatcher::find(const FoldedText &folded) const
{
    std::vector<Match> found;
    const QStringView text = folded.text();
    for (std::size_t width = 0; width < m_files.size(); ++width) {
        const auto &file = m_files[width];
        const auto &places = m_slots[width];
        if (file.empty())
            continue;
        const quint64 mask = width == 3 ? ~quint64(0) : (quint64(1) << 16 * (width + 1)) - 1;
        quint64 key = 0;
        for (qsizetype i = 0; i < text.size(); ++i) {
            key = (key << 16 | text[i].unicode()) & mask;
            const qsizetype start = i - static_cast<qsizetype>(width);
            if (start < 0)
                continue;
            for (std::size_t slot = slotOf(key, places.size()); places[slot] != 0;
                 slot = (slot + 1) & (places.size() - 1)) {
                std::size_t k = places[slot] - 1;
                if (file[k].key != key)
                    continue;
                for (; k < file.size() && file[k].key == key; ++k) {
                    const int number = file[k].phrase;
                    if (const auto span = matchAt(m_phrases[static_cast<std::size_t>(number)], text, start))
                        found.push_back({number, *span});
                }
                break;
            }
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const Match &a, const Match &b) {
        return a.phrase != b.phrase ? a.phrase < b.phrase : a.span.start < b.span.start;
    });
    found.erase(std::unique(found.begin(), found.end(),
                            [](const Match &a, const Match &b) { return a.phrase == b.phrase; }),
                found.end());
    return found;
}

std::optional<TextSpan> PhraseMatcher::matchAt(const Compiled &phrase, QStringView text,
                                               qsizetype anchor) const
{
    const qsizetype literal = anchor - phrase.anchorOffset;
    if (literal < 0)
        return std::nullopt;
    const auto end = matchForward(phrase, phrase.anchorPiece, text, literal);
    if (!end)
        return std::nullopt;
    qsizetype start = literal;
    if (phrase.anchorPiece > 0) {
        const auto token = tokenBefore(phrase, text, literal);
        if (!token)
            return std::nullopt;
        start = *token;
    } else if (!phrase.isOpenStart && !isEdge(text, start)) {
        return std::nullopt;
    }
    if (phrase.pieces.back().kind == Kind::Literal && !phrase.isOpenEnd && !isEdge(text, *end))
        return std::nullopt;
    return TextSpan{start, *end - start};
}

// Start of the token (and the sign before it) that ends where the anchor piece begins.
std::optional<qsizetype> PhraseMatcher::tokenBefore(const Compiled &phrase, QStringView text, qsizetype end)
{
    const qsizetype furthest = std::max<qsizetype>(0, end - longestToken);
    qsizetype start = end;
    while (start > furthest && text[start - 1] != u' ')
        --start;
    QStringView token = text.sliced(start, end - start);
    if (phrase.anchorPiece == 2) {
        const QString &sign = phrase.pieces.front().text;
        const qsizetype place = token.lastIndexOf(sign);
        if (place < 0 || !fits(phrase.pieces[1].kind, token.sliced(place + sign.size())))
            return std::nullopt;
        return start + place;
    }
    while (start < end && u"('\",;"_s.contains(text[start]))
        ++start;
    token = text.sliced(start, end - start);
    return fits(phrase.pieces.front().kind, token) ? std::optional(start) : std::nullopt;
}

std::optional<qsizetype> PhraseMatcher::matchForward(const Compiled &phrase, std::size_t piece,
                                                     QStringView text, qsizetype position)
{
    if (piece == phrase.pieces.size())
        return position;
    const Piece &current = phrase.pieces[piece];
    if (current.kind == Kind::Literal) {
        if (!text.sliced(position).startsWith(current.text))
            return std::nullopt;
        return matchForward(phrase, piece + 1, text, position + current.text.size());
    }
    const qsizetype furthest = std::min(text.size(), position + longestToken);
    qsizetype end = position;
    while (end < furthest && text[end] != u' ')
        ++end;
    // The token without up to four signs at its end, which may belong to the words that follow.
    constexpr qsizetype mostSigns = 4;
    for (qsizetype shortest = std::max(position, end - mostSigns); end > position && end >= shortest; --end) {
        const QStringView token = text.sliced(position, end - position);
        if (fits(current.kind, token)) {
            if (const auto found = matchForward(phrase, piece + 1, text, end))
                return found;
        }
        if (!isTrailingSign(text[end - 1]))
            break;
    }
    return std::nullopt;
}

} // namespace Codebook
