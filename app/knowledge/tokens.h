// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace Codebook {

/// What placeholders of phrases accept; each takes the whole text, in lower case, and reads it once.

/// An IPv4 or IPv6 address, also in brackets.
[[nodiscard]] bool isIpToken(QStringView text);
/// A host or domain name with a dot, an IP address in brackets, or both as "name[ip]".
[[nodiscard]] bool isHostToken(QStringView text);
/// A mail address, also in angle brackets.
[[nodiscard]] bool isAddressToken(QStringView text);
/// Digits, with points and commas between them.
[[nodiscard]] bool isNumberToken(QStringView text);

} // namespace Codebook
