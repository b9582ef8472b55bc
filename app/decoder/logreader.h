// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "decoder/logevent.h"
#include "decoder/logmessages.h"
#include "decoder/reports.h"

#include <QHash>
#include <QString>

namespace Codebook {

/// Reads the lines of a mail server's log, one after the other: recipients with outcome, reply, envelope
/// sender and who speaks. What an earlier line tells about the same message is remembered.
class LogReader final
{
public:
    explicit LogReader(ReportContext context)
        : m_context(context)
        , m_messages(context.reading, context.parts)
    {}

    /// One line. A line that tells no outcome gives nothing.
    void read(const Section &section);

private:
    void take(const LogLine &line, LogEvent event, const Section &section);
    [[nodiscard]] QString completed(const LogLine &line, LogEvent &event) const;
    void remember(const LogLine &line);
    void readUnknown(const LogLine &line, const Section &section);
    void mark(PartKind kind, TextSpan span, const LogLine &line);
    [[nodiscard]] Speaker speakerOf(const LogLine &line, const LogEvent &event);
    [[nodiscard]] int message(const LogEvent &event, const Section &section);
    void reporter(const LogLine &line);

    ReportContext m_context;
    LogMessages m_messages;
    QHash<QString, QString> m_deliveries; ///< qmail's recipients by the number of the delivery.
    QHash<QString, QString> m_local;      ///< Those with a mailbox on this server.
};

} // namespace Codebook
