// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QStringList>

namespace Codebook {

/// Causes that a soft label of the shared corpus may stand for; empty for a label that names no cause. Labels
/// are those of three projects: Sisimai's reasons, "zone-mta:…" and the categories of
/// Mail::DeliveryStatus::BounceParser.
inline QStringList causesOfLabel(const QString &label)
{
    using namespace Qt::StringLiterals;
    static const QHash<QString, QStringList> causes{
        {u"userunknown"_s, {u"user-unknown"_s, u"mailbox-disabled"_s, u"bad-address-syntax"_s}},
        {u"filtered"_s,
         {u"user-unknown"_s, u"recipient-restricted"_s, u"sender-blocked"_s, u"mailbox-disabled"_s,
          u"malformed-message"_s}},
        {u"blocked"_s,
         {u"dnsbl-listed"_s, u"ip-blocked"_s, u"dynamic-ip"_s, u"bad-helo"_s, u"no-reverse-dns"_s,
          u"greylisted"_s, u"poor-reputation"_s, u"domain-or-url-listed"_s, u"no-mail-accepted"_s,
          u"rate-limited-sender"_s, u"server-busy"_s}},
        {u"mailboxfull"_s, {u"mailbox-full"_s}},
        {u"authfailure"_s, {u"spf-fail"_s, u"dkim-fail"_s, u"dmarc-fail"_s, u"email-auth-failed"_s}},
        {u"suspend"_s, {u"mailbox-disabled"_s}},
        {u"rejected"_s,
         {u"sender-address-rejected"_s, u"sender-blocked"_s, u"policy-rejected"_s, u"recipient-restricted"_s,
          u"poor-reputation"_s, u"user-unknown"_s}},
        {u"requireptr"_s, {u"no-reverse-dns"_s}},
        {u"norelaying"_s, {u"relay-denied"_s, u"auth-required"_s, u"sender-address-rejected"_s}},
        {u"hostunknown"_s, {u"domain-unknown"_s, u"dns-failure"_s}},
        {u"systemerror"_s, {u"server-busy"_s, u"recipient-misconfigured"_s, u"dns-failure"_s}},
        {u"policyviolation"_s, {u"policy-rejected"_s, u"attachment-blocked"_s, u"recipient-restricted"_s}},
        {u"notcompliantrfc"_s, {u"malformed-message"_s}},
        {u"contenterror"_s, {u"malformed-message"_s, u"content-conversion"_s}},
        {u"spamdetected"_s, {u"spam-content"_s, u"domain-or-url-listed"_s}},
        {u"networkerror"_s, {u"network-failure"_s, u"mail-loop"_s, u"dns-failure"_s}},
        {u"hasmoved"_s, {u"mailbox-moved"_s, u"user-unknown"_s}},
        {u"expired"_s, {u"delivery-expired"_s, u"network-failure"_s}},
        {u"toomanyconn"_s, {u"too-many-connections"_s, u"too-many-recipients"_s, u"rate-limited-sender"_s}},
        {u"notaccept"_s, {u"no-mail-accepted"_s}},
        {u"mesgtoobig"_s, {u"message-too-large"_s}},
        {u"exceedlimit"_s, {u"message-too-large"_s}},
        {u"badreputation"_s, {u"poor-reputation"_s, u"ip-blocked"_s, u"rate-limited-sender"_s}},
        {u"systemfull"_s, {u"system-storage-full"_s}},
        {u"syntaxerror"_s, {u"protocol-error"_s, u"bad-address-syntax"_s}},
        {u"securityerror"_s,
         {u"auth-required"_s, u"smtp-auth-failed"_s, u"recipient-restricted"_s,
          u"sender-account-suspended"_s}},
        {u"mailererror"_s, {u"recipient-misconfigured"_s, u"server-busy"_s}},
        {u"delivered"_s, {u"delivered"_s}},
        {u"user_unknown"_s,
         {u"user-unknown"_s, u"mailbox-disabled"_s, u"bad-address-syntax"_s, u"mailbox-moved"_s}},
        {u"user_disabled"_s, {u"mailbox-disabled"_s, u"user-unknown"_s}},
        {u"over_quota"_s, {u"mailbox-full"_s}},
        {u"domain_error"_s,
         {u"domain-unknown"_s, u"dns-failure"_s, u"network-failure"_s, u"delivery-expired"_s,
          u"no-mail-accepted"_s}},
        {u"spam"_s,
         {u"spam-content"_s, u"dnsbl-listed"_s, u"ip-blocked"_s, u"poor-reputation"_s,
          u"domain-or-url-listed"_s, u"dynamic-ip"_s, u"policy-rejected"_s, u"sender-blocked"_s,
          u"rate-limited-sender"_s, u"greylisted"_s, u"no-reverse-dns"_s, u"attachment-blocked"_s,
          u"malware"_s, u"spf-fail"_s, u"email-auth-failed"_s, u"relay-denied"_s,
          u"sender-address-rejected"_s}},
        {u"zone-mta:defer/blacklist"_s,
         {u"dnsbl-listed"_s, u"ip-blocked"_s, u"poor-reputation"_s, u"dynamic-ip"_s,
          u"domain-or-url-listed"_s, u"recipient-misconfigured"_s, u"no-reverse-dns"_s, u"greylisted"_s,
          u"policy-rejected"_s}},
        {u"zone-mta:reject/recipient"_s,
         {u"user-unknown"_s, u"relay-denied"_s, u"domain-unknown"_s, u"mailbox-disabled"_s}},
        {u"zone-mta:reject/spam"_s,
         {u"spam-content"_s, u"ip-blocked"_s, u"domain-or-url-listed"_s, u"dnsbl-listed"_s}},
    };
    return causes.value(label);
}

} // namespace Codebook
