// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "intake/document.h"
#include "intake/headerfields.h"

namespace Codebook {

/// What a mail shows of itself before anything in it is understood.
struct MessageSigns
{
    const HeaderBlock &header;
    QString subject;              ///< Decoded.
    QStringView text;             ///< The beginning of its readable text.
    bool hasStatusPart = false;   ///< message/delivery-status, or its fields in a text.
    bool hasFeedbackPart = false; ///< message/feedback-report (RFC 5965).
    bool hasReceiptPart = false;  ///< message/disposition-notification (RFC 8098).
    bool hasReturnedPart = false; ///< A message/rfc822 or text/rfc822-headers part.
    bool isReport = false;        ///< multipart/report.
    bool isPage = false;          ///< HTML, which hides where its links lead.
};

/// Whether its sender is a mail server or nobody: "MAILER-DAEMON", "postmaster", "<>".
[[nodiscard]] bool isFromMailServer(const MessageSigns &signs);

/// Whether a mail server wrote it about the delivery of another mail. Everything that follows is weighed only
/// where this is not plain from the structure.
[[nodiscard]] bool isDeliveryNotice(const MessageSigns &signs);

/// What a mail that is no bounce is instead: "feedback-report", "read-receipt", "absence-note", "challenge",
/// "newsletter", "phishing"; "mail" for any other. Empty for a bounce.
[[nodiscard]] QString otherThanBounce(const MessageSigns &signs);

/// Whether the text holds "550 5.1.1", "550-5.1.1", "#5.1.1": what only mail servers write.
[[nodiscard]] bool hasReply(QStringView text);

/// Whether the words are those of a bounce: "Undelivered Mail Returned to Sender", "Zustellung
/// fehlgeschlagen".
[[nodiscard]] bool hasBounceWords(QStringView text);

} // namespace Codebook
