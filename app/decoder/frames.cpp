// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What stands around a reply: who said it, in answer to what, and where it ends.

#include "decoder/numbers.h"
#include "decoder/replies.h"
#include "decoder/scanner.h"
#include "intake/anycase.h"
#include "intake/characters.h"

#include <algorithm>

namespace Codebook {

namespace {

constexpr qsizetype longestFrame = 200; // Between the host of a frame and its "said:".
constexpr qsizetype longestLabel = 24;
constexpr qsizetype longestGap = 256;

/// "|/usr/bin/filter", "pipe to |/usr/bin/filter": a program or file that stands for the next recipient.
bool isLocalDelivery(QStringView line)
{
    return line.startsWith(u'|') || line.startsWith(u"\"|") || line.startsWith(u"pipe to |") ||
           line.startsWith(u"save to /");
}

/// The line at the place, without blanks around.
QStringView lineFrom(QStringView text, qsizetype start)
{
    const QStringView rest = text.sliced(std::min(start, text.size())).left(longestGap);
    return rest.first(lineEndFrom(rest, 0)).trimmed();
}

/// A line below a reply that the client's program wrote, no server: telnet's end, IMail's next announcement,
/// a place in a program's source.
bool isOfProgram(QStringView line)
{
    return line.startsWith(u"Connection closed by foreign host") ||
           line.startsWith(u"RCPT TO generated following response") ||
           (line.startsWith(u"at ") && (line.endsWith(u')') || line.endsWith(u") {")) && line.contains(u'('));
}

/// Where the label begins in a line such as "  Remote system: mx.example.com", counted from its start; -1
/// where it has none.
qsizetype labelColumn(QStringView text, qsizetype line)
{
    qsizetype start = line;
    while (start - line < longestLabel && isBlank(at(text, start)) && !isLineEnd(at(text, start)))
        ++start;
    qsizetype end = start;
    while (end - start < longestLabel && (at(text, end).isLetter() || at(text, end) == u' '))
        ++end;
    const bool isLabel = end - start > 2 && at(text, end) == u':' && isBlank(at(text, end + 1));
    return isLabel && start < text.size() ? start - line : -1;
}

} // namespace

void ReplyReader::read(const Section &section, TextSpan piece)
{
    m_section = &section;
    m_parts.enter(section);
    m_parts.setReply(-1);
    m_text = section.text;
    m_tokens = scan(m_text.sliced(piece.start, piece.length));
    for (Token &token : m_tokens)
        token.span.start += piece.start;
    m_chain.clear();
    m_lineStart = m_closedAt = piece.start;
    m_headLine = m_headColumn = -1;
    m_pieceEnd = piece.end();
    m_marker = Marker::None;
    m_peer = {};
    m_stage = Stage::Unknown;
    m_firstPart = m_parts.count();
    for (m_index = 0; m_index < m_tokens.size(); ++m_index)
        readToken(m_tokens[m_index]);
    close(piece.end());
}

void ReplyReader::readCommand(const Section &section, Stage stage)
{
    m_section = &section;
    m_parts.enter(section);
    m_parts.setReply(-1);
    m_text = section.text;
    qsizetype start = 0;
    while (start < m_text.size() && isBlank(m_text[start]))
        ++start;
    qsizetype end = start;
    while (end < m_text.size() && m_text[end] != u':' && !isLineEnd(m_text[end]) &&
           (stage == Stage::MailFrom || stage == Stage::RcptTo || !isBlank(m_text[end])))
        ++end;
    if (stage != Stage::Unknown && end > start)
        m_parts.add(PartKind::Stage, {start, end - start}, stageId(stage));
    for (const Token &token : scan(m_text)) {
        const QString word = m_text.sliced(token.span.start, token.span.length).toString();
        if (token.kind == Token::Kind::Address)
            m_parts.add(PartKind::Address, token.span, word);
        else if (token.kind == Token::Kind::Host)
            m_parts.add(PartKind::Host, token.span, word);
        else if (token.kind == Token::Kind::Ip)
            m_parts.add(PartKind::IpAddress, token.span, word);
    }
    m_firstPart = m_parts.count();
}

Reply ReplyReader::wordsOf(const Section &section, TextSpan piece) const
{
    Draft draft;
    draft.start = draft.markEnd = piece.start;
    draft.pieces.push_back(piece);
    draft.speaker = m_around.peer;
    draft.stage = m_stage != Stage::Unknown ? m_stage : m_around.stage;
    return finished(draft, section);
}

bool ReplyReader::readWords(const Section &section, TextSpan piece)
{
    Reply reply = wordsOf(section, piece);
    if (reply.text.isEmpty())
        return false;
    m_parts.setReply(int(m_replies.size()));
    m_parts.adopt(m_firstPart);
    m_firstPart = m_parts.count();
    m_parts.setReply(-1);
    m_replies.push_back(std::move(reply));
    return true;
}

void ReplyReader::readToken(const Token &token)
{
    switch (token.kind) {
    case Token::Kind::Code:
        readCode(token);
        break;
    case Token::Kind::Status:
        readStatus(token);
        break;
    case Token::Kind::Slip:
        readSlip(token);
        break;
    case Token::Kind::Number:
        m_parts.remark(Remark::Kind::LookAlike, token.span);
        break;
    case Token::Kind::Url:
        if (looksLikeCode(m_text.sliced(token.span.start, token.span.length)))
            m_parts.remark(Remark::Kind::LookAlike, token.span);
        break;
    case Token::Kind::Address:
        readAddress(token);
        break;
    case Token::Kind::Host:
    case Token::Kind::Ip:
        readPeer(token);
        break;
    case Token::Kind::Said:
        readSaid(token);
        break;
    case Token::Kind::Refused:
        setMarker(Marker::Refused, token);
        break;
    case Token::Kind::Arrow:
        setMarker(Marker::Arrow, token);
        break;
    case Token::Kind::Protocol:
        if (at(m_text, token.span.end()) == u';' || at(m_text, token.span.end()) == u':')
            setMarker(Marker::Protocol, token);
        break;
    case Token::Kind::CodeWord:
        setMarker(Marker::CodeWord, token);
        break;
    case Token::Kind::StageName:
        readStage(token);
        break;
    case Token::Kind::Provider:
        if (isOpen())
            m_parts.add(PartKind::Token, token.span,
                        m_text.sliced(token.span.start, token.span.length).toString());
        break;
    case Token::Kind::Bullet:
        close(token.span.start);
        break;
    case Token::Kind::HostWord:
        break;
    case Token::Kind::Break:
        readBreak(token);
        break;
    }
}

void ReplyReader::readBreak(const Token &token)
{
    const qsizetype next = token.span.end();
    const bool isBlankLine = token.value > 1;
    m_lineStart = next;
    if (isBlankLine) {
        const bool isAnnounced = m_marker != Marker::None && isAdjacentTo(m_markerEnd, token);
        // A blank line ends a reply, unless the next line has to follow (text copied with doubled line ends).
        const Token *after = m_index + 1 < m_tokens.size() ? &m_tokens[m_index + 1] : nullptr;
        const bool goesOn = isOpen() && inner().isContinued && after && after->kind == Token::Kind::Code &&
                            after->isAtLineStart && inner().code == after->value;
        if (!goesOn)
            close(token.span.start);
        if (!isAnnounced) {
            m_marker = Marker::None;
            m_peer = {};
            m_stage = Stage::Unknown;
            m_firstPart = m_parts.count();
        }
        return;
    }
    const QStringView line = m_text.sliced(std::min(next, m_text.size())).left(longestLabel);
    if (isOpen() && (line.startsWith(u"Giving up on") || line.trimmed().startsWith(u"---") ||
                     isLocalDelivery(line.trimmed()) || isOfProgram(lineFrom(m_text, next)) ||
                     isNextLabel(inner().lastLine, next)))
        close(token.span.start);
}

/// "Diagnostic code: smtp;550 …" with "Remote system: …" below it: the next entry of a list.
bool ReplyReader::isNextLabel(qsizetype line, qsizetype next) const
{
    const qsizetype column = labelColumn(m_text, line);
    if (column < 0 || column != labelColumn(m_text, next))
        return false;
    // "… host mx.example.com[192.0.2.1]" goes on with "said: 550 …" in the next line.
    const qsizetype above = line > 1 ? m_text.first(line - 1).lastIndexOf(u'\n') + 1 : 0;
    const bool isWrapped = line > 1 && m_text[line + column].isLower() &&
                           !m_text.sliced(above, line - above).trimmed().isEmpty() &&
                           labelColumn(m_text, above) != column;
    return !isWrapped;
}

void ReplyReader::setMarker(Marker marker, const Token &token)
{
    m_marker = marker;
    m_markerStart = token.span.start;
    m_markerEnd = token.span.end();
    m_markerLine = m_lineStart;
}

void ReplyReader::readSaid(const Token &token)
{
    setMarker(Marker::Said, token);
    const bool isNear =
        !m_peer.span.isEmpty() && !m_peer.isFrom && token.span.start - m_peer.span.end() < longestFrame;
    if (isNear)
        m_parts.retag(m_peer.part, PartKind::Speaker);
}

void ReplyReader::readAddress(const Token &token)
{
    const QStringView address = m_text.sliced(token.span.start, token.span.length);
    // An address alone in a line heads the report about the next recipient; so does one that stands below the
    // address that heads this reply. A wrapped line is indented.
    const Token *after = m_index + 1 < m_tokens.size() ? &m_tokens[m_index + 1] : nullptr;
    const bool isAlone =
        token.isAtLineStart &&
        (!after || (after->kind == Token::Kind::Break && !hasWords(token.span.end(), after->span.start)));
    const qsizetype column = token.isAtLineStart ? columnOf(token.span.start) : -1;
    const bool isListed = token.isAtLineStart && m_headLine >= m_closedAt && column == m_headColumn;
    const bool isSaid = isOpen() && (hasWords(inner().markEnd, m_lineStart) || !inner().pieces.empty());
    if (isSaid && (isAlone || isListed) && m_lineStart != inner().lastLine)
        close(m_lineStart);
    if (token.isAtLineStart && !isOpen()) {
        m_headLine = m_lineStart;
        m_headColumn = column;
    }
    m_parts.add(PartKind::Address, token.span, address.toString());
    if (looksLikeCode(address))
        m_parts.remark(Remark::Kind::LookAlike, token.span);
}

/// Behind a host with its bracket and port: "mx.example.com[192.0.2.1]:25".
qsizetype ReplyReader::peerEnd(const Token &token) const
{
    qsizetype end = token.span.end();
    if (at(m_text, end) == u']' || at(m_text, end) == u')')
        ++end;
    if (at(m_text, end) == u':' && isDigit(at(m_text, end + 1))) {
        do {
            ++end;
        } while (isDigit(at(m_text, end)) && end - token.span.end() < 8);
    }
    return end;
}

void ReplyReader::readPeer(const Token &token)
{
    const bool isIp = token.kind == Token::Kind::Ip;
    const QString name = m_text.sliced(token.span.start, token.span.length).toString();
    const int part = m_parts.add(isIp ? PartKind::IpAddress : PartKind::Host, token.span, name);
    if (isIp && name.size() > 2 && name[1] == u'.' && looksLikeCode(name))
        m_parts.remark(Remark::Kind::LookAlike, token.span);

    const qsizetype gap = token.span.start - m_peer.span.end();
    if (isIp && !m_peer.span.isEmpty() && m_peer.speaker.ip.isEmpty() && gap < 10 &&
        (token.before == u'[' || token.before == u'(' || token.before == u':')) {
        m_peer.speaker.ip = name; // "mx.example.com[192.0.2.1]", "mx.example.com (IPv6:2001:db8::1)"
        m_peer.span = {m_peer.span.start, peerEnd(token) - m_peer.span.start};
        if (m_peer.isBy) {
            m_around.peer = m_peer.speaker;
            m_around.peer.role = SpeakerRole::RecipientServer;
            m_parts.retag(m_peer.part, PartKind::Speaker);
        }
        return;
    }
    m_peer = {};
    m_peer.span = {token.span.start, peerEnd(token) - token.span.start};
    m_peer.part = part;
    m_peer.line = m_lineStart;
    (isIp ? m_peer.speaker.ip : m_peer.speaker.host) = name;
    noticeRole(token);
}

/// What the words around a host say about it.
void ReplyReader::noticeRole(const Token &token)
{
    const auto is = [](QStringView word, QStringView expected) { return isSame(word, expected); };
    const QStringView before = wordBefore(token.span.start);
    const QStringView verb = before.isEmpty() ? QStringView() : wordBefore(before.data() - m_text.data());
    m_peer.isFrom = is(before, u"from");
    m_peer.isNamed = is(before, u"host");
    m_peer.isBy = is(before, u"by");
    if (is(before, u"server") && (is(verb, u"generating") || is(verb, u"reporting"))) {
        m_around.reporter = m_peer.speaker;
        m_parts.retag(m_peer.part, PartKind::Speaker);
        return;
    }
    const QStringView behind = m_text.sliced(token.span.end()).left(longestLabel);
    const bool isTalking = is(before, u"to") && (is(verb, u"talking") || is(verb, u"connected"));
    if (isTalking || behind.startsWith(u" rejected your message") || behind.startsWith(u" gave this error")) {
        m_around.peer = m_peer.speaker;
        m_around.peer.role = SpeakerRole::RecipientServer;
        m_parts.retag(m_peer.part, PartKind::Speaker);
    }
}

void ReplyReader::readStage(const Token &token)
{
    const Stage stage = Stage(token.value);
    const bool isFrame = isOpen() && token.span.start > inner().markEnd;
    // "(in reply to RCPT TO command)" ends the reply that it speaks of.
    qsizetype opening = token.span.start;
    while (isFrame && opening > inner().markEnd && token.span.start - opening < longestLabel &&
           m_text[opening] != u'(')
        --opening;
    if (isFrame && m_text[opening] == u'(') {
        m_parts.add(PartKind::Stage, token.span, stageId(stage));
        inner().stage = stage;
        close(opening);
        return;
    }
    m_parts.add(PartKind::Stage, token.span, stageId(stage));
    m_stage = stage;
    m_stageLine = m_lineStart;
}

/// Whether the host just before the code is who says it: "host mx.example.com[192.0.2.1]: 550", "… said:
/// 550".
bool ReplyReader::peerSpeaksBefore(const Token &code) const
{
    if (m_peer.span.isEmpty() || m_peer.isFrom || code.span.start - m_peer.span.end() > longestFrame)
        return false;
    if (isMarked(code, Marker::Refused) && m_markerStart >= m_peer.span.end())
        return true;
    // "mx.example.com #550 5.1.1 …" is Exchange's, where it begins a line; "mx.example.com #5.1.1" there is
    // the server that reports. Elsewhere a number behind a host is one of the server's own.
    const bool isExchange =
        code.before == u'#' && code.kind == Token::Kind::Code && !hasWords(m_peer.line, m_peer.span.start);
    const bool isSaid = code.before == u':' || isExchange;
    return isSaid && code.span.start > m_peer.span.end() && isAdjacentTo(m_peer.span.end(), code);
}

/// Where the frame of a reply begins that stands before its first code: "… SMTP error from host x after RCPT
/// TO:".
qsizetype ReplyReader::frameStart(const Token &token) const
{
    if (!isOpen())
        return token.span.start;
    const qsizetype floor = m_chain.back().markEnd;
    qsizetype start = token.span.start;
    const bool isMarkedHere = isMarked(token, Marker::Protocol) && m_markerStart >= floor;
    if (isMarkedHere)
        start = m_markerStart;
    if (peerSpeaksBefore(token) && m_peer.span.start >= floor) {
        start = std::min(start, m_peer.span.start);
        const QStringView word = wordBefore(m_peer.span.start);
        if (word == u"host")
            start -= 5;
        if (m_peer.line > m_chain.back().lastLine)
            start = std::min(start, m_peer.line);
    }
    if (m_stage != Stage::Unknown && m_stageLine > m_chain.back().lastLine)
        start = std::min(start, m_stageLine);
    if (token.isAtLineStart && start == token.span.start)
        start = m_lineStart;
    return std::max(start, floor);
}

/// How far from its line's beginning the position stands, not looking farther back than a label is long.
qsizetype ReplyReader::columnOf(qsizetype position) const
{
    qsizetype column = 0;
    while (column < longestLabel && column < position && !isLineEnd(m_text[position - column - 1]))
        ++column;
    return column;
}

bool ReplyReader::hasWords(qsizetype from, qsizetype to) const
{
    if (to - from > longestGap) // So that a hostile text cannot make every token look back far.
        return true;
    for (qsizetype i = from; i < to; ++i) {
        if (isAlnum(m_text[i]) || m_text[i].unicode() > 0xbf)
            return true;
    }
    return false;
}

/// The word that ends before the position, in its line; signs between are skipped.
QStringView ReplyReader::wordBefore(qsizetype position) const
{
    const qsizetype floor = std::max<qsizetype>(0, position - longestLabel);
    qsizetype end = position;
    while (end > floor && !isAlnum(m_text[end - 1]) && !isLineEnd(m_text[end - 1]))
        --end;
    qsizetype start = end;
    while (start > floor && (isAlnum(m_text[start - 1]) || m_text[start - 1] == u'-'))
        --start;
    return m_text.sliced(start, end - start);
}

QStringView ReplyReader::wordAfter(qsizetype position) const
{
    const qsizetype ceiling = std::min(m_text.size(), position + longestLabel);
    qsizetype start = position;
    while (start < ceiling && isBlank(m_text[start]))
        ++start;
    qsizetype end = start;
    while (end < ceiling && (isAsciiLetter(m_text[end]) || m_text[end] == u'%'))
        ++end;
    return m_text.sliced(start, end - start);
}

} // namespace Codebook
