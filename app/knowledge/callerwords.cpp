// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "knowledge/callerwords.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Codebook {

qsizetype wordCount(const QString &text)
{
    return text.split(u' ', Qt::SkipEmptyParts).size();
}

QString jargonIn(const QString &text)
{
    static const QSet<QString> jargon{
        u"mx"_s,   u"dsn"_s,      u"relay"_s,    u"relaying"_s, u"dns"_s,   u"smtp"_s,     u"mta"_s,
        u"spf"_s,  u"dkim"_s,     u"dmarc"_s,    u"ptr"_s,      u"helo"_s,  u"ehlo"_s,     u"tls"_s,
        u"ip"_s,   u"rbl"_s,      u"dnsbl"_s,    u"ndr"_s,      u"ascii"_s, u"utf-8"_s,    u"mime"_s,
        u"imap"_s, u"starttls"_s, u"nxdomain"_s, u"tcp"_s,      u"ssl"_s,   u"envelope"_s, u"arc"_s,
    };
    static const QRegularExpression separators(u"[^\\w-]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    for (const QString &word : text.split(separators, Qt::SkipEmptyParts)) {
        if (jargon.contains(word.toLower()))
            return word;
    }
    static const QRegularExpression code(u"\\b[245]\\.\\d{1,3}\\.\\d{1,3}\\b|\\b[245]\\d\\d\\b"_s);
    return code.match(text).captured();
}

} // namespace Codebook
