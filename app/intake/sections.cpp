// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/sections.h"

#include "intake/anycase.h"
#include "intake/characters.h"
#include "intake/logstart.h"
#include "intake/notice.h"
#include "intake/phrases.h"
#include "intake/smtpcommand.h"

#include <algorithm>
#include <iterator>

namespace Codebook {

namespace {

using Kind = PastedLine::Kind;

constexpr std::size_t mostHeaderLines = 60;
constexpr std::size_t mostBrokenLines = 2;
constexpr qsizetype longestLine = 300; // A longer one is a text whose line ends were taken out.

// What begins the returned original in such a text.
constexpr QStringView originals[]{
    u" Received: from ",
    u" Received: by ",
    u" Return-Path: <",
    u"------ This is a copy of ",
    u"--- Below this line is ",
    u"----- Original message -----",
    u" Original message headers: ",
    u"--- The header of the original",
    u" Message headers follow",
};

// What stands above it in a line of its own, in small letters.
constexpr qsizetype longestAnnouncement = 100;
constexpr QStringView announcements[]{
    u"this is a copy of",    u"below this line is",     u"original message",
    u"message text follows", u"message header follows", u"message headers follow",
    u"returned message",     u"unsent message",         u"header of the original",
};

// Fields that nobody writes into a text, only a header has them.
constexpr QStringView technicalFields[]{u"Received:",     u"Message-ID:",     u"Return-Path:",
                                        u"MIME-Version:", u"DKIM-Signature:", u"X-"};
constexpr QStringView subjectFields[]{u"Subject:", u"Betreff:", u"Objet:", u"Oggetto:", u"Asunto:"};
constexpr QStringView senderFields[]{u"From:", u"Von:", u"De:", u"Da:"};

/// Puts lines together to sections, one after the other.
class SectionBuilder final
{
public:
    SectionBuilder(QStringView paste, const std::vector<PastedLine> &lines, Format format)
        : m_paste(paste)
        , m_lines(lines)
        , m_format(format)
        , m_hasTranscript(format == Format::Transcript || format == Format::BounceText ||
                          format == Format::BounceMessage)
    {}

    std::vector<Section> run()
    {
        m_isHeader = m_format == Format::BounceMessage;
        m_isMarked = std::any_of(m_lines.begin(), m_lines.end(),
                                 [](const PastedLine &line) { return line.kind == Kind::Server; });
        for (std::size_t i = 0; i < m_lines.size(); ++i)
            m_lastDot = isDot(m_lines[i]) ? i : m_lastDot;
        for (m_index = 0; m_index < m_lines.size(); ++m_index) {
            const PastedLine &line = m_lines[m_index];
            const Section::Kind kind = kindOf(line);
            const TextSpan whole{line.content.start, line.end - line.content.start};
            const qsizetype original = kind == Section::Kind::ServerText && line.content.length > longestLine
                                           ? originalStart(line)
                                           : whole.length;
            put(kind, line, {whole.start, original});
            note(line, kind);
            if (original < whole.length) {
                m_isReturned = true;
                put(Section::Kind::ReturnedMessage, line, {whole.start + original, whole.length - original});
            }
        }
        return std::move(m_sections);
    }

private:
    Section::Kind kindOf(const PastedLine &line)
    {
        if (m_isHeader) {
            m_isHeader = line.kind != Kind::Blank || m_sections.empty();
            return Section::Kind::Unused;
        }
        if (m_index >= m_headerEnd && m_hasTranscript && line.kind == Kind::Text && !m_isReturned)
            m_headerEnd = std::max(m_headerEnd, forwardedHeaderEnd());
        if (m_index < m_headerEnd)
            return Section::Kind::Unused;
        if (m_isReturned) { // A line of words between dashes may be of a bounce that the original quotes.
            const QStringView text = m_paste.sliced(line.content.start, line.content.length).trimmed();
            m_isReturned = line.kind != Kind::Boundary || (m_isRefused && text.contains(u' '));
            return Section::Kind::ReturnedMessage;
        }
        if (m_isMessage) { // Between the client's DATA and its dot; a session without dot goes on with the
                           // answer.
            const bool isAnswer = line.kind == Kind::BareReply || line.kind == Kind::Server;
            m_isMessage = m_index < m_lastDot || (m_lastDot == 0 && !isAnswer);
            m_isMessage = m_isMessage && !isDot(line) && line.kind != Kind::Server;
            if (m_isMessage)
                return Section::Kind::Unused;
        }
        if (m_isField && line.isIndented && line.kind != Kind::Blank && line.kind != Kind::StatusField)
            return Section::Kind::StatusFields; // Folded, whatever it looks like: " 550 5.1.1 unknown"
        switch (line.kind) {
        case Kind::Client:
            return client(line);
        case Kind::BareCommand:
            return m_hasTranscript ? client(line) : Section::Kind::ServerText;
        case Kind::Server:
            return server(line);
        case Kind::BareReply:
            // Where the server's lines have a mark, one without is the local program's own.
            return m_format == Format::Transcript && !m_isMarked ? server(line) : Section::Kind::ServerText;
        case Kind::Log:
            return Section::Kind::LogLine;
        case Kind::StatusField:
            if (m_format == Format::Reply)
                return Section::Kind::ServerText;
            m_isField = true;
            return Section::Kind::StatusFields;
        case Kind::Header:
            if (m_format != Format::Reply)
                return header();
            break;
        case Kind::Text:
            m_isReturned = m_format != Format::Reply && line.isIndented && isIndentedHeader();
            if (m_isReturned)
                return Section::Kind::ReturnedMessage;
            break;
        default:
            break;
        }
        return continued(line);
    }

    /// A line without a look of its own belongs to what it continues.
    Section::Kind continued(const PastedLine &line)
    {
        if (m_sections.empty()) // Who says that it is a log knows better than the look of its first line.
            return m_format == Format::Log ? Section::Kind::LogLine : Section::Kind::ServerText;
        const Section::Kind last = m_sections.back().kind;
        m_isField = m_isField && last == Section::Kind::StatusFields;
        if (last == Section::Kind::LogLine && line.kind == Kind::Text)
            return last;
        if (last == Section::Kind::StatusFields && m_isField) {
            m_isField = line.kind != Kind::Blank && line.isIndented;
            if (line.kind == Kind::Blank || line.isIndented)
                return last;
        }
        return Section::Kind::ServerText;
    }

    Section::Kind client(const PastedLine &line)
    {
        const SmtpCommand command = smtpCommand(m_paste.sliced(line.content.start, line.content.length));
        m_sentData = command == SmtpCommand::Data;
        return Section::Kind::ClientLine;
    }

    Section::Kind server(const PastedLine &line)
    {
        const QStringView text = m_paste.sliced(line.content.start, line.content.length).trimmed();
        m_isMessage = m_sentData && text.startsWith(u"354") && m_format == Format::Transcript;
        return Section::Kind::ServerLine;
    }

    [[nodiscard]] bool isDot(const PastedLine &line) const
    {
        return line.content.length == 1 && m_paste[line.content.start] == u'.';
    }

    /// A mail's header inside a text: of the returned original, which is set aside with all that follows, or
    /// of a bounce that somebody forwarded, of which only the header is.
    Section::Kind header()
    {
        std::size_t fields = 0;
        bool isTechnical = false;
        bool isBounce = false;
        bool isOfServer = false;
        std::size_t others = 0; // Lines of a folded field that lost their blank.
        std::size_t end = m_index;
        for (std::size_t i = m_index; i < std::min(m_lines.size(), m_index + mostHeaderLines); ++i) {
            const PastedLine &line = m_lines[i];
            if (line.kind == Kind::StatusField)
                return Section::Kind::ServerText;
            const bool isOfHeader = line.kind == Kind::Header || line.isIndented;
            others = isOfHeader ? 0 : others + 1;
            if (line.kind == Kind::Blank || others > mostBrokenLines)
                break;
            const QStringView text = m_paste.sliced(line.content.start, line.content.length);
            end = isOfHeader ? i + 1 : end;
            fields += line.kind == Kind::Header;
            isTechnical = isTechnical || startsWithAny(text, technicalFields);
            isOfServer = isOfServer || isServersField(text);
            isBounce = isBounce || isOfServer || (startsWithAny(text, subjectFields) && hasBounceWords(text));
        }
        // What came back may be a forwarded bounce too: the report announces it, or a person wrote it.
        // Without an announcement a server's is the next bounce of a paste.
        const bool isOriginal = m_isRefused && (isOriginalAnnounced() || (isTechnical && !isOfServer));
        if (isBounce && fields >= 2 && !isOriginal) {
            m_headerEnd = end;
            return Section::Kind::Unused;
        }
        if ((fields < 2 || !isTechnical) && fields < 4)
            return Section::Kind::ServerText;
        if (!isTechnical && !m_isRefused && isRefusedBehind(end)) {
            m_headerEnd = end; // The report names the message before it says what became of it.
            return Section::Kind::Unused;
        }
        m_isReturned = true;
        return Section::Kind::ReturnedMessage;
    }

    /// Whether the lines from `first` on, up to a header of the message that came back, hold a refusal.
    [[nodiscard]] bool isRefusedBehind(std::size_t first) const
    {
        constexpr std::size_t mostLooked = 60;
        for (std::size_t i = first; i < std::min(m_lines.size(), first + mostLooked); ++i) {
            const PastedLine &line = m_lines[i];
            if (line.kind == Kind::Header)
                return false;
            if (hasReply(m_paste.sliced(line.content.start, line.content.length)))
                return true;
        }
        return false;
    }

    [[nodiscard]] bool isOriginalAnnounced() const
    {
        return m_before.size() <= longestAnnouncement && holdsAny(inSmallLetters(m_before), announcements);
    }

    /// Keeps in mind what the report has said before the line that follows.
    void note(const PastedLine &line, Section::Kind kind)
    {
        if (line.kind == Kind::Blank || kind == Section::Kind::ReturnedMessage)
            return;
        const QStringView text = m_paste.sliced(line.content.start, line.content.length).trimmed();
        m_before = text;
        const bool isRefusal = line.kind == Kind::BareReply && (text[0] == u'4' || text[0] == u'5');
        m_isRefused = m_isRefused || (kind != Section::Kind::Unused && (isRefusal || hasReply(text)));
    }

    /// Behind the header of a forwarded bounce, in whatever language a mail program wrote it; 0 where none
    /// begins. It is known by its shape: short labels with their values, a mail server among them and a time.
    [[nodiscard]] std::size_t forwardedHeaderEnd() const
    {
        constexpr std::size_t mostFields = 8;
        std::size_t fields = 0;
        bool hasServer = false;
        bool hasTime = false;
        std::size_t end = m_index;
        for (; end < std::min(m_lines.size(), m_index + mostFields); ++end) {
            const PastedLine &line = m_lines[end];
            const QStringView text = m_paste.sliced(line.content.start, line.content.length).trimmed();
            const bool isServer = text.contains(u'@') && namesMailServer(text);
            const bool mayBeField = line.kind == Kind::Text || line.kind == Kind::Header;
            if (!mayBeField || !(isLabelledLine(text) || (isServer && end == m_index)))
                break;
            ++fields;
            hasServer = hasServer || isServer;
            hasTime = hasTime || hasTimeOfDay(text);
        }
        return fields >= 2 && hasServer && hasTime ? end : 0;
    }

    /// "Mail Delivery System <MAILER-DAEMON@out.example.org>"
    static bool namesMailServer(QStringView line)
    {
        return containsAnyCase(line, u"mailer-daemon@") || containsAnyCase(line, u"postmaster@") ||
               containsAnyCase(line, u"<MicrosoftExchange");
    }

    /// "Gesendet: Montag, 2. März 2026 10:00"
    static bool isLabelledLine(QStringView line)
    {
        constexpr qsizetype longestLabel = 24;
        const QStringView start = line.left(longestLabel);
        const auto colon =
            std::find_if(start.begin(), start.end(), [](QChar c) { return c == u':' || c == u'\uff1a'; });
        if (colon == start.begin() || colon == start.end())
            return false;
        return std::all_of(start.begin(), colon, [](QChar c) {
            return c.isLetter() || c.isMark() || isBlank(c) || c == u'-' || c == u'*';
        });
    }

    /// "17:02"
    static bool hasTimeOfDay(QStringView line)
    {
        for (qsizetype i = line.indexOf(u':'); i >= 0; i = line.indexOf(u':', i + 1)) {
            const qsizetype hour = isDigit(at(line, i - 2)) ? i - 2 : i - 1;
            if (isDigit(at(line, i - 1)) && at(line, hour - 1) != u'.' && isDigit(at(line, i + 1)) &&
                isDigit(at(line, i + 2)))
                return true;
        }
        return false;
    }

    /// Whether lines begin here that are a header moved in from the margin, as some lists return messages.
    [[nodiscard]] bool isIndentedHeader() const
    {
        constexpr std::size_t mostLooked = 12;
        constexpr std::size_t fewestFields = 2;
        std::size_t fields = 0;
        for (std::size_t i = m_index; i < std::min(m_lines.size(), m_index + mostLooked); ++i) {
            const PastedLine &line = m_lines[i];
            if (line.kind != Kind::Text || !line.isIndented)
                break;
            const QStringView text = m_paste.sliced(line.content.start, line.content.length).trimmed();
            const bool isField = startsWithAny(text, technicalFields);
            if (i == m_index && !isField && !text.startsWith(u"From "))
                return false;
            fields += isField;
        }
        return fields >= fewestFields;
    }

    /// "From: MAILER-DAEMON@example.org (Mail Delivery System)"
    static bool isServersField(QStringView line)
    {
        return startsWithAny(line, senderFields) &&
               (containsAnyCase(line, u"mailer-daemon") || containsAnyCase(line, u"mail delivery") ||
                containsAnyCase(line, u"postmaster@"));
    }

    template <std::size_t N>
    static bool startsWithAny(QStringView line, const QStringView (&names)[N])
    {
        return std::any_of(std::begin(names), std::end(names),
                           [line](QStringView name) { return startsWithAnyCase(line, name); });
    }

    /// Each log line and each client's line is a section of its own.
    static bool startsAnew(const PastedLine &line, Section::Kind kind)
    {
        return line.kind == Kind::Log || kind == Section::Kind::ClientLine;
    }

    /// Where in the line the returned original begins; its length where none does.
    [[nodiscard]] qsizetype originalStart(const PastedLine &line) const
    {
        QStringView text = m_paste.sliced(line.content.start, line.end - line.content.start);
        for (const QStringView mark : originals) {
            if (const qsizetype found = text.indexOf(mark); found > 0)
                text = text.first(found);
        }
        return text.size();
    }

    void put(Section::Kind kind, const PastedLine &line, TextSpan piece)
    {
        const bool isNew = m_sections.empty() || m_sections.back().kind != kind || startsAnew(line, kind);
        if (isNew)
            m_sections.push_back({kind, {}, {}});
        append(m_sections.back(), piece);
    }

    void append(Section &section, TextSpan whole)
    {
        const QStringView text = m_paste.sliced(whole.start, whole.length);
        if (section.kind == Section::Kind::LogLine || text.contains(u"Remote_host_said:_")) {
            appendLogText(section, text, whole);
            return;
        }
        section.map.append(whole, whole.length);
        section.text += text;
    }

    QStringView m_paste;
    const std::vector<PastedLine> &m_lines;
    Format m_format;
    bool m_hasTranscript;
    std::vector<Section> m_sections;
    std::size_t m_index = 0;
    std::size_t m_lastDot = 0;   ///< The last line with only the dot that ends a message; 0 for none.
    std::size_t m_headerEnd = 0; ///< Behind the header of a forwarded bounce.
    bool m_isRefused = false;    ///< A server's refusal has been read.
    QStringView m_before;        ///< The last line with words; it may announce the original.
    bool m_isMarked = false;     ///< The server's lines have a mark.
    bool m_isHeader = false;
    bool m_isReturned = false;
    bool m_isMessage = false;
    bool m_sentData = false;
    bool m_isField = false;
};

} // namespace

std::vector<Section> sectionsOf(QStringView paste, const std::vector<PastedLine> &lines, Format format)
{
    return SectionBuilder(paste, lines, format).run();
}

} // namespace Codebook
