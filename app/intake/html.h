// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "intake/decodedtext.h"

namespace Codebook {

/// The readable text of an HTML page: without tags, comments, styles and scripts, blocks and rows on lines of
/// their own, entities decoded, white space folded. Any text; unclosed tags end at the end.
[[nodiscard]] DecodedText textFromHtml(QStringView html);

} // namespace Codebook
