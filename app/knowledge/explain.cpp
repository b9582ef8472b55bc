// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "knowledge/explain.h"

#include "knowledge/othermail.h"
#include "knowledge/uses.h"
#include "knowledge/verdict.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Codebook {

namespace {

void addTokens(const Reply &reply, const std::vector<TextSpan> &spans, Answer &answer)
{
    for (const TextSpan span : spans) {
        for (const TextSpan piece : reply.textMap.toSourcePieces(span))
            answer.tokens.push_back(piece);
    }
}

// The team's notes on everything the answer names; each once.
std::vector<HouseNote> notesOf(const KnowledgeBase &base, const Answer &answer)
{
    std::vector<HouseNote> notes;
    if (base.data.notes.empty())
        return notes;
    const auto add = [&](HouseNote::About about, const QString &key) {
        if (key.isEmpty())
            return;
        for (const HouseNote &note : notesAbout(base, about, key)) {
            if (std::find(notes.begin(), notes.end(), note) == notes.end())
                notes.push_back(note);
        }
    };
    if (answer.enhancedStatus)
        add(HouseNote::About::Code, answer.enhancedStatus->toString());
    if (answer.replyCode)
        add(HouseNote::About::Code, answer.replyCode->toString());
    add(HouseNote::About::Cause, answer.cause);
    add(HouseNote::About::Provider, answer.provider);
    return notes;
}

Answer answerFor(const KnowledgeBase &base, const Reading &reading, int reply, const Recipient *recipient)
{
    const ReplySignals signs = readSignals(base, reading, reply, recipient);
    const Verdict verdict = judge(base, signs);

    Answer answer;
    answer.reply = reply;
    answer.reporter = reading.reporter;
    if (recipient) {
        answer.recipient = recipient->address;
        answer.originalRecipient = recipient->originalAddress;
        answer.action = recipient->action;
        answer.envelopeSender = recipient->sender;
    }
    answer.replyCode = signs.code;
    answer.enhancedStatus = signs.status;
    if (signs.statusField != signs.status)
        answer.statusField = signs.statusField;
    if (signs.inner) {
        answer.replyText = signs.inner->text;
        answer.speaker = signs.inner->speaker;
        answer.speaker.role = signs.role;
    }
    answer.outcome = verdict.outcome;
    answer.owners = verdict.owners;
    answer.cause = verdict.cause;
    answer.confidence = verdict.confidence;
    answer.stage = signs.stage;
    if (signs.provider >= 0)
        answer.provider = base.data.providers[static_cast<std::size_t>(signs.provider)].id;
    if (verdict.match) {
        const Rule &rule = *verdict.match->rule;
        answer.rule = rule.id;
        answer.isHouseRule = rule.isHouse;
        if (answer.stage == Stage::Unknown)
            answer.stage = rule.stage;
        if (answer.provider.isEmpty())
            answer.provider = rule.provider;
        // Words that many servers write are evidence, but nobody's own token.
        const Reply &matched = signs.isOuterText ? *signs.outer : *signs.inner;
        if (!rule.provider.isEmpty() || rule.isHouse)
            addTokens(matched, verdict.match->spans, answer);
    }
    if (signs.inner)
        addTokens(*signs.inner, base.rules.tokensOf(signs.findings, signs.provider), answer);
    putIntoWords(base, signs, verdict, answer);
    answer.clashes = findClashes(base, reading, signs, verdict);
    answer.alternatives = findAlternatives(base, signs, verdict);
    answer.evidence = findEvidence(base, reading, signs, verdict);
    answer.notes = notesOf(base, answer);
    return answer;
}

// A code typed by itself, read as if a server had sent it without any words. "8.14.3" is a version.
std::optional<Reply> bareCode(const QString &typed)
{
    const QString text = typed.trimmed();
    Reply reply;
    reply.code = ReplyCode::parse(text);
    if (!reply.code)
        reply.status = EnhancedStatus::parse(text);
    const bool isStatus =
        reply.status && (reply.status->cls == 2 || reply.status->cls == 4 || reply.status->cls == 5);
    if (!reply.code && !isStatus)
        return std::nullopt;
    return reply;
}

} // namespace

std::vector<Answer> explainReading(const KnowledgeBase &base, const Document &document,
                                   const Reading &reading)
{
    std::vector<Answer> answers;
    if (reading.format == Format::NotABounce) {
        for (const Recipient &recipient : reading.recipients) {
            answers.push_back(notABounce(document.variant, reading));
            answers.back().recipient = recipient.address;
        }
        if (answers.empty())
            answers.push_back(notABounce(document.variant, reading));
        return answers;
    }
    if (!reading.recipients.empty()) {
        for (const Recipient &recipient : reading.recipients) {
            if (!recipient.otherMail.isEmpty()) {
                answers.push_back(notABounce(recipient.otherMail, reading));
                answers.back().recipient = recipient.address;
                continue;
            }
            answers.push_back(answerFor(base, reading, recipient.reply, &recipient));
            if (reading.format == Format::Backscatter)
                tellBackscatter(base, reading, answers.back());
        }
        return answers;
    }
    for (std::size_t i = 0; i < reading.replies.size(); ++i)
        answers.push_back(answerFor(base, reading, static_cast<int>(i), nullptr));
    if (!answers.empty())
        return answers;
    if (const auto reply = bareCode(document.source)) {
        Reading typed = reading;
        typed.replies = {*reply};
        answers.push_back(answerFor(base, typed, 0, nullptr));
        answers.back().reply = -1;
    }
    return answers;
}

} // namespace Codebook
