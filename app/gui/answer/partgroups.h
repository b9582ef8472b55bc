// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/casefile.h"

#include <vector>

namespace Codebook {

/// How the parts of a case belong together.
struct PartGroups
{
    std::vector<int> reply; ///< Per part: the reply it belongs to, also by standing in its line; -1 for none.
    std::vector<int> first; ///< Per part: the first part of its reply that says the same; itself mostly.
};

[[nodiscard]] PartGroups partGroups(const CaseFile &file);

/// The part as it stands in the text; what it stands for where the text is encoded. Codes as they are written
/// on one line.
[[nodiscard]] QString partText(const CaseFile &file, const Part &part);

} // namespace Codebook
