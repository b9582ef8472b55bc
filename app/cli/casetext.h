// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/report.h"

namespace Codebook {

/// Whether a case says anything: a part of the text was recognised, or an answer is more than "cannot tell".
[[nodiscard]] bool isAnythingRecognised(const CaseFile &file);

/// A case as a page for a terminal of 80 columns: the verdict of each answer first, then the text with its
/// parts marked by letters, the list of the parts, clashes, other readings and sources.
[[nodiscard]] QString caseText(const CaseFile &file, const Catalogue &catalogue, const ReportOptions &options,
                               bool hasColor);

} // namespace Codebook
