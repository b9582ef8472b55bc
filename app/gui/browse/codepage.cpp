// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/browse/pages.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace Codebook {

namespace {

using namespace Qt::StringLiterals;

struct CodePage
{
    Q_DECLARE_TR_FUNCTIONS(Codebook::CodePage)
};

constexpr std::size_t ExamplesShown = 5;
constexpr std::size_t NeighboursShown = 6;

Run plain(const QString &text)
{
    return {text, {}, false, false, false, false};
}

void writeExplanation(PageWriter &page, const PageData &data, const QString &code)
{
    const Explanation *explanation = data.catalogue.explanation(code);
    if (!explanation)
        return;
    page.paragraph({{data.say(explanation->sentence), {}, false, true, false, false}});
    if (!explanation->paragraph.isEmpty())
        page.paragraph(linked(data.say(explanation->paragraph), data.catalogue.registry()));
}

void writeCauses(PageWriter &page, const PageData &data, const QString &code)
{
    const Explanation *explanation = data.catalogue.explanation(code);
    if (!explanation || (explanation->usualCauses.isEmpty() && explanation->causes.isEmpty()))
        return;
    page.section(CodePage::tr("Usual causes"));
    for (const QString &text : explanation->usualCauses)
        page.bullet(linked(data.say(text), data.catalogue.registry()));
    Runs names = causeRuns(data, explanation->causes);
    if (!names.empty()) {
        names.insert(names.begin(), {CodePage::tr("See:") + u' ', {}, false, false, true, false});
        page.paragraph(names);
    }
}

void writeUsesAndExamples(PageWriter &page, const PageData &data, const QString &code)
{
    writeNotes(page, data, HouseNote::About::Code, code);
    const std::vector<CodeUse> uses = data.catalogue.uses(code);
    if (uses.empty())
        return;
    page.section(CodePage::tr("What it really means, by sender of the reply"));
    writeUses(page, data, uses, true);

    page.section(CodePage::tr("Typical replies"));
    std::set<QString> shown;
    for (const CodeUse &use : uses) {
        if (use.example.isEmpty() || shown.size() == ExamplesShown || !shown.insert(use.example).second)
            continue;
        page.example(use.example, CodePage::tr("Decode this"));
    }
}

void writeEnd(PageWriter &page, const PageData &data, const QString &code)
{
    const Explanation *explanation = data.catalogue.explanation(code);
    if (!explanation)
        return;
    writeRoles(page, data, explanation->byRole);
    if (!explanation->related.isEmpty()) {
        page.section(CodePage::tr("Related codes"));
        page.paragraph(codeRuns(explanation->related));
    }
    writeSources(page, data, explanation->sources);
}

// "4.7.1 seen · 5.7.1 registered": the classes of the same code, each a link.
Runs classRuns(const PageData &data, const RegistryEntry &entry, int current)
{
    Runs runs;
    for (const int cls : {2, 4, 5}) {
        const QString code = EnhancedStatus{cls, entry.subject, entry.detail}.toString();
        const bool isSeen = !data.catalogue.uses(code).empty();
        if (!entry.occursIn(cls) && !isSeen && cls != current)
            continue;
        if (!runs.empty())
            runs.push_back(plain(u"    "_s));
        Run run = codeRun(code);
        const QString state = entry.occursIn(cls) ? CodePage::tr("registered") : CodePage::tr("seen");
        if (cls != current) {
            runs.push_back(run);
            runs.push_back({u' ' + state, {}, false, false, true, false});
            continue;
        }
        runs.push_back({run.text, {}, true, true, false, false});
        runs.push_back({u' ' + state, {}, false, true, false, false});
    }
    // Alone, the code need not stand there twice.
    return runs.size() > 2 ? runs : Runs{{runs.back().text.trimmed(), {}, false, false, true, false}};
}

void writeRegistryFields(PageWriter &page, const PageData &data, const RegistryEntry &entry)
{
    page.section(CodePage::tr("In the registry"));
    page.field(CodePage::tr("Entry"), {{entry.key(), {}, true, false, false, false}});
    if (entry.isAnyReplyCode) {
        page.field(CodePage::tr("Reply codes"), {plain(CodePage::tr("any"))});
    } else if (!entry.associated.isEmpty()) {
        QStringList codes;
        for (const ReplyCode code : entry.associated)
            codes.append(code.toString());
        page.field(CodePage::tr("Reply codes"), codeRuns(codes));
    } else if (!entry.associatedRaw.isEmpty()) {
        page.field(CodePage::tr("Reply codes"), {plain(entry.associatedRaw)});
    }
    page.field(CodePage::tr("Reference"), referenceRuns(entry.references));
    if (!entry.restriction.isEmpty())
        page.field(CodePage::tr("Restriction"),
                   linked(data.say(entry.restriction), data.catalogue.registry()));
    const auto text = [&](const QString &label, const QString &value) {
        if (!value.isEmpty())
            page.field(label, {plain(value)});
    };
    text(CodePage::tr("Level"), entry.referenceRaw);
    text(CodePage::tr("Submitter"), entry.submitter);
    text(CodePage::tr("Change controller"), entry.changeController);
    text(CodePage::tr("Registered"), entry.registered.toString(Qt::ISODate));
    text(CodePage::tr("Updated"), entry.updated.toString(Qt::ISODate));
    page.endFields();
}

void writeEntryPage(PageWriter &page, const PageData &data, const RegistryEntry &entry, int cls)
{
    const QString code = EnhancedStatus{cls, entry.subject, entry.detail}.toString();
    page.codeTitle(code, classRuns(data, entry, cls));
    page.title(data.say(entry.title));
    QString source = CodePage::tr("IANA registry, sample text of %1").arg(entry.key());
    if (!entry.references.isEmpty())
        source += u", "_s + entry.references.front().title();
    page.quote(
        {plain(u"“"_s + (entry.official.sampleText.isEmpty() ? entry.title : entry.official.sampleText) +
               u"”"_s)},
        source);
    if (!entry.official.description.isEmpty())
        page.quote(linked(entry.official.description, data.catalogue.registry()),
                   CodePage::tr("IANA registry, description in the loaded file"));
    if (entry.isDeprecated)
        page.paragraph(
            {{CodePage::tr("The registry marks this entry as deprecated."), {}, false, true, false, false}});
    writeExplanation(page, data, code);
    const Explanation *explanation = data.catalogue.explanation(code);
    if (!entry.note.isEmpty() && !(explanation && explanation->paragraph.contains(entry.note)))
        page.paragraph(linked(data.say(entry.note), data.catalogue.registry()));
    if (entry.isRestricted && !entry.occursIn(cls))
        page.paragraph({{u"◆ "_s, {}, false, false, false, true},
                        plain(CodePage::tr("The RFC does not foresee this code in class %1. Servers send it "
                                           "nevertheless.")
                                  .arg(cls))});
    writeUsesAndExamples(page, data, code);
    writeCauses(page, data, code);
    writeRegistryFields(page, data, entry);
    writeEnd(page, data, code);
}

// The registered codes of the same subject that are nearest, in their order.
QStringList neighbours(const Registry &registry, EnhancedStatus status)
{
    std::vector<int> details;
    for (const RegistryEntry &entry : registry.entries()) {
        if (entry.subject == status.subject)
            details.push_back(entry.detail);
    }
    std::sort(details.begin(), details.end(),
              [&](int a, int b) { return std::abs(a - status.detail) < std::abs(b - status.detail); });
    details.resize(std::min(details.size(), NeighboursShown));
    std::sort(details.begin(), details.end());
    QStringList codes;
    for (const int detail : details)
        codes.append(EnhancedStatus{status.cls, status.subject, detail}.toString());
    return codes;
}

void writeUnregisteredPage(PageWriter &page, const PageData &data, EnhancedStatus status)
{
    const QString code = status.toString();
    page.codeTitle(code, {{CodePage::tr("not registered"), {}, false, false, true, false}});
    page.title(CodePage::tr("IANA has not registered this code"));
    writeExplanation(page, data, code);
    if (const StatusClass *cls = data.catalogue.registry().statusClass(status.cls))
        page.field(CodePage::tr("Class %1").arg(status.cls), {plain(capitalised(data.say(cls->label)))});
    else
        page.field(CodePage::tr("Class %1").arg(status.cls),
                   {plain(CodePage::tr("There is no such class: codes begin with 2, 4 or 5."))});
    if (const StatusSubject *subject = data.catalogue.registry().statusSubject(status.subject))
        page.field(CodePage::tr("Subject %1").arg(status.subject),
                   {plain(capitalised(data.say(subject->label)))});
    page.field(CodePage::tr("Neighbours"), codeRuns(neighbours(data.catalogue.registry(), status)));
    page.endFields();
    writeUsesAndExamples(page, data, code);
    writeCauses(page, data, code);
    writeEnd(page, data, code);
}

QString standingText(Standing standing)
{
    switch (standing) {
    case Standing::Standard:
        return CodePage::tr("standard");
    case Standing::RegistryOnly:
        return CodePage::tr("named only in the registry");
    case Standing::Draft:
        return CodePage::tr("only in a draft");
    case Standing::Historic:
        return CodePage::tr("historic");
    case Standing::Unregistered:
        return CodePage::tr("in no standard");
    }
    return {};
}

void writeReplyPage(PageWriter &page, const PageData &data, ReplyCode code, const ReplyCodeEntry *entry)
{
    const Registry &registry = data.catalogue.registry();
    page.codeTitle(
        code.toString(),
        {{entry ? standingText(entry->standing) : CodePage::tr("not known"), {}, false, false, true, false}});
    page.title(entry ? data.say(entry->title)
                     : CodePage::tr("No list and no standard names this reply code"));
    writeExplanation(page, data, code.toString());
    if (entry && !entry->usedBy.isEmpty())
        page.field(CodePage::tr("Who sends it"), linked(data.say(entry->usedBy), data.catalogue.registry()));
    for (int place = 1; place <= 3; ++place) {
        const QString meaning = data.say(registry.digitMeaning(code, place));
        const QChar digit = code.toString().at(place - 1);
        if (!meaning.isEmpty())
            //: %1 is the place of the digit, %2 the digit itself.
            page.field(CodePage::tr("Digit %1: %2").arg(place).arg(digit), {plain(meaning)});
    }
    if (entry) {
        if (!entry->commands.isEmpty())
            page.field(CodePage::tr("May answer"), {plain(entry->commands.join(u", "_s))});
        page.field(CodePage::tr("Reference"), referenceRuns(entry->references));
        if (!entry->note.isEmpty())
            page.field(CodePage::tr("Note"), linked(data.say(entry->note), data.catalogue.registry()));
    }
    page.endFields();
    QStringList enhanced;
    for (const RegistryEntry &other : registry.entries()) {
        if (other.associated.contains(code) && !enhanced.contains(other.key()))
            enhanced.append(EnhancedStatus{code.severity(), other.subject, other.detail}.toString());
    }
    if (!enhanced.isEmpty()) {
        page.section(CodePage::tr("Enhanced codes that the registry pairs with it"));
        page.paragraph(codeRuns(enhanced));
    }
    writeUsesAndExamples(page, data, code.toString());
    writeCauses(page, data, code.toString());
    writeEnd(page, data, code.toString());
}

} // namespace

void writeCodePage(PageWriter &page, const PageData &data, const QString &code)
{
    const Registry &registry = data.catalogue.registry();
    if (const auto reply = ReplyCode::parse(code)) {
        writeReplyPage(page, data, *reply, registry.replyCode(*reply));
        return;
    }
    QString shown = code;
    if (shown.startsWith(u'X') || shown.startsWith(u'x')) {
        shown.replace(0, 1, u"5"_s);
        const auto any = EnhancedStatus::parse(shown);
        const RegistryEntry *entry = any ? registry.entry(*any) : nullptr;
        if (entry && !entry->classes.isEmpty())
            shown.replace(0, 1, QString::number(entry->classes.back()));
    }
    const auto status = EnhancedStatus::parse(shown);
    if (!status) {
        page.title(CodePage::tr("“%1” is not a code").arg(code));
        return;
    }
    const RegistryEntry *entry = registry.entry(*status);
    if (entry && (status->cls == 2 || status->cls == 4 || status->cls == 5))
        writeEntryPage(page, data, *entry, status->cls);
    else
        writeUnregisteredPage(page, data, *status);
}

} // namespace Codebook
