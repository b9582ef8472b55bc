// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/answer/partcursor.h"
#include "gui/answer/partdetail.h"
#include "gui/answer/partmodel.h"
#include "gui/answer/partspane.h"
#include "gui/widgets/linkbutton.h"
#include "gui/widgets/segments.h"
#include "gui/widgets/typelabel.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace Codebook;
using namespace Qt::StringLiterals;

namespace {

const QString One = u"550 5.1.1 <anna@example.com>: User unknown\n"_s;
const QString Repeated =
    u"550-5.7.1 Mail from example.org\n550-5.7.1 is refused here.\n550 5.7.1 Ask us.\n"_s;
const QString Three = u"550 5.1.1 <anna@example.com>: User unknown\n\n"
                      "451 4.3.0 <lena@example.com>: Temporary lookup failure\n\n"
                      "250 2.0.0 Message accepted for delivery\n"_s;

} // namespace

class TestPartsPane final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void model_keepsItsPromises();
    void row_isReadAloud_data();
    void row_isReadAloud();
    void samePart_isOneRow();
    void severalReplies_haveCaptions();
    void answer_filtersTheOthers();
    void logLine_belongsToItsReply();
    void innerReply_isARowThatLeadsToItsWords();
    void clash_isMarked();
    void unknownCode_isNotFromIana();
    void hover_goesBothWays();
    void choice_goesBothWays();
    void keys_skipCaptions();
    void detail_explainsThePart();
    void detail_leadsToThePage();
    void intensity_isSaidToOthers();
    void paletteChange_repaints();

private:
    void show(const QString &paste);
    [[nodiscard]] QModelIndex row(const QString &value) const;
    [[nodiscard]] QStringList column(PartRole role) const;
    [[nodiscard]] QString detail() const;

    std::shared_ptr<const Catalogue> m_catalogue;
    std::shared_ptr<const PreparedCase> m_case;
    std::unique_ptr<PartCursor> m_cursor;
    std::unique_ptr<PartsPane> m_pane;
};

void TestPartsPane::initTestCase()
{
    m_catalogue = std::make_shared<const Catalogue>(Catalogue::builtIn());
}

void TestPartsPane::init()
{
    m_cursor = std::make_unique<PartCursor>();
    m_pane = std::make_unique<PartsPane>();
    m_pane->setCursor(m_cursor.get());
    m_pane->resize(560, 480);
}

void TestPartsPane::cleanup()
{
    m_pane.reset();
    m_cursor.reset();
}

void TestPartsPane::show(const QString &paste)
{
    m_case = prepareCase(openCase(paste, *m_catalogue));
    m_pane->setCase(m_case, m_catalogue, {}, -1);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
}

QModelIndex TestPartsPane::row(const QString &value) const
{
    const QAbstractItemModel *model = m_pane->model();
    const QModelIndexList found =
        model->match(model->index(0, 0), PartValueRole, value, 1, Qt::MatchExactly | Qt::MatchCaseSensitive);
    return found.value(0);
}

QStringList TestPartsPane::column(PartRole role) const
{
    QStringList texts;
    for (int i = 0; i < m_pane->model()->rowCount(); ++i)
        texts << m_pane->model()->index(i).data(role).toString();
    return texts;
}

QString TestPartsPane::detail() const
{
    QString text;
    for (const TypeLabel *label : m_pane->findChild<PartDetail *>()->findChildren<TypeLabel *>()) {
        if (label->isVisible())
            text += label->text() + u'\n';
    }
    return text;
}

void TestPartsPane::model_keepsItsPromises()
{
    PartModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto set = [&](const QString &paste) {
        model.setCase(prepareCase(openCase(paste, *m_catalogue)), m_catalogue, {}, -1);
    };
    set(One);
    QCOMPARE(model.rowCount(), 3);
    set(Three);
    const int all = model.rowCount();
    model.setReply(1);
    QVERIFY(model.rowCount() < all);
    model.setReply(-1);
    QCOMPARE(model.rowCount(), all);
    model.retranslate();
    set({});
    QCOMPARE(model.rowCount(), 0);
    set(Three);
    model.clear();
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.rowOf(0), -1);
}

void TestPartsPane::row_isReadAloud_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("spoken");

    QTest::newRow("reply code") << u"550"_s << u"A, reply code, 550, characters 1 to 3"_s;
    QTest::newRow("enhanced code") << u"5.1.1"_s << u"B, enhanced status code, 5.1.1, characters 5 to 9"_s;
    QTest::newRow("address") << u"anna@example.com"_s
                             << u"E, mail address, anna@example.com, characters 12 to 27"_s;
}

void TestPartsPane::row_isReadAloud()
{
    QFETCH(QString, value);
    show(One);
    QTEST(row(value).data(Qt::AccessibleTextRole).toString(), "spoken");
}

void TestPartsPane::samePart_isOneRow()
{
    show(Repeated);
    QCOMPARE(column(PartValueRole), QStringList({u"550"_s, u"5.7.1"_s, u"example.org"_s}));
    QCOMPARE(m_pane->model()->partCount(), 3);
    // A repetition in the text leads to the same row, and the row to the first place.
    const std::vector<int> places = m_pane->model()->occurrences(row(u"5.7.1"_s).data(PartIndexRole).toInt());
    QCOMPARE(places.size(), 3U);
    m_cursor->setPinned({places[2], -1});
    QCOMPARE(m_pane->list()->currentIndex(), row(u"5.7.1"_s));
    QCOMPARE(m_cursor->pinned(), (PartRef{places[2], -1}));
}

void TestPartsPane::severalReplies_haveCaptions()
{
    show(Three);
    const QStringList names = column(PartNameRole);
    QCOMPARE(names.first(), u"Reply 1"_s);
    QVERIFY(names.contains(u"Reply 2"_s));
    QVERIFY(names.contains(u"Reply 3"_s));
    const QModelIndex caption = m_pane->model()->index(0);
    QCOMPARE(caption.data(PartIndexRole).toInt(), -1);
    QVERIFY(!caption.flags().testFlag(Qt::ItemIsSelectable));
    show(One);
    QVERIFY(!column(PartNameRole).contains(u"Reply 1"_s));
}

void TestPartsPane::answer_filtersTheOthers()
{
    show(Three);
    m_pane->setCurrentAnswer(1);
    QCOMPARE(column(PartValueRole), QStringList({u"451"_s, u"4.3.0"_s, u"lena@example.com"_s}));
    m_pane->setCurrentAnswer(2);
    QCOMPARE(column(PartValueRole).mid(0, 2), QStringList({u"250"_s, u"2.0.0"_s}));
    // Stepping stays among what is listed.
    m_cursor->clear();
    m_cursor->pinNext();
    QCOMPARE(m_pane->list()->currentIndex().data(PartValueRole).toString(), u"250"_s);
}

void TestPartsPane::logLine_belongsToItsReply()
{
    const QString line =
        u"Nov 23 09:14:2%1 relay1 postfix/smtp[2187%1]: 4XyZ1k2PqLz9rT: to=<%2@example.com>, "
        "relay=mx.example.com[203.0.113.25]:25, delay=22, delays=0.1/0.01/1.2/21, dsn=4.7.1, "
        "status=deferred (host mx.example.com[203.0.113.25] said: 451 4.7.1 Greylisted (in "
        "reply to RCPT TO command))\n"_s;
    show(line.arg(u"1"_s, u"anna"_s) + line.arg(u"2"_s, u"lena"_s));
    QCOMPARE(m_case->file->reading.replies.size(), 2U);
    m_pane->setCurrentAnswer(0);
    QVERIFY(column(PartValueRole).contains(u"anna@example.com"_s));
    QVERIFY(!column(PartValueRole).contains(u"lena@example.com"_s));
    QCOMPARE(column(PartValueRole).count(u"4.7.1"_s), 1);
}

void TestPartsPane::innerReply_isARowThatLeadsToItsWords()
{
    const QString bounce =
        u"Nov 23 09:14:22 relay1 postfix/qmgr[1140]: 4XyZ1k2PqLz9rT: from=<ben@example.org>, size=48211\n"
        "Nov 23 09:14:23 relay1 postfix/smtp[21874]: 4XyZ1k2PqLz9rT: to=<anna@example.com>, "
        "relay=mx.example.com[203.0.113.25]:25, dsn=5.1.1, status=bounced (host "
        "mx.example.com[203.0.113.25] said: 550 5.1.1 <anna@example.com>: User unknown (in reply to RCPT "
        "TO command))\n"_s;
    show(bounce);
    m_pane->setCurrentAnswer(0);
    const int last = m_pane->model()->rowCount() - 1;
    const QModelIndex inner = m_pane->model()->index(last);
    QCOMPARE(inner.data(PartNameRole).toString(), u"Inner reply"_s);
    QCOMPARE(inner.data(PartValueRole).toString(), u"line 2"_s);
    m_cursor->setPinned({row(u"550"_s).data(PartIndexRole).toInt(), -1});
    const QSignalSpy chosen(m_pane.get(), &PartsPane::wordsChosen);
    m_pane->list()->setFocus();
    m_pane->list()->setCurrentIndex(inner);
    QCOMPARE(chosen.size(), 1);
    const auto words = chosen.front().front().value<TextSpan>();
    QVERIFY(bounce.mid(words.start, words.length).startsWith(u"550 5.1.1"_s));
    QVERIFY(!m_cursor->pinned().isValid());
    QVERIFY(detail().contains(u"Inner reply"_s));
    QCOMPARE(m_pane->list()->currentIndex(), inner);
}

void TestPartsPane::clash_isMarked()
{
    show(u"554 5.7.1 Not today\n"_s);
    QVERIFY(!m_case->file->answers.front().clashes.empty());
    QVERIFY(row(u"5.7.1"_s).data(PartClashRole).toBool());
    QVERIFY(!row(u"554"_s).data(PartClashRole).toBool());
}

void TestPartsPane::unknownCode_isNotFromIana()
{
    show(u"550 5.7.999 Not today\n"_s);
    QCOMPARE(row(u"5.7.999"_s).data(PartOriginRole).toString(), u"not IANA"_s);
    QCOMPARE(row(u"550"_s).data(PartOriginRole).toString().left(8), u"RFC 5321"_s);
    show(One);
    QCOMPARE(row(u"5.1.1"_s).data(PartOriginRole).toString(), u"IANA"_s);
    QCOMPARE(row(u"anna@example.com"_s).data(PartOriginRole).toString(), u"text"_s);
}

void TestPartsPane::hover_goesBothWays()
{
    show(One);
    const QListView *list = m_pane->list();
    const QModelIndex code = row(u"5.1.1"_s);
    QTest::mouseMove(list->viewport(), list->visualRect(row(u"550"_s)).center());
    QTest::mouseMove(list->viewport(), list->visualRect(code).center());
    QCOMPARE(m_cursor->hovered(), (PartRef{code.data(PartIndexRole).toInt(), -1}));
    QTest::mouseMove(list->viewport(), QPoint(20, list->viewport()->height() - 4));
    QVERIFY(!m_cursor->hovered().isValid());

    const QRect place = list->visualRect(code);
    const QImage before = list->viewport()->grab(place).toImage();
    m_cursor->setHovered({code.data(PartIndexRole).toInt(), 1});
    QVERIFY(list->viewport()->grab(place).toImage() != before);
    m_cursor->setHovered({});
    QCOMPARE(list->viewport()->grab(place).toImage(), before);
}

void TestPartsPane::choice_goesBothWays()
{
    show(One);
    const QListView *list = m_pane->list();
    const QModelIndex code = row(u"5.1.1"_s);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(code).center());
    QCOMPARE(m_cursor->pinned(), (PartRef{code.data(PartIndexRole).toInt(), -1}));
    m_cursor->setPinned({row(u"550"_s).data(PartIndexRole).toInt(), -1});
    QCOMPARE(list->currentIndex(), row(u"550"_s));
    m_cursor->setPinned({});
    QVERIFY(!list->selectionModel()->hasSelection());
}

void TestPartsPane::keys_skipCaptions()
{
    show(Three);
    QListView *list = m_pane->list();
    list->setFocus();
    m_cursor->setPinned({m_pane->model()->walk().front(), -1});
    for (int i = 0; i < m_pane->model()->rowCount(); ++i) {
        QTest::keyClick(list, Qt::Key_Down);
        QVERIFY(m_cursor->pinned().isValid());
    }
    QCOMPARE(m_cursor->pinned().part, m_pane->model()->walk().back());
    QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(m_cursor->pinned().part, m_pane->model()->walk().at(m_pane->model()->walk().size() - 2));
    QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(m_cursor->pinned().part, m_pane->model()->walk().back());
}

void TestPartsPane::detail_explainsThePart()
{
    show(Repeated);
    QVERIFY(detail().contains(u"Choose a part"_s));
    m_cursor->setPinned({row(u"5.7.1"_s).data(PartIndexRole).toInt(), -1});
    QVERIFY(detail().contains(u"Delivery not authorized"_s));
    QVERIFY(detail().contains(u"failed for good"_s));
    QVERIFY(detail().contains(u"Characters 5 to 9, and 2 more times."_s));
    m_cursor->setPinned({row(u"example.org"_s).data(PartIndexRole).toInt(), -1});
    QVERIFY(detail().contains(u"Host"_s));
    QVERIFY(!detail().contains(u"Permanent"_s));
    m_pane->setCase(m_case, m_catalogue, {}, -1);
    m_cursor->clear();
    QVERIFY(detail().contains(u"Choose a part"_s));
}

void TestPartsPane::detail_leadsToThePage()
{
    show(One);
    const QSignalSpy opened(m_pane.get(), &PartsPane::openRequested);
    auto *link = m_pane->findChild<PartDetail *>()->findChild<LinkButton *>();
    m_cursor->setPinned({row(u"anna@example.com"_s).data(PartIndexRole).toInt(), -1});
    QVERIFY(!link->isVisible());
    m_cursor->setPinned({row(u"5.1.1"_s).data(PartIndexRole).toInt(), -1});
    QVERIFY(link->isVisible());
    link->click();
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.front().front().value<Location>(), Location::code(u"5.1.1"_s));
}

void TestPartsPane::intensity_isSaidToOthers()
{
    show(One);
    const QSignalSpy changed(m_pane.get(), &PartsPane::intensityChanged);
    m_pane->findChild<Segments *>()->setCurrent(2);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.front().front().value<MarkIntensity>(), MarkIntensity::Off);
}

void TestPartsPane::paletteChange_repaints()
{
    show(One);
    const QPalette before = QApplication::palette();
    const QImage light = m_pane->grab().toImage();
    QPalette dark = before;
    dark.setColor(QPalette::Base, QColor(0x1C1E20));
    dark.setColor(QPalette::Text, QColor(0xE3E5E7));
    dark.setColor(QPalette::Window, QColor(0x27292C));
    QApplication::setPalette(dark);
    QApplication::processEvents();
    const QImage image = m_pane->grab().toImage();
    QApplication::setPalette(before);
    QApplication::processEvents();
    QVERIFY(image != light);
    QCOMPARE(m_pane->grab().toImage(), light);
}

QTEST_MAIN(TestPartsPane)
#include "tst_partspane.moc"
