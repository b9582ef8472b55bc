// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

#include <algorithm>
#include <cstddef>
#include <iterator>

namespace Codebook {

/// Whether one of the phrases stands in the text, letter by letter: give both in small letters.
template <std::size_t N>
[[nodiscard]] bool holdsAny(const QString &text, const QStringView (&phrases)[N])
{
    return std::any_of(std::begin(phrases), std::end(phrases),
                       [&text](QStringView phrase) { return text.contains(phrase); });
}

/// The text as phrases are searched in it: in small letters, with straight apostrophes. Every character stays
/// in its place.
[[nodiscard]] inline QString inSmallLetters(QStringView text)
{
    QString small(text.size(), Qt::Uninitialized);
    std::transform(text.begin(), text.end(), small.data(), [](QChar c) -> QChar {
        if (c.unicode() < 0x80)
            return c >= u'A' && c <= u'Z' ? QChar(c.unicode() | 0x20) : c;
        return c == u'\u2019' ? QChar(u'\'') : c.toLower();
    });
    return small;
}

/// The same with blanks for line ends, because a phrase may go on in the next line.
[[nodiscard]] inline QString inOneSmallLine(QStringView text)
{
    QString small = inSmallLetters(text);
    small.replace(QLatin1String("\r\n"), QLatin1String(" "));
    std::replace_if(
        small.begin(), small.end(), [](QChar c) { return c == u'\n' || c == u'\r'; }, QChar(u' '));
    return small;
}

} // namespace Codebook
