// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/protocollog.h"

#include "intake/characters.h"
#include "intake/logstart.h"
#include "intake/smtpcommand.h"

#include <QHash>

#include <algorithm>
#include <optional>
#include <utility>

namespace Codebook {

namespace {

// date-time,connector-id,session-id,sequence-number,local-endpoint,remote-endpoint,event,data,context
constexpr int sessionColumn = 2;
constexpr int eventColumn = 6;
constexpr int columns = 9;

struct Row
{
    QString session;
    QChar event; ///< "<" came in, ">" went out.
    TextSpan data;
};

/// The row in a line of the paste; nothing for other lines.
std::optional<Row> rowIn(QStringView paste, TextSpan line)
{
    const QStringView text = paste.sliced(line.start, line.length);
    const qsizetype stamp = logStampLength(text);
    if (stamp == 0 || at(text, stamp) != u',')
        return std::nullopt;
    qsizetype starts[columns]{};
    int column = 0;
    bool isQuoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'"')
            isQuoted = !isQuoted;
        if (text[i] != u',' || isQuoted)
            continue;
        if (column + 1 < columns)
            starts[++column] = i + 1;
        else
            break;
    }
    if (column + 1 < columns)
        return std::nullopt;
    const auto cell = [&](int number) {
        return TextSpan{starts[number], starts[number + 1] - starts[number] - 1};
    };
    const TextSpan event = cell(eventColumn);
    const TextSpan session = cell(sessionColumn);
    if (event.length != 1 || session.length == 0 || !QStringView(u"<>+-*").contains(text[event.start]))
        return std::nullopt;
    TextSpan data = cell(eventColumn + 1);
    if (data.length > 1 && text[data.start] == u'"')
        data = {data.start + 1, data.length - 2};
    return Row{text.sliced(session.start, session.length).toString(),
               text[event.start],
               {line.start + data.start, data.length}};
}

/// The rows in a line of MailEnable, which tells a command and the answer to it side by side:
/// "11/19/26 08:20:31<tab>SMTP-OU<tab>4D1A<tab>118<tab>192.0.2.1<tab>RCPT<tab>RCPT TO:<…><tab>550 …".
std::vector<Row> rowsOfMailEnable(QStringView paste, TextSpan line)
{
    constexpr qsizetype longestLine = 8192;
    constexpr qsizetype cellsOfRow = 8;
    const QStringView text = paste.sliced(line.start, line.length);
    if (text.size() > longestLine || !text.contains(u"\tSMTP-"))
        return {};
    const QList<QStringView> cells = text.split(u'\t');
    if (cells.size() < cellsOfRow || !cells[1].startsWith(u"SMTP-"))
        return {};
    const QString session = cells[2].toString() + u'/' + cells[3];
    const auto spanOf = [paste](QStringView cell) {
        return TextSpan{cell.data() - paste.data(), cell.size()};
    };
    return {Row{session, u'>', spanOf(cells[6])}, Row{session, u'<', spanOf(cells[7])}};
}

std::vector<Row> rowsIn(QStringView paste, TextSpan line)
{
    if (auto row = rowIn(paste, line))
        return {std::move(*row)};
    return rowsOfMailEnable(paste, line);
}

std::vector<std::vector<Row>> sessionsOf(QStringView paste)
{
    std::vector<std::vector<Row>> sessions;
    QHash<QString, std::size_t> known;
    for (qsizetype start = 0; start < paste.size();) {
        qsizetype end = lineEndFrom(paste, start);
        for (Row &row : rowsIn(paste, {start, end - start})) {
            if (row.data.length == 0)
                continue;
            if (!known.contains(row.session)) {
                known.insert(row.session, sessions.size());
                sessions.emplace_back();
            }
            sessions[known.value(row.session)].push_back(std::move(row));
        }
        start = end + 1;
    }
    return sessions;
}

} // namespace

QStringView protocolVariant(QStringView line)
{
    const bool isExchange =
        (line.startsWith(u"#Fields: ") && line.contains(u"session-id") && line.contains(u"event,data")) ||
        rowIn(line, {0, line.size()});
    if (isExchange)
        return u"exchange";
    return rowsOfMailEnable(line, {0, line.size()}).empty() ? QStringView() : u"mailenable";
}

std::vector<Section> protocolSections(QStringView paste)
{
    std::vector<Section> sections;
    for (const std::vector<Row> &session : sessionsOf(paste)) {
        // In the log of what comes in the own server answers, in that of what goes out the other one does.
        const bool isOwnServer = std::any_of(session.begin(), session.end(), [paste](const Row &row) {
            return row.event == u'<' &&
                   smtpCommand(paste.sliced(row.data.start, row.data.length)) != SmtpCommand::None;
        });
        const QChar server = isOwnServer ? u'>' : u'<';
        for (const Row &row : session) {
            if (row.event != u'<' && row.event != u'>')
                continue;
            const bool isServer = row.event == server;
            Section section{isServer ? Section::Kind::ServerLine : Section::Kind::ClientLine,
                            paste.sliced(row.data.start, row.data.length).toString(),
                            {}};
            section.map.append(row.data, row.data.length);
            sections.push_back(std::move(section));
        }
    }
    return sections;
}

} // namespace Codebook
