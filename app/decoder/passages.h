// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "decoder/recipientline.h"
#include "intake/document.h"

namespace Codebook {

/// A place that names a recipient.
struct RecipientHead
{
    RecipientLine::Kind kind;
    QString address;
    const Section *section;
    TextSpan line;         ///< In the section's text.
    qsizetype reasonStart; ///< In the section's text.
    qsizetype at;          ///< In Document::source.
    bool isInBlock;        ///< The line before named a recipient too.
    QString parent;        ///< The alias or list that the address belongs to.
};

/// Words of a report that may tell why a delivery failed.
struct Passage
{
    const Section *section;
    TextSpan words; ///< In the section's text.
};

enum class Passages { First, All };

/// Where a report may tell the reason in words for the recipient that `own` of the heads (their indexes, in
/// order) name, likeliest first: behind the address, before it, then the notice's own paragraphs. Not more
/// than a few, or the first alone; empty where nothing is said.
[[nodiscard]] std::vector<Passage> passagesOf(const Document &document,
                                              const std::vector<RecipientHead> &heads,
                                              const std::vector<std::size_t> &own, Passages wanted);

/// "(connect to mx.example.com: Connection timed out)" above the address, as in a list of the queue.
[[nodiscard]] Passage passageAbove(const RecipientHead &head);

} // namespace Codebook
