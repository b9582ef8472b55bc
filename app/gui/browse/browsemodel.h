// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/browse/browseentry.h"
#include "registry/search.h"

#include <QAbstractListModel>
#include <QHash>
#include <QSet>

namespace Codebook {

/// What a row of the list answers beside Qt's own roles.
enum BrowseRole {
    CodeRole = Qt::UserRole + 1,
    TitleRole,
    OriginRole,
    ClassRole,
    IsClashRole,
    IsFavouriteRole,
    RankRole,       ///< Place among the hits, from 0; -1 when nothing is searched.
    CodeSpansRole,  ///< QVector<TextSpan>: matched letters of the code.
    TitleSpansRole, ///< The same for the title.
    EntryRowRole,   ///< Row in BrowseModel, also through proxies.
    GroupCountRole, ///< Only for group rows: how many entries it holds.
};

/// Every known code, one a row, in numeric order; knows which of them the search found.
class BrowseModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit BrowseModel(QObject *parent = nullptr);

    void setEntries(std::vector<BrowseEntry> entries);
    /// The codes that carry the user's mark, now and after the next setEntries().
    void setFavourites(const QStringList &codes);
    [[nodiscard]] const std::vector<BrowseEntry> &entries() const { return m_entries; }

    /// Marks the rows that a search found, best first. An enhanced entry of the index stands for its code in
    /// every class; causes, providers and RFCs found stand for their codes.
    void setHits(const SearchIndex &index, const std::vector<SearchHit> &hits, const QString &query);
    void clearHits();
    [[nodiscard]] bool isSearching() const { return m_isSearching; }
    [[nodiscard]] bool isFound(int row) const { return !m_isSearching || m_hits.contains(row); }

    /// The row of a code; -1 when it is not listed.
    [[nodiscard]] int rowOf(const QString &code) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Hit
    {
        int rank = -1;
        std::vector<TextSpan> inCode;
        std::vector<TextSpan> inTitle;
    };

    void addHit(int row, const Hit &hit);

    void markFavourites();

    std::vector<BrowseEntry> m_entries;
    QSet<QString> m_favourites;
    std::vector<std::size_t> m_byGravity; ///< Rows, class 5 first.
    QHash<int, Hit> m_hits;
    bool m_isSearching = false;
};

} // namespace Codebook

Q_DECLARE_METATYPE(std::vector<Codebook::TextSpan>)
