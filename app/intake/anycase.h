// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace Codebook {

// Comparing and searching without regard to capitals. Field names, commands and hosts are ASCII, and a mail
// is asked for hundreds of them: for ASCII words these do without Unicode's tables, where Qt's own are slow.

/// The small letter of an ASCII capital; any other character as it is.
[[nodiscard]] constexpr char16_t smallLetter(QChar c)
{
    const char16_t unit = c.unicode();
    return unit >= u'A' && unit <= u'Z' ? char16_t(unit | 0x20) : unit;
}

/// Whether two words of the same length are the same but for capitals; of ASCII letters and, slower, of any.
[[nodiscard]] bool isSameAtLength(QStringView a, QStringView b);

/// Whether two words are the same but for capitals. Looks at their lengths and first letters before anything
/// is called, because most words are compared with many that they are not.
[[nodiscard]] inline bool isSame(QStringView a, QStringView b)
{
    if (a.size() != b.size())
        return false;
    if (a.isEmpty())
        return true;
    const bool isAscii = a[0].unicode() < 0x80 && b[0].unicode() < 0x80;
    return !(isAscii && smallLetter(a[0]) != smallLetter(b[0])) && isSameAtLength(a, b);
}

/// Whether the text begins or ends with the words, in capitals or not.
[[nodiscard]] inline bool startsWithAnyCase(QStringView text, QStringView words)
{
    return text.size() >= words.size() && isSame(text.first(words.size()), words);
}
[[nodiscard]] inline bool endsWithAnyCase(QStringView text, QStringView words)
{
    return text.size() >= words.size() && isSame(text.last(words.size()), words);
}

/// Where the words stand in the text from that position on, in capitals or not; -1 for nowhere. Signs are
/// words as well: "=?". A letter that Unicode takes for one of ASCII, as the long s, is none.
[[nodiscard]] qsizetype indexOfAnyCase(QStringView text, QStringView words, qsizetype from = 0);

/// Whether the words stand in the text, in capitals or not.
[[nodiscard]] inline bool containsAnyCase(QStringView text, QStringView words)
{
    return indexOfAnyCase(text, words) >= 0;
}

} // namespace Codebook
