// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/browse/browsemodel.h"
#include "gui/browse/browseview.h"
#include "gui/browse/chiprow.h"
#include "gui/browse/detailpage.h"
#include "gui/browse/emptystate.h"
#include "gui/browse/facetbox.h"
#include "gui/browse/facetpanel.h"
#include "gui/browse/pagelink.h"
#include "gui/widgets/linkbutton.h"

#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace Codebook;
using namespace Qt::StringLiterals;

class TestBrowseView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void exactCode_isFirstAndItsPageShown();
    void emptyQuery_listsEverything();
    void clickedFacet_narrowsAndCanBeTakenBack();
    void twoFacets_makeTwoChips();
    void removedChip_widensTheList();
    void clearAll_removesEveryFilter();
    void emptyList_namesTheFilterThatEmptiesIt();
    void unknownCode_namesItsNeighbours();
    void filters_areToldApartInEveryLanguage_data();
    void filters_areToldApartInEveryLanguage();
    void unknownCode_hasAPage_data();
    void unknownCode_hasAPage();
    void grouping_buildsATree_data();
    void grouping_buildsATree();
    void chosenRow_showsItsPageWithoutANewStep();
    void chosenRow_isANewStepFromALinkedPage();
    void linkOnPage_asksToOpen();
    void place_showsItsPage_data();
    void place_showsItsPage();
    void number_isALinkWhenItIsACode_data();
    void number_isALinkWhenItIsACode();
    void longTable_opensWhole();
    void placeBeforeCatalogue_isShownWhenItComes();
    void otherLanguage_rewordsThePage();

private:
    [[nodiscard]] QTreeView *list() const { return m_view->findChild<QTreeView *>(); }
    [[nodiscard]] DetailPage *page() const { return m_view->findChild<DetailPage *>(); }
    [[nodiscard]] QString pageText() const { return page()->toPlainText(); }
    [[nodiscard]] FacetBox *box(Facet facet, const QString &begin) const;
    [[nodiscard]] QStringList codes() const;

    std::shared_ptr<const Catalogue> m_catalogue;
    std::unique_ptr<BrowseView> m_view;
};

void TestBrowseView::initTestCase()
{
    m_catalogue = std::make_shared<const Catalogue>(Catalogue::builtIn());
    m_view = std::make_unique<BrowseView>();
    m_view->setCatalogue(m_catalogue, Language());
    m_view->resize(1200, 700);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void TestBrowseView::init()
{
    m_view->setSelection({});
    m_view->setGroupBy(GroupBy::Subject);
    m_view->showLocation(Location::browse({}));
}

FacetBox *TestBrowseView::box(Facet facet, const QString &begin) const
{
    const auto *section = m_view->findChild<FacetPanel *>()->section(facet);
    for (FacetBox *box : section->findChildren<FacetBox *>()) {
        if (box->label().startsWith(begin))
            return box;
    }
    return nullptr;
}

/// The codes of the list in the order shown, groups left out.
QStringList TestBrowseView::codes() const
{
    QStringList all;
    const QAbstractItemModel *model = list()->model();
    for (int i = 0; i < model->rowCount(); ++i) {
        const QModelIndex top = model->index(i, 0);
        if (const QString code = top.data(CodeRole).toString(); !code.isEmpty())
            all.append(code);
        for (int j = 0; j < model->rowCount(top); ++j)
            all.append(model->index(j, 0, top).data(CodeRole).toString());
    }
    return all;
}

void TestBrowseView::exactCode_isFirstAndItsPageShown()
{
    m_view->showLocation(Location::browse(u"5.7.1"_s));
    QCOMPARE(codes().constFirst(), u"5.7.1"_s);
    QCOMPARE(list()->currentIndex().data(CodeRole).toString(), u"5.7.1"_s);
    QVERIFY(pageText().startsWith("5.7.1"_L1));
    QVERIFY(pageText().contains("Delivery not authorized"_L1));
    QCOMPARE(m_view->title(), u"5.7.1"_s);
    QCOMPARE(m_view->location(), Location::browse(u"5.7.1"_s, u"5.7.1"_s));
}

void TestBrowseView::emptyQuery_listsEverything()
{
    m_view->showLocation(Location::browse(u"quota"_s));
    const qsizetype few = codes().size();
    m_view->showLocation(Location::browse({}));
    QVERIFY(codes().size() > few);
    QVERIFY(codes().contains(u"5.7.10"_s));
    QVERIFY(codes().indexOf(u"5.7.2"_s) < codes().indexOf(u"5.7.10"_s));
    QVERIFY(pageText().contains("About this registry"_L1));
}

void TestBrowseView::clickedFacet_narrowsAndCanBeTakenBack()
{
    m_view->showLocation(Location::browse({}));
    const qsizetype all = codes().size();
    QTest::mouseClick(box(Facet::Class, u"4"_s), Qt::LeftButton, {}, QPoint(8, 8));
    const QStringList narrowed = codes();
    QVERIFY(!narrowed.isEmpty() && narrowed.size() < all);
    QVERIFY(
        std::all_of(narrowed.begin(), narrowed.end(), [](const QString &c) { return c.startsWith(u'4'); }));
    QVERIFY(m_view->context().startsWith(QString::number(narrowed.size())));
    QVERIFY(m_view->takeBack());
    QCOMPARE(codes().size(), all);
    QVERIFY(!m_view->takeBack());
}

void TestBrowseView::twoFacets_makeTwoChips()
{
    QTest::mouseClick(box(Facet::Class, u"4"_s), Qt::LeftButton, {}, QPoint(8, 8));
    QTest::mouseClick(box(Facet::Class, u"5"_s), Qt::LeftButton, {}, QPoint(8, 8));
    QTest::mouseClick(box(Facet::Subject, u"7"_s), Qt::LeftButton, {}, QPoint(8, 8));
    QStringList words;
    for (const ChipButton *chip : m_view->findChild<ChipRow *>()->findChildren<ChipButton *>()) {
        if (chip->isVisible())
            words.append(chip->text());
    }
    QCOMPARE(words, (QStringList{u"Class: 2 chosen"_s, u"7 Security or policy"_s}));
    for (const QString &code : codes())
        QVERIFY2(code.startsWith("4.7."_L1) || code.startsWith("5.7."_L1), qPrintable(code));
}

void TestBrowseView::removedChip_widensTheList()
{
    m_view->setSelection({{Facet::Class, {u"4"_s}}, {Facet::Subject, {u"7"_s}}});
    const qsizetype narrowed = codes().size();
    auto *chips = m_view->findChild<ChipRow *>();
    QTest::mouseClick(chips->findChildren<ChipButton *>().constFirst(), Qt::LeftButton);
    QCOMPARE(m_view->selection(), (FacetSelection{{Facet::Subject, {u"7"_s}}}));
    QVERIFY(codes().size() > narrowed);
    QVERIFY(!box(Facet::Class, u"4"_s)->isChecked());
}

void TestBrowseView::clearAll_removesEveryFilter()
{
    m_view->setSelection({{Facet::Class, {u"4"_s}}, {Facet::Subject, {u"7"_s}}});
    QTest::mouseClick(m_view->findChild<ChipRow *>()->findChild<LinkButton *>(), Qt::LeftButton);
    QVERIFY(m_view->selection().empty());
}

void TestBrowseView::emptyList_namesTheFilterThatEmptiesIt()
{
    m_view->showLocation(Location::browse(u"5.7.1"_s));
    m_view->setSelection({{Facet::Subject, {u"3"_s}}});
    auto *empty = m_view->findChild<EmptyState *>();
    QVERIFY(empty->isVisible());
    QVERIFY(empty->text().contains(u"“Subject”"_s));
    const auto links = empty->findChildren<LinkButton *>();
    QCOMPARE(links.size(), 2);
    QTest::mouseClick(links.constFirst(), Qt::LeftButton);
    QVERIFY(!empty->isVisible());
    QVERIFY(codes().contains(u"5.7.1"_s));
}

void TestBrowseView::unknownCode_namesItsNeighbours()
{
    m_view->showLocation(Location::browse(u"5.7.998"_s));
    QVERIFY2(pageText().contains(u"5.7.29"_s) && pageText().contains(u"5.7.30"_s), qPrintable(pageText()));
    m_view->showLocation(Location::browse(u"5.1.999"_s));
    QVERIFY(pageText().contains(u"5.1.10"_s));
}

void TestBrowseView::filters_areToldApartInEveryLanguage_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : Language::available())
        QTest::newRow(qPrintable(language)) << language;
}

void TestBrowseView::filters_areToldApartInEveryLanguage()
{
    QFETCH(QString, language);
    m_view->setCatalogue(m_catalogue, Language(language));
    QCoreApplication::processEvents();
    for (const Facet facet : {Facet::Class, Facet::Subject, Facet::Kind, Facet::Owner}) {
        const auto *section = m_view->findChild<FacetPanel *>()->section(facet);
        for (const FacetBox *one : section->findChildren<FacetBox *>())
            QVERIFY2(!one->text().contains(u'…'), qPrintable(one->label()));
    }
    m_view->setCatalogue(m_catalogue, Language());
}

void TestBrowseView::unknownCode_hasAPage_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("said");
    QTest::newRow("unregistered detail") << u"5.7.998"_s << u"IANA has not registered this code"_s;
    QTest::newRow("invalid class") << u"7.7.1"_s << u"There is no such class"_s;
    QTest::newRow("reply code nobody knows")
        << u"599"_s << u"No list and no standard names this reply code"_s;
}

void TestBrowseView::unknownCode_hasAPage()
{
    QFETCH(QString, query);
    QFETCH(QString, said);
    m_view->showLocation(Location::browse(query));
    QVERIFY2(pageText().contains(said), qPrintable(pageText().left(300)));
}

void TestBrowseView::grouping_buildsATree_data()
{
    QTest::addColumn<GroupBy>("groupBy");
    QTest::addColumn<QString>("group");
    QTest::newRow("by subject") << GroupBy::Subject << u"7  Security or policy"_s;
    QTest::newRow("by class") << GroupBy::Class << u"5  Refused for good"_s;
    QTest::newRow("by RFC") << GroupBy::Rfc << u"RFC 3463"_s;
    QTest::newRow("without groups") << GroupBy::None << QString();
}

void TestBrowseView::grouping_buildsATree()
{
    QFETCH(GroupBy, groupBy);
    QFETCH(QString, group);
    m_view->setGroupBy(groupBy);
    QStringList titles;
    const QAbstractItemModel *model = list()->model();
    for (int i = 0; i < model->rowCount(); ++i) {
        if (model->index(i, 0).data(GroupCountRole).isValid())
            titles.append(model->index(i, 0).data(TitleRole).toString());
    }
    if (group.isEmpty())
        QVERIFY(titles.isEmpty());
    else
        QVERIFY(
            std::any_of(titles.begin(), titles.end(), [&](const QString &t) { return t.startsWith(group); }));
    QVERIFY(codes().contains(u"5.7.1"_s));
}

void TestBrowseView::chosenRow_showsItsPageWithoutANewStep()
{
    m_view->showLocation(Location::browse(u"5.7.1"_s));
    QSignalSpy replaced(m_view.get(), &View::locationReplaced);
    QSignalSpy opened(m_view.get(), &View::openRequested);
    m_view->focusContent();
    QTest::keyClick(list(), Qt::Key_Down);
    const QString code = list()->currentIndex().data(CodeRole).toString();
    QVERIFY(code != "5.7.1"_L1);
    QVERIFY(pageText().startsWith(code));
    QCOMPARE(replaced.count(), 1);
    QCOMPARE(replaced.front().front().value<Location>(), Location::browse(u"5.7.1"_s, code));
    QCOMPARE(opened.count(), 0);
}

void TestBrowseView::chosenRow_isANewStepFromALinkedPage()
{
    m_view->showLocation(Location::rfc(u"3463"_s));
    QSignalSpy opened(m_view.get(), &View::openRequested);
    m_view->focusContent();
    const QModelIndex row = list()->model()->index(1, 0, list()->model()->index(0, 0));
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualRect(row).center());
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.front().front().value<Location>().kind, Location::Kind::Browse);
}

void TestBrowseView::linkOnPage_asksToOpen()
{
    m_view->showLocation(Location::code(u"5.7.1"_s));
    QSignalSpy opened(m_view.get(), &View::openRequested);
    Q_EMIT page()->anchorClicked(QUrl(u"rfc:3463"_s));
    Q_EMIT page()->anchorClicked(QUrl(u"https://example.com/"_s)); // Never followed.
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.front().front().value<Location>(), Location::rfc(u"3463"_s));
}

void TestBrowseView::place_showsItsPage_data()
{
    QTest::addColumn<Location>("place");
    QTest::addColumn<QStringList>("said");

    QTest::newRow("enhanced code") << Location::code(u"5.1.1"_s)
                                   << QStringList{u"5.1.1"_s,
                                                  u"Bad destination mailbox address"_s,
                                                  u"What it really means, by sender of the reply"_s,
                                                  u"Typical replies"_s,
                                                  u"Decode this"_s,
                                                  u"In the registry"_s,
                                                  u"Submitter"_s,
                                                  u"Change controller"_s,
                                                  u"Sources"_s};
    QTest::newRow("reply code") << Location::code(u"550"_s)
                                << QStringList{u"Digit 1: 5"_s, u"May answer"_s, u"RFC 5321"_s,
                                               u"Enhanced codes that the registry pairs with it"_s};
    QTest::newRow("folk code") << Location::code(u"571"_s)
                               << QStringList{u"in no standard"_s, u"Who sends it"_s};
    QTest::newRow("RFC that was replaced")
        << Location::rfc(u"821"_s) << QStringList{u"Replaced by"_s, u"RFC 2821"_s};
    QTest::newRow("unknown RFC") << Location::rfc(u"1"_s)
                                 << QStringList{u"This RFC is not in the reference"_s};
    QTest::newRow("cause") << Location::cause(u"mailbox-full"_s)
                           << QStringList{u"Mailbox full"_s, u"Who must act"_s, u"What each side can do"_s};
    QTest::newRow("provider") << Location::provider(u"google"_s)
                              << QStringList{u"Words only it writes"_s, u"gsmtp"_s,
                                             u"What its codes and words mean"_s};
    QTest::newRow("registry") << Location::registry()
                              << QStringList{u"Specification Required"_s, u"RFC 5248"_s, u"Expert"_s};
}

void TestBrowseView::place_showsItsPage()
{
    QFETCH(Location, place);
    QFETCH(QStringList, said);
    m_view->showLocation(place);
    for (const QString &words : said)
        QVERIFY2(pageText().contains(words), qPrintable(words));
}

void TestBrowseView::number_isALinkWhenItIsACode_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("links");
    QTest::newRow("reply code") << u"A peer that answers 550."_s << QStringList{u"550"_s};
    QTest::newRow("list of reply codes") << u"451, 454 or 550"_s << QStringList{u"451"_s, u"454"_s, u"550"_s};
    QTest::newRow("with its enhanced code") << u"452 4.2.2 at last"_s << QStringList{u"452"_s, u"4.2.2"_s};
    QTest::newRow("sentence's end is not of the code") << u"Look at X.7.1."_s << QStringList{u"X.7.1"_s};
    QTest::newRow("count") << u"At most 500 messages an hour"_s << QStringList();
    QTest::newRow("size") << u"The key has 512 bits"_s << QStringList();
    QTest::newRow("thousands") << u"12,288 octets, 500,000 in all"_s << QStringList();
    QTest::newRow("port") << u"Use port 587 or 465"_s << QStringList();
    QTest::newRow("name of a product") << u"Microsoft 365"_s << QStringList();
}

void TestBrowseView::number_isALinkWhenItIsACode()
{
    QFETCH(const QString, text);
    QStringList links;
    QString whole;
    for (const Run &run : linked(text, m_catalogue->registry())) {
        whole += run.text;
        if (!run.link.isEmpty())
            links.append(run.text);
    }
    QCOMPARE(whole, text);
    QTEST(links, "links");
}

void TestBrowseView::longTable_opensWhole()
{
    m_view->showLocation(Location::code(u"5.7.1"_s));
    const qsizetype before = pageText().size();
    Q_EMIT page()->anchorClicked(QUrl(u"more:"_s));
    QVERIFY(pageText().size() > before);
}

void TestBrowseView::placeBeforeCatalogue_isShownWhenItComes()
{
    BrowseView view;
    view.showLocation(Location::browse(u"5.7.8"_s));
    QVERIFY(view.context().isEmpty());
    view.setCatalogue(m_catalogue, Language());
    QVERIFY(view.findChild<DetailPage *>()->toPlainText().startsWith("5.7.8"_L1));
    QCOMPARE(view.query(), u"5.7.8"_s);
}

void TestBrowseView::otherLanguage_rewordsThePage()
{
    m_view->showLocation(Location::cause(u"mailbox-full"_s));
    const QString english = pageText();
    m_view->setCatalogue(m_catalogue, Language(u"de"_s));
    QVERIFY(pageText() != english);
}

QTEST_MAIN(TestBrowseView)
#include "tst_browseview.moc"
