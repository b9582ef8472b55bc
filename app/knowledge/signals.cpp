// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "knowledge/signals.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Codebook {

namespace {

bool isExpiry(EnhancedStatus status)
{
    return status.subject == 4 && status.detail == 7;
}

// "Other" details and 7.1 say too little to name a cause by themselves.
bool isVague(EnhancedStatus status)
{
    return status.subject == 0 || status.detail == 0 || (status.subject == 7 && status.detail == 1);
}

CodeOpinion opinionOn(const KnowledgeBase &base, std::optional<EnhancedStatus> status)
{
    if (!status)
        return {};
    CodeOpinion opinion{CodeOpinion::Strength::None, status->toString(), {}};
    if (const Explanation *explanation = base.explanation(opinion.code))
        opinion.causes = explanation->causes;
    const RegistryEntry *entry = base.registry.entry(*status);
    if (opinion.causes.isEmpty() && entry && !entry->cause.isEmpty())
        opinion.causes += entry->cause;
    opinion.causes.removeAll(u"unspecified"_s);
    if (!opinion.causes.isEmpty())
        opinion.strength = isVague(*status) ? CodeOpinion::Strength::Vague : CodeOpinion::Strength::Specific;
    return opinion;
}

// 550 and 554 stand for anything; after RCPT a 550 is mostly about the address.
CodeOpinion opinionOn(const KnowledgeBase &base, std::optional<ReplyCode> code, Stage stage)
{
    if (!code)
        return {};
    CodeOpinion opinion{CodeOpinion::Strength::None, code->toString(), {}};
    const Explanation *explanation = base.explanation(opinion.code);
    if (code->value == 550 && stage == Stage::RcptTo)
        opinion.causes = {u"user-unknown"_s};
    else if (code->value != 550 && code->value != 554 && explanation)
        opinion.causes = explanation->causes;
    opinion.causes.removeAll(u"unspecified"_s);
    if (!opinion.causes.isEmpty())
        opinion.strength = CodeOpinion::Strength::Vague;
    return opinion;
}

void findProvider(const KnowledgeBase &base, const Reading &reading, const Recipient *recipient,
                  ReplySignals &found)
{
    const auto settle = [&](int provider, ProviderClue clue) {
        if (found.provider < 0 && provider >= 0) {
            found.provider = provider;
            found.clue = clue;
        }
    };
    if (found.inner)
        settle(base.providerOfHost(found.inner->speaker.host), ProviderClue::SpeakerHost);
    for (const int provider : found.findings.providers)
        settle(provider, ProviderClue::OwnWords);
    const bool isLocal = !found.inner || found.inner->isFromReporter;
    if (recipient && !isLocal)
        settle(base.providerOfMailDomain(recipient->address), ProviderClue::RecipientDomain);
    if (isLocal || found.inner->speaker.host.isEmpty())
        settle(base.providerOfHost(reading.reporter.host), ProviderClue::Reporter);
}

// Logins are for a provider's own users: there it is not the recipient's server that speaks.
bool isAboutLogin(std::optional<ReplyCode> code)
{
    static constexpr std::array logins{530, 534, 535, 538};
    return code && std::find(logins.begin(), logins.end(), code->value) != logins.end();
}

SpeakerRole roleOf(const KnowledgeBase &base, const Reading &reading, const ReplySignals &found)
{
    if (!found.inner)
        return SpeakerRole::Unknown;
    if (found.inner->speaker.role != SpeakerRole::Unknown)
        return found.inner->speaker.role;
    if (found.inner->isFromReporter)
        return reading.format == Format::Log ? SpeakerRole::Unknown : SpeakerRole::SenderServer;
    if (found.provider < 0 || found.clue == ProviderClue::Reporter ||
        found.clue == ProviderClue::RecipientDomain)
        return SpeakerRole::Unknown;
    if (found.clue == ProviderClue::OwnWords && isAboutLogin(found.code))
        return SpeakerRole::Unknown;
    const QString &kind = base.data.providers[static_cast<std::size_t>(found.provider)].kind;
    if (kind == u"sending-service")
        return SpeakerRole::SendingService;
    if (kind == u"mailbox-provider" || kind == u"filter")
        return SpeakerRole::RecipientServer;
    return SpeakerRole::Unknown;
}

// The innermost reply is the one that counts. A server that checks the sender's address quotes what the
// sender's own server said of it; there the refusal is the reply around the quote.
const Reply &decisive(const KnowledgeBase &base, const Reply &outer)
{
    for (const Reply *reply = &outer; !reply->inner.empty(); reply = &reply->inner.front()) {
        const auto matches = base.rules.matches(base.data.rules, base.rules.read(reply->text),
                                                {reply->code, reply->status, {}, reply->stage, {}});
        if (reply->code && !matches.empty() && matches.front().rule->cause == u"sender-address-rejected")
            return *reply;
    }
    return innermost(outer);
}

// Whether one of the rules that match knows the words of a server that no longer tries, although another one
// says better why.
bool speaksOfExpiry(const std::vector<RuleMatch> &matches)
{
    return std::any_of(matches.begin(), matches.end(), [](const RuleMatch &match) {
        return match.rule->cause == u"delivery-expired" && match.rank != RuleRank::GenericWeak;
    });
}

// Whether the best rule knows the words of a server that goes on trying by itself.
bool saysWaiting(const std::vector<RuleMatch> &matches)
{
    const auto isNobody = [](Owner owner) { return owner == Owner::Nobody; };
    return !matches.empty() && !matches.front().rule->owners.owners.empty() &&
           std::all_of(matches.front().rule->owners.owners.begin(), matches.front().rule->owners.owners.end(),
                       isNobody);
}

/// Whether the cause is one of the address that the message was for.
bool isOfRecipientAddress(const QString &cause)
{
    return cause == u"user-unknown" || cause == u"mailbox-moved" || cause == u"bad-address-syntax";
}

// Who answers MAIL FROM has not been told of any recipient: an address that it calls unknown or wrong is the
// sender's, and "mailbox unavailable" only RFC 5321's words for 550. A provider's own rule that names no
// other stage may know better.
void turnToSender(ReplySignals &found)
{
    const QString ofSender = u"sender-address-rejected"_s;
    const bool wasOfRecipient = std::erase_if(found.matches, [](const RuleMatch &match) {
        const bool mayHold = match.rank < RuleRank::Generic && match.rule->stage != Stage::RcptTo;
        return !mayHold && isOfRecipientAddress(match.rule->cause);
    });
    for (CodeOpinion *opinion : {&found.byStatus, &found.byReply, &found.byStatusField}) {
        if (!opinion->causes.isEmpty() && isOfRecipientAddress(opinion->causes.front()))
            opinion->causes = {ofSender};
    }
    if (wasOfRecipient && found.byReply.strength == CodeOpinion::Strength::None)
        found.byReply = {
            CodeOpinion::Strength::Vague, found.code ? found.code->toString() : QString(), {ofSender}};
}

// Codes of the innermost reply that has one; a wrapper's own code counts only when the inner words carry
// none.
void readCodes(ReplySignals &found)
{
    std::vector<const Reply *> chain;
    for (const Reply *reply = found.outer; reply;
         reply = reply == found.inner || reply->inner.empty() ? nullptr : &reply->inner.front())
        chain.push_back(reply);
    for (auto reply = chain.rbegin(); reply != chain.rend(); ++reply) {
        if (found.stage == Stage::Unknown)
            found.stage = (*reply)->stage;
        const bool contradicts =
            found.code && (*reply)->status && (*reply)->status->cls != found.code->severity();
        if (!found.status && !contradicts)
            found.status = (*reply)->status;
        if (!found.code && !(found.status && (*reply)->code &&
                             (*reply)->code->severity() != found.status->cls && *reply != found.inner))
            found.code = (*reply)->code;
        if ((*reply)->status && isExpiry(*(*reply)->status))
            found.isExpired = true;
    }
}

} // namespace

ReplySignals readSignals(const KnowledgeBase &base, const Reading &reading, int reply,
                         const Recipient *recipient)
{
    ReplySignals found;
    if (recipient) {
        found.action = recipient->action;
        found.statusField = recipient->statusField;
        found.isShared = recipient->isReplyShared;
    }
    if (reply >= 0 && static_cast<std::size_t>(reply) < reading.replies.size()) {
        found.outer = &reading.replies[static_cast<std::size_t>(reply)];
        found.inner = &decisive(base, *found.outer);
        readCodes(found);
        found.findings = base.rules.read(found.inner->text);
    }
    if (found.statusField && isExpiry(*found.statusField))
        found.isExpired = true;
    findProvider(base, reading, recipient, found);
    found.role = roleOf(base, reading, found);

    std::vector<int> providers = found.findings.providers;
    providers.insert(providers.begin(), found.provider);
    const bool isRegistered = !found.status || base.registry.entry(*found.status);
    RuleContext context{found.code,  found.status, found.role, found.stage, base.withFamily(providers),
                        isRegistered};
    found.matches = base.rules.matches(base.data.rules, found.findings, context);
    if (found.outer != found.inner) {
        const TextFindings outerFindings = base.rules.read(found.outer->text);
        auto outerMatches = base.rules.matches(base.data.rules, outerFindings, context);
        const bool tellsExpiry = found.isExpired || (!outerMatches.empty() &&
                                                     outerMatches.front().rule->cause == u"delivery-expired");
        found.isExpired = tellsExpiry || speaksOfExpiry(outerMatches);
        // Who quotes another server may put in clear words what that server left vague.
        const bool isClearer = !outerMatches.empty() && !found.matches.empty() &&
                               found.matches.front().rank == RuleRank::GenericWeak &&
                               outerMatches.front().rank <= RuleRank::NamesProvider;
        if (((found.matches.empty() && !outerMatches.empty()) || isClearer) && !tellsExpiry) {
            found.matches = std::move(outerMatches);
            found.isOuterText = true;
        }
    }
    found.isExpired = found.isExpired || speaksOfExpiry(found.matches);
    // X.4.7 stands for a message that waits too long, and for one that has waited too long.
    if (found.code && found.code->severity() == 4 && saysWaiting(found.matches))
        found.isExpired = false;

    // "250 OK" is no reason for what a report calls failed.
    const bool isTrouble = found.action == Action::Failed || found.action == Action::Delayed;
    if (!(isTrouble && found.status && found.status->cls == 2))
        found.byStatus = opinionOn(base, found.status);
    if (!(isTrouble && found.code && found.code->severity() == 2))
        found.byReply = opinionOn(base, found.code, found.stage);
    if (!(isTrouble && found.statusField && found.statusField->cls == 2))
        found.byStatusField = opinionOn(base, found.statusField);
    if (found.stage == Stage::MailFrom)
        turnToSender(found);
    return found;
}

} // namespace Codebook
