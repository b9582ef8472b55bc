// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/casetext.h"
#include "cli/commands.h"
#include "report/report.h"

using namespace Qt::StringLiterals;

namespace Codebook {

bool decodeText(Session &session, const Catalogue &catalogue, const QString &text, const QString &name)
{
    const CaseFile file = openCase(text, catalogue);
    const ReportOptions options{session.language(), session.arguments().isRedacted};
    QString report;
    switch (session.arguments().format) {
    case Arguments::Format::Json:
        report = QString::fromUtf8(json(file, name, options));
        break;
    case Arguments::Format::Markdown:
        report = markdown(file, options);
        break;
    case Arguments::Format::Html:
        report = html(file, options);
        break;
    case Arguments::Format::Text:
        report = caseText(file, catalogue, options, session.hasColor());
        break;
    }
    session.print(report.endsWith(u'\n') ? report : QString(report + u'\n'));
    return isAnythingRecognised(file);
}

ExitStatus runDecode(Session &session)
{
    const Catalogue catalogue = session.loadCatalogue();
    QStringList names = session.arguments().operands;
    if (names.isEmpty())
        names.append(u"-"_s);
    const bool isText = session.arguments().format == Arguments::Format::Text;
    bool isRecognised = false;
    bool isFirst = true;
    for (const QString &name : names) {
        const Result<QByteArray> bytes = readInput(name);
        if (!bytes) {
            session.reportUnreadable(name == "-"_L1 ? session.say(u"cli.standard-input"_s) : name,
                                     bytes.problem());
            continue;
        }
        if (isText && names.size() > 1) {
            TerminalPage page = session.page();
            if (!isFirst)
                page.raw({});
            page.line(u"── "_s + name + u" "_s + QString(qMax(2, 76 - columns(name)), u'─'), Ink::Dim);
            page.raw({});
            session.print(page.text());
        } else if (!isFirst && session.arguments().format == Arguments::Format::Markdown) {
            session.print(u"\n"_s);
        }
        isFirst = false;
        isRecognised |= decodeText(session, catalogue, textFromBytes(bytes.value()), name);
    }
    return session.status(isRecognised);
}

} // namespace Codebook
