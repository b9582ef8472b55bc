// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/textspan.h"

#include <QString>
#include <QStringList>
#include <QStringView>

#include <vector>

namespace Codebook {

/// One field of a mail's header (RFC 5322, 2.2).
struct HeaderField
{
    QStringView name;
    TextSpan value; ///< In the text, with its folded lines, without blanks around.
};

/// A mail's header.
class HeaderBlock final
{
public:
    /// Reads the header that `text` has at `start`; an mbox's "From " line and empty lines before it are
    /// passed over. Lines that are no field are passed over where fields follow them, but for a boundary.
    explicit HeaderBlock(QStringView text, qsizetype start = 0);

    [[nodiscard]] const std::vector<HeaderField> &fields() const { return m_fields; }
    /// Where the first field begins, and where the body does.
    [[nodiscard]] qsizetype start() const { return m_start; }
    [[nodiscard]] qsizetype end() const { return m_end; }

    /// The value of the first field of that name, unfolded, its encoded words decoded; empty for none.
    [[nodiscard]] QString value(QStringView name) const;
    [[nodiscard]] bool has(QStringView name) const { return find(name) != nullptr; }
    [[nodiscard]] const HeaderField *find(QStringView name) const;

private:
    QStringView m_text;
    std::vector<HeaderField> m_fields;
    qsizetype m_start = 0;
    qsizetype m_end = 0;
};

/// The mail addresses in a text, in order: those of "Anna <anna@example.com>, bert@example.org".
[[nodiscard]] std::vector<TextSpan> addressesIn(QStringView text);
[[nodiscard]] QStringList addressListOf(QStringView text);

} // namespace Codebook
