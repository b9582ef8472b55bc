// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "knowledgecheck.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Codebook {

namespace {

class ReferenceCheck final
{
public:
    explicit ReferenceCheck(KnowledgeData &data)
        : m_data(data)
    {
        for (const Cause &cause : data.causes) {
            if (m_causes.contains(cause.id))
                add(u"causes.json"_s, 0, u"data.duplicate-id"_s, cause.id);
            m_causes.insert(cause.id);
        }
        for (const Provider &provider : data.providers) {
            if (m_providers.contains(provider.id))
                add(u"providers.json"_s, 0, u"data.duplicate-id"_s, provider.id);
            m_providers.insert(provider.id);
        }
    }

    void causes()
    {
        for (const Cause &cause : m_data.causes) {
            for (const QString &other : cause.related)
                causeExists(u"causes.json"_s, 0, other);
            if (cause.owners.empty() || cause.sentence.isEmpty() || cause.name.isEmpty() ||
                cause.waitingSentence.isEmpty())
                add(u"causes.json"_s, 0, u"data.incomplete"_s, cause.id);
            if (cause.sources.empty())
                add(u"causes.json"_s, 0, u"data.no-source"_s, cause.id);
            roles(cause.byRole, u"causes.json"_s, cause.id);
        }
    }

    void explanations()
    {
        QSet<QString> codes;
        for (const Explanation &explanation : m_data.explanations) {
            if (codes.contains(explanation.code))
                add(u"codes"_s, 0, u"data.duplicate-id"_s, explanation.code);
            codes.insert(explanation.code);
            for (const QString &cause : explanation.causes)
                causeExists(u"codes "_s + explanation.code, 0, cause);
            if (explanation.sentence.isEmpty())
                add(u"codes"_s, 0, u"data.incomplete"_s, explanation.code);
            if (explanation.sources.empty())
                add(u"codes"_s, 0, u"data.no-source"_s, explanation.code);
            roles(explanation.byRole, u"codes"_s, explanation.code);
        }
    }

    void providers()
    {
        for (const Provider &provider : m_data.providers) {
            for (const QString &other : provider.rulesOf) {
                if (!m_providers.contains(other))
                    add(u"providers.json"_s, 0, u"data.unknown-provider"_s, other);
            }
        }
    }

    void rules()
    {
        QSet<QString> ids;
        QSet<QString> conditions;
        for (const Rule &rule : m_data.rules) {
            if (rule.id.isEmpty() || ids.contains(rule.id))
                add(rule.file, rule.line, u"data.duplicate-id"_s, rule.id);
            ids.insert(rule.id);
            causeExists(rule.file, rule.line, rule.cause);
            if (!rule.provider.isEmpty() && !m_providers.contains(rule.provider))
                add(rule.file, rule.line, u"data.unknown-provider"_s, rule.provider);
            if (rule.examples.isEmpty())
                add(rule.file, rule.line, u"data.no-example"_s, rule.id);
            if (rule.meaning.isEmpty())
                add(rule.file, rule.line, u"data.incomplete"_s, rule.id);
            if (!m_data.source(rule.source))
                add(rule.file, rule.line, u"data.unknown-source"_s, rule.source);
            if (!rule.checked.isValid())
                add(rule.file, rule.line, u"data.date"_s, rule.id);
            const QString condition = conditionOf(rule);
            if (conditions.contains(condition))
                add(rule.file, rule.line, u"data.duplicate-rule"_s, rule.id);
            conditions.insert(condition);
        }
    }

    /// Words that generic rules or another provider's rules match as they stand do not name a provider.
    void wordsOfProviders()
    {
        QHash<QString, QString> owners; // phrase → provider, empty for generic ones
        for (const Rule &rule : m_data.rules) {
            if (rule.provider.isEmpty() && !rule.isHouse) {
                for (const QString &phrase : rule.any)
                    owners.insert(phrase.toLower(), {});
            }
        }
        for (const Rule &rule : m_data.rules) {
            if (rule.provider.isEmpty() || rule.needsProvider || rule.conditions() > 0)
                continue;
            for (const QString &phrase : rule.any) {
                const auto owner = owners.constFind(phrase.toLower());
                if (owner != owners.cend() && *owner != rule.provider)
                    add(rule.file, rule.line, u"data.common-words"_s, rule.id + u": "_s + phrase);
                else
                    owners.insert(phrase.toLower(), rule.provider);
            }
        }
    }

private:
    static QString conditionOf(const Rule &rule)
    {
        QString text = rule.provider + u'|' + rule.any.join(u'\n') + u'|' + rule.all.join(u'\n') + u'|' +
                       rule.none.join(u'\n') + u'|';
        for (const auto *patterns : {&rule.replies, &rule.statuses}) {
            for (const CodePattern &pattern : *patterns)
                text += u"%1.%2.%3 "_s.arg(pattern.first).arg(pattern.second).arg(pattern.third);
            text += u'|';
        }
        for (const SpeakerRole role : rule.speakers)
            text += QString::number(static_cast<int>(role));
        text += u'|';
        for (const Stage stage : rule.stages)
            text += QString::number(static_cast<int>(stage));
        return text.toLower();
    }

    // Each of the five sides of a message learns what to do or what to leave.
    void roles(const std::map<Owner, Advice> &byRole, const QString &file, const QString &name)
    {
        for (const Owner role :
             {Owner::Sender, Owner::SenderAdmin, Owner::Recipient, Owner::RecipientAdmin, Owner::Provider}) {
            const auto advice = byRole.find(role);
            if (advice == byRole.end() ||
                (advice->second.doList.isEmpty() && advice->second.dontList.isEmpty()))
                add(file, 0, u"data.no-advice"_s, name + u' ' + ownerId(role));
        }
    }

    void causeExists(const QString &file, int line, const QString &cause)
    {
        if (!m_causes.contains(cause))
            add(file, line, u"data.unknown-cause"_s, cause);
    }

    void add(const QString &file, int line, const QString &what, const QString &name)
    {
        m_data.problems.push_back({file, line, what, name});
    }

    KnowledgeData &m_data;
    QSet<QString> m_causes;
    QSet<QString> m_providers;
};

} // namespace

void checkReferences(KnowledgeData &data)
{
    ReferenceCheck check(data);
    check.causes();
    check.explanations();
    check.providers();
    check.rules();
    check.wordsOfProviders();
}

QString wishes(const KnowledgeData &data)
{
    QStringList codes;
    QSet<QString> used;
    for (const Rule &rule : data.rules) {
        for (const QString &code : rule.code.split(u' ', Qt::SkipEmptyParts))
            used.insert(code);
    }
    for (const Explanation &explanation : data.explanations) {
        if (!used.contains(explanation.code))
            codes += explanation.code;
    }
    QString text = u"Codes that no rule of a provider uses: "_s + codes.join(u", "_s) + u"\n\n"_s;
    text += u"Rules with only one example:\n"_s;
    for (const Rule &rule : data.rules) {
        if (rule.examples.size() < 2)
            text += rule.id + u'\n';
    }
    return text;
}

QString summary(const KnowledgeData &data)
{
    QString text = u"%1 causes, %2 codes explained, %3 providers, %4 rules\n"_s.arg(data.causes.size())
                       .arg(data.explanations.size())
                       .arg(data.providers.size())
                       .arg(data.rules.size());
    const auto single = std::count_if(data.rules.begin(), data.rules.end(),
                                      [](const Rule &rule) { return rule.examples.size() < 2; });
    text += u"%1 rules have only one example\n"_s.arg(single);
    QSet<QString> speaking;
    for (const Rule &rule : data.rules)
        speaking.insert(rule.provider);
    QStringList silent;
    for (const Provider &provider : data.providers) {
        if (!speaking.contains(provider.id))
            silent += provider.id;
    }
    if (!silent.isEmpty())
        text += u"providers without rules: "_s + silent.join(u", "_s) + u'\n';
    return text;
}

} // namespace Codebook
