// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/partwords.h"

using namespace Qt::StringLiterals;

namespace Codebook {

namespace {

/// Place of a child in its parent, 1 for the first.
int placeIn(const Part &part, const Part &parent)
{
    int place = 1;
    for (const Part &child : parent.children) {
        if (child.span == part.span)
            return place;
        ++place;
    }
    return 0;
}

Phrase replyCodeMeaning(const QString &topic, const Registry &registry)
{
    const std::optional<ReplyCode> code = ReplyCode::parse(topic);
    const ReplyCodeEntry *entry = code ? registry.replyCode(*code) : nullptr;
    return entry ? Phrase{entry->title, {}, false} : Phrase{u"part.unregistered"_s, {}, false};
}

Phrase statusMeaning(const QString &topic, const Registry &registry)
{
    const std::optional<EnhancedStatus> status = EnhancedStatus::parse(topic);
    if (!status)
        return {};
    if (const RegistryEntry *entry = registry.entry(*status); entry && !entry->title.isEmpty())
        return {entry->title, {}, false};
    if (const StatusSubject *subject = registry.statusSubject(status->subject))
        return {u"part.unregistered-in"_s, {Phrase{subject->label, {}, false}}, false};
    return {u"part.unregistered"_s, {}, false};
}

Phrase statusNumberMeaning(const Part &part, const Part &parent, const Registry &registry)
{
    const std::optional<EnhancedStatus> status = EnhancedStatus::parse(parent.topic);
    if (!status)
        return {};
    if (part.kind == PartKind::StatusClass) {
        const StatusClass *cls = registry.statusClass(status->cls);
        return cls ? Phrase{cls->label, {}, false} : Phrase{u"part.no-such-class"_s, {}, false};
    }
    if (part.kind == PartKind::StatusSubject) {
        const StatusSubject *subject = registry.statusSubject(status->subject);
        return subject ? Phrase{subject->label, {}, false} : Phrase{u"part.unregistered"_s, {}, false};
    }
    return statusMeaning(parent.topic, registry);
}

const Provider *providerOfToken(const QString &token, const Catalogue &catalogue)
{
    if (const Provider *provider = catalogue.provider(token))
        return provider;
    for (const Provider &provider : catalogue.providers()) {
        if (provider.tokens.contains(token, Qt::CaseInsensitive))
            return &provider;
    }
    return nullptr;
}

Phrase stageMeaning(const QString &topic)
{
    static const QStringList known{
        u"connect"_s, u"helo"_s, u"starttls"_s,    u"auth"_s,  u"mail-from"_s,
        u"rcpt-to"_s, u"data"_s, u"end-of-data"_s, u"local"_s, u"after-acceptance"_s};
    return known.contains(topic) ? Phrase{u"part.stage."_s + topic, {}, false} : Phrase{};
}

} // namespace

QChar partLetter(PartKind kind)
{
    switch (kind) {
    case PartKind::ReplyCode:
    case PartKind::ReplyDigit:
        return u'A';
    case PartKind::EnhancedStatus:
    case PartKind::StatusClass:
    case PartKind::StatusSubject:
    case PartKind::StatusDetail:
        return u'B';
    case PartKind::Speaker:
        return u'C';
    case PartKind::Stage:
    case PartKind::StatusWord:
        return u'D';
    case PartKind::Address:
    case PartKind::Host:
    case PartKind::IpAddress:
        return u'E';
    case PartKind::Token:
        break;
    }
    return u'F';
}

Phrase partName(PartKind kind)
{
    return {u"part."_s + partKindId(kind), {}, false};
}

Phrase partMeaning(const Part &part, const Part *parent, const Catalogue &catalogue)
{
    const Registry &registry = catalogue.registry();
    switch (part.kind) {
    case PartKind::ReplyCode:
        return replyCodeMeaning(part.topic, registry);
    case PartKind::ReplyDigit: {
        const std::optional<ReplyCode> code = parent ? ReplyCode::parse(parent->topic) : std::nullopt;
        return code ? Phrase{registry.digitLabel(*code, placeIn(part, *parent)), {}, false} : Phrase{};
    }
    case PartKind::EnhancedStatus:
        return statusMeaning(part.topic, registry);
    case PartKind::StatusClass:
    case PartKind::StatusSubject:
    case PartKind::StatusDetail:
        return parent ? statusNumberMeaning(part, *parent, registry) : Phrase{};
    case PartKind::Stage:
        return stageMeaning(part.topic);
    case PartKind::Token: {
        const Provider *provider = providerOfToken(part.topic, catalogue);
        return provider ? Phrase{u"part.written-only-by"_s, {Phrase::literal(provider->name)}, false}
                        : Phrase{};
    }
    case PartKind::Speaker:
    case PartKind::StatusWord:
    case PartKind::Address:
    case PartKind::Host:
    case PartKind::IpAddress:
        break;
    }
    return {};
}

QString partOrigin(const Part &part, const Catalogue &catalogue)
{
    const Registry &registry = catalogue.registry();
    if (part.kind == PartKind::ReplyCode) {
        const std::optional<ReplyCode> code = ReplyCode::parse(part.topic);
        const ReplyCodeEntry *entry = code ? registry.replyCode(*code) : nullptr;
        return entry && !entry->references.isEmpty() ? entry->references.first().title() : QString();
    }
    if (part.kind == PartKind::EnhancedStatus) {
        const std::optional<EnhancedStatus> status = EnhancedStatus::parse(part.topic);
        return status && registry.entry(*status) ? u"IANA"_s : QString();
    }
    if (part.kind == PartKind::Token) {
        const Provider *provider = providerOfToken(part.topic, catalogue);
        return provider ? provider->name : QString();
    }
    return {};
}

} // namespace Codebook
