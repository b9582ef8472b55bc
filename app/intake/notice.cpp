// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/notice.h"

#include "intake/characters.h"
#include "intake/correspondence.h"
#include "intake/phrases.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Codebook {

namespace {

// All phrases in small letters.

constexpr QStringView bounceWords[]{
    u"undeliver",
    u"not be delivered",
    u"not been delivered",
    u"n't be delivered",
    u"not delivered",
    u"delivery has failed",
    u"delivery failed",
    u"failed delivery",
    u"delivery failure",
    u"delivery error",
    u"delivery problem",
    u"delivery status notification",
    u"delivery notification",
    u"delivery report",
    u"mail delivery",
    u"mail failure",
    u"mail system error",
    u"non delivery",
    u"non-delivery",
    u"nondeliverable",
    u"failure notice",
    u"failure delivery",
    u"returned mail",
    u"returned to sender",
    u"returning message",
    u"returned message",
    u"message delivery",
    u"message status",
    u"message rejected",
    u"message refused",
    u"unable to deliver",
    u"attempting to deliver",
    u"cannot be delivered",
    u"be delivered to one or more",
    u"name service error",
    u"host not found",
    u"delivery problems",
    u"delivery agent",
    u"mailer-daemon",
    u"not able to deliver",
    u"n't able to deliver",
    u"could not deliver",
    u"cannot deliver",
    u"failed to deliver",
    u"bounced",
    u"bounce action notification",
    u"generating server",
    u"transcript of session",
    u"permanent error",
    u"permanent failure",
    u"failed permanently",
    u"permanent fatal error",
    u"following addresses",
    u"following recipient",
    u"smtp error from",
    u"remote server returned",
    u"rejected your message",
    u"message blocked",
    u"address not found",
    u"n't delivered",
    u"was not delivered",
    u"has been delayed",
    u"delivery delayed",
    u"delayed mail",
    u"delayed delivery",
    u"delivery is delayed",
    u"could not send",
    u"error sending message",
    u"postmaster notify",
    u"loop alert",
    u"mail loop",
    u"warning: could not",
    u"user unknown",
    u"unknown user",
    u"mailbox full",
    u"not a valid user",
    u"unzustellbar",
    u"nicht zugestellt",
    u"zustellung fehlgeschlagen",
    u"nicht zustellbar",
    u"non remis",
    u"non distribu",
    u"n'a pas pu \u00eatre remis",
    u"chec de la remise",
    u"no se pudo entregar",
    u"no se ha podido entregar",
    u"no se puede entregar",
    u"no se pudo enviar",
    u"mancato recapito",
    u"mancata consegna",
    u"non recapitabile",
    u"impossibile recapitare",
    u"n\u00e3o p\u00f4de ser entregue",
    u"n\u00e3o entregue",
    u"niet bezorgd",
    u"onbestelbaar",
    u"kan niet worden bezorgd",
    u"nie dostarczono",
    u"nie powiod\u0142o si\u0119",
    u"kan inte levereras",
    u"inte att leverera",
    u"kunne ikke leveres",
    u"ei voitu toimittaa",
    u"teslim edilemedi",
    u"nelze doru\u010dit",
    u"nem k\u00e9zbes\u00edthet\u0151",
    u"\u0441\u0431\u043e\u0439 \u0434\u043e\u0441\u0442\u0430\u0432\u043a\u0438",
    u"\u672a\u4f20\u9012",
    u"\u672a\u80fd\u5411",
    u"\u65e0\u6cd5\u4f20\u9012",
    u"\u65e0\u6cd5\u9001\u8fbe",
    u"\u7121\u6cd5\u50b3\u9001",
    u"\uc804\ub2ec\ud560 \uc218 \uc5c6",
    u"nie zosta\u0142a dostarczona",
    u"niedostarczona",
    u"\u043d\u0435 \u0434\u043e\u0441\u0442\u0430\u0432\u043b\u0435\u043d",
    u"\u043d\u0435 \u043c\u043e\u0436\u0435\u0442 \u0431\u044b\u0442\u044c "
    u"\u0434\u043e\u0441\u0442\u0430\u0432\u043b",
    u"\u043d\u0435\u0434\u043e\u0441\u0442\u0430\u0432\u043b\u0435\u043d",
    u"\u914d\u4fe1\u3067\u304d",
    u"\u914d\u4fe1\u4e0d\u80fd",
    u"\u9001\u4fe1\u3067\u304d",
    u"\u9001\u4fe1\u306b\u5931\u6557",
    u"\u5c4a\u3051\u3089\u308c",
    u"\u30e1\u30fc\u30eb\u30a8\u30e9\u30fc",
    u"\u9000\u4fe1",
    u"\u65e0\u6cd5\u6295\u9012",
    u"\u65e0\u6cd5\u53d1\u9001",
    u"\u672a\u9001\u9054",
    u"\u7cfb\u7edf\u9000\u4fe1",
};

// Mailboxes that mail servers write from.
constexpr QStringView serverMailboxes[]{
    u"mailer-daemon",     u"mailerdaemon",
    u"mail-daemon",       u"postmaster",
    u"postmaster-notify", u"mailsystem",
    u"mail-system",       u"bounce",
    u"bounces",           u"microsoftexchange329e71ec88ae4615bbc36ab6ce41109e",
};

constexpr QStringView serverNames[]{
    u"mail delivery s",    u"mailer-daemon", u"mailer daemon", u"system administrator",
    u"mail administrator", u"postmaster",    u"mail system",   u"content-filter",
};

constexpr QStringView absenceSubjects[]{
    u"auto:",
    u"out of office",
    u"out of the office",
    u"out-of-office",
    u"automatic reply",
    u"automatic response",
    u"auto reply",
    u"auto-reply",
    u"autoreply",
    u"auto response",
    u"auto-response",
    u"autoresponse",
    u"autosvar",
    u"vacation",
    u"on leave",
    u"abwesen",
    u"automatische antwort",
    u"automatisch antwoord",
    u"afwezig",
    u"r\u00e9ponse automatique",
    u"absence du bureau",
    u"risposta automatica",
    u"fuori sede",
    u"respuesta autom\u00e1tica",
    u"fuera de la oficina",
    u"resposta autom\u00e1tica",
    u"automatyczna odpowied",
    u"autoodpowied",
    u"\u0430\u0432\u0442\u043e\u043c\u0430\u0442\u0438\u0447\u0435\u0441\u043a\u0438\u0439 "
    u"\u043e\u0442\u0432\u0435\u0442",
    u"\u0430\u0432\u0442\u043e\u043e\u0442\u0432\u0435\u0442",
    u"\u81ea\u52d5\u5fdc\u7b54",
    u"\u4e0d\u5728",
    u"\u81ea\u52a8\u7b54\u590d",
    u"\u81ea\u52a8\u56de\u590d",
};

constexpr QStringView absenceWords[]{
    u"out of the office",
    u"out of office",
    u"on vacation",
    u"on holiday",
    u"on annual leave",
    u"i am away",
    u"i'm away",
    u"i will be away",
    u"currently away",
    u"away from my desk",
    u"maternity leave",
    u"will be back on",
    u"automated response to your",
    u"this is an automatic reply",
    u"nicht im b\u00fcro",
    u"im urlaub",
    u"absent du bureau",
    u"de vacaciones",
    u"in ferie",
};

constexpr QStringView challengeWords[]{
    u"confirm that you sent",
    u"confirm you are a real",
    u"confirm your message",
    u"confirm your email to me",
    u"to confirm that you are",
    u"prove that you are",
    u"verify that you are a real",
    u"verify that you are human",
    u"verify your address to deliver",
    u"sender verification",
    u"awaiting your verification",
    u"account is protected by",
    u"mailbox is protected by",
    u"added to the recipient's allowed",
    u"to have your address added",
    u"guest list",
    u"allowed senders list",
    u"approved senders list",
    u"click the link below to be added",
    u"i am protecting myself from",
    u"i'm protecting myself from",
    u"protects me from junk",
    u"challenge-response",
    u"challenge/response",
    u"spamarrest",
    u"to release your message",
    u"reply to this message to confirm",
    u"just this once, click the link",
};

// What every challenge asks for, and why: the message waits until its writer does something.
constexpr QStringView challengeRequests[]{
    u"click",           u"confirm",       u"verify",
    u"authenticate",    u"reply to this", u"captcha",
    u"visit",           u"http://",       u"https://",
    u"best\u00e4tigen", u"klicken",       u"confirmer",
    u"cliquez",         u"confirmar",     u"confirme",
    u"confermare",      u"potwierd",      u"\u043f\u043e\u0434\u0442\u0432\u0435\u0440\u0434",
};
constexpr QStringView challengeReasons[]{
    u"before your message",
    u"before your email",
    u"before your e-mail",
    u"before your mail",
    u"before i can receive",
    u"your message is being held",
    u"your message has been held",
    u"your email is being held",
    u"your email has been held",
    u"your mail is being held",
    u"message is waiting",
    u"message is on hold",
    u"held until",
    u"held in quarantine until",
    u"quarantined until",
    u"until you confirm",
    u"until you verify",
    u"until it is confirmed",
    u"until you have confirmed",
    u"not in my address book",
    u"not on my list",
    u"not yet on my",
    u"unknown sender",
    u"unrecognized sender",
    u"first time you",
    u"only have to do this once",
    u"only need to do this once",
    u"not a spammer",
    u"not a robot",
    u"are human",
    u"are a person",
    u"real person",
    u"anti-spam system",
    u"whitelist",
    u"allow list",
    u"allowlist",
    u"erst zugestellt, wenn",
    u"zugestellt, sobald",
    u"zur\u00fcckgehalten",
    u"kein spam",
    u"liste blanche",
    u"lista blanca",
};

// What imitations of bounces ask for, and no mail server ever does.
constexpr QStringView phishingWords[]{
    u"pending messages",
    u"pending emails",
    u"pending mails",
    u"messages pending",
    u"emails pending",
    u"release messages",
    u"release your messages",
    u"release pending",
    u"retrieve messages",
    u"recover messages",
    u"review messages",
    u"upgrade your mailbox",
    u"upgrade your storage",
    u"upgrade your quota",
    u"increase your storage",
    u"verify your account",
    u"verify your mailbox",
    u"validate your account",
    u"validate your mailbox",
    u"re-validate",
    u"revalidate",
    u"confirm your password",
    u"keep same password",
    u"keep my password",
    u"keep current password",
    u"password will expire",
    u"password expires",
    u"account will be deactivated",
    u"account will be suspended",
    u"mailbox will be deactivated",
    u"allow messages",
    u"deliver messages now",
    u"fix the error now",
    u"resolve the issue now",
};

QString lowered(QStringView text)
{
    QString small = inSmallLetters(text);
    small.replace(u'\n', u' '); // Words go on in the next line.
    return small;
}

bool isAutomaticAnswer(const MessageSigns &signs, const QString &text)
{
    const HeaderBlock &header = signs.header;
    const QString submitted = header.value(u"Auto-Submitted").toLower();
    const QString precedence = header.value(u"Precedence").toLower();
    return submitted.startsWith(u"auto-replied") || submitted.startsWith(u"auto-notified") ||
           precedence == u"auto_reply" || header.has(u"X-Autoreply") || header.has(u"X-Autorespond") ||
           header.has(u"X-Autoresponder") || header.has(u"X-Auto-Response-From") ||
           holdsAny(text, absenceWords);
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

bool isNewsletter(const MessageSigns &signs)
{
    const QString precedence = signs.header.value(u"Precedence").toLower();
    return signs.header.has(u"List-Unsubscribe") || signs.header.has(u"List-Id") || precedence == u"bulk" ||
           precedence == u"list";
}

/// "550 5.1.1", "550-5.1.1", "#5.1.1": what only mail servers write.
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

bool hasLink(const QString &text)
{
    return text.contains(u"http://") || text.contains(u"https://") || text.contains(u"click");
}

} // namespace

bool isFromMailServer(const MessageSigns &signs)
{
    const QString from = signs.header.value(u"From").toLower();
    const QStringList addresses = addressListOf(from);
    const QString mailbox = addresses.isEmpty() ? from : addresses.first().section(u'@', 0, 0);
    const bool isMailbox = std::any_of(std::begin(serverMailboxes), std::end(serverMailboxes),
                                       [&](QStringView name) { return mailbox == name; }) ||
                           mailbox.startsWith(u"mailer-daemon") || mailbox.startsWith(u"mailer_daemon");
    const bool isNobody = from.isEmpty() ? signs.header.value(u"Return-Path") == u"<>" : from == u"<>";
    return isMailbox || isNobody || holdsAny(from, serverNames);
}

bool hasBounceWords(QStringView text)
{
    return holdsAny(lowered(text), bounceWords);
}

bool isDeliveryNotice(const MessageSigns &signs)
{
    if (signs.hasStatusPart || signs.header.has(u"X-Failed-Recipients"))
        return true;
    const bool isAbsence = holdsAny(lowered(signs.subject), absenceSubjects);
    if (isAbsence && !signs.hasReturnedPart)
        return false;
    const bool hasSubject = hasBounceWords(signs.subject);
    if (isFromMailServer(signs))
        return hasSubject || signs.isReport || signs.hasReturnedPart || hasReply(signs.text) ||
               hasBounceWords(signs.text) || !isAutomaticAnswer(signs, lowered(signs.text));
    const bool isToSubscribers = signs.header.has(u"List-Unsubscribe") || signs.header.has(u"List-Id");
    if (isToSubscribers && !signs.hasReturnedPart) // It may well be about bounces.
        return false;
    const bool hasWords = hasBounceWords(signs.text);
    const bool isAnnounced = signs.text.contains(u"original mail", Qt::CaseInsensitive) ||
                             signs.text.contains(u"original message", Qt::CaseInsensitive);
    const bool hasOriginal = signs.hasReturnedPart || isAnnounced;
    if (isAnnounced && (hasWords || hasReply(signs.text)) && quotesMailServer(lowered(signs.text)))
        return true;
    if (!signs.hasReturnedPart && isConversation(signs.subject))
        return false;
    return (hasSubject && (hasOriginal || hasReply(signs.text) || (hasWords && namesSomebodyElse(signs)))) ||
           (hasWords && signs.hasReturnedPart);
}

QString otherThanBounce(const MessageSigns &signs)
{
    if (signs.hasFeedbackPart)
        return u"feedback-report"_s;
    if (signs.hasReceiptPart && !signs.hasStatusPart)
        return u"read-receipt"_s;
    const bool isServer = isFromMailServer(signs);
    if (isServer && signs.hasStatusPart)
        return {};
    const QString text = lowered(signs.text);
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
    if (holdsAny(lowered(signs.subject), absenceSubjects) || isAutomaticAnswer(signs, text) ||
        signs.header.value(u"Return-Path") == u"<>")
        return u"absence-note"_s;
    if (isNewsletter(signs))
        return u"newsletter"_s;
    return u"mail"_s;
}

} // namespace Codebook
