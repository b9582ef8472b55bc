// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "knowledge/catalogue.h"
#include "knowledge/explain.h"
#include "knowledge/reasons.h"
#include "knowledge/replywords.h"
#include "knowledge/ruletrial.h"
#include "knowledge/uses.h"

#include <QResource>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Codebook {

struct Catalogue::Data : KnowledgeBase
{
};

Catalogue::Catalogue()
    : m_data(std::make_unique<Data>())
{}
Catalogue::~Catalogue() = default;
Catalogue::Catalogue(Catalogue &&) noexcept = default;
Catalogue &Catalogue::operator=(Catalogue &&) noexcept = default;

Catalogue Catalogue::builtIn()
{
    return withHouseRules({}, nullptr);
}

Catalogue Catalogue::withHouseRules(const QStringList &folders, std::vector<DataProblem> *problems)
{
    const QResource file(u":/prepared/knowledge"_s);
    Catalogue catalogue;
    KnowledgeBase &base = *catalogue.m_data;
    base.registry = Registry::builtIn();
    if (base.readPrepared({file.data(), file.size()}) && !folders.isEmpty())
        catalogue.addHouseRules(folders, problems);
    return catalogue;
}

Catalogue Catalogue::fromFolders(const QString &knowledge, const QStringList &houseRules,
                                 std::vector<DataProblem> *problems)
{
    Catalogue catalogue;
    KnowledgeBase &base = *catalogue.m_data;
    base.registry = Registry::builtIn();
    loadKnowledge(knowledge, base.data);
    catalogue.addHouseRules(houseRules, problems);
    return catalogue;
}

void Catalogue::addHouseRules(const QStringList &folders, std::vector<DataProblem> *problems)
{
    KnowledgeBase &base = *m_data;
    const std::size_t ownProblems = base.data.problems.size();
    loadHouseRules(folders, base.data);
    base.index();
    if (problems)
        problems->insert(problems->end(),
                         base.data.problems.begin() + static_cast<std::ptrdiff_t>(ownProblems),
                         base.data.problems.end());
}

const Registry &Catalogue::registry() const
{
    return m_data->registry;
}

void Catalogue::setRegistry(Registry registry)
{
    m_data->registry = std::move(registry);
    m_data->forgetFallbacks();
}

const std::vector<Cause> &Catalogue::causes() const
{
    return m_data->data.causes;
}

const Cause *Catalogue::cause(QStringView id) const
{
    return m_data->cause(id);
}

const std::vector<Provider> &Catalogue::providers() const
{
    return m_data->data.providers;
}

const Provider *Catalogue::provider(QStringView id) const
{
    const int number = m_data->providerNumber(id);
    return number < 0 ? nullptr : &m_data->data.providers[static_cast<std::size_t>(number)];
}

const Explanation *Catalogue::explanation(const QString &code) const
{
    return m_data->explanation(code);
}

std::vector<CodeUse> Catalogue::uses(const QString &code) const
{
    return usesOfCode(*m_data, code);
}

std::vector<CodeUse> Catalogue::usesBy(const QString &provider) const
{
    return usesOfProvider(*m_data, provider);
}

std::vector<CodeUse> Catalogue::usesOfCause(const QString &cause) const
{
    return usesWithCause(*m_data, cause);
}

std::vector<HouseNote> Catalogue::notes(HouseNote::About about, const QString &key) const
{
    return notesAbout(*m_data, about, key);
}

const Rule *Catalogue::houseRule(QStringView id) const
{
    const auto &rules = m_data->data.rules;
    const auto found = std::find_if(rules.begin(), rules.end(),
                                    [&](const Rule &rule) { return rule.isHouse && rule.id == id; });
    return found == rules.end() ? nullptr : &*found;
}

RuleTrial Catalogue::tryRule(const Rule &rule, const QString &example) const
{
    return tryHouseRule(*m_data, rule, example);
}

SearchIndex Catalogue::searchIndex(const Language &language) const
{
    return SearchIndex(searchItems(*m_data, language));
}

void Catalogue::settleReasons(Reading &reading) const
{
    Codebook::settleReasons(*m_data, reading);
}

std::vector<Answer> Catalogue::explain(const Document &document, const Reading &reading) const
{
    return explainReading(*m_data, document, reading);
}

bool Catalogue::isReplyInWords(const Reading &reading) const
{
    return Codebook::isReplyInWords(*m_data, reading);
}

} // namespace Codebook
