// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Codebook {

/// Pieces of a reply's words that a rule could have as phrases: without codes, addresses, hosts and numbers,
/// which change from mail to mail. The most telling first, at most five; empty for a reply without words.
[[nodiscard]] QStringList phraseSuggestions(const QString &replyText);

} // namespace Codebook
