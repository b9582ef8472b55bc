// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/answer/facts.h"

#include <algorithm>

namespace Codebook {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t MostUses = 12; ///< The rest stands on the page of the code.

// Codes and hosts are quoted without their place; it is that of the part that says the same.
TextSpan spanOf(const CaseFile &file, const Answer &answer, const Evidence &step)
{
    if (!step.span.isEmpty() || step.quote.isEmpty())
        return step.span;
    for (const bool isOwn : {true, false}) {
        for (const Part &part : file.parts) {
            if (part.topic == step.quote && (!isOwn || part.reply == answer.reply))
                return part.span;
        }
    }
    return {};
}

QString causeName(const QString &id, const Catalogue &catalogue, const Language &language)
{
    const Cause *cause = catalogue.cause(id);
    return cause ? language.say(cause->name) : id;
}

QString ownerWords(const std::vector<Owner> &owners, const Language &language)
{
    QStringList names;
    for (const Owner owner : owners)
        names += language.say(u"owner."_s + ownerId(owner) + u".short"_s);
    return names.join(u", "_s);
}

void addRegistry(Facts &facts, const Answer &answer, const Catalogue &catalogue, const Language &language)
{
    const Registry &registry = catalogue.registry();
    if (answer.enhancedStatus) {
        const QString code = answer.enhancedStatus->toString();
        const RegistryEntry *entry = registry.entry(*answer.enhancedStatus);
        const QString words = !entry                   ? language.say(u"part.unregistered"_s)
                              : entry->gloss.isEmpty() ? language.say(entry->title)
                                                       : language.say(entry->gloss);
        facts.rows.push_back(
            {Facts::tr("Registry"), Location::code(code), code, {}, words, u"IANA"_s, {}, false});
    }
    if (answer.replyCode) {
        const QString code = answer.replyCode->toString();
        const ReplyCodeEntry *entry = registry.replyCode(*answer.replyCode);
        const QString words = entry ? language.say(entry->gloss) : language.say(u"part.unregistered"_s);
        const QString origin =
            entry && !entry->references.isEmpty() ? entry->references.first().title() : QString();
        facts.rows.push_back(
            {Facts::tr("Reply code"), Location::code(code), code, {}, words, origin, {}, false});
    }
}

} // namespace

Facts whyFacts(const CaseFile &file, const Answer &answer, const Language &language)
{
    Facts facts;
    facts.intro = language.say(answer.paragraph);
    for (const Evidence &step : answer.evidence) {
        facts.rows.push_back({language.say(step.who),
                              {},
                              step.quote,
                              spanOf(file, answer, step),
                              language.say(step.meaning),
                              step.origin,
                              {},
                              false});
    }
    return facts;
}

Facts alternativeFacts(const Answer &answer, const Catalogue &catalogue, const Language &language)
{
    Facts facts;
    for (const Alternative &other : answer.alternatives) {
        facts.rows.push_back({causeName(other.cause, catalogue, language),
                              Location::cause(other.cause),
                              {},
                              {},
                              language.say(other.why),
                              ownerWords(other.owners, language),
                              {},
                              false});
    }
    for (const Phrase &question : answer.askFor)
        facts.rows.push_back(
            {Facts::tr("Would decide it"), {}, {}, {}, language.say(question), {}, {}, false});
    if (facts.rows.empty())
        facts.intro = Facts::tr("Nothing in the text points at another cause.");
    return facts;
}

Facts useFacts(const Answer &answer, const Catalogue &catalogue, const Language &language)
{
    Facts facts;
    addRegistry(facts, answer, catalogue, language);
    const QString code = answer.enhancedStatus ? answer.enhancedStatus->toString()
                         : answer.replyCode    ? answer.replyCode->toString()
                                               : QString();
    if (code.isEmpty()) {
        facts.intro = Facts::tr("The text holds no code to compare.");
        return facts;
    }
    std::vector<CodeUse> uses = catalogue.uses(code);
    // The provider that speaks here comes first, then those that clash.
    std::stable_partition(uses.begin(), uses.end(), [&](const CodeUse &use) {
        return !answer.provider.isEmpty() && use.provider == answer.provider;
    });
    for (std::size_t i = 0; i < uses.size() && i < MostUses; ++i) {
        const CodeUse &use = uses[i];
        const Provider *provider = catalogue.provider(use.provider);
        const Location page = provider ? Location::provider(use.provider) : Location{};
        const QString who = provider ? provider->name : Facts::tr("Your organisation");
        facts.rows.push_back({who,
                              page,
                              use.token.isEmpty() ? use.code : use.token,
                              {},
                              language.say(use.meaning),
                              use.checked.toString(Qt::ISODate),
                              {},
                              use.isClash});
    }
    if (uses.size() > MostUses) {
        facts.rows.push_back(
            {Facts::tr("More"),
             Location::code(code),
             code,
             {},
             Facts::tr("All %n uses stand on the page of this code.", nullptr, int(uses.size())),
             {},
             {},
             false});
    }
    return facts;
}

Facts sourceFacts(const Answer &answer)
{
    Facts facts;
    for (const Source &source : answer.sources) {
        const QString title =
            source.section.isEmpty() ? source.title : source.title + u", "_s + source.section;
        const QString checked = source.checked.isValid()
                                    //: %1: a date. The day a source was compared with what is said here.
                                    ? Facts::tr("checked %1").arg(source.checked.toString(Qt::ISODate))
                                    : QString();
        facts.rows.push_back({title, {}, {}, {}, source.url, checked, source.url, false});
    }
    if (facts.rows.empty())
        facts.intro = Facts::tr("No source is named.");
    return facts;
}

} // namespace Codebook
