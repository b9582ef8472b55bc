// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/redaction.h"

#include "decoder/hosts.h"
#include "intake/headerfields.h"
#include "report/report.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Codebook {

namespace {

constexpr qsizetype longestLocalPart = 320;

// Mailboxes of nobody in particular (RFC 2142 and more); as words they belong to the sentences around them.
constexpr QStringView ordinaryWords[]{
    u"abuse",  u"account", u"accounts",      u"address",   u"admin",   u"administrator", u"all",
    u"bounce", u"bounces", u"contact",       u"daemon",    u"domain",  u"error",         u"ftp",
    u"help",   u"host",    u"hostmaster",    u"info",      u"invalid", u"kontakt",       u"list",
    u"mail",   u"mailbox", u"mailer-daemon", u"marketing", u"message", u"news",          u"newsletter",
    u"nobody", u"noc",     u"noreply",       u"no-reply",  u"office",  u"postmaster",    u"recipient",
    u"root",   u"sales",   u"security",      u"sender",    u"service", u"spam",          u"support",
    u"team",   u"test",    u"unknown",       u"user",      u"usenet",  u"webmaster",     u"www",
};

bool isOrdinary(QStringView word)
{
    return std::find(std::begin(ordinaryWords), std::end(ordinaryWords), word) != std::end(ordinaryWords);
}

bool isHostSign(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c == u'.' || c == u'-' || c == u'_' || c.isSurrogate();
}

bool isLocalSign(QChar c)
{
    return isHostSign(c) || u"+=%&~!#$*'/?^`{|}"_s.contains(c);
}

bool isIpSign(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F') || c == u':' ||
           c == u'.';
}

// Length of the sign between local part and domain: "@", "%40" in links, "=40" in quoted-printable.
qsizetype atLength(QStringView text)
{
    if (text.startsWith(u'@'))
        return 1;
    return text.startsWith(u"%40") || text.startsWith(u"=40") || text.startsWith(u"&#64;")
               ? (text[0] == u'&' ? 5 : 3)
               : 0;
}

qsizetype runLength(QStringView text, bool (*belongs)(QChar))
{
    qsizetype length = 0;
    while (length < text.size() && belongs(text[length]))
        ++length;
    return length;
}

} // namespace

Redaction::Redaction(const CaseFile &file, const Language &language)
    : m_address(language.say(u"report.redacted.address"_s))
    , m_host(language.say(u"report.redacted.host"_s))
    , m_ip(language.say(u"report.redacted.ip"_s))
{
    const auto add = [&](const QString &name) {
        constexpr qsizetype shortestName = 3;
        if (name.size() >= shortestName)
            m_names.insert(name.toLower());
    };
    for (const Recipient &recipient : file.reading.recipients) {
        add(recipient.address);
        add(recipient.originalAddress);
        addUsers(recipient.address + u' ' + recipient.originalAddress + u' ' + recipient.sender);
    }
    addUsers(file.document.source);
    for (const Answer &answer : file.answers) {
        add(answer.speaker.host);
        add(answer.reporter.host);
    }
    addParts(file, file.reading.parts);
}

void Redaction::addParts(const CaseFile &file, const std::vector<Part> &parts)
{
    for (const Part &part : parts) {
        if (part.kind == PartKind::Address || part.kind == PartKind::Host || part.kind == PartKind::Speaker) {
            const QString text = file.document.source.mid(part.span.start, part.span.length).toLower();
            constexpr qsizetype shortestName = 3;
            if (text.size() >= shortestName && !text.contains(u' '))
                m_names.insert(text);
        }
        if (part.kind == PartKind::Address)
            addUsers(part.topic); // Of encoded text.
        addParts(file, part.children);
    }
}

void Redaction::addUsers(const QString &text)
{
    constexpr qsizetype shortestUser = 3;
    for (const QString &address : addressListOf(text)) {
        const QString user = address.section(u'@', 0, -2).toLower();
        if (user.size() >= shortestUser && !isOrdinary(user))
            m_users.insert(user);
    }
}

// Length of a mail address at the position: local part, sign, domain; 0 when there is none.
qsizetype Redaction::addressLength(QStringView text, qsizetype position) const
{
    qsizetype end = position;
    if (text[position] == u'"') {
        const qsizetype furthest = std::min(text.size(), position + longestLocalPart);
        ++end;
        while (end < furthest && text[end] != u'"')
            ++end;
        if (end >= furthest)
            return 0;
        ++end;
    } else {
        const qsizetype furthest = std::min(text.size(), position + longestLocalPart);
        while (end < furthest && isLocalSign(text[end]) && atLength(text.sliced(end)) == 0)
            ++end;
    }
    if (end == position || end >= text.size())
        return 0;
    const qsizetype at = atLength(text.sliced(end));
    if (at == 0)
        return 0;
    qsizetype domain = runLength(text.sliced(end + at), isHostSign);
    if (domain == 0 && text.sliced(end + at).startsWith(u'['))
        domain = std::max<qsizetype>(0, text.sliced(end + at).indexOf(u']') + 1);
    while (domain > 0 && text[end + at + domain - 1] == u'.')
        --domain;
    return domain > 0 ? end + at + domain - position : 0;
}

QString Redaction::applied(const QString &text) const
{
    QString out;
    out.reserve(text.size());
    const QStringView view(text);
    qsizetype addressesFrom = 0; // No address begins before; keeps hostile text linear.
    for (qsizetype i = 0; i < view.size();) {
        if (i >= addressesFrom && (isLocalSign(view[i]) || view[i] == u'"')) {
            const qsizetype length = addressLength(view, i);
            if (length > 0) {
                out += m_address;
                i += length;
                continue;
            }
            const QStringView rest = view.sliced(i, std::min(view.size() - i, longestLocalPart));
            addressesFrom = i + std::max<qsizetype>(1, runLength(rest, isLocalSign));
        }
        if (const qsizetype ip = isIpSign(view[i]) ? ipLength(view.sliced(i)) : 0; ip > 0) {
            out += m_ip;
            i += ip;
            continue;
        }
        if (!view[i].isLetterOrNumber() && !view[i].isSurrogate()) {
            out += view[i++];
            continue;
        }
        const qsizetype whole = runLength(view.sliced(i), isHostSign);
        qsizetype run = whole;
        while (!view[i + run - 1].isLetterOrNumber() && run > 1)
            --run;
        const QStringView word = view.sliced(i, run);
        const QString small = word.toString().toLower();
        const bool isUser = m_users.contains(small);
        const bool isName = isHostName(word) || m_names.contains(small);
        out += isUser ? QStringView(m_address) : isName ? QStringView(m_host) : word;
        out += view.sliced(i + run, whole - run);
        i += whole;
    }
    return out;
}

QString redacted(const QString &text, const CaseFile &file)
{
    return Redaction(file, Language()).applied(text);
}

} // namespace Codebook
