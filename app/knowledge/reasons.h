// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "knowledge/knowledgebase.h"

namespace Codebook {

/// Where a report tells a recipient's reason in words: takes the passage that a rule understands in place of
/// the one that merely stands nearest to the address. Recipients with a server's reply are left alone.
void settleReasons(const KnowledgeBase &base, Reading &reading);

} // namespace Codebook
