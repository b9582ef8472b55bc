// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoder/smtpsession.h"

#include "intake/anycase.h"
#include "intake/headerfields.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Codebook {

Stage stageOf(SmtpCommand command)
{
    switch (command) {
    case SmtpCommand::Greeting:
        return Stage::Helo;
    case SmtpCommand::StartTls:
        return Stage::StartTls;
    case SmtpCommand::Auth:
        return Stage::Auth;
    case SmtpCommand::MailFrom:
        return Stage::MailFrom;
    case SmtpCommand::RcptTo:
        return Stage::RcptTo;
    case SmtpCommand::Data:
        return Stage::Data;
    case SmtpCommand::EndOfData:
        return Stage::EndOfData;
    case SmtpCommand::None:
    case SmtpCommand::Other:
        break;
    }
    return Stage::Unknown;
}

void SmtpSession::sent(SmtpCommand command, QStringView line)
{
    const QStringList addresses = addressListOf(line);
    if (command == SmtpCommand::MailFrom) {
        m_sender = addresses.isEmpty() ? u"<>"_s : addresses.first();
        m_accepted.clear();
    }
    if (command == SmtpCommand::Greeting) { // Of a new session, where the one before was cut.
        m_waiting.clear();
        m_accepted.clear();
    }
    m_isLmtp = m_isLmtp || startsWithAnyCase(line.trimmed(), u"LHLO");
    const bool isRecipient = command == SmtpCommand::RcptTo && !addresses.isEmpty();
    m_waiting.push_back({stageOf(command), isRecipient ? addresses.first() : QString()});
}

void SmtpSession::answered(int number)
{
    if (!m_waiting.empty()) {
        m_last = m_waiting.front();
        m_waiting.pop_front();
    }
    Reply &reply = m_reading.replies[std::size_t(number)];
    reply.stage = m_last.stage;
    const int code = reply.code ? reply.code->value : 0;
    const bool isAccepted = code >= 200 && code < 300;
    if (m_last.stage == Stage::RcptTo && !m_last.address.isEmpty()) {
        include(m_last.address, number);
        if (isAccepted)
            m_accepted.append(m_last.address);
    } else if (m_last.stage == Stage::EndOfData && m_isLmtp && !m_accepted.isEmpty()) {
        include(m_accepted.takeFirst(), number);
    } else if (code != 354 && (m_last.stage == Stage::Data || m_last.stage == Stage::EndOfData)) {
        for (const QString &address : std::as_const(m_accepted))
            include(address, number);
    }
    if (code == 354) // What follows is the message, also where the session does not show it.
        m_last = {Stage::EndOfData, {}};
}

void SmtpSession::include(const QString &address, int reply)
{
    Recipient recipient;
    recipient.address = address;
    recipient.sender = m_sender;
    recipient.reply = reply;
    m_reading.recipients.push_back(recipient);
}

void SmtpSession::complete()
{
    std::vector<Recipient> &recipients = m_reading.recipients;
    std::erase_if(recipients, [](const Recipient &recipient) { return recipient.reply < 0; });
    if (recipients.empty())
        return;
    std::vector<bool> isKnown(m_reading.replies.size(), false);
    for (const Recipient &recipient : recipients)
        isKnown[std::size_t(recipient.reply)] = true;
    for (std::size_t reply = 0; reply < isKnown.size(); ++reply) {
        if (!isKnown[reply])
            include({}, int(reply));
    }
    std::stable_sort(recipients.begin(), recipients.end(),
                     [](const Recipient &a, const Recipient &b) { return a.reply < b.reply; });
}

} // namespace Codebook
