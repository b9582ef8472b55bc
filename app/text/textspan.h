// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <compare>
#include <optional>

namespace Codebook {

/// A half-open piece of a text, counted in QChars as QTextCursor does.
struct TextSpan
{
    qsizetype start = 0;
    qsizetype length = 0;

    [[nodiscard]] qsizetype end() const { return start + length; }
    [[nodiscard]] bool isEmpty() const { return length <= 0; }
    [[nodiscard]] bool contains(qsizetype position) const { return position >= start && position < end(); }
    [[nodiscard]] bool contains(TextSpan other) const { return other.start >= start && other.end() <= end(); }

    auto operator<=>(const TextSpan &) const = default;
};

/// The piece that both spans cover; nothing when they only touch or lie apart.
[[nodiscard]] std::optional<TextSpan> intersection(TextSpan a, TextSpan b);

/// The smallest span that covers both; an empty span does not widen the other.
[[nodiscard]] TextSpan united(TextSpan a, TextSpan b);

} // namespace Codebook
