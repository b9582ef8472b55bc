// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/packing.h"

#include <QTest>

using namespace Codebook;
using namespace Qt::StringLiterals;

namespace {

enum class Colour { Red, Green };

struct Point
{
    qint32 x = 0;
    qint32 y = 0;

    bool operator==(const Point &) const = default;
};

struct Leaf
{
    QString name;
    QStringList words;
    QDate day;

    bool operator==(const Leaf &) const = default;
};

struct Tree
{
    int number = 0;
    bool isTall = false;
    Colour colour = Colour::Red;
    std::vector<Leaf> leaves;
    std::map<Colour, Leaf> leafOfColour;
    QHash<QString, int> numbers;
    PackedArray<Point> points;
    PackedList<Leaf> fruits;
};

template <typename Pack>
void fields(Pack &pack, Leaf &leaf)
{
    pack(leaf.name, leaf.words, leaf.day);
}

template <typename Pack>
void fields(Pack &pack, Tree &tree)
{
    pack(tree.number, tree.isTall, tree.colour, tree.leaves, tree.leafOfColour, tree.numbers, tree.points,
         tree.fruits);
}

const Leaf oak{u"oak ü"_s, {u"a"_s, u"oak ü"_s, QString()}, QDate(2026, 1, 31)};
const Leaf empty;

Tree sample()
{
    Tree tree{-7, true, Colour::Green, {oak, empty}, {{Colour::Green, oak}}, {{u"one"_s, 1}, {u"two"_s, 2}},
              {}, {}};
    tree.points = PackedArray<Point>({{1, -2}, {3, 4}});
    tree.fruits.push_back(empty);
    tree.fruits.push_back(oak);
    return tree;
}

} // namespace

class TestPacking final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unpack_givesTheSameValues();
    void unpack_refusesWhatIsNoBlock_data();
    void unpack_refusesWhatIsNoBlock();
    void unpack_neverReadsOutsideTheBlock();
    void packedList_changesLikeAnyList();
};

void TestPacking::unpack_givesTheSameValues()
{
    Tree tree = sample();
    const QByteArray block = packed(tree);
    Tree read;
    QVERIFY(unpack(block, read));
    QCOMPARE(read.number, -7);
    QVERIFY(read.isTall);
    QCOMPARE(read.colour, Colour::Green);
    QVERIFY(read.leaves == tree.leaves);
    QVERIFY(read.leafOfColour == tree.leafOfColour);
    QCOMPARE(read.numbers, tree.numbers);
    QCOMPARE(read.points.size(), 2U);
    QVERIFY(read.points[1] == (Point{3, 4}));
    QCOMPARE(read.fruits.size(), 2U);
    QVERIFY(read.fruits[0] == empty);
    QVERIFY(read.fruits[1] == oak);
    QCOMPARE(packed(read), block);
}

void TestPacking::unpack_refusesWhatIsNoBlock_data()
{
    QTest::addColumn<QByteArray>("block");

    Tree tree = sample();
    const QByteArray good = packed(tree);
    QByteArray otherOrder = good;
    std::reverse(otherOrder.begin(), otherOrder.begin() + 4);
    QByteArray otherShape = good;
    otherShape[4] = char(otherShape[4] + 1);
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("shorter than a header") << good.first(12);
    QTest::newRow("cut off") << good.first(good.size() - 8);
    QTest::newRow("of a machine with another byte order") << otherOrder;
    QTest::newRow("of another version") << otherShape;
}

void TestPacking::unpack_refusesWhatIsNoBlock()
{
    QFETCH(QByteArray, block);

    Tree read;
    QVERIFY(!unpack(block, read));
    QCOMPARE(read.number, 0);
    QVERIFY(read.leaves.empty());
    QVERIFY(read.fruits.empty());
}

// Every word in turn is spoilt; what is then read is of no interest, only that it lies in the block.
void TestPacking::unpack_neverReadsOutsideTheBlock()
{
    Tree tree = sample();
    const QByteArray good = packed(tree);
    for (const char spoilt : {char(0xFF), char(0x0F), char(0x01)}) {
        for (qsizetype i = 16; i < good.size(); ++i) {
            QByteArray block = good;
            block[i] = spoilt;
            Tree read;
            (void)unpack(block, read);
            for (const Leaf &leaf : read.fruits)
                QVERIFY(leaf.name.size() <= good.size());
        }
    }
}

void TestPacking::packedList_changesLikeAnyList()
{
    Tree tree = sample();
    const QByteArray block = packed(tree);
    Tree read;
    QVERIFY(unpack(block, read));
    read.fruits.push_back({u"own"_s, {}, {}});
    read.fruits.replace(0, {u"other"_s, {}, {}});
    PackedList<Leaf> copy = read.fruits;
    read.fruits.removeIf(1, [](const Leaf &leaf) { return leaf == oak; });
    QCOMPARE(read.fruits.size(), 2U);
    QCOMPARE(read.fruits[1].name, u"own"_s);
    QCOMPARE(copy.size(), 3U);
    QCOMPARE(copy[0].name, u"other"_s);
    QVERIFY(copy[1] == oak);
    QCOMPARE(copy[2].name, u"own"_s);
}

QTEST_GUILESS_MAIN(TestPacking)
#include "tst_packing.moc"
