// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "registry/registryreader.h"

#include "registry/cells.h"

#include <QFile>
#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Codebook {

namespace {

QString text(const QJsonObject &object, QLatin1StringView key)
{
    return object.value(key).toString();
}

QList<int> numbers(const QJsonObject &object, QLatin1StringView key)
{
    QList<int> values;
    const QJsonArray listed = object.value(key).toArray();
    for (const QJsonValue &value : listed)
        values.append(value.toInt());
    return values;
}

QStringList texts(const QJsonObject &object, QLatin1StringView key)
{
    QStringList values;
    const QJsonArray listed = object.value(key).toArray();
    for (const QJsonValue &value : listed)
        values.append(value.toString());
    return values;
}

std::optional<Standing> standingNamed(const QString &name)
{
    static const std::array<QString, 5> names{u"standard"_s, u"registry-only"_s, u"draft"_s, u"historic"_s,
                                              u"unregistered"_s};
    const auto found = std::find(names.begin(), names.end(), name);
    if (found == names.end())
        return std::nullopt;
    return Standing(found - names.begin());
}

} // namespace

RegistryReader::RegistryReader(const QString &folder)
    : m_folder(folder)
{}

Result<Registry> RegistryReader::read()
{
    readStructure(load(u"structure.json"_s));
    forEach(load(u"enhanced.json"_s), u"codes"_s, &RegistryReader::readEnhanced);
    forEach(load(u"replycodes.json"_s), u"codes"_s, &RegistryReader::readReply);
    forEach(load(u"rfcs.json"_s), u"rfcs"_s, &RegistryReader::readRfc);
    sortAndCheck();
    if (!m_problem.isEmpty())
        return m_problem;
    return std::move(m_registry);
}

void RegistryReader::fail(const QString &place)
{
    if (m_problem.isEmpty())
        m_problem = Phrase{u"registry.data"_s, {Phrase::literal(m_file), Phrase::literal(place)}, false};
}

QJsonObject RegistryReader::load(const QString &name)
{
    if (!m_problem.isEmpty())
        return {};
    m_file = m_folder + u'/' + name;
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly)) {
        m_problem = Phrase{u"registry.cannot-open"_s, {Phrase::literal(m_file)}, false};
        return {};
    }
    QJsonParseError error{};
    const QByteArray bytes = file.readAll();
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (!document.isObject())
        fail(QString::number(bytes.left(error.offset).count('\n') + 1));
    else if (document.object().value("schema"_L1).toInt() != 1)
        fail(u"schema"_s);
    return document.object();
}

void RegistryReader::forEach(const QJsonObject &root, const QString &list,
                             void (RegistryReader::*reader)(const QJsonObject &, const QString &))
{
    const QJsonArray values = root.value(list).toArray();
    if (values.isEmpty())
        fail(list);
    for (qsizetype i = 0; i < values.size() && m_problem.isEmpty(); ++i)
        (this->*reader)(values.at(i).toObject(), list + u'[' + QString::number(i) + u']');
}

QDate RegistryReader::date(const QJsonObject &object, const QString &key, const QString &place)
{
    const QString written = object.value(key).toString();
    const QDate date = QDate::fromString(written, Qt::ISODate);
    if (!written.isEmpty() && !date.isValid())
        fail(place + u'.' + key);
    return date;
}

QList<Reference> RegistryReader::references(const QJsonObject &object, const QString &place)
{
    QList<Reference> found;
    for (const QString &name : texts(object, "references"_L1)) {
        if (!name.startsWith("rfc"_L1)) {
            found.append({0, name, {}});
            continue;
        }
        const QString rfc = name.section(u'#', 0, 0);
        const int number = QStringView(rfc).mid(3).toInt();
        if (number <= 0)
            fail(place + u".references"_s);
        found.append({number, {}, name.section(u'#', 1)});
    }
    return found;
}

void RegistryReader::readStructure(const QJsonObject &root)
{
    if (!m_problem.isEmpty())
        return;
    const QJsonObject about = root.value("facts"_L1).toObject();
    RegistryFacts &facts = m_registry.m_facts;
    facts.created = date(about, u"created"_s, u"facts"_s);
    facts.updated = date(about, u"updated"_s, u"facts"_s);
    facts.dataChecked = date(about, u"dataChecked"_s, u"facts"_s);
    facts.registrationRule = text(about, "registrationRule"_L1);
    facts.expert = text(about, "expert"_L1);
    facts.definingRfc = about.value("definingRfc"_L1).toInt();
    const QJsonArray classes = root.value("classes"_L1).toArray();
    for (const QJsonValue &value : classes) {
        const QJsonObject object = value.toObject();
        m_registry.m_classes.push_back({object.value("class"_L1).toInt(),
                                        text(object, "name"_L1),
                                        text(object, "label"_L1),
                                        text(object, "gloss"_L1),
                                        {}});
    }
    const QJsonArray subjects = root.value("subjects"_L1).toArray();
    for (const QJsonValue &value : subjects) {
        const QJsonObject object = value.toObject();
        m_registry.m_subjects.push_back({object.value("subject"_L1).toInt(),
                                         text(object, "name"_L1),
                                         text(object, "label"_L1),
                                         text(object, "gloss"_L1),
                                         {}});
    }
    const QJsonArray digits = root.value("digits"_L1).toArray();
    for (const QJsonValue &value : digits) {
        const QJsonObject object = value.toObject();
        const QString key =
            QString::number(object.value("place"_L1).toInt()) + u':' + text(object, "digit"_L1);
        m_registry.m_digitMeanings.insert(key, text(object, "meaning"_L1));
        m_registry.m_digitMeanings.insert(key + u":label", text(object, "label"_L1));
    }
    if (m_registry.m_classes.empty() || m_registry.m_subjects.empty() || m_registry.m_digitMeanings.isEmpty())
        fail(u"classes, subjects, digits"_s);
}

void RegistryReader::readEnhanced(const QJsonObject &object, const QString &place)
{
    const std::optional<CodeCell> code = codeCell(text(object, "code"_L1));
    if (!code || code->subject < 0 || code->detail < 0)
        return fail(place + u".code"_s);
    RegistryEntry entry;
    entry.subject = code->subject;
    entry.detail = code->detail;
    entry.title = text(object, "title"_L1);
    entry.classes = numbers(object, "classes"_L1);
    entry.restriction = text(object, "restriction"_L1);
    entry.isRestricted = !entry.restriction.isEmpty();
    entry.associatedRaw = text(object, "associated"_L1);
    entry.associated = associatedCodes(entry.associatedRaw);
    entry.isAnyReplyCode = entry.associatedRaw == "Any"_L1;
    entry.references = references(object, place);
    entry.referenceRaw = text(object, "level"_L1);
    entry.submitter = text(object, "submitter"_L1);
    entry.changeController = text(object, "controller"_L1);
    entry.registered = date(object, u"registered"_s, place);
    entry.updated = date(object, u"updated"_s, place);
    entry.isDeprecated = object.value("deprecated"_L1).toBool();
    entry.cause = text(object, "cause"_L1);
    entry.gloss = text(object, "gloss"_L1);
    entry.note = text(object, "note"_L1);
    if (entry.gloss.isEmpty())
        fail(place + u".gloss"_s);
    m_registry.m_entries.push_back(std::move(entry));
}

void RegistryReader::readReply(const QJsonObject &object, const QString &place)
{
    const std::optional<ReplyCode> code = ReplyCode::parse(text(object, "code"_L1));
    if (!code)
        return fail(place + u".code"_s);
    const std::optional<Standing> standing = standingNamed(text(object, "standing"_L1));
    if (!standing)
        return fail(place + u".standing"_s);
    ReplyCodeEntry entry;
    entry.code = *code;
    entry.title = text(object, "title"_L1);
    entry.standing = *standing;
    entry.commands = texts(object, "commands"_L1);
    entry.references = references(object, place);
    entry.usedBy = text(object, "usedBy"_L1);
    entry.gloss = text(object, "gloss"_L1);
    entry.note = text(object, "note"_L1);
    entry.sourceUrl = text(object, "source"_L1);
    entry.cause = text(object, "cause"_L1);
    if (entry.title.isEmpty() || entry.gloss.isEmpty())
        fail(place + u".gloss"_s);
    m_registry.m_replyCodes.push_back(std::move(entry));
}

void RegistryReader::readRfc(const QJsonObject &object, const QString &place)
{
    Rfc rfc;
    rfc.number = object.value("number"_L1).toInt();
    rfc.title = text(object, "title"_L1);
    rfc.date = text(object, "date"_L1);
    rfc.status = text(object, "status"_L1);
    rfc.series = text(object, "series"_L1);
    rfc.obsoletes = numbers(object, "obsoletes"_L1);
    rfc.obsoletedBy = numbers(object, "obsoletedBy"_L1);
    rfc.updates = numbers(object, "updates"_L1);
    rfc.updatedBy = numbers(object, "updatedBy"_L1);
    rfc.relevance = text(object, "relevance"_L1);
    for (const int code : numbers(object, "replyCodes"_L1))
        rfc.replyCodes.append(ReplyCode{code});
    rfc.enhancedCodes = texts(object, "enhancedCodes"_L1);
    rfc.url = text(object, "url"_L1);
    if (rfc.number <= 0 || rfc.title.isEmpty() || rfc.relevance.isEmpty())
        fail(place);
    m_registry.m_rfcs.push_back(std::move(rfc));
}

void RegistryReader::sortAndCheck()
{
    // Lookups search by halves, so order is part of being correct; a key that stands twice is a defect of the
    // data.
    const auto sorted = [this](auto &items, auto key, const QString &list) {
        std::sort(items.begin(), items.end(),
                  [key](const auto &a, const auto &b) { return key(a) < key(b); });
        if (std::adjacent_find(items.begin(), items.end(), [key](const auto &a, const auto &b) {
                return key(a) == key(b);
            }) != items.end()) {
            m_file = m_folder;
            fail(list);
        }
    };
    sorted(
        m_registry.m_entries, [](const RegistryEntry &e) { return std::pair(e.subject, e.detail); },
        u"enhanced.json"_s);
    sorted(
        m_registry.m_replyCodes, [](const ReplyCodeEntry &e) { return e.code; }, u"replycodes.json"_s);
    sorted(
        m_registry.m_rfcs, [](const Rfc &e) { return e.number; }, u"rfcs.json"_s);
    sorted(
        m_registry.m_classes, [](const StatusClass &e) { return e.cls; }, u"structure.json"_s);
    sorted(
        m_registry.m_subjects, [](const StatusSubject &e) { return e.subject; }, u"structure.json"_s);
}

} // namespace Codebook
