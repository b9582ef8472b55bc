// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoder/scanner.h"

#include "decoder/hosts.h"
#include "decoder/numbers.h"
#include "decoder/vocabulary.h"
#include "intake/anycase.h"
#include "intake/characters.h"

#include <algorithm>

namespace Codebook {

namespace {

constexpr qsizetype longestWord = 2048; // A longer one is data, and no address, host or code.

class Scanner final
{
public:
    explicit Scanner(QStringView text)
        : m_text(text)
    {}

    std::vector<Token> run()
    {
        constexpr qsizetype signsPerToken = 16;
        constexpr qsizetype mostReserved = 1024;
        m_tokens.reserve(std::size_t(std::min(m_text.size() / signsPerToken, mostReserved)));
        while (m_position < m_text.size()) {
            const QChar c = m_text[m_position];
            if (isLineEnd(c))
                lineEnd();
            else if (isBlank(c))
                ++m_position;
            else if (!punctuation(c))
                word();
        }
        return std::move(m_tokens);
    }

private:
    QStringView rest() const { return m_text.sliced(m_position); }

    void lineEnd()
    {
        const bool isPair = m_text[m_position] == u'\r' && at(m_text, m_position + 1) == u'\n';
        if (!m_tokens.empty() && m_tokens.back().kind == Token::Kind::Break && m_isLineEmpty) {
            ++m_tokens.back().value;
        } else {
            add(Token::Kind::Break, isPair ? 2 : 1);
            m_tokens.back().value = 1;
        }
        m_position += isPair ? 2 : 1;
        m_isLineStart = true;
        m_isLineEmpty = true;
        m_before = 0;
        m_beforeEnd = -1;
    }

    void notice(QChar sign, qsizetype length)
    {
        m_beforeOpening = (m_beforeEnd == m_position ? m_before : char16_t(0));
        m_before = sign.unicode();
        m_position += length;
        m_beforeEnd = m_position;
        m_isLineEmpty = false;
    }

    bool punctuation(QChar c)
    {
        const QChar next = at(m_text, m_position + 1);
        if ((c == u'-' || c == u'=') && next == u'>') {
            add(Token::Kind::Arrow, 2);
            notice(u'>', 2);
            return true;
        }
        if (c == u'\uff1a') { // The colon of Chinese and Japanese texts.
            notice(u':', 1);
            return true;
        }
        if (c == u'\u2192') {
            add(Token::Kind::Arrow, 1);
            notice(u'>', 1);
            return true;
        }
        // A provider's word may carry a sign: AUP#1310. A sign before a word is punctuation: #5.1.1, *550,
        // ...User.
        if (isDelimiter(c) || (!isAlnum(c) && c.unicode() < 0x80) || c == u'\u2022') {
            if (c == u'\u2022' && m_isLineStart)
                add(Token::Kind::Bullet, 1);
            notice(c, 1);
            return true;
        }
        return false;
    }

    void add(Token::Kind kind, qsizetype length)
    {
        Token token;
        token.kind = kind;
        token.isAtLineStart = m_isLineStart;
        token.before = m_before;
        token.isGlued = m_beforeEnd == m_position;
        token.beforeOpening = m_beforeOpening;
        token.span = {m_position, length};
        m_tokens.push_back(token);
    }

    /// What was read has a meaning of its own; the line goes on behind it.
    void finish(qsizetype length)
    {
        m_before = m_text[m_position + length - 1].unicode();
        m_position += length;
        m_beforeEnd = m_position;
        m_beforeOpening = 0;
        m_isLineStart = false;
        m_isLineEmpty = false;
    }

    void take(Token::Kind kind, qsizetype length)
    {
        add(kind, length);
        finish(length);
    }

    bool number()
    {
        const QStringView text = rest();
        if (const qsizetype ip = ipLength(text)) {
            take(Token::Kind::Ip, ip);
            if (at(m_text, m_position) == u':') { // The port is no code.
                qsizetype port = 1;
                while (port < 7 && isDigit(at(m_text, m_position + port)))
                    ++port;
                if (port > 1)
                    finish(port);
            }
            return true;
        }
        if (!isDigit(text[0]))
            return false;
        return code(text) || status(text) || slip(text) || bullet(text);
    }

    bool code(QStringView text)
    {
        const auto value = startsWithCode(text);
        if (!value)
            return false;
        const QChar next = at(text, 3);
        const QStringView behind = text.sliced(3);
        const bool hasHyphen = next == u'-';
        const QChar second = at(text, 4);
        const bool isFree =
            next.isNull() || isDelimiter(next) || next == u'_' || next.unicode() >= 0x80 ||
            ((next == u':' || next == u'.' || next == u'!' || next == u'?') && !isAlnum(second));
        bool isContinued = false;
        if (hasHyphen || next == u'/' || next == u'#' || next == u'.' || next == u':') {
            const QStringView afterSign = behind.sliced(1);
            isContinued = startsWithStatus(afterSign) && next != u'.';
            if (hasHyphen && !isContinued) {
                isContinued =
                    second.isNull() || !isDigit(second) ||
                    (m_isLineStart && (ipLength(afterSign) > 0 || startsWithCode(afterSign) == value));
            }
        }
        if (!isFree && !isContinued)
            return false;
        add(Token::Kind::Code, 3);
        m_tokens.back().value = *value;
        m_tokens.back().hasHyphen = hasHyphen;
        finish(isContinued || next == u'_' ? 4 : 3);
        return true;
    }

    bool status(QStringView text)
    {
        const auto found = startsWithStatus(text);
        if (!found)
            return false;
        const QChar next = at(text, found->length);
        add(Token::Kind::Status, found->length);
        m_tokens.back().status = found->status;
        finish(found->length + (next == u'_' ? 1 : 0));
        return true;
    }

    bool slip(QStringView text)
    {
        const auto found = startsWithSlip(text.first(std::min<qsizetype>(text.size(), 24)));
        if (!found)
            return false;
        take(Token::Kind::Slip, found->length);
        return true;
    }

    bool bullet(QStringView text)
    {
        if (!m_isLineStart || m_before != 0)
            return false;
        const qsizetype digits = isDigit(at(text, 1)) ? 2 : 1;
        const QChar sign = at(text, digits);
        if ((sign != u'.' && sign != u')') || !isBlank(at(text, digits + 1)))
            return false;
        add(Token::Kind::Bullet, digits + 1);
        m_position += digits + 1;
        m_isLineEmpty = false;
        return true;
    }

    qsizetype urlLength() const
    {
        qsizetype end = m_position;
        while (end < m_text.size() && !isBlank(m_text[end]) && !isLineEnd(m_text[end]) &&
               m_text[end] != u'<' && m_text[end] != u'>' && m_text[end] != u'"')
            ++end;
        while (end > m_position + 1 &&
               (m_text[end - 1] == u'.' || m_text[end - 1] == u',' || m_text[end - 1] == u')' ||
                m_text[end - 1] == u'\'' || m_text[end - 1] == u';'))
            --end;
        return end - m_position;
    }

    bool phrase(QChar first)
    {
        switch (smallLetter(first)) {
        case u'i':
        case u'a':
        case u'w':
        case u'd':
        case u'r':
            break;
        default:
            return false;
        }
        const QStringView text = rest();
        if (startsWithAnyCase(text, u"refused to talk to me")) {
            take(Token::Kind::Refused, 21);
            return true;
        }
        const auto found = stagePhrase(text);
        if (!found)
            return false;
        m_position += found->start;
        add(Token::Kind::StageName, found->length);
        m_tokens.back().value = int(found->stage);
        finish(found->whole - found->start);
        return true;
    }

    /// "<o'neil@example.com>", "<news=anna@example.org>": in brackets an address may hold what else ends a
    /// word.
    bool bracketedAddress()
    {
        constexpr qsizetype longest = 256;
        const QStringView text = rest().left(longest);
        const qsizetype closing = text.indexOf(u'>');
        const QStringView word = text.first(std::max<qsizetype>(0, closing));
        const bool isOne = std::none_of(word.begin(), word.end(),
                                        [](QChar c) { return isBlank(c) || isLineEnd(c) || isBracket(c); });
        if (!isOne || word.count(u'@') != 1 || !isAddress(word))
            return false;
        take(Token::Kind::Address, word.size());
        return true;
    }

    void word()
    {
        const QChar first = m_text[m_position];
        if (m_before == u'<' && m_beforeEnd == m_position && bracketedAddress())
            return;
        const bool isWordStart = m_beforeEnd != m_position || !isAlnum(QChar(m_before));
        if (isWordStart && (isDigit(first) || isHexDigit(first)) && number())
            return;
        if (isWordStart && phrase(first))
            return;
        if (smallLetter(first) == u'h' || smallLetter(first) == u'f') {
            const QStringView text = rest();
            if (startsWithAnyCase(text, u"http://") || startsWithAnyCase(text, u"https://") ||
                startsWithAnyCase(text, u"ftp://")) {
                take(Token::Kind::Url, urlLength());
                return;
            }
        }
        plainWord();
    }

    /// Reads to the end of the word. "key=" ends a word, because what follows is a value of its own.
    void plainWord()
    {
        qsizetype end = m_position;
        bool isKey = true;
        while (end < m_text.size() && !isDelimiter(m_text[end])) {
            if (isKey && m_text[end] == u'=' && end > m_position)
                break;
            isKey = isKey && (isAsciiLetter(m_text[end]) || m_text[end] == u'-' || m_text[end] == u'_');
            ++end;
        }
        while (end > m_position + 1 &&
               (m_text[end - 1] == u'.' || m_text[end - 1] == u':' || m_text[end - 1] == u'!' ||
                m_text[end - 1] == u'?' || m_text[end - 1] == u'*'))
            --end;
        classify(m_text.sliced(m_position, end - m_position));
    }

    void classify(QStringView word)
    {
        const qsizetype length = word.size();
        if (length > longestWord) {
            finish(length);
            return;
        }
        if (placeOf(word, u'@') >= 0 && isAddress(word)) {
            take(Token::Kind::Address, length);
            return;
        }
        const qsizetype slash = placeOf(word, u'/');
        const qsizetype colon = placeOf(word, u':');
        if (slash < 0 && colon > 0 && colon + 1 < length) {
            // "mx.example.com:25" is a host; "IPv6:2001:db8::1" and "said:550" go on behind the colon.
            const QStringView head = word.first(colon);
            if (isHostName(head)) {
                take(Token::Kind::Host, colon);
                finish(length - colon);
                return;
            }
            if (head.size() <= 12 && std::all_of(head.begin(), head.end(), isAsciiLetter)) {
                classify(head);
                return;
            }
        }
        if (slash < 0 && isHostName(word)) {
            take(Token::Kind::Host, length);
            return;
        }
        if (const auto kind = announcement(word)) {
            take(*kind, length);
            return;
        }
        if (isProviderWord(word)) {
            take(Token::Kind::Provider, length);
            return;
        }
        if (looksLikeCode(word)) {
            take(slash > 0 && word.contains(u'.') && !isDigit(word[0]) ? Token::Kind::Url
                                                                       : Token::Kind::Number,
                 length);
            return;
        }
        finish(length);
    }

    QStringView m_text;
    std::vector<Token> m_tokens;
    qsizetype m_position = 0;
    qsizetype m_beforeEnd = -1; ///< Where the last thing before the position ended.
    char16_t m_before = 0;
    char16_t m_beforeOpening = 0;
    bool m_isLineStart = true;
    bool m_isLineEmpty = true;
};

} // namespace

std::vector<Token> scan(QStringView text)
{
    return Scanner(text).run();
}

} // namespace Codebook
