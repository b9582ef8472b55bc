// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoder/eventwords.h"

#include "intake/characters.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Codebook {

namespace {

struct Word
{
    QStringView word; ///< Small letters and digits only.
    EventMeaning meaning;
};

// The events' own words. A soft bounce is final for the service that reports it: it tries no more.
constexpr Word words[]{
    {u"badmail", EventMeaning::Failed},
    {u"blocked", EventMeaning::Refused},
    {u"bounce", EventMeaning::Failed},
    {u"bounced", EventMeaning::Failed},
    {u"b", EventMeaning::Failed},
    {u"cleaned", EventMeaning::Failed}, // Mailchimp takes the address off the list.
    {u"drop", EventMeaning::Refused},
    {u"dropped", EventMeaning::Refused},
    {u"emailbounced", EventMeaning::Failed},
    {u"emailfailed", EventMeaning::Failed},
    {u"error", EventMeaning::Failed},
    {u"fail", EventMeaning::Failed},
    {u"failed", EventMeaning::Failed},
    {u"failure", EventMeaning::Failed},
    {u"generationfailure", EventMeaning::Failed},
    {u"generationrejection", EventMeaning::Failed},
    {u"hardbounce", EventMeaning::Failed},
    {u"hardbounced", EventMeaning::Failed},
    {u"hard", EventMeaning::Failed},
    {u"soft", EventMeaning::Failed},
    {u"invalid", EventMeaning::Failed},
    {u"invalidemail", EventMeaning::Failed},
    {u"outofband", EventMeaning::Failed},
    {u"manuallydeactivated", EventMeaning::Refused},
    {u"permanent", EventMeaning::Failed},
    {u"permanentfail", EventMeaning::Failed},
    {u"policyrejection", EventMeaning::Failed},
    {u"rb", EventMeaning::Failed},
    {u"reject", EventMeaning::Refused},
    {u"rejected", EventMeaning::Refused},
    {u"renderingfailure", EventMeaning::Failed},
    {u"softbounce", EventMeaning::Failed},
    {u"softbounced", EventMeaning::Failed},
    {u"suppressed", EventMeaning::Refused},
    {u"undeliverable", EventMeaning::Failed},
    {u"undelivered", EventMeaning::Failed},
    {u"defer", EventMeaning::Delayed},
    {u"deferral", EventMeaning::Delayed},
    {u"deferred", EventMeaning::Delayed},
    {u"delay", EventMeaning::Delayed},
    {u"delayed", EventMeaning::Delayed},
    {u"deliverydelay", EventMeaning::Delayed},
    {u"emaildeliverydelayed", EventMeaning::Delayed},
    {u"pending", EventMeaning::Delayed},
    {u"t", EventMeaning::Delayed},
    {u"temporary", EventMeaning::Delayed},
    {u"temporaryfail", EventMeaning::Delayed},
    {u"tq", EventMeaning::Delayed},
    {u"transient", EventMeaning::Delayed},
    {u"d", EventMeaning::Relayed},
    {u"delivery", EventMeaning::Relayed},
    {u"emaildelivered", EventMeaning::Relayed},
    {u"relayed", EventMeaning::Relayed},
    {u"send", EventMeaning::Relayed},
    {u"sendexternal", EventMeaning::Relayed},
    {u"sent", EventMeaning::Relayed},
    {u"success", EventMeaning::Relayed},
    {u"deliver", EventMeaning::Delivered},
    {u"delivered", EventMeaning::Delivered},
    {u"expand", EventMeaning::Expanded},
    {u"expanded", EventMeaning::Expanded},
    {u"feedbackloop", EventMeaning::Complaint},
    {u"addresschange", EventMeaning::Absence},
    {u"autoresponder", EventMeaning::Absence},
    {u"challengeverification", EventMeaning::Challenge},
    {u"abuse", EventMeaning::Complaint},
    {u"accepted", EventMeaning::Other},
    {u"click", EventMeaning::Other},
    {u"clicked", EventMeaning::Other},
    {u"complained", EventMeaning::Complaint},
    {u"complaint", EventMeaning::Complaint},
    {u"dsn", EventMeaning::Other},
    {u"groupunsubscribe", EventMeaning::List},
    {u"injection", EventMeaning::Other},
    {u"notifymapi", EventMeaning::Other},
    {u"open", EventMeaning::Other},
    {u"opened", EventMeaning::Other},
    {u"processed", EventMeaning::Other},
    {u"receive", EventMeaning::Other},
    {u"request", EventMeaning::Other},
    {u"resubmit", EventMeaning::Other},
    {u"spam", EventMeaning::Complaint},
    {u"spamcomplaint", EventMeaning::Complaint},
    {u"spamreport", EventMeaning::Complaint},
    {u"submit", EventMeaning::Other},
    {u"subscribe", EventMeaning::List},
    {u"subscriptionchange", EventMeaning::List},
    {u"transfer", EventMeaning::Other},
    {u"unsubscribe", EventMeaning::List},
    {u"unsubscribed", EventMeaning::List},
};

} // namespace

std::optional<EventMeaning> eventMeaning(QStringView word)
{
    constexpr qsizetype longestWord = 30;
    if (word.size() > longestWord)
        return std::nullopt;
    QString plain;
    for (const QChar c : word) {
        if (isAlnum(c))
            plain += c.toLower();
    }
    const auto found = std::find_if(std::begin(words), std::end(words),
                                    [&plain](const Word &entry) { return entry.word == plain; });
    return found == std::end(words) ? std::nullopt : std::optional(found->meaning);
}

Action actionOf(EventMeaning meaning)
{
    switch (meaning) {
    case EventMeaning::Failed:
    case EventMeaning::Refused:
        return Action::Failed;
    case EventMeaning::Delayed:
        return Action::Delayed;
    case EventMeaning::Relayed:
        return Action::Relayed;
    case EventMeaning::Delivered:
        return Action::Delivered;
    case EventMeaning::Expanded:
        return Action::Expanded;
    case EventMeaning::Complaint:
    case EventMeaning::Absence:
    case EventMeaning::Challenge:
    case EventMeaning::List:
    case EventMeaning::Other:
        break;
    }
    return Action::None;
}

QString otherThanDelivery(EventMeaning meaning)
{
    switch (meaning) {
    case EventMeaning::Complaint:
        return u"feedback-report"_s;
    case EventMeaning::Absence:
        return u"absence-note"_s;
    case EventMeaning::Challenge:
        return u"challenge"_s;
    default:
        return {};
    }
}

} // namespace Codebook
