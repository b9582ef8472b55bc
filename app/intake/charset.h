// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "intake/decodedtext.h"
#include "intake/transferencoding.h"

namespace Codebook {

/// The text of a part's bytes in the charset that its header names. An unknown or missing name is read as
/// UTF-8 where the bytes are, else as windows-1252. Nothing is dropped.
[[nodiscard]] DecodedText textOf(const PlacedBytes &placed, const QString &charset);

/// Whether text in this charset is made of ASCII and UTF-8 alone, so that it needs no decoding: no name,
/// US-ASCII, UTF-8 or one that nobody knows.
[[nodiscard]] bool isPlainCharset(const QString &charset);

} // namespace Codebook
