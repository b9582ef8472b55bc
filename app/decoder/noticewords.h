// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "decoder/reading.h"

#include <QStringView>

namespace Codebook {

/// What the words of a notice say about the mail as a whole: delayed, delivered, relayed, failed; None when
/// they say nothing.
[[nodiscard]] Action actionOfWords(QStringView text);

/// The first paragraph with words between `start` and `limit`: the reason that follows an address. Unless
/// `mayBeApart`, it must not be behind a blank line.
[[nodiscard]] TextSpan reasonBehind(QStringView text, qsizetype start, qsizetype limit, bool mayBeApart);

/// The paragraph that ends before `line`, of at most about `longest` characters: some give the reason above
/// the address.
[[nodiscard]] TextSpan reasonBefore(QStringView text, qsizetype line, qsizetype longest);

/// The line before `line` without its brackets, where it is in brackets as a whole.
[[nodiscard]] TextSpan bracketedLineBefore(QStringView text, qsizetype line);

/// Whether the line only tells which message a report is about or whom to ask: "Subject: minutes", "Please do
/// not reply to this message."
[[nodiscard]] bool isOfSummary(QStringView line);

/// Whether the words say that a delivery failed for good, whatever else they say.
[[nodiscard]] bool speaksOfFailure(QStringView text);

/// Whether the first line of the text has letters.
[[nodiscard]] bool beginsWithWords(QStringView text);

/// Whether the line greets its reader: "Hello anna@example.com,".
[[nodiscard]] bool isGreeting(QStringView line);

/// Whether one of the last lines ends a letter: "Kind regards,", "Viele Grüße".
[[nodiscard]] bool isBelowSignOff(QStringView before);

/// The host of a mail server that writes as "MAILER-DAEMON@out.example.org"; empty for any other sender.
[[nodiscard]] QString hostOfMailServer(QStringView from);

/// The host in "Generating server: out.example.org", as Exchange writes it in many languages; empty for other
/// lines.
[[nodiscard]] QStringView generatingServer(QStringView line);

} // namespace Codebook
