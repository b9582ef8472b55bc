// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "knowledge/knowledgedata.h"

namespace Codebook {

/// Reads every example of every rule as the programs would, in the circumstances the rule asks for, and notes
/// those that another rule wins; also rules whose phrases cannot be matched or whose provider cannot be
/// known.
void checkExamples(const QString &resources, KnowledgeData &data);

} // namespace Codebook
