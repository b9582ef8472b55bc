// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/jsontext.h"

#include <algorithm>
#include <charconv>
#include <utility>

using namespace Qt::StringLiterals;

namespace Codebook {

namespace {

constexpr qsizetype longestEscape = 6; // "\u001f"
constexpr qsizetype longestNumber = 20;
constexpr qsizetype firstRoom = 8 * 1024;
constexpr char16_t firstPlain = 0x20;
constexpr char16_t plainCount = 0x60;

/// Whether a character stands for itself: ASCII without controls, quote and backslash.
bool isPlain(char16_t c)
{
    return char16_t(c - firstPlain) < plainCount && c != u'"' && c != u'\\';
}

/// Line ends beyond ASCII: JSON allows them in a text, but many programs would take one object for two lines.
bool isLineEnd(char16_t c)
{
    return c == 0x85 || c == 0x2028 || c == 0x2029;
}

char *escaped(char *out, char16_t c)
{
    constexpr char digits[] = "0123456789abcdef";
    *out++ = '\\';
    switch (c) {
    case u'\n':
        *out++ = 'n';
        break;
    case u'\r':
        *out++ = 'r';
        break;
    case u'\t':
        *out++ = 't';
        break;
    case u'"':
    case u'\\':
        *out++ = char(c);
        break;
    default:
        *out++ = 'u';
        for (const int shift : {12, 8, 4, 0})
            *out++ = digits[(c >> shift) & 15];
    }
    return out;
}

/// Copies a text that is plain throughout, as most are; says whether it is. Has no branches, so the compiler
/// copies many characters at once.
bool copyPlain(char *out, QStringView text)
{
    quint16 others = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text.utf16()[i];
        out[i] = char(c);
        others |= quint16(char16_t(c - firstPlain) >= plainCount) | quint16(c == u'"') | quint16(c == u'\\');
    }
    return others == 0;
}

char *escaped(char *out, QStringView text)
{
    if (copyPlain(out, text))
        return out + text.size();
    const char16_t *end = text.utf16() + text.size();
    for (const char16_t *c = text.utf16(); c != end;) {
        if (isPlain(*c)) {
            *out++ = char(*c++);
        } else if (*c < 0x80 || isLineEnd(*c)) {
            out = escaped(out, *c++);
        } else {
            // A lone surrogate is no text; it becomes U+FFFD, as in every other UTF-8 that we write.
            const char16_t *ascii = std::find_if(c, end, [](char16_t o) { return o < 0x80 || isLineEnd(o); });
            const QByteArray utf8 = QStringView(c, ascii).toUtf8();
            out = std::copy(utf8.begin(), utf8.end(), out);
            c = ascii;
        }
    }
    return out;
}

/// Two digits, as in a date.
char *twoDigits(char *out, int number)
{
    *out++ = char('0' + number / 10 % 10);
    *out++ = char('0' + number % 10);
    return out;
}

} // namespace

QByteArray JsonText::takeLine()
{
    char *out = room(1);
    *out++ = '\n';
    m_bytes.truncate(out - m_bytes.constData());
    m_out = m_end = nullptr;
    return std::move(m_bytes);
}

void JsonText::text(QStringView text)
{
    char *out = next(text.size() * longestEscape + 2);
    *out++ = '"';
    out = escaped(out, text);
    *out++ = '"';
    fill(out);
}

void JsonText::textOrNull(QStringView value)
{
    if (value.isEmpty())
        null();
    else
        text(value);
}

void JsonText::number(qint64 number)
{
    char *out = next(longestNumber);
    fill(std::to_chars(out, out + longestNumber, number).ptr);
}

void JsonText::boolean(bool value)
{
    word(value ? "true"_L1 : "false"_L1);
}

void JsonText::null()
{
    word("null"_L1);
}

void JsonText::dateOrNull(QDate date)
{
    if (!date.isValid() || date.year() < 0 || date.year() > 9999) {
        null();
        return;
    }
    char *out = next(longestNumber);
    *out++ = '"';
    out = twoDigits(twoDigits(out, date.year() / 100), date.year());
    *out++ = '-';
    out = twoDigits(out, date.month());
    *out++ = '-';
    out = twoDigits(out, date.day());
    *out++ = '"';
    fill(out);
}

void JsonText::begin(char bracket)
{
    char *out = next(1);
    *out++ = bracket;
    fill(out);
    m_needsComma = false;
}

void JsonText::end(char bracket)
{
    char *out = room(1);
    *out++ = bracket;
    fill(out);
    m_needsComma = true;
}

void JsonText::word(QLatin1StringView word)
{
    fill(std::copy(word.begin(), word.end(), next(word.size())));
}

void JsonText::grow(qsizetype most)
{
    const qsizetype length = m_bytes.size() - (m_end - m_out);
    m_bytes.resize(std::max({length + most, 2 * m_bytes.size(), firstRoom}));
    m_out = m_bytes.data() + length;
    m_end = m_bytes.data() + m_bytes.size();
}

} // namespace Codebook
