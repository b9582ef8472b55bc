// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/browse/arrangebutton.h"

#include "gui/widgets/icon.h"
#include "gui/widgets/metrics.h"

#include <QActionGroup>
#include <QMenu>

namespace Codebook {

using namespace Qt::StringLiterals;

ArrangeButton::ArrangeButton(QWidget *parent)
    : MenuButton(parent)
    , m_groupings(new QActionGroup(this))
    , m_orders(new QActionGroup(this))
{
    setIcon(Codebook::icon(u"sort"_s));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto *menu = new QMenu(this);
    const auto add = [menu](QActionGroup *group, int value) {
        QAction *action = menu->addAction(QString());
        action->setCheckable(true);
        action->setData(value);
        group->addAction(action);
    };
    for (const GroupBy groupBy : {GroupBy::Subject, GroupBy::Class, GroupBy::Rfc, GroupBy::None})
        add(m_groupings, int(groupBy));
    menu->addSeparator();
    for (const BrowseProxy::Order order : {BrowseProxy::Order::ByCode, BrowseProxy::Order::BestMatch})
        add(m_orders, int(order));
    setMenu(menu);
    connect(m_groupings, &QActionGroup::triggered, this,
            [this](const QAction *action) { setGroupBy(GroupBy(action->data().toInt())); });
    connect(m_orders, &QActionGroup::triggered, this,
            [this](const QAction *action) { setOrder(BrowseProxy::Order(action->data().toInt())); });
    retranslate();
}

void ArrangeButton::setGroupBy(GroupBy groupBy)
{
    m_groupBy = groupBy;
    update();
    Q_EMIT changed();
}

void ArrangeButton::setOrder(BrowseProxy::Order order)
{
    m_order = order;
    update();
    Q_EMIT changed();
}

void ArrangeButton::setBestFirst(bool isForced)
{
    m_isForced = isForced;
    update();
}

void ArrangeButton::update()
{
    m_groupings->actions().at(int(m_groupBy))->setChecked(true);
    m_orders->actions().at(int(m_order))->setChecked(true);
    const bool isByCode = m_order == BrowseProxy::Order::ByCode && !m_isForced;
    setText(isByCode ? tr("By code") : tr("Best first"));
    setEnabled(!m_isForced);
    const int size = Metrics().px(16);
    setIconSize(QSize(size, size));
    updateGeometry();
}

void ArrangeButton::retranslate()
{
    const QStringList groupings{tr("Group by &subject"), tr("Group by &class"), tr("Group by &RFC"),
                                tr("&No groups")};
    for (qsizetype i = 0; i < groupings.size(); ++i)
        m_groupings->actions().at(i)->setText(groupings.at(i));
    m_orders->actions().at(0)->setText(tr("Sort by c&ode"));
    m_orders->actions().at(1)->setText(tr("&Best match first"));
    setToolTip(tr("How the list is grouped and sorted"));
    update();
}

} // namespace Codebook
