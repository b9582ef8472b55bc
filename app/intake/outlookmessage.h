// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace Codebook {

/// Whether the bytes are a message as Outlook saves it (".msg", [MS-OXMSG]).
[[nodiscard]] bool isOutlookMessage(const QByteArray &bytes);

/// Such a message as the source of a mail: its header fields, its text, of a report what it says of each
/// recipient, and messages attached to it. Empty where nothing readable is in it.
[[nodiscard]] QString mailOfOutlookMessage(const QByteArray &bytes);

} // namespace Codebook
