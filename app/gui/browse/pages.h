// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/browse/pagewriter.h"
#include "knowledge/catalogue.h"
#include "registry/ianafile.h"
#include "text/language.h"

namespace Codebook {

/// What every page is written from.
struct PageData
{
    const Catalogue &catalogue;
    const Language &language;

    [[nodiscard]] QString say(const QString &text) const { return language.say(text); }
    /// "Sender, Recipient's admin"
    [[nodiscard]] QString owners(const std::vector<Owner> &owners) const;
    [[nodiscard]] QString date(const QDate &date) const; ///< "2026-02", empty for none.
};

/// A comparison of the registry in use with a file of IANA's.
struct RegistryComparison
{
    QString fileName;
    std::vector<RegistryChange> changes;
};

/// "5.7.1", "X.7.1" (its gravest class), "550"; a code that nobody registered gets what its class and subject
/// say, its neighbours and the providers that use it. Text that is no code writes a page that says so.
void writeCodePage(PageWriter &page, const PageData &data, const QString &code);
void writeRfcPage(PageWriter &page, const PageData &data, int number);
void writeCausePage(PageWriter &page, const PageData &data, const QString &id);
void writeProviderPage(PageWriter &page, const PageData &data, const QString &id);
void writeRegistryPage(PageWriter &page, const PageData &data);
void writeComparisonPage(PageWriter &page, const RegistryComparison &comparison);

/// The page of a place that Browse shows; nothing for one without a page. `comparison` is what
/// Location::registry("diff") shows, null when nothing was compared.
void writePage(PageWriter &page, const PageData &data, const Location &location,
               const RegistryComparison *comparison);
/// What the page is called: "5.7.1", "RFC 5321", "Mailbox full".
[[nodiscard]] QString pageName(const PageData &data, const Location &location);

/// Parts that several pages share.
void writeRoles(PageWriter &page, const PageData &data, const std::map<Owner, Advice> &byRole);
void writeSources(PageWriter &page, const PageData &data, const std::vector<Source> &sources);
void writeUses(PageWriter &page, const PageData &data, const std::vector<CodeUse> &uses, bool showsProvider);
/// The team's own notes; nothing where there are none.
void writeNotes(PageWriter &page, const PageData &data, HouseNote::About about, const QString &key);
[[nodiscard]] Runs codeRuns(const QStringList &codes);
[[nodiscard]] Runs referenceRuns(const QList<Reference> &references);
[[nodiscard]] Runs causeRuns(const PageData &data, const QStringList &causes);

} // namespace Codebook
