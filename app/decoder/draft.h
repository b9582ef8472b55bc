// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "decoder/reading.h"

#include <optional>
#include <vector>

namespace Codebook {

/// A reply while it is read. Positions are in the section's text.
struct Draft
{
    std::optional<int> code;
    std::optional<EnhancedStatus> status;
    std::vector<TextSpan> pieces; ///< The server's words, without codes.
    qsizetype start = 0;          ///< Of its first code.
    qsizetype markEnd = 0;        ///< End of the last code or status that was cut out of the words.
    qsizetype lastLine = 0;       ///< Start of the line its last code stands in.
    qsizetype lines = 1;
    Speaker speaker;
    Stage stage = Stage::Unknown;
    char16_t quote = 0;       ///< The quote mark it stands in.
    bool isContinued = false; ///< Its last code had a hyphen: another line should follow.
};

/// The reply of a draft: words folded, surrounding quotes and the bracket of the frame removed.
[[nodiscard]] Reply finished(const Draft &draft, const Section &section);

/// Drafts nested in each other, outermost first, as one reply. A frame that only gives a status lends it to
/// the reply inside.
[[nodiscard]] Reply finished(const std::vector<Draft> &chain, const Section &section);

} // namespace Codebook
