// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "intake/document.h"

#include <QStringView>

#include <vector>

namespace Codebook {

/// Whether the line is a row of a protocol log of Exchange, which tells sessions line by line, or names its
/// columns.
[[nodiscard]] bool isProtocolRow(QStringView line);

/// What client and server said in the rows of such a log, one session after the other.
[[nodiscard]] std::vector<Section> protocolSections(QStringView paste);

} // namespace Codebook
