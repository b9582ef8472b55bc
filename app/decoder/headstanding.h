// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "decoder/headreplies.h"

namespace Codebook {

/// Takes out the heads whose addresses only stand in the paste, as those of who reports the bounce or signs
/// the mail around it do, and returns these addresses. An address counts once a reply, a reason or the
/// announcement of a list goes with it. Where nobody has a reply, nothing tells them apart and all stay.
[[nodiscard]] QStringList takeBystanders(std::vector<RecipientHead> &heads, const HeadReplies &replies);

/// What the report says of each head's recipient by the line that announces it ("The following addresses had
/// permanent errors:"), by its own sentence or by the word behind the address; None where it says nothing of
/// this one.
[[nodiscard]] std::vector<Action> actionsOf(const std::vector<RecipientHead> &heads);

} // namespace Codebook
