// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The only file that knows GMime.

#include "intake/mimereader.h"

#include "intake/anycase.h"
#include "intake/characters.h"

#include <QByteArray>

#include <algorithm>
#include <iterator>
#include <memory>
#include <mutex>

#undef signals
#include <gmime/gmime.h>

namespace Codebook {

namespace {

constexpr std::size_t mostParts = 10'000;
constexpr int deepestPart = 50;

struct Unref
{
    void operator()(void *object) const { g_object_unref(object); }
};

void initialise()
{
    static std::once_flag once;
    std::call_once(once, [] { g_mime_init(); });
}

// The fields that say what a part is.
constexpr QStringView partFields[]{u"Content-Type", u"Content-Transfer-Encoding", u"Content-Disposition"};

// The types of parts that are messages (RFC 2046, 5.2.1; RFC 6532, 3.7).
constexpr QStringView messageTypes[]{u"message/rfc822", u"message/rfc2822", u"message/global",
                                     u"message/news"};

bool isMessageType(QStringView type)
{
    return std::any_of(std::begin(messageTypes), std::end(messageTypes),
                       [type](QStringView other) { return isSame(type, other); });
}

/// "text/plain" of "text/plain; charset=utf-8".
QStringView typeOf(QStringView value)
{
    return value.left(value.indexOf(u';')).trimmed();
}

/// Before the type of a message in the skeleton, so that GMime takes it for a part like others. Who wants to
/// know what is in a message reads it by itself.
constexpr QStringView closed = u"x-";

/// Length of the line end that stands at the position, 0 for none.
qsizetype lineEndLength(QStringView text, qsizetype position)
{
    if (!isLineEnd(at(text, position)))
        return 0;
    return at(text, position) == u'\r' && at(text, position + 1) == u'\n' ? 2 : 1;
}

/// The message as GMime is given it: of each header the fields that say what the part is, the lines that may
/// be boundaries, and two empty lines for each text between. GMime makes objects of all fields, addresses and
/// dates that it sees, and we need none of them. Every header ends with an empty line, also where the
/// message has none. Fields and boundaries beyond a number that no mail has are hidden, because GMime keeps
/// each of them in memory.
class Skeleton final
{
public:
    Skeleton(QStringView source, const HeaderBlock &header)
        : m_source(source)
    {
        constexpr qsizetype usualSize = 1024;
        m_bytes.reserve(usualSize);
        qsizetype line = nextDashLine(header.end());
        addText(header, line);
        while (line < m_source.size()) {
            qsizetype end = lineEndFrom(m_source, line);
            add(line, m_source.sliced(line, end - line));
            end += lineEndLength(m_source, end);
            line = nextDashLine(end);
            addText(headerAt(end, line), line);
        }
    }

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

    /// Where in the source the line stands that begins at `place`.
    [[nodiscard]] qsizetype toSource(qsizetype place) const
    {
        const auto next = std::upper_bound(m_pieces.begin(), m_pieces.end(), place,
                                           [](qsizetype p, const Piece &piece) { return p < piece.place; });
        const bool isInside = next != m_pieces.begin() && place < m_bytes.size();
        return isInside ? std::prev(next)->source : m_source.size();
    }

    /// What a body stands for. The line end before a boundary belongs to the boundary (RFC 2046, 5.1.1).
    [[nodiscard]] TextSpan toSource(qsizetype start, qsizetype end) const
    {
        const qsizetype from = toSource(start);
        qsizetype to = toSource(end + 1);
        if (end + 1 < m_bytes.size())
            to -= std::max<qsizetype>(1, lineEndLength(m_source, to - 2));
        return {from, std::max<qsizetype>(0, to - from)};
    }

private:
    struct Piece
    {
        qsizetype place;
        qsizetype source;
    };

    /// Adds a line that stands for what is at that place in the source.
    void add(qsizetype place, QStringView line)
    {
        m_pieces.push_back({m_bytes.size(), place});
        append(line);
        m_bytes += '\n';
    }

    /// The next line that begins with "--"; the source's end for none.
    qsizetype nextDashLine(qsizetype position)
    {
        constexpr QStringView dashes = u"--";
        qsizetype line = m_dashLines < mostDashLines ? indexOfAnyCase(m_source, dashes, position) : -1;
        while (line > 0 && !isLineEnd(m_source[line - 1]))
            line = indexOfAnyCase(m_source, dashes, line + 1);
        ++m_dashLines;
        return line < 0 ? m_source.size() : line;
    }

    /// The header of the text between two lines, where a part without one begins with an empty line.
    [[nodiscard]] HeaderBlock headerAt(qsizetype start, qsizetype end) const
    {
        const qsizetype empty = start < end ? lineEndLength(m_source, start) : 0;
        return HeaderBlock(m_source.first(empty > 0 ? start + empty : end), start + empty);
    }

    void addText(const HeaderBlock &header, qsizetype end)
    {
        addHeader(header);
        const qsizetype body = bodyOf(header);
        if (body < end) {
            m_pieces.push_back({m_bytes.size(), body});
            m_bytes += "\n\n";
        }
    }

    void addHeader(const HeaderBlock &header)
    {
        m_pieces.push_back({m_bytes.size(), header.start()});
        for (const HeaderField &field : header.fields()) {
            if (!isPartField(field.name) || m_fields++ >= mostFields)
                continue;
            const QStringView value = m_source.sliced(field.value.start, field.value.length);
            append(field.name);
            m_bytes += ": ";
            if (isMessageType(typeOf(value)))
                append(closed);
            append(value);
            m_bytes += '\n';
        }
        m_bytes += '\n';
    }

    /// Adds words of a field in one line; GMime needs none that are not Latin.
    void append(QStringView words)
    {
        const qsizetype end = m_bytes.size();
        m_bytes.resize(end + words.size());
        std::transform(words.begin(), words.end(), m_bytes.begin() + end, [](QChar c) {
            return isLineEnd(c) ? ' ' : c.unicode() < 0x100 ? char(c.unicode()) : '?';
        });
    }

    static bool isPartField(QStringView name)
    {
        return std::any_of(std::begin(partFields), std::end(partFields),
                           [name](QStringView other) { return isSame(name, other); });
    }

    /// Where the text behind a header begins. Text that stands where a header should is not lost.
    [[nodiscard]] qsizetype bodyOf(const HeaderBlock &header) const
    {
        if (header.fields().empty())
            return header.start();
        const HeaderField *field = header.find(partFields[0]);
        const QStringView type =
            field ? typeOf(m_source.sliced(field->value.start, field->value.length)) : QStringView();
        const bool isReport = startsWithAnyCase(type, u"message/") && !isMessageType(type);
        return isReport ? gluedField(header) : header.end();
    }

    /// Where the empty line behind a report's header is missing, its first fields are read as header.
    [[nodiscard]] qsizetype gluedField(const HeaderBlock &header) const
    {
        const auto &fields = header.fields();
        const auto glued = std::find_if(fields.begin(), fields.end(), [](const HeaderField &field) {
            return !startsWithAnyCase(field.name, u"content-");
        });
        return glued == fields.end() ? header.end() : glued->name.data() - m_source.data();
    }

    static constexpr int mostDashLines = 40'000;
    static constexpr int mostFields = 100'000;

    QStringView m_source;
    QByteArray m_bytes;
    std::vector<Piece> m_pieces;
    int m_dashLines = 0;
    int m_fields = 0;
};

QString lowered(const char *text)
{
    return text ? QString::fromLatin1(text).toLower() : QString();
}

class PartWalk final
{
public:
    explicit PartWalk(const Skeleton &skeleton)
        : m_skeleton(skeleton)
    {}

    void part(GMimeObject *object, int parent, int depth)
    {
        if (parts.size() >= mostParts || depth > deepestPart)
            return;
        const int index = int(parts.size());
        parts.push_back(described(object, parent));
        if (GMIME_IS_MULTIPART(object)) {
            parts.back().isContainer = true;
            GMimeMultipart *multipart = GMIME_MULTIPART(object);
            const int count = std::min(g_mime_multipart_get_count(multipart), int(mostParts));
            for (int i = 0; i < count; ++i)
                part(g_mime_multipart_get_part(multipart, i), index, depth + 1);
        } else if (GMIME_IS_PART(object)) {
            parts.back().isContainer = isMessageType(parts.back().type);
            parts.back().body = bodyOf(GMIME_PART(object));
        } else if (GMIME_IS_MESSAGE_PART(object)) { // In a digest messages need not say that they are.
            parts.back().isContainer = true;
            GMimeMessage *inner = g_mime_message_part_get_message(GMIME_MESSAGE_PART(object));
            GMimeObject *root = inner ? g_mime_message_get_mime_part(inner) : nullptr;
            if (GMIME_IS_PART(root))
                parts.back().body = bodyOf(GMIME_PART(root));
        }
    }

    std::vector<MimePart> parts;

private:
    static MimePart described(GMimeObject *object, int parent)
    {
        MimePart part;
        part.parent = parent;
        if (GMimeContentType *type = g_mime_object_get_content_type(object)) {
            part.type = lowered(g_mime_content_type_get_media_type(type)) + u'/' +
                        lowered(g_mime_content_type_get_media_subtype(type));
            if (part.type.startsWith(closed) && isMessageType(part.type.sliced(closed.size())))
                part.type.remove(0, closed.size());
            part.charset = lowered(g_mime_content_type_get_parameter(type, "charset"));
            part.reportType = lowered(g_mime_content_type_get_parameter(type, "report-type"));
        }
        if (GMIME_IS_PART(object)) {
            const GMimeContentEncoding encoding = g_mime_part_get_content_encoding(GMIME_PART(object));
            if (encoding == GMIME_CONTENT_ENCODING_BASE64)
                part.encoding = MimePart::Encoding::Base64;
            else if (encoding == GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE)
                part.encoding = MimePart::Encoding::QuotedPrintable;
            part.fileName = lowered(g_mime_part_get_filename(GMIME_PART(object)));
        }
        return part;
    }

    [[nodiscard]] TextSpan bodyOf(GMimePart *part) const
    {
        GMimeDataWrapper *content = g_mime_part_get_content(part);
        GMimeStream *stream = content ? g_mime_data_wrapper_get_stream(content) : nullptr;
        return stream ? m_skeleton.toSource(stream->bound_start, stream->bound_end) : TextSpan{};
    }

    const Skeleton &m_skeleton;
};

} // namespace

std::vector<MimePart> mimeParts(QStringView source, const HeaderBlock &header)
{
    initialise();
    const Skeleton skeleton(source, header);
    const QByteArray &bytes = skeleton.bytes();
    std::unique_ptr<GMimeStream, Unref> stream(
        g_mime_stream_mem_new_with_buffer(bytes.constData(), std::size_t(bytes.size())));
    std::unique_ptr<GMimeParser, Unref> parser(g_mime_parser_new_with_stream(stream.get()));
    g_mime_parser_set_persist_stream(parser.get(), TRUE);
    std::unique_ptr<GMimeObject, Unref> whole(g_mime_parser_construct_part(parser.get(), nullptr));
    if (!whole)
        return {};
    PartWalk walk(skeleton);
    walk.part(whole.get(), -1, 0);
    return std::move(walk.parts);
}

} // namespace Codebook
