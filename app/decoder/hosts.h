// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace Codebook {

/// Length of the IPv4 or IPv6 address that `text` starts with, 0 for none. What follows must not continue it.
[[nodiscard]] qsizetype ipLength(QStringView text);

/// Whether the whole word is a domain name of at least two labels whose last label can be a top-level domain.
/// "file.html", "QUEUE.Expired" and "day.Next" are none.
[[nodiscard]] bool isHostName(QStringView word);

/// Whether the host is by its name a relay for outgoing mail in the domain of the other: "relay.example.org"
/// for "mail.example.org". A server for incoming mail may stand in the same domain.
[[nodiscard]] bool isRelayOf(QStringView host, QStringView other);

/// Whether the whole word is local@domain (RFC 5321, 4.1.2, without quoted strings; any script).
[[nodiscard]] bool isAddress(QStringView word);

} // namespace Codebook
