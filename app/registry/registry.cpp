// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "registry/registry.h"

#include "registry/ianafile.h"
#include "registry/registryfields.h"
#include "registry/registryreader.h"
#include "text/packing.h"

#include <QResource>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Codebook {

namespace {

/// The item whose key this is in a list sorted by that key; null when there is none.
template <typename Items, typename Key, typename KeyOf>
auto find(Items &items, const Key &key, KeyOf keyOf) -> decltype(items.data())
{
    const auto found = std::lower_bound(items.begin(), items.end(), key,
                                        [keyOf](const auto &item, const Key &k) { return keyOf(item) < k; });
    return found != items.end() && keyOf(*found) == key ? &*found : nullptr;
}

std::pair<int, int> entryKey(const RegistryEntry &entry)
{
    return {entry.subject, entry.detail};
}

/// The words of a code's digit in the data; "*" stands for every digit that has none of its own.
QString digitText(const QHash<QString, QString> &texts, ReplyCode code, int place, QLatin1StringView suffix)
{
    if (place < 1 || place > 3)
        return {};
    const int digit = place == 1 ? code.severity() : place == 2 ? code.category() : code.detail();
    const QString start = QString::number(place) + u':';
    const QString own = texts.value(start + QString::number(digit) + suffix);
    return own.isEmpty() ? texts.value(start + u'*' + suffix) : own;
}

} // namespace

QString Reference::title() const
{
    const QString document = rfc > 0 ? u"RFC "_s + QString::number(rfc) : draft;
    return section.isEmpty() ? document : QString(document + u", " + section);
}

QString RegistryEntry::key() const
{
    return EnhancedStatus{0, subject, detail}.registryKey();
}

Registry Registry::builtIn()
{
    const QResource file(u":/prepared/registry"_s);
    Registry registry;
    if (!readPrepared({file.data(), file.size()}, registry))
        return {};
    return registry;
}

Result<Registry> Registry::fromFolder(const QString &folder)
{
    return RegistryReader(folder).read();
}

const RegistryEntry *Registry::entry(int subject, int detail) const
{
    return find(m_entries, std::pair(subject, detail), entryKey);
}

const ReplyCodeEntry *Registry::replyCode(ReplyCode code) const
{
    return find(m_replyCodes, code, [](const ReplyCodeEntry &e) { return e.code; });
}

const StatusClass *Registry::statusClass(int cls) const
{
    return find(m_classes, cls, [](const StatusClass &e) { return e.cls; });
}

const StatusSubject *Registry::statusSubject(int subject) const
{
    return find(m_subjects, subject, [](const StatusSubject &e) { return e.subject; });
}

const Rfc *Registry::rfc(int number) const
{
    return find(m_rfcs, number, [](const Rfc &e) { return e.number; });
}

QString Registry::digitMeaning(ReplyCode code, int place) const
{
    return digitText(m_digitMeanings, code, place, ""_L1);
}

QString Registry::digitLabel(ReplyCode code, int place) const
{
    return digitText(m_digitMeanings, code, place, ":label"_L1);
}

Registry Registry::withOfficial(const IanaFile &file) const
{
    Registry copy = *this;
    for (const RegistryEntry &theirs : file.entries) {
        RegistryEntry *ours = find(copy.m_entries, entryKey(theirs), entryKey);
        if (!ours) {
            const auto place = std::lower_bound(
                copy.m_entries.begin(), copy.m_entries.end(), entryKey(theirs),
                [](const RegistryEntry &e, std::pair<int, int> key) { return entryKey(e) < key; });
            copy.m_entries.insert(place, theirs);
            continue;
        }
        ours->official = theirs.official;
        // An exported list or an old download knows no dates; ours stay then.
        if (theirs.registered.isValid())
            ours->registered = theirs.registered;
        if (theirs.updated.isValid())
            ours->updated = theirs.updated;
    }
    for (const StatusClass &theirs : file.classes) {
        if (StatusClass *ours = find(copy.m_classes, theirs.cls, [](const StatusClass &e) { return e.cls; }))
            ours->official = theirs.official;
    }
    for (const StatusSubject &theirs : file.subjects) {
        if (StatusSubject *ours =
                find(copy.m_subjects, theirs.subject, [](const StatusSubject &e) { return e.subject; }))
            ours->official = theirs.official;
    }
    if (file.updated.isValid()) {
        copy.m_facts.updated = file.updated;
        copy.m_facts.created = file.created.isValid() ? file.created : copy.m_facts.created;
    }
    if (!file.registrationRule.isEmpty())
        copy.m_facts.registrationRule = file.registrationRule;
    if (!file.expert.isEmpty())
        copy.m_facts.expert = file.expert;
    return copy;
}

QByteArray prepared(Registry &registry)
{
    return packed(registry);
}

bool readPrepared(QByteArrayView block, Registry &registry)
{
    return unpack(block, registry);
}

} // namespace Codebook
