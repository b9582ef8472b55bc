// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

#include <algorithm>
#include <array>
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

/// Many phrases, searched in one pass: filed by their first two letters when the program is built. All of two
/// letters at least, in small letters.
template <std::size_t N>
class PhraseList final
{
public:
    template <typename... Words>
    constexpr explicit PhraseList(const Words &...words)
        : m_phrases{QStringView(words)...}
    {
        for (std::size_t i = N; i > 0; --i) {
            const QStringView phrase = m_phrases[i - 1];
            quint16 &first = m_first[slotOf(phrase[0], phrase[1])];
            m_next[i - 1] = first;
            first = quint16(i);
        }
    }

    /// Whether one of them stands in the text.
    [[nodiscard]] bool isIn(QStringView text) const
    {
        for (qsizetype i = 0; i + 1 < text.size(); ++i) {
            for (quint16 k = m_first[slotOf(text[i], text[i + 1])]; k > 0; k = m_next[k - 1]) {
                if (text.sliced(i).startsWith(m_phrases[k - 1]))
                    return true;
            }
        }
        return false;
    }

private:
    static constexpr std::size_t slots = 1024;
    static constexpr std::size_t slotOf(QChar first, QChar second)
    {
        return (first.unicode() * 37u + second.unicode()) % slots;
    }

    std::array<QStringView, N> m_phrases;
    std::array<quint16, slots> m_first{}; ///< Number of the first phrase in each slot; 0 for none.
    std::array<quint16, N> m_next{};      ///< Of the next one in the same slot.
};
template <typename... Words>
PhraseList(const Words &...) -> PhraseList<sizeof...(Words)>;

template <std::size_t N>
[[nodiscard]] bool holdsAny(const QString &text, const PhraseList<N> &phrases)
{
    return phrases.isIn(text);
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

/// The same with one blank between words: a phrase may go on in the next line, and some programs justify
/// theirs.
[[nodiscard]] inline QString inOneSmallLine(QStringView text)
{
    return inSmallLetters(text).simplified();
}

} // namespace Codebook
