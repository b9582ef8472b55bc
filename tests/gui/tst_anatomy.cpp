// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/answer/anatomyview.h"
#include "gui/widgets/linkbutton.h"

#include <QApplication>
#include <QImage>
#include <QSignalSpy>
#include <QTest>

using namespace Codebook;
using namespace Qt::StringLiterals;

class TestAnatomy final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_catalogue = Catalogue::builtIn(); }
    void groups_data();
    void groups();
    void labels_comeFromTheRegistry();
    void unknownNumbers_areNamedSo();
    void repeatedCode_isLitAsOne();
    void narrow_leavesOutThenFoldsAway();
    void pointing_setsTheCursor();
    void arrowKeys_goFromCellToCell();
    void cells_standLeftToRight();
    void description_saysEveryDigit();

private:
    [[nodiscard]] Anatomy anatomyFor(const QString &text)
    {
        m_file = openCase(text, m_catalogue);
        return anatomyOf(m_file, m_file.answers.front(), m_catalogue, Language());
    }

    Catalogue m_catalogue;
    CaseFile m_file;
};

namespace {

/// "A 5|5|0 B 5|1|1": letters and cells of all groups.
QString drawn(const Anatomy &anatomy)
{
    QStringList groups;
    for (const AnatomyGroup &group : anatomy.groups) {
        QStringList cells;
        for (const AnatomyCell &cell : group.cells)
            cells += cell.text;
        groups += markLetter(group.role) + u' ' + cells.join(u'|');
    }
    return groups.join(u' ');
}

} // namespace

void TestAnatomy::groups_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    QTest::newRow("reply code, enhanced code, words")
        << u"550 5.1.1 No such user"_s << u"A 5|5|0 B 5|1|1 G No such user"_s;
    QTest::newRow("reply code alone") << u"421 Try later"_s << u"A 4|2|1 G Try later"_s;
    QTest::newRow("a minus says that more follows")
        << u"550-5.7.1 Not wanted\n550 5.7.1 here"_s << u"A 5|5|0|- B 5|7|1 G Not wanted here"_s;
    QTest::newRow("detail of two digits is one number")
        << u"550 5.7.26 Refused"_s << u"A 5|5|0 B 5|7|26 G Refused"_s;
    QTest::newRow("a code typed by itself") << u"5.1.1"_s << u"B 5|1|1"_s;
}

void TestAnatomy::groups()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);

    QCOMPARE(drawn(anatomyFor(text)), expected);
}

void TestAnatomy::labels_comeFromTheRegistry()
{
    const Anatomy anatomy = anatomyFor(u"550 5.1.1 No such user"_s);
    const Registry &registry = m_catalogue.registry();
    const AnatomyGroup &reply = anatomy.groups[0];
    for (int place = 1; place <= 3; ++place) {
        QCOMPARE(reply.cells[std::size_t(place - 1)].label, registry.digitLabel(ReplyCode{550}, place));
        QCOMPARE(reply.cells[std::size_t(place - 1)].meaning, registry.digitMeaning(ReplyCode{550}, place));
    }
    const AnatomyGroup &status = anatomy.groups[1];
    QCOMPARE(status.cells[0].label, registry.statusClass(5)->label);
    QCOMPARE(status.cells[1].label, registry.statusSubject(1)->label);
    QCOMPARE(status.cells[2].label, registry.entry(1, 1)->title);
}

void TestAnatomy::unknownNumbers_areNamedSo()
{
    const Anatomy anatomy = anatomyFor(u"550 5.9.999 No"_s);
    QCOMPARE(anatomy.groups[1].cells[1].label, u"not registered"_s);
    QCOMPARE(anatomy.groups[1].cells[2].label, u"not registered"_s);
}

void TestAnatomy::repeatedCode_isLitAsOne()
{
    const Anatomy anatomy = anatomyFor(u"550-5.7.1 Not wanted\n550 5.7.1 here"_s);
    const AnatomyGroup &status = anatomy.groups[1];
    QCOMPARE(int(status.parts.size()), 2);
    for (const int part : status.parts) {
        QVERIFY(status.isLit(status.cells[1], {part, -1}));
        QVERIFY(status.isLit(status.cells[1], {part, 1}));
        QVERIFY(!status.isLit(status.cells[1], {part, 2}));
    }
    QVERIFY(!status.isLit(status.cells[1], {}));
    QVERIFY(!status.isLit(status.cells[1], {anatomy.groups[0].parts.front(), -1}));
}

void TestAnatomy::narrow_leavesOutThenFoldsAway()
{
    const Anatomy anatomy = anatomyFor(u"550 5.1.1 No such user here at all"_s);
    const auto refs = [&](double width) {
        return AnatomyDrawing(anatomy, width, AnatomyDrawing::Fit::OneRow).refs().size();
    };
    QCOMPARE(int(refs(4000)), 6);
    QVERIFY(AnatomyDrawing(anatomy, 4000, AnatomyDrawing::Fit::OneRow).hasAllCodes());
    const AnatomyDrawing narrow(anatomy, 260, AnatomyDrawing::Fit::OneRow);
    QVERIFY(!narrow.hasAllCodes());
    const AnatomyDrawing flow(anatomy, 1000, AnatomyDrawing::Fit::Flow);
    QVERIFY(AnatomyDrawing(anatomy, 420, AnatomyDrawing::Fit::Flow).height() > flow.height());

    AnatomyView view;
    view.setAnatomy(anatomy);
    view.resize(1600, 200);
    view.show();
    QVERIFY(!view.foldButton()->isVisibleTo(&view));
    view.resize(300, 200);
    QVERIFY(view.foldButton()->isVisibleTo(&view));
    const int folded = view.heightForWidth(300);
    view.foldButton()->click();
    QVERIFY(view.heightForWidth(300) > folded);
}

void TestAnatomy::pointing_setsTheCursor()
{
    PartCursor cursor;
    AnatomyView view;
    view.setCursor(&cursor);
    view.setAnatomy(anatomyFor(u"550 5.1.1 No such user"_s));
    view.resize(1600, 200);
    view.show();
    const int reply = anatomyFor(u"550 5.1.1 No such user"_s).groups[0].parts.front();
    QTest::mouseClick(&view, Qt::LeftButton, {}, QPoint(30, 40));
    QCOMPARE(cursor.pinned(), (PartRef{reply, 0}));
    QTest::mouseMove(&view, QPoint(32, 42));
    QTRY_COMPARE(cursor.hovered(), (PartRef{reply, 0}));
    QTest::mouseMove(&view, QPoint(32, 180));
    QTRY_COMPARE(cursor.hovered(), PartRef{});
}

void TestAnatomy::arrowKeys_goFromCellToCell()
{
    PartCursor cursor;
    AnatomyView view;
    view.setCursor(&cursor);
    view.setAnatomy(anatomyFor(u"550 5.1.1 No such user"_s));
    view.resize(1600, 200);
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(&view, Qt::Key_Right);
    const int status = anatomyFor(u"550 5.1.1 No such user"_s).groups[1].parts.front();
    QCOMPARE(cursor.pinned(), (PartRef{status, 1}));
    QTest::keyClick(&view, Qt::Key_Left);
    QCOMPARE(cursor.pinned(), (PartRef{status, 0}));
    for (int i = 0; i < 20; ++i)
        QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(cursor.pinned(), (PartRef{status, 2}));
}

void TestAnatomy::cells_standLeftToRight()
{
    const Anatomy anatomy = anatomyFor(u"550 5.1.1 No such user"_s);
    const AnatomyDrawing drawing(anatomy, 2000, AnatomyDrawing::Fit::OneRow);
    const PartRef first = drawing.hitAt({10, 40}).part;
    QCOMPARE(first, anatomy.groups[0].refOf(anatomy.groups[0].cells[0]));
    // Printing in a right-to-left window paints the very same picture.
    const auto picture = [&](Qt::LayoutDirection direction) {
        QImage image(1200, 160, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setLayoutDirection(direction);
        drawing.paint(&painter, {0, 0}, QApplication::palette(), {});
        return image;
    };
    QCOMPARE(picture(Qt::RightToLeft), picture(Qt::LeftToRight));
}

void TestAnatomy::description_saysEveryDigit()
{
    const QString words = anatomyFor(u"550 5.1.1 No such user"_s).description();
    for (const QString &piece : {u"Reply code"_s, u"5: failed for good"_s, u"5: mail system"_s,
                                 u"Enhanced status code"_s, u"No such user"_s})
        QVERIFY2(words.contains(piece), qPrintable(words));
}

QTEST_MAIN(TestAnatomy)
#include "tst_anatomy.moc"
