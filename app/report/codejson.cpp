// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/codereport.h"
#include "report/notewords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Codebook {

namespace {

QByteArray line(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue dateOrNull(QDate date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

QJsonArray sayAll(const QStringList &texts, const Language &language)
{
    QJsonArray array;
    for (const QString &text : texts)
        array.append(language.say(text));
    return array;
}

QJsonArray referencesJson(const QList<Reference> &references)
{
    QJsonArray array;
    for (const Reference &reference : references) {
        QJsonObject object{{u"rfc"_s, reference.rfc > 0 ? QJsonValue(reference.rfc) : QJsonValue()},
                           {u"section"_s, textOrNull(reference.section)}};
        if (!reference.draft.isEmpty())
            object.insert(u"draft"_s, reference.draft);
        array.append(object);
    }
    return array;
}

QJsonArray usesJson(const std::vector<CodeUse> &uses, const Language &language)
{
    QJsonArray array;
    for (const CodeUse &use : uses) {
        QJsonArray owners;
        for (const Owner owner : use.owners)
            owners.append(ownerId(owner));
        array.append(QJsonObject{{u"provider"_s, textOrNull(use.provider)},
                                 {u"code"_s, textOrNull(use.code)},
                                 {u"token"_s, textOrNull(use.token)},
                                 {u"meaning"_s, language.say(use.meaning)},
                                 {u"cause"_s, textOrNull(use.cause)},
                                 {u"owner"_s, owners.isEmpty() ? QJsonValue() : owners.first()},
                                 {u"owners"_s, owners},
                                 {u"clash"_s, use.isClash},
                                 {u"houseRule"_s, use.isHouse},
                                 {u"checked"_s, dateOrNull(use.checked)}});
    }
    return array;
}

QJsonArray sourcesJson(const std::vector<Source> &sources)
{
    QJsonArray array;
    for (const Source &source : sources)
        array.append(QJsonObject{{u"kind"_s, sourceKindId(source.kind)},
                                 {u"title"_s, source.title},
                                 {u"section"_s, textOrNull(source.section)},
                                 {u"url"_s, textOrNull(source.url)},
                                 {u"checked"_s, dateOrNull(source.checked)}});
    return array;
}

void addExplanation(QJsonObject &object, const Explanation *explanation, const Language &language)
{
    if (!explanation) {
        object.insert(u"explanation"_s, QJsonValue());
        return;
    }
    object.insert(u"explanation"_s,
                  QJsonObject{{u"sentence"_s, language.say(explanation->sentence)},
                              {u"paragraph"_s, textOrNull(language.say(explanation->paragraph))},
                              {u"causes"_s, sayAll(explanation->usualCauses, language)}});
    QJsonObject advice;
    for (const auto &[owner, steps] : explanation->byRole)
        advice.insert(ownerId(owner), QJsonObject{{u"do"_s, sayAll(steps.doList, language)},
                                                  {u"dont"_s, sayAll(steps.dontList, language)}});
    object.insert(u"advice"_s, advice);
    object.insert(u"related"_s, QJsonArray::fromStringList(explanation->related));
    object.insert(u"sources"_s, sourcesJson(explanation->sources));
}

/// Every key of "show", with nothing known yet.
QJsonObject emptyEntry(const QString &query, const QString &kind, const QString &code)
{
    return {{u"schema"_s, 1},
            {u"query"_s, query},
            {u"kind"_s, kind},
            {u"code"_s, textOrNull(code)},
            {u"title"_s, QJsonValue()},
            {u"registered"_s, false},
            {u"classes"_s, QJsonArray()},
            {u"restriction"_s, QJsonValue()},
            {u"associated"_s, QJsonArray()},
            {u"references"_s, QJsonArray()},
            {u"advice"_s, QJsonObject()},
            {u"uses"_s, QJsonArray()},
            {u"related"_s, QJsonArray()},
            {u"sources"_s, QJsonArray()}};
}

void addEntry(QJsonObject &object, const RegistryEntry &entry, const Language &language)
{
    QJsonArray classes;
    for (const int cls : entry.classes)
        classes.append(cls);
    QJsonArray associated;
    for (const ReplyCode code : entry.associated)
        associated.append(code.toString());
    object.insert(u"title"_s, textOrNull(entry.title));
    object.insert(u"registered"_s, true);
    object.insert(u"classes"_s, classes);
    object.insert(u"restriction"_s, textOrNull(language.say(entry.restriction)));
    object.insert(u"associated"_s, associated);
    object.insert(u"associatedRaw"_s, textOrNull(entry.associatedRaw));
    object.insert(u"references"_s, referencesJson(entry.references));
    object.insert(u"submitter"_s, textOrNull(entry.submitter));
    object.insert(u"changeController"_s, textOrNull(entry.changeController));
    object.insert(u"registeredOn"_s, dateOrNull(entry.registered));
    object.insert(u"updated"_s, dateOrNull(entry.updated));
    object.insert(u"deprecated"_s, entry.isDeprecated);
    object.insert(u"gloss"_s, textOrNull(language.say(entry.gloss)));
    object.insert(u"note"_s, textOrNull(language.say(entry.note)));
    if (!entry.official.isEmpty())
        object.insert(u"official"_s, QJsonObject{{u"sampleText"_s, textOrNull(entry.official.sampleText)},
                                                 {u"description"_s, textOrNull(entry.official.description)}});
}

QString standingId(Standing standing)
{
    switch (standing) {
    case Standing::Standard:
        return u"standard"_s;
    case Standing::RegistryOnly:
        return u"registry-only"_s;
    case Standing::Draft:
        return u"draft"_s;
    case Standing::Historic:
        return u"historic"_s;
    case Standing::Unregistered:
        break;
    }
    return u"unregistered"_s;
}

void addEntry(QJsonObject &object, const ReplyCodeEntry &entry, const Language &language)
{
    object.insert(u"title"_s, textOrNull(entry.title));
    object.insert(u"registered"_s,
                  entry.standing != Standing::Unregistered && entry.standing != Standing::Draft);
    object.insert(u"standing"_s, standingId(entry.standing));
    object.insert(u"classes"_s, QJsonArray{entry.code.severity()});
    object.insert(u"commands"_s, QJsonArray::fromStringList(entry.commands));
    object.insert(u"references"_s, referencesJson(entry.references));
    object.insert(u"usedBy"_s, textOrNull(language.say(entry.usedBy)));
    object.insert(u"gloss"_s, textOrNull(language.say(entry.gloss)));
    object.insert(u"note"_s, textOrNull(language.say(entry.note)));
}

void addMatches(QJsonObject &object, const std::vector<SearchItem> &items)
{
    QJsonArray matches;
    for (const SearchItem &item : items)
        matches.append(QJsonObject{{u"kind"_s, searchKindId(item.kind)},
                                   {u"code"_s, textOrNull(item.code)},
                                   {u"title"_s, textOrNull(item.title)}});
    object.insert(u"matches"_s, matches);
}

} // namespace

QByteArray codeJson(const CodeTopic &topic, const Catalogue &catalogue, const Language &language)
{
    static const QStringList kinds{u"enhanced"_s, u"reply"_s, u"token"_s, u"unknown"_s};
    QJsonObject object = emptyEntry(topic.query, kinds.at(int(topic.kind)), topic.code);
    if (topic.isPattern || topic.kind == CodeTopic::Kind::Unknown) {
        addMatches(object, topic.matches);
        object.insert(u"explanation"_s, QJsonValue());
        object.insert(u"registered"_s, topic.isPattern && topic.isKnown);
        return line(object);
    }
    const Registry &registry = catalogue.registry();
    if (const std::optional<CodeQuery> query = CodeQuery::parse(topic.code)) {
        for (const RegistryEntry &entry : registry.entries()) {
            if (query->kind == CodeQuery::Kind::EnhancedStatus &&
                query->matchesEntry(entry.subject, entry.detail))
                addEntry(object, entry, language);
        }
        const std::optional<ReplyCode> code = ReplyCode::parse(topic.code);
        if (const ReplyCodeEntry *entry = code ? registry.replyCode(*code) : nullptr)
            addEntry(object, *entry, language);
    }
    const std::optional<EnhancedStatus> status = EnhancedStatus::parse(topic.code);
    if (status && !registry.statusClass(status->cls))
        object.insert(u"registered"_s, false); // a detail of a class that does not exist
    addExplanation(object, explanationOf(topic, catalogue), language);
    object.insert(u"uses"_s, usesJson(usesOf(topic, catalogue), language));
    object.insert(u"notes"_s, notesJson(catalogue.notes(HouseNote::About::Code, topic.code)));
    return line(object);
}

QByteArray entryJson(const RegistryEntry &entry, const Catalogue &catalogue, const Language &language)
{
    QJsonObject object = emptyEntry(entry.key(), u"enhanced"_s, entry.key());
    object.remove(u"advice"_s);
    addEntry(object, entry, language);
    object.insert(u"uses"_s, usesJson(catalogue.uses(entry.key()), language));
    return line(object);
}

QByteArray entryJson(const ReplyCodeEntry &entry, const Catalogue &catalogue, const Language &language)
{
    const QString code = entry.code.toString();
    QJsonObject object = emptyEntry(code, u"reply"_s, code);
    object.remove(u"advice"_s);
    addEntry(object, entry, language);
    object.insert(u"uses"_s, usesJson(catalogue.uses(code), language));
    return line(object);
}

QByteArray hitJson(const QString &query, int rank, const SearchItem &item, SearchHit::Why why)
{
    return line({{u"schema"_s, 1},
                 {u"query"_s, query},
                 {u"rank"_s, rank},
                 {u"kind"_s, searchKindId(item.kind)},
                 {u"code"_s, textOrNull(item.code)},
                 {u"id"_s, item.id},
                 {u"title"_s, item.title},
                 {u"why"_s, searchWhyId(why)}});
}

} // namespace Codebook
