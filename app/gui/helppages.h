// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/browse/pagewriter.h"

#include <utility>
#include <vector>

namespace Codebook {

/// What keys do, and the keys.
using KeyList = std::vector<std::pair<QString, QString>>;

/// The keys in use, for the page of shortcuts.
struct HelpKeys
{
    KeyList window;
    KeyList answer; ///< Only where an answer is or was on show.
};

/// The help inside the program. `id`: "paste" (what can I paste?), "shortcuts", "about"; anything else is
/// the first of them.
void writeHelpPage(PageWriter &page, const QString &id, const HelpKeys &keys);
[[nodiscard]] QString helpPageName(const QString &id);

} // namespace Codebook
