// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/browse/pagewriter.h"

#include <utility>
#include <vector>

namespace Codebook {

/// Keys of the views, which the window does not know by itself: what they do, and the keys.
using KeyList = std::vector<std::pair<QString, QString>>;

/// The help inside the program. `id`: "paste" (what can I paste?), "shortcuts", "about"; anything else is
/// the first of them.
void writeHelpPage(PageWriter &page, const QString &id, const KeyList &viewKeys);
[[nodiscard]] QString helpPageName(const QString &id);

} // namespace Codebook
