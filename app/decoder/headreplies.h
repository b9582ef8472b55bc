// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "decoder/passages.h"
#include "decoder/reading.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <vector>

namespace Codebook {

/// Which reply of a report belongs to which place that names a recipient. An index of -1 says that there is
/// none.
class HeadReplies final
{
public:
    /// Replies that come to `replies` later are words that were made replies, and nobody's stretch holds
    /// them.
    HeadReplies(const Document &document, const std::vector<RecipientHead> &heads,
                const std::vector<Reply> &replies);

    /// The reply is a recipient's already, and nobody else's.
    void take(int reply) { m_isTaken[std::size_t(reply)] = true; }

    /// The reply in the head's stretch, which ends where somebody else is named.
    [[nodiscard]] int in(std::size_t head) const;
    /// Whether the reply begins with a recipient of its own, at another domain: "<bert@example.net>:
    /// unknown".
    [[nodiscard]] bool isAboutAnother(int reply, const QString &address) const;
    /// Several addresses one below the other share what follows the last of them.
    [[nodiscard]] int ofBlock(std::size_t head) const;
    /// A refusal whose text names the address of the heads `own`.
    [[nodiscard]] int naming(const QString &address, const std::vector<std::size_t> &own) const;
    /// A refusal that begins with the host of the address, where nobody else is there: "421 mx.example.com
    /// (smtp)... Deferred: Connection refused".
    [[nodiscard]] int namingDomain(const QString &address) const;
    /// A reply that stands in nobody's stretch, such as one above the list of recipients.
    [[nodiscard]] int free(const QString &address, bool isOnlyRecipient) const;
    /// The first refusal between two places of the source that is not somebody else's than `address`, else
    /// the first such reply.
    [[nodiscard]] int between(qsizetype from, qsizetype to, const QString &address) const;

private:
    void readAddresses();
    void note(const QString &name, int reply);
    [[nodiscard]] QList<int> allNaming(const QString &address) const;
    [[nodiscard]] int aboveHeads(qsizetype to, const QString &address) const;
    [[nodiscard]] std::size_t betterTold(std::size_t index, qsizetype to) const;
    [[nodiscard]] bool isInsideSentence(const Reply &reply) const;
    [[nodiscard]] bool hasWordsBesideCode(const Reply &reply) const;
    [[nodiscard]] qsizetype stretchEnd(std::size_t head) const;

    const Document &m_document;
    const std::vector<RecipientHead> &m_heads;
    const std::vector<Reply> &m_replies;
    QSet<QString> m_addresses;     ///< Of the heads that no sentence names, in small letters.
    QHash<QString, int> m_domains; ///< How many of these addresses there are at each.
    std::vector<bool> m_isTaken;
    std::vector<bool> m_namesHead; ///< Whether the reply begins with words that name one of `m_addresses`.
    mutable QHash<QString, QList<int>> m_naming; ///< By address in small letters.
    mutable int m_searched = 0;                  ///< Names that were searched for in the words.
    mutable std::size_t m_open = 0;              ///< The first reply that is anybody's.
    mutable std::size_t m_openRefusal = 0;       ///< The first of them that refuses.
};

} // namespace Codebook
