// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "knowledge/verdict.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Codebook {

namespace {

// `isOver`: nobody tries again, whether or not the time was over.
Outcome outcomeOfDigit(int digit, bool isExpired, bool isOver)
{
    switch (digit) {
    case 1:
    case 2:
    case 3:
        return Outcome::Accepted;
    case 4:
        return isOver ? Outcome::GaveUp : Outcome::Waiting;
    case 5:
        return isExpired ? Outcome::GaveUp : Outcome::Failed;
    default:
        return Outcome::Unknown;
    }
}

// The first digit that says what became of the command: of the reply, else of the enhanced code, else of the
// report.
int decidingDigit(const ReplySignals &signs)
{
    if (signs.code)
        return signs.code->severity();
    if (signs.status)
        return signs.status->cls;
    return signs.statusField ? signs.statusField->cls : 0;
}

// Without any code the words decide: a cause that is never passing has failed for good.
Outcome outcomeOfCause(const QString &cause)
{
    static const QStringList passing{
        u"greylisted"_s,           u"server-busy"_s,         u"rate-limited-sender"_s,
        u"too-many-connections"_s, u"system-storage-full"_s, u"rate-limited-recipient"_s,
    };
    static const QStringList final{
        u"user-unknown"_s,
        u"bad-address-syntax"_s,
        u"domain-unknown"_s,
        u"no-mail-accepted"_s,
        u"mailbox-disabled"_s,
        u"mailbox-moved"_s,
        u"message-too-large"_s,
        u"relay-denied"_s,
        u"spam-content"_s,
        u"malware"_s,
        u"mailbox-full"_s,
        u"attachment-blocked"_s,
        u"suppressed"_s,
        u"recipient-restricted"_s,
        u"policy-rejected"_s,
        u"dnsbl-listed"_s,
        u"ip-blocked"_s,
        u"domain-or-url-listed"_s,
        u"sender-blocked"_s,
        u"mail-loop"_s,
        u"dmarc-fail"_s,
        u"spf-fail"_s,
        u"dkim-fail"_s,
        u"email-auth-failed"_s,
        u"no-reverse-dns"_s,
        u"bad-helo"_s,
        u"dynamic-ip"_s,
        u"poor-reputation"_s,
        u"auth-required"_s,
        u"smtp-auth-failed"_s,
        u"sender-address-rejected"_s,
        u"sender-account-suspended"_s,
        u"sending-quota-exceeded"_s,
        u"malformed-message"_s,
        u"content-conversion"_s,
        u"too-many-recipients"_s,
    };
    if (cause == u"delivery-expired")
        return Outcome::GaveUp;
    if (passing.contains(cause))
        return Outcome::Waiting;
    return final.contains(cause) ? Outcome::Failed : Outcome::Unknown;
}

// Whether a server refuses for good what another one had only put off: nobody tries again.
bool isRefusedAround(const ReplySignals &signs)
{
    return signs.outer && signs.outer != signs.inner && signs.outer->code &&
           signs.outer->code->severity() == 5;
}

/// Whether the sending server failed to reach the other one. It tries that again, so that a message that
/// failed of it was given up.
bool isOfTheWay(const QString &cause)
{
    return cause == u"network-failure" || cause == u"dns-failure";
}

Outcome outcomeOf(const ReplySignals &signs, const QString &cause)
{
    const int digit = decidingDigit(signs);
    switch (signs.action) {
    case Action::Failed:
        return digit == 4 || signs.isExpired || cause == u"delivery-expired" ||
                       (digit == 0 && isOfTheWay(cause))
                   ? Outcome::GaveUp
                   : Outcome::Failed;
    case Action::Delayed:
        return Outcome::Waiting;
    case Action::Delivered:
    case Action::Relayed:
    case Action::Expanded:
        return Outcome::Accepted;
    case Action::None:
        break;
    }
    return digit > 0 ? outcomeOfDigit(digit, signs.isExpired, signs.isExpired || isRefusedAround(signs))
                     : outcomeOfCause(cause);
}

/// The match that names the cause. That the time was over is what came of it; the words beside it may say
/// why.
const RuleMatch &tellingMatch(const ReplySignals &signs)
{
    const RuleMatch &best = signs.matches.front();
    if (best.rule->cause != u"delivery-expired" || best.rank == RuleRank::House)
        return best;
    static const QStringList saysNoMore{u"delivery-expired"_s, u"unspecified"_s, u"server-busy"_s};
    const auto isOfSameWords = [&best](const RuleMatch &match) {
        return std::any_of(match.spans.begin(), match.spans.end(), [&best](TextSpan span) {
            return std::any_of(best.spans.begin(), best.spans.end(), [span](TextSpan own) {
                return span.start < own.end() && own.start < span.end();
            });
        });
    };
    const auto why = std::find_if(signs.matches.begin(), signs.matches.end(), [&](const RuleMatch &match) {
        return !saysNoMore.contains(match.rule->cause) && match.rank <= RuleRank::Generic &&
               !isOfSameWords(match);
    });
    return why == signs.matches.end() ? best : *why;
}

/// Whether the report's Status field names one of the causes that the bare reply code may stand for.
bool fieldIsCloser(const ReplySignals &signs)
{
    return signs.byStatusField.strength == CodeOpinion::Strength::Specific &&
           signs.byReply.causes.contains(signs.byStatusField.causes.front());
}

void chooseCause(const ReplySignals &signs, Verdict &verdict)
{
    const auto take = [&](const QString &cause, CauseFrom from) {
        verdict.cause = cause;
        verdict.from = from;
    };
    const bool isSpecific = signs.byStatus.strength == CodeOpinion::Strength::Specific;
    if (!signs.matches.empty()) {
        const RuleMatch &best = tellingMatch(signs);
        if (best.rank != RuleRank::GenericWeak || !isSpecific) {
            verdict.match = &best;
            take(best.rule->cause, CauseFrom::Rule);
            return;
        }
    }
    if (signs.byStatus.strength != CodeOpinion::Strength::None)
        take(signs.byStatus.causes.front(), CauseFrom::Status);
    else if (fieldIsCloser(signs))
        take(signs.byStatusField.causes.front(), CauseFrom::StatusField);
    else if (signs.byReply.strength != CodeOpinion::Strength::None)
        take(signs.byReply.causes.front(), CauseFrom::ReplyCode);
    else if (signs.byStatusField.strength != CodeOpinion::Strength::None)
        take(signs.byStatusField.causes.front(), CauseFrom::StatusField);
    else if (signs.isExpired)
        take(u"delivery-expired"_s, CauseFrom::Status);
    else
        take(u"unspecified"_s, CauseFrom::Nothing);
}

// Codes that stand for many causes name somebody only when all of them name the same.
bool agreeOnOwner(const KnowledgeBase &base, const QStringList &causes, SpeakerRole role)
{
    std::optional<Owner> common;
    for (const QString &id : causes) {
        const Cause *cause = base.cause(id);
        if (!cause)
            continue;
        const OwnersBySpeaker owners{cause->owners, cause->ownersBySpeaker};
        const Owner first = owners.of(role).empty() ? Owner::Unknown : owners.of(role).front();
        if (common && *common != first)
            return false;
        common = first;
    }
    return true;
}

const CodeOpinion *opinionUsed(const ReplySignals &signs, CauseFrom from)
{
    switch (from) {
    case CauseFrom::Status:
        return &signs.byStatus;
    case CauseFrom::ReplyCode:
        return &signs.byReply;
    case CauseFrom::StatusField:
        return &signs.byStatusField;
    case CauseFrom::Nothing:
    case CauseFrom::Outcome:
    case CauseFrom::Rule:
        break;
    }
    return nullptr;
}

void chooseOwners(const KnowledgeBase &base, const ReplySignals &signs, Verdict &verdict)
{
    if (verdict.outcome == Outcome::Waiting || verdict.outcome == Outcome::Accepted) {
        verdict.owners = {Owner::Nobody};
        return;
    }
    const CodeOpinion *opinion = opinionUsed(signs, verdict.from);
    if (opinion && opinion->strength == CodeOpinion::Strength::Vague &&
        !agreeOnOwner(base, opinion->causes, signs.role)) {
        verdict.isOpen = true;
        verdict.owners = {Owner::Unknown};
        return;
    }
    const Cause *cause = base.cause(verdict.cause);
    OwnersBySpeaker owners;
    if (verdict.match && !verdict.match->rule->owners.isEmpty())
        owners = verdict.match->rule->owners;
    else if (cause)
        owners = {cause->owners, cause->ownersBySpeaker};
    verdict.owners = owners.of(signs.role);
    if (signs.role == SpeakerRole::Unknown) {
        verdict.ownersNeedSpeaker =
            std::any_of(owners.byRole.begin(), owners.byRole.end(), [&](const auto &other) {
                return other.first != SpeakerRole::SendingService && other.second != owners.owners;
            });
    }
    if (verdict.owners.empty())
        verdict.owners = {Owner::Unknown};
}

void rateRule(const ReplySignals &signs, Verdict &verdict)
{
    const Rule &rule = *verdict.match->rule;
    verdict.confidence = rule.confidence;
    switch (verdict.match->rank) {
    case RuleRank::House:
        verdict.reason = u"reason.house"_s;
        return;
    case RuleRank::KnownProvider:
        verdict.reason = u"reason.provider"_s;
        return;
    case RuleRank::NamesProvider:
        verdict.reason = u"reason.token"_s;
        return;
    case RuleRank::ProviderByCode:
        verdict.reason = u"reason.provider-code"_s;
        return;
    case RuleRank::Generic:
    case RuleRank::GenericWeak:
        break;
    }
    verdict.reason = rule.confidence == Confidence::High ? u"reason.clear-words"_s : u"reason.words"_s;
    if (rule.confidence == Confidence::Low)
        verdict.reason = u"reason.vague-words"_s;
    if (signs.byStatus.strength == CodeOpinion::Strength::Specific &&
        signs.byStatus.causes.contains(rule.cause)) {
        verdict.confidence = Confidence::High;
        verdict.reason = u"reason.words-and-code"_s;
    }
    if (verdict.isWordsAgainstCode && verdict.confidence == Confidence::High) {
        verdict.confidence = Confidence::Medium;
        verdict.reason = u"reason.disagree"_s;
    }
}

void rate(const ReplySignals &signs, Verdict &verdict)
{
    switch (verdict.from) {
    case CauseFrom::Outcome:
        verdict.confidence = Confidence::High;
        verdict.reason = u"reason.accepted"_s;
        return;
    case CauseFrom::Rule:
        rateRule(signs, verdict);
        break;
    case CauseFrom::Status:
        verdict.confidence =
            signs.byStatus.strength == CodeOpinion::Strength::Specific ? Confidence::Medium : Confidence::Low;
        verdict.reason = verdict.confidence == Confidence::Medium ? u"reason.code"_s : u"reason.vague-code"_s;
        break;
    case CauseFrom::ReplyCode:
    case CauseFrom::StatusField:
        verdict.reason = u"reason.vague-code"_s;
        break;
    case CauseFrom::Nothing:
        verdict.reason = u"reason.nothing"_s;
        break;
    }
    if (verdict.cause == u"unspecified")
        verdict.confidence = Confidence::Low;
    if (signs.isShared && verdict.confidence == Confidence::High) {
        verdict.confidence = Confidence::Medium;
        verdict.reason = u"reason.shared"_s;
    }
    if (verdict.ownersNeedSpeaker && verdict.confidence == Confidence::High) {
        verdict.confidence = Confidence::Medium;
        verdict.reason = u"reason.speaker-unknown"_s;
    }
}

} // namespace

bool areRelated(const KnowledgeBase &base, const QString &cause, const QString &other)
{
    if (cause == other)
        return true;
    const Cause *a = base.cause(cause);
    const Cause *b = base.cause(other);
    return !a || !b || a->group == b->group || a->related.contains(other) || b->related.contains(cause);
}

Verdict judge(const KnowledgeBase &base, const ReplySignals &signs)
{
    Verdict verdict;
    chooseCause(signs, verdict);
    verdict.outcome = outcomeOf(signs, verdict.cause);
    if (verdict.outcome == Outcome::Accepted) {
        const bool hasHouseRule = verdict.match && verdict.match->rank == RuleRank::House;
        if (!hasHouseRule)
            verdict.match = nullptr;
        verdict.cause = u"delivered"_s;
        verdict.from = CauseFrom::Outcome;
    }
    if (verdict.match && verdict.match->rank >= RuleRank::Generic &&
        signs.byStatus.strength == CodeOpinion::Strength::Specific) {
        const QStringList &causes = signs.byStatus.causes;
        verdict.isWordsAgainstCode = std::none_of(causes.begin(), causes.end(), [&](const QString &cause) {
            return areRelated(base, cause, verdict.match->rule->cause);
        });
    }
    chooseOwners(base, signs, verdict);
    rate(signs, verdict);
    return verdict;
}

} // namespace Codebook
