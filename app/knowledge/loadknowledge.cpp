// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "knowledge/datafile.h"
#include "knowledge/knowledgedata.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Codebook {

namespace {

Cause readCause(DataFile &file)
{
    Cause cause;
    file.object(
        [&](const QByteArray &key, JsonReader &json) {
            if (key == "id")
                cause.id = json.string();
            else if (key == "name")
                cause.name = json.string();
            else if (key == "group")
                cause.group = json.string();
            else if (key == "sentence")
                cause.sentence = json.string();
            else if (key == "waitingSentence")
                cause.waitingSentence = json.string();
            else if (key == "paragraph")
                cause.paragraph = json.string();
            else if (key == "usualCauses")
                cause.usualCauses = json.strings();
            else if (key == "owners")
                cause.owners = file.owners();
            else if (key == "ownersBySpeaker")
                cause.ownersBySpeaker = file.ownersBySpeaker().byRole;
            else if (key == "now")
                cause.now = file.advice();
            else if (key == "wordsBySpeaker")
                cause.wordsBySpeaker = file.wordsBySpeaker();
            else if (key == "byRole")
                cause.byRole = file.adviceByRole();
            else if (key == "askFor")
                cause.askFor = json.strings();
            else if (key == "typicalStatus")
                cause.typicalStatus = json.strings();
            else if (key == "related")
                cause.related = json.strings();
            else
                return false;
            return true;
        },
        &cause.sources);
    return cause;
}

Explanation readExplanation(DataFile &file)
{
    Explanation explanation;
    file.object(
        [&](const QByteArray &key, JsonReader &json) {
            if (key == "code")
                explanation.code = json.string();
            else if (key == "sentence")
                explanation.sentence = json.string();
            else if (key == "paragraph")
                explanation.paragraph = json.string();
            else if (key == "usualCauses")
                explanation.usualCauses = json.strings();
            else if (key == "byRole")
                explanation.byRole = file.adviceByRole();
            else if (key == "causes")
                explanation.causes = json.strings();
            else if (key == "related")
                explanation.related = json.strings();
            else
                return false;
            return true;
        },
        &explanation.sources);
    return explanation;
}

Provider readProvider(DataFile &file)
{
    Provider provider;
    file.object(
        [&](const QByteArray &key, JsonReader &json) {
            if (key == "id")
                provider.id = json.string();
            else if (key == "name")
                provider.name = json.string();
            else if (key == "kind")
                provider.kind = json.string();
            else if (key == "hostSuffixes")
                provider.hostSuffixes = json.strings();
            else if (key == "mailDomains")
                provider.mailDomains = json.strings();
            else if (key == "tokens")
                provider.tokens = json.strings();
            else if (key == "rulesOf")
                provider.rulesOf = json.strings();
            else if (key == "helpUrl")
                provider.helpUrl = json.string();
            else if (key == "recognise")
                provider.recognise = json.string();
            else
                return false;
            return true;
        },
        &provider.sources);
    return provider;
}

BlockList readBlockList(DataFile &file)
{
    BlockList list;
    file.object([&](const QByteArray &key, JsonReader &json) {
        if (key == "id")
            list.id = json.string();
        else if (key == "name")
            list.name = json.string();
        else if (key == "zone")
            list.zone = json.string();
        else if (key == "operator")
            list.operatedBy = json.string();
        else if (key == "meaning")
            list.meaning = json.string();
        else if (key == "lookupUrl")
            list.lookupUrl = json.string();
        else if (key == "removal")
            list.removal = json.string();
        else if (key == "status")
            list.status = json.string();
        else if (key == "markers")
            list.markers = json.strings();
        else if (key == "source")
            list.source = json.string();
        else if (key == "checked")
            list.checked = file.date();
        else
            return false;
        return true;
    });
    return list;
}

ExitCode readExitCode(DataFile &file)
{
    ExitCode code;
    file.object([&](const QByteArray &key, JsonReader &json) {
        if (key == "value")
            code.value = json.integer();
        else if (key == "symbol")
            code.symbol = json.string();
        else if (key == "meaning")
            code.meaning = json.string();
        else if (key == "cause")
            code.cause = json.string();
        else if (key == "status")
            code.status = json.string();
        else if (key == "source")
            code.source = json.string();
        else if (key == "checked")
            code.checked = file.date();
        else
            return false;
        return true;
    });
    return code;
}

template <typename Read, typename List>
DataFile::ListReader into(List &list, Read read)
{
    return [&list, read](DataFile &file) { list.push_back(read(file)); };
}

void loadRules(const QString &path, bool isHouse, KnowledgeData &data)
{
    DataFile file(path, data);
    QString provider;
    std::vector<Rule> rules;
    std::vector<HouseNote> notes;
    std::map<QByteArray, DataFile::ListReader> lists{{"rules", [&](DataFile &f) {
                                                          Rule rule = f.rule();
                                                          rule.isHouse = isHouse;
                                                          rules.push_back(std::move(rule));
                                                      }}};
    if (isHouse) {
        lists.insert({"notes", [&](DataFile &f) {
                          if (auto note = f.note())
                              notes.push_back(std::move(*note));
                      }});
    }
    file.top(lists, [&](const QByteArray &key, JsonReader &json) {
        if (key != "provider")
            return false;
        provider = json.string();
        return true;
    });
    // A broken file counts for nothing: half of a team's rules would be worse than none.
    if (file.failed())
        return;
    if (provider == u"generic")
        provider.clear();
    for (Rule &rule : rules) {
        if (rule.provider.isEmpty())
            rule.provider = provider;
        data.rules.push_back(std::move(rule));
    }
    data.notes.insert(data.notes.end(), notes.begin(), notes.end());
}

// Rules of `data` from `first` on are those of one folder. Ids that an earlier folder has are replaced by it;
// the same id twice in one folder is a slip.
void dropRepeatedIds(std::size_t first, QSet<QString> &earlier, KnowledgeData &data)
{
    QSet<QString> own;
    const auto isDropped = [&](const Rule &rule) {
        if (earlier.contains(rule.id))
            return true;
        const bool isRepeated = own.contains(rule.id);
        if (isRepeated || rule.id.isEmpty())
            data.problems.push_back(
                {rule.file, rule.line, isRepeated ? u"data.duplicate-id"_s : u"data.no-id"_s, rule.id});
        own.insert(rule.id);
        return isRepeated || rule.id.isEmpty();
    };
    data.rules.removeIf(first, isDropped);
    earlier.unite(own);
}

QStringList jsonFilesOf(const QString &folder)
{
    QStringList paths;
    const auto files = QDir(folder).entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QFileInfo &info : files)
        paths += info.filePath();
    return paths;
}

} // namespace

void loadKnowledge(const QString &folder, KnowledgeData &data)
{
    const auto load = [&](const QString &name, const char *list, const DataFile::ListReader &read) {
        DataFile file(folder + u'/' + name, data);
        file.top({{list, read}});
    };
    DataFile(folder + u"/sources.json"_s, data).top({});
    load(u"causes.json"_s, "causes", into(data.causes, readCause));
    load(u"providers.json"_s, "providers", into(data.providers, readProvider));
    load(u"blocklists.json"_s, "blocklists", into(data.blockLists, readBlockList));
    load(u"exitcodes.json"_s, "exitcodes", into(data.exitCodes, readExitCode));
    for (const QString &path : jsonFilesOf(folder + u"/codes"_s))
        DataFile(path, data).top({{"codes", into(data.explanations, readExplanation)}});
    for (const QString &path : jsonFilesOf(folder + u"/rules"_s))
        loadRules(path, false, data);
}

void loadHouseRules(const QStringList &folders, KnowledgeData &data)
{
    QSet<QString> ids;
    for (const QString &folder : folders) {
        const QFileInfo info(folder);
        if (!info.isDir() || !info.isReadable()) {
            data.problems.push_back({folder, 0, u"data.folder"_s, {}});
            continue;
        }
        const std::size_t first = data.rules.size();
        for (const QString &path : jsonFilesOf(folder))
            loadRules(path, true, data);
        dropRepeatedIds(first, ids, data);
    }
}

} // namespace Codebook
