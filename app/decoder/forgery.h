// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/textspan.h"

#include <QStringView>

#include <optional>

namespace Codebook {

/// Where the header of a mail says that its sender was checked and not proven: "Received-SPF: fail" (RFC
/// 7208, 9.1) or "dmarc=fail" in an Authentication-Results field (RFC 8601, 2.7). Looks at the first 64 KiB;
/// folded fields are found, the span ends at the verdict. Nothing where no field says so.
[[nodiscard]] std::optional<TextSpan> failedProof(QStringView header);

} // namespace Codebook
