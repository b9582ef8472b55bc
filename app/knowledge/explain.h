// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "knowledge/knowledgebase.h"

namespace Codebook {

/// One answer per recipient of a report, one per top-level reply otherwise, one for a code typed by itself;
/// empty when nothing was recognised.
[[nodiscard]] std::vector<Answer> explainReading(const KnowledgeBase &base, const Document &document,
                                                 const Reading &reading);

} // namespace Codebook
