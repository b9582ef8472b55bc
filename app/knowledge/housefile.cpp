// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "knowledge/housefile.h"

#include "knowledge/jsonlayout.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Codebook {

namespace {

// One text, or a list of them, as JSON.
QByteArray quoted(const QString &text)
{
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return array.sliced(1, array.size() - 2);
}

QByteArray quoted(const QStringList &texts)
{
    QByteArrayList list;
    for (const QString &text : texts)
        list += quoted(text);
    return '[' + list.join(", ") + ']';
}

/// An item of a list, one key a line, in the order given; what is empty is left out.
class ItemWriter final
{
public:
    void add(const char *key, const QString &text)
    {
        if (!text.isEmpty())
            addValue(key, quoted(text));
    }
    void add(const char *key, const QStringList &texts)
    {
        if (!texts.isEmpty())
            addValue(key, quoted(texts));
    }
    void add(const char *key, bool isTrue)
    {
        if (isTrue)
            addValue(key, "true");
    }
    void add(const char *key, QDate date) { add(key, date.toString(Qt::ISODate)); }
    void addValue(const char *key, const QByteArray &json)
    {
        m_lines += QByteArray("      \"") + key + "\": " + json;
    }
    [[nodiscard]] QByteArray text() const { return "{\n" + m_lines.join(",\n") + "\n    }"; }

private:
    QByteArrayList m_lines;
};

QStringList ownerIds(const std::vector<Owner> &owners)
{
    QStringList ids;
    for (const Owner owner : owners)
        ids += ownerId(owner);
    return ids;
}

void addOwners(ItemWriter &item, const OwnersBySpeaker &owners)
{
    if (owners.byRole.empty()) {
        item.add("owners", ownerIds(owners.owners));
        return;
    }
    QByteArrayList pairs;
    for (const auto &[role, list] : owners.byRole)
        pairs += quoted(speakerRoleId(role)) + ": " + quoted(ownerIds(list));
    if (!owners.owners.empty())
        pairs += "\"\": " + quoted(ownerIds(owners.owners));
    item.addValue("owners", '{' + pairs.join(", ") + '}');
}

void addWhen(ItemWriter &item, const Rule &rule)
{
    QByteArrayList pairs;
    const auto add = [&](const char *key, const QStringList &values) {
        if (!values.isEmpty())
            pairs += QByteArray("\"") + key + "\": " + quoted(values);
    };
    QStringList replies;
    QStringList statuses;
    QStringList speakers;
    QStringList stages;
    for (const CodePattern &pattern : rule.replies)
        replies += pattern.replyText();
    for (const CodePattern &pattern : rule.statuses)
        statuses += pattern.statusText();
    for (const SpeakerRole role : rule.speakers)
        speakers += speakerRoleId(role);
    for (const Stage stage : rule.stages)
        stages += stageId(stage);
    add("reply", replies);
    add("status", statuses);
    add("speaker", speakers);
    add("stage", stages);
    if (!pairs.isEmpty())
        item.addValue("when", '{' + pairs.join(", ") + '}');
}

QByteArray itemOf(const Rule &rule)
{
    ItemWriter item;
    item.add("id", rule.id);
    item.add("provider", rule.provider);
    item.add("any", rule.any);
    item.add("all", rule.all);
    item.add("none", rule.none);
    addWhen(item, rule);
    item.add("needsProvider", rule.needsProvider);
    item.add("code", rule.code);
    item.add("meaning", rule.meaning);
    item.add("cause", rule.cause);
    addOwners(item, rule.owners);
    if (rule.stage != Stage::Unknown)
        item.add("stage", stageId(rule.stage));
    item.add("sentence", rule.sentence);
    item.add("do", rule.advice.doList);
    item.add("dont", rule.advice.dontList);
    item.add("confidence", confidenceId(rule.confidence));
    item.add("inferred", rule.isInferred);
    item.add("clash", rule.isClash);
    item.add("source", rule.source);
    item.add("checked", rule.checked);
    item.add("examples", rule.examples);
    return item.text();
}

QByteArray itemOf(const HouseNote &note)
{
    ItemWriter item;
    item.add(noteAboutId(note.about).toLatin1().constData(), note.key);
    item.add("text", note.text);
    item.add("author", note.author);
    item.add("checked", note.checked);
    return item.text();
}

Phrase problem(const QString &what, const QString &path, const QString &reason)
{
    return {what, {Phrase::literal(QDir::toNativeSeparators(path)), Phrase::literal(reason)}, false};
}

std::optional<Phrase> write(const QString &path, const QByteArray &bytes)
{
    if (!QDir().mkpath(QFileInfo(path).path()))
        return problem(u"house.no-folder"_s, QFileInfo(path).path(), {});
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return problem(u"house.not-written"_s, path, file.errorString());
    return std::nullopt;
}

// Reads the file, lets `change` replace its text, and writes it.
template <typename Change>
std::optional<Phrase> edit(const QString &path, Change change)
{
    QByteArray bytes = "{\n  \"schema\": 1\n}\n";
    QFile file(path);
    if (file.exists()) {
        if (!file.open(QIODevice::ReadOnly))
            return problem(u"house.not-read"_s, path, file.errorString());
        bytes = file.readAll();
        file.close();
    }
    const JsonLayout layout(bytes);
    if (!layout.problem().isEmpty())
        return DataProblem{path, layout.problemLine(), layout.problem(), {}}.phrase();
    return write(path, change(layout));
}

} // namespace

QString houseRulesFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           u"/smtp-codebook/rules"_s;
}

QString houseFileOf(const QString &folder)
{
    return folder + u"/house.json"_s;
}

std::optional<Phrase> saveHouseRule(const QString &path, const Rule &rule)
{
    return edit(path, [&](const JsonLayout &layout) {
        return layout.withItem("rules", {"id", rule.id}, itemOf(rule));
    });
}

std::optional<Phrase> saveHouseNote(const QString &path, const HouseNote &note)
{
    const JsonLayout::Mark mark{noteAboutId(note.about).toLatin1(), note.key};
    return edit(path, [&](const JsonLayout &layout) {
        return note.text.isEmpty() ? layout.withoutItem("notes", mark)
                                   : layout.withItem("notes", mark, itemOf(note));
    });
}

} // namespace Codebook
