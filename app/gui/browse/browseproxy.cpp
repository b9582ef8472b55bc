// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/browse/browseproxy.h"

#include "gui/browse/browsemodel.h"

namespace Codebook {

BrowseProxy::BrowseProxy(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setDynamicSortFilter(true);
    sort(0);
}

void BrowseProxy::setSelection(const FacetSelection &selection)
{
    if (m_selection == selection)
        return;
    m_selection = selection;
    invalidateFilter();
}

void BrowseProxy::setOrder(Order order)
{
    if (m_order == order)
        return;
    m_order = order;
    invalidate();
}

bool BrowseProxy::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    const auto *model = qobject_cast<const BrowseModel *>(sourceModel());
    if (!model || !model->isFound(sourceRow))
        return false;
    if (!fits(model->entries()[static_cast<std::size_t>(sourceRow)], m_selection))
        return false;
    return QSortFilterProxyModel::filterAcceptsRow(sourceRow, sourceParent);
}

bool BrowseProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (m_order == Order::BestMatch) {
        const int leftRank = left.data(RankRole).toInt();
        const int rightRank = right.data(RankRole).toInt();
        if (leftRank != rightRank)
            return leftRank < rightRank;
    }
    return left.row() < right.row(); // The source is in numeric order.
}

} // namespace Codebook
