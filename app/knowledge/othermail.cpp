// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "knowledge/othermail.h"

#include "intake/anycase.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Codebook {

namespace {

// What is said of a mail that is no bounce, where it is something known.
struct OtherMail
{
    QStringView variant;
    Owner owner;
};
constexpr OtherMail otherMails[]{
    {u"absence-note", Owner::Nobody},         {u"read-receipt", Owner::Nobody},
    {u"feedback-report", Owner::SenderAdmin}, {u"challenge", Owner::Sender},
    {u"newsletter", Owner::Nobody},           {u"phishing", Owner::Nobody},
};

Phrase text(const QString &id)
{
    return {id, {}, false};
}

} // namespace

Answer notABounce(const QString &kind, const Reading &reading)
{
    Answer answer;
    answer.outcome = Outcome::NotABounce;
    answer.owners = {Owner::Nobody};
    answer.reporter = reading.reporter;
    answer.confidence = Confidence::Medium;
    answer.confidenceReason = text(u"reason.not-a-bounce"_s);
    answer.sentence = text(u"sentence.not-a-bounce"_s);
    answer.doNow = {text(u"do.not-a-bounce"_s)};
    const auto other = std::find_if(std::begin(otherMails), std::end(otherMails),
                                    [&](const OtherMail &mail) { return mail.variant == kind; });
    if (other != std::end(otherMails)) {
        answer.owners = {other->owner};
        answer.sentence.key += u'.' + other->variant;
        answer.doNow.front().key += u'.' + other->variant;
    }
    return answer;
}

void tellBackscatter(const KnowledgeBase &base, const Reading &reading, Answer &bounce)
{
    bounce.alternatives.clear();
    if (!bounce.cause.isEmpty())
        bounce.alternatives.push_back({bounce.cause, bounce.owners, text(u"alternative.sent-by-sender"_s)});
    bounce.outcome = Outcome::NotABounce;
    bounce.owners = {Owner::Nobody};
    bounce.reporter.role = SpeakerRole::RecipientServer; // The sender's own server never saw the message.
    bounce.cause.clear();
    bounce.rule.clear();
    bounce.confidence = Confidence::Medium;
    bounce.confidenceReason = text(u"reason.backscatter"_s);
    bounce.sentence = text(u"sentence.not-a-bounce.backscatter"_s);
    bounce.paragraph = text(u"paragraph.backscatter"_s);
    bounce.doNow = {text(u"do.not-a-bounce.backscatter"_s)};
    bounce.doNot = {text(u"dont.backscatter"_s)};
    bounce.askFor = {text(u"ask.sender-knows"_s)};
    std::erase_if(bounce.clashes, [](const Clash &clash) { return clash.kind != Clash::Kind::ForgedSender; });
    bounce.sources.clear();
    for (const Remark &remark : reading.remarks) {
        if (remark.kind != Remark::Kind::ForgedSender)
            continue;
        const bool isReceivedSpf = startsWithAnyCase(remark.text, u"Received-SPF");
        bounce.sources.push_back(base.source(isReceivedSpf ? u"rfc7208#9.1"_s : u"rfc8601#2.7"_s, {}));
        bounce.evidence.insert(bounce.evidence.begin(),
                               {text(u"evidence.returned-message"_s), remark.text.simplified(),
                                text(u"evidence.forged-sender"_s),
                                bounce.sources.back().title + u", "_s + bounce.sources.back().section,
                                remark.span});
    }
}

} // namespace Codebook
