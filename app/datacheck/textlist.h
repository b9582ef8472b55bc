// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Codebook {

/// Writes every text of the data files and phrases below `resources` as C++ that lupdate reads, in the order
/// of the files; false with a message when the file cannot be written.
[[nodiscard]] bool writeTexts(const QString &resources, const QString &path);

} // namespace Codebook
