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
    const auto known = m_messages.constFind(id.toString());
    return known == m_messages.constEnd() ? QString() : known->sender;
}

void LogMessages::forget(QStringView id)
{
    m_messages.remove(id.toString());
}

bool LogMessages::hasCode(int reply) const
{
    return reply >= 0 && innermost(m_reading.replies[std::size_t(reply)]).code.has_value();
}

/// Whether the recipient's reply has a code or at least a status.
bool LogMessages::isCoded(const Recipient &recipient) const
{
    return hasCode(recipient.reply) ||
           (recipient.reply >= 0 && innermost(m_reading.replies[std::size_t(recipient.reply)]).status);
}

/// Whether the recipient's refusal has no code where the earlier one has.
bool LogMessages::saysLess(const Recipient &recipient, const Recipient &earlier) const
{
    return recipient.action == Action::Failed && earlier.action == Action::Failed && isCoded(earlier) &&
           !isCoded(recipient);
}

std::size_t LogMessages::push(const Recipient &recipient)
{
    m_reading.recipients.push_back(recipient);
    return m_reading.recipients.size() - 1;
}

/// The recipient of that name. One without an original address takes any.
std::optional<std::size_t> LogMessages::known(const Message &message, const Recipient &recipient)
{
    const QString address = recipient.address.toLower();
    auto found = message.recipients.constFind({address, recipient.originalAddress});
    if (found == message.recipients.constEnd())
        found = message.recipients.constFind({address, QString()});
    return found == message.recipients.constEnd() ? std::nullopt : std::optional(*found);
}

void LogMessages::remember(Message &message, std::size_t index)
{
    const Recipient &recipient = m_reading.recipients[index];
    const Name name(recipient.address.toLower(), recipient.originalAddress);
    if (!message.recipients.contains(name))
        message.recipients.insert(name, index);
    if (recipient.action == Action::Delayed)
        message.waiting.push_back(index);
}

void LogMessages::replace(Message &message, std::size_t index, const Recipient &recipient)
{
    Recipient &earlier = m_reading.recipients[index];
    message.recipients.remove({earlier.address.toLower(), earlier.originalAddress});
    earlier = recipient;
    remember(message, index);
}

/// Takes the line's own reply away where no recipient has it. Its parts belong to the one instead.
void LogMessages::dropUnused(const Told &told, int instead)
{
    const int reply = told.recipient.reply;
    if (reply < 0 || std::size_t(reply) + 1 != m_reading.replies.size())
        return;
    m_reading.replies.pop_back();
    m_parts.giveTo(instead, told.firstPart);
}

/// The earlier reply becomes the reason for what this line says. Where the same was given up before, only
/// those words give way. Returns whether the recipient has got the line's own reply.
bool LogMessages::giveUp(std::size_t index, const Told &told)
{
    Recipient &waiting = m_reading.recipients[index];
    waiting.action = told.recipient.action;
    const int words = told.recipient.reply;
    if (waiting.reply < 0 || words < 0) {
        waiting.reply = std::max(waiting.reply, words);
        return waiting.reply == words;
    }
    Reply &reason = m_reading.replies[std::size_t(waiting.reply)];
    Reply reply = m_reading.replies[std::size_t(words)];
    if (reason.text == reply.text)
        return waiting.reply == words;
    if (m_givenUp.contains(waiting.reply)) {
        reply.inner = std::move(reason.inner);
    } else {
        reply.inner.clear();
        reply.inner.push_back(std::move(reason));
        m_givenUp.insert(waiting.reply);
    }
    reason = std::move(reply);
    return false;
}

bool LogMessages::giveUpAll(Message &message, const Told &told)
{
    std::vector<std::size_t> waiting = std::exchange(message.waiting, {});
    std::sort(waiting.begin(), waiting.end()); // Whoever was deferred twice stands there twice.
    waiting.erase(std::unique(waiting.begin(), waiting.end()), waiting.end());
    std::optional<int> first;
    bool isUsed = false;
    for (const std::size_t index : waiting) {
        if (m_reading.recipients[index].action != Action::Delayed)
            continue;
        isUsed = giveUp(index, told) || isUsed;
        first = first.value_or(m_reading.recipients[index].reply);
    }
    if (first && !isUsed)
        dropUnused(told, *first);
    return first.has_value();
}

/// "Milter: data, reject=554 5.7.1 …" comes before "to=<anna@example.com>, stat=SmtpCommand rejected".
void LogMessages::takeRefusal(Message &message, Told &told)
{
    if (message.refusal < 0 || hasCode(told.recipient.reply))
        return;
    Recipient &nobody = m_reading.recipients[message.refused];
    if (nobody.action != told.recipient.action)
        return;
    dropUnused(told, message.refusal);
    told.recipient.reply = message.refusal;
    if (!nobody.address.isEmpty())
        return;
    nobody = told.recipient;
    nobody.address = told.addresses.takeFirst();
    remember(message, message.refused);
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
    bool isUsed = told.recipient.reply == message.refusal;
    std::optional<int> instead; ///< The reply that stands where the line's own does not.
    for (const QString &address : std::as_const(told.addresses)) {
        told.recipient.address = address;
        const std::optional<std::size_t> index = known(message, told.recipient);
        if (index && told.isGivenUp && m_reading.recipients[*index].reply >= 0) {
            isUsed = giveUp(*index, told) || isUsed;
            instead = instead.value_or(m_reading.recipients[*index].reply);
            continue;
        }
        if (index && told.isSecondHand && saysLess(told.recipient, m_reading.recipients[*index])) {
            instead = instead.value_or(m_reading.recipients[*index].reply);
            continue;
        }
        if (index)
            replace(message, *index, told.recipient);
        else
            remember(message, push(told.recipient));
        isUsed = true;
    }
    if (instead && !isUsed)
        dropUnused(told, *instead);
}

} // namespace Codebook
