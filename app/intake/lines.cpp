// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/lines.h"

#include "intake/anycase.h"
#include "intake/characters.h"
#include "intake/logstart.h"
#include "intake/smtpcommand.h"
#include "intake/wordlist.h"

#include <algorithm>
#include <iterator>

namespace Codebook {

namespace {

constexpr WordList statusFields{
    u"Reporting-MTA",
    u"Received-From-MTA",
    u"DSN-Gateway",
    u"Arrival-Date",
    u"Original-Envelope-Id",
    u"Final-Recipient",
    u"Original-Recipient",
    u"Action",
    u"Status",
    u"Remote-MTA",
    u"Diagnostic-Code",
    u"Last-Attempt-Date",
    u"Will-Retry-Until",
    u"Final-Log-ID",
    u"X-Postfix-Queue-ID",
    u"X-Postfix-Sender",
    u"X-Actual-Recipient",
    u"X-Display-Name",
    u"X-Supplementary-Info",
    u"X-Original-Message-ID",
    u"Localized-Reason",
};

constexpr WordList headerFields{
    u"Received",
    u"From",
    u"To",
    u"Cc",
    u"Subject",
    u"Date",
    u"Message-ID",
    u"Return-Path",
    u"Delivered-To",
    u"MIME-Version",
    u"Content-Type",
    u"Content-Transfer-Encoding",
    u"Content-Description",
    u"Content-Disposition",
    u"Reply-To",
    u"Sender",
    u"Auto-Submitted",
    u"DKIM-Signature",
    u"Authentication-Results",
    u"ARC-Seal",
    u"Envelope-To",
    u"References",
    u"In-Reply-To",
    u"User-Agent",
    u"Precedence",
    u"List-Id",
    u"Received-SPF",
    u"Thread-Topic",
    u"Thread-Index",
    u"Content-Language",
    u"Accept-Language",
    u"Importance",
    u"Sent",
    u"Von",
    u"An",
    u"Betreff",
};

// Fields of one recipient that stand in one line where a program took the line ends out.
constexpr QStringView joinedFields[]{
    u" Final-Recipient:",
    u" Original-Recipient:",
    u" Action:",
    u" Status:",
    u" Remote-MTA:",
    u" Diagnostic-Code:",
    u" Last-Attempt-Date:",
    u" Will-Retry-Until:",
    u" Reporting-MTA:",
    u" Arrival-Date:",
};

/// The name before the colon of "Name: value"; empty for other lines.
QStringView fieldName(QStringView line)
{
    const qsizetype limit = std::min<qsizetype>(line.size(), 60);
    for (qsizetype i = 0; i < limit; ++i) {
        if (line[i] == u':')
            return line.first(i).trimmed();
        if (!isAlnum(line[i]) && line[i] != u'-' && line[i] != u'_' &&
            !(line[i] == u' ' && i + 1 < limit && line[i + 1] == u':'))
            return {};
    }
    return {};
}

struct Mark
{
    QStringView sign;
    bool isClient;
    bool needsCommand; ///< ">>> " also is a quote, so only a command makes it a client's line.
};

constexpr Mark marks[]{
    {u">>> ", true, true},
    {u"<<< ", false, false},
    {u"C: ", true, false},
    {u"S: ", false, false},
    {u"<** ", false, false},
    {u"<~* ", false, false},
    {u"-> ", true, true},
    {u"<- ", false, false},
    {u"~> ", true, true},
    {u"<~ ", false, false},
    {u"** ", true, true},
    {u"C> ", true, false},
    {u"S> ", false, false},
    {u"CLIENT: ", true, true},
    {u"SERVER: ", false, false},
    {u"Client: ", true, true},
    {u"Server: ", false, false},
    {u"=> ", true, true},
    {u"<= ", false, false},
    {u"> ", true, true},
    {u"< ", false, false},
    {u"In: ", true, true},
    {u"Out: ", false, false},
    {u"SMTP>> ", true, false},
    {u"SMTP<< ", false, false},
    {u"--> ", true, true},
    {u"<-- ", false, false},
    {u"CLIENT -> SERVER: ", true, true},
    {u"SERVER -> CLIENT: ", false, false},
};

bool beginsWithCode(QStringView text)
{
    return text.size() >= 3 && text[0] >= u'2' && text[0] <= u'5' && isDigit(text[1]) && isDigit(text[2]) &&
           (text.size() == 3 || text[3] == u' ' || text[3] == u'-' || isBlank(text[3]));
}

qsizetype blanksBefore(QStringView text)
{
    return std::find_if_not(text.begin(), text.end(), isBlank) - text.begin();
}

/// The line that begins at `start`, Blank or Text.
PastedLine lineAt(QStringView paste, qsizetype start)
{
    const qsizetype end = lineEndFrom(paste, start);
    PastedLine line;
    const qsizetype quote = quoteLength(paste.sliced(start, std::min<qsizetype>(end - start, 4096)));
    line.content = {start + quote, end - start - quote};
    line.end = std::min(paste.size(), end + 1);
    if (end + 1 < paste.size() && paste[end] == u'\r' && paste[end + 1] == u'\n')
        line.end = end + 2;
    const qsizetype blanks = blanksBefore(paste.sliced(line.content.start, line.content.length));
    line.isIndented = blanks > 0;
    line.kind = blanks == line.content.length ? PastedLine::Kind::Blank : PastedLine::Kind::Text;
    return line;
}

/// Takes the mark that the line has behind its first `start` signs; says whether it has one.
bool takeMark(PastedLine &line, QStringView paste, qsizetype start)
{
    const QStringView text = paste.sliced(line.content.start, line.content.length).sliced(start);
    for (const Mark &mark : marks) {
        if (!startsWith(text, mark.sign))
            continue;
        const QStringView rest = text.sliced(mark.sign.size()).trimmed();
        if (mark.isClient ? mark.needsCommand && smtpCommand(rest) == SmtpCommand::None
                          : !beginsWithCode(rest))
            continue;
        line.kind = mark.isClient ? PastedLine::Kind::Client : PastedLine::Kind::Server;
        const qsizetype cut = start + mark.sign.size();
        line.content = {line.content.start + cut, line.content.length - cut};
        return true;
    }
    return false;
}

/// A line of a log that is one of a session: "Tue 2026-03-03 10:00:00: [7] <-- 550 …".
bool takeLoggedMark(PastedLine &line, QStringView paste, qsizetype start)
{
    const QStringView whole = paste.sliced(line.content.start, line.content.length);
    const qsizetype stamp = logStampLength(whole.sliced(start));
    qsizetype i = start + stamp;
    while (i < whole.size() && (isBlank(whole[i]) || isDigit(whole[i]) || whole[i] == u':' ||
                                whole[i] == u'[' || whole[i] == u']'))
        ++i;
    const QChar first = at(whole, i);
    const bool mayBeMark = first == u'-' || first == u'<' || first == u'C' || first == u'S';
    return stamp > 0 && mayBeMark && takeMark(line, paste, i);
}

/// Whether a field whose name other texts have too is of a report: "Action: failed", "Status: 5.1.1", not
/// "Status: open". One without a value goes on in the next line.
bool tellsOfDelivery(QStringView field)
{
    constexpr QStringView actions[]{u"fail",  u"delay", u"defer",  u"deliver",      u"relay",
                                    u"expan", u"sent",  u"bounce", u"undeliverable"};
    const QStringView name = fieldName(field);
    const QStringView value = field.sliced(field.indexOf(u':') + 1).trimmed();
    if (isSame(name, u"Action")) {
        return value.isEmpty() ||
               std::any_of(std::begin(actions), std::end(actions),
                           [value](QStringView word) { return startsWithAnyCase(value, word); });
    }
    if (!isSame(name, u"Status"))
        return true;
    const qsizetype digit = at(value, 0) == u'#' ? 1 : 0;
    return value.isEmpty() || beginsWithCode(value) ||
           (isDigit(at(value, digit)) && at(value, digit + 1) == u'.' && isDigit(at(value, digit + 2)));
}

void classify(PastedLine &line, QStringView paste)
{
    const QStringView whole = paste.sliced(line.content.start, line.content.length);
    const qsizetype blanks = blanksBefore(whole);
    const QStringView text = whole.sliced(blanks);
    if (takeMark(line, paste, blanks))
        return;
    if (beginsWithCode(text))
        line.kind = PastedLine::Kind::BareReply;
    else if (smtpCommand(text) != SmtpCommand::None)
        line.kind = PastedLine::Kind::BareCommand;
    else if (isLogLine(text))
        line.kind = takeLoggedMark(line, paste, blanks) ? line.kind : PastedLine::Kind::Log;
    else if (isStatusField(text) && tellsOfDelivery(text))
        line.kind = PastedLine::Kind::StatusField;
    else if (!line.isIndented && isHeaderField(text))
        line.kind = PastedLine::Kind::Header;
    else if (text.startsWith(u"--") && text.size() > 4 && !isBlank(text[2]))
        line.kind = PastedLine::Kind::Boundary;
    else if (const qsizetype length = collectorLength(text); length > 0) {
        line.kind = PastedLine::Kind::Log;
        line.content = {line.content.start + blanks + length, line.content.length - blanks - length};
    }
}

/// Where the next field begins in a line of fields, its length where there is none.
qsizetype nextJoinedField(QStringView line)
{
    qsizetype next = line.size();
    for (const QStringView field : joinedFields) {
        const qsizetype found = line.first(next).indexOf(field);
        next = found > 0 ? found : next;
    }
    return next;
}

/// Adds the line; one that holds several status fields as one for each of them.
void addLine(std::vector<PastedLine> &lines, PastedLine line, QStringView paste)
{
    constexpr qsizetype fewestSigns = 60;
    constexpr qsizetype longestLine = 8192;
    constexpr int mostJoined = 12;
    const QStringView content = paste.sliced(line.content.start, line.content.length);
    const bool areJoined = line.kind == PastedLine::Kind::StatusField && content.size() > fewestSigns &&
                           content.size() < longestLine && content.contains(u" Action:") &&
                           (content.contains(u" Status:") || content.contains(u" Final-Recipient:"));
    for (int i = 0; areJoined && i < mostJoined; ++i) {
        const qsizetype length = nextJoinedField(paste.sliced(line.content.start, line.content.length));
        if (length == line.content.length)
            break;
        PastedLine field = line;
        field.content.length = length;
        field.end = field.content.end() + 1;
        lines.push_back(field);
        line.content = {field.end, line.content.length - length - 1};
        line.isIndented = false;
    }
    lines.push_back(line);
}

} // namespace

qsizetype quoteLength(QStringView line)
{
    qsizetype length = 0;
    while (true) {
        qsizetype i = length;
        while (isBlank(at(line, i)) && i < line.size() && i - length < 3)
            ++i;
        if (at(line, i) != u'>')
            return length;
        // ">>> RCPT TO:" is what a client sent, not three quotes.
        const QStringView rest = line.sliced(i);
        if ((rest.startsWith(u">>> ") && smtpCommand(rest.sliced(4)) != SmtpCommand::None) ||
            (rest.startsWith(u"> ") && smtpCommand(rest.sliced(2)) != SmtpCommand::None &&
             smtpCommand(rest.sliced(2)) != SmtpCommand::EndOfData))
            return length;
        length = i + 1;
        if (at(line, length) == u' ')
            ++length;
    }
}

bool isStatusField(QStringView line)
{
    const QStringView name = fieldName(line);
    return !name.isEmpty() && statusFields.holds(name);
}

bool isHeaderField(QStringView line)
{
    const QStringView name = fieldName(line);
    return !name.isEmpty() && isHeaderName(name);
}

bool isHeaderName(QStringView name)
{
    return headerFields.holds(name) || startsWithAnyCase(name, u"X-");
}

std::vector<PastedLine> splitLines(QStringView paste)
{
    constexpr qsizetype usualLength = 40;
    std::vector<PastedLine> lines;
    lines.reserve(std::size_t(paste.size() / usualLength));
    for (qsizetype start = 0; start < paste.size();) {
        PastedLine line = lineAt(paste, start);
        start = line.end;
        if (line.kind != PastedLine::Kind::Blank)
            classify(line, paste);
        addLine(lines, line, paste);
    }
    return lines;
}

std::vector<PastedLine> fieldLines(QStringView paste)
{
    std::vector<PastedLine> lines;
    for (qsizetype start = 0; start < paste.size();) {
        PastedLine line = lineAt(paste, start);
        start = line.end;
        if (isStatusField(paste.sliced(line.content.start, line.content.length).trimmed()))
            line.kind = PastedLine::Kind::StatusField;
        addLine(lines, line, paste);
    }
    return lines;
}

} // namespace Codebook
