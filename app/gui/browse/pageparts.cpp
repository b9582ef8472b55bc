// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/browse/pages.h"

#include <QCoreApplication>

namespace Codebook {

namespace {

using namespace Qt::StringLiterals;

struct PageParts
{
    Q_DECLARE_TR_FUNCTIONS(Codebook::PageParts)
};

constexpr std::size_t UsesShown = 12;
constexpr QChar NoBreakHyphen(0x2011); ///< Keeps a month in one line of a narrow column.

Run plain(const QString &text)
{
    return {text, {}, false, false, false, false};
}

// What a row of uses is about: who says it, or what is said.
Runs useSubject(const PageData &data, const CodeUse &use, bool isProvider)
{
    if (!isProvider) {
        Runs runs;
        for (const QString &code : use.code.split(u' ', Qt::SkipEmptyParts)) {
            if (!runs.empty())
                runs.push_back({u" "_s, {}, true, false, false, false});
            runs.push_back(codeRun(code));
        }
        return runs;
    }
    const Provider *provider = data.catalogue.provider(use.provider);
    if (!provider)
        return {plain(PageParts::tr("Your organisation"))};
    return {{provider->name, linkTo(Location::provider(use.provider)), false, false, false, false}};
}

} // namespace

QString PageData::owners(const std::vector<Owner> &owners) const
{
    QStringList names;
    for (const Owner owner : owners)
        names.append(language.say(u"owner."_s + ownerId(owner) + u".short"_s));
    return names.join(u", "_s);
}

QString PageData::date(const QDate &date) const
{
    return date.isValid() ? date.toString(u"yyyy-MM"_s) : QString();
}

Runs codeRuns(const QStringList &codes)
{
    Runs runs;
    for (const QString &code : codes) {
        if (!runs.empty())
            runs.push_back(plain(u"  "_s));
        runs.push_back(codeRun(code));
    }
    return runs;
}

Runs referenceRuns(const QList<Reference> &references)
{
    Runs runs;
    for (const Reference &reference : references) {
        if (!runs.empty())
            runs.push_back(plain(u"; "_s));
        const QString link =
            reference.rfc > 0 ? linkTo(Location::rfc(QString::number(reference.rfc))) : QString();
        runs.push_back({reference.title(), link, false, false, false, false});
    }
    return runs;
}

Runs causeRuns(const PageData &data, const QStringList &causes)
{
    Runs runs;
    for (const QString &id : causes) {
        const Cause *cause = data.catalogue.cause(id);
        if (!cause)
            continue;
        if (!runs.empty())
            runs.push_back(plain(u", "_s));
        runs.push_back({data.say(cause->name), linkTo(Location::cause(id)), false, false, false, false});
    }
    return runs;
}

void writeRoles(PageWriter &page, const PageData &data, const std::map<Owner, Advice> &byRole)
{
    if (byRole.empty())
        return;
    page.section(PageParts::tr("What each side can do"));
    for (const auto &[owner, advice] : byRole) {
        page.group(capitalised(data.say(u"owner."_s + ownerId(owner))));
        for (const QString &text : advice.doList)
            page.bullet(linked(data.say(text), data.catalogue.registry()));
        for (const QString &text : advice.dontList) {
            Runs runs = linked(data.say(text), data.catalogue.registry());
            //: Before an imperative sentence of what better not to do.
            runs.insert(runs.begin(), {PageParts::tr("Do not:") + u' ', {}, false, false, true, false});
            page.bullet(runs);
        }
    }
}

void writeSources(PageWriter &page, const PageData &data, const std::vector<Source> &sources)
{
    if (sources.empty())
        return;
    page.section(PageParts::tr("Sources"));
    for (const Source &source : sources) {
        Runs runs = linked(source.title, data.catalogue.registry());
        if (!source.section.isEmpty())
            runs.push_back(plain(u", "_s + source.section));
        if (source.checked.isValid())
            runs.push_back({u"   "_s + PageParts::tr("checked %1").arg(data.date(source.checked)),
                            {},
                            false,
                            false,
                            true,
                            false});
        page.bullet(runs);
    }
}

void writeNotes(PageWriter &page, const PageData &data, HouseNote::About about, const QString &key)
{
    const std::vector<HouseNote> notes = data.catalogue.notes(about, key);
    if (notes.empty())
        return;
    page.section(PageParts::tr("Your organisation’s own notes"));
    for (const HouseNote &note : notes) {
        QStringList origin;
        if (!note.author.isEmpty())
            origin += note.author;
        if (note.checked.isValid())
            origin += PageParts::tr("checked %1").arg(note.checked.toString(Qt::ISODate));
        Runs runs = linked(note.text, data.catalogue.registry());
        if (!origin.isEmpty())
            runs.push_back({u"   "_s + origin.join(u", "_s), {}, false, false, true, false});
        page.paragraph(runs);
    }
}

void writeUses(PageWriter &page, const PageData &data, const std::vector<CodeUse> &uses, bool showsProvider)
{
    if (uses.empty())
        return;
    std::vector<std::vector<Runs>> rows;
    Runs before;
    for (const CodeUse &use : uses) {
        if (!page.isWhole() && rows.size() == UsesShown && uses.size() > UsesShown + 1)
            break;
        const Runs first = useSubject(data, use, showsProvider);
        Runs meaning = linked(data.say(use.meaning), data.catalogue.registry());
        if (!use.token.isEmpty())
            meaning.push_back({u"  "_s + use.token, {}, true, false, true, false});
        if (use.isHouse)
            meaning.push_back(
                {u"  "_s + PageParts::tr("your organisation’s own rule"), {}, false, false, true, false});
        if (use.isClash)
            meaning.push_back({u"\u00a0\u00a0◆"_s, {}, false, false, false, true});
        // A name is said once for all rows that follow it.
        const bool isRepeated = !rows.empty() && first == before;
        rows.push_back(
            {isRepeated ? Runs() : first,
             meaning,
             {plain(data.owners(use.owners))},
             {{data.date(use.checked).replace(u'-', NoBreakHyphen), {}, false, false, true, false}}});
        before = first;
    }
    page.table(
        {showsProvider ? PageParts::tr("Sender of the reply") : PageParts::tr("Code"),
         PageParts::tr("Meaning there"), PageParts::tr("Who must act"), PageParts::tr("Checked")},
        rows, {showsProvider ? 26 : PageWriter::FitsWords, PageWriter::TakesRest, 22, PageWriter::FitsWords});
    if (rows.size() < uses.size())
        page.paragraph({{PageParts::tr("%n more", nullptr, int(uses.size() - rows.size())), MoreLink, false,
                         false, false, false}});
}

} // namespace Codebook
