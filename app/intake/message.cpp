// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/message.h"

#include "intake/anycase.h"
#include "intake/characters.h"
#include "intake/charset.h"
#include "intake/encodedwords.h"
#include "intake/headerfields.h"
#include "intake/html.h"
#include "intake/lines.h"
#include "intake/mimereader.h"
#include "intake/notice.h"
#include "intake/records.h"
#include "intake/sections.h"
#include "intake/transferencoding.h"
#include "intake/windows1252.h"

#include <algorithm>
#include <iterator>
#include <map>

using namespace Qt::StringLiterals;

namespace Codebook {

namespace {

constexpr qsizetype mostPerPart = 1024 * 1024; // Decoded; what is longer is no notice.
constexpr qsizetype mostOfSource = 64 * 1024 * 1024;
constexpr qsizetype mostOfHeader = 64 * 1024;
constexpr qsizetype mostForSigns = 6000;
constexpr int deepestMessage = 8;

bool isBlankText(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return isBlank(c) || isLineEnd(c); });
}

/// Whether the source, although it names another charset, is text already: copied from where it was decoded.
bool isTextAlready(QStringView text)
{
    qsizetype bytes = 0;
    qsizetype characters = 0;
    for (const QChar c : text) {
        if (c.unicode() > 0x7f)
            ++(bytesOfCharacter(c).size() == 1 ? bytes : characters);
    }
    return characters > bytes;
}

/// Whether a line of the text, but for the first, begins with the field that every recipient has.
bool hasStatusFields(QStringView text)
{
    constexpr QStringView field = u"Final-Recipient:";
    qsizetype place = indexOfAnyCase(text, field, 1);
    while (place >= 0 && !isLineEnd(text[place - 1]))
        place = indexOfAnyCase(text, field, place + 1);
    return place >= 0;
}

/// Whether a section has fields that only a report has; a line "Action: failed" alone may be of a ticket.
bool isOfReport(const Section &section)
{
    return section.kind == Section::Kind::StatusFields &&
           (containsAnyCase(section.text, u"-Recipient:") || containsAnyCase(section.text, u"Status:") ||
            containsAnyCase(section.text, u"Diagnostic-Code:"));
}

class MessageReader final
{
public:
    explicit MessageReader(QStringView source, int depth = 0)
        : m_source(source.first(std::min(source.size(), mostOfSource)))
        , m_depth(depth)
    {}

    /// Reads the message that begins at `start`.
    void run(qsizetype start)
    {
        const HeaderBlock header(m_source, start);
        m_parts = mimeParts(m_source, header);
        variant = m_parts.empty() ? u"text/plain"_s : m_parts.front().type;
        if (m_parts.empty() || (m_parts.size() == 1 && m_parts.front().body.isEmpty())) {
            MimePart whole; // No structure, or one whose boundary never comes.
            whole.type = u"text/plain"_s;
            whole.body = {header.end(), m_source.size() - header.end()};
            m_parts = {whole};
        }
        read(0, header);
        settle(header);
    }

    Format format = Format::BounceMessage;
    QString variant;
    std::vector<Section> sections;

private:
    void read(std::size_t root, const HeaderBlock &header)
    {
        addHeader(Section::Kind::MessageHeader, header);
        std::size_t index = root;
        while (index < m_parts.size())
            index = readPart(index);
        readUncovered(header.end());
        m_subject = header.value(u"Subject");
    }

    /// Returns the index of the next part to read.
    std::size_t readPart(std::size_t index)
    {
        const MimePart &part = m_parts[index];
        if (part.isContainer) {
            if (!part.type.startsWith(u"message/"))
                return index + 1;
            if (part.encoding != MimePart::Encoding::None) {
                m_hasReturned = true;
                addAttachedMessage(part);
                return behind(index);
            }
            addReturned(part.body);
            m_returned.push_back(part.body);
            return behind(index);
        }
        if (part.type == u"message/delivery-status"_s || part.type == u"message/global-delivery-status"_s) {
            m_hasStatusPart = true;
            addFields(readable(part));
        } else if (part.type == u"message/feedback-report"_s) {
            m_hasFeedback = true;
            addFields(readable(part));
        } else if (part.type == u"message/disposition-notification"_s ||
                   part.type == u"message/global-disposition-notification"_s) {
            m_hasReceipt = true;
            addFields(readable(part));
        } else if (part.type == u"text/rfc822-headers"_s || part.type == u"message/global-headers"_s) {
            addReturned(part.body);
        } else if (part.type.startsWith(u"message/") || part.fileName.endsWith(u".eml")) {
            addAttachedMessage(part);
        } else if (part.type == u"text/html"_s) {
            if (!isTold(index))
                addHtml(part);
        } else if (part.type.startsWith(u"text/") || part.type.isEmpty() || index == 0) {
            addText(readable(part));
        }
        return index + 1;
    }

    /// The first part that does not lie in the container.
    [[nodiscard]] std::size_t behind(std::size_t container) const
    {
        std::vector<bool> isInside(m_parts.size(), false);
        isInside[container] = true;
        std::size_t index = container + 1;
        while (index < m_parts.size() && m_parts[index].parent >= 0 &&
               isInside[std::size_t(m_parts[index].parent)])
            isInside[index++] = true;
        return index;
    }

    /// Whether an alternative of this part has been read with some text.
    [[nodiscard]] bool isTold(std::size_t index) const
    {
        const int parent = m_parts[index].parent;
        const bool isAlternative =
            parent >= 0 && m_parts[std::size_t(parent)].type == u"multipart/alternative"_s;
        return isAlternative && m_hasText;
    }

    [[nodiscard]] DecodedText readable(const MimePart &part) const
    {
        const TextSpan body = part.body;
        const QStringView raw = m_source.sliced(body.start, body.length);
        const bool isPlain = part.encoding == MimePart::Encoding::None &&
                             (isPlainCharset(part.charset) || isTextAlready(raw.left(mostPerPart)));
        DecodedText decoded;
        if (isPlain)
            decoded.addCopy(m_source, {body.start, std::min(body.length, mostPerPart)});
        else
            decoded = textOf(bytesOf(m_source, body, part.encoding, mostPerPart), part.charset);
        return decoded;
    }

    void addHtml(const MimePart &part)
    {
        m_hasPage = true;
        const DecodedText source = readable(part);
        DecodedText page = textFromHtml(source.text);
        page.map = page.map.through(source.map);
        addText(std::move(page));
    }

    void addText(DecodedText decoded)
    {
        if (isBlankText(decoded.text))
            return;
        m_hasText = true;
        if (m_text.size() < mostForSigns)
            m_text += decoded.text.left(mostForSigns) + u'\n';
        add(decoded);
    }

    /// A sending service's event that comes as a mail, as Amazon SNS sends it.
    bool addEvents(const DecodedText &decoded)
    {
        if (!isWebEvent(decoded.text))
            return false;
        for (Section section : recordsOf(decoded.text)) {
            section.map = section.map.through(decoded.map);
            sections.push_back(std::move(section));
        }
        m_hasEvents = true;
        return true;
    }

    void add(const DecodedText &decoded)
    {
        if (addEvents(decoded))
            return;
        const auto found = sectionsOf(decoded.text, splitLines(decoded.text), Format::BounceText);
        for (Section section : found) {
            section.map = section.map.through(decoded.map);
            m_hasFields = m_hasFields || isOfReport(section);
            sections.push_back(std::move(section));
        }
    }

    void addFields(DecodedText decoded)
    {
        if (containsAnyCase(decoded.text, u"=?")) {
            DecodedText plain = textWithoutEncodedWords(decoded.text);
            plain.map = plain.map.through(decoded.map);
            decoded = std::move(plain);
        }
        m_text += decoded.text.left(mostForSigns) + u'\n';
        sections.push_back({Section::Kind::StatusFields, std::move(decoded.text), std::move(decoded.map)});
    }

    void addHeader(Section::Kind kind, const HeaderBlock &header)
    {
        DecodedText slice;
        slice.addCopy(m_source, {header.start(), std::min(header.end() - header.start(), mostOfHeader)});
        sections.push_back({kind, std::move(slice.text), std::move(slice.map)});
    }

    void addReturned(TextSpan body)
    {
        m_hasReturned = true;
        addHeader(Section::Kind::ReturnedHeader, HeaderBlock(m_source.first(body.end()), body.start));
    }

    void addReturned(const DecodedText &decoded)
    {
        m_hasReturned = true;
        const HeaderBlock header(decoded.text);
        DecodedText slice;
        slice.addCopy(decoded.text, {header.start(), std::min(header.end() - header.start(), mostOfHeader)});
        slice.map = slice.map.through(decoded.map);
        sections.push_back({Section::Kind::ReturnedHeader, std::move(slice.text), std::move(slice.map)});
    }

    /// A mail that is attached in an encoding, which RFC 2046, 5.2.1 forbids and some do.
    void addAttachedMessage(const MimePart &part)
    {
        const DecodedText decoded = readable(part);
        if (!isMessage(decoded.text) || m_depth >= deepestMessage)
            return;
        MessageReader inner(decoded.text, m_depth + 1);
        inner.run(0);
        if (inner.format != Format::BounceMessage) {
            addReturned(decoded);
            return;
        }
        for (Section &section : inner.sections)
            section.map = section.map.through(decoded.map);
        m_attached[part.body.start] = std::move(inner.sections);
        m_attachedVariant = inner.variant;
    }

    /// Where the parts leave a text with status fields aside (a broken boundary, text before the first one or
    /// behind the last), that text is read too.
    void readUncovered(qsizetype bodyStart)
    {
        std::vector<TextSpan> covered;
        for (const MimePart &part : m_parts) {
            if (part.body.length > 0)
                covered.push_back(part.body);
        }
        std::sort(covered.begin(), covered.end());
        qsizetype position = bodyStart;
        covered.push_back({m_source.size(), 0});
        for (const TextSpan span : covered) {
            if (span.start > position)
                readLeftOver({position, std::min(span.start - position, mostPerPart)});
            position = std::max(position, span.end());
        }
    }

    void readLeftOver(TextSpan span)
    {
        if (!hasStatusFields(m_source.sliced(span.start, span.length)))
            return;
        DecodedText copy;
        copy.addCopy(m_source, span);
        add(copy);
        m_hasStatusPart = true;
    }

    /// Says what the message is, and looks for a bounce inside when it is none itself.
    void settle(const HeaderBlock &header)
    {
        MessageSigns signs{header,
                           m_subject,
                           m_text,
                           m_hasStatusPart || m_hasFields,
                           m_hasFeedback,
                           m_hasReceipt,
                           m_hasReturned || hasReturnedText(),
                           variant == u"multipart/report"_s,
                           m_hasPage};
        const QString other = otherThanBounce(signs);
        if (other.isEmpty() || m_hasEvents) {
            // A person who forwards a bounce writes of it as bounces do.
            if (!signs.hasStatusPart && !m_hasEvents && !isFromMailServer(signs))
                unwrap();
            return;
        }
        const bool mayForward = other == u"mail"_s || other == u"newsletter"_s;
        if (mayForward && unwrap())
            return;
        format = Format::NotABounce;
        variant = other;
    }

    [[nodiscard]] bool hasReturnedText() const
    {
        return std::any_of(sections.begin(), sections.end(), [](const Section &section) {
            return section.kind == Section::Kind::ReturnedMessage;
        });
    }

    /// Takes the bounces that were forwarded with this mail in its place; says whether there are any.
    bool unwrap()
    {
        for (const TextSpan body : m_returned) {
            if (m_depth >= deepestMessage)
                break;
            MessageReader inner(m_source.first(body.end()), m_depth + 1);
            inner.run(body.start);
            if (inner.format != Format::BounceMessage)
                continue;
            m_attached[body.start] = std::move(inner.sections);
            m_attachedVariant = inner.variant;
        }
        if (m_attached.empty())
            return false;
        sections.clear();
        for (auto &[place, attached] : m_attached)
            std::move(attached.begin(), attached.end(), std::back_inserter(sections));
        variant = m_attachedVariant;
        return true;
    }

    QStringView m_source;
    int m_depth;
    std::vector<MimePart> m_parts;
    std::vector<TextSpan> m_returned;
    std::map<qsizetype, std::vector<Section>> m_attached; ///< Bounces forwarded with this mail, by place.
    QString m_attachedVariant;
    QString m_subject;
    QString m_text; ///< The beginning of what is readable.
    bool m_hasText = false;
    bool m_hasPage = false;
    bool m_hasEvents = false;
    bool m_hasFields = false;
    bool m_hasStatusPart = false;
    bool m_hasFeedback = false;
    bool m_hasReceipt = false;
    bool m_hasReturned = false;
};

} // namespace

bool isMessage(QStringView text)
{
    const HeaderBlock header(text.first(std::min(text.size(), mostOfHeader)));
    std::size_t known = 0;
    bool isTechnical = false;
    for (const HeaderField &field : header.fields()) {
        known += isHeaderName(field.name);
        for (const QStringView name :
             {QStringView(u"Received"), QStringView(u"Return-Path"), QStringView(u"Message-ID"),
              QStringView(u"MIME-Version"), QStringView(u"Content-Type"), QStringView(u"Delivered-To")})
            isTechnical = isTechnical || isSame(field.name, name);
    }
    const QStringView before = text.left(header.start()).trimmed();
    const bool isFirst =
        before.isEmpty() || before.startsWith(u"From ") || before.startsWith(u">From ") ||
        before.startsWith(u"Microsoft Mail Internet Headers"); // Copied from Outlook's window.
    return isFirst && isTechnical && known >= 2 && header.end() < text.size() &&
           header.fields().size() < known * 4 + 8;
}

void readMessage(Document &document)
{
    MessageReader reader(document.source);
    reader.run(0);
    document.format = reader.format;
    document.variant = reader.variant;
    document.sections = std::move(reader.sections);
}

} // namespace Codebook
