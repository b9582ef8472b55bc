// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "intake/document.h"

#include <QStringView>

#include <vector>

namespace Codebook {

/// Whose protocol log, which tells sessions line by line, the line is a row of or names the columns of:
/// "exchange", "mailenable"; empty for other lines.
[[nodiscard]] QStringView protocolVariant(QStringView line);

/// What client and server said in the rows of such a log, one session after the other.
[[nodiscard]] std::vector<Section> protocolSections(QStringView paste);

} // namespace Codebook
