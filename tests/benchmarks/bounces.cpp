// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bounces.h"

using namespace Qt::StringLiterals;

namespace Codebook {

namespace {

constexpr const char *words[]{
    "550 5.1.1 <user%1@example.com>: Recipient address rejected: User unknown in table %2",
    "452 4.2.2 The mailbox of user%1@example.com is over its quota (%2)",
    "554 5.7.1 Service unavailable; Client host [192.0.2.%2] blocked using bl.example.net, case %1",
    "550-5.7.26 Mail from example.org is refused: it carries no proof of its sender %1\r\n 550 5.7.26 SPF or "
    "DKIM has to "
    "pass, session %2",
    "451 4.7.1 Greylisted, come back in %2 seconds, token %1",
    "552 5.3.4 Message size exceeds fixed limit of %2 MB, id %1",
    "550 5.4.1 Recipient address rejected: Access denied. %1 [mx%2.example.com]",
    "554 5.6.0 Message content rejected, id=%1-%2",
};

constexpr const char *form = R"(Return-Path: <>
Received: from out.example.org (out.example.org [198.51.100.9])
	by in.example.org (Postfix) with ESMTP id 4F%1
	for <ben@example.org>; Sat, 21 Nov 2026 15:59:29 +0100 (CET)
Date: Sat, 21 Nov 2026 15:59:29 +0100 (CET)
From: MAILER-DAEMON@out.example.org (Mail Delivery System)
Subject: Undelivered Mail Returned to Sender
To: ben@example.org
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status;
	boundary="4F%1/out.example.org"
Message-Id: <%1@out.example.org>

--4F%1/out.example.org
Content-Description: Notification
Content-Type: text/plain; charset=us-ascii

This is the mail system at host out.example.org.

Your message could not be delivered to one or more recipients. It is attached
below. Please ask your postmaster for help and attach this report.

<user%1@example.com>: host mx.example.com[192.0.2.1] said: %2
    (in reply to RCPT TO command)

--4F%1/out.example.org
Content-Description: Delivery report
Content-Type: message/delivery-status

Reporting-MTA: dns; out.example.org
X-Postfix-Queue-ID: 4F%1
X-Postfix-Sender: rfc822; ben@example.org
Arrival-Date: Sat, 21 Nov 2026 15:59:28 +0100 (CET)

Final-Recipient: rfc822; user%1@example.com
Original-Recipient: rfc822;user%1@example.com
Action: failed
Status: %3
Remote-MTA: dns; mx.example.com
Diagnostic-Code: smtp; %2

--4F%1/out.example.org
Content-Description: Undelivered Message
Content-Type: message/rfc822

From: Ben <ben@example.org>
To: user%1@example.com
Subject: Minutes of the meeting
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

%4
--4F%1/out.example.org--
)";

QByteArray withBody(int number, const QByteArray &body)
{
    const QString reply = distinctReply(number);
    const qsizetype status = reply.indexOf(u'.') - 1;
    QByteArray message = form;
    message.replace("%1", QByteArray::number(number));
    message.replace("%2", reply.toUtf8());
    message.replace("%3", reply.mid(status, 5).toUtf8());
    message.replace("%4", body);
    return message;
}

} // namespace

QString distinctReply(int number)
{
    constexpr int kinds = int(std::size(words));
    return QString::fromLatin1(words[number % kinds]).arg(number).arg(number % 250 + 1);
}

QString replies(qsizetype characters)
{
    QString text;
    for (int i = 0; text.size() < characters; ++i)
        text += QStringLiteral("452 4.2.2 <user%1@example.com>: mailbox is full, try again later\n").arg(i);
    return text;
}

QByteArray bounceMessage(int number)
{
    return withBody(
        number, QByteArray("We meet at noon in the usual room and bring the lists with us.\n").repeated(45));
}

QByteArray largeBounce(qsizetype bytes)
{
    const QByteArray line =
        QByteArray("QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWZnaGlqa2xtbm9wcXJzdHV2d3h5").left(72) + '\n';
    return withBody(1, line.repeated(bytes / line.size()));
}

} // namespace Codebook
