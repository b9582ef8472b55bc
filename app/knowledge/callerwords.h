// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Codebook {

/// What a sentence read to a caller may have (resources/knowledge/README.md, Words).
inline constexpr qsizetype LongestSentence = 25;
inline constexpr qsizetype LongestAdvice = 20;
inline constexpr qsizetype LongestParagraph = 80;

[[nodiscard]] qsizetype wordCount(const QString &text);
/// The first word that a caller on the phone does not know, as it stands in the text; empty when all are
/// plain. Also a code, "5.1.1" or "550".
[[nodiscard]] QString jargonIn(const QString &text);

} // namespace Codebook
