// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "intake/decodedtext.h"

#include <QString>
#include <QStringView>

namespace Codebook {

/// The text with its encoded words decoded (RFC 2047) and where each piece of it stands. Words divided
/// between lines are one.
[[nodiscard]] DecodedText textWithoutEncodedWords(QStringView value);

/// The text of a header field's value with its encoded words decoded (RFC 2047), unfolded, blanks made
/// single. Read as mail programs write them: inside of words and quotes, with blanks in them, with a language
/// behind the charset (RFC 2231, 5), one character divided between two words. What is no encoded word stays.
[[nodiscard]] QString decodedWords(QStringView value);

} // namespace Codebook
