// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "knowledge/datafile.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace Codebook {

namespace {

constexpr qint64 largestFile = 16 * 1024 * 1024;

// Nothing for a file that cannot be opened or read.
std::optional<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    QByteArray bytes = file.read(largestFile);
    return file.error() == QFileDevice::NoError ? std::optional(std::move(bytes)) : std::nullopt;
}

} // namespace

DataFile::DataFile(const QString &path, KnowledgeData &data)
    : DataFile(path, bytesOf(path), data)
{}

DataFile::DataFile(const QString &path, const std::optional<QByteArray> &bytes, KnowledgeData &data)
    : m_name(path.startsWith(u':') ? path.section(u'/', -2) : path)
    , m_data(data)
    , m_isRead(bytes.has_value())
    , m_json(bytes.value_or(QByteArray()))
{
    if (!m_isRead)
        m_json.fail(u"data.file"_s);
}

DataFile::~DataFile()
{
    if (m_json.failed())
        m_data.problems.push_back({m_name, m_isRead ? m_json.line() : 0, m_json.problem(), {}});
}

void DataFile::problem(const QString &what, const QString &name)
{
    if (!m_json.failed())
        m_data.problems.push_back({m_name, m_json.line(), what, name});
}

void DataFile::top(const std::map<QByteArray, ListReader> &lists, const KeyReader &other)
{
    QByteArray key;
    if (!m_json.enterObject())
        return;
    while (m_json.nextKey(key)) {
        const auto list = lists.find(key);
        if (key == "schema") {
            if (m_json.integer() != 1)
                m_json.fail(u"data.schema"_s);
        } else if (key == "sources" || list != lists.end()) {
            (void)m_json.enterArray();
            while (m_json.nextItem()) {
                m_itemLine = m_json.line();
                if (list != lists.end())
                    list->second(*this);
                else
                    readSource();
            }
        } else if (!other || !other(key, m_json)) {
            problem(u"data.unknown-key"_s, QString::fromUtf8(key));
            m_json.skip();
        }
    }
    if (!m_json.failed() && !m_json.atEnd())
        m_json.fail(u"data.json.end"_s);
}

void DataFile::object(const KeyReader &read, std::vector<Source> *sources)
{
    QByteArray key;
    QStringList sourceIds;
    QDate checked;
    if (!m_json.enterObject())
        return;
    while (m_json.nextKey(key)) {
        if (read(key, m_json))
            continue;
        if (sources && key == "sources") {
            sourceIds = m_json.strings();
        } else if (sources && key == "checked") {
            checked = date();
        } else {
            problem(u"data.unknown-key"_s, QString::fromUtf8(key));
            m_json.skip();
        }
    }
    for (const QString &id : std::as_const(sourceIds)) {
        if (const auto source = m_data.source(id, checked))
            sources->push_back(*source);
        else
            problem(u"data.unknown-source"_s, id);
    }
    if (sources && !checked.isValid())
        problem(u"data.date"_s, {});
}

void DataFile::readSource()
{
    QString id;
    Source source;
    object([&](const QByteArray &key, JsonReader &json) {
        if (key == "id") {
            id = json.string();
        } else if (key == "kind") {
            const QString name = json.string();
            const auto kind = sourceKindFromId(name);
            if (!kind)
                problem(u"data.unknown-word"_s, name);
            source.kind = kind.value_or(Source::Kind::Other);
        } else if (key == "title") {
            source.title = json.string();
        } else if (key == "section") {
            source.section = json.string();
        } else if (key == "url") {
            source.url = json.string();
        } else if (key == "checked") {
            source.checked = date();
        } else {
            return false;
        }
        return true;
    });
    if (m_data.sources.contains(id))
        problem(u"data.duplicate-id"_s, id);
    m_data.sources.insert(id, source);
}

std::vector<Owner> DataFile::owners()
{
    std::vector<Owner> list;
    for (const QString &name : m_json.strings()) {
        if (const auto owner = ownerFromId(name))
            list.push_back(*owner);
        else
            problem(u"data.unknown-owner"_s, name);
    }
    return list;
}

OwnersBySpeaker DataFile::ownersBySpeaker()
{
    OwnersBySpeaker result;
    if (!m_json.atObject()) {
        result.owners = owners();
        return result;
    }
    QByteArray key;
    (void)m_json.enterObject();
    while (m_json.nextKey(key)) {
        const auto role = speakerRoleFromName(QString::fromUtf8(key));
        if (!role)
            problem(u"data.unknown-word"_s, QString::fromUtf8(key));
        const std::vector<Owner> list = owners();
        if (!role || *role == SpeakerRole::Unknown)
            result.owners = list;
        else
            result.byRole.insert_or_assign(*role, list);
    }
    return result;
}

std::map<SpeakerRole, CauseWords> DataFile::wordsBySpeaker()
{
    std::map<SpeakerRole, CauseWords> result;
    QByteArray speaker;
    (void)m_json.enterObject();
    while (m_json.nextKey(speaker)) {
        const auto role = speakerRoleFromName(QString::fromUtf8(speaker));
        if (!role || *role == SpeakerRole::Unknown)
            problem(u"data.unknown-word"_s, QString::fromUtf8(speaker));
        CauseWords words;
        object([&](const QByteArray &key, JsonReader &json) {
            if (key == "sentence")
                words.sentence = json.string();
            else if (key == "waitingSentence")
                words.waitingSentence = json.string();
            else if (key == "now")
                words.now = advice();
            else
                return false;
            return true;
        });
        if (role)
            result.insert_or_assign(*role, words);
    }
    return result;
}

Advice DataFile::advice()
{
    Advice result;
    object([&](const QByteArray &key, JsonReader &json) {
        if (key == "do")
            result.doList = json.strings();
        else if (key == "dont")
            result.dontList = json.strings();
        else
            return false;
        return true;
    });
    return result;
}

std::map<Owner, Advice> DataFile::adviceByRole()
{
    std::map<Owner, Advice> result;
    QByteArray key;
    if (!m_json.enterObject())
        return result;
    while (m_json.nextKey(key)) {
        const auto owner = ownerFromId(QString::fromUtf8(key));
        if (!owner)
            problem(u"data.unknown-owner"_s, QString::fromUtf8(key));
        result.insert_or_assign(owner.value_or(Owner::Unknown), advice());
    }
    return result;
}

QDate DataFile::date()
{
    const QString text = m_json.string();
    const QDate day = text.size() == 10
                          ? QDate(QStringView(text).first(4).toInt(), QStringView(text).sliced(5, 2).toInt(),
                                  QStringView(text).sliced(8, 2).toInt())
                          : QDate();
    if (!day.isValid())
        problem(u"data.date"_s, text);
    return day;
}

std::vector<CodePattern> DataFile::patterns(std::optional<CodePattern> (*parse)(QStringView))
{
    std::vector<CodePattern> list;
    for (const QString &text : m_json.strings()) {
        if (const auto pattern = parse(text))
            list.push_back(*pattern);
        else
            problem(u"data.code"_s, text);
    }
    return list;
}

void DataFile::readWhen(Rule &rule)
{
    object([&](const QByteArray &key, JsonReader &json) {
        if (key == "reply") {
            rule.replies = patterns(&CodePattern::forReply);
        } else if (key == "status") {
            rule.statuses = patterns(&CodePattern::forStatus);
        } else if (key == "speaker") {
            for (const QString &name : json.strings()) {
                if (const auto role = speakerRoleFromName(name))
                    rule.speakers.push_back(*role);
                else
                    problem(u"data.unknown-word"_s, name);
            }
        } else if (key == "stage") {
            for (const QString &name : json.strings()) {
                if (const auto stage = stageFromName(name))
                    rule.stages.push_back(*stage);
                else
                    problem(u"data.unknown-word"_s, name);
            }
        } else {
            return false;
        }
        return true;
    });
}

bool DataFile::readRuleText(Rule &rule, const QByteArray &key)
{
    if (key == "id")
        rule.id = m_json.string();
    else if (key == "provider")
        rule.provider = m_json.string();
    else if (key == "any")
        rule.any = m_json.strings();
    else if (key == "all")
        rule.all = m_json.strings();
    else if (key == "none")
        rule.none = m_json.strings();
    else if (key == "code")
        rule.code = m_json.string();
    else if (key == "meaning")
        rule.meaning = m_json.string();
    else if (key == "cause")
        rule.cause = m_json.string();
    else if (key == "sentence")
        rule.sentence = m_json.string();
    else if (key == "do")
        rule.advice.doList = m_json.strings();
    else if (key == "dont")
        rule.advice.dontList = m_json.strings();
    else if (key == "source")
        rule.source = m_json.string();
    else if (key == "examples")
        rule.examples = m_json.strings();
    else
        return false;
    return true;
}

bool DataFile::readRuleKey(Rule &rule, const QByteArray &key)
{
    if (key == "when") {
        readWhen(rule);
    } else if (key == "needsProvider") {
        rule.needsProvider = m_json.boolean();
    } else if (key == "inferred") {
        rule.isInferred = m_json.boolean();
    } else if (key == "clash") {
        rule.isClash = m_json.boolean();
    } else if (key == "owners") {
        rule.owners = ownersBySpeaker();
    } else if (key == "checked") {
        rule.checked = date();
    } else if (key == "stage") {
        const QString name = m_json.string();
        const auto stage = stageFromName(name);
        if (!stage)
            problem(u"data.unknown-word"_s, name);
        rule.stage = stage.value_or(Stage::Unknown);
    } else if (key == "confidence") {
        const QString name = m_json.string();
        const auto confidence = confidenceFromId(name);
        if (!confidence)
            problem(u"data.unknown-word"_s, name);
        rule.confidence = confidence.value_or(Confidence::Low);
    } else {
        return readRuleText(rule, key);
    }
    return true;
}

std::optional<HouseNote> DataFile::note()
{
    HouseNote note;
    note.file = m_name;
    note.line = m_itemLine;
    int topics = 0;
    object([&](const QByteArray &key, JsonReader &json) {
        if (key == "text")
            note.text = json.string().trimmed();
        else if (key == "author")
            note.author = json.string();
        else if (key == "checked")
            note.checked = date();
        else
            return readNoteTopic(note, key, topics);
        return true;
    });
    const DataProblem problem{m_name, m_itemLine, u"data.note"_s, note.key};
    if (m_json.failed())
        return std::nullopt;
    const bool isCode = note.about != HouseNote::About::Code || CodePattern::forReply(note.key) ||
                        CodePattern::forStatus(note.key);
    if (topics == 1 && isCode && !note.text.isEmpty())
        return note;
    m_data.problems.push_back(problem);
    return std::nullopt;
}

bool DataFile::readNoteTopic(HouseNote &note, const QByteArray &key, int &topics)
{
    for (const auto about : {HouseNote::About::Code, HouseNote::About::Cause, HouseNote::About::Provider}) {
        if (key != noteAboutId(about).toLatin1())
            continue;
        note.about = about;
        note.key = m_json.string();
        ++topics;
        return true;
    }
    return false;
}

Rule DataFile::rule()
{
    Rule rule;
    rule.file = m_name;
    rule.line = m_itemLine;
    object([&](const QByteArray &key, JsonReader &) { return readRuleKey(rule, key); });
    return rule;
}

} // namespace Codebook
