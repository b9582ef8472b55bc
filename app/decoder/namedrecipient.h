// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "decoder/reading.h"

namespace Codebook {

/// Where a bare reply itself says whom it is about, as in "<anna@example.com>: Recipient address rejected" or
/// "<anna@example.com>... User unknown", that address becomes the recipient of its answer. Nothing is
/// guessed: the address begins the words, and they speak of a recipient and of no sender. Where one reply of
/// several names its recipient, the others get one without an address.
void nameRecipients(Reading &reading);

} // namespace Codebook
