// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "decoder/parts.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace Codebook {

/// Brings together what several lines of a log tell of one message, which they name by its queue id: a later
/// answer about a recipient takes the place of the earlier one, a message that is given up is so for all who
/// still waited, and a refusal without a recipient is that of the recipients who are named behind it.
class LogMessages final
{
public:
    LogMessages(Reading &reading, PartList &parts)
        : m_reading(reading)
        , m_parts(parts)
    {}

    /// What one line tells.
    struct Told
    {
        Recipient recipient;       ///< Without its address.
        QStringList addresses;     ///< Whom it is about; empty where the line names nobody.
        bool isGivenUp = false;    ///< Its words are only that; the reason stands in an earlier line.
        int firstPart = 0;         ///< Of the line.
        bool isSecondHand = false; ///< Another program names the server's message.
    };
    /// `id`: empty where the line has none.
    void tell(QStringView id, Told told);

    void setSender(QStringView id, QStringView sender);
    [[nodiscard]] QString sender(QStringView id) const;
    /// The message is gone; its id may come again for another.
    void forget(QStringView id);

private:
    using Name = std::pair<QString, QString>; ///< Address in small letters, original address.
    struct Message
    {
        QString sender;
        QHash<Name, std::size_t> recipients; ///< Indices into those of the reading.
        std::vector<std::size_t> waiting;    ///< Those who were deferred, maybe not any longer.
        int refusal = -1;                    ///< The reply to nobody yet.
        std::size_t refused = 0;             ///< Its recipient without an address.
    };

    Message &message(QStringView id);
    [[nodiscard]] bool hasCode(int reply) const;
    [[nodiscard]] bool isCoded(const Recipient &recipient) const;
    [[nodiscard]] bool saysLess(const Recipient &recipient, const Recipient &earlier) const;
    std::size_t push(const Recipient &recipient);
    [[nodiscard]] static std::optional<std::size_t> known(const Message &message, const Recipient &recipient);
    void remember(Message &message, std::size_t index);
    void replace(Message &message, std::size_t index, const Recipient &recipient);
    bool giveUpAll(Message &message, const Told &told);
    bool giveUp(std::size_t index, const Told &told);
    void takeRefusal(Message &message, Told &told);
    void dropUnused(const Told &told, int instead);

    Reading &m_reading;
    PartList &m_parts;
    QHash<QString, Message> m_messages; ///< By queue id.
    QSet<int> m_givenUp;                ///< Replies that are words of giving up around a reason.
};

} // namespace Codebook
