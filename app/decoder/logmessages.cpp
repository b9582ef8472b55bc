// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoder/logmessages.h"

#include "intake/characters.h"

#include <algorithm>
#include <utility>

namespace Codebook {

namespace {

constexpr qsizetype mostRemembered = 50'000;

/// "NOQUEUE" and words in front of a colon are no ids.
bool isId(QStringView id)
{
    return std::any_of(id.begin(), id.end(), [](QChar c) { return isDigit(c); });
}

} // namespace

LogMessages::Message &LogMessages::message(QStringView id)
{
    if (m_messages.size() >= mostRemembered)
        m_messages.clear(); // A log of millions of messages must not fill the memory.
    return m_messages[id.toString()];
}

void LogMessages::setSender(QStringView id, QStringView sender)
{
    message(id).sender = sender.toString();
}

QString LogMessages::sender(QStringView id) const
{
    return m_messages.value(id.toString()).sender;
}

void LogMessages::forget(QStringView id)
{
    m_messages.remove(id.toString());
}

bool LogMessages::hasCode(int reply) const
{
    return reply >= 0 && innermost(m_reading.replies[std::size_t(reply)]).code.has_value();
}

std::size_t LogMessages::push(const Recipient &recipient)
{
    m_reading.recipients.push_back(recipient);
    return m_reading.recipients.size() - 1;
}

/// Takes the line's own reply away where no recipient has it. Its parts belong to the one instead.
void LogMessages::dropUnused(const Message &message, const Told &told, int instead)
{
    const int reply = told.recipient.reply;
    const bool isUsed =
        std::any_of(message.recipients.begin(), message.recipients.end(),
                    [&](std::size_t index) { return m_reading.recipients[index].reply == reply; });
    if (isUsed || reply < 0 || std::size_t(reply) + 1 != m_reading.replies.size())
        return;
    m_reading.replies.pop_back();
    m_parts.giveTo(instead, told.firstPart);
}

/// The earlier reply becomes the reason for what this line says.
void LogMessages::giveUp(std::size_t index, const Told &told)
{
    Recipient &waiting = m_reading.recipients[index];
    waiting.action = told.recipient.action;
    const int words = told.recipient.reply;
    if (waiting.reply < 0 || words < 0) {
        waiting.reply = std::max(waiting.reply, words);
        return;
    }
    Reply reply = m_reading.replies[std::size_t(words)];
    Reply &reason = m_reading.replies[std::size_t(waiting.reply)];
    if (reason.text != reply.text) {
        reply.inner = {std::move(reason)};
        reason = std::move(reply);
    }
}

bool LogMessages::giveUpAll(const Message &message, const Told &told)
{
    bool isAny = false;
    int first = -1;
    for (const std::size_t index : message.recipients) {
        if (m_reading.recipients[index].action != Action::Delayed)
            continue;
        giveUp(index, told);
        first = first < 0 ? m_reading.recipients[index].reply : first;
        isAny = true;
    }
    if (isAny)
        dropUnused(message, told, first);
    return isAny;
}

/// "Milter: data, reject=554 5.7.1 …" comes before "to=<anna@example.com>, stat=SmtpCommand rejected".
void LogMessages::takeRefusal(Message &message, Told &told)
{
    if (message.refusal < 0 || hasCode(told.recipient.reply))
        return;
    Recipient &nobody = m_reading.recipients[message.refused];
    if (nobody.action != told.recipient.action)
        return;
    dropUnused(message, told, message.refusal);
    told.recipient.reply = message.refusal;
    if (!nobody.address.isEmpty())
        return;
    nobody = told.recipient;
    nobody.address = told.addresses.takeFirst();
    message.recipients.push_back(message.refused);
}

void LogMessages::tell(QStringView id, Told told)
{
    Message none;
    Message &message = isId(id) ? this->message(id) : none;
    if (told.addresses.isEmpty()) {
        if (told.isGivenUp && giveUpAll(message, told))
            return;
        message.refused = push(told.recipient);
        message.refusal = told.recipient.reply;
        return;
    }
    takeRefusal(message, told);
    for (const QString &address : std::as_const(told.addresses)) {
        told.recipient.address = address;
        const auto known =
            std::find_if(message.recipients.begin(), message.recipients.end(), [&](std::size_t index) {
                const Recipient &other = m_reading.recipients[index];
                return isSame(other.address, address) &&
                       (other.originalAddress.isEmpty() ||
                        other.originalAddress == told.recipient.originalAddress);
            });
        if (known == message.recipients.end()) {
            message.recipients.push_back(push(told.recipient));
        } else if (told.isGivenUp && m_reading.recipients[*known].reply >= 0) {
            giveUp(*known, told);
            dropUnused(message, told, m_reading.recipients[*known].reply);
        } else {
            m_reading.recipients[*known] = told.recipient;
        }
    }
}

} // namespace Codebook
