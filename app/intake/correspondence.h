// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "intake/notice.h"

namespace Codebook {

/// Whether the subject is that of an answer, whatever tags a gateway put before it: "[External] Re: Lunch".
[[nodiscard]] bool isAnswer(QStringView subject);

/// Whether the subject is that of an answer or of a tracker: "Re: Undelivered Mail", "[MAIL-7] Mail delivery
/// failed". People and programs that write so speak of a bounce.
[[nodiscard]] bool isConversation(QStringView subject);

/// Whether the mail speaks of a parcel or an order that could not be delivered.
[[nodiscard]] bool isAboutGoods(const MessageSigns &signs);

/// Whether the text names an address that is neither its writer's nor its reader's. A notice that no mail
/// server signs has to say whom a message did not reach.
[[nodiscard]] bool namesSomebodyElse(const MessageSigns &signs);

/// Whether the mail speaks of nothing but its reader's own mailbox and gives a link: what imitations of
/// bounces do.
[[nodiscard]] bool isAboutReader(const MessageSigns &signs);

} // namespace Codebook
