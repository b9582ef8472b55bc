// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "decoder/reading.h"
#include "knowledge/catalogue.h"
#include "text/phrase.h"

namespace Codebook {

/// The letter a part is marked with everywhere: 'A' reply code, 'B' enhanced code, 'C' who says it, 'D'
/// stage, 'E' addresses and hosts, 'F' a provider's own words. Children carry their parent's letter.
[[nodiscard]] QChar partLetter(PartKind kind);

/// "Reply code", "Who says it": what kind of part it is.
[[nodiscard]] Phrase partName(PartKind kind);

/// What the part says, in a few words: the registry's title of a code, the stage, whose token it is. Empty
/// where the part speaks for itself (an address). For a child give its parent.
[[nodiscard]] Phrase partMeaning(const Part &part, const Part *parent, const Catalogue &catalogue);

/// Where the meaning comes from: "RFC 5321", "IANA", a provider's name; empty when the text itself says it.
[[nodiscard]] QString partOrigin(const Part &part, const Catalogue &catalogue);

} // namespace Codebook
