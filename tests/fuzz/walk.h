// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace Codebook {

class Catalogue;

/// Takes bytes the whole road that a file takes, from mailbox to answers, and looks at everything that comes
/// out. Empty when all holds: every span lies in the text it speaks of, parts are ordered, numbers lead to
/// what they name. Else a sentence about what does not.
[[nodiscard]] QString walk(const QByteArray &bytes, const Catalogue &catalogue);

} // namespace Codebook
