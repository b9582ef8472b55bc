// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/outline.h"
#include "report/redaction.h"
#include "report/report.h"

namespace Codebook {

enum class PageDepth {
    Ticket, ///< What a ticket needs: verdict, codes, servers, quote, clashes, sources.
    Full,   ///< All of it: paragraph, advice, why, alternatives.
};

/// One answer as a page in the language of the options; redacted where they say so.
[[nodiscard]] Outline answerPage(const CaseFile &file, const Answer &answer, const ReportOptions &options,
                                 PageDepth depth);

/// "The sender must act", "The sender must act, or the sender's admin".
[[nodiscard]] Phrase mustAct(const Answer &answer);

} // namespace Codebook
