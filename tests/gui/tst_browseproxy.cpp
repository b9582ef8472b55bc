// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "entries.h"
#include "gui/browse/browsemodel.h"
#include "gui/browse/browseproxy.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Codebook;
using namespace Qt::StringLiterals;

namespace {

QStringList codes(const QAbstractItemModel &model)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row)
        all.append(model.index(row, 0).data(CodeRole).toString());
    return all;
}

void search(BrowseModel &model, const QString &query)
{
    const SearchIndex index(
        {{SearchItem::Kind::Enhanced, u"X.7.2"_s, u"X.7.2"_s, u"Mailing list"_s, {}},
         {SearchItem::Kind::Reply, u"550"_s, u"550"_s, u"Mailing refused"_s, {u"list"_s}}});
    model.setHits(index, index.search(query), query);
}

} // namespace

class TestBrowseProxy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void proxy_holdsThroughSetChangeClear();
    void order_isNumeric();
    void bestMatch_comesFirstWhenAsked();
    void filterAndSearch_holdTogether();
};

void TestBrowseProxy::proxy_holdsThroughSetChangeClear()
{
    BrowseModel model;
    BrowseProxy proxy;
    proxy.setSourceModel(&model);
    QAbstractItemModelTester tester(&proxy, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setEntries(someEntries());
    proxy.setSelection({{Facet::Class, {u"5"_s}}});
    search(model, u"mailing"_s);
    proxy.setOrder(BrowseProxy::Order::BestMatch);
    proxy.setSelection({});
    model.clearHits();
    QCOMPARE(proxy.rowCount(), 8);
    model.setEntries({});
    QCOMPARE(proxy.rowCount(), 0);
}

void TestBrowseProxy::order_isNumeric()
{
    BrowseModel model;
    BrowseProxy proxy;
    proxy.setSourceModel(&model);
    model.setEntries(someEntries());
    const QStringList all{u"250"_s,   u"550"_s,   u"571"_s,    u"4.7.1"_s,
                          u"5.7.1"_s, u"5.7.2"_s, u"5.7.10"_s, u"5.7.515"_s};
    QCOMPARE(codes(proxy), all);
}

void TestBrowseProxy::bestMatch_comesFirstWhenAsked()
{
    BrowseModel model;
    BrowseProxy proxy;
    proxy.setSourceModel(&model);
    model.setEntries(someEntries());
    search(model, u"mailing list"_s);
    QCOMPARE(codes(proxy), (QStringList{u"550"_s, u"5.7.2"_s}));
    proxy.setOrder(BrowseProxy::Order::BestMatch);
    QCOMPARE(codes(proxy), (QStringList{u"5.7.2"_s, u"550"_s}));
}

void TestBrowseProxy::filterAndSearch_holdTogether()
{
    BrowseModel model;
    BrowseProxy proxy;
    proxy.setSourceModel(&model);
    model.setEntries(someEntries());
    search(model, u"mailing"_s);
    proxy.setSelection({{Facet::Kind, {u"reply"_s}}});
    QCOMPARE(codes(proxy), QStringList{u"550"_s});
    model.clearHits();
    QCOMPARE(codes(proxy), (QStringList{u"250"_s, u"550"_s}));
}

QTEST_GUILESS_MAIN(TestBrowseProxy)
#include "tst_browseproxy.moc"
