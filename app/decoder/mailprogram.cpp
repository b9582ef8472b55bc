// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoder/mailprogram.h"

#include "intake/phrases.h"

#include <algorithm>

namespace Codebook {

namespace {

constexpr qsizetype longestSearch = 4000;

// In small letters.
constexpr QStringView phrases[]{
    u"(0x800ccc", // Outlook's numbers of errors with SMTP.
    u"error number: 0x800ccc",
    u"an error occurred while sending mail",
    u"beim senden der nachricht ist ein fehler aufgetreten",
    u"senden der nachricht fehlgeschlagen",
    u"une erreur est survenue lors de l'envoi",
    u"a copy has been placed in your outbox",
    u"your server has unexpectedly terminated the connection",
    u"cannot send message using the server", // Apple Mail
    u"eine kopie wurde in ihrem postausgang",
    u"phpmailer",
    u"smtp error: the following recipients failed",
    u"nodemailer",
    u"smtplib.",
    u"javax.mail.",
    u"jakarta.mail.",
    u"com.sun.mail.",
    u"system.net.mail.",
    u"net::smtp",
    u"swift_transportexception",
    u"symfony\\component\\mailer",
    u"une copie a \u00e9t\u00e9 plac\u00e9e dans votre bo\u00eete d'envoi",
    u"scan to e-mail",
    u"scan to email",
};

// How Outlook and Exchange begin a report, and what stands above the recipients where Outlook itself does.
constexpr QStringView reportStarts[]{
    u"did not reach some or all of the intended recipients",
    u"oder alle empf\u00e4nger nicht erreicht",
    u"certains ou \u00e0 tous ses destinataires",
    u"alguno o todos los destinatarios",
    u"alcuni o tutti i destinatari",
};

/// Whether Outlook itself wrote the report, about what its outgoing server said. Exchange puts the name of
/// a server before each reply: "<mx.example.com #5.7.1 smtp;550 …>", and its number behind that: "MSEXCH:…".
bool isReportOfOutlook(const QString &text)
{
    constexpr QStringView serverMarks[]{u"smtp;",  u"msexch:",           u".com #",   u".net #",
                                        u".org #", u"generating server", u"generiert"};
    return holdsAny(text, reportStarts) && !holdsAny(text, serverMarks);
}

} // namespace

bool isOfMailProgram(QStringView text)
{
    const QString start = inSmallLetters(text.first(std::min(text.size(), longestSearch)));
    return holdsAny(start, phrases) || isReportOfOutlook(start);
}

} // namespace Codebook
