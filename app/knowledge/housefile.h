// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "knowledge/knowledgedata.h"

namespace Codebook {

/// Where both programs look for the user's own rules and notes; it need not exist.
[[nodiscard]] QString houseRulesFolder();
/// The file of a house folder that the programs write themselves; the others are left to people.
[[nodiscard]] QString houseFileOf(const QString &folder);

/// Puts a rule into a file of a house folder: in the place of the one with the same id, else at the end.
/// Everything else in the file stays as it stands, letter for letter. Makes the folder and the file where
/// they are missing. Nothing on success; otherwise one sentence, and the file is as before.
[[nodiscard]] std::optional<Phrase> saveHouseRule(const QString &path, const Rule &rule);
/// The same for a note, in the place of the one about the same. A note without text takes that one away.
[[nodiscard]] std::optional<Phrase> saveHouseNote(const QString &path, const HouseNote &note);

} // namespace Codebook
