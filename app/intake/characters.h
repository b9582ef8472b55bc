// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QChar>
#include <QStringView>

#include <algorithm>
#include <array>

namespace Codebook {

// What a character is for the scanner. Codes, hosts and commands are ASCII, so these ask for ASCII only.

[[nodiscard]] constexpr bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}
[[nodiscard]] constexpr bool isAsciiLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}
[[nodiscard]] constexpr bool isAlnum(QChar c)
{
    return isDigit(c) || isAsciiLetter(c);
}
[[nodiscard]] constexpr bool isHexDigit(QChar c)
{
    return isDigit(c) || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}
[[nodiscard]] constexpr bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r' || c == u'\u2028' || c == u'\u2029';
}
/// Marks for the direction of a text and characters without any width, which come along from web pages and
/// chats.
[[nodiscard]] constexpr bool isInvisible(QChar c)
{
    return (c >= u'\u200b' && c <= u'\u200f') || (c >= u'\u202a' && c <= u'\u202e') ||
           (c >= u'\u2060' && c <= u'\u206f') || c == u'\ufeff';
}
/// A blank inside a line: also the no-break space that web pages and Outlook give, tabs and other controls.
[[nodiscard]] constexpr bool isBlank(QChar c)
{
    if (c < u'\u2000')
        return c <= u' ' || c == u'\u00a0' || c == u'\u00ad';
    return c <= u'\u200a' || c == u'\u202f' || c == u'\u3000' || isInvisible(c);
}
[[nodiscard]] constexpr bool isQuoteMark(QChar c)
{
    return c == u'\'' || c == u'"' || c == u'`' || (c >= u'\u2018' && c <= u'\u201f') || c == u'\u00ab' ||
           c == u'\u00bb';
}
[[nodiscard]] constexpr bool isBracket(QChar c)
{
    return c == u'(' || c == u')' || c == u'[' || c == u']' || c == u'{' || c == u'}' || c == u'<' ||
           c == u'>';
}
/// The colon, comma, full stop and brackets of Chinese and Japanese texts, which have no blanks around them.
[[nodiscard]] constexpr bool isWideSign(QChar c)
{
    return c == u'\uff1a' || c == u'\uff1b' || c == u'\uff0c' || c == u'\u3001' || c == u'\u3002' ||
           c == u'\uff08' || c == u'\uff09' || (c >= u'\u300c' && c <= u'\u300f');
}
/// The ASCII characters that end a word: every character of a text is asked for.
inline constexpr std::array<bool, 0x80> asciiDelimiters = [] {
    std::array<bool, 0x80> table{};
    for (char16_t c = 0; c < table.size(); ++c)
        table[c] = isBlank(c) || isLineEnd(c) || isQuoteMark(c) || isBracket(c) || c == u',' || c == u';' ||
                   c == u'|';
    return table;
}();
/// Ends a word.
[[nodiscard]] constexpr bool isDelimiter(QChar c)
{
    return c.unicode() < asciiDelimiters.size()
               ? asciiDelimiters[c.unicode()]
               : isBlank(c) || isLineEnd(c) || isQuoteMark(c) || isWideSign(c);
}

/// The character at a position, U+0000 outside.
[[nodiscard]] inline QChar at(QStringView text, qsizetype position)
{
    return position >= 0 && position < text.size() ? text[position] : QChar();
}

/// Where the line ends that `start` stands in: at its line end, or at the end of the text.
[[nodiscard]] qsizetype lineEndFrom(QStringView text, qsizetype start);

/// Place of the first such character in a word, -1 for none. QStringView::indexOf is made for long texts.
[[nodiscard]] inline qsizetype placeOf(QStringView word, QChar sign)
{
    const auto found = std::find(word.begin(), word.end(), sign);
    return found == word.end() ? -1 : found - word.begin();
}

/// Whether the text starts with the words, letter by letter. Looks at the first letter before anything is
/// called, because most texts are asked for many words that they do not start with.
[[nodiscard]] inline bool startsWith(QStringView text, QStringView words)
{
    return !text.isEmpty() && text[0] == words[0] && text.startsWith(words);
}

} // namespace Codebook
