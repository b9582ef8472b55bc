// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "intake/document.h"

#include <QString>
#include <QStringView>

namespace Codebook {

/// Length of what stands before the words of a log line because of the time: syslog's priority, the time
/// stamp with fraction and zone. 0 where the line begins otherwise. RFC 3164, RFC 5424, ISO 8601, TAI64N,
/// Domino.
[[nodiscard]] qsizetype logStampLength(QStringView line);

/// Whether the line begins as the log of a mail server does, also one without its time stamp: "NOQUEUE:
/// reject: …", "delivery 9: success: …", a log's column names.
[[nodiscard]] bool isLogLine(QStringView line);

/// Length of what a collector of logs or a search in files writes before a log line: "mail-1  | ",
/// "/var/log/mail.log:12:". 0 for a line without, or where no log line follows.
[[nodiscard]] qsizetype collectorLength(QStringView line);

/// "postfix", "exim", "sendmail", "qmail" …: whose log the line is from; empty when nothing shows it.
[[nodiscard]] QString logVariant(QStringView line);

/// Appends the text of a log's line as a person reads it: qmail's "_" and "/" are blanks and line ends,
/// Exim's "\n" is a line end. `source`: where `text` stands in the paste.
void appendLogText(Section &section, QStringView text, TextSpan source);

} // namespace Codebook
