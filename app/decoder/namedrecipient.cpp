// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoder/namedrecipient.h"

#include "intake/characters.h"
#include "intake/headerfields.h"
#include "intake/phrases.h"

#include <algorithm>
#include <iterator>
#include <vector>

namespace Codebook {

namespace {

// All in small letters.

constexpr QStringView recipientSpeech[]{
    u"recipient",      u"user unknown", u"unknown user",    u"no such user",      u"no such mailbox",
    u"mailbox",        u"relay",        u"does not exist",  u"not found",         u"over quota",
    u"quota exceed",   u"account",      u"not accept mail", u"addressee",         u"no such address",
    u"empf\u00e4nger", u"destinataire", u"destinatario",    u"destinat\u00e1rio", u"ontvanger",
};
constexpr QStringView senderSpeech[]{
    u"sender", u"mail from",   u"from address",        u"return path", u"reverse-path", u"domain of", u"spf",
    u"helo",   u"authenticat", u"you are not allowed", u"not owned",   u"callback",     u"callout",
};

// What stands directly before an address that a sentence calls the recipient, in small letters.
constexpr QStringView recipientNames[]{
    u"recipient",    u"unknown user", u"no such user",      u"empf\u00e4nger",
    u"destinataire", u"destinatario", u"destinat\u00e1rio", u"ontvanger",
};

/// Bad sender's address (RFC 3463, 3.2).
bool isAboutSender(const std::optional<EnhancedStatus> &status)
{
    return status && status->subject == 1 && (status->detail == 7 || status->detail == 8);
}

/// "Unknown user anna@example.com", "The recipient 'anna@example.com' was rejected": whom a sentence calls
/// the recipient, where it names one address only. Any other address may be of somebody to write to.
QString recipientInSentence(const Reply &reply)
{
    constexpr qsizetype longestLead = 200;
    const QStringView text = reply.text;
    const std::vector<TextSpan> addresses = addressesIn(text.left(longestLead));
    if (addresses.empty() || text.count(u'@') != 1 || isAboutSender(reply.status) ||
        holdsAny(inSmallLetters(text), senderSpeech))
        return {};
    QStringView lead = text.first(addresses.front().start);
    while (!lead.isEmpty() && (isBlank(lead.back()) || isQuoteMark(lead.back()) || lead.back() == u'<'))
        lead.chop(1);
    const QString words = inSmallLetters(lead);
    const bool isCalledSo = std::any_of(std::begin(recipientNames), std::end(recipientNames),
                                        [&words](QStringView name) { return words.endsWith(name); });
    return isCalledSo ? text.sliced(addresses.front().start, addresses.front().length).toString() : QString();
}

QString recipientNamedBy(const Reply &reply)
{
    const QStringView text = reply.text;
    if (reply.stage == Stage::MailFrom || !text.contains(u'@'))
        return {};
    if (!text.startsWith(u'<'))
        return recipientInSentence(reply);
    const auto addresses = addressesIn(text.left(text.indexOf(u'>') + 1));
    if (addresses.size() != 1 || addresses.front().start != 1)
        return {};
    const QStringView behind = text.sliced(addresses.front().end());
    const bool isHead = behind.startsWith(u">:") || behind.startsWith(u">...") || behind.startsWith(u"> ");
    const QString words = inSmallLetters(behind);
    const bool isAboutRecipient = holdsAny(words, recipientSpeech) || reply.stage == Stage::RcptTo;
    const bool isIt = isHead && isAboutRecipient && !holdsAny(words, senderSpeech);
    return isIt ? text.sliced(addresses.front().start, addresses.front().length).toString() : QString();
}

} // namespace

void nameRecipients(Reading &reading)
{
    std::vector<Recipient> recipients(reading.replies.size());
    bool isAnyNamed = false;
    for (std::size_t i = 0; i < recipients.size(); ++i) {
        recipients[i].address = recipientNamedBy(innermost(reading.replies[i]));
        recipients[i].reply = int(i);
        isAnyNamed = isAnyNamed || !recipients[i].address.isEmpty();
    }
    if (isAnyNamed)
        reading.recipients = std::move(recipients);
}

} // namespace Codebook
