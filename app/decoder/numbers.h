// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "registry/codes.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace Codebook {

/// The reply code 200 to 599 that `text` starts with. A fourth digit or a following letter makes it none.
[[nodiscard]] std::optional<int> startsWithCode(QStringView text);

struct StatusAtStart
{
    EnhancedStatus status;
    qsizetype length = 0;
};

/// The enhanced status code that `text` starts with: exactly three numbers of at most three digits, the first
/// of one. "5.7.1.20", "5.1.2026", "1.2.3/4" and "5.7.1a" are none.
[[nodiscard]] std::optional<StatusAtStart> startsWithStatus(QStringView text);

/// Whether the status can be one by RFC 3463: class 2, 4 or 5, subject 0 to 7.
[[nodiscard]] bool isPlausible(EnhancedStatus status);

/// Whether the word holds something that a person could take for a code: a three-digit group 2xx, 4xx or 5xx,
/// or one like 5.7.1 at its beginning.
[[nodiscard]] bool looksLikeCode(QStringView word);

struct Slip
{
    qsizetype length = 0;
    QString suggestion;
};

/// A reply code or enhanced code with letters for digits or wrong signs that `text` starts with: "55O",
/// "5.l.1", "5,1,1", "5 .1.1". A correct code is no slip.
[[nodiscard]] std::optional<Slip> startsWithSlip(QStringView text);

} // namespace Codebook
