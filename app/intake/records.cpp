// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/records.h"

#include "intake/characters.h"
#include "intake/logstart.h"
#include "intake/wordlist.h"

#include <algorithm>
#include <iterator>
#include <optional>

using namespace Qt::StringLiterals;

namespace Codebook {

namespace {

constexpr std::size_t mostColumns = 500;

/// A cell of a table: where it stands, and whether it has quotes doubled inside.
struct Cell
{
    TextSpan span;
    bool isQuoted = false;
};

/// The cells of the row at `position`, which moves behind its line end. A quoted cell may hold line ends.
std::vector<Cell> readRow(QStringView text, QChar separator, qsizetype &position)
{
    std::vector<Cell> cells;
    while (position <= text.size()) {
        Cell cell;
        if (at(text, position) == u'"') {
            qsizetype end = position + 1;
            while (end < text.size() && (text[end] != u'"' || at(text, end + 1) == u'"'))
                end += text[end] == u'"' ? 2 : 1;
            end = std::min(end, text.size());
            cell = {{position + 1, end - position - 1}, true};
            position = end;
            while (position < text.size() && text[position] != separator && !isLineEnd(text[position]))
                ++position;
        } else {
            const qsizetype start = position;
            while (position < text.size() && text[position] != separator && !isLineEnd(text[position]))
                ++position;
            cell = {{start, position - start}, false};
        }
        if (cells.size() < mostColumns)
            cells.push_back(cell);
        if (at(text, position) != separator || position >= text.size())
            break;
        ++position;
    }
    while (position < text.size() && isLineEnd(text[position]))
        ++position;
    return cells;
}

QChar separatorOf(QStringView line)
{
    QChar best = u',';
    for (const QChar candidate : {QChar(u';'), QChar(u'\t')}) {
        if (line.count(candidate) > line.count(best))
            best = candidate;
    }
    return best;
}

QStringView firstLine(QStringView text)
{
    return text.first(lineEndFrom(text, 0));
}

// What Exchange and PowerMTA write where nothing else is set.
constexpr QStringView trackingColumns =
    u"date-time,client-ip,client-hostname,server-ip,server-hostname,source-context,connector-id,source-name,"
    u"event-id,"
    "internal-message-id,message-id,network-message-id,recipient-address,recipient-status,total-bytes,"
    "recipient-count,related-recipient-address,reference,message-subject,sender-address,return-path";
constexpr QStringView accountingColumns =
    u"type,timeLogged,timeQueued,orig,rcpt,orcpt,dsnAction,dsnStatus,dsnDiag,dsnMta,bounceCat,srcType,srcMta,"
    "dlvType,dlvSourceIp,dlvDestinationIp";
constexpr QStringView fieldsMark = u"#Fields: ";

/// "b,2026-11-21 15:59:29+0100,…"
bool isAccountingRow(QStringView line)
{
    for (const QStringView type : {QStringView(u"b,"), QStringView(u"d,"), QStringView(u"t,"),
                                   QStringView(u"tq,"), QStringView(u"rb,"), QStringView(u"rs,")}) {
        if (line.startsWith(type))
            return logStampLength(line.sliced(type.size())) > 0;
    }
    return false;
}

/// "2026-11-21T15:59:29.123Z,192.0.2.1,…" with as many columns as a tracking log has.
bool isExchangeRow(QStringView line)
{
    constexpr qsizetype fewestCommas = 15;
    const qsizetype stamp = logStampLength(line);
    return stamp > 0 && at(line, stamp) == u',' && line.count(u',') >= fewestCommas;
}

class Table final
{
public:
    explicit Table(QStringView text)
        : m_text(text)
    {}

    std::vector<Section> run()
    {
        std::vector<Section> sections;
        qsizetype position = at(m_text, 0) == u'\ufeff' ? 1 : 0;
        while (position < m_text.size()) {
            const QStringView line = firstLine(m_text.sliced(position));
            if (takesColumns(line)) {
                position += line.size();
                while (position < m_text.size() && isLineEnd(m_text[position]))
                    ++position;
                continue;
            }
            const std::vector<Cell> cells = readRow(m_text, m_separator, position);
            const std::vector<RecordValue> values = valuesOf(cells);
            if (!values.empty())
                sections.push_back(recordSection(values));
        }
        return sections;
    }

private:
    /// Whether the line is none of the rows: names of columns or a remark. Names hold for the rows that
    /// follow.
    bool takesColumns(QStringView line)
    {
        if (line.startsWith(fieldsMark)) {
            name(line.sliced(fieldsMark.size()), u',');
            return true;
        }
        if (line.startsWith(u'#') || line.trimmed().isEmpty())
            return true;
        if (m_columns.empty() || line.startsWith(u"type,timeLogged")) {
            if (isAccountingRow(line))
                name(accountingColumns, u',');
            else if (isExchangeRow(line))
                name(trackingColumns, u',');
            else {
                name(line, separatorOf(line));
                return true;
            }
        }
        return false;
    }

    void name(QStringView line, QChar separator)
    {
        m_columns.clear();
        m_separator = separator;
        qsizetype position = 0;
        for (const Cell &cell : readRow(line, separator, position)) {
            const QStringView title = line.sliced(cell.span.start, cell.span.length);
            // Exchange's "source" is the part of the server that wrote the row.
            const bool isOther = title == u"source" && line.contains(u"event-id");
            m_columns.push_back(isOther ? std::nullopt : eventField(title));
        }
    }

    std::vector<RecordValue> valuesOf(const std::vector<Cell> &cells) const
    {
        std::vector<RecordValue> values;
        for (std::size_t i = 0; i < std::min(cells.size(), m_columns.size()); ++i) {
            if (m_columns[i] && cells[i].span.length > 0)
                values.push_back(valueOf(*m_columns[i], cells[i]));
        }
        return values;
    }

    RecordValue valueOf(EventField field, const Cell &cell) const
    {
        RecordValue value{field, {}, {}};
        qsizetype start = cell.span.start;
        for (qsizetype i = start; cell.isQuoted && i + 1 < cell.span.end(); ++i) {
            if (m_text[i] != u'"')
                continue;
            append(value, {start, i - start});
            value.text += u'"';
            value.map.append({i, 2}, 1, true);
            start = ++i + 1;
        }
        append(value, {start, cell.span.end() - start});
        return value;
    }

    void append(RecordValue &value, TextSpan span) const
    {
        if (span.length <= 0)
            return;
        value.text += m_text.sliced(span.start, span.length);
        value.map.append(span, span.length);
    }

    QStringView m_text;
    QChar m_separator = u',';
    std::vector<std::optional<EventField>> m_columns;
};

struct VariantSign
{
    QStringView text;
    QStringView variant;
};
constexpr VariantSign variantSigns[]{
    {u"bouncedRecipients", u"amazon-ses"},
    {u"delayedRecipients", u"amazon-ses"},
    {u"amazonaws", u"amazon-ses"},
    {u"sg_message_id", u"sendgrid"},
    {u"sg_event_id", u"sendgrid"},
    {u"event-data", u"mailgun"},
    {u"\"RecordType\"", u"postmark"},
    {u"\"msys\"", u"sparkpost"},
    {u"mandrill_events", u"mandrill"},
    {u"smtp_events", u"mandrill"},
    {u"bgtools_code", u"mandrill"},
    {u"hard_bounce\":", u"mailjet"},
    {u"error_related_to", u"mailjet"},
    {u"hard_bounce", u"brevo"},
    {u"soft_bounce", u"brevo"},
    {u"message-id", u"brevo"},
    {u"email.bounced", u"resend"},
};

/// "550 5.1.1 no such user": a reply code and words behind it.
bool isWholeReply(QStringView text)
{
    return text.size() > 4 && text[0] >= u'2' && text[0] <= u'5' && isDigit(text[1]) && isDigit(text[2]) &&
           (text[3] == u' ' || text[3] == u'-') &&
           std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

/// Length of the name in front of JSON that a form or a log of one's own has: "mandrill_events=", "Payload:
/// ".
qsizetype nameLength(QStringView text)
{
    constexpr qsizetype longestName = 40;
    const QStringView start = text.left(longestName);
    const auto sign = std::find_if(start.begin(), start.end(), [](QChar c) {
        return !isAlnum(c) && c != u'_' && c != u'-' && c != u' ';
    });
    const bool isName = sign != start.begin() && sign != start.end() && (*sign == u'=' || *sign == u':');
    return isName ? sign - start.begin() + 1 : 0;
}

/// Whether the text is the inside of a JSON object: "\"email\": \"anna@example.com\", …".
bool isMembers(QStringView text)
{
    constexpr qsizetype longestName = 80;
    const qsizetype closing = text.startsWith(u'"') ? text.left(longestName).indexOf(u'"', 1) : -1;
    return closing > 0 && text.sliced(closing + 1).left(longestName).trimmed().startsWith(u':');
}

/// The JSON that the paste is; empty for any other.
QStringView jsonIn(QStringView paste)
{
    const QStringView text = paste.trimmed();
    const QStringView json = text.sliced(nameLength(text)).trimmed();
    const bool isObject =
        json.startsWith(u'{') || (json.startsWith(u'[') && json.sliced(1).trimmed().startsWith(u'{'));
    return isObject ? json : isMembers(text) ? text : QStringView();
}

/// The beginning of a paste that may be JSON; empty for any other.
QStringView jsonStart(QStringView paste)
{
    constexpr qsizetype longestLook = 64 * 1024;
    return jsonIn(paste).left(longestLook);
}

/// What services say of a delivery, and hardly anybody else in a form.
constexpr WordList deliveryWords{
    u"bounce",      u"bounced",       u"hard_bounce", u"soft_bounce", u"hardbounce",
    u"softbounce",  u"hardbounced",   u"softbounced", u"cleaned",     u"email.bounced",
    u"undelivered", u"undeliverable", u"dropped",     u"deferred",
};

/// Whether the text begins with the enhanced code of a failure: "5.1.1 …"; no date does.
bool beginsWithStatus(QStringView text)
{
    const QChar first = at(text, 0);
    return (first == u'4' || first == u'5') && at(text, 1) == u'.' && isDigit(at(text, 2)) &&
           at(text, 3) == u'.' && isDigit(at(text, 4)) && !isDigit(at(text, 7));
}

/// Whether a value tells of a delivery: an enhanced code, alone or in a reply, or a service's own word.
bool isOfDelivery(EventField field, QStringView value)
{
    switch (field) {
    case EventField::Event:
    case EventField::Type:
        return deliveryWords.holds(value);
    case EventField::Status:
        return beginsWithStatus(value);
    case EventField::Diagnostic:
        return value.startsWith(u"smtp;") || beginsWithStatus(value) ||
               (isWholeReply(value) && beginsWithStatus(value.sliced(4)));
    default:
        return false;
    }
}

bool namesRecipient(const Section &record)
{
    return record.text.contains(u"recipient: ") || record.text.contains(u"destination: ");
}

/// Whether a record has what only events of deliveries have; an address alone is of any form.
bool tellsOfDelivery(const Section &record)
{
    const QStringView text = record.text;
    for (qsizetype start = 0; start < text.size(); start = lineEndFrom(text, start) + 1) {
        const QStringView line = firstLine(text.sliced(start));
        const qsizetype colon = line.indexOf(u": ");
        const auto field = colon > 0 ? eventFieldOfName(line.first(colon)) : std::nullopt;
        if (field && isOfDelivery(*field, line.sliced(colon + 2).trimmed()))
            return true;
    }
    return false;
}

} // namespace

Section recordSection(const std::vector<RecordValue> &values)
{
    Section section{Section::Kind::EventFields, {}, {}};
    for (const RecordValue &value : values) {
        // A column "Status" may hold all that the server said.
        const bool isReply = value.field == EventField::Status && isWholeReply(value.text);
        const QString name = eventFieldName(isReply ? EventField::Diagnostic : value.field) + u": "_s;
        section.text += name;
        section.map.appendInserted(name.size());
        qsizetype start = 0;
        while (start < value.text.size()) {
            qsizetype end = value.text.indexOf(u'\n', start);
            end = end < 0 ? value.text.size() : end + 1;
            section.text += QStringView(value.text).sliced(start, end - start);
            const TextSpan piece{start, end - start};
            SourceMap cut;
            cut.append(piece, piece.length);
            section.map.append(cut.through(value.map));
            if (end < value.text.size()) { // Indented: it goes on.
                section.text += u' ';
                section.map.appendInserted(1);
            }
            start = end;
        }
        section.text += u'\n';
        section.map.appendInserted(1);
    }
    return section;
}

std::vector<Section> csvRecords(QStringView paste)
{
    return Table(paste).run();
}

std::vector<Section> recordsOf(QStringView paste)
{
    if (!jsonIn(paste).isEmpty())
        return jsonRecords(paste);
    std::vector<Section> form = formRecords(paste);
    return form.empty() ? csvRecords(paste) : form;
}

bool isWebEvent(QStringView paste)
{
    const QStringView json = jsonStart(paste);
    const bool isWhole = !json.isEmpty() && json.data() == paste.trimmed().data() && json[0] != u'"';
    const std::vector<Section> records = json.isEmpty() ? formRecords(paste) : jsonRecords(json);
    return std::any_of(records.begin(), records.end(), [isWhole](const Section &record) {
        return namesRecipient(record) && (isWhole || tellsOfDelivery(record));
    });
}

bool isJsonLog(QStringView paste)
{
    return !jsonLogLines(jsonStart(paste)).empty();
}

bool namesEventColumns(QStringView line)
{
    constexpr qsizetype longestTitles = 4000;
    if (line.size() > longestTitles)
        return false;
    bool hasRecipient = false;
    bool hasOutcome = false;
    qsizetype position = at(line, 0) == u'\ufeff' ? 1 : 0;
    for (const Cell &cell : readRow(line, separatorOf(line), position)) {
        const auto field = eventField(line.sliced(cell.span.start, cell.span.length));
        hasRecipient = hasRecipient || field == EventField::Recipient;
        hasOutcome = hasOutcome || (field && *field >= EventField::Action && *field <= EventField::Reason);
    }
    return hasRecipient && hasOutcome;
}

bool isTrackingRow(QStringView line)
{
    return isAccountingRow(line) || isExchangeRow(line) ||
           (line.startsWith(fieldsMark) && line.contains(u"recipient-status")) ||
           line.startsWith(u"type,timeLogged");
}

QString eventVariant(QStringView paste)
{
    constexpr qsizetype longestLook = 20'000;
    const QStringView start = paste.first(std::min(paste.size(), longestLook));
    const auto sign = std::find_if(std::begin(variantSigns), std::end(variantSigns),
                                   [start](const VariantSign &entry) { return start.contains(entry.text); });
    return sign == std::end(variantSigns) ? QString() : sign->variant.toString();
}

} // namespace Codebook
