// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "decoder/parts.h"
#include "decoder/replies.h"

namespace Codebook {

/// What the readers of reports and logs write to.
struct ReportContext
{
    Reading &reading;
    PartList &parts;
    Surroundings &around;
    ReplyReader &reader;
};

/// Reads delivery status fields (RFC 3464, 2): recipients with action, status and the reply of their
/// Diagnostic-Code. A reply that already stands in the text before is taken from there instead of being told
/// twice.
void readStatusFields(const Section &section, ReportContext context);

/// Reads the fields of one event of a sending service, of a row of an export or of a tracking log: recipients
/// with outcome, status and reply. An event that is not about a delivery gives nothing.
void readEventFields(const Section &section, ReportContext context);

/// The action of a report's or log's word: "failed", "deferred", "sent"; None for other words.
[[nodiscard]] Action actionOf(QStringView word);

} // namespace Codebook
