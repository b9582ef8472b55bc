// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "knowledge/catalogue.h"
#include "knowledge/explain.h"
#include "knowledge/uses.h"

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

Catalogue Catalogue::withHouseRules(const QString &folder, std::vector<Phrase> *problems)
{
    return fromFolders(u":/knowledge"_s, folder, problems);
}

Catalogue Catalogue::fromFolders(const QString &knowledge, const QString &houseRules,
                                 std::vector<Phrase> *problems)
{
    Catalogue catalogue;
    KnowledgeBase &base = *catalogue.m_data;
    base.registry = Registry::builtIn();
    loadKnowledge(knowledge, base.data);
    const std::size_t ownProblems = base.data.problems.size();
    if (!houseRules.isEmpty())
        loadHouseRules(houseRules, base.data);
    base.index();
    if (problems) {
        for (std::size_t i = ownProblems; i < base.data.problems.size(); ++i)
            problems->push_back(base.data.problems[i].phrase());
    }
    return catalogue;
}

const Registry &Catalogue::registry() const
{
    return m_data->registry;
}

void Catalogue::setRegistry(Registry registry)
{
    m_data->registry = std::move(registry);
    m_data->indexRegistry();
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

SearchIndex Catalogue::searchIndex(const Language &language) const
{
    return SearchIndex(searchItems(*m_data, language));
}

std::vector<Answer> Catalogue::explain(const Document &document, const Reading &reading) const
{
    return explainReading(*m_data, document, reading);
}

} // namespace Codebook
