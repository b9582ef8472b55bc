// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/answer/sourcemarks.h"

#include <algorithm>

namespace Codebook {

namespace {

bool standsBefore(const auto &a, const auto &b)
{
    return a.shown.start < b.shown.start;
}

/// Where a part is shown. Encoded parts cover whole groups of the encoding; in a readable text the words
/// themselves are inside.
TextSpan shownSpan(const Part &part, const SourceText &text)
{
    const TextSpan shown = text.toShown(part.span);
    if (!part.isEncoded)
        return shown;
    // Four characters of base64 are three letters, so the span may reach into the words around the part.
    const QStringView words = QStringView(text.shown()).mid(shown.start, shown.length);
    for (const QString &written : {part.topic, QString(part.topic).replace(u'-', u' ')}) {
        const qsizetype at = words.indexOf(written, 0, Qt::CaseInsensitive);
        if (at >= 0)
            return {shown.start + at, written.size()};
    }
    return shown;
}

bool isInsideOtherWords(Format format)
{
    switch (format) {
    case Format::Log:
    case Format::BounceMessage:
    case Format::DeliveryStatus:
    case Format::BounceText:
    case Format::Event:
    case Format::NotABounce:
    case Format::Backscatter:
        return true;
    default:
        return false;
    }
}

void addBrackets(std::vector<SourceBracket> &brackets, const Reply &reply, int index, int depth,
                 const SourceText &text)
{
    const TextSpan shown = text.toShown(reply.extent);
    if (depth >= 0 && !shown.isEmpty())
        brackets.push_back({shown, depth, index});
    for (const Reply &inner : reply.inner)
        addBrackets(brackets, inner, index, depth + 1, text);
}

} // namespace

SourceMarks sourceMarks(const CaseFile &file, const PartGroups &groups, const SourceText &text)
{
    SourceMarks all;
    for (std::size_t i = 0; i < file.parts.size(); ++i) {
        const TextSpan shown = shownSpan(file.parts[i], text);
        if (!shown.isEmpty())
            all.marks.push_back({shown, markRole(file.parts[i].kind), int(i), groups.first[i]});
    }
    std::stable_sort(all.marks.begin(), all.marks.end(), standsBefore<SourceMark, SourceMark>);
    qsizetype end = 0;
    std::erase_if(all.marks, [&end](const SourceMark &mark) {
        const bool isCovered = mark.shown.start < end;
        end = std::max(end, mark.shown.end());
        return isCovered;
    });

    for (std::size_t i = 0; i < file.reading.remarks.size(); ++i) {
        const Remark &remark = file.reading.remarks[i];
        const TextSpan shown = text.toShown(remark.span);
        if (!shown.isEmpty() && remark.kind != Remark::Kind::TooMuch)
            all.hints.push_back({shown, int(i)});
    }
    std::stable_sort(all.hints.begin(), all.hints.end(), standsBefore<SourceHint, SourceHint>);

    const int outermost = isInsideOtherWords(file.document.format) ? 0 : -1;
    for (std::size_t i = 0; i < file.reading.replies.size(); ++i)
        addBrackets(all.brackets, file.reading.replies[i], int(i), outermost, text);
    std::stable_sort(all.brackets.begin(), all.brackets.end(), standsBefore<SourceBracket, SourceBracket>);
    return all;
}

} // namespace Codebook
