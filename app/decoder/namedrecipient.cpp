// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoder/namedrecipient.h"

#include "intake/characters.h"
#include "intake/headerfields.h"
#include "intake/phrases.h"

#include <algorithm>

namespace Codebook {

namespace {

// All in small letters.

constexpr QStringView recipientSpeech[]{
    u"recipient",    u"user unknown", u"unknown user",    u"no such user", u"no such mailbox",
    u"mailbox",      u"relay",        u"does not exist",  u"not found",    u"over quota",
    u"quota exceed", u"account",      u"not accept mail", u"addressee",    u"no such address",
};
constexpr QStringView senderSpeech[]{
    u"sender", u"mail from", u"from address", u"return path",         u"reverse-path", u"domain of",
    u"spf",    u"helo",      u"authenticat",  u"you are not allowed", u"not owned",
};

QString recipientNamedBy(const Reply &reply)
{
    const QStringView text = reply.text;
    if (!text.startsWith(u'<') || reply.stage == Stage::MailFrom)
        return {};
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
