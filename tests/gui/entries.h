// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/browse/browseentry.h"

#include <vector>

/// A few entries by hand, in numeric order: what the list's models and facets are tested with.
inline std::vector<Codebook::BrowseEntry> someEntries()
{
    using namespace Codebook;
    using namespace Qt::StringLiterals;
    std::vector<BrowseEntry> entries;
    const auto add = [&](BrowseEntry::Kind kind, const QString &code, const QString &title,
                         const QStringList &rfcs) -> BrowseEntry & {
        BrowseEntry entry;
        entry.kind = kind;
        entry.code = code;
        entry.title = title;
        entry.rfcs = rfcs;
        entry.cls = code.at(0).digitValue();
        if (const auto status = EnhancedStatus::parse(code)) {
            entry.subject = status->subject;
            entry.detail = status->detail;
            entry.searchId = u"X.%1.%2"_s.arg(status->subject).arg(status->detail);
        } else {
            entry.searchId = code;
        }
        entries.push_back(entry);
        return entries.back();
    };
    add(BrowseEntry::Kind::Reply, u"250"_s, u"Requested action okay"_s, {u"5321"_s});
    add(BrowseEntry::Kind::Reply, u"550"_s, u"Mailbox unavailable"_s, {u"5321"_s, u"7505"_s});
    add(BrowseEntry::Kind::Folk, u"571"_s, u"Blocked"_s, {});
    add(BrowseEntry::Kind::Registered, u"4.7.1"_s, u"Delivery not authorized"_s, {u"3463"_s});
    BrowseEntry &policy =
        add(BrowseEntry::Kind::Registered, u"5.7.1"_s, u"Delivery not authorized"_s, {u"3463"_s});
    policy.providers = {u"google"_s, u"yahoo"_s};
    policy.rules = {u"google/policy"_s};
    policy.causes = {u"policy"_s};
    policy.owners = {u"sender-admin"_s};
    policy.isClash = true;
    add(BrowseEntry::Kind::Registered, u"5.7.2"_s, u"Mailing list expansion prohibited"_s, {u"3463"_s});
    add(BrowseEntry::Kind::Registered, u"5.7.10"_s, u"Encryption needed"_s, {u"5248"_s});
    BrowseEntry &own =
        add(BrowseEntry::Kind::Provider, u"5.7.515"_s, u"Sending domain not authenticated"_s, {});
    own.providers = {u"outlook"_s};
    own.rules = {u"outlook/515"_s};
    return entries;
}
