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

std::vector<std::vector<Row>> sessionsOf(QStringView paste)
{
    std::vector<std::vector<Row>> sessions;
    QHash<QString, std::size_t> known;
    for (qsizetype start = 0; start < paste.size();) {
        qsizetype end = lineEndFrom(paste, start);
        if (auto row = rowIn(paste, {start, end - start}); row && row->data.length > 0) {
            if (!known.contains(row->session)) {
                known.insert(row->session, sessions.size());
                sessions.emplace_back();
            }
            sessions[known.value(row->session)].push_back(std::move(*row));
        }
        start = end + 1;
    }
    return sessions;
}

} // namespace

bool isProtocolRow(QStringView line)
{
    return (line.startsWith(u"#Fields: ") && line.contains(u"session-id") && line.contains(u"event,data")) ||
           rowIn(line, {0, line.size()}).has_value();
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
