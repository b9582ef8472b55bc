// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <optional>

namespace Codebook {

/// What a field of a sending service's event, of an export or of a tracking log is about. Where several tell
/// the same, the earlier one in this list tells it more exactly.
enum class EventField {
    Recipient,
    Destination, ///< Everybody the message went to; holds where no recipient is named.
    OriginalRecipient,
    Sender,
    Action,   ///< Of a delivery status report: "failed".
    Severity, ///< "temporary"
    Event,    ///< The service's own word: "hard_bounce".
    Type,
    Status, ///< An enhanced code, or another word for the action.
    Code,   ///< A reply code alone.
    Diagnostic,
    Reason,
    PeerHost,
    PeerIp,
    Reporter,
};

/// The field by the name a service gives it, without regard to case, blanks and signs: "bouncedRecipients",
/// "rcpt_to", "dsnDiag". Nothing for a name that tells nothing about a delivery.
[[nodiscard]] std::optional<EventField> eventField(QStringView name);

/// The one name that readers of sections see: "recipient", "diagnostic".
[[nodiscard]] QStringView eventFieldName(EventField field);

/// The field of such a name.
[[nodiscard]] std::optional<EventField> eventFieldOfName(QStringView name);

} // namespace Codebook
