// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "knowledge/foldedtext.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Codebook {

namespace {

bool isWhite(char16_t c)
{
    return c == u' ' || (c >= u'\t' && c <= u'\r') || c == 0xA0 || c == 0x3000 ||
           (c >= 0x2000 && c <= 0x200A) || c == 0x202F;
}

constexpr char16_t accentedEnd = 0x250;

// Servers write the same words with and without accents: à, ł and ı count as a, l and i.
std::array<char16_t, accentedEnd> lettersWithoutAccent()
{
    std::array<char16_t, accentedEnd> letters{};
    for (char16_t c = 0; c < accentedEnd; ++c) {
        const QString parts = QChar(c).decomposition();
        const bool isAccented =
            parts.size() > 1 && QChar(c).decompositionTag() == QChar::Canonical && parts.front().isLetter();
        letters[c] = (isAccented ? parts.front() : QChar(c)).toLower().unicode();
    }
    for (const auto &[letter, plain] : {std::pair{u'ł', u'l'},
                                        {u'Ł', u'l'},
                                        {u'đ', u'd'},
                                        {u'Đ', u'd'},
                                        {u'ø', u'o'},
                                        {u'Ø', u'o'},
                                        {u'ı', u'i'}})
        letters[letter] = plain;
    return letters;
}

char16_t folded(char16_t c)
{
    if (c < 0x80)
        return c >= u'A' && c <= u'Z' ? char16_t(c + 32) : c;
    if (c >= 0x2018 && c <= 0x201B)
        return u'\'';
    if (c >= 0x201C && c <= 0x201F)
        return u'"';
    if (c >= 0x2010 && c <= 0x2015)
        return u'-';
    if (c == 0xB4)
        return u'\'';
    if (c == 0xAB || c == 0xBB)
        return u'"';
    if (c >= 0xC0 && c < accentedEnd) {
        static const auto letters = lettersWithoutAccent();
        return letters[c];
    }
    if (c == u'ё' || c == u'Ё')
        return u'е';
    if (c >= 0xFF01 && c <= 0xFF5E)
        return folded(char16_t(c - 0xFEE0));
    return QChar(c).toLower().unicode();
}

} // namespace

FoldedText::FoldedText(QStringView original)
{
    m_text.resize(original.size());
    QChar *out = m_text.data();
    qsizetype length = 0;
    bool wasWhite = false;
    for (qsizetype i = 0; i < original.size(); ++i) {
        const char16_t c = original[i].unicode();
        const bool isBlank = isWhite(c);
        if (isBlank && wasWhite) {
            if (m_positions.empty()) {
                m_positions.reserve(static_cast<std::size_t>(original.size()));
                for (qsizetype k = 0; k < length; ++k)
                    m_positions.push_back(k);
            }
            continue;
        }
        wasWhite = isBlank;
        if (!m_positions.empty())
            m_positions.push_back(i);
        out[length++] = isBlank ? u' ' : QChar(folded(c));
    }
    m_text.truncate(length);
}

TextSpan FoldedText::toOriginal(TextSpan span) const
{
    if (m_positions.empty() || span.isEmpty())
        return span;
    const qsizetype start = m_positions[static_cast<std::size_t>(span.start)];
    const qsizetype last = m_positions[static_cast<std::size_t>(span.end() - 1)];
    return {start, last + 1 - start};
}

bool isWordCharacter(QChar c)
{
    const char16_t unit = c.unicode();
    if (unit < 0x80)
        return (unit >= u'a' && unit <= u'z') || (unit >= u'A' && unit <= u'Z') ||
               (unit >= u'0' && unit <= u'9');
    return c.isLetterOrNumber() || c.isMark();
}

bool isUnspacedScript(QChar c)
{
    const char16_t unit = c.unicode();
    return unit >= 0x0E00 &&
           (unit <= 0x0EFF || (unit >= 0x3040 && unit <= 0x30FF) || (unit >= 0x3400 && unit <= 0x9FFF) ||
            (unit >= 0xAC00 && unit <= 0xD7AF) || (unit >= 0xF900 && unit <= 0xFAFF));
}

} // namespace Codebook
