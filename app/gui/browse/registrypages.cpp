// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/browse/pages.h"

#include <QCoreApplication>

#include <algorithm>

namespace Codebook {

namespace {

using namespace Qt::StringLiterals;

struct RegistryPages
{
    Q_DECLARE_TR_FUNCTIONS(Codebook::RegistryPages)
};

Run plain(const QString &text)
{
    return {text, {}, false, false, false, false};
}

Runs rfcRuns(const QList<int> &numbers)
{
    Runs runs;
    for (const int number : numbers) {
        if (!runs.empty())
            runs.push_back(plain(u", "_s));
        const QString name = QString::number(number);
        runs.push_back({u"RFC "_s + name, linkTo(Location::rfc(name)), false, false, false, false});
    }
    return runs;
}

} // namespace

void writeRfcPage(PageWriter &page, const PageData &data, int number)
{
    const Registry &registry = data.catalogue.registry();
    const Rfc *rfc = registry.rfc(number);
    page.codeTitle(u"RFC %1"_s.arg(number), {});
    if (!rfc) {
        page.title(RegistryPages::tr("This RFC is not in the reference"));
        return;
    }
    page.title(rfc->title);
    if (!rfc->obsoletedBy.isEmpty()) {
        Runs runs{{u"◆ "_s, {}, false, false, false, true}, plain(RegistryPages::tr("Replaced by") + u' ')};
        for (Run &run : rfcRuns(rfc->obsoletedBy))
            runs.push_back(std::move(run));
        page.paragraph(runs);
    }
    if (!rfc->relevance.isEmpty())
        page.paragraph(linked(data.say(rfc->relevance), registry));
    const auto text = [&](const QString &label, const QString &value) {
        if (!value.isEmpty())
            page.field(label, {plain(value)});
    };
    text(RegistryPages::tr("Status"), rfc->status);
    text(RegistryPages::tr("Series"), rfc->series);
    text(RegistryPages::tr("Date"), rfc->date);
    page.field(RegistryPages::tr("Replaces"), rfcRuns(rfc->obsoletes));
    page.field(RegistryPages::tr("Changes"), rfcRuns(rfc->updates));
    page.field(RegistryPages::tr("Changed by"), rfcRuns(rfc->updatedBy));
    text(RegistryPages::tr("Address"), rfc->url);
    page.endFields();
    if (!rfc->replyCodes.isEmpty()) {
        QStringList codes;
        for (const ReplyCode code : rfc->replyCodes)
            codes.append(code.toString());
        page.section(RegistryPages::tr("Reply codes it defines or uses"));
        page.paragraph(codeRuns(codes));
    }
    if (!rfc->enhancedCodes.isEmpty()) {
        page.section(RegistryPages::tr("Enhanced codes it defines"));
        page.paragraph(codeRuns(rfc->enhancedCodes));
    }
}

void writeRegistryPage(PageWriter &page, const PageData &data)
{
    const Registry &registry = data.catalogue.registry();
    const RegistryFacts &facts = registry.facts();
    page.title(RegistryPages::tr("About this registry"));
    page.paragraph(
        linked(RegistryPages::tr(
                   "IANA keeps the list of SMTP enhanced status codes that RFC 5248 set up. This program "
                   "carries the "
                   "whole "
                   "list, with words of our own beside each code, so that it can be read without a network."),
               registry));
    const auto text = [&](const QString &label, const QString &value) {
        if (!value.isEmpty())
            page.field(label, {plain(value)});
    };
    text(RegistryPages::tr("New codes by"), facts.registrationRule);
    text(RegistryPages::tr("Expert"), facts.expert);
    page.field(RegistryPages::tr("Defining RFC"), rfcRuns({facts.definingRfc}));
    text(RegistryPages::tr("Created"), facts.created.toString(Qt::ISODate));
    text(RegistryPages::tr("Last change by IANA"), facts.updated.toString(Qt::ISODate));
    text(RegistryPages::tr("Compared with IANA's files"), facts.dataChecked.toString(Qt::ISODate));
    text(RegistryPages::tr("Formats IANA offers"), RegistryPages::tr("XML, CSV, HTML and plain text"));
    page.endFields();

    page.section(RegistryPages::tr("What is in it"));
    text(RegistryPages::tr("Classes"), QString::number(registry.classes().size()));
    text(RegistryPages::tr("Subjects"), QString::number(registry.subjects().size()));
    text(RegistryPages::tr("Enhanced status codes"), QString::number(registry.entries().size()));
    const auto standards =
        std::count_if(registry.replyCodes().begin(), registry.replyCodes().end(),
                      [](const ReplyCodeEntry &e) { return e.standing == Standing::Standard; });
    text(RegistryPages::tr("Reply codes"), RegistryPages::tr("%1, of which %2 are defined by a standard")
                                               .arg(registry.replyCodes().size())
                                               .arg(standards));
    text(RegistryPages::tr("RFCs"), QString::number(registry.rfcs().size()));
    text(RegistryPages::tr("Causes explained"), QString::number(data.catalogue.causes().size()));
    text(RegistryPages::tr("Providers and programs"), QString::number(data.catalogue.providers().size()));
    page.endFields();

    page.section(RegistryPages::tr("Where the words come from"));
    page.paragraph({plain(RegistryPages::tr(
        "Titles in quotation marks are the registry's. Explanations and advice are ours; each page names its "
        "sources and the day they were last compared. To put IANA's newest wording beside ours, download the "
        "XML "
        "or CSV file and choose Registry › Load IANA file."))});
    page.section(RegistryPages::tr("Subjects"));
    std::vector<std::vector<Runs>> rows;
    for (const StatusSubject &subject : registry.subjects())
        rows.push_back({{{u"X.%1"_s.arg(subject.subject), {}, true, false, false, false}},
                        {plain(subject.name)},
                        {plain(data.say(subject.gloss))}});
    page.table({RegistryPages::tr("Number"), RegistryPages::tr("Name"), RegistryPages::tr("About")}, rows,
               {15, 33, 52});
}

void writeComparisonPage(PageWriter &page, const RegistryComparison &comparison)
{
    page.title(RegistryPages::tr("Compared with %1").arg(comparison.fileName));
    if (comparison.changes.empty()) {
        page.paragraph({plain(RegistryPages::tr("The file and the registry in use say the same."))});
        return;
    }
    const std::pair<RegistryChange::Kind, QString> kinds[] = {
        {RegistryChange::Kind::Added, RegistryPages::tr("New in the file")},
        {RegistryChange::Kind::Changed, RegistryPages::tr("Changed")},
        {RegistryChange::Kind::Gone, RegistryPages::tr("Not in the file")},
    };
    for (const auto &[kind, heading] : kinds) {
        std::vector<std::vector<Runs>> rows;
        for (const RegistryChange &change : comparison.changes) {
            if (change.kind == kind)
                rows.push_back({{codeRun(change.code)},
                                {plain(change.field)},
                                {plain(change.before)},
                                {plain(change.after)}});
        }
        if (rows.empty())
            continue;
        page.section(heading);
        page.table({RegistryPages::tr("Code"), RegistryPages::tr("Field"), RegistryPages::tr("In use"),
                    RegistryPages::tr("In the file")},
                   rows, {14, 16, 35, 35});
    }
}

} // namespace Codebook
