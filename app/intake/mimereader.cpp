// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The only file that knows GMime.

#include "intake/mimereader.h"

#include <algorithm>
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
struct Free
{
    void operator()(char *text) const { g_free(text); }
};

void initialise()
{
    static std::once_flag once;
    std::call_once(once, [] { g_mime_init(); });
}

/// The text as one byte a character, so that places in it are places in the source. A lone CR becomes the
/// line end that GMime knows; what is not Latin-1 is nothing that MIME structure is made of. Fields and
/// boundaries beyond a number that no mail has are hidden, because GMime keeps each of them in memory.
class Structure final
{
public:
    explicit Structure(QStringView source)
        : m_source(source)
    {}

    [[nodiscard]] GByteArray *bytes()
    {
        GByteArray *bytes = g_byte_array_sized_new(guint(m_source.size()));
        g_byte_array_set_size(bytes, guint(m_source.size()));
        bool isLineStart = true;
        for (qsizetype i = 0; i < m_source.size(); ++i) {
            const char16_t c = m_source[i].unicode();
            const bool isLoneReturn = c == u'\r' && (i + 1 >= m_source.size() || m_source[i + 1] != u'\n');
            const char byte = isLoneReturn ? '\n' : c < 0x100 ? char(c) : '?';
            bytes->data[i] = guint8(isLineStart && isTooMuch(i) ? ' ' : byte);
            isLineStart = byte == '\n';
        }
        return bytes;
    }

private:
    bool isTooMuch(qsizetype line)
    {
        const QStringView start = m_source.sliced(line).left(longestName);
        if (start.startsWith(u"--"))
            return ++m_boundaries > mostBoundaries;
        const qsizetype colon = start.indexOf(u':');
        return colon > 0 && ++m_fields > mostFields;
    }

    static constexpr qsizetype longestName = 40;
    static constexpr int mostBoundaries = 40'000;
    static constexpr int mostFields = 100'000;

    QStringView m_source;
    int m_boundaries = 0;
    int m_fields = 0;
};

QString lowered(const char *text)
{
    return text ? QString::fromLatin1(text).toLower() : QString();
}

class PartWalk final
{
public:
    explicit PartWalk(qsizetype length)
        : m_length(length)
    {}

    void message(GMimeMessage *message, int parent, int depth)
    {
        if (GMimeObject *root = g_mime_message_get_mime_part(message))
            part(root, parent, depth);
    }

    std::vector<MimePart> parts;

private:
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
        } else if (GMIME_IS_MESSAGE_PART(object)) {
            parts.back().isContainer = true;
            if (GMimeMessage *inner = g_mime_message_part_get_message(GMIME_MESSAGE_PART(object))) {
                message(inner, index, depth + 1);
                const qsizetype start = firstHeader(inner);
                const qsizetype end = bodiesEnd(index);
                parts[std::size_t(index)].body = {start, (end > start ? end : m_length) - start};
            }
        } else if (GMIME_IS_PART(object)) {
            parts.back().body = bodyOf(GMIME_PART(object));
            includeGluedFields(object, parts.back());
        }
    }

    static MimePart described(GMimeObject *object, int parent)
    {
        MimePart part;
        part.parent = parent;
        if (GMimeContentType *type = g_mime_object_get_content_type(object)) {
            std::unique_ptr<char, Free> name(g_mime_content_type_get_mime_type(type));
            part.type = lowered(name.get());
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
        if (!stream)
            return {};
        const qsizetype start = std::clamp<qsizetype>(stream->bound_start, 0, m_length);
        const qsizetype end = stream->bound_end < 0 ? m_length : qsizetype(stream->bound_end);
        return {start, std::clamp<qsizetype>(end, start, m_length) - start};
    }

    /// Where the empty line behind a part's header is missing, the report's first fields are read as header.
    static void includeGluedFields(GMimeObject *object, MimePart &part)
    {
        if (!part.type.startsWith(QLatin1StringView("message/")))
            return;
        GMimeHeaderList *list = g_mime_object_get_header_list(object);
        const int count = list ? g_mime_header_list_get_count(list) : 0;
        for (int i = 0; i < count; ++i) {
            GMimeHeader *header = g_mime_header_list_get_header_at(list, i);
            const gint64 offset = g_mime_header_get_offset(header);
            const bool isOwn = lowered(g_mime_header_get_name(header)).startsWith(u"content-");
            if (isOwn || offset < 0 || offset >= part.body.start)
                continue;
            part.body = {qsizetype(offset), part.body.end() - qsizetype(offset)};
            return;
        }
    }

    [[nodiscard]] qsizetype firstHeader(GMimeMessage *message) const
    {
        qsizetype first = m_length;
        const auto look = [&first](GMimeObject *object) {
            GMimeHeaderList *list = object ? g_mime_object_get_header_list(object) : nullptr;
            const int count = list ? std::min(g_mime_header_list_get_count(list), 1) : 0;
            for (int i = 0; i < count; ++i) {
                const gint64 offset = g_mime_header_get_offset(g_mime_header_list_get_header_at(list, i));
                if (offset >= 0)
                    first = std::min(first, qsizetype(offset));
            }
        };
        look(GMIME_OBJECT(message));
        look(g_mime_message_get_mime_part(message));
        return first;
    }

    [[nodiscard]] qsizetype bodiesEnd(int container) const
    {
        qsizetype end = 0;
        for (std::size_t i = std::size_t(container) + 1; i < parts.size(); ++i)
            end = std::max(end, parts[i].body.end());
        return end;
    }

    qsizetype m_length;
};

} // namespace

std::vector<MimePart> mimeParts(QStringView source)
{
    initialise();
    std::unique_ptr<GMimeStream, Unref> stream(
        g_mime_stream_mem_new_with_byte_array(Structure(source).bytes()));
    g_mime_stream_mem_set_owner(GMIME_STREAM_MEM(stream.get()), TRUE);
    std::unique_ptr<GMimeParser, Unref> parser(g_mime_parser_new_with_stream(stream.get()));
    g_mime_parser_set_persist_stream(parser.get(), TRUE);
    std::unique_ptr<GMimeMessage, Unref> message(g_mime_parser_construct_message(parser.get(), nullptr));
    if (!message)
        return {};
    PartWalk walk(source.size());
    walk.message(message.get(), -1, 0);
    return std::move(walk.parts);
}

QString decodedWords(QStringView value)
{
    initialise();
    const QByteArray bytes = value.toUtf8();
    std::unique_ptr<char, Free> text(g_mime_utils_header_decode_text(nullptr, bytes.constData()));
    return QString::fromUtf8(text.get()).simplified();
}

} // namespace Codebook
