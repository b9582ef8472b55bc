// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoder/reports.h"

#include "decoder/hosts.h"
#include "decoder/numbers.h"
#include "intake/characters.h"
#include "intake/lines.h"

#include <algorithm>

namespace Codebook {

namespace {

constexpr qsizetype longestAddress = 512;

class LogLineReader final
{
public:
    LogLineReader(const Section &section, ReportContext context)
        : m_section(section)
        , m_text(section.text)
        , m_context(context)
    {}

    void run()
    {
        m_context.parts.enter(m_section);
        m_context.parts.setReply(-1);
        const Surroundings kept = m_context.around;
        const std::size_t before = m_context.reading.replies.size();
        m_context.around = {};
        if (!delivery(u"status=") && !delivery(u"stat=") && !refusal(u"reject=") && !refusal(u"reject: ") &&
            !refusal(u"milter-reject: ") && !refusal(u"proxy-reject: ") && !refusal(u"reject_warning: "))
            eximOrOther();
        m_context.around = kept;
        if (m_context.reading.replies.size() > before)
            reporter();
    }

private:
    /// "Oct 10 15:59:29 out postfix/smtp[1874]: …": the host before the program wrote the log.
    void reporter()
    {
        const qsizetype bracket = m_text.left(120).indexOf(u"]: ");
        qsizetype pid = bracket;
        while (pid > 0 && isDigit(m_text[pid - 1]))
            --pid;
        if (bracket < 0 || pid == bracket || at(m_text, pid - 1) != u'[')
            return;
        qsizetype end = m_text.left(bracket).lastIndexOf(u' ');
        while (end > 0 && m_text[end - 1] == u' ')
            --end;
        const qsizetype start = end > 0 ? m_text.left(end).lastIndexOf(u' ') + 1 : 0;
        const QStringView host = end > start ? m_text.sliced(start, end - start) : QStringView();
        if (host.isEmpty() || !isAsciiLetter(host[0]) || !std::all_of(host.begin(), host.end(), [](QChar c) {
                return isAlnum(c) || c == u'.' || c == u'-' || c == u'_';
            }))
            return;
        m_context.parts.setReply(-1);
        m_context.parts.add(PartKind::Speaker, {start, end - start}, host.toString());
        if (m_context.reading.reporter.host.isEmpty())
            m_context.reading.reporter.host = host.toString();
    }

    /// Where the value of "key" begins, which must stand at the start of a word; -1 for none.
    qsizetype valueOf(QStringView key) const
    {
        qsizetype found = m_text.indexOf(key);
        while (found > 0 && isAlnum(m_text[found - 1]))
            found = m_text.indexOf(key, found + 1);
        return found < 0 || (found > 0 && m_text[found - 1] == u'_') ? -1 : found + key.size();
    }

    TextSpan wordAt(qsizetype start) const
    {
        qsizetype end = start;
        while (end < m_text.size() && !isDelimiter(m_text[end]))
            ++end;
        return {start, end - start};
    }

    QString wordOf(TextSpan span) const { return m_text.sliced(span.start, span.length).toString(); }

    qsizetype lineEnd() const
    {
        qsizetype end = m_text.size();
        while (end > 0 && (isBlank(m_text[end - 1]) || isLineEnd(m_text[end - 1])))
            --end;
        return end;
    }

    /// Postfix "status=bounced (…)" and Sendmail "stat=Deferred: …".
    bool delivery(QStringView key)
    {
        const qsizetype value = valueOf(key);
        if (value < 0)
            return false;
        const TextSpan word = wordAt(value);
        QStringView plain = m_text.sliced(word.start, word.length);
        while (plain.endsWith(u':'))
            plain.chop(1);
        const bool isPostfix = key == u"status=";
        m_recipient.action = actionOf(plain);
        if (m_recipient.action == Action::None && isPostfix)
            return false;
        recipients();
        relay();
        dsn();
        if (m_recipient.action != Action::None)
            m_context.parts.add(PartKind::StatusWord, {word.start, plain.size()}, plain.toString().toLower());
        else // "stat=User unknown": the words are the outcome.
            m_recipient.action = m_recipient.statusField && m_recipient.statusField->cls == 4
                                     ? Action::Delayed
                                     : Action::Failed;
        qsizetype from = m_recipient.action == Action::Failed && !isPostfix && actionOf(plain) == Action::None
                             ? word.start
                             : word.end();
        while (from < m_text.size() &&
               (isBlank(m_text[from]) || m_text[from] == u'(' || m_text[from] == u':'))
            ++from;
        qsizetype to = lineEnd();
        if (to > from && m_text[to - 1] == u')' && (from == 0 || m_text[from - 1] == u'('))
            --to;
        message({from, std::max<qsizetype>(0, to - from)});
        return true;
    }

    void recipients()
    {
        const qsizetype value = valueOf(u"to=");
        if (value < 0)
            return;
        TextSpan word = wordAt(value);
        if (at(m_text, value) == u'<') {
            const qsizetype closing = m_text.sliced(value).left(longestAddress).indexOf(u'>');
            word = closing > 0 ? TextSpan{value + 1, closing - 1} : wordAt(value + 1);
        }
        m_recipient.address = wordOf(word);
        m_context.parts.add(PartKind::Address, word, m_recipient.address);
        if (const qsizetype original = valueOf(u"orig_to=<"); original > 0) {
            const TextSpan first = wordAt(original);
            m_recipient.originalAddress = wordOf(first);
            m_context.parts.add(PartKind::Address, first, m_recipient.originalAddress);
        }
    }

    /// "relay=mx.example.com[192.0.2.1]:25", "relay=mx.example.com. [192.0.2.1]".
    void relay()
    {
        const qsizetype value = valueOf(u"relay=");
        if (value < 0)
            return;
        TextSpan host = wordAt(value);
        while (host.length > 0 && m_text[host.end() - 1] == u'.')
            --host.length;
        const QString name = wordOf(host);
        qsizetype next = host.end();
        while (next < m_text.size() && next < host.end() + 4 && !isHexDigit(m_text[next]))
            ++next;
        const qsizetype ip = ipLength(m_text.sliced(next));
        if (ip == 0 && !isHostName(name))
            return; // "relay=none", "relay=local", "relay=dovecot"
        Speaker &peer = m_context.around.peer;
        peer.host = name;
        peer.role = SpeakerRole::RecipientServer;
        m_context.parts.add(PartKind::Speaker, host, name);
        if (ip > 0) {
            peer.ip = m_text.sliced(next, ip).toString();
            m_context.parts.add(PartKind::IpAddress, {next, ip}, peer.ip);
        }
    }

    void dsn()
    {
        const qsizetype value = valueOf(u"dsn=");
        if (value < 0)
            return;
        if (const auto found = startsWithStatus(m_text.sliced(value))) {
            m_recipient.statusField = found->status;
            m_context.parts.addStatus({value, found->length});
        }
    }

    void message(TextSpan words)
    {
        const std::size_t before = m_context.reading.replies.size();
        m_context.reader.read(m_section, words);
        if (m_context.reading.replies.size() == before && m_context.reader.readWords(m_section, words)) {
            Reply &reply = m_context.reading.replies.back();
            // Words that no relay said are the program's own: "connect to mx.example.com[192.0.2.1]:25:
            // refused".
            reply.isFromClient = m_context.around.peer.host.isEmpty();
            if (reply.text.startsWith(u"connect to "))
                reply.stage = Stage::Connect;
        }
        if (m_context.reading.replies.size() > before)
            m_recipient.reply = int(before);
        if (!m_recipient.address.isEmpty())
            m_context.reading.recipients.push_back(m_recipient);
    }

    /// What this server itself refused: "NOQUEUE: reject: RCPT from …: 554 5.7.1 …; from=<…> to=<…>".
    bool refusal(QStringView key)
    {
        const qsizetype value = valueOf(key);
        if (value < 0)
            return false;
        qsizetype to = m_text.indexOf(u"; from=<", value);
        to = to < 0 ? lineEnd() : to;
        const TextSpan command = wordAt(value);
        const QStringView word = m_text.sliced(command.start, command.length);
        const Stage stage = word == u"RCPT"                      ? Stage::RcptTo
                            : word == u"MAIL"                    ? Stage::MailFrom
                            : word == u"CONNECT"                 ? Stage::Connect
                            : word == u"DATA"                    ? Stage::Data
                            : word == u"EHLO" || word == u"HELO" ? Stage::Helo
                            : word == u"END-OF-MESSAGE"          ? Stage::EndOfData
                                                                 : Stage::Unknown;
        if (stage != Stage::Unknown)
            m_context.parts.add(PartKind::Stage, command, stageId(stage));
        m_context.around.stage = stage;
        const std::size_t before = m_context.reading.replies.size();
        m_context.reader.read(m_section, {value, to - value});
        m_recipient.action = Action::Failed;
        if (m_context.reading.replies.size() > before) {
            m_recipient.reply = int(before);
            const auto &code = m_context.reading.replies[before].code;
            if (code && code->value < 500)
                m_recipient.action = Action::Delayed;
        }
        recipients();
        if (!m_recipient.address.isEmpty() && m_recipient.reply >= 0)
            m_context.reading.recipients.push_back(m_recipient);
        return true;
    }

    /// Exim: "** anna@example.com R=dnslookup T=remote_smtp: SMTP error from …: host mx… [192.0.2.1]: 550 …".
    void eximOrOther()
    {
        struct Sign
        {
            QStringView sign;
            Action action;
        };
        static constexpr Sign signs[]{{u" ** ", Action::Failed},
                                      {u" == ", Action::Delayed},
                                      {u" => ", Action::Relayed},
                                      {u" -> ", Action::Relayed}};
        for (const Sign &sign : signs) {
            const qsizetype found = m_text.left(200).indexOf(sign.sign);
            if (found < 0)
                continue;
            const TextSpan word = wordAt(found + sign.sign.size());
            TextSpan address = word;
            while (address.length > 0 && m_text[address.end() - 1] == u':')
                --address.length;
            if (!isAddress(m_text.sliced(address.start, address.length)))
                continue;
            m_recipient.address = wordOf(address);
            m_recipient.action = sign.action;
            m_context.parts.add(PartKind::StatusWord, {found + 1, 2}, m_text.sliced(found + 1, 2).toString());
            m_context.parts.add(PartKind::Address, address, m_recipient.address);
            eximMessage(word.end(), sign.action == Action::Relayed);
            return;
        }
        const qsizetype said = m_text.indexOf(u"rejected ");
        const qsizetype from = said >= 0 ? said : stampEnd();
        m_context.reader.read(m_section, {from, m_text.size() - from});
    }

    void eximMessage(qsizetype from, bool isAccepted)
    {
        // Router and transport stand before the first colon that a blank follows.
        qsizetype colon = m_text.indexOf(u": ", from);
        if (isAccepted || colon < 0)
            colon = from;
        if (const qsizetype answer = m_text.indexOf(u" C=\"", from); isAccepted && answer > 0)
            colon = answer + 3;
        while (colon < m_text.size() && (m_text[colon] == u':' || isBlank(m_text[colon])))
            ++colon;
        message({colon, std::max<qsizetype>(0, lineEnd() - colon)});
    }

    qsizetype stampEnd() const
    {
        // The time stamp has at most the first three words; the numbers in it are no codes.
        const qsizetype colon = m_text.left(120).indexOf(u": ");
        return colon < 0 ? 0 : colon + 1;
    }

    const Section &m_section;
    QStringView m_text;
    ReportContext m_context;
    Recipient m_recipient;
};

} // namespace

void readLogLine(const Section &section, ReportContext context)
{
    LogLineReader(section, context).run();
}

} // namespace Codebook
