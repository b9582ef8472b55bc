// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "entries.h"
#include "gui/browse/facets.h"
#include "gui/browse/facetwords.h"

#include <QTest>

using namespace Codebook;
using namespace Qt::StringLiterals;

namespace {

const auto everything = [](std::size_t) { return true; };

QStringList codesThatFit(const FacetSelection &selection)
{
    QStringList codes;
    for (const BrowseEntry &entry : someEntries()) {
        if (fits(entry, selection))
            codes.append(entry.code);
    }
    return codes;
}

} // namespace

class TestFacets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void selection_letsThrough_data();
    void selection_letsThrough();
    void counts_ignoreTheirOwnFacet();
    void counts_keepValuesThatNothingFits();
    void counts_followTheSearch();
    void order_staysWhileFiltersChange();
    void exceptedFacet_isNotAsked();
};

void TestFacets::selection_letsThrough_data()
{
    QTest::addColumn<FacetSelection>("selection");
    QTest::addColumn<QStringList>("codes");

    QTest::newRow("nothing chosen lets all through") << FacetSelection() << codesThatFit({});
    QTest::newRow("empty choice lets all through") << FacetSelection{{Facet::Class, {}}} << codesThatFit({});
    QTest::newRow("one class") << FacetSelection{{Facet::Class, {u"4"_s}}} << QStringList{u"4.7.1"_s};
    QTest::newRow("two values of a facet: either")
        << FacetSelection{{Facet::Class, {u"2"_s, u"4"_s}}} << QStringList{u"250"_s, u"4.7.1"_s};
    QTest::newRow("two facets: both")
        << FacetSelection{{Facet::Class, {u"5"_s}}, {Facet::Kind, {u"reply"_s, u"folk"_s}}}
        << QStringList{u"550"_s, u"571"_s};
    QTest::newRow("subject leaves reply codes out")
        << FacetSelection{{Facet::Subject, {u"7"_s}}, {Facet::Class, {u"5"_s}}}
        << QStringList{u"5.7.1"_s, u"5.7.2"_s, u"5.7.10"_s, u"5.7.515"_s};
    QTest::newRow("one of several RFCs")
        << FacetSelection{{Facet::Rfc, {u"7505"_s}}} << QStringList{u"550"_s};
    QTest::newRow("provider") << FacetSelection{{Facet::Provider, {u"yahoo"_s}}} << QStringList{u"5.7.1"_s};
    QTest::newRow("nothing fits both")
        << FacetSelection{{Facet::Class, {u"2"_s}}, {Facet::Provider, {u"yahoo"_s}}} << QStringList();
}

void TestFacets::selection_letsThrough()
{
    QFETCH(FacetSelection, selection);
    QFETCH(QStringList, codes);
    QCOMPARE(codesThatFit(selection), codes);
}

void TestFacets::counts_ignoreTheirOwnFacet()
{
    const FacetSelection selection{{Facet::Class, {u"5"_s}}};
    const auto counts = facetCounts(someEntries(), selection, Facet::Class, everything);
    QCOMPARE(counts.at(u"2"_s), 1);
    QCOMPARE(counts.at(u"4"_s), 1);
    QCOMPARE(counts.at(u"5"_s), 6);
}

void TestFacets::counts_keepValuesThatNothingFits()
{
    const FacetSelection selection{{Facet::Class, {u"2"_s}}};
    const auto counts = facetCounts(someEntries(), selection, Facet::Provider, everything);
    QCOMPARE(counts.at(u"google"_s), 0);
    QVERIFY(!counts.contains(u"nobody"_s));
}

void TestFacets::counts_followTheSearch()
{
    const auto onlyFirst = [](std::size_t row) { return row == 0; };
    const auto counts = facetCounts(someEntries(), {}, Facet::Class, onlyFirst);
    QCOMPARE(counts.at(u"2"_s), 1);
    QCOMPARE(counts.at(u"5"_s), 0);
}

void TestFacets::order_staysWhileFiltersChange()
{
    const auto totals = facetTotals(someEntries(), Facet::Rfc);
    QCOMPARE(totals.at(u"3463"_s), 3);
    const std::vector<QString> order{u"3463"_s, u"5321"_s, u"5248"_s, u"7505"_s};
    QCOMPARE(orderedValues(Facet::Rfc, totals), order);
    const std::vector<QString> classes{u"2"_s, u"4"_s, u"5"_s};
    QCOMPARE(orderedValues(Facet::Class, facetTotals(someEntries(), Facet::Class)), classes);
    const std::vector<QString> kinds{u"reply"_s, u"registered"_s, u"provider"_s, u"folk"_s};
    QCOMPARE(orderedValues(Facet::Kind, facetTotals(someEntries(), Facet::Kind)), kinds);
}

void TestFacets::exceptedFacet_isNotAsked()
{
    const BrowseEntry entry = someEntries().front();
    const FacetSelection selection{{Facet::Class, {u"5"_s}}};
    QVERIFY(!fits(entry, selection));
    QVERIFY(fits(entry, selection, Facet::Class));
    QVERIFY(!fits(entry, selection, Facet::Kind));
}

QTEST_GUILESS_MAIN(TestFacets)
#include "tst_facets.moc"
