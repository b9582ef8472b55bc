// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "decoder/reading.h"

#include <optional>

namespace Codebook {

/// What a word of an event says of the message.
enum class EventMeaning {
    Failed,
    Refused, ///< By the service itself, which did not even try.
    Delayed,
    Relayed,
    Delivered,
    Expanded,
    Complaint, ///< The message arrived, and somebody did not want it.
    Absence,   ///< The mailbox answered by itself.
    Challenge, ///< A filter asks the sender to confirm.
    List,      ///< The recipient wants onto a list or off it.
    Other,     ///< Opened, clicked, processed: nothing about a delivery.
};

/// "HardBounce", "soft-bounce", "email.delivered"; nothing for words of no event.
[[nodiscard]] std::optional<EventMeaning> eventMeaning(QStringView word);

[[nodiscard]] Action actionOf(EventMeaning meaning);

/// What the event is about instead of a delivery, as mails of that kind are called: "absence-note"; empty for
/// those about a delivery.
[[nodiscard]] QString otherThanDelivery(EventMeaning meaning);

} // namespace Codebook
