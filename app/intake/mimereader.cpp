// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/mimereader.h"

#include "intake/characters.h"
#include "intake/fieldvalue.h"
#include "intake/headerfields.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Codebook {

namespace {

constexpr std::size_t mostParts = 10'000;
constexpr std::size_t mostBoundaries = 40'000;
constexpr int deepestPart = 50;

/// A line that begins with "--".
struct DashLine
{
    TextSpan content; ///< Without blanks behind it and the line end.
    qsizetype end;    ///< Behind the line end.
};

/// Length of the line end that stands at the position, 0 for none.
qsizetype lineEndLength(QStringView text, qsizetype position)
{
    if (!isLineEnd(at(text, position)))
        return 0;
    return at(text, position) == u'\r' && at(text, position + 1) == u'\n' ? 2 : 1;
}

/// Where the text before a boundary ends: the line end belongs to the boundary (RFC 2046, 5.1.1).
qsizetype endBefore(QStringView text, qsizetype boundary)
{
    return boundary - (boundary >= 2 ? std::max<qsizetype>(1, lineEndLength(text, boundary - 2)) : 1);
}

std::vector<DashLine> dashLinesOf(QStringView source)
{
    std::vector<DashLine> lines;
    qsizetype start = source.indexOf(u'-');
    while (start >= 0 && lines.size() < mostBoundaries) {
        qsizetype end = start + 1;
        if (at(source, end) == u'-' && (start == 0 || isLineEnd(source[start - 1]))) {
            while (end < source.size() && !isLineEnd(source[end]))
                ++end;
            qsizetype last = end;
            while (isBlank(source[last - 1]))
                --last;
            lines.push_back({{start, last - start}, end + lineEndLength(source, end)});
        }
        start = source.indexOf(u'-', end);
    }
    return lines;
}

// The types of whole messages (RFC 2046, 5.2.1; RFC 6532, 3.7).
constexpr QStringView messageTypes[]{u"message/rfc822", u"message/rfc2822", u"message/global",
                                     u"message/news"};

bool isMessageType(QStringView type)
{
    return std::find(std::begin(messageTypes), std::end(messageTypes), type) != std::end(messageTypes);
}

MimePart::Encoding encodingOf(QStringView name)
{
    return name == u"base64"             ? MimePart::Encoding::Base64
           : name == u"quoted-printable" ? MimePart::Encoding::QuotedPrintable
                                         : MimePart::Encoding::None;
}

/// Takes a message apart from outside to inside: what lies in a container ends where the container does.
class PartReader final
{
public:
    explicit PartReader(QStringView source)
        : m_source(source)
        , m_dashLines(dashLinesOf(source))
    {}

    /// Reads the part with this header, which goes to `end`.
    void read(const HeaderBlock &header, qsizetype end, const QString &usualType, int parent, int depth)
    {
        if (parts.size() >= mostParts || depth > deepestPart)
            return;
        const FieldValue type = valueOf(header, u"Content-Type");
        const int index = int(parts.size());
        parts.push_back(described(header, type, usualType));
        MimePart &part = parts.back();
        part.parent = parent;
        // Text that stands where a header should is not lost.
        const qsizetype start = header.fields().empty() ? header.start() : header.end();
        const TextSpan body{start, std::max<qsizetype>(0, end - start)};
        if (part.type.startsWith(u"multipart/")) {
            part.isContainer = true;
            readParts(body, type.parameter(u"boundary"), index, depth + 1);
        } else if (isMessageType(part.type)) {
            part.isContainer = true;
            const HeaderBlock inner(m_source.first(body.end()), body.start);
            part.body = {inner.start(), body.end() - inner.start()};
            if (!part.body.isEmpty())
                read(inner, body.end(), u"text/plain"_s, index, depth + 1);
        } else {
            part.body = body;
            includeGluedFields(header, part);
        }
    }

    std::vector<MimePart> parts;

private:
    /// Of several fields the last one counts, which the server nearest to the reader wrote.
    [[nodiscard]] FieldValue valueOf(const HeaderBlock &header, QStringView name) const
    {
        const auto &fields = header.fields();
        const auto last = std::find_if(fields.rbegin(), fields.rend(), [name](const HeaderField &field) {
            return field.name.compare(name, Qt::CaseInsensitive) == 0;
        });
        return FieldValue(last == fields.rend() ? QStringView()
                                                : m_source.sliced(last->value.start, last->value.length));
    }

    [[nodiscard]] MimePart described(const HeaderBlock &header, const FieldValue &type,
                                     const QString &usualType) const
    {
        MimePart part;
        part.type = type.value().indexOf(u'/') > 0 ? type.value() : usualType;
        part.charset = type.parameter(u"charset").toLower();
        part.reportType = type.parameter(u"report-type").toLower();
        part.fileName = valueOf(header, u"Content-Disposition").parameter(u"filename").toLower();
        if (part.fileName.isEmpty())
            part.fileName = type.parameter(u"name").toLower();
        part.encoding = encodingOf(valueOf(header, u"Content-Transfer-Encoding").value());
        return part;
    }

    /// Reads what lies between the lines of a boundary (RFC 2046, 5.1). Text before the first and behind the
    /// last one is nobody's; where the last one is missing, the container's end is the part's.
    void readParts(TextSpan body, const QString &boundary, int container, int depth)
    {
        if (boundary.isEmpty())
            return;
        const bool isDigest = parts[std::size_t(container)].type == u"multipart/digest";
        const QString usualType = isDigest ? u"message/rfc822"_s : u"text/plain"_s;
        qsizetype start = -1; // Of the part that is open.
        bool isOver = false;
        auto line =
            std::partition_point(m_dashLines.begin(), m_dashLines.end(),
                                 [body](const DashLine &other) { return other.content.start < body.start; });
        for (; !isOver && line != m_dashLines.end() && line->content.start < body.end(); ++line) {
            const QStringView mark = m_source.sliced(line->content.start + 2, line->content.length - 2);
            isOver = mark.size() == boundary.size() + 2 && mark.endsWith(u"--");
            isOver = isOver && mark.startsWith(boundary);
            if (!isOver && mark != boundary)
                continue;
            if (start >= 0)
                readPart(start, endBefore(m_source, line->content.start), usualType, container, depth);
            start = line->end;
        }
        if (start >= 0 && !isOver)
            readPart(start, body.end(), usualType, container, depth);
    }

    void readPart(qsizetype start, qsizetype end, const QString &usualType, int container, int depth)
    {
        // An empty line says that there is no header.
        const qsizetype line = start < end ? lineEndLength(m_source, start) : 0;
        const HeaderBlock header(m_source.first(line > 0 ? start + line : std::max(start, end)),
                                 start + line);
        read(header, end, usualType, container, depth);
    }

    /// Where the empty line behind the header of a report is missing, its first fields are read as header.
    void includeGluedFields(const HeaderBlock &header, MimePart &part) const
    {
        if (!part.type.startsWith(u"message/"))
            return;
        const auto glued =
            std::find_if(header.fields().begin(), header.fields().end(), [](const HeaderField &field) {
                return !field.name.startsWith(u"content-", Qt::CaseInsensitive);
            });
        if (glued == header.fields().end())
            return;
        const qsizetype start = glued->name.data() - m_source.data();
        part.body = {start, part.body.end() - start};
    }

    QStringView m_source;
    std::vector<DashLine> m_dashLines;
};

} // namespace

std::vector<MimePart> mimeParts(QStringView source)
{
    const HeaderBlock header(source);
    if (header.fields().empty())
        return {};
    PartReader reader(source);
    reader.read(header, source.size(), u"text/plain"_s, -1, 0);
    return std::move(reader.parts);
}

} // namespace Codebook
