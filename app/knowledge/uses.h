// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "knowledge/knowledgebase.h"

namespace Codebook {

/// What providers mean by a code ("5.7.1", "X.7.1", "5.7.*", "550"), clashes first, then by name of the
/// provider.
[[nodiscard]] std::vector<CodeUse> usesOfCode(const KnowledgeBase &base, const QString &code);
[[nodiscard]] std::vector<CodeUse> usesOfProvider(const KnowledgeBase &base, const QString &provider);
[[nodiscard]] std::vector<CodeUse> usesWithCause(const KnowledgeBase &base, const QString &cause);

/// The team's notes: on a code those on patterns that it fits too, and the other way round.
[[nodiscard]] std::vector<HouseNote> notesAbout(const KnowledgeBase &base, HouseNote::About about,
                                                const QString &key);

/// Codes, RFCs, causes, providers, their tokens and rules, in a language and in English.
[[nodiscard]] std::vector<SearchItem> searchItems(const KnowledgeBase &base, const Language &language);

} // namespace Codebook
