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

} // namespace

bool isOfMailProgram(QStringView text)
{
    return holdsAny(inSmallLetters(text.first(std::min(text.size(), longestSearch))), phrases);
}

} // namespace Codebook
