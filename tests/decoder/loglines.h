// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "decoder/reading.h"

#include <QTest>

// Log lines in, one line of what was read of them out.

namespace Codebook {

using namespace Qt::StringLiterals;

inline Reading read(const QString &log)
{
    return decode(readDocument(log, Format::Log));
}

inline QString orDash(const QString &text)
{
    return text.isEmpty() ? u"-"_s : text;
}

/// "anna@example.com failed 550 5.1.1 recipient-server rcpt-to" of one recipient; "-" for what is not there.
inline QString written(const Reading &reading, const Recipient &recipient)
{
    const Reply none;
    const Reply &reply =
        recipient.reply < 0 ? none : innermost(reading.replies[std::size_t(recipient.reply)]);
    const auto status = reply.status ? reply.status : recipient.statusField;
    return QStringList{orDash(recipient.address),
                       actionId(recipient.action).isEmpty() ? u"-"_s : actionId(recipient.action),
                       reply.code ? reply.code->toString() : u"-"_s,
                       status ? status->toString() : u"-"_s,
                       recipient.reply < 0 ? u"-"_s : speakerRoleId(reply.speaker.role),
                       stageId(reply.stage)}
        .join(u' ');
}

inline QString written(const Reading &reading)
{
    QStringList all;
    for (const Recipient &recipient : reading.recipients)
        all += written(reading, recipient);
    return all.join(u" | "_s);
}

inline void addRow(const char *name, const QString &line, const QString &expected)
{
    QTest::newRow(name) << line << expected;
}

} // namespace Codebook
