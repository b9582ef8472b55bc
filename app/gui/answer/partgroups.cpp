// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/answer/partgroups.h"

#include <QHash>

#include <algorithm>

namespace Codebook {

namespace {

struct Line
{
    TextSpan source;
    int reply;
};

/// Log lines and status fields that hold a reply: what else stands in them is said about it.
std::vector<Line> linesOfReplies(const CaseFile &file)
{
    std::vector<Line> lines;
    std::size_t reply = 0;
    const std::vector<Reply> &replies = file.reading.replies;
    for (const Section &section : file.document.sections) {
        if (section.kind != Section::Kind::LogLine && section.kind != Section::Kind::StatusFields)
            continue;
        const TextSpan source = section.map.toSource({0, section.text.size()});
        while (reply < replies.size() && replies[reply].extent.start < source.start)
            ++reply;
        if (reply < replies.size() && source.contains(replies[reply].extent))
            lines.push_back({source, int(reply)});
    }
    return lines;
}

QStringView viewOf(const CaseFile &file, const Part &part)
{
    return part.isEncoded ? QStringView(part.topic)
                          : QStringView(file.document.source).mid(part.span.start, part.span.length);
}

bool saysTheSame(const CaseFile &file, const Part &a, const Part &b)
{
    return a.kind == b.kind && viewOf(file, a).compare(viewOf(file, b), Qt::CaseInsensitive) == 0;
}

/// Equal for parts of one reply that say the same; made without a copy, as a log has very many parts.
std::size_t hashed(const CaseFile &file, const Part &part, int reply)
{
    std::size_t hash = qHashMulti(0, reply, int(part.kind));
    for (const QChar c : viewOf(file, part))
        hash = hash * 31 + c.toCaseFolded().unicode();
    return hash;
}

} // namespace

PartGroups partGroups(const CaseFile &file)
{
    PartGroups groups;
    const std::vector<Line> lines = linesOfReplies(file);
    QHash<std::size_t, int> known;
    known.reserve(qsizetype(file.parts.size()));
    for (int i = 0; i < int(file.parts.size()); ++i) {
        const Part &part = file.parts[static_cast<std::size_t>(i)];
        int reply = part.reply;
        if (reply < 0) {
            const auto line = std::partition_point(
                lines.begin(), lines.end(), [&](const Line &l) { return l.source.end() <= part.span.start; });
            if (line != lines.end() && line->source.contains(part.span))
                reply = line->reply;
        }
        groups.reply.push_back(reply);
        const std::size_t key = hashed(file, part, reply);
        const int first = known.value(key, i);
        const bool isRepeated = first != i && groups.reply[static_cast<std::size_t>(first)] == reply &&
                                saysTheSame(file, part, file.parts[static_cast<std::size_t>(first)]);
        if (!isRepeated)
            known.insert(key, i);
        groups.first.push_back(isRepeated ? first : i);
    }
    return groups;
}

QString partText(const CaseFile &file, const Part &part)
{
    // A code that is broken over two lines is still that code.
    const bool isCode = part.kind == PartKind::ReplyCode || part.kind == PartKind::EnhancedStatus;
    return isCode && !part.topic.isEmpty() ? part.topic : viewOf(file, part).toString();
}

} // namespace Codebook
