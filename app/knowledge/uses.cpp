// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "knowledge/uses.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Codebook {

namespace {

// A code of a rule: its own field, and the exact codes of its conditions.
QStringList codesOf(const Rule &rule)
{
    QStringList codes = rule.code.split(u' ', Qt::SkipEmptyParts);
    const auto add = [&](const QString &code) {
        if (!codes.contains(code))
            codes += code;
    };
    for (const CodePattern &pattern : rule.statuses) {
        if (pattern.first >= 0 && pattern.second >= 0 && pattern.third >= 0)
            add(EnhancedStatus{pattern.first, pattern.second, pattern.third}.toString());
    }
    return codes;
}

// A word that only a machine writes, with a digit or a sign in it, is the token of a use.
QString tokenOf(const Rule &rule)
{
    for (const QStringList &phrases : {rule.any, rule.all}) {
        for (const QString &phrase : phrases) {
            const bool isWord = !phrase.contains(u' ') && !phrase.contains(u'{') && phrase.size() <= 24;
            const bool isToken =
                isWord && std::any_of(phrase.begin(), phrase.end(), [](QChar c) { return c.isDigit(); });
            if (isToken)
                return QString(phrase).remove(u'*');
        }
    }
    return {};
}

CodeUse useOf(const KnowledgeBase &base, const Rule &rule, const QString &code)
{
    CodeUse use;
    use.provider = rule.provider;
    use.code = code;
    use.token = tokenOf(rule);
    use.meaning = rule.meaning;
    use.cause = rule.cause;
    use.owners = rule.owners.owners;
    if (use.owners.empty()) {
        if (const Cause *cause = base.cause(rule.cause))
            use.owners = cause->owners;
    }
    use.isClash = rule.isClash;
    use.isHouse = rule.isHouse;
    use.checked = rule.checked;
    use.rule = rule.id;
    use.example = rule.examples.value(0);
    return use;
}

void order(const KnowledgeBase &base, std::vector<CodeUse> &uses)
{
    const auto name = [&](const CodeUse &use) {
        const int number = base.providerNumber(use.provider);
        return number < 0 ? use.provider : base.data.providers[static_cast<std::size_t>(number)].name;
    };
    std::stable_sort(uses.begin(), uses.end(), [&](const CodeUse &a, const CodeUse &b) {
        if (a.isHouse != b.isHouse)
            return a.isHouse;
        if (a.isClash != b.isClash)
            return a.isClash;
        return name(a).compare(name(b), Qt::CaseInsensitive) < 0;
    });
}

/// A code or a pattern of codes, read once and held against many.
class CodeFilter final
{
public:
    explicit CodeFilter(const QString &asked)
        : m_asked(asked)
        , m_query(CodeQuery::parse(asked))
    {}

    [[nodiscard]] bool matches(const QString &code) const
    {
        if (m_asked == code)
            return true;
        if (!m_query)
            return false;
        if (m_query->kind == CodeQuery::Kind::EnhancedStatus) {
            const auto status = EnhancedStatus::parse(code);
            return status && m_query->matches(*status);
        }
        const auto reply = ReplyCode::parse(code);
        return reply && m_query->kind == CodeQuery::Kind::ReplyCode && m_query->matches(*reply);
    }

private:
    QString m_asked;
    std::optional<CodeQuery> m_query;
};

} // namespace

std::vector<CodeUse> usesOfCode(const KnowledgeBase &base, const QString &code)
{
    std::vector<CodeUse> uses;
    const CodeFilter asked(code);
    for (const Rule &rule : base.data.rules) {
        if (rule.provider.isEmpty() && !rule.isHouse)
            continue;
        const QStringList codes = codesOf(rule);
        const auto found =
            std::find_if(codes.begin(), codes.end(), [&](const QString &own) { return asked.matches(own); });
        if (found != codes.end())
            uses.push_back(useOf(base, rule, *found));
    }
    order(base, uses);
    return uses;
}

std::vector<HouseNote> notesAbout(const KnowledgeBase &base, HouseNote::About about, const QString &key)
{
    std::vector<HouseNote> notes;
    const CodeFilter asked(key);
    for (const HouseNote &note : base.data.notes) {
        const bool isMeant =
            note.key == key || (about == HouseNote::About::Code &&
                                (asked.matches(note.key) || CodeFilter(note.key).matches(key)));
        if (note.about == about && isMeant)
            notes.push_back(note);
    }
    return notes;
}

std::vector<CodeUse> usesOfProvider(const KnowledgeBase &base, const QString &provider)
{
    std::vector<CodeUse> uses;
    for (const Rule &rule : base.data.rules) {
        if (rule.provider == provider)
            uses.push_back(useOf(base, rule, rule.code));
    }
    return uses;
}

std::vector<CodeUse> usesWithCause(const KnowledgeBase &base, const QString &cause)
{
    std::vector<CodeUse> uses;
    for (const Rule &rule : base.data.rules) {
        if (rule.cause == cause && (rule.isHouse || !rule.provider.isEmpty()))
            uses.push_back(useOf(base, rule, rule.code));
    }
    order(base, uses);
    return uses;
}

namespace {

// Texts in the language of the answers and, since replies are English everywhere, in English too.
QStringList bothWays(const Language &language, const QStringList &texts)
{
    QStringList all;
    for (const QString &text : texts) {
        if (text.isEmpty())
            continue;
        all += text;
        const QString translated = language.say(text);
        if (translated != text)
            all += translated;
    }
    return all;
}

void addCodes(const KnowledgeBase &base, const Language &language, std::vector<SearchItem> &items)
{
    for (const RegistryEntry &entry : base.registry.entries()) {
        QStringList texts{entry.gloss, entry.note, entry.official.description};
        for (const int cls : entry.classes) {
            const QString code = EnhancedStatus{cls, entry.subject, entry.detail}.toString();
            if (const Explanation *own = base.ownExplanation(code))
                texts += {own->sentence, own->paragraph};
        }
        items.push_back({SearchItem::Kind::Enhanced, entry.key(), entry.key(), language.say(entry.title),
                         bothWays(language, texts), entry.title});
    }
    for (const ReplyCodeEntry &entry : base.registry.replyCodes()) {
        QStringList texts{entry.gloss, entry.note, entry.usedBy};
        if (const Explanation *own = base.ownExplanation(entry.code.toString()))
            texts += {own->sentence, own->paragraph};
        items.push_back({SearchItem::Kind::Reply, entry.code.toString(), entry.code.toString(),
                         language.say(entry.title), bothWays(language, texts), entry.title});
    }
    for (const Rfc &rfc : base.registry.rfcs()) {
        const QString number = QString::number(rfc.number);
        items.push_back({SearchItem::Kind::Rfc, number, u"RFC "_s + number, rfc.title,
                         bothWays(language, {rfc.relevance, rfc.series})});
    }
}

void addRules(const KnowledgeBase &base, const Language &language, std::vector<SearchItem> &items)
{
    for (const Rule &rule : base.data.rules) {
        if (rule.provider.isEmpty() && !rule.isHouse)
            continue;
        const int number = base.providerNumber(rule.provider);
        const QString name =
            number < 0 ? QString() : base.data.providers[static_cast<std::size_t>(number)].name;
        const QString token = tokenOf(rule);
        const bool isToken = !token.isEmpty();
        QStringList texts = bothWays(language, {rule.meaning});
        texts += rule.any;
        texts += rule.all;
        texts += name;
        items.push_back({isToken ? SearchItem::Kind::Token : SearchItem::Kind::ProviderRule, rule.id,
                         isToken ? token : rule.code.section(u' ', -1), language.say(rule.meaning), texts});
    }
}

} // namespace

std::vector<SearchItem> searchItems(const KnowledgeBase &base, const Language &language)
{
    std::vector<SearchItem> items;
    addCodes(base, language, items);
    for (const Cause &cause : base.data.causes) {
        QStringList texts{cause.name, cause.sentence, cause.paragraph};
        texts += cause.usualCauses;
        items.push_back({SearchItem::Kind::Cause,
                         cause.id,
                         {},
                         language.say(cause.name),
                         bothWays(language, texts),
                         cause.name});
    }
    for (const Provider &provider : base.data.providers) {
        QStringList texts = bothWays(language, {provider.recognise});
        texts += provider.mailDomains;
        texts += provider.tokens;
        items.push_back({SearchItem::Kind::Provider, provider.id, {}, provider.name, texts});
    }
    addRules(base, language, items);
    return items;
}

} // namespace Codebook
