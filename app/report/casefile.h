// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "decoder/reading.h"
#include "knowledge/answer.h"
#include "knowledge/catalogue.h"

#include <atomic>

namespace Codebook {

/// One paste with all that was found in it: the whole road in one value.
struct CaseFile
{
    Document document;
    Reading reading;
    std::vector<Answer> answers;
    std::vector<Part> parts; ///< The reading's parts and the providers' tokens of the answers, ordered.
};

/// How far a long read has come; may be watched and cancelled from another thread.
struct Progress
{
    std::atomic<int> percent = 0;
    std::atomic<bool> isCancelled = false;
};

/// intake → decoder → knowledge. Any text; a cancelled read gives what was found so far.
[[nodiscard]] CaseFile openCase(const QString &pasted, const Catalogue &catalogue,
                                std::optional<Format> as = std::nullopt, Progress *progress = nullptr);

} // namespace Codebook
