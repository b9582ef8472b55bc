// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/answer/answerview.h"
#include "gui/answer/codelist.h"
#include "gui/answer/welcomepage.h"
#include "gui/browse/browsemodel.h"
#include "gui/browse/browseview.h"
#include "gui/browse/detailpage.h"
#include "gui/browse/pagetools.h"
#include "gui/commands.h"
#include "gui/mainwindow.h"
#include "gui/widgets/linkbutton.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QSettings>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace Codebook;
using namespace Qt::StringLiterals;

class TestFavourites final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_window.reset(); }

    void key_marksTheCodeOnShow();
    void star_isThatOfTheCodeOnShow();
    void narrowPage_hasTheStarAboveItsTitle();
    void pagesThatAreNoCodes_haveNoStar();
    void marks_surviveTheWindow();
    void filter_showsTheMarkedCodes();
    void startPage_listsThem();
    void copy_takesThePage();

private:
    void openWindow();
    [[nodiscard]] QAction *star() const { return m_window->commands()->action(Command::Favourite); }
    [[nodiscard]] BrowseView *browse() const { return m_window->findChild<BrowseView *>(); }
    [[nodiscard]] QStringList listed() const;
    void mark(const QString &code);

    std::shared_ptr<const Catalogue> m_catalogue;
    std::unique_ptr<MainWindow> m_window;
};

void TestFavourites::initTestCase()
{
    QCoreApplication::setOrganizationName(u"smtp-codebook-test"_s);
    QCoreApplication::setApplicationName(u"favourites"_s);
    m_catalogue = std::make_shared<const Catalogue>(Catalogue::builtIn());
}

void TestFavourites::init()
{
    QSettings().clear();
    QSettings().setValue(u"language"_s, u"en"_s);
    openWindow();
}

void TestFavourites::openWindow()
{
    m_window = std::make_unique<MainWindow>();
    m_window->setCatalogue(m_catalogue);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

QStringList TestFavourites::listed() const
{
    const QAbstractItemModel *model = browse()->findChild<QTreeView *>()->model();
    QStringList codes;
    for (int group = 0; group < model->rowCount(); ++group) {
        const QModelIndex parent = model->index(group, 0);
        for (int row = 0; row < model->rowCount(parent); ++row)
            codes.append(model->index(row, 0, parent).data(CodeRole).toString());
    }
    return codes;
}

void TestFavourites::mark(const QString &code)
{
    m_window->open(Location::code(code));
    star()->trigger();
}

void TestFavourites::key_marksTheCodeOnShow()
{
    m_window->open(Location::code(u"5.7.1"_s));
    QVERIFY(!star()->isChecked());
    QTest::keyClick(m_window.get(), Qt::Key_D, Qt::ControlModifier);
    QVERIFY(star()->isChecked());
    QCOMPARE(m_window->preferences()->settings().favourites(), QStringList{u"5.7.1"_s});
    QTest::keyClick(m_window.get(), Qt::Key_D, Qt::ControlModifier);
    QVERIFY(!star()->isChecked());
    QVERIFY(m_window->preferences()->settings().favourites().isEmpty());
}

void TestFavourites::star_isThatOfTheCodeOnShow()
{
    mark(u"5.7.1"_s);
    m_window->open(Location::code(u"550"_s));
    QVERIFY(!star()->isChecked());
    m_window->open(Location::browse(u"5.7.1"_s));
    QVERIFY(star()->isChecked());
    const auto *tools = browse()->findChild<PageTools *>();
    QVERIFY(tools->isVisible());
    const auto *button = tools->findChild<QToolButton *>();
    QCOMPARE(button->defaultAction(), star());
    QVERIFY(button->toolTip().contains(u"Favourite"_s));
    QVERIFY(tools->geometry().right() < tools->parentWidget()->width());
}

void TestFavourites::narrowPage_hasTheStarAboveItsTitle()
{
    m_window->open(Location::code(u"5.7.1"_s));
    const auto *page = browse()->findChild<DetailPage *>();
    const auto titleTop = [page] { return page->cursorRect(QTextCursor(page->document())).top(); };
    m_window->resize(1366, 760);
    QTRY_VERIFY(titleTop() < page->tools()->geometry().bottom());
    m_window->resize(460, 900);
    QTRY_VERIFY(titleTop() >= page->tools()->geometry().bottom());
}

void TestFavourites::pagesThatAreNoCodes_haveNoStar()
{
    m_window->open(Location::rfc(u"5321"_s));
    QVERIFY(!star()->isEnabled());
    QVERIFY(!browse()->findChild<PageTools *>()->isVisible());
    m_window->open(Location::answer(u"550 5.1.1 User unknown"_s));
    QVERIFY(!star()->isEnabled());
}

void TestFavourites::marks_surviveTheWindow()
{
    mark(u"5.7.1"_s);
    m_window->close();
    openWindow();
    m_window->open(Location::code(u"5.7.1"_s));
    QVERIFY(star()->isChecked());
}

void TestFavourites::filter_showsTheMarkedCodes()
{
    mark(u"5.7.1"_s);
    mark(u"550"_s);
    browse()->setGroupBy(GroupBy::Class);
    browse()->setSelection({{Facet::Mine, {u"favourite"_s}}});
    QCOMPARE(listed(), (QStringList{u"550"_s, u"5.7.1"_s}));
    // What loses its mark leaves the list.
    m_window->open(Location::code(u"550"_s));
    star()->trigger();
    QCOMPARE(listed(), QStringList{u"5.7.1"_s});
}

void TestFavourites::startPage_listsThem()
{
    m_window->open({});
    const auto *page = m_window->findChild<WelcomePage *>();
    QVERIFY(!page->favourites()->isVisible());
    const qsizetype asked = page->askedMost()->links().size();
    mark(u"5.7.1"_s);
    mark(u"571"_s);
    m_window->open({});
    QVERIFY(page->favourites()->isVisible());
    QStringList codes;
    for (const LinkButton *link : page->favourites()->links())
        codes.append(link->text());
    QCOMPARE(codes, (QStringList{u"571"_s, u"5.7.1"_s})); // the newest first
    QVERIFY(page->askedMost()->links().size() < asked);
    for (const LinkButton *link : page->askedMost()->links())
        QVERIFY(link->text() != u"5.7.1"_s);
    page->favourites()->links().constLast()->click();
    QCOMPARE(m_window->location(), Location::code(u"5.7.1"_s));
}

void TestFavourites::copy_takesThePage()
{
    m_window->open(Location::code(u"5.7.1"_s));
    m_window->commands()->action(Command::CopyPage)->trigger();
    const QMimeData *copied = QApplication::clipboard()->mimeData();
    QVERIFY(copied->text().contains(u"5.7.1"_s));
    QVERIFY(copied->text().contains(u"Delivery not authorized"_s));
    QVERIFY(copied->hasHtml());
}

QTEST_MAIN(TestFavourites)
#include "tst_favourites.moc"
