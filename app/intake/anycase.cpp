// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/anycase.h"

#include <algorithm>

namespace Codebook {

namespace {

constexpr qsizetype blockSize = 32;

bool isAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

/// Whether words with these first two letters may begin among the next `blockSize` characters. Has no
/// branches, so the compiler looks at many characters at once.
bool mayBegin(const char16_t *text, char16_t first, char16_t second)
{
    constexpr char16_t toSmall = 0x20;
    quint16 found = 0;
    for (qsizetype i = 0; i < blockSize; ++i) {
        const quint16 isFirst = char16_t(text[i] | toSmall) == first;
        const quint16 isSecond = char16_t(text[i + 1] | toSmall) == second;
        found |= quint16(isFirst & isSecond);
    }
    return found != 0;
}

} // namespace

bool isSameAtLength(QStringView a, QStringView b)
{
    for (qsizetype i = 0; i < a.size(); ++i) {
        if (smallLetter(a[i]) == smallLetter(b[i]))
            continue;
        const bool hasOthers = a[i].unicode() >= 0x80 || b[i].unicode() >= 0x80;
        return hasOthers && a.sliced(i).compare(b.sliced(i), Qt::CaseInsensitive) == 0;
    }
    return true;
}

qsizetype indexOfAnyCase(QStringView text, QStringView words, qsizetype from)
{
    if (words.size() < 2 || !isAscii(words))
        return text.indexOf(words, from, Qt::CaseInsensitive);
    const char16_t first = words[0].unicode() | 0x20;
    const char16_t second = words[1].unicode() | 0x20;
    const qsizetype last = text.size() - words.size();
    qsizetype i = std::max<qsizetype>(0, from);
    while (i <= last) {
        const bool isWhole = i + blockSize < text.size();
        if (isWhole && !mayBegin(text.utf16() + i, first, second)) {
            i += blockSize;
            continue;
        }
        const qsizetype end = isWhole ? std::min(last + 1, i + blockSize) : last + 1;
        for (; i < end; ++i) {
            if (isSame(text.sliced(i, words.size()), words))
                return i;
        }
    }
    return -1;
}

} // namespace Codebook
