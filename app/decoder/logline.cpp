// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoder/logline.h"

#include "intake/characters.h"
#include "intake/logstart.h"

#include <algorithm>

namespace Codebook {

namespace {

constexpr qsizetype longestPrefix = 240;
constexpr qsizetype longestAddress = 512;
constexpr int mostWords = 4; // Before the colon of the program's name.

bool isHostLike(QStringView word)
{
    constexpr QStringView levels[]{u"info", u"notice", u"warning", u"warn", u"error", u"debug", u"INFO"};
    return !word.isEmpty() && isAlnum(word.front()) &&
           std::any_of(word.begin(), word.end(), [](QChar c) { return isAsciiLetter(c); }) &&
           std::find(std::begin(levels), std::end(levels), word) == std::end(levels) &&
           std::all_of(word.begin(), word.end(),
                       [](QChar c) { return isAlnum(c) || c == u'.' || c == u'-' || c == u'_'; });
}

/// The name in "postfix/smtp[1874]:" or "courierd:"; empty for a word that is no program's.
QStringView programName(QStringView word)
{
    if (!word.endsWith(u':'))
        return {};
    word.chop(1);
    if (word.endsWith(u']')) {
        qsizetype i = word.size() - 1;
        while (i > 0 && isDigit(word[i - 1]))
            --i;
        if (i < 2 || i == word.size() - 1 || word[i - 1] != u'[')
            return {};
        word = word.first(i - 1);
    }
    const bool isName =
        !word.isEmpty() && isAsciiLetter(word.front()) && std::all_of(word.begin(), word.end(), [](QChar c) {
            return isAlnum(c) || c == u'/' || c == u'-' || c == u'_' || c == u'.';
        });
    return isName ? word : QStringView();
}

} // namespace

LogLine::LogLine(QStringView text)
    : m_text(text)
    , m_end(text.size())
{
    while (m_end > 0 && (isBlank(text[m_end - 1]) || isLineEnd(text[m_end - 1])))
        --m_end;
    readProgram(logStampLength(text));
    if (const qsizetype second = logStampLength(m_text.sliced(m_body)); second > 0) // Exim through syslog
        m_body = std::min(m_end, m_body + second);
    readQueueId();
}

void LogLine::readProgram(qsizetype start)
{
    m_body = std::min(start, m_end);
    qsizetype position = m_body;
    TextSpan before;
    // "1 STAMP host program 1874 ID - …" (RFC 5424, 6) has no colon behind the program.
    const bool isNewSyslog = m_text.startsWith(u'<') && m_text.left(8).contains(u">1 ");
    for (int i = 0; i < mostWords && position < std::min(m_end, longestPrefix); ++i) {
        while (position < m_end && isBlank(m_text[position]))
            ++position;
        TextSpan word{position, 0};
        while (word.end() < m_end && !isBlank(m_text[word.end()]))
            ++word.length;
        if (word.length == 0)
            return;
        const QStringView name = isNewSyslog && i == 1 ? of(word) : programName(of(word));
        if (!name.isEmpty()) {
            m_program = {word.start, name.size()};
            if (isHostLike(of(before)))
                m_host = before;
            m_body = word.end();
            if (isNewSyslog) {
                const qsizetype data = m_text.indexOf(u" - ", m_body);
                m_body = data >= 0 && data < longestPrefix ? data + 3 : m_body;
            }
            break;
        }
        before = word;
        position = word.end();
    }
    while (m_body < m_end && (isBlank(m_text[m_body]) || m_text[m_body] == u'-'))
        ++m_body;
}

void LogLine::readQueueId()
{
    while (m_body < m_end && isBlank(m_text[m_body]))
        ++m_body;
    if (at(m_text, m_body) == u'[') { // "[13314]", the process as Exim logs it
        qsizetype i = m_body + 1;
        while (isDigit(at(m_text, i)))
            ++i;
        if (i > m_body + 1 && at(m_text, i) == u']' && at(m_text, i + 1) == u' ')
            m_body = i + 2;
    }
    qsizetype end = m_body;
    while (end < m_end && end - m_body < 64 && (isAlnum(m_text[end]) || m_text[end] == u'-'))
        ++end;
    const bool isQueued = end - m_body >= 5 && at(m_text, end) == u':' && at(m_text, end + 1) == u' ';
    const bool isExim = end - m_body >= 16 && at(m_text, end) == u' ' && at(m_text, m_body + 6) == u'-';
    if (!isQueued && !isExim)
        return;
    m_queueId = {m_body, end - m_body};
    m_body = end + (isQueued ? 2 : 1);
}

qsizetype LogLine::valueStart(QStringView key) const
{
    qsizetype found = m_text.indexOf(key);
    while (found > 0 && (isAlnum(m_text[found - 1]) || m_text[found - 1] == u'_'))
        found = m_text.indexOf(key, found + 1);
    return found < 0 ? -1 : found + key.size();
}

TextSpan LogLine::value(QStringView key) const
{
    const qsizetype start = valueStart(key);
    return start < 0 ? TextSpan{} : quotedAt(start);
}

TextSpan LogLine::quotedAt(qsizetype start) const
{
    const QChar opening = at(m_text, start);
    if (opening == u'<') {
        // "<root+${run{x}}@example.com>" is an address that somebody really sent to.
        const qsizetype closing = m_text.sliced(start).left(longestAddress).indexOf(u'>');
        if (closing > 0)
            return {start + 1, closing - 1};
        return wordAt(start + 1);
    }
    if (opening == u'"') {
        qsizetype end = start + 1;
        while (end < m_end && !(m_text[end] == u'"' && m_text[end - 1] != u'\\'))
            ++end;
        return {start + 1, end - start - 1};
    }
    return wordAt(start);
}

TextSpan LogLine::wordAt(qsizetype start) const
{
    start = std::min(start, m_text.size());
    qsizetype end = start;
    while (end < m_end && !isDelimiter(m_text[end]))
        ++end;
    return {start, end - start};
}

TextSpan LogLine::rest(qsizetype start) const
{
    start = std::min(start, m_end);
    return trimmed({start, m_end - start});
}

TextSpan LogLine::trimmed(TextSpan span) const
{
    const auto isGap = [this](qsizetype i) { return isBlank(m_text[i]) || isLineEnd(m_text[i]); };
    while (span.length > 0 && isGap(span.start))
        span = {span.start + 1, span.length - 1};
    while (span.length > 0 && isGap(span.end() - 1))
        --span.length;
    return span;
}

} // namespace Codebook
