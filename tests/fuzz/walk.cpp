// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/walk.h"

#include "intake/message.h"
#include "report/casefile.h"

using namespace Qt::StringLiterals;

namespace Codebook {

namespace {

bool isInside(TextSpan span, const QString &source)
{
    return span.start >= 0 && span.length >= 0 && span.end() <= source.size();
}

QString walkParts(const std::vector<Part> &parts, TextSpan around, qsizetype replies)
{
    qsizetype end = around.start;
    for (const Part &part : parts) {
        if (part.span.length <= 0 || !around.contains(part.span))
            return u"a part lies outside"_s;
        if (part.span.start < end)
            return u"parts overlap"_s;
        if (part.reply >= replies)
            return u"a part belongs to no reply"_s;
        end = part.span.end();
        // Children of encoded parts share the encoded source.
        const QString inside = part.isEncoded ? QString() : walkParts(part.children, part.span, replies);
        if (!inside.isEmpty())
            return inside;
    }
    return {};
}

QString walkReply(const Reply &reply, const QString &source)
{
    if (!isInside(reply.extent, source))
        return u"a reply lies outside"_s;
    for (const TextSpan piece : reply.textMap.toSourcePieces({0, reply.text.size()})) {
        if (!isInside(piece, source))
            return u"words of a reply lie outside"_s;
    }
    for (const Reply &inner : reply.inner) {
        const QString problem = walkReply(inner, source);
        if (!problem.isEmpty())
            return problem;
    }
    return {};
}

QString walkAnswers(const CaseFile &file)
{
    const qsizetype replies = qsizetype(file.reading.replies.size());
    for (const Answer &answer : file.answers) {
        if (answer.reply >= replies)
            return u"an answer is about no reply"_s;
        if (answer.owners.empty())
            return u"an answer names nobody"_s;
        for (const TextSpan token : answer.tokens) {
            if (!isInside(token, file.document.source))
                return u"a token lies outside"_s;
        }
        for (const Evidence &evidence : answer.evidence) {
            if (!isInside(evidence.span, file.document.source))
                return u"an evidence lies outside"_s;
        }
    }
    return {};
}

QString walkCase(const CaseFile &file)
{
    const QString &source = file.document.source;
    const qsizetype replies = qsizetype(file.reading.replies.size());
    for (const Section &section : file.document.sections) {
        for (const TextSpan piece : section.map.toSourcePieces({0, section.text.size()})) {
            if (!isInside(piece, source))
                return u"a section lies outside"_s;
        }
    }
    QString problem = walkParts(file.parts, {0, source.size()}, replies);
    for (const Reply &reply : file.reading.replies)
        problem = problem.isEmpty() ? walkReply(reply, source) : problem;
    for (const Recipient &recipient : file.reading.recipients)
        problem = recipient.reply >= replies ? u"a recipient has no such reply"_s : problem;
    for (const Remark &remark : file.reading.remarks)
        problem = isInside(remark.span, source) ? problem : u"a remark lies outside"_s;
    return problem.isEmpty() ? walkAnswers(file) : problem;
}

} // namespace

QString walk(const QByteArray &bytes, const Catalogue &catalogue)
{
    for (const QByteArrayView message : messagesOf(bytes)) {
        const QString problem = walkCase(openCase(textFromBytes(message.toByteArray()), catalogue));
        if (!problem.isEmpty())
            return problem;
    }
    return {};
}

} // namespace Codebook
