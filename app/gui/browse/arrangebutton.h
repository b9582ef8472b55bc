// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/browse/browseproxy.h"
#include "gui/browse/grouping.h"
#include "gui/widgets/menubutton.h"

class QActionGroup;

namespace Codebook {

/// How the list is grouped and sorted: a button with a menu.
class ArrangeButton final : public MenuButton
{
    Q_OBJECT

public:
    explicit ArrangeButton(QWidget *parent = nullptr);

    [[nodiscard]] GroupBy groupBy() const { return m_groupBy; }
    [[nodiscard]] BrowseProxy::Order order() const { return m_order; }
    void setGroupBy(GroupBy groupBy);
    void setOrder(BrowseProxy::Order order);
    /// For a while the order is not the user's to choose: what was typed asks for the best match.
    void setBestFirst(bool isForced);
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    void update();

    GroupBy m_groupBy = GroupBy::Subject;
    BrowseProxy::Order m_order = BrowseProxy::Order::ByCode;
    bool m_isForced = false;
    QActionGroup *m_groupings;
    QActionGroup *m_orders;
};

} // namespace Codebook
