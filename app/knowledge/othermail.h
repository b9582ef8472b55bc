// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "knowledge/answer.h"
#include "knowledge/knowledgebase.h"

namespace Codebook {

/// The opinion about a mail or an event that reports no failed or delayed message. `kind`: "absence-note",
/// "read-receipt" … (Document::variant, Recipient::otherMail).
[[nodiscard]] Answer notABounce(const QString &kind, const Reading &reading);

/// Turns the opinion about a bounce into that about backscatter: somebody else sent the message, so nobody
/// here has to act. What the bounce would mean otherwise becomes the alternative; its codes and words stay.
void tellBackscatter(const KnowledgeBase &base, const Reading &reading, Answer &bounce);

} // namespace Codebook
