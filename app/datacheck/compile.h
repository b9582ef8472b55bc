// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Codebook {

/// Writes registry and knowledge as prepared data (text/packed.h) to the files "registry" and "knowledge" of
/// a folder, which is made where it is missing. False, with every problem on standard error, when the data
/// has any.
[[nodiscard]] bool compile(const QString &resources, const QString &folder);

} // namespace Codebook
