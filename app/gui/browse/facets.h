// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/browse/browseentry.h"

#include <QSet>

#include <functional>
#include <map>

namespace Codebook {

/// What the list can be narrowed by.
enum class Facet { Class, Subject, Kind, Rfc, Provider, Cause, Owner, Mine };
inline constexpr Facet AllFacets[] = {Facet::Class, Facet::Subject, Facet::Kind, Facet::Provider,
                                      Facet::Cause, Facet::Owner,   Facet::Rfc,  Facet::Mine};

/// Values chosen per facet: OR inside a facet, AND between facets. An empty choice narrows nothing.
using FacetSelection = std::map<Facet, QSet<QString>>;

/// The values an entry has in a facet: "5", "7", "registered", "5321", "google", "user-unknown", "sender",
/// "favourite".
[[nodiscard]] QStringList facetValues(const BrowseEntry &entry, Facet facet);

/// How many entries have each value, whatever is searched or chosen.
[[nodiscard]] std::map<QString, int> facetTotals(const std::vector<BrowseEntry> &entries, Facet facet);

/// Whether the entry fits every facet of the selection but `except`.
[[nodiscard]] bool fits(const BrowseEntry &entry, const FacetSelection &selection,
                        std::optional<Facet> except = std::nullopt);

/// How many entries each value would show: counted with the choices in all other facets and what `isFound`
/// lets through. Values without an entry at all are missing; those the other choices exclude count 0.
[[nodiscard]] std::map<QString, int> facetCounts(const std::vector<BrowseEntry> &entries,
                                                 const FacetSelection &selection, Facet facet,
                                                 const std::function<bool(std::size_t)> &isFound);

} // namespace Codebook
