// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "intake/document.h"
#include "intake/lines.h"

#include <QStringView>

#include <vector>

namespace Codebook {

/// The sections of a paste that is read as the given format, in order: texts without quote marks, transcript
/// lines told apart, the header of a mail and its returned original set aside.
[[nodiscard]] std::vector<Section> sectionsOf(QStringView paste, const std::vector<PastedLine> &lines,
                                              Format format);

} // namespace Codebook
