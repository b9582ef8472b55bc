// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace Codebook {

/// Whether the text holds a whole bounce by its form, whatever is written around it: a line that an address
/// begins with a server's refusal behind it, or the opening of a known notice with a refusal. Words about a
/// bounce alone are none.
[[nodiscard]] bool holdsBounce(QStringView text);

} // namespace Codebook
