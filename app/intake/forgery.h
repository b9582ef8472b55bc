// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/textspan.h"

#include <QStringView>

#include <optional>

namespace Codebook {

/// What the header of a returned original says about who sent it.
struct SenderProof
{
    TextSpan failure;      ///< From the field's name to its verdict: "Received-SPF: fail".
    bool isForged = false; ///< Nothing else in the header speaks for the sender, so somebody else sent it.
};

/// Reads the header that `original` begins with for a check of the sender that failed: "Received-SPF: fail"
/// (RFC 7208, 9.1), "spf=fail" or "dmarc=fail" in an Authentication-Results field (RFC 8601, 2.7). For the
/// sender speak a server of their domain on the way and a signature of their domain (RFC 6376); that it came
/// through other hands explains a failed SPF, because forwarded mail fails it too. Nothing where no check
/// failed.
[[nodiscard]] std::optional<SenderProof> failedProof(QStringView original);

} // namespace Codebook
