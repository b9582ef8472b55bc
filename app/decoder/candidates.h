// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "decoder/reading.h"
#include "intake/headerfields.h"

#include <QString>
#include <QStringList>
#include <QStringView>

#include <vector>

namespace Codebook {

/// The addresses in a bounce without fields that name its recipients, by where they stand.
struct Candidates
{
    QStringList failed;    ///< X-Failed-Recipients.
    QStringList named;     ///< Head a reason, or stand in a sentence about the failed delivery.
    QStringList commanded; ///< Of RCPT TO in a session or a sentence.
    QStringList addressed; ///< "To: …", which may also be of the original's header.
    QStringList original;  ///< To whom the original was addressed.
    QStringList mentioned; ///< In any other line.
    QStringList announced; ///< The mailing list whose software writes.
    QStringList own;       ///< Who got the bounce.
    QStringList sender;    ///< Who sent the original.
};

/// The mailing lists that a mail's subject or "X-BeenThere" names and whose software writes it:
/// "talk@example.com" of "talk-bounces@example.com".
[[nodiscard]] QStringList listsThatWrite(const HeaderBlock &header);

/// The recipients: the addresses that stand in the most telling of these places, each once. Who got the
/// bounce or sent the original is one only where nobody else is named: a mail to oneself bounces too.
[[nodiscard]] QStringList recipientsAmong(const Candidates &candidates, const std::vector<Reply> &replies);

} // namespace Codebook
