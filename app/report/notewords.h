// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "knowledge/housenote.h"
#include "text/language.h"

#include <QJsonArray>

#include <vector>

namespace Codebook {

/// "Our archive sends this when it is being moved. (Anna, checked 2026-11-24)": the note as it stands, then
/// who wrote it and when it was checked.
[[nodiscard]] QString noteLine(const HouseNote &note, const Language &language);
/// Objects with "about", "key", "text", "author", "checked".
[[nodiscard]] QJsonArray notesJson(const std::vector<HouseNote> &notes);

} // namespace Codebook
