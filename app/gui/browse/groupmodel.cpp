// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/browse/groupmodel.h"

#include "gui/browse/browsemodel.h"

#include <algorithm>
#include <map>

namespace Codebook {

namespace {

// Internal ids: 0 for a row at the top, the group's number from 1 on for a row inside a group.
constexpr quintptr TopLevel = 0;

} // namespace

GroupModel::GroupModel(QObject *parent)
    : QAbstractItemModel(parent)
{}

void GroupModel::setSourceModel(QAbstractItemModel *model)
{
    if (m_source)
        m_source->disconnect(this);
    m_source = model;
    // Everything may regroup when a row comes or goes, so each change is a whole new tree.
    connect(model, &QAbstractItemModel::modelReset, this, &GroupModel::rebuild);
    connect(model, &QAbstractItemModel::rowsInserted, this, &GroupModel::rebuild);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &GroupModel::rebuild);
    connect(model, &QAbstractItemModel::layoutChanged, this, &GroupModel::rebuild);
    connect(model, &QAbstractItemModel::dataChanged, this, &GroupModel::rebuild);
    rebuild();
}

void GroupModel::setGrouping(Grouping grouping)
{
    m_grouping = std::move(grouping);
    rebuild();
}

void GroupModel::rebuild()
{
    beginResetModel();
    fill();
    endResetModel();
}

void GroupModel::fill()
{
    m_groups.clear();
    if (!m_source)
        return;
    if (!m_grouping) {
        Shown all;
        for (int row = 0; row < m_source->rowCount(); ++row)
            all.rows.push_back(row);
        m_groups.push_back(std::move(all));
        return;
    }
    std::map<QString, Shown> groups;
    for (int row = 0; row < m_source->rowCount(); ++row) {
        for (const Group &group : m_grouping(m_source->index(row, 0))) {
            Shown &shown = groups[group.key];
            shown.key = group.key;
            shown.title = group.title;
            shown.rows.push_back(row);
        }
    }
    for (auto &[key, shown] : groups)
        m_groups.push_back(std::move(shown));
}

bool GroupModel::isGroup(const QModelIndex &index) const
{
    return index.isValid() && m_grouping && index.internalId() == TopLevel;
}

int GroupModel::sourceRow(const QModelIndex &index) const
{
    const std::size_t group = m_grouping ? std::size_t(index.internalId() - 1) : 0;
    return m_groups[group].rows[static_cast<std::size_t>(index.row())];
}

QModelIndex GroupModel::indexOfSourceRow(int sourceRow) const
{
    for (std::size_t group = 0; group < m_groups.size(); ++group) {
        const std::vector<int> &rows = m_groups[group].rows;
        const auto found = std::find(rows.begin(), rows.end(), sourceRow);
        if (found == rows.end())
            continue;
        const int row = int(found - rows.begin());
        return m_grouping ? index(row, 0, index(int(group), 0)) : index(row, 0);
    }
    return {};
}

int GroupModel::entryCount() const
{
    return m_source ? m_source->rowCount() : 0;
}

QModelIndex GroupModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : TopLevel);
}

QModelIndex GroupModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == TopLevel)
        return {};
    return createIndex(int(child.internalId() - 1), 0, TopLevel);
}

int GroupModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return m_grouping ? int(m_groups.size()) : (m_groups.empty() ? 0 : int(m_groups.front().rows.size()));
    if (!isGroup(parent) || parent.column() > 0)
        return 0;
    return int(m_groups[static_cast<std::size_t>(parent.row())].rows.size());
}

int GroupModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant GroupModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (!isGroup(index))
        return m_source->index(sourceRow(index), 0).data(role);
    const Shown &group = m_groups[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case TitleRole:
        return group.title;
    case GroupCountRole:
        return int(group.rows.size());
    default:
        return {};
    }
}

Qt::ItemFlags GroupModel::flags(const QModelIndex &index) const
{
    if (isGroup(index))
        return Qt::ItemIsEnabled;
    return QAbstractItemModel::flags(index);
}

} // namespace Codebook
