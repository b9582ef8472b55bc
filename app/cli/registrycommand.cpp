// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"
#include "registry/ianafile.h"
#include "report/codereport.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Codebook {

namespace {

QByteArray line(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QString kindId(IanaFile::Kind kind)
{
    static const QStringList ids{u"xml"_s, u"classes-csv"_s, u"subjects-csv"_s, u"enumerated-csv"_s};
    return ids.at(int(kind));
}

bool isJson(const Session &session)
{
    return session.arguments().format == Arguments::Format::Json;
}

/// The file, or nothing after the session was told why not.
std::optional<IanaFile> loaded(Session &session, const QString &path)
{
    Result<IanaFile> file = loadIanaFile(path);
    if (file)
        return file.takeValue();
    session.reportUnreadable(path, file.problem());
    return std::nullopt;
}

void printLoaded(Session &session, const IanaFile &file, const QString &path)
{
    if (isJson(session)) {
        session.print(line({{u"schema"_s, 1},
                            {u"file"_s, path},
                            {u"kind"_s, kindId(file.kind)},
                            {u"created"_s, orNull(file.created.toString(Qt::ISODate))},
                            {u"updated"_s, orNull(file.updated.toString(Qt::ISODate))},
                            {u"registrationRule"_s, orNull(file.registrationRule)},
                            {u"expert"_s, orNull(file.expert)},
                            {u"classes"_s, qint64(file.classes.size())},
                            {u"subjects"_s, qint64(file.subjects.size())},
                            {u"entries"_s, qint64(file.entries.size())}}));
        return;
    }
    Outline page{{Block::Kind::Title, {path}}, {Block::Kind::Lead, {session.say(u"cli.load.good"_s)}}};
    const auto field = [&](const QString &label, const QString &value) {
        if (!value.isEmpty())
            page.push_back({Block::Kind::Field, {session.say(label), value}});
    };
    page.push_back({Block::Kind::Heading, {session.say(u"cli.load.holds"_s)}});
    field(u"cli.load.kind"_s, session.say(u"cli.load."_s + kindId(file.kind)));
    field(u"cli.load.updated"_s, file.updated.toString(Qt::ISODate));
    field(u"cli.load.classes"_s, QString::number(file.classes.size()));
    field(u"cli.load.subjects"_s, QString::number(file.subjects.size()));
    field(u"cli.load.entries"_s, QString::number(file.entries.size()));
    session.printPages({page}, path);
}

void printDiff(Session &session, const std::vector<RegistryChange> &changes, const QString &path)
{
    static const QStringList ids{u"added"_s, u"changed"_s, u"gone"_s};
    if (isJson(session)) {
        QByteArray lines;
        for (const RegistryChange &change : changes)
            lines += line({{u"schema"_s, 1},
                           {u"kind"_s, ids.at(int(change.kind))},
                           {u"code"_s, change.code},
                           {u"field"_s, orNull(change.field)},
                           {u"before"_s, orNull(change.before)},
                           {u"after"_s, orNull(change.after)}});
        session.print(lines);
        return;
    }
    Outline page{
        {Block::Kind::Title, {path, session.say(u"cli.diff.count"_s, {QString::number(changes.size())})}}};
    if (changes.empty())
        page.push_back({Block::Kind::Paragraph, {session.say(u"cli.diff.same"_s)}});
    for (const RegistryChange &change : changes) {
        const QString what = session.say(u"cli.diff."_s + ids.at(int(change.kind)));
        const QString text =
            change.kind == RegistryChange::Kind::Changed
                ? session.say(u"cli.diff.field"_s, {change.field, change.before, change.after})
            : change.kind == RegistryChange::Kind::Added ? change.after
                                                         : change.before;
        page.push_back({Block::Kind::Row, {change.code, what, text}});
    }
    session.printPages({page}, path);
}

void printList(Session &session, const Catalogue &catalogue)
{
    const Registry &registry = catalogue.registry();
    if (isJson(session)) {
        QByteArray lines;
        for (const RegistryEntry &entry : registry.entries())
            lines += entryJson(entry, catalogue, session.language());
        for (const ReplyCodeEntry &entry : registry.replyCodes())
            lines += entryJson(entry, catalogue, session.language());
        session.print(lines);
        return;
    }
    const QString title = session.say(u"cli.list.enhanced"_s);
    Outline page{{Block::Kind::Heading, {title}}};
    for (const RegistryEntry &entry : registry.entries())
        page.push_back({Block::Kind::Row, {entry.key(), entry.associatedRaw, entry.title}});
    page.push_back({Block::Kind::Heading, {session.say(u"cli.list.reply"_s)}});
    for (const ReplyCodeEntry &entry : registry.replyCodes())
        page.push_back({Block::Kind::Row, {entry.code.toString(), entry.title}});
    session.printPages({page}, title);
}

void printFacts(Session &session, const Registry &registry)
{
    const RegistryFacts &facts = registry.facts();
    if (isJson(session)) {
        session.print(line({{u"schema"_s, 1},
                            {u"created"_s, orNull(facts.created.toString(Qt::ISODate))},
                            {u"updated"_s, orNull(facts.updated.toString(Qt::ISODate))},
                            {u"registrationRule"_s, orNull(facts.registrationRule)},
                            {u"expert"_s, orNull(facts.expert)},
                            {u"definingRfc"_s, facts.definingRfc},
                            {u"dataChecked"_s, orNull(facts.dataChecked.toString(Qt::ISODate))},
                            {u"entries"_s, qint64(registry.entries().size())},
                            {u"replyCodes"_s, qint64(registry.replyCodes().size())},
                            {u"rfcs"_s, qint64(registry.rfcs().size())}}));
        return;
    }
    const QString title = session.say(u"cli.registry.title"_s);
    Outline page{{Block::Kind::Title, {title}}};
    const auto field = [&](const QString &label, const QString &value) {
        if (!value.isEmpty())
            page.push_back({Block::Kind::Field, {session.say(label), value}});
    };
    field(u"cli.registry.entries"_s, QString::number(registry.entries().size()));
    field(u"cli.registry.reply-codes"_s, QString::number(registry.replyCodes().size()));
    field(u"cli.registry.rfcs"_s, QString::number(registry.rfcs().size()));
    field(u"cli.registry.rule"_s, facts.registrationRule);
    field(u"cli.registry.expert"_s, facts.expert);
    field(u"cli.registry.defined-by"_s, u"RFC "_s + QString::number(facts.definingRfc));
    field(u"cli.load.updated"_s, facts.updated.toString(Qt::ISODate));
    field(u"cli.registry.checked"_s, facts.dataChecked.toString(Qt::ISODate));
    session.printPages({page}, title);
}

} // namespace

ExitStatus runRegistry(Session &session)
{
    const Arguments &arguments = session.arguments();
    if (!arguments.listsRegistry && arguments.loadFile.isEmpty() && arguments.diffFile.isEmpty()) {
        printFacts(session, Registry::builtIn());
        return ExitStatus::Done;
    }
    Catalogue catalogue = session.loadCatalogue();
    if (!arguments.loadFile.isEmpty()) {
        if (const std::optional<IanaFile> file = loaded(session, arguments.loadFile)) {
            catalogue.setRegistry(catalogue.registry().withOfficial(*file));
            if (!arguments.listsRegistry)
                printLoaded(session, *file, arguments.loadFile);
        }
    }
    if (!arguments.diffFile.isEmpty()) {
        if (const std::optional<IanaFile> file = loaded(session, arguments.diffFile))
            printDiff(session, registryDiff(catalogue.registry(), *file), arguments.diffFile);
    }
    if (arguments.listsRegistry)
        printList(session, catalogue);
    return session.status(true);
}

} // namespace Codebook
