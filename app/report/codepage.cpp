// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/codereport.h"
#include "report/notewords.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Codebook {

namespace {

/// Writes the blocks of one page in one language.
class CodePageWriter final
{
public:
    CodePageWriter(const CodeTopic &topic, const Catalogue &catalogue, const Language &language)
        : m_topic(topic)
        , m_catalogue(catalogue)
        , m_language(language)
    {}

    Outline write();

private:
    QString say(const QString &key) const { return m_language.say(key); }
    QString say(const QString &key, const QStringList &literals) const;
    void add(Block::Kind kind, const QStringList &cells);
    void addField(const QString &label, const QString &value);
    void addHeading(const QString &phrase) { add(Block::Kind::Heading, {say(phrase)}); }

    void writeMatches();
    void writeReplyCode(const ReplyCodeEntry &entry);
    void writeEnhanced(const RegistryEntry &entry);
    void writeUnregistered();
    void writeToken();
    void writeWording(const QString &gloss, const QString &note);
    void writeClasses(const RegistryEntry &entry);
    void writeExplanation(const Explanation &explanation);
    void writeRoles(const Explanation &explanation);
    void writeUses();
    void writeNotes();
    QStringList useCells(const CodeUse &use) const;
    void writeSources(const std::vector<Source> &sources);
    QString referenceTitles(const QList<Reference> &references) const;

    const CodeTopic &m_topic;
    const Catalogue &m_catalogue;
    const Language &m_language;
    Outline m_page;
};

QString CodePageWriter::say(const QString &key, const QStringList &literals) const
{
    Phrase phrase{key, {}, false};
    for (const QString &literal : literals)
        phrase.arguments.push_back(Phrase::literal(literal));
    return m_language.say(phrase);
}

void CodePageWriter::add(Block::Kind kind, const QStringList &cells)
{
    if (!cells.value(0).isEmpty() || cells.size() > 1)
        m_page.push_back({kind, cells});
}

void CodePageWriter::addField(const QString &label, const QString &value)
{
    if (!value.isEmpty())
        m_page.push_back({Block::Kind::Field, {say(label), value}});
}

QString CodePageWriter::referenceTitles(const QList<Reference> &references) const
{
    QStringList titles;
    for (const Reference &reference : references)
        titles.append(reference.title());
    return titles.join(u"; "_s);
}

void CodePageWriter::writeMatches()
{
    if (m_topic.kind == CodeTopic::Kind::Unknown) {
        add(Block::Kind::Title, {m_topic.query});
        add(Block::Kind::Lead, {say(m_topic.isKnown ? u"code.words"_s : u"code.nothing-known"_s)});
    } else {
        add(Block::Kind::Title, {m_topic.code, say(u"code.pattern"_s)});
        if (!m_topic.isKnown)
            add(Block::Kind::Lead, {say(u"code.no-match"_s)});
    }
    for (const SearchItem &item : m_topic.matches)
        add(Block::Kind::Row, {item.code, say(item.title)});
}

/// Our own words on a code and what practice does differently.
void CodePageWriter::writeWording(const QString &gloss, const QString &note)
{
    const Explanation *explanation = explanationOf(m_topic, m_catalogue);
    if (explanation)
        writeExplanation(*explanation);
    else
        add(Block::Kind::Lead, {say(gloss)});
    if (!explanation || explanation->paragraph != note)
        add(Block::Kind::Paragraph, {say(note)});
}

void CodePageWriter::writeReplyCode(const ReplyCodeEntry &entry)
{
    add(Block::Kind::Title, {m_topic.code, entry.title});
    writeWording(entry.gloss, entry.note);

    addHeading(u"code.digits"_s);
    const QString digits = entry.code.toString();
    for (int place = 1; place <= 3; ++place) {
        const QString meaning = m_catalogue.registry().digitMeaning(entry.code, place);
        if (!meaning.isEmpty())
            add(Block::Kind::Field, {digits.mid(place - 1, 1), say(meaning)});
    }

    addHeading(u"code.registry"_s);
    static const std::array<QString, 5> standings{
        u"code.standing.standard"_s, u"code.standing.registry-only"_s, u"code.standing.draft"_s,
        u"code.standing.historic"_s, u"code.standing.unregistered"_s};
    addField(u"code.standing"_s, say(standings.at(size_t(entry.standing))));
    addField(u"code.commands"_s, entry.commands.join(u", "_s));
    addField(u"code.used-by"_s, say(entry.usedBy));
    addField(u"code.reference"_s, referenceTitles(entry.references));
    addField(u"code.page"_s, entry.sourceUrl);
}

void CodePageWriter::writeClasses(const RegistryEntry &entry)
{
    QStringList classes;
    for (const int cls : entry.classes) {
        const StatusClass *statusClass = m_catalogue.registry().statusClass(cls);
        const QString name = statusClass ? say(statusClass->name) : QString();
        classes.append(name.isEmpty() ? QString::number(cls) : QString::number(cls) + u' ' + name);
    }
    addField(u"code.classes"_s, classes.join(u", "_s));
    addField(u"code.restriction"_s, say(entry.restriction));
}

void CodePageWriter::writeEnhanced(const RegistryEntry &entry)
{
    add(Block::Kind::Title, {m_topic.code, entry.title});
    if (entry.isDeprecated)
        add(Block::Kind::Paragraph, {say(u"code.deprecated"_s)});
    const std::optional<EnhancedStatus> status = EnhancedStatus::parse(m_topic.code);
    if (status && !m_catalogue.registry().statusClass(status->cls))
        add(Block::Kind::Lead, {say(u"code.no-such-class"_s, {QString::number(status->cls)})});
    else if (status && entry.isRestricted && !entry.occursIn(status->cls))
        add(Block::Kind::Paragraph, {say(u"code.other-class"_s, {m_topic.code})});
    writeWording(entry.gloss, entry.note);

    addHeading(u"code.registry"_s);
    addField(u"code.key"_s, entry.key());
    const StatusSubject *subject = m_catalogue.registry().statusSubject(entry.subject);
    addField(u"code.subject"_s,
             subject ? QString::number(entry.subject) + u' ' + say(subject->name) : QString());
    writeClasses(entry);
    addField(u"code.associated"_s, entry.associatedRaw);
    addField(u"code.reference"_s, referenceTitles(entry.references));
    addField(u"code.level"_s, entry.referenceRaw);
    addField(u"code.submitter"_s, entry.submitter);
    addField(u"code.controller"_s, entry.changeController);
    addField(u"code.registered"_s, entry.registered.toString(Qt::ISODate));
    addField(u"code.updated"_s, entry.updated.toString(Qt::ISODate));
    if (!entry.official.isEmpty()) {
        addHeading(u"code.official"_s);
        addField(u"code.sample"_s, entry.official.sampleText);
        add(Block::Kind::Paragraph, {entry.official.description.simplified()});
    }
}

/// A well-formed code that is not registered: what its numbers say by themselves.
void CodePageWriter::writeUnregistered()
{
    add(Block::Kind::Title, {m_topic.code, say(u"code.not-registered"_s)});
    const Registry &registry = m_catalogue.registry();
    if (const std::optional<EnhancedStatus> status = EnhancedStatus::parse(m_topic.code)) {
        const StatusClass *cls = registry.statusClass(status->cls);
        const StatusSubject *subject = registry.statusSubject(status->subject);
        if (!cls)
            add(Block::Kind::Lead, {say(u"code.no-such-class"_s, {QString::number(status->cls)})});
        writeWording({}, {});
        addHeading(u"code.numbers"_s);
        if (cls)
            add(Block::Kind::Field, {QString::number(status->cls), say(cls->name)});
        add(Block::Kind::Field,
            {QString::number(status->subject), say(subject ? subject->name : u"code.not-registered"_s)});
        add(Block::Kind::Field, {QString::number(status->detail), say(u"code.not-registered"_s)});
        return;
    }
    writeWording({}, {});
    if (const std::optional<ReplyCode> code = ReplyCode::parse(m_topic.code)) {
        addHeading(u"code.digits"_s);
        for (int place = 1; place <= 3; ++place)
            addField(m_topic.code.mid(place - 1, 1), say(registry.digitMeaning(*code, place)));
    }
}

void CodePageWriter::writeExplanation(const Explanation &explanation)
{
    add(Block::Kind::Lead, {say(explanation.sentence)});
    add(Block::Kind::Paragraph, {say(explanation.paragraph)});
    if (!explanation.usualCauses.isEmpty())
        addHeading(u"code.causes"_s);
    for (const QString &cause : explanation.usualCauses)
        add(Block::Kind::Bullet, {say(cause)});
}

void CodePageWriter::writeRoles(const Explanation &explanation)
{
    for (const auto &[owner, advice] : explanation.byRole) {
        if (advice.doList.isEmpty() && advice.dontList.isEmpty())
            continue;
        add(Block::Kind::Heading, {say(u"code.what-does"_s, {say(u"owner."_s + ownerId(owner))})});
        for (const QString &step : advice.doList)
            add(Block::Kind::Field, {say(u"code.do"_s), say(step)});
        for (const QString &step : advice.dontList)
            add(Block::Kind::Field, {say(u"code.dont"_s), say(step)});
    }
}

/// "S3150: The sending address is blocked. (the sender's admin; 2026-02)", and ◆ where the registry says
/// otherwise.
QStringList CodePageWriter::useCells(const CodeUse &use) const
{
    QStringList notes;
    for (const Owner owner : use.owners)
        notes.append(say(u"owner."_s + ownerId(owner)));
    QString text = say(use.meaning);
    if (!use.token.isEmpty() && use.token != m_topic.code)
        text = use.token + u": "_s + text;
    if (!notes.isEmpty())
        text += u" ("_s + notes.join(u", "_s) +
                (use.checked.isValid() ? u"; "_s + use.checked.toString(u"yyyy-MM"_s) : QString()) + u')';
    if (use.isHouse && !use.provider.isEmpty())
        text += u" · "_s + say(u"code.house-rule"_s);
    return use.isClash ? QStringList{text, u"◆"_s} : QStringList{text};
}

void CodePageWriter::writeUses()
{
    const std::vector<CodeUse> uses = usesOf(m_topic, m_catalogue);
    if (uses.empty())
        return;
    addHeading(u"code.uses"_s);
    QString group;
    for (const CodeUse &use : uses) {
        const Provider *provider = m_catalogue.provider(use.provider);
        const QString name = provider                 ? provider->name
                             : use.provider.isEmpty() ? say(u"code.house-rule"_s)
                                                      : use.provider;
        if (name != group)
            add(Block::Kind::Group, {name});
        group = name;
        add(Block::Kind::Bullet, useCells(use));
    }
    for (const CodeUse &use : uses) {
        if (use.isClash) {
            add(Block::Kind::Paragraph, {say(u"code.clash-note"_s)});
            break;
        }
    }
}

void CodePageWriter::writeNotes()
{
    const std::vector<HouseNote> notes = m_catalogue.notes(HouseNote::About::Code, m_topic.code);
    if (!notes.empty())
        addHeading(u"code.notes"_s);
    for (const HouseNote &note : notes)
        add(Block::Kind::Bullet, {noteLine(note, m_language)});
}

void CodePageWriter::writeSources(const std::vector<Source> &sources)
{
    if (sources.empty())
        return;
    addHeading(u"code.sources"_s);
    for (const Source &source : sources) {
        QString text = source.section.isEmpty() ? source.title : source.title + u", "_s + source.section;
        if (!source.url.isEmpty())
            text += u" · "_s + source.url;
        if (source.checked.isValid())
            text += u" · "_s + say(u"code.checked"_s, {source.checked.toString(Qt::ISODate)});
        add(Block::Kind::Bullet, {text});
    }
}

void CodePageWriter::writeToken()
{
    const Provider *owner = nullptr;
    for (const Provider &provider : m_catalogue.providers()) {
        if (provider.tokens.contains(m_topic.code, Qt::CaseInsensitive))
            owner = &provider;
    }
    add(Block::Kind::Title,
        {m_topic.code, owner ? say(u"code.token-of"_s, {owner->name}) : say(u"code.token"_s)});
    if (owner)
        add(Block::Kind::Paragraph, {say(owner->recognise)});
}

Outline CodePageWriter::write()
{
    if (m_topic.isPattern || m_topic.kind == CodeTopic::Kind::Unknown) {
        writeMatches();
        return m_page;
    }
    const Registry &registry = m_catalogue.registry();
    const std::optional<ReplyCode> code = ReplyCode::parse(m_topic.code);
    const RegistryEntry *entry = nullptr;
    if (const std::optional<CodeQuery> query = CodeQuery::parse(m_topic.code);
        query && query->kind == CodeQuery::Kind::EnhancedStatus) {
        for (const RegistryEntry &candidate : registry.entries()) {
            if (query->matchesEntry(candidate.subject, candidate.detail))
                entry = &candidate;
        }
    }
    if (m_topic.kind == CodeTopic::Kind::Token)
        writeToken();
    else if (const ReplyCodeEntry *reply = code ? registry.replyCode(*code) : nullptr)
        writeReplyCode(*reply);
    else if (entry)
        writeEnhanced(*entry);
    else
        writeUnregistered();

    writeNotes();
    writeUses();
    if (const Explanation *explanation = explanationOf(m_topic, m_catalogue)) {
        writeRoles(*explanation);
        if (!explanation->related.isEmpty()) {
            addHeading(u"code.related"_s);
            add(Block::Kind::Paragraph, {explanation->related.join(u", "_s)});
        }
        writeSources(explanation->sources);
    }
    return m_page;
}

} // namespace

Outline codePage(const CodeTopic &topic, const Catalogue &catalogue, const Language &language)
{
    return CodePageWriter(topic, catalogue, language).write();
}

} // namespace Codebook
