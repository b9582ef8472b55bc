// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoder/namedrecipient.h"

#include "decoder/recipientline.h"
#include "intake/anycase.h"
#include "intake/characters.h"
#include "intake/headerfields.h"
#include "intake/phrases.h"

#include <algorithm>
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
    u"sender", u"mail from", u"from address", u"return path",         u"reverse-path", u"domain of",
    u"spf",    u"helo",      u"authenticat",  u"you are not allowed", u"not owned",
};

// What a sentence has that may speak of the one who writes.
constexpr QStringView writerSpeech[]{u"your address", u"your email", u"your e-mail", u"from ",
                                     u"listed",       u"blacklist",  u"blocklist",   u"block list"};

/// Bad sender's address (RFC 3463, 3.2).
bool isAboutSender(const std::optional<EnhancedStatus> &status)
{
    return status && status->subject == 1 && (status->detail == 7 || status->detail == 8);
}

/// The sentence that the address stands in.
QStringView sentenceAround(QStringView text, const QString &address)
{
    constexpr QStringView stop = u". ";
    const qsizetype place = std::max<qsizetype>(0, text.indexOf(address));
    const qsizetype before = text.first(place).lastIndexOf(stop);
    const qsizetype behind = text.indexOf(stop, place);
    const qsizetype start = before < 0 ? 0 : before + stop.size();
    return text.sliced(start, (behind < 0 ? text.size() : behind) - start);
}

/// "Unknown user anna@example.com", "rejected (anna@example.com:blocked)": whom a sentence calls the
/// recipient, where it names one address only. A second sentence may name somebody to write to.
QString recipientInSentence(const Reply &reply)
{
    constexpr qsizetype longestText = 300;
    const QStringView text = reply.text;
    const QString words = inSmallLetters(text.left(longestText));
    if (text.size() > longestText || isAboutSender(reply.status) || holdsAny(words, senderSpeech) ||
        holdsAny(words, writerSpeech))
        return {};
    const std::vector<RecipientLine> found = recipientsOfLine(text, {});
    const QStringList addresses = addressListOf(text);
    const bool isOnly =
        found.size() == 1 && std::all_of(addresses.begin(), addresses.end(), [&](const QString &address) {
            return isSame(address, addresses.front());
        });
    if (!isOnly || text.first(found.front().address.start).trimmed().endsWith(u':')) // "Blocked: …"
        return {};
    const QStringView sentence = sentenceAround(text, addresses.front());
    const bool isFirst = sentence.data() == text.data();
    return isFirst || holdsAny(inSmallLetters(sentence), recipientSpeech) ? addresses.front() : QString();
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
