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

} // namespace Codebook
