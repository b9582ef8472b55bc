// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/answer/partcursor.h"

#include <QSignalSpy>
#include <QTest>

using namespace Codebook;

class TestPartCursor final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void samePartAgain_saysNothing();
    void current_prefersThePointer();
    void steps_data();
    void steps();
    void clear_forgetsBoth();
};

void TestPartCursor::samePartAgain_saysNothing()
{
    PartCursor cursor;
    const QSignalSpy hovered(&cursor, &PartCursor::hoveredChanged);
    const QSignalSpy pinned(&cursor, &PartCursor::pinnedChanged);
    cursor.setHovered({2, -1});
    cursor.setHovered({2, -1});
    cursor.setHovered({2, 0});
    cursor.setPinned({});
    cursor.setPinned({4, -1});
    cursor.setPinned({4, -1});
    QCOMPARE(hovered.size(), 2);
    QCOMPARE(pinned.size(), 1);
}

void TestPartCursor::current_prefersThePointer()
{
    PartCursor cursor;
    QVERIFY(!cursor.current().isValid());
    cursor.setPinned({1, -1});
    QCOMPARE(cursor.current(), (PartRef{1, -1}));
    cursor.setHovered({3, 2});
    QCOMPARE(cursor.current(), (PartRef{3, 2}));
    cursor.setHovered({});
    QCOMPARE(cursor.current(), (PartRef{1, -1}));
}

void TestPartCursor::steps_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<bool>("isForward");
    QTest::addColumn<int>("to");

    QTest::newRow("from nothing to the first") << -1 << true << 0;
    QTest::newRow("from nothing back to the last") << -1 << false << 7;
    QTest::newRow("next") << 2 << true << 5;
    QTest::newRow("previous") << 5 << false << 2;
    QTest::newRow("stays at the end") << 7 << true << 7;
    QTest::newRow("stays at the beginning") << 0 << false << 0;
    QTest::newRow("goes on behind a repetition") << 3 << true << 5;
    QTest::newRow("goes back before a repetition") << 6 << false << 5;
    QTest::newRow("ends behind the last repetition") << 9 << true << 7;
}

void TestPartCursor::steps()
{
    QFETCH(int, from);
    QFETCH(bool, isForward);
    PartCursor cursor;
    cursor.setWalk({0, 2, 5, 7});
    cursor.setPinned({from, -1});
    if (isForward)
        cursor.pinNext();
    else
        cursor.pinPrevious();
    QTEST(cursor.pinned().part, "to");
}

void TestPartCursor::clear_forgetsBoth()
{
    PartCursor cursor;
    cursor.pinNext();
    QVERIFY(!cursor.pinned().isValid());
    cursor.setHovered({1, -1});
    cursor.setPinned({2, 1});
    cursor.clear();
    QVERIFY(!cursor.hovered().isValid());
    QVERIFY(!cursor.pinned().isValid());
}

QTEST_GUILESS_MAIN(TestPartCursor)
#include "tst_partcursor.moc"
