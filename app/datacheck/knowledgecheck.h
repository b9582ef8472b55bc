// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "knowledge/knowledgedata.h"

namespace Codebook {

/// Ids that are used and not defined, or defined twice; missing sources and dates; rules that say the same.
void checkReferences(KnowledgeData &data);

/// What there is, and where more is wanted: rules without a second example, providers without rules.
[[nodiscard]] QString summary(const KnowledgeData &data);

/// Where more is wanted, in full: codes that no rule uses, rules with only one example.
[[nodiscard]] QString wishes(const KnowledgeData &data);

} // namespace Codebook
