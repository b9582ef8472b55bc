// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/browse/browseentry.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace Codebook {

namespace {

using namespace Qt::StringLiterals;

using UsesByCode = std::map<QString, std::vector<CodeUse>>;

UsesByCode allUses(const Catalogue &catalogue)
{
    UsesByCode uses;
    for (const Provider &provider : catalogue.providers()) {
        for (const CodeUse &use : catalogue.usesBy(provider.id)) {
            // "550 5.7.515" is said of both codes.
            for (const QString &code : use.code.split(u' ', Qt::SkipEmptyParts))
                uses[code].push_back(use);
        }
    }
    return uses;
}

void appendOnce(QStringList &list, const QString &text)
{
    if (!text.isEmpty() && !list.contains(text))
        list.append(text);
}

// Who usually acts is what its usual cause says.
void addCause(BrowseEntry &entry, const Catalogue &catalogue, const QString &id)
{
    const Cause *cause = catalogue.cause(id);
    if (!cause)
        return;
    appendOnce(entry.causes, id);
    if (!cause->owners.empty())
        appendOnce(entry.owners, ownerId(cause->owners.front()));
}

void addKnowledge(BrowseEntry &entry, const Catalogue &catalogue, const UsesByCode &uses)
{
    if (const Explanation *explanation = catalogue.explanation(entry.code)) {
        if (!explanation->causes.isEmpty())
            addCause(entry, catalogue, explanation->causes.front());
    }
    entry.isNoted = !catalogue.notes(HouseNote::About::Code, entry.code).empty();
    const auto found = uses.find(entry.code);
    if (found == uses.end())
        return;
    for (const CodeUse &use : found->second) {
        entry.isNoted = entry.isNoted || use.isHouse;
        if (!use.provider.isEmpty())
            appendOnce(entry.providers, use.provider);
        appendOnce(entry.rules, use.rule);
        addCause(entry, catalogue, use.cause);
        entry.isClash = entry.isClash || use.isClash;
    }
}

BrowseEntry replyEntry(const ReplyCodeEntry &code, const Language &language)
{
    BrowseEntry entry;
    entry.kind = code.standing == Standing::Unregistered ? BrowseEntry::Kind::Folk : BrowseEntry::Kind::Reply;
    entry.code = code.code.toString();
    entry.searchId = entry.code;
    entry.title = language.say(code.title);
    entry.cls = code.code.severity();
    for (const Reference &reference : code.references) {
        if (reference.rfc > 0)
            appendOnce(entry.rfcs, QString::number(reference.rfc));
    }
    if (!entry.rfcs.isEmpty() && entry.kind == BrowseEntry::Kind::Reply)
        entry.origin = u"RFC "_s + entry.rfcs.front();
    return entry;
}

BrowseEntry registeredEntry(const RegistryEntry &code, int cls, const Language &language)
{
    BrowseEntry entry;
    entry.kind = BrowseEntry::Kind::Registered;
    entry.code = EnhancedStatus{cls, code.subject, code.detail}.toString();
    entry.searchId = code.key();
    entry.title = language.say(code.title);
    entry.origin = u"IANA"_s;
    entry.cls = cls;
    entry.subject = code.subject;
    entry.detail = code.detail;
    for (const Reference &reference : code.references) {
        if (reference.rfc > 0)
            appendOnce(entry.rfcs, QString::number(reference.rfc));
    }
    return entry;
}

BrowseEntry providersEntry(EnhancedStatus status, const std::vector<CodeUse> &uses,
                           const Catalogue &catalogue, const Language &language)
{
    BrowseEntry entry;
    entry.kind = BrowseEntry::Kind::Provider;
    entry.code = status.toString();
    entry.searchId = entry.code;
    entry.title = language.say(uses.front().meaning);
    if (const Provider *provider = catalogue.provider(uses.front().provider))
        entry.origin = provider->name;
    entry.cls = status.cls;
    entry.subject = status.subject;
    entry.detail = status.detail;
    return entry;
}

} // namespace

bool comesBefore(const BrowseEntry &a, const BrowseEntry &b)
{
    if (a.isReplyCode() != b.isReplyCode())
        return a.isReplyCode();
    if (a.isReplyCode())
        return a.code < b.code;
    return std::tie(a.cls, a.subject, a.detail) < std::tie(b.cls, b.subject, b.detail);
}

std::vector<BrowseEntry> browseEntries(const Catalogue &catalogue, const Language &language)
{
    const UsesByCode uses = allUses(catalogue);
    std::vector<BrowseEntry> entries;
    for (const ReplyCodeEntry &code : catalogue.registry().replyCodes())
        entries.push_back(replyEntry(code, language));

    std::set<EnhancedStatus> listed;
    for (const RegistryEntry &code : catalogue.registry().entries()) {
        for (const int cls : {2, 4, 5}) {
            const EnhancedStatus status{cls, code.subject, code.detail};
            if (!code.occursIn(cls) && !uses.contains(status.toString()))
                continue;
            listed.insert(status);
            entries.push_back(registeredEntry(code, cls, language));
        }
    }
    for (const auto &[code, used] : uses) {
        const auto status = EnhancedStatus::parse(code);
        if (status && !listed.contains(*status))
            entries.push_back(providersEntry(*status, used, catalogue, language));
    }
    for (BrowseEntry &entry : entries)
        addKnowledge(entry, catalogue, uses);
    std::sort(entries.begin(), entries.end(), comesBefore);
    return entries;
}

} // namespace Codebook
