// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "knowledge/knowledgebase.h"
#include "knowledge/knowledgefields.h"
#include "registry/registryfields.h"
#include "text/packing.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Codebook {

void KnowledgeBase::index()
{
    indexNames();
    // Built-in rules are checked when the programs are built; a team's own only here.
    data.rules.removeIf(0, [this](const Rule &rule) {
        const bool isBroken = rule.isHouse && !m_causes.contains(rule.cause);
        if (isBroken)
            data.problems.push_back({rule.file, rule.line, u"data.unknown-cause"_s, rule.cause});
        return isBroken;
    });
    std::erase_if(data.notes, [this](const HouseNote &note) {
        const bool isCause = note.about == HouseNote::About::Cause;
        const bool isBroken = (isCause && !m_causes.contains(note.key)) ||
                              (note.about == HouseNote::About::Provider && !m_providers.contains(note.key));
        if (isBroken)
            data.problems.push_back({note.file, note.line,
                                     isCause ? u"data.unknown-cause"_s : u"data.unknown-provider"_s,
                                     note.key});
        return isBroken;
    });
    rules.build(data);
}

bool KnowledgeBase::readPrepared(QByteArrayView block)
{
    if (unpack(block, *this) && areNamesSound() && rules.isOf(data))
        return true;
    *this = KnowledgeBase();
    return false;
}

QByteArray KnowledgeBase::prepared()
{
    return packed(*this);
}

void KnowledgeBase::indexNames()
{
    for (std::size_t i = 0; i < data.causes.size(); ++i)
        m_causes.insert(data.causes[i].id, static_cast<int>(i));
    for (std::size_t i = 0; i < data.explanations.size(); ++i)
        m_explanations.insert(data.explanations[i].code, static_cast<int>(i));
    for (std::size_t i = 0; i < data.providers.size(); ++i) {
        const Provider &provider = data.providers[i];
        const int number = static_cast<int>(i);
        m_providers.insert(provider.id, number);
        for (const QString &suffix : provider.hostSuffixes)
            m_hosts.insert(suffix.toLower(), number);
        for (const QString &domain : provider.mailDomains)
            m_mailDomains.insert(domain.toLower(), number);
    }
}

bool KnowledgeBase::areNamesSound() const
{
    const auto within = [](const QHash<QString, int> &numbers, std::size_t size) {
        return std::all_of(numbers.begin(), numbers.end(), [size](int number) {
            return number >= 0 && static_cast<std::size_t>(number) < size;
        });
    };
    return within(m_causes, data.causes.size()) && within(m_explanations, data.explanations.size()) &&
           within(m_providers, data.providers.size()) && within(m_hosts, data.providers.size()) &&
           within(m_mailDomains, data.providers.size());
}

void KnowledgeBase::forgetFallbacks()
{
    m_fallbacks = std::make_unique<Fallbacks>();
}

const QHash<QString, Explanation> &KnowledgeBase::fallbacks() const
{
    std::call_once(m_fallbacks->isMade, [this] { makeFallbacks(m_fallbacks->explanations); });
    return m_fallbacks->explanations;
}

void KnowledgeBase::makeFallbacks(QHash<QString, Explanation> &made) const
{
    for (const RegistryEntry &entry : registry.entries()) {
        for (const int cls : {2, 4, 5}) {
            const Explanation explanation = fromEntry(entry, cls);
            made.insert(explanation.code, explanation);
        }
    }
    for (const StatusClass &cls : registry.classes()) {
        const QString digit = QString::number(cls.cls);
        Explanation explanation;
        explanation.code = digit + u".*.*"_s;
        explanation.sentence = cls.gloss;
        made.insert(explanation.code, explanation);
        for (const StatusSubject &subject : registry.subjects()) {
            explanation.code = digit + u'.' + QString::number(subject.subject) + u".*"_s;
            explanation.sentence = subject.gloss;
            explanation.paragraph = cls.gloss;
            explanation.sources = {source(u"rfc3463#2"_s, registry.facts().dataChecked)};
            made.insert(explanation.code, explanation);
        }
    }
    for (const ReplyCodeEntry &entry : registry.replyCodes()) {
        Explanation explanation;
        explanation.code = entry.code.toString();
        explanation.sentence = entry.gloss;
        explanation.paragraph = entry.note;
        if (!entry.cause.isEmpty())
            explanation.causes += entry.cause;
        for (const Reference &reference : entry.references) {
            if (reference.rfc > 0)
                explanation.sources.push_back(
                    source(u"rfc%1#%2"_s.arg(QString::number(reference.rfc), reference.section),
                           registry.facts().dataChecked));
        }
        made.insert(explanation.code, explanation);
    }
    for (int digit = 2; digit <= 5; ++digit) {
        Explanation explanation;
        explanation.code = QString::number(digit) + u"xx"_s;
        explanation.sentence = registry.digitMeaning(ReplyCode{digit * 100}, 1);
        explanation.sources = {source(u"rfc5321#4.2.1"_s, registry.facts().dataChecked)};
        made.insert(explanation.code, explanation);
    }
}

Explanation KnowledgeBase::fromEntry(const RegistryEntry &entry, int cls) const
{
    Explanation explanation;
    explanation.code = EnhancedStatus{cls, entry.subject, entry.detail}.toString();
    explanation.sentence = entry.gloss;
    explanation.paragraph = entry.note;
    if (!entry.cause.isEmpty())
        explanation.causes += entry.cause;
    for (const Reference &reference : entry.references) {
        if (reference.rfc > 0)
            explanation.sources.push_back(
                source(u"rfc%1#%2"_s.arg(QString::number(reference.rfc), reference.section),
                       registry.facts().dataChecked));
    }
    return explanation;
}

const Cause *KnowledgeBase::cause(QStringView id) const
{
    const auto found = m_causes.constFind(id.toString());
    return found == m_causes.cend() ? nullptr : &data.causes[static_cast<std::size_t>(*found)];
}

int KnowledgeBase::providerNumber(QStringView id) const
{
    return m_providers.value(id.toString(), -1);
}

int KnowledgeBase::providerOfHost(const QString &host) const
{
    const QString name = host.toLower();
    qsizetype from = 0;
    while (from >= 0) {
        const auto found = m_hosts.constFind(name.sliced(from));
        if (found != m_hosts.cend())
            return *found;
        from = name.indexOf(u'.', from + 1);
    }
    return m_hosts.value(u'.' + name, -1);
}

int KnowledgeBase::providerOfMailDomain(const QString &address) const
{
    return m_mailDomains.value(address.sliced(address.lastIndexOf(u'@') + 1).toLower(), -1);
}

std::vector<int> KnowledgeBase::withFamily(const std::vector<int> &providers) const
{
    std::vector<int> all;
    const auto add = [&](int number) {
        if (number >= 0 && std::find(all.begin(), all.end(), number) == all.end())
            all.push_back(number);
    };
    for (const int number : providers)
        add(number);
    for (const int number : providers) {
        if (number < 0)
            continue;
        for (const QString &id : data.providers[static_cast<std::size_t>(number)].rulesOf)
            add(providerNumber(id));
    }
    return all;
}

const Explanation *KnowledgeBase::ownExplanation(const QString &code) const
{
    const auto own = m_explanations.constFind(code);
    return own == m_explanations.cend() ? nullptr : &data.explanations[static_cast<std::size_t>(*own)];
}

const Explanation *KnowledgeBase::explanation(const QString &code) const
{
    if (const Explanation *own = ownExplanation(code))
        return own;
    QStringList keys{code};
    if (const auto status = EnhancedStatus::parse(code)) {
        const QString digit = QString::number(status->cls);
        keys += digit + u'.' + QString::number(status->subject) + u".*"_s;
        keys += digit + u".*.*"_s;
    } else if (const auto reply = ReplyCode::parse(code)) {
        keys += QString::number(reply->severity()) + u"xx"_s;
    }
    const QHash<QString, Explanation> &made = fallbacks();
    for (const QString &key : std::as_const(keys)) {
        const auto found = made.constFind(key);
        if (found != made.cend() && !found->sentence.isEmpty())
            return &*found;
    }
    return nullptr;
}

Source KnowledgeBase::source(const QString &id, QDate checked) const
{
    return data.source(id, checked).value_or(Source{Source::Kind::Other, id, {}, {}, checked});
}

} // namespace Codebook
