// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoder/reading.h"

namespace Codebook {
QString partKindId(PartKind) { return {}; }
QString speakerRoleId(SpeakerRole) { return {}; }
QString stageId(Stage) { return {}; }
QString actionId(Action) { return {}; }
QString remarkKindId(Remark::Kind) { return {}; }
const Reply &innermost(const Reply &reply) { return reply.inner.empty() ? reply : innermost(reply.inner.front()); }
const Part *partAt(const std::vector<Part> &, qsizetype) { return nullptr; }
} // namespace Codebook
