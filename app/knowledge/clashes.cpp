// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "knowledge/verdict.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Codebook {

namespace {

Phrase literal(const QString &text)
{
    return Phrase::literal(text);
}

Phrase causeName(const KnowledgeBase &base, const QString &id)
{
    const Cause *cause = base.cause(id);
    return {cause && !cause->name.isEmpty() ? cause->name : id, {}, false};
}

Phrase codeList(const QList<ReplyCode> &codes)
{
    QStringList texts;
    for (const ReplyCode code : codes)
        texts += code.toString();
    return literal(texts.join(u", "_s));
}

Clash clash(Clash::Kind kind, const QString &code, std::vector<Phrase> arguments)
{
    const QString id = u"clash."_s + clashKindId(kind);
    return {kind, {id, arguments, false}, {id + u".detail"_s, arguments, false}, code};
}

void compareClasses(const ReplySignals &signs, std::vector<Clash> &clashes)
{
    if (!signs.code || !signs.status || signs.code->severity() == signs.status->cls)
        return;
    clashes.push_back(clash(Clash::Kind::ClassMismatch, signs.status->toString(),
                            {literal(signs.code->toString()), literal(signs.status->toString())}));
}

void compareWithRegistry(const KnowledgeBase &base, const ReplySignals &signs, std::vector<Clash> &clashes)
{
    if (!signs.status)
        return;
    const EnhancedStatus status = *signs.status;
    const QString code = status.toString();
    if (status.cls != 2 && status.cls != 4 && status.cls != 5) {
        clashes.push_back(
            clash(Clash::Kind::InvalidClass, code, {literal(code), literal(QString::number(status.cls))}));
        return;
    }
    const RegistryEntry *entry = base.registry.entry(status);
    if (!entry) {
        clashes.push_back(clash(Clash::Kind::Unregistered, code, {literal(code)}));
        return;
    }
    if (entry->isRestricted && !entry->classes.isEmpty() && !entry->occursIn(status.cls)) {
        QStringList classes;
        for (const int cls : entry->classes)
            classes += EnhancedStatus{cls, status.subject, status.detail}.toString();
        clashes.push_back(
            clash(Clash::Kind::RestrictedClass, code, {literal(code), literal(classes.join(u", "_s))}));
    }
    // A reply code of another class is already named as such.
    if (signs.code && !entry->isAnyReplyCode && !entry->associated.isEmpty() &&
        signs.code->severity() == status.cls && !entry->associated.contains(*signs.code)) {
        const bool hasSameClass =
            std::any_of(entry->associated.begin(), entry->associated.end(),
                        [&](ReplyCode other) { return other.severity() == signs.code->severity(); });
        if (hasSameClass) {
            clashes.push_back(
                clash(Clash::Kind::AssociatedCode, code,
                      {literal(code), literal(signs.code->toString()), codeList(entry->associated)}));
        }
    }
}

// The decoder sets a code of an impossible class aside; it is named here with the reply it stands in.
void addInvalidClasses(const Reading &reading, const ReplySignals &signs, std::vector<Clash> &clashes)
{
    for (const Remark &remark : reading.remarks) {
        const bool isHere = signs.outer && signs.outer->extent.contains(remark.span);
        if (remark.kind == Remark::Kind::InvalidClass && (isHere || reading.replies.size() == 1)) {
            clashes.push_back(clash(Clash::Kind::InvalidClass, remark.text,
                                    {literal(remark.text), literal(remark.text.left(1))}));
        }
    }
}

bool isCodeOfRule(const Rule &rule, const QString &code)
{
    return rule.code.split(u' ').contains(code);
}

/// The rule by which the speaker uses the code in another sense than the registry: the one that answers, or,
/// where other words of the speaker do, what it means by the code itself. Null for none.
const Rule *otherSense(const ReplySignals &signs, const Rule &answering, const QString &code)
{
    if (answering.isClash && (isCodeOfRule(answering, code) || !answering.statuses.empty()))
        return &answering;
    const auto byCode = std::find_if(signs.matches.begin(), signs.matches.end(), [](const RuleMatch &match) {
        return match.rank == RuleRank::ProviderByCode && match.rule->isClash;
    });
    return byCode == signs.matches.end() ? nullptr : byCode->rule;
}

void compareWords(const KnowledgeBase &base, const ReplySignals &signs, const Verdict &verdict,
                  std::vector<Clash> &clashes)
{
    if (!verdict.match || !signs.status || verdict.from != CauseFrom::Rule)
        return;
    const Rule &rule = *verdict.match->rule;
    const QString code = signs.status->toString();
    if (const Rule *sense = otherSense(signs, rule, code)) {
        const RegistryEntry *entry = base.registry.entry(*signs.status);
        const int number = base.providerNumber(sense->provider);
        const QString name =
            number < 0 ? sense->provider : base.data.providers[static_cast<std::size_t>(number)].name;
        clashes.push_back(clash(Clash::Kind::RegistryMeaning, code,
                                {literal(name), literal(code), literal(entry ? entry->title : QString()),
                                 Phrase{sense->meaning, {}, false}}));
    } else if (verdict.isWordsAgainstCode && !isCodeOfRule(rule, code)) {
        clashes.push_back(clash(
            Clash::Kind::TextAgainstCode, code,
            {literal(code), causeName(base, verdict.cause), causeName(base, signs.byStatus.causes.front())}));
    }
}

} // namespace

std::vector<Clash> findClashes(const KnowledgeBase &base, const Reading &reading, const ReplySignals &signs,
                               const Verdict &verdict)
{
    std::vector<Clash> clashes;
    compareWords(base, signs, verdict, clashes);
    compareClasses(signs, clashes);
    if (signs.statusField && signs.status && *signs.statusField != *signs.status) {
        clashes.push_back(clash(Clash::Kind::StatusField, signs.status->toString(),
                                {literal(signs.statusField->toString()), literal(signs.status->toString())}));
    } else if (signs.statusField && !signs.status && signs.code &&
               signs.statusField->cls != signs.code->severity()) {
        clashes.push_back(clash(Clash::Kind::StatusField, signs.statusField->toString(),
                                {literal(signs.statusField->toString()), literal(signs.code->toString())}));
    }
    compareWithRegistry(base, signs, clashes);
    addInvalidClasses(reading, signs, clashes);
    for (const Remark &remark : reading.remarks) {
        if (remark.kind == Remark::Kind::ForgedSender)
            clashes.push_back(clash(Clash::Kind::ForgedSender, {}, {literal(remark.text.simplified())}));
    }
    return clashes;
}

} // namespace Codebook
