// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"
#include "intake/document.h"
#include "report/codereport.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Codebook {

namespace {

ExitStatus showTopics(Session &session, const Catalogue &catalogue)
{
    bool isAnythingKnown = false;
    std::vector<Outline> pages;
    for (const QString &query : session.arguments().operands) {
        const CodeTopic topic = codeTopic(query, catalogue, session.language());
        // A well-formed code is answered even when nobody registered it.
        isAnythingKnown |= topic.isKnown || (topic.kind != CodeTopic::Kind::Unknown && !topic.isPattern);
        if (session.arguments().format == Arguments::Format::Json)
            session.print(codeJson(topic, catalogue, session.language()));
        else
            pages.push_back(codePage(topic, catalogue, session.language()));
    }
    if (!pages.empty())
        session.printPages(pages, session.arguments().operands.join(u", "_s));
    return session.status(isAnythingKnown);
}

bool isReply(const QString &text)
{
    const Format format = readDocument(text).format;
    return format != Format::Empty && format != Format::Code && format != Format::Words &&
           format != Format::Unknown && format != Format::NotABounce;
}

} // namespace

ExitStatus runShow(Session &session)
{
    return showTopics(session, session.loadCatalogue());
}

ExitStatus runShorthand(Session &session)
{
    const Catalogue catalogue = session.loadCatalogue();
    const QStringList &operands = session.arguments().operands;
    const bool areCodes = std::all_of(operands.begin(), operands.end(), [&catalogue](const QString &operand) {
        return isCodeOrToken(operand, catalogue);
    });
    if (areCodes)
        return showTopics(session, catalogue);
    const QString text = operands.join(u' ');
    if (isReply(text))
        return session.status(decodeText(session, catalogue, text, u"-"_s));
    const ExitStatus status = searchWords(session, catalogue);
    if (status == ExitStatus::NothingRecognised && QFileInfo(operands.first()).isFile())
        complain(session.say(u"cli.read-file"_s, {operands.first()}));
    return status;
}

} // namespace Codebook
