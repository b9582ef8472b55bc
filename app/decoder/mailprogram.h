// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace Codebook {

/// Whether the text is what a mail program, a library for sending or a scanner shows when it cannot hand a
/// message to its outgoing server: then the server that refuses is the sender's own.
[[nodiscard]] bool isOfMailProgram(QStringView text);

} // namespace Codebook
