// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/browse/browseproxy.h"
#include "gui/browse/grouping.h"

#include <QToolButton>

class QActionGroup;

namespace Codebook {

/// How the list is grouped and sorted: a button with a menu.
class ArrangeButton final : public QToolButton
{
    Q_OBJECT

public:
    explicit ArrangeButton(QWidget *parent = nullptr);

    [[nodiscard]] GroupBy groupBy() const { return m_groupBy; }
    [[nodiscard]] BrowseProxy::Order order() const { return m_order; }
    void setGroupBy(GroupBy groupBy);
    void setOrder(BrowseProxy::Order order);
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    void update();

    GroupBy m_groupBy = GroupBy::Subject;
    BrowseProxy::Order m_order = BrowseProxy::Order::ByCode;
    QActionGroup *m_groupings;
    QActionGroup *m_orders;
};

} // namespace Codebook
