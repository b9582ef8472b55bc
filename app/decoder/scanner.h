// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "decoder/token.h"

#include <QStringView>

#include <vector>

namespace Codebook {

/// The words and numbers of a text that may matter, in order, in one pass. Any text is fine.
[[nodiscard]] std::vector<Token> scan(QStringView text);

} // namespace Codebook
