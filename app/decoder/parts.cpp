// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoder/parts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Codebook {

namespace {

constexpr std::size_t mostParts = 250'000;
constexpr std::size_t mostRemarks = 1000; // Nobody reads more, and random digits give millions.

} // namespace

Part PartList::made(PartKind kind, TextSpan span, const QString &topic) const
{
    Part part;
    part.kind = kind;
    part.span = m_section->map.toSource(span);
    part.topic = topic;
    part.reply = m_reply;
    // A soft line break inside makes the source longer than what it says.
    part.isEncoded = m_section->map.isEncoded(span) || part.span.length != span.length;
    return part;
}

int PartList::push(Part part)
{
    if (part.span.isEmpty() || m_parts.size() >= mostParts)
        return -1;
    m_parts.push_back(std::move(part));
    return int(m_parts.size()) - 1;
}

int PartList::add(PartKind kind, TextSpan span, const QString &topic)
{
    return push(made(kind, span, topic));
}

int PartList::addCode(TextSpan span)
{
    const QString code = m_section->text.sliced(span.start, span.length);
    Part part = made(PartKind::ReplyCode, span, code);
    // The three places as RFC 5321, 4.2.1 writes them.
    part.children.reserve(3);
    const QString topics[]{code[0] + u"yz"_s, u'x' + QString(code[1]) + u'z', u"xy"_s + code[2]};
    for (qsizetype i = 0; i < 3 && !part.isEncoded; ++i)
        part.children.push_back(made(PartKind::ReplyDigit, {span.start + i, 1}, topics[i]));
    return push(std::move(part));
}

int PartList::addStatus(TextSpan span)
{
    const QString status = m_section->text.sliced(span.start, span.length);
    Part part = made(PartKind::EnhancedStatus, span, status);
    const qsizetype first = status.indexOf(u'.');
    const qsizetype second = status.indexOf(u'.', first + 1);
    const QString subject = status.sliced(first + 1, second - first - 1);
    if (!part.isEncoded) {
        part.children.reserve(3);
        // The three numbers as RFC 3463, 3 writes them.
        part.children.push_back(
            made(PartKind::StatusClass, {span.start, first}, status.first(first) + u".X.X"_s));
        part.children.push_back(made(PartKind::StatusSubject, {span.start + first + 1, subject.size()},
                                     u"X."_s + subject + u".X"_s));
        part.children.push_back(made(PartKind::StatusDetail,
                                     {span.start + second + 1, status.size() - second - 1},
                                     u"X"_s + status.sliced(first)));
    }
    return push(std::move(part));
}

void PartList::retag(int part, PartKind kind)
{
    if (part >= 0 && part < count())
        m_parts[std::size_t(part)].kind = kind;
}

void PartList::adopt(int part)
{
    for (int i = std::max(part, 0); i < count(); ++i) {
        Part &adopted = m_parts[std::size_t(i)];
        if (adopted.reply < 0)
            adopted.reply = m_reply;
    }
}

void PartList::giveTo(int reply, int part)
{
    for (int i = std::max(part, 0); i < count(); ++i)
        m_parts[std::size_t(i)].reply = reply;
}

void PartList::renumber(const std::vector<int> &numbers)
{
    for (Part &part : m_parts) {
        if (part.reply >= 0 && std::size_t(part.reply) < numbers.size())
            part.reply = numbers[std::size_t(part.reply)];
    }
}

void PartList::remark(Remark::Kind kind, TextSpan span, const QString &suggestion)
{
    const TextSpan source = m_section->map.toSource(span);
    if (m_remarks.size() < mostRemarks && !source.isEmpty())
        m_remarks.push_back(
            {kind, source, m_source.sliced(source.start, source.length).toString(), suggestion});
}

std::vector<Part> PartList::takeParts()
{
    std::stable_sort(m_parts.begin(), m_parts.end(),
                     [](const Part &a, const Part &b) { return a.span.start < b.span.start; });
    std::vector<Part> kept;
    kept.reserve(m_parts.size());
    for (Part &part : m_parts) {
        for (Part &child : part.children)
            child.reply = part.reply;
        if (kept.empty() || kept.back().span.end() <= part.span.start)
            kept.push_back(std::move(part));
    }
    m_parts.clear();
    return kept;
}

std::vector<Remark> PartList::takeRemarks()
{
    std::stable_sort(m_remarks.begin(), m_remarks.end(),
                     [](const Remark &a, const Remark &b) { return a.span.start < b.span.start; });
    return std::move(m_remarks);
}

} // namespace Codebook
