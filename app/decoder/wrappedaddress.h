// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "decoder/passages.h"

#include <QStringList>

namespace Codebook {

/// Makes one head of an address that a mail program cut at the end of a line: where the pieces give one of
/// the addresses that stand in the paste as a whole (`known`, or another head), or where the first piece ends
/// in the middle of its domain by its look.
void joinWrappedAddresses(std::vector<RecipientHead> &heads, const QStringList &known);

} // namespace Codebook
