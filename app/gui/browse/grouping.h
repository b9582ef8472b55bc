// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/browse/browseentry.h"
#include "gui/browse/groupmodel.h"

namespace Codebook {

/// What the list can be grouped by.
enum class GroupBy { Subject, Class, Rfc, None };

/// The groups in which an entry stands, with their titles; several for an entry of several RFCs, none when
/// nothing is grouped.
[[nodiscard]] std::vector<GroupModel::Group> groupsOf(const BrowseEntry &entry, GroupBy groupBy,
                                                      const Catalogue &catalogue, const Language &language);

} // namespace Codebook
