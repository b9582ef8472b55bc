// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoder/replies.h"

#include "decoder/numbers.h"
#include "decoder/scanner.h"
#include "decoder/vocabulary.h"
#include "intake/anycase.h"
#include "intake/characters.h"

#include <algorithm>
#include <array>

namespace Codebook {

namespace {

constexpr std::size_t deepestNesting = 16;
constexpr qsizetype longestPhoneNumber = 24;

// Codes that a server gives when all is well; other numbers below 400 are amounts. RFC 5321, 4.2.3 and
// 4954, 6.
constexpr std::array friendlyCodes{200, 211, 214, 220, 221, 235, 250, 251, 252, 253, 334, 354};

// "Port: 587", "Queue ID: 550": the number behind is none of ours.
constexpr QStringView otherLabels[]{
    u"port", u"id",    u"pid",   u"line",    u"size",   u"number", u"count",  u"ext",
    u"tel",  u"phone", u"fax",   u"telefon", u"call",   u"room",   u"page",   u"time",
    u"no",   u"nr",    u"limit", u"score",   u"ticket", u"case",   u"amount", u"total",
};

bool isSign(char16_t before, QStringView signs)
{
    return before != 0 && signs.contains(QChar(before));
}

} // namespace

bool ReplyReader::isFollowedByStatus(const Token &token) const
{
    if (m_index + 1 >= m_tokens.size())
        return false;
    std::size_t next = m_index + 1;
    if (m_tokens[next].kind == Token::Kind::Break && m_tokens[next].value == 1 && next + 1 < m_tokens.size())
        ++next;
    return m_tokens[next].kind == Token::Kind::Status &&
           !hasWords(token.span.end(), m_tokens[next].span.start) &&
           m_tokens[next].span.start - token.span.end() < 8;
}

bool ReplyReader::isMarked(const Token &token, Marker weakest) const
{
    return m_marker != Marker::None && m_marker <= weakest && isAdjacentTo(m_markerEnd, token);
}

/// "mx.example.com:587", "[192.0.2.1]:587"
bool ReplyReader::isPort(const Token &code) const
{
    const QChar beforeColon = at(m_text, code.span.start - 2);
    return code.before == u':' && code.isGlued &&
           (isAlnum(beforeColon) || beforeColon == u']' || beforeColon == u')');
}

/// "(555) 550-1234", "(0)421 555": nothing but figures follows in the line.
bool ReplyReader::isPartOfPhoneNumber(const Token &code) const
{
    qsizetype end = code.span.end();
    bool hasDigits = false;
    while (end < m_text.size() && !isLineEnd(m_text[end]) && end - code.span.end() < longestPhoneNumber) {
        const QChar c = m_text[end++];
        hasDigits = hasDigits || isDigit(c);
        if (!isDigit(c) && !isBlank(c) && c != u')' && c != u'-' && c != u'/' && c != u'.')
            return false;
    }
    return hasDigits;
}

/// Whether a code in the middle of a line, outside any reply, is one by the sign before it.
bool ReplyReader::canBeginBehindSign(const Token &code) const
{
    const QChar next = at(m_text, code.span.end());
    const bool endsWord = next.isNull() || isBlank(next) || isLineEnd(next) || code.hasHyphen ||
                          isBracket(next) || isQuoteMark(next) || next == u':' || next == u',' ||
                          next == u';' || next == u'.';
    if (!endsWord)
        return false;
    if (isPort(code))
        return false;
    if (isSign(code.before, u":;")) {
        const QStringView label = wordBefore(code.span.start);
        return std::none_of(std::begin(otherLabels), std::end(otherLabels),
                            [label](QStringView other) { return isSame(label, other); });
    }
    if (code.before == u'[' || code.before == u'(')
        return !(code.isGlued && isAlnum(QChar(code.beforeOpening)));
    if (code.before == u',') // "anna@example.com: [192.0.2.1], 550 no such user"
        return !m_peer.span.isEmpty() && isAdjacentTo(m_peer.span.end(), code) &&
               m_peer.line == m_lineStart && at(m_text, m_peer.span.end() - 1) == u']';
    return code.isGlued && (isQuoteMark(QChar(code.before)) || isSign(code.before, u"#>|*"));
}

/// "Rejection Info<tab>550 no such user": words follow in the second cell of a table's row.
bool ReplyReader::isCell(const Token &code) const
{
    constexpr qsizetype longestLabel = 40;
    const QStringView label = m_text.sliced(m_lineStart, code.span.start - m_lineStart);
    return label.endsWith(u'\t') && label.size() <= longestLabel && label.front().isLetter() &&
           isBlank(at(m_text, code.span.end())) && isAsciiLetter(at(m_text, code.span.end() + 1)) &&
           std::none_of(std::begin(otherLabels), std::end(otherLabels),
                        [&label](QStringView other) { return endsWithAnyCase(label.trimmed(), other); });
}

/// "<anna@example.com> ... 550 no such user"
bool ReplyReader::isBehindAddress(const Token &code) const
{
    constexpr QStringView dots = u"...";
    const QStringView before = m_text.sliced(m_lineStart, code.span.start - m_lineStart).trimmed();
    return before.endsWith(dots) && before.chopped(dots.size()).trimmed().endsWith(u'>') &&
           before.contains(u'@');
}

/// "550 messages": a number of things. A server that speaks counts nothing: "550 Messages from 192.0.2.1 …".
bool ReplyReader::isCount(const Token &code) const
{
    const QStringView word = wordAfter(code.span.end());
    if (code.hasHyphen || !isUnit(word) || peerSpeaksBefore(code))
        return false;
    const qsizetype end = word.constData() - m_text.constData() + word.size();
    return !code.isAtLineStart || !isSame(wordAfter(end), u"from");
}

bool ReplyReader::canBegin(const Token &code) const
{
    if (code.before == u'[' && code.isGlued && isAlnum(QChar(code.beforeOpening)))
        return false; // "smtpd[550]"
    if (isFollowedByStatus(code))
        return true;
    const bool isFriendly =
        std::find(friendlyCodes.begin(), friendlyCodes.end(), code.value) != friendlyCodes.end();
    if (code.value < 400 && !isFriendly)
        return false;
    if (isCount(code))
        return false;
    if (code.isGlued && code.before == u'-' && !code.isAtLineStart)
        return false;
    if (code.before == u'(' && isPartOfPhoneNumber(code))
        return false;
    if (isMarked(code, Marker::CodeWord) || code.isAtLineStart || isBehindAddress(code) || isCell(code))
        return true;
    if (peerSpeaksBefore(code))
        return true;
    return canBeginBehindSign(code);
}

/// Whether a code inside an open reply is a reply that the open one quotes.
bool ReplyReader::nests(const Token &code) const
{
    const Draft &open = m_chain.back();
    const bool isSame = open.code == code.value;
    if (isMarked(code, Marker::Protocol) || (peerSpeaksBefore(code) && !(open.isContinued && isSame)))
        return true;
    if (!open.code && (code.hasHyphen || isFollowedByStatus(code)))
        return true;
    if (isSame)
        return false;
    // "554 <anna@example.com>... 550 Host unknown": the program's own code, then the one it was told.
    if (m_text.first(code.span.start).endsWith(u">... ") && !isUnit(wordAfter(code.span.end())))
        return true;
    return isFollowedByStatus(code) || (isQuoteMark(QChar(code.before)) && code.isGlued && canBegin(code));
}

/// Whether the next line begins with the same code, so that this one is a number at the end of its line.
bool ReplyReader::isBeforeSameCode(const Token &code) const
{
    if (m_index + 2 >= m_tokens.size() || m_tokens[m_index + 1].kind != Token::Kind::Break)
        return false;
    const Token &next = m_tokens[m_index + 2];
    return next.kind == Token::Kind::Code && next.isAtLineStart && next.value == code.value &&
           !hasWords(code.span.end(), next.span.start);
}

void ReplyReader::readCode(const Token &code)
{
    if (!isOpen()) {
        if (canBegin(code))
            begin(code, false);
        else if (code.value / 100 != 3)
            m_parts.remark(Remark::Kind::LookAlike, code.span);
        return;
    }
    Draft &open = inner();
    const bool isFresh = !hasWords(open.markEnd, code.span.start); // Nothing said since the last code.
    if (!open.code && isFresh && canBegin(code)) {                 // "5.1.1 smtp;550", "error 5.7.1 (550)"
        mark(code, false);
        return;
    }
    if (isSaidByNext(code)) {
        close(m_lineStart);
        begin(code, false);
        return;
    }
    const bool isNested = nests(code);
    // At the start of a line a reply begins, unless the line before announced one: "… host x said:".
    const bool isAnnounced = isMarked(code, Marker::Protocol) && m_markerLine == open.lastLine;
    if (code.isAtLineStart && !isAnnounced) {
        if (open.isContinued) {
            if (open.code != code.value)
                m_parts.remark(Remark::Kind::MixedCodes, code.span);
            mark(code, true);
        } else if (canBegin(code)) {
            begin(code, false);
        }
        return;
    }
    if (!isNested && isOfNextLine(code)) {
        close(m_lineStart);
        begin(code, false);
    } else if (isNested && m_chain.size() < deepestNesting) {
        begin(code, true);
    } else if (open.code == code.value && ((open.isContinued && !isBeforeSameCode(code)) || isFresh ||
                                           code.hasHyphen || isFollowedByStatus(code))) {
        mark(code, !isFresh);
    } else if (code.value / 100 != 3 && !code.isAtLineStart) {
        m_parts.remark(Remark::Kind::LookAlike, code.span);
    }
}

/// "mx.example.com said: 550 …" and below it, from the margin too, "mx.example.net said: 552 …": one after
/// the other, not one in the other.
bool ReplyReader::isSaidByNext(const Token &code) const
{
    constexpr qsizetype longestFrame = 300;
    const qsizetype start = m_chain.front().start;
    const qsizetype from = std::max<qsizetype>(0, start - longestFrame);
    const qsizetype found = m_text.sliced(from, start - from).lastIndexOf(u'\n');
    const qsizetype line = found < 0 ? from : from + found + 1;
    if (line == m_lineStart || isBlank(at(m_text, line)) || isBlank(at(m_text, m_lineStart)))
        return false;
    const auto isSaid = [this](qsizetype lineStart, qsizetype end) {
        const QStringView before = m_text.sliced(lineStart, end - lineStart).left(longestFrame).trimmed();
        return before.endsWith(u" said:") && !before.contains(u'(');
    };
    return isSaid(line, start) && isSaid(m_lineStart, code.span.start);
}

/// Whether a line of its own, with an address before the code, says the same about somebody else. A wrapped
/// line is indented.
bool ReplyReader::isOfNextLine(const Token &code)
{
    const Draft &open = inner();
    return !open.isContinued && open.lastLine < m_lineStart && open.code == code.value &&
           isFollowedByStatus(code) && !isBlank(at(m_text, m_lineStart)) &&
           m_text.sliced(m_lineStart, code.span.start - m_lineStart).contains(u'@');
}

/// "No such host (#5.1.2)": a code in brackets at the end of the line belongs to the words before it.
bool ReplyReader::standsBehindItsWords(const Token &token) const
{
    if (token.isAtLineStart || !token.isGlued || !isSign(token.before, u"(#["))
        return false;
    const std::size_t next = m_index + (isFollowedByStatus(token) ? 2 : 1); // "(550 5.1.1)"
    const qsizetype from = m_tokens[next - 1].span.end();
    const qsizetype end =
        next < m_tokens.size() ? m_tokens[next].span.start : std::min(m_text.size(), m_pieceEnd);
    return (next >= m_tokens.size() || m_tokens[next].kind == Token::Kind::Break) && !hasWords(from, end);
}

void ReplyReader::begin(const Token &token, bool isNested)
{
    const qsizetype frame = frameStart(token);
    if (isNested)
        addWords(frame);
    else
        close(frame);
    // "host mx.example.com [192.0.2.1]" may stand a line or two above, with the command between.
    const bool isPeerNamed = m_peer.isNamed && !isNested && m_peer.span.start >= m_closedAt;
    const bool isPeerNear =
        !m_peer.isFrom && (peerSpeaksBefore(token) || isMarked(token, Marker::Refused) || isPeerNamed);
    Draft draft;
    draft.start = token.span.start;
    draft.markEnd = token.span.start;
    draft.lastLine = m_lineStart;
    draft.quote = isQuoteMark(QChar(token.before)) && token.isGlued ? token.before : 0;
    draft.stage = m_stage;
    if (isPeerNear && !m_peer.span.isEmpty()) {
        draft.speaker = m_peer.speaker;
        draft.speaker.role = SpeakerRole::RecipientServer;
        m_parts.retag(m_peer.part, PartKind::Speaker);
    } else if (!isNested) {
        draft.speaker = m_around.peer;
    }
    if (m_marker == Marker::Refused && isMarked(token, Marker::Refused))
        draft.stage = Stage::Connect;
    else if (draft.stage == Stage::Unknown && !isNested)
        draft.stage = m_around.stage;
    if (!isNested && standsBehindItsWords(token)) {
        const qsizetype from = std::max(m_lineStart, m_closedAt);
        qsizetype to = token.span.start;
        while (to > from && isSign(m_text[to - 1].unicode(), u"(#["))
            --to;
        draft.pieces.push_back({from, to - from});
    }
    m_chain.push_back(draft);
    m_parts.setReply(int(m_replies.size()));
    m_parts.adopt(m_firstPart);
    m_stage = Stage::Unknown;
    if (token.kind == Token::Kind::Code)
        mark(token, false);
    else
        takeStatus(token);
}

/// A code of the open reply: the first one, or one that leads a further line.
void ReplyReader::mark(const Token &code, bool isNewLine)
{
    Draft &open = inner();
    if (isNewLine || open.code)
        addWords(code.span.start);
    if (isNewLine)
        ++open.lines;
    if (!open.code)
        open.code = code.value;
    open.isContinued = code.hasHyphen;
    open.markEnd = code.span.end() + (code.hasHyphen ? 1 : 0);
    open.lastLine = m_lineStart;
    m_wordsFrom = open.markEnd;
    m_parts.addCode(code.span);
}

void ReplyReader::takeStatus(const Token &status)
{
    Draft &open = inner();
    if (open.quote == 0 && isQuoteMark(QChar(status.before)) && status.isGlued) // "550-'5.2.2 …'"
        open.quote = status.before;
    open.markEnd = status.span.end();
    m_wordsFrom = status.span.end();
    if (status.before == u'(' || (status.before == u'#' && status.beforeOpening == u'('))
        m_wordsFrom += at(m_text, m_wordsFrom) == u')' ? 1 : 0;
    m_parts.addStatus(status.span);
    if (status.status.cls != 2 && status.status.cls != 4 && status.status.cls != 5)
        m_parts.remark(Remark::Kind::InvalidClass, status.span);
    else if (!open.status)
        open.status = status.status;
    else if (*open.status != status.status)
        m_parts.remark(Remark::Kind::MixedCodes, status.span);
}

/// Whether a status outside any reply begins one.
bool ReplyReader::beginsWithStatus(const Token &status) const
{
    if (isMarked(status, Marker::CodeWord))
        return status.status.subject <= 7 || m_marker != Marker::CodeWord;
    if (status.before != u'#' && announcesOtherNumber(wordBefore(status.span.start)))
        return false;
    if (isSign(status.before, u"/"))
        return false;
    if (m_text.sliced(m_lineStart).startsWith(u"Subject\t")) // A table's row with the subject.
        return false;
    if (status.isAtLineStart && (status.status.subject <= 7 || m_tokens.size() == 1))
        return isPlausible(status.status) || m_tokens.size() == 1;
    return isPlausible(status.status);
}

void ReplyReader::readStatus(const Token &status)
{
    if (!isOpen()) {
        if (beginsWithStatus(status))
            begin(status, false);
        else
            m_parts.remark(Remark::Kind::LookAlike, status.span);
        return;
    }
    Draft &open = inner();
    if (isAdjacentTo(open.markEnd, status) && open.code && status.span.start - open.markEnd < 8) {
        takeStatus(status);
        return;
    }
    const bool isOther = announcesOtherNumber(wordBefore(status.span.start)) || isSign(status.before, u"/");
    if (!isPlausible(status.status) || isOther) {
        m_parts.remark(Remark::Kind::LookAlike, status.span);
        return;
    }
    if (status.isAtLineStart && !open.isContinued && open.status && *open.status != status.status) {
        begin(status, false);
        return;
    }
    // "(#5.1.1)" is a mark; "not allowed - 5.7.1 [BL23]" and "(5.1.1 User unknown)" are part of the sentence.
    if (isSign(status.before, u"(#") && status.isGlued && !open.status &&
        (status.before == u'#' || at(m_text, status.span.end()) == u')')) {
        qsizetype from = status.span.start;
        while (from > open.markEnd && isSign(m_text[from - 1].unicode(), u"(#"))
            --from;
        addWords(from);
        takeStatus(status);
        return;
    }
    if (!open.status)
        open.status = status.status;
    m_parts.addStatus(status.span);
}

void ReplyReader::readSlip(const Token &slip)
{
    const bool isBehindCode = isOpen() && isAdjacentTo(inner().markEnd, slip);
    const bool isBehindSlip = m_index > 0 && m_tokens[m_index - 1].kind == Token::Kind::Slip &&
                              isAdjacentTo(m_tokens[m_index - 1].span.end(), slip);
    if (isBehindSlip || !(isBehindCode || slip.isAtLineStart || isMarked(slip, Marker::CodeWord)))
        return;
    const auto corrected = startsWithSlip(m_text.sliced(slip.span.start, slip.span.length));
    if (!corrected)
        return;
    TextSpan span = slip.span;
    QString suggestion = corrected->suggestion;
    if (m_index + 1 < m_tokens.size()) {
        const Token &next = m_tokens[m_index + 1];
        const QStringView text = m_text.sliced(next.span.start, next.span.length);
        if (isAdjacentTo(slip.span.end(), next) && next.kind == Token::Kind::Slip) {
            suggestion += u' ' + startsWithSlip(text).value_or(Slip{}).suggestion;
            span = united(span, next.span);
        } else if (isAdjacentTo(slip.span.end(), next) && next.kind == Token::Kind::Status) {
            suggestion += u' ' + text.toString();
            span = united(span, next.span);
        }
    }
    m_parts.remark(Remark::Kind::DidYouMean, span, suggestion);
}

void ReplyReader::addWords(qsizetype to)
{
    if (to > m_wordsFrom)
        inner().pieces.push_back({m_wordsFrom, to - m_wordsFrom});
    m_wordsFrom = std::max(m_wordsFrom, to);
}

void ReplyReader::close(qsizetype end)
{
    if (!isOpen())
        return;
    addWords(end);
    m_replies.push_back(finished(m_chain, *m_section));
    m_chain.clear();
    m_closedAt = end;
    m_parts.setReply(-1);
    m_firstPart = m_parts.count();
}

} // namespace Codebook
