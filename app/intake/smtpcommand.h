// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace Codebook {

/// What a client sends (RFC 5321, 4.1.1).
enum class SmtpCommand { None, Greeting, StartTls, Auth, MailFrom, RcptTo, Data, EndOfData, Other };

/// The SMTP command that is the whole line: "RCPT TO:<anna@example.com>", "EHLO out.example.org", "." alone.
/// None for any other line; "Help is near" and "data follows" are no commands.
[[nodiscard]] SmtpCommand smtpCommand(QStringView line);

} // namespace Codebook
