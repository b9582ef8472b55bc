// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/sourcemap.h"

#include <QtTest>

using namespace Codebook;

using Spans = std::vector<TextSpan>;

class TestSourceMap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void identity_mapsEveryPlaceToItself()
    {
        const SourceMap map = SourceMap::identity(10);
        QCOMPARE(map.decodedLength(), 10);
        QCOMPARE(map.toSource({3, 4}), (TextSpan{3, 4}));
        QCOMPARE(map.toSource({8, 5}), (TextSpan{8, 2}));
    }

    void unquotedLines_keepTheirPlaces()
    {
        // "> ab\n> cd" without the quote marks: "ab\ncd".
        SourceMap map;
        map.append({2, 3}, 3);
        map.append({7, 2}, 2);
        QCOMPARE(map.decodedLength(), 5);
        QCOMPARE(map.toSource({0, 2}), (TextSpan{2, 2}));
        QCOMPARE(map.toSource({3, 2}), (TextSpan{7, 2}));
        QCOMPARE(map.toSourcePieces({1, 3}), (Spans{{3, 2}, {7, 1}}));
        QCOMPARE(map.toSource({1, 3}), (TextSpan{3, 5}));
    }

    void pieceInsideAnEncodedRun_mapsToAllOfIt()
    {
        // "a=3Db": one letter, an encoded sign, one letter.
        SourceMap map;
        map.append({0, 1}, 1);
        map.append({1, 3}, 1, true);
        map.append({4, 1}, 1);
        QCOMPARE(map.toSource({1, 1}), (TextSpan{1, 3}));
        QVERIFY(map.isEncoded({0, 2}));
        QVERIFY(!map.isEncoded({0, 1}));
        QVERIFY(!map.isEncoded({2, 1}));
    }

    void otherLength_countsAsEncoded()
    {
        SourceMap map;
        map.append({0, 8}, 6);
        QVERIFY(map.isEncoded({5, 1}));
        QCOMPARE(map.toSource({5, 1}), (TextSpan{0, 8}));
    }

    void insertedBlank_standsNowhere()
    {
        SourceMap map;
        map.append({0, 2}, 2);
        map.appendInserted(1);
        map.append({5, 2}, 2);
        QCOMPARE(map.decodedLength(), 5);
        QVERIFY(map.toSource({2, 1}).isEmpty());
        QCOMPARE(map.toSourcePieces({0, 5}), (Spans{{0, 2}, {5, 2}}));
    }

    void nothing_addsNothing()
    {
        SourceMap map;
        map.append({0, 4}, 0);
        map.appendInserted(-1);
        QCOMPARE(map.decodedLength(), 0);
        QVERIFY(map.toSourcePieces({0, 10}).empty());
    }

    void mapThroughMap_leadsToThePastedText()
    {
        // Quote marks are taken off first, then the line break between "ab" and "cd" becomes a blank.
        SourceMap unquoted;
        unquoted.append({2, 3}, 3);
        unquoted.append({7, 2}, 2);
        SourceMap joined;
        joined.append({0, 2}, 2);
        joined.appendInserted(1);
        joined.append({3, 2}, 2);
        const SourceMap whole = joined.through(unquoted);
        QCOMPARE(whole.decodedLength(), 5);
        QCOMPARE(whole.toSourcePieces({0, 5}), (Spans{{2, 2}, {7, 2}}));
        QCOMPARE(whole.toSource({4, 1}), (TextSpan{8, 1}));
    }

    void encodedInEitherMap_isEncodedInBoth()
    {
        SourceMap outer;
        outer.append({10, 8}, 6, true);
        outer.append({18, 4}, 4);
        SourceMap inner;
        inner.append({2, 6}, 6);
        const SourceMap whole = inner.through(outer);
        QCOMPARE(whole.decodedLength(), 6);
        QCOMPARE(whole.toSource({0, 1}), (TextSpan{10, 8}));
        QCOMPARE(whole.toSource({4, 2}), (TextSpan{18, 2}));
        QVERIFY(whole.isEncoded({0, 1}));
        QVERIFY(!whole.isEncoded({4, 2}));
    }
};

QTEST_GUILESS_MAIN(TestSourceMap)
#include "tst_sourcemap.moc"
