// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/textspan.h"

#include <optional>
#include <vector>

namespace Codebook {

/// Where each piece of a decoded text (unquoted, unfolded, unwrapped) stands in the text that was pasted.
class SourceMap final
{
public:
    /// An unbroken piece: decoded characters and where they stand in the source.
    struct Run
    {
        qsizetype decodedStart;
        qsizetype decodedLength;
        TextSpan source; ///< Empty for inserted characters.
        bool isEncoded;
    };

    /// The decoded text is the pasted text, from its beginning.
    [[nodiscard]] static SourceMap identity(qsizetype length);

    /// The next `decodedLength` characters came from this source span. `isEncoded` says that the source is
    /// not the same text (base64, quoted-printable, an HTML entity); then a position inside maps to the whole
    /// span.
    void append(TextSpan source, qsizetype decodedLength, bool isEncoded = false);
    /// All that another map holds comes next.
    void append(const SourceMap &more);
    /// Decoded characters that stand nowhere in the source, such as the blank that joins two lines.
    void appendInserted(qsizetype decodedLength);

    [[nodiscard]] qsizetype decodedLength() const { return m_decodedLength; }
    /// All pieces, ordered by their place in the decoded text, without gaps.
    [[nodiscard]] const std::vector<Run> &runs() const { return m_runs; }
    /// The smallest source span that covers the decoded one; empty where nothing of it stands in the source.
    [[nodiscard]] TextSpan toSource(TextSpan decoded) const;
    /// The same, one span per unbroken piece of the source, in order: a reply over two lines gives two.
    [[nodiscard]] std::vector<TextSpan> toSourcePieces(TextSpan decoded) const;
    [[nodiscard]] bool isEncoded(TextSpan decoded) const;

    /// This map followed by one that leads further: decoded → this source → `outer`'s source.
    [[nodiscard]] SourceMap through(const SourceMap &outer) const;

private:
    [[nodiscard]] static std::optional<TextSpan> sourceOf(const Run &run, TextSpan decoded);
    [[nodiscard]] std::vector<Run>::const_iterator runAt(qsizetype position) const;

    std::vector<Run> m_runs; ///< Ordered by decodedStart, without gaps.
    qsizetype m_decodedLength = 0;
};

} // namespace Codebook
