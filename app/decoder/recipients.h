// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "decoder/reports.h"

namespace Codebook {

/// Completes the reading of a bounce whose sections have been read: finds the recipients that it names
/// outside of delivery status fields, gives each its reply, and each without one the words that tell why.
/// What the whole notice says ("will be retried") becomes their action. Recipients that the fields name stay
/// as they are; they only get a missing reply.
void findRecipients(const Document &document, ReportContext context);

/// The recipients that a mail which is no bounce names: whose mail a feedback report or a read receipt is
/// about.
void findPeople(const Document &document, ReportContext context);

} // namespace Codebook
