// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "knowledge/catalogue.h"
#include "knowledge/rulebook.h"

#include <QHash>

#include <memory>
#include <mutex>

namespace Codebook {

/// Registry and knowledge with everything that finds its pieces quickly: what Catalogue holds.
class KnowledgeBase
{
public:
    Registry registry;
    KnowledgeData data;
    RuleBook rules;

    /// To be called once all data is read from its files.
    void index();
    /// Instead of reading and indexing: the same from a block of prepared data (text/packed.h), which must
    /// outlive this. False when the block is none; nothing is known then.
    [[nodiscard]] bool readPrepared(QByteArrayView block);
    /// Data and rules as prepared data.
    [[nodiscard]] QByteArray prepared();
    /// To be called after every change of the registry.
    void forgetFallbacks();

    [[nodiscard]] const Cause *cause(QStringView id) const;
    [[nodiscard]] int providerNumber(QStringView id) const; ///< -1 when there is none.
    [[nodiscard]] int providerOfHost(const QString &host) const;
    [[nodiscard]] int providerOfMailDomain(const QString &address) const;
    /// The provider and those whose rules hold for it too.
    [[nodiscard]] std::vector<int> withFamily(const std::vector<int> &providers) const;
    [[nodiscard]] const Explanation *explanation(const QString &code) const;
    /// Only an explanation that was written for this very code.
    [[nodiscard]] const Explanation *ownExplanation(const QString &code) const;
    /// The source of an id; a Source with the id as its title when it is not known.
    [[nodiscard]] Source source(const QString &id, QDate checked) const;

private:
    /// Explanations from the registry alone: "5.1.1", "5.1.*", "5.*.*", "550", "5xx". Made when one is
    /// wanted.
    struct Fallbacks
    {
        std::once_flag isMade;
        QHash<QString, Explanation> explanations;
    };

    template <typename Pack>
    friend void fields(Pack &pack, KnowledgeBase &base);

    void indexNames();
    [[nodiscard]] bool areNamesSound() const;
    [[nodiscard]] const QHash<QString, Explanation> &fallbacks() const;
    void makeFallbacks(QHash<QString, Explanation> &made) const;
    [[nodiscard]] Explanation fromEntry(const RegistryEntry &entry, int cls) const;

    QHash<QString, int> m_causes;
    QHash<QString, int> m_providers;
    QHash<QString, int> m_hosts; ///< Host names and suffixes that begin with a point.
    QHash<QString, int> m_mailDomains;
    QHash<QString, int> m_explanations;
    std::unique_ptr<Fallbacks> m_fallbacks = std::make_unique<Fallbacks>();
};

} // namespace Codebook
