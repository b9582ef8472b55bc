// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/browse/facets.h"

#include <QSortFilterProxyModel>

namespace Codebook {

/// The rows of a BrowseModel that the search found and the facets let through, by code or best match first.
class BrowseProxy final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class Order { ByCode, BestMatch };

    explicit BrowseProxy(QObject *parent = nullptr);

    void setSelection(const FacetSelection &selection);
    [[nodiscard]] const FacetSelection &selection() const { return m_selection; }
    void setOrder(Order order);
    [[nodiscard]] Order order() const { return m_order; }

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    FacetSelection m_selection;
    Order m_order = Order::ByCode;
};

} // namespace Codebook
