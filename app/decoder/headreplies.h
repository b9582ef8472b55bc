// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "decoder/passages.h"
#include "decoder/reading.h"

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
    /// Several addresses one below the other share what follows the last of them.
    [[nodiscard]] int ofBlock(std::size_t head) const;
    /// A refusal whose text names the address of the heads `own`.
    [[nodiscard]] int naming(const QString &address, const std::vector<std::size_t> &own) const;
    /// A reply that stands in nobody's stretch, such as one above the list of recipients.
    [[nodiscard]] int free(bool isOnlyRecipient) const;
    /// The first refusal between two places of the source, else the first reply.
    [[nodiscard]] int between(qsizetype from, qsizetype to) const;

private:
    [[nodiscard]] std::size_t betterTold(std::size_t index, qsizetype to) const;
    [[nodiscard]] bool hasWordsBesideCode(const Reply &reply) const;
    [[nodiscard]] qsizetype stretchEnd(std::size_t head) const;

    const Document &m_document;
    const std::vector<RecipientHead> &m_heads;
    const std::vector<Reply> &m_replies;
    std::vector<bool> m_isTaken;
};

} // namespace Codebook
