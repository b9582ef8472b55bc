// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/notice.h"

#include "intake/anycase.h"
#include "intake/characters.h"
#include "intake/correspondence.h"
#include "intake/noticephrases.h"
#include "intake/phrases.h"
#include "intake/reasonlabels.h"
#include "intake/skeleton.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Codebook {

namespace {

bool isAutomaticAnswer(const MessageSigns &signs, const QString &text)
{
    const HeaderBlock &header = signs.header;
    const QString submitted = header.value(u"Auto-Submitted").toLower();
    const QString precedence = header.value(u"Precedence").toLower();
    return submitted.startsWith(u"auto-replied") || submitted.startsWith(u"auto-notified") ||
           precedence == u"auto_reply" || header.has(u"X-Autoreply") || header.has(u"X-Autorespond") ||
           header.has(u"X-Autoresponder") || header.has(u"X-Auto-Response-From") ||
           header.has(u"X-MS-Exchange-Inbox-Rules-Loop") || holdsAny(text, absenceWords);
}

/// Whether a program sent it to one reader: no person and no list did.
bool isAutomatic(const MessageSigns &signs, const QString &text)
{
    const HeaderBlock &header = signs.header;
    const QString precedence = header.value(u"Precedence").toLower();
    return !header.has(u"List-Unsubscribe") && !header.has(u"List-Id") &&
           (isAutomaticAnswer(signs, text) || header.value(u"Return-Path") == u"<>" ||
            precedence == u"bulk" || precedence == u"junk" ||
            header.value(u"Auto-Submitted").startsWith(u"auto-"));
}

/// Whether a program answers a mail: nobody gets an error report about it, and it names or quotes that mail.
bool isAnswerOfProgram(const MessageSigns &signs)
{
    return signs.header.value(u"Return-Path") == u"<>" &&
           (signs.header.has(u"In-Reply-To") || signs.header.has(u"References") ||
            isConversation(signs.subject));
}

bool isNewsletter(const MessageSigns &signs)
{
    const QString precedence = signs.header.value(u"Precedence").toLower();
    return signs.header.has(u"List-Unsubscribe") || signs.header.has(u"List-Id") || precedence == u"bulk" ||
           precedence == u"list";
}

} // namespace

bool hasReply(QStringView text)
{
    for (qsizetype dot = text.indexOf(u'.'); dot > 0; dot = text.indexOf(u'.', dot + 1)) {
        const QChar first = text[dot - 1];
        const bool isStatus = (first == u'4' || first == u'5') && isDigit(at(text, dot + 1)) &&
                              at(text, dot + 2) == u'.' && isDigit(at(text, dot + 3));
        const QChar before = at(text, dot - 2);
        if (isStatus && (before == u'#' || before == u'-' || (before == u' ' && isDigit(at(text, dot - 3)))))
            return true;
    }
    return false;
}

namespace {

/// Whether the text quotes the header of a mail that a mail server wrote: "From: MAILER-DAEMON@example.org".
bool quotesMailServer(const QString &text)
{
    constexpr qsizetype longestField = 80;
    for (const QStringView name :
         {QStringView(u"mailer-daemon"), QStringView(u"postmaster@"), QStringView(u"mail delivery s")}) {
        const qsizetype found = text.indexOf(name);
        const qsizetype from = std::max<qsizetype>(0, found - longestField);
        const QStringView before = QStringView(text).sliced(from, std::max<qsizetype>(0, found - from));
        for (const QStringView field : {QStringView(u"from:"), QStringView(u"von:"), QStringView(u"de :"),
                                        QStringView(u"de:"), QStringView(u"da:")}) {
            if (found > 0 && before.contains(field))
                return true;
        }
    }
    return false;
}

/// Whether a line begins with an address of the domain, other than this one: "- anna@example.com: …".
bool listsAddressOf(QStringView text, const QString &domain, const QString &other)
{
    for (qsizetype start = 0; start < text.size();) {
        const qsizetype end = lineEndFrom(text, start);
        qsizetype from = start;
        while (from < end && !isAlnum(text[from]) && text[from].unicode() < 0x80)
            ++from;
        qsizetype to = from;
        while (to < end && !isDelimiter(text[to]) && text[to] != u':')
            ++to;
        const QStringView word = text.sliced(from, to - from);
        if (endsWithAnyCase(word, domain) && !isSame(word, other))
            return true;
        start = end + 1;
    }
    return false;
}

bool hasLink(const QString &text)
{
    return text.contains(u"http://") || text.contains(u"https://") || text.contains(u"click");
}

} // namespace

/// Whether the mailbox or the name in "From" is one of these.
template <std::size_t M, std::size_t N>
static bool isWrittenBy(const QString &from, const WordList<M> &mailboxes, const PhraseList<N> &names)
{
    const QStringList addresses = addressListOf(from);
    const QStringView address = addresses.isEmpty() ? QStringView(from) : QStringView(addresses.first());
    const qsizetype sign = placeOf(address, u'@');
    return holdsAny(from, names) || mailboxes.holds(sign < 0 ? address : address.first(sign));
}

/// Whether a program wrote it that writes of nothing but deliveries.
static bool isFromDaemon(const MessageSigns &signs)
{
    const QString from = signs.header.value(u"From").toLower();
    const bool isNobody = from.isEmpty() ? signs.header.value(u"Return-Path") == u"<>" : from == u"<>";
    return isNobody || isWrittenBy(from, daemonMailboxes, daemonNames);
}

bool isFromMailServer(const MessageSigns &signs)
{
    return isFromDaemon(signs) ||
           isWrittenBy(signs.header.value(u"From").toLower(), roleMailboxes, roleNames);
}

/// Whether a receipt tells that the recipient's own filter refused the message (RFC 5429, 2.1).
static bool isRefusalByFilter(const MessageSigns &signs)
{
    return signs.header.value(u"Auto-Submitted").contains(u"(rejected)") ||
           holdsAny(inOneSmallLine(signs.text), filterRefusals);
}

/// Whether software of a list says that it does not send on what the reader wrote.
static bool isRefusalOfList(const MessageSigns &signs)
{
    const QString from = signs.header.value(u"From").toLower();
    const bool isList = signs.header.has(u"X-List-Administrivia") || signs.header.has(u"X-LSV-ListID") ||
                        isWrittenBy(from, programMailboxes, programNames);
    return isList && holdsAny(inOneSmallLine(signs.text), listRefusals);
}

bool hasBounceWords(QStringView text)
{
    return holdsAny(inOneSmallLine(text), bounceWords);
}

/// Whether the subject announces an absence. A mail server's "Undeliverable: Automatic reply: …" is about
/// one.
static bool isAbsenceSubject(const MessageSigns &signs)
{
    const QString subject = inOneSmallLine(signs.subject);
    for (const QStringView word : absenceSubjects) {
        if (const qsizetype place = subject.indexOf(word); place >= 0)
            return !isFromMailServer(signs) || !holdsAny(subject.left(place), bounceWords);
    }
    return false;
}

/// Whether the mail has the form of one that a program wrote about a mailbox, in whatever language: nobody is
/// to answer it, or it lists a mailbox of its own domain for somebody of another.
static bool isOfMachine(const MessageSigns &signs)
{
    if (isAutomaticAnswer(signs, inOneSmallLine(signs.text)))
        return false;
    if (signs.header.value(u"Return-Path") == u"<>")
        return true;
    const QStringList writers = addressListOf(signs.header.value(u"From"));
    const QStringList readers = addressListOf(signs.header.value(u"To"));
    if (writers.isEmpty() || readers.isEmpty())
        return false;
    const QString domain = u'@' + writers.first().section(u'@', 1);
    if (endsWithAnyCase(readers.first(), domain))
        return false;
    return listsAddressOf(signs.text, domain, writers.first());
}

/// Whether one line names somebody and another one a reason: "Empfänger: anna@example.com", "Grund: …".
static bool hasLabels(QStringView text)
{
    constexpr qsizetype longestLabel = 24;
    bool hasRecipient = false;
    bool hasReason = false;
    for (qsizetype start = 0; start < text.size();) {
        const qsizetype end = lineEndFrom(text, start);
        const QStringView line = text.sliced(start, end - start).trimmed();
        const auto colon =
            std::find_if(line.begin(), line.end(), [](QChar c) { return c == u':' || c == u'\uff1a'; });
        if (const qsizetype length = colon - line.begin(); length < line.size() && length <= longestLabel) {
            const QString label = inOneSmallLine(line.first(length));
            const auto is = [&label](QStringView known) { return label == known; };
            hasRecipient =
                hasRecipient || (line.contains(u'@') &&
                                 std::any_of(std::begin(recipientLabels), std::end(recipientLabels), is));
            hasReason = hasReason || isReasonLabel(label);
        }
        start = end + 1;
    }
    return hasRecipient && hasReason;
}

/// Whether the text quotes what a server said: a refusal that begins a line or stands behind a label or a
/// quote mark.
static bool quotesRefusal(QStringView text)
{
    for (qsizetype i = text.indexOf(u'5'); i >= 0; i = text.indexOf(u'5', i + 1)) {
        if (!isDigit(at(text, i + 1)) || !isDigit(at(text, i + 2)) || !isBlank(at(text, i + 3)) ||
            at(text, i + 4) != u'5' || at(text, i + 5) != u'.' || !isDigit(at(text, i + 6)))
            continue;
        qsizetype before = i - 1;
        while (before >= 0 && isBlank(text[before]))
            --before;
        if (before < 0 || isLineEnd(text[before]) || text[before] == u':' || isQuoteMark(text[before]) ||
            text[before] == u'(')
            return true;
    }
    return false;
}

/// Whether a relay, a filter or who answers for them says in any language that a message went no further.
static bool tellsOfRefusal(const MessageSigns &signs)
{
    return namesSomebodyElse(signs) &&
           (holdsAny(inOneSmallLine(signs.text), refusalWords) || hasLabels(signs.text) ||
            (quotesRefusal(signs.text) && !isAnswer(signs.subject)));
}

/// Whether it only tells the reader that the own mailbox fills up, and what servers will say then.
static bool isQuotaWarning(const MessageSigns &signs)
{
    return !namesSomebodyElse(signs) && (holdsAny(inOneSmallLine(signs.subject), quotaWarnings) ||
                                         holdsAny(inOneSmallLine(signs.text), quotaWarnings));
}

bool isDeliveryNotice(const MessageSigns &signs)
{
    if (signs.hasStatusPart || signs.header.has(u"X-Failed-Recipients"))
        return true;
    if (isAbsenceSubject(signs) && !signs.hasReturnedPart)
        return false;
    const bool hasSubject = hasBounceWords(signs.subject);
    const bool isPlain = hasSubject || signs.isReport || signs.hasReturnedPart;
    if (!isPlain && (isQuotaWarning(signs) || holdsAny(inOneSmallLine(signs.subject), digestSubjects)))
        return false;
    if (isFromDaemon(signs))
        return isPlain || hasReply(signs.text) || hasBounceWords(signs.text) ||
               (namesSomebodyElse(signs) && !isAutomaticAnswer(signs, inOneSmallLine(signs.text)));
    // People too write as postmaster: answers, warnings to the reader, announcements.
    if (isFromMailServer(signs) && !isAnswer(signs.subject))
        return isPlain || holdsBounce(signs.text) || tellsOfRefusal(signs) ||
               (namesSomebodyElse(signs) && (hasBounceWords(signs.text) || isOfMachine(signs)));
    if (isRefusalOfList(signs))
        return true;
    const bool isOfProgram =
        isWrittenBy(signs.header.value(u"From").toLower(), programMailboxes, programNames);
    if (isOfProgram && hasBounceWords(signs.text) && (hasSubject || namesSomebodyElse(signs)))
        return true;
    const bool isToSubscribers = signs.header.has(u"List-Unsubscribe") || signs.header.has(u"List-Id");
    if (isToSubscribers && !signs.hasReturnedPart) // It may well be about bounces.
        return false;
    if (!isAnswer(signs.subject) && holdsBounce(signs.text))
        return true;
    if (holdsAny(signs.header.value(u"From").toLower(), serviceNames) && !isAboutGoods(signs) &&
        tellsOfRefusal(signs))
        return true;
    const bool hasWords = hasBounceWords(signs.text);
    const bool isAnnounced =
        containsAnyCase(signs.text, u"original mail") || containsAnyCase(signs.text, u"original message");
    const bool hasOriginal = signs.hasReturnedPart || isAnnounced;
    if (isAnnounced && (hasWords || hasReply(signs.text)) && quotesMailServer(inOneSmallLine(signs.text)))
        return true;
    if (!signs.hasReturnedPart && (isConversation(signs.subject) || isAboutGoods(signs)))
        return false;
    return (hasSubject && (hasOriginal || hasReply(signs.text) || (hasWords && namesSomebodyElse(signs)))) ||
           (hasWords && signs.hasReturnedPart);
}

QString otherThanBounce(const MessageSigns &signs)
{
    if (signs.hasFeedbackPart || signs.header.has(u"X-HmXmrOriginalRecipient")) // Outlook.com's complaints
        return u"feedback-report"_s;
    const bool isServer = isFromMailServer(signs);
    const QString subject = inOneSmallLine(signs.subject).trimmed();
    const bool isReceipt =
        signs.hasReceiptPart ||
        (!isServer && std::any_of(std::begin(receiptSubjects), std::end(receiptSubjects),
                                  [&](QStringView start) { return subject.startsWith(start); }));
    if (isReceipt && !signs.hasStatusPart && !isRefusalByFilter(signs))
        return u"read-receipt"_s;
    if (isServer && signs.hasStatusPart)
        return {};
    const QString text = inOneSmallLine(signs.text);
    if (!isServer && holdsAny(text, challengeWords))
        return u"challenge"_s;
    const bool isAlone =
        !signs.hasStatusPart && !signs.hasReturnedPart && !signs.header.has(u"X-Failed-Recipients");
    if (isAlone && holdsAny(text, phishingWords) && (signs.isPage || hasLink(text)))
        return u"phishing"_s;
    if (isAlone && !hasReply(signs.text) && holdsAny(text, bounceWords) && isAboutReader(signs))
        return u"phishing"_s;
    if (isDeliveryNotice(signs))
        return {};
    if (isAutomatic(signs, text) && holdsAny(text, challengeRequests) && holdsAny(text, challengeReasons))
        return u"challenge"_s;
    if (isAbsenceSubject(signs) || isAutomaticAnswer(signs, text) || isAnswerOfProgram(signs))
        return u"absence-note"_s;
    if (isNewsletter(signs))
        return u"newsletter"_s;
    return u"mail"_s;
}

} // namespace Codebook
