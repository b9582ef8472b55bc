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

/// Where the text has mail addresses; their words say nothing: "dkim@example.com". Places in URLs are left
/// out, because a link to a block list's page is evidence.
std::vector<TextSpan> addressSpans(QStringView text)
{
    constexpr QStringView ends = u" <>()[]\",;:|";
    std::vector<TextSpan> spans;
    qsizetype next = 0;
    for (qsizetype sign = text.indexOf(u'@'); sign >= 0; sign = text.indexOf(u'@', next)) {
        qsizetype start = sign;
        while (start > 0 && sign - start < PhraseMatcher::longestToken && !ends.contains(text[start - 1]))
            --start;
        qsizetype end = sign + 1;
        while (end < text.size() && end - sign < PhraseMatcher::longestToken && !ends.contains(text[end]))
            ++end;
        const TextSpan span{start, end - start};
        next = end;
        if (!text.sliced(span.start, span.length).contains(u'/'))
            spans.push_back(span);
    }
    return spans;
}

bool isInAny(const std::vector<TextSpan> &spans, TextSpan found)
{
    const auto next = std::upper_bound(spans.begin(), spans.end(), found.start,
                                       [](qsizetype place, TextSpan span) { return place < span.start; });
    return next != spans.begin() && std::prev(next)->contains(found);
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
        pieces.push_back({Kind::Literal, quint32(m_text.size()), quint32(end - position)});
        m_text += QStringView(body).sliced(position, end - position);
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
            pieces.push_back({kind, 0, 0});
            return true;
        }
    }
    return false;
}

bool PhraseMatcher::compile(QString body, Compiled &compiled)
{
    if (body.size() > longestPhrase)
        return false;
    if (body.startsWith(u'*')) {
        compiled.isOpenStart = true;
        body.remove(0, 1);
    }
    if (body.endsWith(u'*')) {
        compiled.isOpenEnd = true;
        body.chop(1);
    }
    std::vector<Piece> pieces;
    for (qsizetype position = 0; position < body.size();) {
        if (!readPiece(body, position, pieces))
            return false;
    }
    if (pieces.empty())
        return false;
    // A single sign such as "<" is too common to be filed under; then the words after its placeholder are.
    if (pieces.front().kind != Kind::Literal)
        compiled.anchorPiece = 1;
    else if (pieces.front().length < 2)
        compiled.anchorPiece = 2;
    if (compiled.anchorPiece >= pieces.size())
        return false;
    const QStringView anchor = textOf(pieces[compiled.anchorPiece]);
    const bool hasWord = std::any_of(anchor.begin(), anchor.end(), isWordCharacter);
    if (anchor.size() < 2 || (!hasWord && pieces.size() == 1))
        return false;
    compiled.firstPiece = quint32(m_newPieces.size());
    compiled.pieces = quint32(pieces.size());
    m_newPieces.insert(m_newPieces.end(), pieces.begin(), pieces.end());
    return true;
}

std::optional<int> PhraseMatcher::add(const QString &phrase)
{
    const auto known = m_numbers.constFind(phrase);
    if (known != m_numbers.cend())
        return *known;
    Compiled compiled;
    const qsizetype ownText = m_text.size();
    if (!compile(FoldedText(phrase).text().toString(), compiled)) {
        m_text.truncate(ownText);
        return std::nullopt;
    }
    const int number = static_cast<int>(m_newPhrases.size());
    m_newPhrases.push_back(compiled);
    m_numbers.insert(phrase, number);
    return number;
}

// Files each phrase under the group of characters that is rarest among all phrases.
std::array<std::vector<PhraseMatcher::Filed>, 4> PhraseMatcher::chooseAnchors()
{
    constexpr std::size_t counters = 1 << 14;
    std::array<std::vector<Filed>, 4> files;
    std::vector<quint32> uses(counters, 0);
    const auto groupsOf = [](QStringView text, auto &&each) {
        const qsizetype width = std::min(text.size(), widestKey);
        for (qsizetype i = 0; i + width <= text.size(); ++i)
            each(i, keyOf(text.sliced(i, width)));
    };
    for (const Compiled &phrase : m_newPhrases)
        groupsOf(anchorOf(phrase), [&](qsizetype, quint64 key) { ++uses[slotOf(key, counters)]; });
    for (std::size_t i = 0; i < m_newPhrases.size(); ++i) {
        Compiled &phrase = m_newPhrases[i];
        const QStringView text = anchorOf(phrase);
        quint64 best = 0;
        quint32 fewest = UINT32_MAX;
        groupsOf(text, [&](qsizetype offset, quint64 key) {
            const quint32 n = uses[slotOf(key, counters)];
            if (n < fewest) {
                fewest = n;
                best = key;
                phrase.anchorOffset = quint32(offset);
            }
        });
        const auto width = static_cast<std::size_t>(std::min(text.size(), widestKey));
        files[width - 1].push_back({quint32(best >> 32), quint32(best), quint32(i)});
    }
    return files;
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
    m_pieces = PackedArray(std::move(m_newPieces));
    auto files = chooseAnchors();
    m_phrases = PackedArray(std::move(m_newPhrases));
    for (std::size_t width = 0; width < files.size(); ++width) {
        auto &file = files[width];
        std::sort(file.begin(), file.end(), [](const Filed &a, const Filed &b) {
            return a.key() != b.key() ? a.key() < b.key() : a.phrase < b.phrase;
        });
        std::vector<quint32> places(file.empty() ? 0 : std::bit_ceil(file.size() * 4), 0);
        for (std::size_t i = 0; i < file.size(); ++i) {
            if (i > 0 && file[i].key() == file[i - 1].key())
                continue;
            std::size_t slot = slotOf(file[i].key(), places.size());
            while (places[slot] != 0)
                slot = (slot + 1) & (places.size() - 1);
            places[slot] = static_cast<quint32>(i + 1);
        }
        m_files[width] = PackedArray(std::move(file));
        m_slots[width] = PackedArray(std::move(places));
    }
}

bool PhraseMatcher::isSound() const
{
    const auto isPiece = [this](const Piece &piece) {
        return quint64(piece.start) + piece.length <= quint64(m_text.size());
    };
    const auto isPhrase = [this](const Compiled &phrase) {
        return quint64(phrase.firstPiece) + phrase.pieces <= m_pieces.size() &&
               phrase.anchorPiece < phrase.pieces && phrase.anchorPiece <= 2;
    };
    const auto isAll = [](const auto &array, auto holds) {
        return std::all_of(array.items().begin(), array.items().end(), holds);
    };
    if (!isAll(m_pieces, isPiece) || !isAll(m_phrases, isPhrase))
        return false;
    for (std::size_t width = 0; width < m_files.size(); ++width) {
        const auto &file = m_files[width];
        const auto &places = m_slots[width];
        // Looking ends at an empty slot, so there must be one.
        const auto empty = std::count(places.items().begin(), places.items().end(), 0u);
        if (!isAll(file, [this](const Filed &filed) { return filed.phrase < m_phrases.size(); }) ||
            !isAll(places, [&file](quint32 place) { return place <= file.size(); }) ||
            (!file.empty() && (empty == 0 || !std::has_single_bit(places.size()))))
            return false;
    }
    return true;
}

qsizetype PhraseMatcher::literalLength(int phrase) const
{
    const Compiled &compiled = m_phrases[static_cast<std::size_t>(phrase)];
    const Pieces pieces = m_pieces.items().subspan(compiled.firstPiece, compiled.pieces);
    qsizetype length = 0;
    for (const Piece &piece : pieces)
        length += piece.kind == Kind::Literal ? piece.length : 0;
    return length;
}

std::vector<PhraseMatcher::Match> PhraseMatcher::find(const FoldedText &folded) const
{
    std::vector<Match> found;
    const QStringView text = folded.text();
    const std::vector<TextSpan> addresses = addressSpans(text);
    for (std::size_t width = 0; width < m_files.size(); ++width) {
        const auto file = m_files[width].items();
        const auto places = m_slots[width].items();
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
                if (file[k].key() != key)
                    continue;
                for (; k < file.size() && file[k].key() == key; ++k) {
                    const quint32 number = file[k].phrase;
                    const auto span = matchAt(m_phrases[number], text, start);
                    if (span && (isAboutAddress(m_phrases[number]) || !isInAny(addresses, *span)))
                        found.push_back({static_cast<int>(number), *span});
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

/// Whether the phrase itself looks for an address or a part of one.
bool PhraseMatcher::isAboutAddress(const Compiled &phrase) const
{
    const Pieces pieces = m_pieces.items().subspan(phrase.firstPiece, phrase.pieces);
    return std::any_of(pieces.begin(), pieces.end(), [this](const Piece &piece) {
        return piece.kind != Kind::Literal || textOf(piece).contains(u'@');
    });
}

std::optional<TextSpan> PhraseMatcher::matchAt(const Compiled &phrase, QStringView text,
                                               qsizetype anchor) const
{
    const qsizetype literal = anchor - phrase.anchorOffset;
    if (literal < 0)
        return std::nullopt;
    const Pieces pieces = m_pieces.items().subspan(phrase.firstPiece, phrase.pieces);
    const auto end = matchForward(pieces.subspan(phrase.anchorPiece), text, literal);
    if (!end)
        return std::nullopt;
    qsizetype start = literal;
    if (phrase.anchorPiece > 0) {
        const auto token = tokenBefore(pieces, phrase.anchorPiece, text, literal);
        if (!token)
            return std::nullopt;
        start = *token;
    } else if (!phrase.isOpenStart && !isEdge(text, start)) {
        return std::nullopt;
    }
    if (pieces.back().kind == Kind::Literal && !phrase.isOpenEnd && !isEdge(text, *end))
        return std::nullopt;
    return TextSpan{start, *end - start};
}

// Start of the token (and the sign before it) that ends where the anchor piece begins.
std::optional<qsizetype> PhraseMatcher::tokenBefore(Pieces pieces, std::size_t anchorPiece, QStringView text,
                                                    qsizetype end) const
{
    const qsizetype furthest = std::max<qsizetype>(0, end - longestToken);
    qsizetype start = end;
    while (start > furthest && text[start - 1] != u' ')
        --start;
    QStringView token = text.sliced(start, end - start);
    if (anchorPiece == 2) {
        const QStringView sign = textOf(pieces.front());
        const qsizetype place = token.lastIndexOf(sign);
        if (place < 0 || !fits(pieces[1].kind, token.sliced(place + sign.size())))
            return std::nullopt;
        return start + place;
    }
    while (start < end && u"('\",;"_s.contains(text[start]))
        ++start;
    token = text.sliced(start, end - start);
    return fits(pieces.front().kind, token) ? std::optional(start) : std::nullopt;
}

std::optional<qsizetype> PhraseMatcher::matchForward(Pieces pieces, QStringView text,
                                                     qsizetype position) const
{
    if (pieces.empty())
        return position;
    const Piece &current = pieces.front();
    const Pieces others = pieces.subspan(1);
    if (current.kind == Kind::Literal) {
        const QStringView words = textOf(current);
        if (!text.sliced(position).startsWith(words))
            return std::nullopt;
        return matchForward(others, text, position + words.size());
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
            if (const auto found = matchForward(others, text, end))
                return found;
        }
        if (!isTrailingSign(text[end - 1]))
            break;
    }
    return std::nullopt;
}

} // namespace Codebook
