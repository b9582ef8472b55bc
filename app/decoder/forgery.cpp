// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoder/forgery.h"

#include "intake/characters.h"

#include <algorithm>

namespace Codebook {

namespace {

constexpr qsizetype longestHeader = 64 * 1024;

bool isLineStart(QStringView text, qsizetype position)
{
    return position == 0 || isLineEnd(text[position - 1]);
}

// The end of a field: of its last folded line.
qsizetype fieldEnd(QStringView text, qsizetype position)
{
    while (position < text.size()) {
        if (isLineEnd(text[position]) && !isLineEnd(at(text, position + 1)) &&
            !isBlank(at(text, position + 1)))
            return position;
        ++position;
    }
    return position;
}

} // namespace

std::optional<TextSpan> failedProof(QStringView header)
{
    struct Verdict
    {
        QStringView field;
        QStringView words;
    };
    constexpr Verdict verdicts[]{{u"Received-SPF:", u"fail"}, {u"Authentication-Results:", u"dmarc=fail"}};

    const QStringView text = header.first(std::min(header.size(), longestHeader));
    for (const Verdict &verdict : verdicts) {
        for (qsizetype start = text.indexOf(verdict.field, 0, Qt::CaseInsensitive); start >= 0;
             start = text.indexOf(verdict.field, start + 1, Qt::CaseInsensitive)) {
            if (!isLineStart(text, start))
                continue;
            const QStringView field = text.sliced(start, fieldEnd(text, start) - start);
            qsizetype words = field.indexOf(verdict.words, verdict.field.size(), Qt::CaseInsensitive);
            // SPF's word stands first: "Received-SPF: fail (…)", not "softfail" or a comment.
            if (verdict.words == u"fail" && words >= 0 &&
                !field.sliced(verdict.field.size(), words - verdict.field.size()).trimmed().isEmpty())
                words = -1;
            if (words >= 0)
                return TextSpan{start, words + verdict.words.size()};
        }
    }
    return std::nullopt;
}

} // namespace Codebook
