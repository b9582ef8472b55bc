// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoder/reports.h"

#include "decoder/hosts.h"
#include "decoder/numbers.h"
#include "intake/anycase.h"
#include "intake/characters.h"
#include "intake/headerfields.h"
#include "intake/lines.h"

#include <QHash>

#include <algorithm>
#include <iterator>
#include <utility>

namespace Codebook {

namespace {

struct ActionWord
{
    QStringView word;
    Action action;
};

constexpr ActionWord actionWords[]{
    {u"failed", Action::Failed},
    {u"failure", Action::Failed},
    {u"bounced", Action::Failed},
    {u"expired", Action::Failed},
    {u"force-expired", Action::Failed},
    {u"undeliverable", Action::Failed},
    {u"undeliverable-but-not-cached", Action::Failed},
    {u"delayed", Action::Delayed},
    {u"deferred", Action::Delayed},
    {u"delivered", Action::Delivered},
    {u"deliverable", Action::Delivered},
    {u"relayed", Action::Relayed},
    {u"sent", Action::Relayed},
    {u"expanded", Action::Expanded},
};

/// "\x{E4}nne@example.com" as people write it (RFC 6533, 3).
QString withoutEscapes(QStringView address)
{
    constexpr QStringView opening = u"\\x{";
    QString plain;
    qsizetype start = 0;
    for (qsizetype i = address.indexOf(opening); i >= 0; i = address.indexOf(opening, start)) {
        const qsizetype digits = i + opening.size();
        const qsizetype closing = address.indexOf(u'}', digits);
        bool isNumber = false;
        const char32_t point =
            address.sliced(digits, std::max<qsizetype>(0, closing - digits)).toUInt(&isNumber, 16);
        if (!isNumber || point > QChar::LastValidCodePoint || QChar::isSurrogate(point))
            break;
        plain += address.sliced(start, i - start);
        plain += QString::fromUcs4(&point, 1);
        start = closing + 1;
    }
    return plain + address.sliced(start);
}

/// One field with its folded lines.
struct Field
{
    QStringView name;
    TextSpan value;
};

class FieldReader final
{
public:
    FieldReader(const Section &section, ReportContext context)
        : m_section(section)
        , m_text(section.text)
        , m_context(context)
    {}

    void run()
    {
        for (const Field &field : fields())
            read(field);
        finishRecipient();
        tellMembersApart();
    }

private:
    std::vector<Field> fields() const
    {
        std::vector<Field> found;
        for (const PastedLine &line : fieldLines(m_text)) {
            const QStringView content = m_text.sliced(line.content.start, line.content.length);
            if (line.kind == PastedLine::Kind::Blank) {
                found.push_back({});
            } else if (line.kind == PastedLine::Kind::StatusField) {
                const qsizetype blanks = content.size() - content.trimmed().size();
                const qsizetype start = line.content.start + (line.isIndented ? blanks : 0);
                const qsizetype colon = m_text.indexOf(u':', line.content.start);
                const QStringView name =
                    m_text.sliced(line.content.start, colon - line.content.start).trimmed();
                found.push_back({name, {colon + 1, std::max(line.content.end(), start) - colon - 1}});
            } else if (!line.isIndented && startsWithAnyCase(content, u"X-") && content.contains(u':')) {
                found.push_back({content.first(content.indexOf(u':')), line.content}); // Nobody's words.
            } else if (!found.empty() && !found.back().name.isEmpty()) {
                found.back().value.length = line.content.end() - found.back().value.start;
            }
        }
        return found;
    }

    void read(const Field &field)
    {
        m_context.parts.enter(m_section);
        m_context.parts.setReply(-1);
        if (field.name.isEmpty()) {
            m_isApart = true;
            return;
        }
        startAnew(field.name);
        if (isSame(field.name, u"Reporting-MTA")) {
            m_context.reading.reporter = host(typedValue(field), SpeakerRole::SenderServer);
        } else if (isSame(field.name, u"Final-Recipient")) {
            m_hasRecipient = true;
            m_recipient.address = address(typedValue(field));
        } else if (isSame(field.name, u"Original-Recipient")) {
            m_hasRecipient = true;
            m_recipient.originalAddress = address(typedValue(field));
        } else if (isSame(field.name, u"X-Actual-Recipient")) {
            m_actual = address(typedValue(field));
        } else if (isSame(field.name, u"Action")) {
            action(field);
        } else if (isSame(field.name, u"Status")) {
            status(field);
        } else if (isSame(field.name, u"Remote-MTA")) {
            m_remote = host(typedValue(field), SpeakerRole::RecipientServer);
            if (m_reply >= 0)
                giveSpeaker();
        } else if (isSame(field.name, u"Diagnostic-Code")) {
            diagnostic(field);
        }
    }

    /// A blank line ends a recipient's fields (RFC 3464, 2.1). Some leave it out and some write one too many,
    /// so a field that is there already begins the next recipient, and those that are missing may still
    /// follow.
    void startAnew(QStringView name)
    {
        const bool namesRecipient = isSame(name, u"Final-Recipient") || isSame(name, u"Original-Recipient");
        const bool isKnown = std::any_of(m_seen.begin(), m_seen.end(),
                                         [name](QStringView seen) { return isSame(seen, name); });
        if (isKnown || (m_isApart && namesRecipient)) {
            finishRecipient();
            m_seen.clear();
        }
        m_isApart = false;
        m_seen.push_back(name);
    }

    TextSpan trimmed(TextSpan span) const
    {
        while (span.length > 0 && (isBlank(m_text[span.start]) || isLineEnd(m_text[span.start])))
            span = {span.start + 1, span.length - 1};
        while (span.length > 0 && (isBlank(m_text[span.end() - 1]) || isLineEnd(m_text[span.end() - 1])))
            --span.length;
        return span;
    }

    /// The value behind "rfc822;" or "dns;", and whatever type there is.
    TextSpan typedValue(const Field &field) const
    {
        const qsizetype sign = m_text.sliced(field.value.start, field.value.length).indexOf(u';');
        const qsizetype skipped = sign >= 0 ? sign + 1 : 0;
        return trimmed({field.value.start + skipped, field.value.length - skipped});
    }

    QString address(TextSpan value)
    {
        while (value.length > 0 && m_text[value.start] == u'<')
            value = {value.start + 1, value.length - 1};
        const QStringView all = m_text.sliced(value.start, value.length);
        if (all.contains(u"\\x{")) {
            const QString plain = withoutEscapes(all.first(std::min(all.size(), longestValue)));
            const QStringList addresses = addressListOf(plain);
            return addresses.isEmpty() ? plain.trimmed() : addresses.first();
        }
        if (const auto addresses = addressesIn(all.left(longestValue)); !addresses.empty())
            value = {value.start + addresses.front().start, addresses.front().length};
        else
            value.length = wordLength(all);
        const QString word = m_text.sliced(value.start, value.length).toString();
        if (isAddress(word))
            m_context.parts.add(PartKind::Address, value, word);
        return word;
    }

    static qsizetype wordLength(QStringView text)
    {
        const auto end = std::find_if(text.begin(), text.end(), isDelimiter);
        return end - text.begin();
    }

    Speaker host(TextSpan value, SpeakerRole role)
    {
        Speaker speaker;
        speaker.role = role;
        qsizetype length = 0;
        while (length < value.length && !isDelimiter(m_text[value.start + length]))
            ++length;
        const TextSpan name{value.start, length};
        const QString word = m_text.sliced(name.start, name.length).toString();
        const bool isIp = ipLength(word) == word.size() && !word.isEmpty();
        (isIp ? speaker.ip : speaker.host) = word;
        m_context.parts.add(PartKind::Speaker, name, word);
        qsizetype next = name.end();
        while (next < value.end() && (isBlank(m_text[next]) || isBracket(m_text[next])))
            ++next;
        if (const qsizetype ip = ipLength(m_text.sliced(next, value.end() - next));
            ip > 0 && speaker.ip.isEmpty()) {
            speaker.ip = m_text.sliced(next, ip).toString();
            m_context.parts.add(PartKind::IpAddress, {next, ip}, speaker.ip);
        }
        return speaker;
    }

    void action(const Field &field)
    {
        const TextSpan value = trimmed(field.value);
        qsizetype length = 0;
        while (length < value.length && isAsciiLetter(m_text[value.start + length]))
            ++length;
        const QStringView word = m_text.sliced(value.start, length);
        m_recipient.action = actionOf(word);
        m_context.parts.add(PartKind::StatusWord, {value.start, length}, word.toString().toLower());
    }

    void status(const Field &field)
    {
        const TextSpan value = trimmed(field.value);
        const auto found = startsWithStatus(m_text.sliced(value.start, value.length));
        if (!found)
            return;
        m_recipient.statusField = found->status;
        m_status = {value.start, found->length};
        m_context.parts.addStatus(m_status);
    }

    void diagnostic(const Field &field)
    {
        const TextSpan value = trimmed(field.value);
        const QStringView text = m_text.sliced(value.start, value.length);
        const qsizetype sign = text.indexOf(u';');
        const bool isTyped = sign > 0 && sign < 40;
        const QStringView type = isTyped ? text.first(sign).trimmed() : QStringView();
        const bool isLocal = isTyped && !isSame(type, u"smtp");
        // "smtp;" stays with the reply, because some write the code before it.
        const TextSpan words = isTyped ? trimmed({value.start + sign + 1, value.length - sign - 1}) : value;
        const std::size_t before = m_context.reading.replies.size();
        const int firstPart = m_context.parts.count();
        m_context.around.peer = m_remote;
        m_context.reader.read(m_section, words);
        if (m_context.reading.replies.size() == before && m_context.reader.readWords(m_section, words)) {
            Reply &reply = m_context.reading.replies.back();
            reply.isFromReporter = isLocal;
            if ((isSame(type, u"x-unix") || isSame(type, u"x-local")) && reply.stage == Stage::Unknown)
                reply.stage = Stage::Local;
        }
        m_context.around.peer = {};
        if (m_context.reading.replies.size() == before)
            return;
        m_reply = int(before);
        foldInto(before, firstPart);
    }

    /// The same reply often stands in the text above the fields; then that one is the recipient's reply.
    void foldInto(std::size_t found, int firstPart)
    {
        std::vector<Reply> &replies = m_context.reading.replies;
        const Reply &mine = innermost(replies[found]);
        const std::size_t first = found > mostCompared ? found - mostCompared : 0;
        for (std::size_t i = first; i < found; ++i) {
            const Reply &other = innermost(replies[i]);
            // A code that stands alone is no reply that has words.
            const bool isSame = other.code == mine.code && other.status == mine.status &&
                                other.text.isEmpty() == mine.text.isEmpty() &&
                                (other.text.startsWith(mine.text) || mine.text.startsWith(other.text));
            if (!isSame || isTaken(int(i)))
                continue;
            m_context.parts.giveTo(int(i), firstPart);
            replies.resize(found);
            m_reply = int(i);
            return;
        }
    }

    bool isTaken(int reply) const
    {
        const auto &recipients = m_context.reading.recipients;
        const auto last = recipients.rbegin() + qsizetype(std::min(recipients.size(), 4 * mostCompared));
        return std::any_of(recipients.rbegin(), last,
                           [reply](const Recipient &recipient) { return recipient.reply == reply; });
    }

    void giveSpeaker()
    {
        Reply &reply = m_context.reading.replies[std::size_t(m_reply)];
        if (reply.speaker.host.isEmpty() && reply.speaker.ip.isEmpty())
            reply.speaker = m_remote;
    }

    void finishRecipient()
    {
        // Fields without a recipient and a reply still tell a status.
        const bool mayAdd = m_context.reading.replies.size() < mostReplies;
        if (!m_hasRecipient && m_reply < 0 && !m_status.isEmpty() && mayAdd)
            m_context.reader.read(m_section, m_status);
        m_recipient.reply = m_reply;
        if (m_recipient.address.isEmpty())
            m_recipient.address = std::exchange(m_recipient.originalAddress, {});
        if (isInternal(m_recipient.address, m_recipient.originalAddress))
            std::swap(m_recipient.address, m_recipient.originalAddress);
        if (m_hasRecipient && !m_recipient.address.isEmpty()) {
            if (isAddress(m_actual) && !isSame(m_actual, m_recipient.address))
                m_members.emplace_back(m_context.reading.recipients.size(), m_actual);
            m_context.reading.recipients.push_back(m_recipient);
        }
        m_actual.clear();
        m_recipient = {};
        m_hasRecipient = false;
        m_reply = -1;
        m_remote = {};
        m_status = {};
    }

    /// "anna@local-channel" for anna@example.com: the server's own name for where it delivers to.
    static bool isInternal(const QString &address, const QString &original)
    {
        const QString user = address.section(u'@', 0, 0);
        return address.contains(u'@') && !address.section(u'@', 1).contains(u'.') &&
               original.startsWith(user + u'@') && original.section(u'@', 1).contains(u'.');
    }

    /// Several members of one list failed, each under the list's address: they are told by their own.
    void tellMembersApart()
    {
        std::vector<Recipient> &recipients = m_context.reading.recipients;
        QHash<QString, int> counts;
        for (const auto &[index, actual] : m_members)
            ++counts[recipients[index].address.toLower()];
        for (const auto &[index, actual] : m_members) {
            if (counts.value(recipients[index].address.toLower()) < 2)
                continue;
            recipients[index].originalAddress = std::exchange(recipients[index].address, actual);
        }
    }

    static constexpr std::size_t mostCompared = 50;
    static constexpr std::size_t mostReplies = 20'000;
    static constexpr qsizetype longestValue = 1000;

    const Section &m_section;
    QStringView m_text;
    ReportContext m_context;
    Recipient m_recipient;
    QString m_actual; ///< X-Actual-Recipient: whom an alias or a list stands for.
    std::vector<std::pair<std::size_t, QString>> m_members; ///< Recipients with such a field, by index.
    std::vector<QStringView> m_seen;                        ///< Fields of the current recipient.
    bool m_hasRecipient = false;
    bool m_isApart = false; ///< Behind a blank line.
    int m_reply = -1;
    Speaker m_remote;
    TextSpan m_status;
};

} // namespace

Action actionOf(QStringView word)
{
    const auto found = std::find_if(std::begin(actionWords), std::end(actionWords),
                                    [word](const ActionWord &entry) { return isSame(word, entry.word); });
    return found == std::end(actionWords) ? Action::None : found->action;
}

void readStatusFields(const Section &section, ReportContext context)
{
    FieldReader(section, context).run();
}

} // namespace Codebook
