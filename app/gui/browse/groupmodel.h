// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractItemModel>
#include <QPointer>

#include <functional>
#include <vector>

namespace Codebook {

/// A flat list of entries as a tree of named groups, or as it is. An entry may stand in several groups (an
/// RFC group lists every code the RFC defines).
class GroupModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    /// The groups an entry belongs to; the key orders the groups and is unique.
    struct Group
    {
        QString key;
        QString title;
    };
    using Grouping = std::function<std::vector<Group>(const QModelIndex &sourceIndex)>;

    explicit GroupModel(QObject *parent = nullptr);

    void setSourceModel(QAbstractItemModel *model);
    /// Null shows the list without groups.
    void setGrouping(Grouping grouping);
    [[nodiscard]] bool isGrouped() const { return m_grouping != nullptr; }
    [[nodiscard]] bool isGroup(const QModelIndex &index) const;

    /// The first index that shows this row of the source; invalid when none does.
    [[nodiscard]] QModelIndex indexOfSourceRow(int sourceRow) const;
    /// How many different entries are shown.
    [[nodiscard]] int entryCount() const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Shown
    {
        QString key;
        QString title;
        std::vector<int> rows; ///< Of the source.
    };

    void rebuild();
    void fill();
    [[nodiscard]] int sourceRow(const QModelIndex &index) const;

    QPointer<QAbstractItemModel> m_source;
    Grouping m_grouping;
    std::vector<Shown> m_groups; ///< One nameless group when nothing is grouped.
};

} // namespace Codebook
