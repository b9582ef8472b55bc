// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/textspan.h"

#include <algorithm>

namespace Codebook {

std::optional<TextSpan> intersection(TextSpan a, TextSpan b)
{
    const qsizetype start = std::max(a.start, b.start);
    const qsizetype end = std::min(a.end(), b.end());
    if (start >= end)
        return std::nullopt;
    return TextSpan{start, end - start};
}

TextSpan united(TextSpan a, TextSpan b)
{
    if (a.isEmpty())
        return b;
    if (b.isEmpty())
        return a;
    const qsizetype start = std::min(a.start, b.start);
    return {start, std::max(a.end(), b.end()) - start};
}

} // namespace Codebook
