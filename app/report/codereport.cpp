// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/codereport.h"

using namespace Qt::StringLiterals;

namespace Codebook {

namespace {

constexpr qsizetype maximumMatches = 20;

/// "?.7.1" as the registry writes it: "X.7.1".
QString shown(const CodeQuery &query)
{
    QString code = query.pattern;
    if (query.kind == CodeQuery::Kind::EnhancedStatus && code.startsWith(u'?'))
        code[0] = u'X';
    return query.kind == CodeQuery::Kind::ReplyCode ? code.replace(u'?', u'x') : code;
}

CodeTopic enhancedTopic(const CodeQuery &query, const Registry &registry)
{
    CodeTopic topic{CodeTopic::Kind::Enhanced, {}, shown(query), false, false, {}};
    if (const std::optional<EnhancedStatus> status = EnhancedStatus::parse(query.pattern)) {
        topic.isKnown = registry.entry(*status) != nullptr;
        return topic;
    }
    const RegistryEntry *only = nullptr;
    for (const RegistryEntry &entry : registry.entries()) {
        if (!query.matchesEntry(entry.subject, entry.detail))
            continue;
        only = &entry;
        topic.matches.push_back({SearchItem::Kind::Enhanced, entry.key(), entry.key(), entry.title, {}});
    }
    topic.isKnown = only != nullptr;
    if (topic.matches.size() == 1 && only->key() == topic.code)
        topic.matches.clear(); // "X.7.1" means one entry, for every class
    else
        topic.isPattern = true;
    return topic;
}

CodeTopic replyTopic(const CodeQuery &query, const Registry &registry)
{
    CodeTopic topic{CodeTopic::Kind::Reply, {}, shown(query), false, false, {}};
    if (const std::optional<ReplyCode> code = ReplyCode::parse(query.pattern)) {
        topic.isKnown = registry.replyCode(*code) != nullptr;
        return topic;
    }
    topic.isPattern = true;
    for (const ReplyCodeEntry &entry : registry.replyCodes()) {
        if (query.matches(entry.code)) {
            const QString code = entry.code.toString();
            topic.matches.push_back({SearchItem::Kind::Reply, code, code, entry.title, {}});
        }
    }
    topic.isKnown = !topic.matches.empty();
    return topic;
}

/// The token as its provider writes it; empty when nobody uses it.
QString knownToken(const QString &text, const Catalogue &catalogue)
{
    QString found;
    const bool isWord = !text.contains(u' '); // A reply is not compared with what every rule is about.
    for (const Provider &provider : catalogue.providers()) {
        if (provider.tokens.contains(text, Qt::CaseInsensitive))
            found = text;
        if (!isWord)
            continue;
        for (const CodeUse &use : catalogue.usesBy(provider.id)) {
            if (!use.token.isEmpty() && use.token.compare(text, Qt::CaseInsensitive) == 0)
                return use.token;
        }
    }
    return found;
}

} // namespace

bool isCodeOrToken(const QString &text, const Catalogue &catalogue)
{
    return CodeQuery::parse(text.trimmed()) || !knownToken(text.trimmed(), catalogue).isEmpty();
}

CodeTopic codeTopic(const QString &query, const Catalogue &catalogue, const Language &language)
{
    const QString text = query.trimmed();
    CodeTopic topic;
    if (const std::optional<CodeQuery> code = CodeQuery::parse(text)) {
        topic = code->kind == CodeQuery::Kind::ReplyCode ? replyTopic(*code, catalogue.registry())
                                                         : enhancedTopic(*code, catalogue.registry());
    } else if (const QString token = knownToken(text, catalogue); !token.isEmpty()) {
        topic.kind = CodeTopic::Kind::Token;
        topic.code = token;
        topic.isKnown = true;
    } else {
        const SearchIndex index = catalogue.searchIndex(language);
        for (const SearchHit &hit : index.search(text)) {
            if (qsizetype(topic.matches.size()) == maximumMatches)
                break;
            topic.matches.push_back(index.items().at(size_t(hit.item)));
        }
        topic.isKnown = !topic.matches.empty();
    }
    topic.query = query;
    return topic;
}

std::vector<CodeUse> usesOf(const CodeTopic &topic, const Catalogue &catalogue)
{
    if (topic.isPattern || topic.kind == CodeTopic::Kind::Unknown)
        return {};
    if (topic.kind != CodeTopic::Kind::Token)
        return catalogue.uses(topic.code);
    std::vector<CodeUse> found;
    for (const Provider &provider : catalogue.providers()) {
        for (const CodeUse &use : catalogue.usesBy(provider.id)) {
            if (use.token.compare(topic.code, Qt::CaseInsensitive) == 0)
                found.push_back(use);
        }
    }
    return found;
}

const Explanation *explanationOf(const CodeTopic &topic, const Catalogue &catalogue)
{
    if (topic.isPattern || topic.code.isEmpty() || topic.kind == CodeTopic::Kind::Token)
        return nullptr;
    if (!topic.code.startsWith(u'X'))
        return catalogue.explanation(topic.code);
    for (const QChar cls : QStringView(u"542")) {
        if (const Explanation *explanation = catalogue.explanation(cls + topic.code.mid(1)))
            return explanation;
    }
    return nullptr;
}

QString searchKindId(SearchItem::Kind kind)
{
    switch (kind) {
    case SearchItem::Kind::Enhanced:
        return u"enhanced"_s;
    case SearchItem::Kind::Reply:
        return u"reply"_s;
    case SearchItem::Kind::ProviderRule:
        return u"provider-rule"_s;
    case SearchItem::Kind::Token:
        return u"token"_s;
    case SearchItem::Kind::Rfc:
        return u"rfc"_s;
    case SearchItem::Kind::Cause:
        return u"cause"_s;
    case SearchItem::Kind::Provider:
        break;
    }
    return u"provider"_s;
}

QString searchWhyId(SearchHit::Why why)
{
    switch (why) {
    case SearchHit::Why::Exact:
        return u"exact"_s;
    case SearchHit::Why::Prefix:
        return u"prefix"_s;
    case SearchHit::Why::Token:
        return u"token"_s;
    case SearchHit::Why::Title:
        return u"title"_s;
    case SearchHit::Why::Text:
        return u"text"_s;
    case SearchHit::Why::Spelling:
        break;
    }
    return u"spelling"_s;
}

} // namespace Codebook
