// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "knowledge/answer.h"

namespace Codebook {
QString outcomeId(Outcome) { return {}; }
QString ownerId(Owner) { return {}; }
QString confidenceId(Confidence) { return {}; }
std::optional<Owner> ownerFromId(QStringView) { return std::nullopt; }
std::optional<Outcome> outcomeFromId(QStringView) { return std::nullopt; }
QString sourceKindId(Source::Kind) { return {}; }
QString clashKindId(Clash::Kind) { return {}; }
} // namespace Codebook
