// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Codebook {

/// Whether the text is a bounce whose line ends were taken out, as ticket systems and chats do: nearly all of
/// it stands in very long lines that speak of a delivery and name an address. A server's reply is none,
/// however long.
[[nodiscard]] bool isFlattened(QStringView text);

/// The text with line ends in place of those blanks where bounces begin a line: at addresses that begin a
/// report, fields, separators, a session's marks and sentences. Its length stays the same, so every position
/// means the same place.
[[nodiscard]] QString unflattened(const QString &text);

/// Whether the text holds a table of refused recipients as Python prints it: "{'anna@example.com': (550,
/// b'5.1.1 …'), …}".
[[nodiscard]] bool isRefusalTable(QStringView text);

/// The text with line ends in place of the blanks before the rows of such a table. Its length stays the same.
[[nodiscard]] QString withRowsApart(const QString &text);

} // namespace Codebook
