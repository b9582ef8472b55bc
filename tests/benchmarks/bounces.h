// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace Codebook {

/// A typical report of a failed delivery, about 5 KB: explanation, delivery status, returned original. Each
/// number gives another recipient, server and reply.
[[nodiscard]] QByteArray bounceMessage(int number);

/// Such a report whose returned original carries an attachment of so many bytes.
[[nodiscard]] QByteArray largeBounce(qsizetype bytes);

/// A reply that is unlike that of any other number.
[[nodiscard]] QString distinctReply(int number);

/// About as many characters as asked for, of replies that are all different.
[[nodiscard]] QString replies(qsizetype characters);

} // namespace Codebook
