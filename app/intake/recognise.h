// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "intake/document.h"
#include "intake/lines.h"

#include <QStringView>

#include <vector>

namespace Codebook {

struct Recognition
{
    Format format = Format::Empty;
    QString variant;
    std::vector<Format> alternatives; ///< Likeliest first.
};

/// What a paste is, from its lines. Looks at the first few thousand lines.
[[nodiscard]] Recognition recognise(QStringView paste, const std::vector<PastedLine> &lines);

/// Whether a log of this variant is a table with one row per recipient: Exchange's tracking, PowerMTA's
/// accounting.
[[nodiscard]] bool isTrackingLog(QStringView variant);

/// Whether the whole text is a code or a pattern of codes: "5.7.1", "X.7.1", "5.7.*", "55x", "(#5.1.1)".
[[nodiscard]] bool isCodeOrPattern(QStringView text);

} // namespace Codebook
