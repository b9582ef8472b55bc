// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Codebook {

/// The files that an operand of the command line stands for: itself, or all files below a folder, in the
/// order of their names. Of a maildir the messages in new and cur, not those that are being written in tmp
/// nor what mail servers keep beside them. Hidden files are left out.
[[nodiscard]] QStringList inputFiles(const QString &operand);

} // namespace Codebook
