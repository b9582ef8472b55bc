// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "knowledge/knowledgebase.h"

namespace Codebook {

/// Whether the first reply of the reading, which carries no code, is a server's by its words: a rule knows a
/// good part of them, and they are no question. Search words and letters are not.
[[nodiscard]] bool isReplyInWords(const KnowledgeBase &base, const Reading &reading);

} // namespace Codebook
