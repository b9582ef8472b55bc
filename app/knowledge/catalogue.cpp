// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "knowledge/catalogue.h"

namespace Codebook {
struct Catalogue::Data { Registry registry; std::vector<Cause> causes; std::vector<Provider> providers; };
Catalogue::Catalogue() : m_data(std::make_unique<Data>()) {}
Catalogue::~Catalogue() = default;
Catalogue::Catalogue(Catalogue &&) noexcept = default;
Catalogue &Catalogue::operator=(Catalogue &&) noexcept = default;
Catalogue Catalogue::builtIn() { Catalogue c; c.m_data->registry = Registry::builtIn(); return c; }
Catalogue Catalogue::withHouseRules(const QString &, std::vector<Phrase> *) { return builtIn(); }
const Registry &Catalogue::registry() const { return m_data->registry; }
void Catalogue::setRegistry(Registry registry) { m_data->registry = std::move(registry); }
const std::vector<Cause> &Catalogue::causes() const { return m_data->causes; }
const Cause *Catalogue::cause(QStringView) const { return nullptr; }
const std::vector<Provider> &Catalogue::providers() const { return m_data->providers; }
const Provider *Catalogue::provider(QStringView) const { return nullptr; }
const Explanation *Catalogue::explanation(const QString &) const { return nullptr; }
std::vector<CodeUse> Catalogue::uses(const QString &) const { return {}; }
std::vector<CodeUse> Catalogue::usesBy(const QString &) const { return {}; }
std::vector<CodeUse> Catalogue::usesOfCause(const QString &) const { return {}; }
SearchIndex Catalogue::searchIndex(const Language &) const { return {}; }
std::vector<Answer> Catalogue::explain(const Document &, const Reading &) const { return {}; }
} // namespace Codebook
