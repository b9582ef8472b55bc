// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QChar>

#include <algorithm>
#include <iterator>

namespace Codebook {

/// windows-1252 from 0x80 to 0x9f; the five unused places stay control characters.
inline constexpr char16_t windows1252[]{
    0x20ac, 0x0081, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008d, 0x017d, 0x008f, 0x0090, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
    0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x009d, 0x017e, 0x0178,
};

/// The character of a byte that is no part of UTF-8.
[[nodiscard]] inline QChar windows1252Character(uchar byte)
{
    return byte >= 0x80 && byte < 0xa0 ? QChar(windows1252[byte - 0x80]) : QChar(char16_t(byte));
}

/// What textFromBytes() read the character from: its byte in windows-1252, else its UTF-8.
[[nodiscard]] inline QByteArray bytesOfCharacter(QChar c)
{
    if (c < QChar(0x80) || (c >= QChar(0xa0) && c <= QChar(0xff)))
        return QByteArray(1, char(c.unicode()));
    const auto found = std::find(std::begin(windows1252), std::end(windows1252), c.unicode());
    if (found != std::end(windows1252))
        return QByteArray(1, char(0x80 + (found - std::begin(windows1252))));
    return QString(c).toUtf8();
}

} // namespace Codebook
