// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/browse/facets.h"

#include <algorithm>

namespace Codebook {

namespace {

using namespace Qt::StringLiterals;

QString kindValue(BrowseEntry::Kind kind)
{
    switch (kind) {
    case BrowseEntry::Kind::Reply:
        return u"reply"_s;
    case BrowseEntry::Kind::Registered:
        return u"registered"_s;
    case BrowseEntry::Kind::Provider:
        return u"provider"_s;
    case BrowseEntry::Kind::Folk:
        return u"folk"_s;
    }
    return {};
}

} // namespace

QStringList facetValues(const BrowseEntry &entry, Facet facet)
{
    switch (facet) {
    case Facet::Class:
        return {QString::number(entry.cls)};
    case Facet::Subject:
        return entry.isReplyCode() ? QStringList() : QStringList{QString::number(entry.subject)};
    case Facet::Kind:
        return {kindValue(entry.kind)};
    case Facet::Rfc:
        return entry.rfcs;
    case Facet::Provider:
        return entry.providers;
    case Facet::Cause:
        return entry.causes;
    case Facet::Owner:
        return entry.owners;
    case Facet::Mine: {
        QStringList marks;
        if (entry.isFavourite)
            marks.append(u"favourite"_s);
        if (entry.isNoted)
            marks.append(u"house"_s);
        return marks;
    }
    }
    return {};
}

std::map<QString, int> facetTotals(const std::vector<BrowseEntry> &entries, Facet facet)
{
    std::map<QString, int> totals;
    for (const BrowseEntry &entry : entries) {
        for (const QString &value : facetValues(entry, facet))
            ++totals[value];
    }
    return totals;
}

bool fits(const BrowseEntry &entry, const FacetSelection &selection, std::optional<Facet> except)
{
    return std::all_of(selection.begin(), selection.end(), [&](const auto &choice) {
        if (choice.second.isEmpty() || choice.first == except)
            return true;
        const QStringList values = facetValues(entry, choice.first);
        return std::any_of(values.begin(), values.end(),
                           [&](const QString &value) { return choice.second.contains(value); });
    });
}

std::map<QString, int> facetCounts(const std::vector<BrowseEntry> &entries, const FacetSelection &selection,
                                   Facet facet, const std::function<bool(std::size_t)> &isFound)
{
    std::map<QString, int> counts;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const bool counted = isFound(i) && fits(entries[i], selection, facet);
        for (const QString &value : facetValues(entries[i], facet))
            counts[value] += counted ? 1 : 0;
    }
    return counts;
}

} // namespace Codebook
