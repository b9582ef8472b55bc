// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Events of sending services, rows of exports and of tracking logs, whose fields intake has named.

#include "decoder/eventwords.h"
#include "decoder/hosts.h"
#include "decoder/logevent.h"
#include "decoder/numbers.h"
#include "decoder/reports.h"
#include "intake/anycase.h"
#include "intake/characters.h"
#include "intake/eventfields.h"

#include <algorithm>
#include <iterator>
#include <optional>

namespace Codebook {

namespace {

struct Field
{
    EventField name = EventField::Reason;
    TextSpan value; ///< Without blanks around; further lines are indented.
};

class EventReader final
{
public:
    EventReader(const Section &section, ReportContext context)
        : m_section(section)
        , m_text(section.text)
        , m_context(context)
    {}

    void run()
    {
        m_context.parts.enter(m_section);
        m_context.parts.setReply(-1);
        readFields();
        if (!readAction())
            return;
        const Surroundings kept = m_context.around;
        m_context.around = {};
        readSpeaker();
        readStatus();
        readSender();
        readRecipients();
        m_context.around = kept;
    }

private:
    QStringView of(TextSpan span) const { return m_text.sliced(span.start, span.length); }

    TextSpan trimmed(TextSpan span) const
    {
        while (span.length > 0 && (isBlank(m_text[span.start]) || isLineEnd(m_text[span.start])))
            span = {span.start + 1, span.length - 1};
        while (span.length > 0 && (isBlank(m_text[span.end() - 1]) || isLineEnd(m_text[span.end() - 1])))
            --span.length;
        return span;
    }

    void readFields()
    {
        qsizetype start = 0;
        while (start < m_text.size()) {
            qsizetype end = m_text.indexOf(u'\n', start);
            end = end < 0 ? m_text.size() : end;
            const TextSpan line{start, end - start};
            if (at(m_text, start) == u' ') {
                if (!m_fields.empty())
                    m_fields.back().value.length = end - m_fields.back().value.start;
            } else if (const qsizetype colon = of(line).indexOf(u':'); colon > 0) {
                if (const auto name = eventFieldOfName(of(line).first(colon)))
                    m_fields.push_back(
                        {*name, {start + colon + 2, std::max<qsizetype>(0, line.length - colon - 2)}});
            }
            start = end + 1;
        }
        for (Field &field : m_fields)
            field.value = trimmed(field.value);
    }

    /// The most exact word for what became of the message. False for an event that is about something else.
    bool readAction()
    {
        const Field *chosen = nullptr;
        std::optional<EventMeaning> meaning;
        for (const EventField name : {EventField::Action, EventField::Severity, EventField::Event,
                                      EventField::Type, EventField::Status}) {
            for (const Field &field : m_fields) {
                const auto found = field.name == name ? eventMeaning(of(field.value)) : std::nullopt;
                const bool isMain = name == EventField::Event || name == EventField::Type;
                // "Bounce" of the type "AutoResponder" is none.
                const bool isExact =
                    found && isMain && (*found == EventMeaning::List || !otherThanDelivery(*found).isEmpty());
                const bool isOther = found == EventMeaning::Other || found == EventMeaning::List;
                if (!found || (chosen && !isExact) || (isOther && !isMain))
                    continue;
                chosen = &field;
                meaning = found;
            }
        }
        if (!meaning)
            return first(EventField::Event) == nullptr;
        // Mailchimp takes an address off the list for bounces and for complaints.
        const Field *reason = isSame(of(chosen->value), u"cleaned") ? first(EventField::Reason) : nullptr;
        if (reason && eventMeaning(of(reason->value)) == EventMeaning::Complaint)
            meaning = EventMeaning::Complaint;
        if (*meaning == EventMeaning::Other || *meaning == EventMeaning::List)
            return false;
        m_recipient.action = actionOf(*meaning);
        m_recipient.otherMail = otherThanDelivery(*meaning);
        m_isRefused = *meaning == EventMeaning::Refused;
        m_context.parts.add(PartKind::StatusWord, chosen->value, of(chosen->value).toString().toLower());
        return true;
    }

    const Field *first(EventField name) const
    {
        const auto found = std::find_if(m_fields.begin(), m_fields.end(), [name](const Field &field) {
            return field.name == name && field.value.length > 0;
        });
        return found == m_fields.end() ? nullptr : &*found;
    }

    /// "dns; mx.example.com", "mx.example.com (192.0.2.1)", "{FQDN=mx.example.com}"
    void readSpeaker()
    {
        Speaker speaker;
        TextSpan host;
        TextSpan ip;
        if (const Field *field = first(EventField::PeerHost)) {
            host = field->value;
            if (const qsizetype mark = of(host).indexOf(u"; "); mark >= 0)
                host = {host.start + mark + 2, host.length - mark - 2};
            if (const qsizetype opening = of(host).indexOf(u" ("); opening >= 0) {
                const qsizetype length = ipLength(of(host).sliced(opening + 2));
                ip = {host.start + opening + 2, length};
                host.length = opening;
            }
        }
        if (const Field *field = first(EventField::PeerIp);
            field && ipLength(of(field->value)) > 0 && ip.length == 0)
            ip = field->value;
        if (host.length > 0 && isHostName(of(host))) {
            speaker.host = of(host).toString();
            speaker.role = SpeakerRole::RecipientServer;
            m_context.parts.add(PartKind::Speaker, host, speaker.host);
        }
        if (ip.length > 0) {
            speaker.ip = of(ip).toString();
            m_context.parts.add(PartKind::IpAddress, ip, speaker.ip);
        }
        constexpr qsizetype longestSearch = 40;
        const bool isOfServer = !speaker.host.isEmpty() || !speaker.ip.isEmpty() || first(EventField::Code) ||
                                looksLikeCode(of(diagnosticValue()).left(longestSearch));
        if (m_isRefused && !isOfServer)
            speaker.role = SpeakerRole::SendingService;
        m_context.around.peer = speaker;
    }

    void readStatus()
    {
        for (const Field &field : m_fields) {
            const auto status = field.name == EventField::Status || field.name == EventField::Code
                                    ? startsWithStatus(of(field.value))
                                    : std::nullopt;
            if (!status || m_recipient.statusField)
                continue;
            m_recipient.statusField = status->status;
            m_context.parts.addStatus({field.value.start, status->length});
        }
    }

    void readSender()
    {
        for (const Field &field : m_fields) {
            const TextSpan address = field.name == EventField::Sender ? addressIn(field.value) : TextSpan{};
            if (address.length == 0 || !m_recipient.sender.isEmpty())
                continue;
            m_recipient.sender = of(address).toString();
            m_context.parts.add(PartKind::Address, address, m_recipient.sender);
        }
    }

    /// "anna@example.com", "Anna <anna@example.com>", "rfc822;anna@example.com"
    TextSpan addressIn(TextSpan value) const
    {
        if (const qsizetype opening = of(value).lastIndexOf(u'<'); opening >= 0) {
            const qsizetype closing = of(value).indexOf(u'>', opening);
            value = {value.start + opening + 1, (closing < 0 ? value.length : closing) - opening - 1};
        } else if (const qsizetype mark = of(value).lastIndexOf(u';'); mark >= 0) {
            value = {value.start + mark + 1, value.length - mark - 1};
        }
        value = trimmed(value);
        return isAddress(of(value)) ? value : TextSpan{};
    }

    /// Exchange joins several with semicolons, exports with commas.
    std::vector<TextSpan> split(TextSpan value, QStringView signs) const
    {
        std::vector<TextSpan> pieces;
        qsizetype start = value.start;
        int depth = 0;
        for (qsizetype i = value.start; i <= value.end(); ++i) {
            const QChar c = i < value.end() ? m_text[i] : signs[0];
            depth += c == u'{' || c == u'<' ? 1 : (c == u'}' || c == u'>') && depth > 0 ? -1 : 0;
            if (i < value.end() && (!signs.contains(c) || depth > 0))
                continue;
            const TextSpan piece = trimmed({start, i - start});
            if (piece.length > 0)
                pieces.push_back(piece);
            start = i + 1;
        }
        return pieces;
    }

    std::vector<TextSpan> recipients(EventField name) const
    {
        std::vector<TextSpan> found;
        for (const Field &field : m_fields) {
            if (field.name != name)
                continue;
            for (const TextSpan piece : split(field.value, u";,")) {
                const TextSpan address = addressIn(piece);
                const bool isKnown = std::any_of(found.begin(), found.end(), [&](TextSpan other) {
                    return isSame(of(other), of(address));
                });
                if (address.length > 0 && !isKnown)
                    found.push_back(address);
            }
        }
        return found;
    }

    void readRecipients()
    {
        std::vector<TextSpan> found = recipients(EventField::Recipient);
        if (found.empty())
            found = recipients(EventField::Destination);
        const TextSpan diagnostic = diagnosticValue();
        const std::vector<TextSpan> statuses = statusesOf(diagnostic, found.size());
        if (const Field *original = first(EventField::OriginalRecipient)) {
            const TextSpan address = addressIn(original->value);
            if (found.size() == 1 && !isSame(of(address), of(found.front())))
                m_recipient.originalAddress = of(address).toString();
        }
        for (std::size_t i = 0; i < found.size(); ++i) {
            if (i < statuses.size())
                m_recipient.reply = readReply(statuses[i]);
            m_recipient.address = of(found[i]).toString();
            m_context.parts.setReply(-1);
            m_context.parts.add(PartKind::Address, found[i], m_recipient.address);
            if (m_recipient.action != Action::None || m_recipient.reply >= 0 || m_recipient.statusField ||
                !m_recipient.otherMail.isEmpty())
                m_context.reading.recipients.push_back(m_recipient);
        }
    }

    /// The field with the server's words: one that is nothing else, else the one with a code, else a
    /// sentence.
    TextSpan diagnosticValue() const
    {
        if (const Field *field = first(EventField::Diagnostic))
            return field->value;
        TextSpan best;
        for (const Field &field : m_fields) {
            // What a service refuses for is often an earlier event: "hard-bounce".
            if (field.name != EventField::Reason || (!m_isRefused && eventMeaning(of(field.value))))
                continue;
            const bool hasCode = looksLikeCode(of(field.value).left(40));
            const bool isSentence = of(field.value).contains(u' ');
            if (hasCode)
                return field.value;
            if (best.length == 0 || (isSentence && !of(best).contains(u' ')))
                best = field.value;
        }
        return best;
    }

    /// One status per recipient where Exchange joined as many; else the one for all.
    std::vector<TextSpan> statusesOf(TextSpan diagnostic, std::size_t count) const
    {
        std::vector<TextSpan> statuses;
        if (diagnostic.length > 0)
            statuses.push_back(diagnostic);
        if (count < 2)
            return statuses;
        const std::vector<TextSpan> pieces = split(diagnostic, u";");
        return pieces.size() == count ? pieces : statuses;
    }

    /// "[{LED=550 5.1.1 …};{MSG=};{FQDN=mx.example.com}]": the last error is what counts.
    TextSpan lastError(TextSpan value) const
    {
        constexpr QStringView key = u"{LED=";
        const qsizetype start = of(value).indexOf(key);
        if (start < 0)
            return value;
        const qsizetype end = of(value).indexOf(u'}', start);
        const qsizetype from = start + key.size();
        return {value.start + from, (end < 0 ? value.length : end) - from};
    }

    int readReply(TextSpan value)
    {
        const TextSpan piece = trimmed(lastError(value));
        std::vector<Reply> &replies = m_context.reading.replies;
        const std::size_t before = replies.size();
        if (piece.length > 0) {
            m_context.reader.read(m_section, piece);
            if (replies.size() == before)
                (void)m_context.reader.readWords(m_section, piece);
        }
        if (replies.size() == before)
            return -1;
        addCode(replies[before], int(before));
        return int(before);
    }

    /// Services that put the code into a field of its own: "code": 550.
    void addCode(Reply &reply, int number)
    {
        const Reply &inner = innermost(reply);
        const Field *field = first(EventField::Code);
        if (inner.code || !field)
            return;
        const auto code = startsWithCode(of(field->value));
        if (!code || field->value.length != 3)
            return;
        reply.code = ReplyCode{*code};
        m_context.parts.setReply(number);
        m_context.parts.addCode(field->value);
        m_context.parts.setReply(-1);
    }

    const Section &m_section;
    QStringView m_text;
    ReportContext m_context;
    std::vector<Field> m_fields;
    Recipient m_recipient;
    bool m_isRefused = false; ///< By the service itself.
};

} // namespace

void readEventFields(const Section &section, ReportContext context)
{
    EventReader(section, context).run();
}

} // namespace Codebook
