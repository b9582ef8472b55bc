// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/widgets/location.h"

namespace Codebook {

/// Where a typed or pasted text leads: codes, patterns and words to Browse, everything else, exactly as it
/// is, to the answer; nothing but white space to the first run.
[[nodiscard]] Location routeOf(const QString &text);

/// Whether a place of this kind is shown by the Browse view.
[[nodiscard]] bool isBrowsed(Location::Kind kind);

} // namespace Codebook
