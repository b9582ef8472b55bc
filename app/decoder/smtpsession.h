// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "decoder/reading.h"
#include "intake/smtpcommand.h"

#include <QString>
#include <QStringList>
#include <QStringView>

#include <deque>

namespace Codebook {

/// Follows an SMTP session: which command each answer of the server belongs to, also where the client sent
/// several at once (RFC 2920), and whose message it is about.
class SmtpSession final
{
public:
    explicit SmtpSession(Reading &reading)
        : m_reading(reading)
    {}

    /// The client sent a command with its argument.
    void sent(SmtpCommand command, QStringView line);

    /// The server answered: gives the reply of that number its stage and its recipients.
    void answered(int reply);

    /// Every reply that is left gets a recipient, where the session names any; those of replies that were
    /// left out go.
    void complete();

private:
    struct Sent
    {
        Stage stage = Stage::Connect;
        QString address; ///< Of RCPT TO.
    };

    void include(const QString &address, int reply);

    Reading &m_reading;
    std::deque<Sent> m_waiting; ///< Without an answer yet.
    Sent m_last;
    QString m_sender;
    QStringList m_accepted; ///< Recipients that the server took.
    bool m_isLmtp = false;  ///< One answer for each recipient at the end (RFC 2033, 4.2).
};

/// The stage that a command begins.
[[nodiscard]] Stage stageOf(SmtpCommand command);

} // namespace Codebook
