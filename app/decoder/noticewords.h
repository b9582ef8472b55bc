// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "decoder/reading.h"

#include <QStringView>

namespace Codebook {

/// What the words of a notice say about the mail as a whole: delayed, delivered, relayed, failed; None when
/// they say nothing.
[[nodiscard]] Action actionOfWords(QStringView text);

/// The first paragraph with words between `start` and `limit`: the reason that follows an address. Unless
/// `mayBeApart`, it must not be behind a blank line.
[[nodiscard]] TextSpan reasonBehind(QStringView text, qsizetype start, qsizetype limit, bool mayBeApart);

/// The paragraph that ends before `line`, of at most about `longest` characters: some give the reason above
/// the address.
[[nodiscard]] TextSpan reasonBefore(QStringView text, qsizetype line, qsizetype longest);

} // namespace Codebook
