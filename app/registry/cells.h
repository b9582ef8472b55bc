// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "registry/registry.h"

namespace Codebook {

/// The reply codes of the registry's column "Associated basic status code", in its order: "451/550", "250 or
/// 251", "450, 550 (other 4XX or 5XX codes are allowed)". Nothing for "Any", "Not given", "5XX".
[[nodiscard]] QList<ReplyCode> associatedCodes(QStringView cell);

/// Class, subject and detail of "X.7.1"; -1 where the cell has letters ("5.XXX.YYY" gives 5, -1, -1).
struct CodeCell
{
    int cls = -1;
    int subject = -1;
    int detail = -1;
};
/// Nothing when the cell is not a code in the registry's way of writing.
[[nodiscard]] std::optional<CodeCell> codeCell(QStringView cell);

/// The documents of a reference cell, each once: "[RFC7372], Section 3.3 (Standards Track); [RFC7208]".
/// Sections are kept where the cell names them. `level` gets the first text in brackets, "Standards Track".
[[nodiscard]] QList<Reference> referencesIn(QStringView cell, QString *level);

} // namespace Codebook
