// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/phrase.h"

namespace Codebook {

/// What was wrong in a data file; the program works on without the piece.
struct DataProblem
{
    QString file;
    int line = 0; ///< From 1; 0 when the whole file is meant.
    QString what; ///< Phrase id: "data.unknown-cause"
    QString name; ///< The piece it is about: an id, a key, a phrase.

    /// The reason alone, in one sentence.
    [[nodiscard]] Phrase reason() const { return {what, {Phrase::literal(name)}, false}; }
    /// File, line and reason.
    [[nodiscard]] Phrase phrase() const;

    bool operator==(const DataProblem &) const = default;
};

} // namespace Codebook
