// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/browse/browsemodel.h"

#include <algorithm>
#include <numeric>

namespace Codebook {

namespace {

// Whether the entry is one of the codes that a hit stands for.
bool isMeant(const BrowseEntry &entry, const SearchItem &item, const std::optional<CodeQuery> &query)
{
    switch (item.kind) {
    case SearchItem::Kind::Enhanced:
    case SearchItem::Kind::Reply:
        if (entry.searchId != item.id && entry.code != item.id && entry.code != item.code)
            return false;
        break;
    case SearchItem::Kind::Rfc:
        return entry.rfcs.contains(item.id);
    case SearchItem::Kind::Cause:
        return !entry.causes.isEmpty() && entry.causes.front() == item.id;
    case SearchItem::Kind::Provider:
        return entry.providers.contains(item.id);
    case SearchItem::Kind::ProviderRule:
    case SearchItem::Kind::Token:
        return entry.rules.contains(item.id);
    }
    // "5.7.1" finds X.7.1 and X.7.10 in the registry; of their classes only the asked one is meant.
    if (query && query->kind == CodeQuery::Kind::EnhancedStatus && !entry.isReplyCode())
        return query->matches(EnhancedStatus{entry.cls, entry.subject, entry.detail}) ||
               entry.code.startsWith(query->pattern);
    return true;
}

} // namespace

BrowseModel::BrowseModel(QObject *parent)
    : QAbstractListModel(parent)
{}

void BrowseModel::setEntries(std::vector<BrowseEntry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    markFavourites();
    // An entry of the index stands for several classes; of those the gravest is asked for most.
    m_byGravity.resize(m_entries.size());
    std::iota(m_byGravity.begin(), m_byGravity.end(), std::size_t(0));
    std::stable_sort(m_byGravity.begin(), m_byGravity.end(),
                     [this](std::size_t a, std::size_t b) { return m_entries[a].cls > m_entries[b].cls; });
    m_hits.clear();
    m_isSearching = false;
    endResetModel();
}

void BrowseModel::setFavourites(const QStringList &codes)
{
    m_favourites = QSet<QString>(codes.begin(), codes.end());
    markFavourites();
    if (!m_entries.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {IsFavouriteRole});
}

void BrowseModel::markFavourites()
{
    for (BrowseEntry &entry : m_entries)
        entry.isFavourite = m_favourites.contains(entry.code);
}

void BrowseModel::setHits(const SearchIndex &index, const std::vector<SearchHit> &hits, const QString &query)
{
    beginResetModel();
    m_hits.clear();
    m_isSearching = true;
    const auto code = CodeQuery::parse(query);
    // Codes found by themselves come before codes found through their cause, provider or RFC.
    for (const bool isDirect : {true, false}) {
        for (const SearchHit &hit : hits) {
            const SearchItem &item = index.items()[static_cast<std::size_t>(hit.item)];
            const bool isCode =
                item.kind == SearchItem::Kind::Enhanced || item.kind == SearchItem::Kind::Reply;
            if (isCode != isDirect)
                continue;
            for (const std::size_t row : m_byGravity) {
                if (!isMeant(m_entries[row], item, code))
                    continue;
                Hit found;
                if (isCode && item.title == m_entries[row].title)
                    found.inTitle = hit.inTitle;
                if (isCode && item.code == m_entries[row].code)
                    found.inCode = hit.inCode;
                addHit(int(row), found);
            }
        }
    }
    endResetModel();
}

void BrowseModel::addHit(int row, const Hit &hit)
{
    if (m_hits.contains(row))
        return;
    Hit ranked = hit;
    ranked.rank = int(m_hits.size());
    m_hits.insert(row, ranked);
}

void BrowseModel::clearHits()
{
    if (!m_isSearching)
        return;
    beginResetModel();
    m_hits.clear();
    m_isSearching = false;
    endResetModel();
}

int BrowseModel::rowOf(const QString &code) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const BrowseEntry &entry) { return entry.code == code; });
    return found == m_entries.end() ? -1 : int(found - m_entries.begin());
}

int BrowseModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant BrowseModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const BrowseEntry &entry = m_entries[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return QString(entry.code + u", " + entry.title +
                       (entry.origin.isEmpty() ? QString() : QString(u", " + entry.origin)));
    case CodeRole:
        return entry.code;
    case TitleRole:
        return entry.title;
    case OriginRole:
        return entry.origin;
    case ClassRole:
        return entry.cls;
    case IsClashRole:
        return entry.isClash;
    case IsFavouriteRole:
        return entry.isFavourite;
    case RankRole:
        return m_isSearching ? m_hits.value(index.row()).rank : -1;
    case CodeSpansRole:
        return QVariant::fromValue(m_hits.value(index.row()).inCode);
    case TitleSpansRole:
        return QVariant::fromValue(m_hits.value(index.row()).inTitle);
    case EntryRowRole:
        return index.row();
    default:
        return {};
    }
}

} // namespace Codebook
