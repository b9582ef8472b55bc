// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/characters.h"

namespace Codebook {

namespace {

constexpr qsizetype blockSize = 32;

/// Whether a line ends among the next `blockSize` characters. Has no branches, so the compiler looks at all
/// of them at once.
bool holdsLineEnd(const char16_t *text)
{
    quint16 found = 0;
    for (qsizetype i = 0; i < blockSize; ++i) {
        const quint16 isFeed = text[i] == u'\n';
        const quint16 isReturn = text[i] == u'\r';
        const quint16 isSeparator = char16_t(text[i] | 1) == u'\u2029';
        found |= quint16(isFeed | isReturn | isSeparator);
    }
    return found != 0;
}

} // namespace

qsizetype lineEndFrom(QStringView text, qsizetype start)
{
    qsizetype end = start;
    while (end + blockSize <= text.size() && !holdsLineEnd(text.utf16() + end))
        end += blockSize;
    while (end < text.size() && !isLineEnd(text[end]))
        ++end;
    return end;
}

} // namespace Codebook
