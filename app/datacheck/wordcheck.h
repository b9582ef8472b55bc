// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "knowledge/knowledgedata.h"

namespace Codebook {

/// The word rules of resources/knowledge/README.md: lengths, no jargon in what is read to a caller, no
/// exclamation marks, no "please"; examples with documentation addresses only.
void checkWords(KnowledgeData &data);

} // namespace Codebook
