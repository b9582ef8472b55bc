// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "knowledge/ruletrial.h"

#include "knowledge/explain.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Codebook {

namespace {

// Every text of a reply that rules look at: its own and those of the replies it quotes.
QStringList textsOf(const Reading &reading)
{
    QStringList texts;
    for (const Reply &reply : reading.replies) {
        for (const Reply *next = &reply; next; next = next->inner.empty() ? nullptr : &next->inner.front())
            texts += next->text;
    }
    return texts;
}

bool holdsPhrase(const QStringList &texts, const QString &phrase)
{
    PhraseMatcher matcher;
    if (!matcher.add(phrase))
        return false;
    matcher.build();
    return std::any_of(texts.begin(), texts.end(),
                       [&](const QString &text) { return !matcher.find(FoldedText(text)).empty(); });
}

Phrase because(const QString &what, const QString &name = {})
{
    return {what, {Phrase::literal(name)}, false};
}

// The first condition that does not hold.
Phrase whyNot(const Rule &rule, const Reading &reading)
{
    const QStringList texts = textsOf(reading);
    for (const QString &phrase : rule.all) {
        if (!holdsPhrase(texts, phrase))
            return because(u"trial.phrase-missing"_s, phrase);
    }
    const bool hasAny =
        rule.any.isEmpty() || std::any_of(rule.any.begin(), rule.any.end(),
                                          [&](auto &phrase) { return holdsPhrase(texts, phrase); });
    if (!hasAny)
        return because(rule.any.size() == 1 ? u"trial.phrase-missing"_s : u"trial.no-phrase"_s,
                       rule.any.constFirst());
    for (const QString &phrase : rule.none) {
        if (holdsPhrase(texts, phrase))
            return because(u"trial.phrase-forbidden"_s, phrase);
    }
    if (!rule.replies.empty() || !rule.statuses.empty())
        return because(u"trial.code"_s);
    return because(u"trial.conditions"_s);
}

enum class Others { Kept, LeftOut };

// The knowledge with the rule in the place of the team's rule of the same id; with or without their others.
KnowledgeBase withRule(const KnowledgeBase &base, Rule rule, Others others)
{
    rule.isHouse = true;
    KnowledgeBase trial;
    trial.registry = base.registry;
    trial.data = base.data;
    trial.data.problems.clear();
    auto &rules = trial.data.rules;
    if (others == Others::LeftOut)
        rules.removeIf(0, [](const Rule &other) { return other.isHouse; });
    const auto same = std::find_if(rules.begin(), rules.end(),
                                   [&](const Rule &other) { return other.isHouse && other.id == rule.id; });
    if (same != rules.end())
        rules.replace(same.index(), std::move(rule));
    else
        rules.push_back(std::move(rule));
    trial.index();
    return trial;
}

bool wins(const std::vector<Answer> &answers, const QString &rule)
{
    return std::any_of(answers.begin(), answers.end(),
                       [&](const Answer &answer) { return answer.isHouseRule && answer.rule == rule; });
}

} // namespace

RuleTrial tryHouseRule(const KnowledgeBase &base, const Rule &rule, const QString &example)
{
    const KnowledgeBase trial = withRule(base, rule, Others::Kept);
    if (!trial.data.problems.empty())
        return {RuleTrial::Outcome::Unusable, {}, trial.data.problems.front().reason()};
    const Document document = readDocument(example);
    const Reading reading = decode(document);
    const std::vector<Answer> answers = explainReading(trial, document, reading);
    if (reading.replies.empty() || answers.empty())
        return {RuleTrial::Outcome::NoReply, {}, because(u"trial.no-reply"_s)};
    if (wins(answers, rule.id))
        return {RuleTrial::Outcome::Won, rule.id, {}};
    const QString winner = answers.front().rule;
    const KnowledgeBase alone = withRule(base, rule, Others::LeftOut);
    if (wins(explainReading(alone, document, reading), rule.id))
        return {RuleTrial::Outcome::OtherRule, winner, because(u"trial.other-rule"_s, winner)};
    return {RuleTrial::Outcome::NotMatched, winner, whyNot(rule, reading)};
}

} // namespace Codebook
