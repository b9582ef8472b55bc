// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "intake/anycase.h"

#include <array>
#include <cstddef>

namespace Codebook {

/// Whole words, in capitals or not, filed by length and first letter when the program is built: a word is
/// compared with hardly any that it is not. None is empty.
template <std::size_t N>
class WordList final
{
public:
    template <typename... Words>
    constexpr explicit WordList(const Words &...words)
        : m_words{QStringView(words)...}
    {
        for (std::size_t i = N; i > 0; --i) {
            quint8 &first = m_first[slotOf(m_words[i - 1])];
            m_next[i - 1] = first;
            first = quint8(i);
        }
    }

    /// Place of the word in the list, -1 for none.
    [[nodiscard]] int indexOf(QStringView word) const
    {
        if (word.isEmpty())
            return -1;
        for (quint8 k = m_first[slotOf(word)]; k > 0; k = m_next[k - 1]) {
            if (isSame(word, m_words[k - 1]))
                return k - 1;
        }
        return -1;
    }
    [[nodiscard]] bool holds(QStringView word) const { return indexOf(word) >= 0; }

private:
    static_assert(N < 256);
    static constexpr std::size_t slots = 128;
    static constexpr std::size_t slotOf(QStringView word)
    {
        return (smallLetter(word[0]) + std::size_t(word.size()) * 29) % slots;
    }

    std::array<QStringView, N> m_words;
    std::array<quint8, slots> m_first{}; ///< Number of the first word in each slot; 0 for none.
    std::array<quint8, N> m_next{};      ///< Of the next one in the same slot.
};
template <typename... Words>
WordList(const Words &...) -> WordList<sizeof...(Words)>;

} // namespace Codebook
