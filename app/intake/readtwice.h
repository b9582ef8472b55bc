// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "intake/decodedtext.h"

#include <QStringView>

#include <optional>

namespace Codebook {

/// The text as it was before a program took its UTF-8 for windows-1252: "Empfänger" for "EmpfÃ¤nger". Nothing
/// for a text that was not read so.
[[nodiscard]] std::optional<DecodedText> textReadTwice(QStringView text);

} // namespace Codebook
