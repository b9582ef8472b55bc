// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/session.h"

namespace Codebook {

[[nodiscard]] ExitStatus runShow(Session &session);
[[nodiscard]] ExitStatus runSearch(Session &session);
[[nodiscard]] ExitStatus runDecode(Session &session);
[[nodiscard]] ExitStatus runRegistry(Session &session);
/// Arguments without a command: codes and tokens are shown, a reply is decoded, anything else is searched
/// for.
[[nodiscard]] ExitStatus runShorthand(Session &session);

/// Searches for all operands as one query.
[[nodiscard]] ExitStatus searchWords(Session &session, const Catalogue &catalogue);
/// Decodes a text and prints its report; whether anything was recognised. `name` is the input's in the
/// report.
bool decodeText(Session &session, const Catalogue &catalogue, const QString &text, const QString &name);

} // namespace Codebook
