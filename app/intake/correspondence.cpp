// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/correspondence.h"

#include "intake/anycase.h"
#include "intake/characters.h"
#include "intake/phrases.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Codebook {

namespace {

// What programs write before the subject of a mail that is answered, in small letters.
constexpr QStringView answerMarks[]{
    u"re:",
    u"re :",
    u"re[",
    u"re\uff1a",
    u"aw:",
    u"antw:",
    u"sv:",
    u"odp:",
    u"ynt:",
    u"res:",
    u"rif:",
    u"r:",
    u"r\u00e9:",
    u"\u0432\u0456\u0434\u043f:",
    u"\u043e\u0442\u0432:",
    u"\u56de\u590d:",
    u"\u56de\u590d\uff1a",
    u"\u7b54\u590d:",
    u"\u7b54\u590d\uff1a",
};

// An answer in Finland, a forwarded mail in Norway and Denmark.
constexpr QStringView forwardOrAnswer = u"vs:";

// What a reader's own mailbox is called by those who want to get into it, in small letters.
constexpr PhraseList mailboxWords{
    u"mailbox", u"password",    u"account",    u"messages",  u"mails",           u"postfach", u"passwort",
    u"konto",   u"nachrichten", u"messagerie", u"compte",    u"mensajes",        u"cuenta",   u"messaggi",
    u"casella", u"mensagens",   u"conta",      u"berichten", u"wiadomo\u015bci", u"skrzynk",
};

// Of what else a delivery is, in small letters.
constexpr PhraseList goodsWords{
    u"your order", u"your parcel", u"your package", u"shipment",    u"our courier",    u"our driver",
    u"ihr paket",  u"sendung ",    u"bestellung",   u"votre colis", u"votre commande", u"su pedido",
    u"su paquete", u"ordine ",     u"pacco ",       u"uw pakket",   u"paczk",          u"encomenda",
};

bool holds(const QStringList &addresses, QStringView address)
{
    return std::any_of(addresses.begin(), addresses.end(),
                       [address](const QString &known) { return isSame(known, address); });
}

} // namespace

namespace {

/// Length of the tags in square brackets that the subject begins with.
qsizetype tagsLength(QStringView subject)
{
    qsizetype length = 0;
    while (at(subject, length) == u'[') {
        const qsizetype closing = subject.indexOf(u']', length);
        if (closing < 0)
            break;
        length = closing + 1;
        while (isBlank(at(subject, length)) && length < subject.size())
            ++length;
    }
    return length;
}

} // namespace

bool isAnswer(QStringView subject)
{
    const QString small = inSmallLetters(subject.trimmed());
    const QStringView words = QStringView(small).sliced(tagsLength(small));
    return std::any_of(std::begin(answerMarks), std::end(answerMarks),
                       [&](QStringView mark) { return words.startsWith(mark); });
}

bool isConversation(QStringView subject)
{
    const QString small = inSmallLetters(subject.trimmed());
    const QStringView tags = QStringView(small).first(tagsLength(small));
    const bool isNumbered = std::any_of(tags.begin(), tags.end(), isDigit); // A gateway's tag is a word.
    return isNumbered || isAnswer(subject) || small.startsWith(forwardOrAnswer);
}

bool isAboutGoods(const MessageSigns &signs)
{
    return holdsAny(inSmallLetters(signs.subject), goodsWords) ||
           holdsAny(inSmallLetters(signs.text), goodsWords);
}

bool namesSomebodyElse(const MessageSigns &signs)
{
    const QStringList known = addressListOf(signs.header.value(u"From")) +
                              addressListOf(signs.header.value(u"To")) +
                              addressListOf(signs.header.value(u"Reply-To"));
    const QStringList named = addressListOf(signs.text);
    return std::any_of(named.begin(), named.end(),
                       [&](const QString &address) { return !holds(known, address); });
}

bool isAboutReader(const MessageSigns &signs)
{
    if (!signs.isPage || !holdsAny(inSmallLetters(signs.text), mailboxWords))
        return false;
    const QStringList readers = addressListOf(signs.header.value(u"To"));
    const QStringList named = addressListOf(signs.text);
    const bool isNamed = std::any_of(named.begin(), named.end(),
                                     [&](const QString &address) { return holds(readers, address); });
    return isNamed && !namesSomebodyElse(signs);
}

} // namespace Codebook
