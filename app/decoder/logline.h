// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/textspan.h"

#include <QStringView>

namespace Codebook {

/// One line of a mail server's log, taken apart as all logs allow: what stands before the words, and
/// "key=value" pairs. Every span is in the line's text; empty means that the line has no such thing.
class LogLine final
{
public:
    explicit LogLine(QStringView text);

    [[nodiscard]] QStringView text() const { return m_text; }
    [[nodiscard]] QStringView of(TextSpan span) const { return m_text.sliced(span.start, span.length); }
    [[nodiscard]] TextSpan host() const { return m_host; }       ///< That wrote the log.
    [[nodiscard]] TextSpan program() const { return m_program; } ///< "postfix/smtp", "exim".
    [[nodiscard]] TextSpan queueId() const { return m_queueId; } ///< The message within that server.
    /// The line from its first word behind stamp, host, program and queue id.
    [[nodiscard]] TextSpan body() const { return rest(m_body); }
    [[nodiscard]] qsizetype end() const { return m_end; } ///< Without blanks and line ends behind.

    /// Where the value of `key` ("relay=") begins; -1 for none. The key stands at the start of a word.
    [[nodiscard]] qsizetype valueStart(QStringView key) const;
    /// The value of `key` without its brackets or quotes: "to=<anna@example.com>,", "result=\"Ok\"".
    [[nodiscard]] TextSpan value(QStringView key) const;
    /// What stands in brackets or quotes at `start`, else the word there.
    [[nodiscard]] TextSpan quotedAt(qsizetype start) const;
    /// The word at `start`, up to a blank, a comma or a bracket.
    [[nodiscard]] TextSpan wordAt(qsizetype start) const;
    /// From `start` to the end, without blanks and the signs given at both ends.
    [[nodiscard]] TextSpan rest(qsizetype start) const;
    [[nodiscard]] TextSpan trimmed(TextSpan span) const;

private:
    void readProgram(qsizetype start);
    void readQueueId();

    QStringView m_text;
    TextSpan m_host;
    TextSpan m_program;
    TextSpan m_queueId;
    qsizetype m_body = 0;
    qsizetype m_end = 0;
};

} // namespace Codebook
