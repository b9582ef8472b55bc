// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "knowledge/verdict.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Codebook {

namespace {

Phrase text(const QString &words)
{
    return {words, {}, false};
}

std::vector<Phrase> texts(const QStringList &list)
{
    std::vector<Phrase> phrases;
    for (const QString &words : list)
        phrases.push_back(text(words));
    return phrases;
}

// A rule that holds for 4xx only has its sentence written for waiting.
bool isForWaiting(const Rule &rule)
{
    const auto isTransient = [](const CodePattern &pattern) { return pattern.first == 4; };
    return (!rule.statuses.empty() && std::all_of(rule.statuses.begin(), rule.statuses.end(), isTransient)) ||
           (!rule.replies.empty() && std::all_of(rule.replies.begin(), rule.replies.end(), isTransient));
}

// The words of a cause as this speaker says it. A rule that names other owners than the cause keeps the
// general words, because those of the speaker belong to the cause's owners.
CauseWords wordsOf(const Cause *cause, const Rule *rule, SpeakerRole role)
{
    if (!cause)
        return {};
    CauseWords words{cause->sentence, cause->waitingSentence, cause->now};
    const auto found = cause->wordsBySpeaker.find(role);
    if (found == cause->wordsBySpeaker.end())
        return words;
    const OwnersBySpeaker owners{cause->owners, cause->ownersBySpeaker};
    if (rule && !rule->owners.isEmpty() && rule->owners.of(role) != owners.of(role))
        return words;
    if (!found->second.sentence.isEmpty())
        words.sentence = found->second.sentence;
    if (!found->second.waitingSentence.isEmpty())
        words.waitingSentence = found->second.waitingSentence;
    if (!found->second.now.doList.isEmpty())
        words.now = found->second.now;
    return words;
}

Phrase sentenceOf(const ReplySignals &signs, const Verdict &verdict, const CauseWords &cause,
                  const Rule *rule, const Explanation *openSentence)
{
    switch (verdict.outcome) {
    case Outcome::Accepted:
        return text(signs.code && signs.code->severity() == 3 ? u"sentence.go-on"_s : u"sentence.accepted"_s);
    case Outcome::Waiting:
        if (rule && !rule->sentence.isEmpty() && isForWaiting(*rule))
            return text(rule->sentence);
        if (!cause.waitingSentence.isEmpty() && verdict.from != CauseFrom::Nothing)
            return text(cause.waitingSentence);
        return text(u"sentence.waiting"_s);
    case Outcome::Failed:
    case Outcome::GaveUp:
    case Outcome::NotABounce:
    case Outcome::Unknown:
        break;
    }
    if (rule && !rule->sentence.isEmpty() && !isForWaiting(*rule))
        return text(rule->sentence);
    if (verdict.isOpen && openSentence)
        return text(openSentence->sentence);
    if (!cause.sentence.isEmpty() && verdict.from != CauseFrom::Nothing && !verdict.isOpen)
        return text(cause.sentence);
    if (verdict.outcome == Outcome::Failed)
        return text(u"sentence.failed"_s);
    return text(verdict.outcome == Outcome::GaveUp ? u"sentence.gave-up"_s : u"sentence.unknown"_s);
}

// For the technician: what the rule says it means, then the cause or the code at length.
Phrase paragraphOf(const KnowledgeBase &base, const ReplySignals &signs, const Verdict &verdict,
                   const Cause *cause, const Rule *rule)
{
    QString words;
    if (cause && verdict.from != CauseFrom::Nothing)
        words = cause->paragraph;
    if (words.isEmpty() || verdict.from == CauseFrom::Status) {
        const QString code = signs.status ? signs.status->toString()
                             : signs.code ? signs.code->toString()
                                          : QString();
        const Explanation *explanation = code.isEmpty() ? nullptr : base.explanation(code);
        if (explanation && !explanation->paragraph.isEmpty())
            words = explanation->paragraph;
    }
    if (rule && !rule->meaning.isEmpty()) {
        if (words.isEmpty())
            return text(rule->meaning);
        return {u"paragraph.meaning-and-cause"_s, {text(rule->meaning), text(words)}, false};
    }
    return text(words);
}

void setAdvice(const Verdict &verdict, const CauseWords &cause, const Rule *rule, Answer &answer)
{
    if (verdict.isOpen) {
        answer.doNow = {text(u"do.unknown"_s)};
        return;
    }
    if (verdict.outcome == Outcome::Accepted) {
        answer.doNow = {text(u"do.accepted"_s)};
        return;
    }
    if (verdict.outcome == Outcome::Waiting) {
        answer.doNow = {text(u"do.waiting"_s)};
        answer.doNot = {text(u"dont.waiting"_s)};
        return;
    }
    if (rule && !rule->advice.doList.isEmpty())
        answer.doNow = texts(rule->advice.doList);
    else
        answer.doNow = texts(cause.now.doList);
    if (rule && !rule->advice.dontList.isEmpty())
        answer.doNot = texts(rule->advice.dontList);
    else
        answer.doNot = texts(cause.now.dontList);
    if (answer.doNow.empty())
        answer.doNow = {text(u"do.unknown"_s)};
}

void setQuestions(const ReplySignals &signs, const Verdict &verdict, const Cause *cause, Answer &answer)
{
    if (verdict.confidence == Confidence::High)
        return;
    if (!signs.inner || signs.inner->text.isEmpty())
        answer.askFor.push_back(text(u"ask.whole-reply"_s));
    if (verdict.ownersNeedSpeaker)
        answer.askFor.push_back(text(u"ask.speaker"_s));
    if (!cause)
        return;
    for (const QString &question : cause->askFor) {
        constexpr std::size_t mostQuestions = 4;
        const Phrase phrase = text(question);
        if (answer.askFor.size() < mostQuestions &&
            std::find(answer.askFor.begin(), answer.askFor.end(), phrase) == answer.askFor.end())
            answer.askFor.push_back(phrase);
    }
}

void addSource(const Source &source, std::vector<Source> &sources)
{
    const auto isSame = [&](const Source &other) {
        return other.title == source.title && other.section == source.section;
    };
    if (!source.title.isEmpty() && std::none_of(sources.begin(), sources.end(), isSame))
        sources.push_back(source);
}

void setSources(const KnowledgeBase &base, const ReplySignals &signs, const Cause *cause, const Rule *rule,
                Answer &answer)
{
    if (rule && rule->isHouse && rule->source.isEmpty())
        addSource({Source::Kind::House, QFileInfo(rule->file).fileName(), {}, {}, rule->checked},
                  answer.sources);
    else if (rule && !rule->source.isEmpty())
        addSource(base.source(rule->source, rule->checked), answer.sources);
    const auto addCode = [&](const QString &code) {
        if (const Explanation *explanation = base.explanation(code)) {
            for (const Source &source : explanation->sources)
                addSource(source, answer.sources);
        }
    };
    if (signs.status) {
        addCode(signs.status->toString());
        if (base.registry.entry(*signs.status)) {
            addSource({Source::Kind::Iana, u"IANA SMTP Enhanced Status Codes Registry"_s,
                       signs.status->registryKey(),
                       u"https://www.iana.org/assignments/smtp-enhanced-status-codes/"_s,
                       base.registry.facts().dataChecked},
                      answer.sources);
        }
    }
    if (signs.code)
        addCode(signs.code->toString());
    if (cause && answer.sources.empty()) {
        for (const Source &source : cause->sources)
            addSource(source, answer.sources);
    }
}

} // namespace

void putIntoWords(const KnowledgeBase &base, const ReplySignals &signs, const Verdict &verdict,
                  Answer &answer)
{
    const Cause *cause = base.cause(verdict.cause);
    const Rule *rule = verdict.match ? verdict.match->rule : nullptr;
    const CauseWords words = wordsOf(cause, rule, signs.role);
    const QString code = signs.status ? signs.status->toString()
                         : signs.code ? signs.code->toString()
                                      : QString();
    answer.sentence = sentenceOf(signs, verdict, words, rule, base.ownExplanation(code));
    answer.paragraph = paragraphOf(base, signs, verdict, cause, rule);
    answer.confidenceReason = text(verdict.reason);
    setAdvice(verdict, words, rule, answer);
    setQuestions(signs, verdict, cause, answer);
    setSources(base, signs, cause, rule, answer);
}

} // namespace Codebook
