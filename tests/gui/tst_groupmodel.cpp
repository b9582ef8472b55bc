// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "entries.h"
#include "gui/browse/browsemodel.h"
#include "gui/browse/browseproxy.h"
#include "gui/browse/groupmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Codebook;
using namespace Qt::StringLiterals;

class TestGroupModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void model_holdsThroughSetChangeClear();
    void withoutGrouping_isTheList();
    void groups_comeInOrderOfTheirKeys();
    void entry_standsInEachOfItsGroups();
    void groupRows_cannotBeSelected();
    void entryCount_countsEntriesOnce();

private:
    GroupModel::Grouping byRfc();
    QStringList shown();

    std::unique_ptr<BrowseModel> m_model;
    std::unique_ptr<BrowseProxy> m_proxy;
    std::unique_ptr<GroupModel> m_groups;
};

void TestGroupModel::init()
{
    m_groups = std::make_unique<GroupModel>();
    m_proxy = std::make_unique<BrowseProxy>();
    m_model = std::make_unique<BrowseModel>();
    m_proxy->setSourceModel(m_model.get());
    m_groups->setSourceModel(m_proxy.get());
}

GroupModel::Grouping TestGroupModel::byRfc()
{
    return [this](const QModelIndex &index) {
        std::vector<GroupModel::Group> groups;
        for (const QString &rfc : m_model->entries()[std::size_t(index.data(EntryRowRole).toInt())].rfcs)
            groups.push_back({rfc, QString(u"RFC " + rfc)});
        return groups;
    };
}

/// Every row as the tree shows it, groups with their counts.
QStringList TestGroupModel::shown()
{
    QStringList rows;
    for (int i = 0; i < m_groups->rowCount(); ++i) {
        const QModelIndex top = m_groups->index(i, 0);
        if (!m_groups->isGroup(top)) {
            rows.append(top.data(CodeRole).toString());
            continue;
        }
        rows.append(u"%1 (%2)"_s.arg(top.data(TitleRole).toString(), top.data(GroupCountRole).toString()));
        for (int j = 0; j < m_groups->rowCount(top); ++j)
            rows.append(m_groups->index(j, 0, top).data(CodeRole).toString());
    }
    return rows;
}

void TestGroupModel::model_holdsThroughSetChangeClear()
{
    QAbstractItemModelTester tester(m_groups.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_model->setEntries(someEntries());
    m_groups->setGrouping(byRfc());
    m_proxy->setSelection({{Facet::Class, {u"5"_s}}});
    m_proxy->setSelection({});
    m_groups->setGrouping({});
    QCOMPARE(m_groups->rowCount(), 8);
    m_model->setEntries({});
    QCOMPARE(m_groups->rowCount(), 0);
    m_groups->setGrouping(byRfc());
    QCOMPARE(m_groups->rowCount(), 0);
}

void TestGroupModel::withoutGrouping_isTheList()
{
    m_model->setEntries(someEntries());
    QVERIFY(!m_groups->isGrouped());
    QCOMPARE(shown().first(3), (QStringList{u"250"_s, u"550"_s, u"571"_s}));
    const QModelIndex row = m_groups->indexOfSourceRow(2);
    QCOMPARE(row.data(CodeRole).toString(), u"571"_s);
}

void TestGroupModel::groups_comeInOrderOfTheirKeys()
{
    m_model->setEntries(someEntries());
    m_groups->setGrouping(byRfc());
    QCOMPARE(shown(),
             (QStringList{u"RFC 3463 (3)"_s, u"4.7.1"_s, u"5.7.1"_s, u"5.7.2"_s, u"RFC 5248 (1)"_s,
                          u"5.7.10"_s, u"RFC 5321 (2)"_s, u"250"_s, u"550"_s, u"RFC 7505 (1)"_s, u"550"_s}));
}

void TestGroupModel::entry_standsInEachOfItsGroups()
{
    m_model->setEntries(someEntries());
    m_groups->setGrouping(byRfc());
    const QModelIndex first = m_groups->indexOfSourceRow(1);
    QCOMPARE(first.data(CodeRole).toString(), u"550"_s);
    QCOMPARE(first.parent().data(TitleRole).toString(), u"RFC 5321"_s);
    QVERIFY(!m_groups->indexOfSourceRow(2).isValid()); // 571 is in no RFC.
}

void TestGroupModel::groupRows_cannotBeSelected()
{
    m_model->setEntries(someEntries());
    m_groups->setGrouping(byRfc());
    const QModelIndex group = m_groups->index(0, 0);
    QVERIFY(!group.flags().testFlag(Qt::ItemIsSelectable));
    QVERIFY(m_groups->index(0, 0, group).flags().testFlag(Qt::ItemIsSelectable));
}

void TestGroupModel::entryCount_countsEntriesOnce()
{
    m_model->setEntries(someEntries());
    QCOMPARE(m_groups->entryCount(), 8);
    m_groups->setGrouping(byRfc());
    QCOMPARE(m_groups->entryCount(), 8);
}

QTEST_GUILESS_MAIN(TestGroupModel)
#include "tst_groupmodel.moc"
