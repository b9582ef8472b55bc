// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/textspan.h"

#include <QTest>

using namespace Codebook;

class TestTextSpan final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void intersection_isTheCommonPiece_data();
    void intersection_isTheCommonPiece();
};

void TestTextSpan::intersection_isTheCommonPiece_data()
{
    QTest::addColumn<int>("start");
    QTest::addColumn<int>("length");
    QTest::addColumn<bool>("exists");
    QTest::addColumn<int>("commonStart");
    QTest::addColumn<int>("commonLength");

    // Each row is met with the span from 10 to 20.
    QTest::newRow("inside") << 12 << 3 << true << 12 << 3;
    QTest::newRow("around") << 5 << 30 << true << 10 << 10;
    QTest::newRow("overlaps the start") << 8 << 4 << true << 10 << 2;
    QTest::newRow("overlaps the end") << 18 << 9 << true << 18 << 2;
    QTest::newRow("touches the start") << 5 << 5 << false << 0 << 0;
    QTest::newRow("touches the end") << 20 << 5 << false << 0 << 0;
    QTest::newRow("empty inside") << 15 << 0 << false << 0 << 0;
}

void TestTextSpan::intersection_isTheCommonPiece()
{
    QFETCH(int, start);
    QFETCH(int, length);
    QFETCH(bool, exists);
    QFETCH(int, commonStart);
    QFETCH(int, commonLength);

    const TextSpan fixed{10, 10};
    const TextSpan other{start, length};
    const auto common = intersection(fixed, other);
    QCOMPARE(common.has_value(), exists);
    QVERIFY(common == intersection(other, fixed));
    if (exists)
        QVERIFY((*common == TextSpan{commonStart, commonLength}));
}

QTEST_GUILESS_MAIN(TestTextSpan)
#include "tst_textspan.moc"
