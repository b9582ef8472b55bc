// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "knowledge/verdict.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Codebook {

namespace {

constexpr std::size_t mostAlternatives = 6;
constexpr std::size_t mostLookAlikes = 8;

Phrase text(const QString &id)
{
    return {id, {}, false};
}

Phrase causeName(const KnowledgeBase &base, const QString &id)
{
    const Cause *cause = base.cause(id);
    return text(cause && !cause->name.isEmpty() ? cause->name : id);
}

TextSpan sourceOf(const Reply &reply, TextSpan span)
{
    return reply.textMap.toSource(span);
}

QString originOfCode(const KnowledgeBase &base, const QString &code)
{
    const Explanation *explanation = base.explanation(code);
    if (!explanation || explanation->sources.empty())
        return {};
    const Source &source = explanation->sources.front();
    return source.section.isEmpty() ? source.title : source.title + u", "_s + source.section;
}

void addSpeaker(const KnowledgeBase &base, const Reading &reading, const ReplySignals &signs,
                std::vector<Evidence> &list)
{
    if (signs.inner && !signs.inner->speaker.host.isEmpty()) {
        const bool isNamed = signs.clue == ProviderClue::SpeakerHost;
        Phrase meaning = text(
            u"speaker."_s + (signs.role == SpeakerRole::Unknown ? u"unknown"_s : speakerRoleId(signs.role)));
        if (isNamed) {
            const QString &name = base.data.providers[static_cast<std::size_t>(signs.provider)].name;
            meaning = {u"evidence.host-of"_s, {Phrase::literal(name)}, false};
        }
        list.push_back({text(u"evidence.speaker"_s), signs.inner->speaker.host, meaning, {}, {}});
    }
    if (signs.clue == ProviderClue::RecipientDomain || signs.clue == ProviderClue::Reporter) {
        const QString &name = base.data.providers[static_cast<std::size_t>(signs.provider)].name;
        const bool isReporter = signs.clue == ProviderClue::Reporter;
        list.push_back({text(isReporter ? u"evidence.reporter"_s : u"evidence.recipient-domain"_s),
                        isReporter ? reading.reporter.host : QString(),
                        {u"evidence.host-of"_s, {Phrase::literal(name)}, false},
                        {},
                        {}});
    }
}

void addWords(const KnowledgeBase &base, const ReplySignals &signs, const Verdict &verdict,
              std::vector<Evidence> &list)
{
    if (!verdict.match || !signs.inner)
        return;
    const Reply &reply = signs.isOuterText ? *signs.outer : *signs.inner;
    const Rule &rule = *verdict.match->rule;
    for (const TextSpan span : verdict.match->spans) {
        list.push_back({text(rule.isHouse ? u"evidence.house"_s : u"evidence.words"_s),
                        reply.text.mid(span.start, span.length),
                        rule.meaning.isEmpty() ? causeName(base, rule.cause) : text(rule.meaning), rule.id,
                        sourceOf(reply, span)});
    }
}

void addCodes(const KnowledgeBase &base, const ReplySignals &signs, std::vector<Evidence> &list)
{
    const auto add = [&](const QString &who, const QString &code) {
        const Explanation *explanation = base.explanation(code);
        list.push_back({text(who),
                        code,
                        text(explanation ? explanation->sentence : QString()),
                        originOfCode(base, code),
                        {}});
    };
    if (signs.status)
        add(u"evidence.enhanced"_s, signs.status->toString());
    if (signs.code) {
        add(u"evidence.reply-code"_s, signs.code->toString());
        const QString meaning = base.registry.digitMeaning(*signs.code, 1);
        if (!meaning.isEmpty())
            list.push_back({text(u"evidence.digit"_s),
                            QString::number(signs.code->severity()),
                            text(meaning),
                            u"RFC 5321, 4.2.1"_s,
                            {}});
    }
    if (signs.statusField && signs.statusField != signs.status)
        add(u"evidence.status-field"_s, signs.statusField->toString());
}

} // namespace

std::vector<Evidence> findEvidence(const KnowledgeBase &base, const Reading &reading,
                                   const ReplySignals &signs, const Verdict &verdict)
{
    std::vector<Evidence> list;
    if (signs.action != Action::None) {
        const QString id = actionId(signs.action);
        list.push_back({text(u"evidence.action"_s), id, text(u"action."_s + id), u"RFC 3464, 2.3.3"_s, {}});
    }
    addSpeaker(base, reading, signs, list);
    addWords(base, signs, verdict, list);
    addCodes(base, signs, list);
    std::size_t lookAlikes = 0;
    for (const Remark &remark : reading.remarks) {
        if (remark.kind == Remark::Kind::LookAlike && ++lookAlikes <= mostLookAlikes)
            list.push_back(
                {text(u"evidence.not-used"_s), remark.text, text(u"evidence.look-alike"_s), {}, remark.span});
    }
    return list;
}

std::vector<Alternative> findAlternatives(const KnowledgeBase &base, const ReplySignals &signs,
                                          const Verdict &verdict)
{
    std::vector<Alternative> list;
    if (verdict.outcome == Outcome::Accepted)
        return list;
    const auto add = [&](const QString &cause, const OwnersBySpeaker &ownOwners, const Phrase &why) {
        const bool isKnown = cause == verdict.cause || cause == u"unspecified" || cause == u"delivered" ||
                             std::any_of(list.begin(), list.end(),
                                         [&](const Alternative &other) { return other.cause == cause; });
        if (isKnown || list.size() >= mostAlternatives)
            return;
        std::vector<Owner> owners = ownOwners.of(signs.role);
        const Cause *known = base.cause(cause);
        if (owners.empty() && known)
            owners = OwnersBySpeaker{known->owners, known->ownersBySpeaker}.of(signs.role);
        if (owners.empty())
            owners = {Owner::Unknown};
        list.push_back({cause, owners, why});
    };
    for (const RuleMatch &match : signs.matches) {
        if (!signs.inner || match.spans.empty())
            continue;
        const Reply &reply = signs.isOuterText ? *signs.outer : *signs.inner;
        const QString quote = reply.text.mid(match.spans.front().start, match.spans.front().length);
        add(match.rule->cause, match.rule->owners, {u"alternative.words"_s, {Phrase::literal(quote)}, false});
    }
    // Where the words leave no doubt, all that a code may stand for elsewhere would only raise one.
    if (verdict.confidence == Confidence::High)
        return list;
    for (const CodeOpinion *opinion : {&signs.byStatus, &signs.byReply, &signs.byStatusField}) {
        for (const QString &cause : opinion->causes)
            add(cause, {}, {u"alternative.code"_s, {Phrase::literal(opinion->code)}, false});
    }
    return list;
}

} // namespace Codebook
