// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

namespace Codebook {

/// The text of a header field's value with its encoded words decoded (RFC 2047), unfolded. Encoded words are
/// decoded wherever they stand, also inside of other words. What only looks like one stays as it is.
[[nodiscard]] QString decodedWords(QStringView value);

} // namespace Codebook
