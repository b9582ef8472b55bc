// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/browse/pages.h"

#include <QCoreApplication>

namespace Codebook {

namespace {

using namespace Qt::StringLiterals;

struct KnowledgePages
{
    Q_DECLARE_TR_FUNCTIONS(Codebook::KnowledgePages)
};

constexpr int ExamplesShown = 5;

Run plain(const QString &text)
{
    return {text, {}, false, false, false, false};
}

void writeExamples(PageWriter &page, const std::vector<CodeUse> &uses)
{
    int shown = 0;
    for (const CodeUse &use : uses) {
        if (use.example.isEmpty())
            continue;
        if (shown == 0)
            page.section(KnowledgePages::tr("Typical replies"));
        if (shown++ == ExamplesShown)
            break;
        page.example(use.example, KnowledgePages::tr("Decode this"));
    }
}

QString kindText(const QString &kind)
{
    if (kind == "mailbox-provider"_L1)
        return KnowledgePages::tr("mailbox provider");
    if (kind == "filter"_L1)
        return KnowledgePages::tr("mail filter");
    if (kind == "sending-service"_L1)
        return KnowledgePages::tr("sending service");
    if (kind == "mta"_L1)
        return KnowledgePages::tr("mail server program");
    return KnowledgePages::tr("common wordings");
}

} // namespace

void writeCausePage(PageWriter &page, const PageData &data, const QString &id)
{
    const Cause *cause = data.catalogue.cause(id);
    if (!cause) {
        page.title(KnowledgePages::tr("There is no cause “%1”").arg(id));
        return;
    }
    page.title(data.say(cause->name));
    page.paragraph({{data.say(cause->sentence), {}, false, true, false, false}});
    page.paragraph(linked(data.say(cause->paragraph), data.catalogue.registry()));
    page.field(KnowledgePages::tr("Who must act"), {plain(data.owners(cause->owners))});
    page.field(KnowledgePages::tr("Typical codes"), codeRuns(cause->typicalStatus));
    page.field(KnowledgePages::tr("Mixed up with"), causeRuns(data, cause->related));
    page.endFields();
    writeNotes(page, data, HouseNote::About::Cause, id);
    if (!cause->usualCauses.isEmpty()) {
        page.section(KnowledgePages::tr("Usual reasons"));
        for (const QString &text : cause->usualCauses)
            page.bullet(linked(data.say(text), data.catalogue.registry()));
    }
    writeRoles(page, data, cause->byRole);
    if (!cause->askFor.isEmpty()) {
        page.section(KnowledgePages::tr("What to ask for"));
        for (const QString &text : cause->askFor)
            page.bullet(linked(data.say(text), data.catalogue.registry()));
    }
    const std::vector<CodeUse> uses = data.catalogue.usesOfCause(id);
    if (!uses.empty()) {
        page.section(KnowledgePages::tr("Who says it how"));
        writeUses(page, data, uses, true);
        writeExamples(page, uses);
    }
    writeSources(page, data, cause->sources);
}

void writeProviderPage(PageWriter &page, const PageData &data, const QString &id)
{
    const Provider *provider = data.catalogue.provider(id);
    if (!provider) {
        page.title(KnowledgePages::tr("There is no provider “%1”").arg(id));
        return;
    }
    page.title(provider->name);
    page.caption({plain(capitalised(kindText(provider->kind)))});
    if (!provider->recognise.isEmpty())
        page.paragraph(linked(data.say(provider->recognise), data.catalogue.registry()));
    const auto fixed = [](const QStringList &words) {
        return words.isEmpty() ? Runs() : Runs{{words.join(u"  "_s), {}, true, false, false, false}};
    };
    page.field(KnowledgePages::tr("Server names end in"), fixed(provider->hostSuffixes));
    page.field(KnowledgePages::tr("Mail domains"), fixed(provider->mailDomains));
    page.field(KnowledgePages::tr("Words only it writes"), fixed(provider->tokens));
    if (!provider->helpUrl.isEmpty())
        page.field(KnowledgePages::tr("Help page"), {plain(provider->helpUrl)});
    page.endFields();
    writeNotes(page, data, HouseNote::About::Provider, id);
    const std::vector<CodeUse> uses = data.catalogue.usesBy(id);
    if (!uses.empty()) {
        page.section(KnowledgePages::tr("What its codes and words mean"));
        writeUses(page, data, uses, false);
        writeExamples(page, uses);
    }
    writeSources(page, data, provider->sources);
}

} // namespace Codebook
