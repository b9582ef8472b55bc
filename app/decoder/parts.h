// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "decoder/reading.h"

#include <vector>

namespace Codebook {

/// Gathers the parts and remarks of a reading, in source positions, from what is found in its sections.
class PartList final
{
public:
    explicit PartList(const Document &document)
        : m_source(document.source)
    {}

    /// Everything added from now on has its span in this section's text.
    void enter(const Section &section) { m_section = &section; }
    /// The top-level reply that parts added from now on belong to; -1 for none.
    void setReply(int reply) { m_reply = reply; }

    /// Returns a number for `retag`, -1 where the span stands nowhere in the source.
    int add(PartKind kind, TextSpan span, const QString &topic);
    int addCode(TextSpan span);
    int addStatus(TextSpan span);
    /// What looked like a host turns out to be who speaks.
    void retag(int part, PartKind kind);
    /// Parts from `part` on that have no reply yet belong to the current one.
    void adopt(int part);
    /// Parts from `part` on belong to this reply.
    void giveTo(int reply, int part);
    /// Replies have got other numbers: `numbers[old]`, -1 for one that is left out.
    void renumber(const std::vector<int> &numbers);
    [[nodiscard]] int count() const { return int(m_parts.size()); }

    void remark(Remark::Kind kind, TextSpan span, const QString &suggestion = {});

    /// Ordered, without overlaps: of two that overlap the one that was found first in the source stays.
    [[nodiscard]] std::vector<Part> takeParts();
    [[nodiscard]] std::vector<Remark> takeRemarks();

private:
    [[nodiscard]] Part made(PartKind kind, TextSpan span, const QString &topic) const;
    int push(Part part);

    QStringView m_source;
    const Section *m_section = nullptr;
    int m_reply = -1;
    std::vector<Part> m_parts;
    std::vector<Remark> m_remarks;
};

} // namespace Codebook
