// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/browse/browseview.h"

#include "gui/browse/arrangebutton.h"
#include "gui/browse/browsemodel.h"
#include "gui/browse/chiprow.h"
#include "gui/browse/detailpage.h"
#include "gui/browse/emptystate.h"
#include "gui/browse/entrydelegate.h"
#include "gui/browse/facetpanel.h"
#include "gui/browse/facetwords.h"
#include "gui/browse/framedarea.h"
#include "gui/widgets/linkbutton.h"
#include "gui/widgets/metrics.h"
#include "gui/widgets/pane.h"
#include "gui/widgets/splitter.h"

#include <QResizeEvent>
#include <QTreeView>
#include <QVBoxLayout>

namespace Codebook {

namespace {

using namespace Qt::StringLiterals;

constexpr double StackedBelow = 1040; ///< Narrower windows put the page below the list.

} // namespace

BrowseView::BrowseView(QWidget *parent)
    : View(parent)
    , m_model(new BrowseModel(this))
    , m_proxy(new BrowseProxy(this))
    , m_groups(new GroupModel(this))
    , m_facets(new FacetPanel(this))
    , m_chips(new ChipRow(this))
    , m_arrange(new ArrangeButton(this))
    , m_showFacets(new FoldButton(this))
    , m_list(new QTreeView(this))
    , m_empty(new EmptyState(this))
    , m_page(new DetailPage(this))
    , m_splitter(new Splitter(Qt::Horizontal, this))
{
    m_proxy->setSourceModel(m_model);
    m_groups->setSourceModel(m_proxy);
    createList();
    createLayout();
    connect(m_arrange, &ArrangeButton::changed, this, &BrowseView::arrange);
    connect(m_facets, &FacetPanel::chosenChanged, this, &BrowseView::setFacet);
    connect(m_page, &DetailPage::openRequested, this, &BrowseView::openRequested);
    retranslate();
}

void BrowseView::createList()
{
    m_list->setModel(m_groups);
    m_list->setItemDelegate(new EntryDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setIndentation(0);
    m_list->setItemsExpandable(false);
    m_list->setUniformRowHeights(true);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_groups, &GroupModel::modelReset, m_list, &QTreeView::expandAll);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &BrowseView::currentChanged);
    connect(m_chips, &ChipRow::cleared, this, [this] { setSelection({}); });
    connect(m_chips, &ChipRow::removed, this, [this](int index) {
        FacetSelection left = selection();
        left.erase(std::next(left.begin(), index)); // The chips stand in the order of the map.
        setSelection(left);
    });
    connect(m_empty, &EmptyState::linkActivated, this, &BrowseView::emptyLinkActivated);
    connect(m_showFacets, &FoldButton::toggled, this,
            [this](bool isShown) { m_facets->setVisible(!m_isStacked || isShown); });
}

void BrowseView::createLayout()
{
    const Metrics metrics;
    auto *middle = new QWidget(this);
    auto *middleLayout = new QVBoxLayout(middle);
    middleLayout->setContentsMargins(0, 0, 0, 0);
    middleLayout->setSpacing(metrics.px(6));
    auto *controls = new QHBoxLayout;
    controls->setSpacing(metrics.px(6));
    controls->addWidget(m_showFacets, 0, Qt::AlignTop);
    controls->addWidget(m_chips, 1);
    controls->addWidget(m_arrange, 0, Qt::AlignTop);
    middleLayout->addLayout(controls);

    auto *listPane = new FramedArea(middle);
    listPane->addContent(m_empty);
    listPane->addContent(m_list);
    middleLayout->addWidget(listPane, 1);

    auto *pagePane = new FramedArea(this);
    pagePane->addContent(m_page);
    m_splitter->addWidget(middle);
    m_splitter->addWidget(pagePane);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 43);
    m_splitter->setStretchFactor(1, 57);
    m_splitter->setSizes({430, 570});

    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_facets);
    layout->addWidget(m_splitter, 1);
    applyMetrics();
    setStacked(false);
}

void BrowseView::applyMetrics()
{
    const Metrics metrics;
    layout()->setContentsMargins(metrics.px(Metrics::ViewLead), 0, metrics.px(Metrics::ViewTrail),
                                 metrics.px(Metrics::ViewTrail));
    layout()->setSpacing(metrics.px(Metrics::PaneGap));
    m_facets->setFixedWidth(m_facets->wantedWidth());
    m_showFacets->setMinimumHeight(metrics.px(Metrics::SmallButton)); // as the button at the other end
    setStacked(width() < metrics.scaled(StackedBelow));
}

void BrowseView::retranslate()
{
    m_list->setAccessibleName(tr("Codes"));
    m_facets->setAccessibleName(tr("Filters"));
    m_showFacets->setText(tr("Filters"));
    m_showFacets->updateGeometry();
    m_chips->retranslate();
    m_arrange->retranslate();
    for (const Facet facet : AllFacets)
        m_facets->section(facet)->setTitle(facetName(facet));
    if (!m_catalogue)
        return;
    arrange();
    refresh();
    applyMetrics();
    m_page->rewrite();
}

void BrowseView::setCatalogue(std::shared_ptr<const Catalogue> catalogue, const Language &language)
{
    m_catalogue = std::move(catalogue);
    m_language = language;
    m_index = m_catalogue->searchIndex(language);
    m_model->setEntries(browseEntries(*m_catalogue, language));
    search(m_location.kind == Location::Kind::Browse ? m_location.text : m_query);
    applyMetrics();
    showPage();
}

QString BrowseView::title() const
{
    if (m_location.kind == Location::Kind::Browse && m_location.id.isEmpty())
        return m_query.isEmpty() ? tr("Browse") : m_query;
    return m_catalogue ? pageName(PageData{*m_catalogue, m_language}, m_location) : m_location.id;
}

QString BrowseView::context() const
{
    if (!m_catalogue)
        return {};
    const int count = m_groups->entryCount();
    return m_query.isEmpty() ? tr("%n entries", nullptr, count)
                             : tr("%n entries for “%1”", nullptr, count).arg(m_query.trimmed());
}

void BrowseView::focusContent()
{
    (m_list->isVisible() ? static_cast<QWidget *>(m_list) : m_page)->setFocus();
}

void BrowseView::setFavourites(const QStringList &codes)
{
    m_model->setFavourites(codes);
    refresh();
}

void BrowseView::setCodeActions(const QList<QAction *> &actions)
{
    m_page->setActions(actions);
}

QString BrowseView::shownCode() const
{
    const bool isCode = m_location.kind == Location::Kind::Browse || m_location.kind == Location::Kind::Code;
    return isCode ? m_location.id : QString();
}

void BrowseView::setComparison(const RegistryComparison &comparison)
{
    m_comparison = comparison;
}

void BrowseView::showLocation(const Location &location)
{
    m_location = location;
    if (!m_catalogue)
        return;
    if (location.kind == Location::Kind::Browse && location.text != m_query)
        search(location.text);
    showPage();
    Q_EMIT contextChanged();
}

void BrowseView::search(const QString &query)
{
    m_query = query;
    m_isCodeQuery = CodeQuery::parse(query.trimmed()).has_value();
    if (query.trimmed().isEmpty())
        m_model->clearHits();
    else
        m_model->setHits(m_index, m_index.search(query), query.trimmed());
    arrange();
    refresh();
    m_list->scrollToTop();
}

void BrowseView::arrange()
{
    if (!m_catalogue)
        return;
    // Who types a code wants it on top; for words the arrangement that was chosen holds.
    m_proxy->setOrder(m_isCodeQuery ? BrowseProxy::Order::BestMatch : m_arrange->order());
    m_arrange->setBestFirst(m_isCodeQuery);
    const GroupBy groupBy = m_isCodeQuery ? GroupBy::None : m_arrange->groupBy();
    m_groups->setGrouping(
        groupBy == GroupBy::None ? GroupModel::Grouping() : [this, groupBy](const QModelIndex &index) {
            const int row = index.data(EntryRowRole).toInt();
            return groupsOf(m_model->entries()[std::size_t(row)], groupBy, *m_catalogue, m_language);
        });
    m_list->expandAll();
    selectCode(m_location.id);
}

void BrowseView::refresh()
{
    updateFacets();
    updateChips();
    updateEmptyState();
    Q_EMIT contextChanged();
}

void BrowseView::setGroupBy(GroupBy groupBy)
{
    m_arrange->setGroupBy(groupBy);
}

void BrowseView::setSelection(const FacetSelection &selection)
{
    FacetSelection chosen = selection;
    std::erase_if(chosen, [](const auto &facet) { return facet.second.isEmpty(); });
    m_proxy->setSelection(chosen);
    refresh();
    const bool isChosenForReader = m_location.kind == Location::Kind::Browse && m_model->isSearching();
    if (isChosenForReader && !isListed(m_location.id)) {
        m_location.id.clear();
        showPage();
    }
    selectCode(m_location.id);
}

void BrowseView::setFacet(Facet facet, const QSet<QString> &chosen)
{
    FacetSelection changed = selection();
    changed[facet] = chosen;
    setSelection(changed);
}

void BrowseView::updateFacets()
{
    if (!m_catalogue)
        return;
    const auto isFound = [this](std::size_t row) { return m_model->isFound(int(row)); };
    for (const Facet facet : AllFacets) {
        const auto counts = facetCounts(m_model->entries(), selection(), facet, isFound);
        std::vector<FacetSection::Choice> choices;
        for (const QString &value : orderedValues(facet, facetTotals(m_model->entries(), facet)))
            choices.push_back({value, facetLabel(facet, value, *m_catalogue, m_language), counts.at(value)});
        const auto chosen = selection().find(facet);
        m_facets->section(facet)->setChoices(choices,
                                             chosen == selection().end() ? QSet<QString>() : chosen->second);
    }
}

void BrowseView::updateChips()
{
    QStringList words;
    for (const auto &[facet, chosen] : selection()) {
        if (chosen.size() == 1)
            words.append(facetLabel(facet, *chosen.begin(), *m_catalogue, m_language).simplified());
        else
            //: A chip: how many values of a facet are chosen, and the facet's name.
            words.append(tr("%1: %n chosen", nullptr, int(chosen.size())).arg(facetName(facet)));
    }
    m_chips->setChips(words);
}

int BrowseView::countWithout(Facet facet) const
{
    int count = 0;
    for (std::size_t row = 0; row < m_model->entries().size(); ++row)
        count += m_model->isFound(int(row)) && fits(m_model->entries()[row], selection(), facet) ? 1 : 0;
    return count;
}

void BrowseView::updateEmptyState()
{
    const bool isEmpty = m_catalogue && m_groups->entryCount() == 0;
    m_empty->setVisible(isEmpty);
    m_list->setVisible(!isEmpty);
    m_emptying.clear();
    if (!isEmpty)
        return;
    // Each filter without which something would be left; by itself it is the one that empties the list.
    QStringList links;
    QStringList names;
    for (const auto &[facet, chosen] : selection()) {
        const int count = countWithout(facet);
        if (count == 0)
            continue;
        m_emptying.push_back(facet);
        names.append(facetName(facet));
        links.append(tr("Remove the filter “%1” (%n entries)", nullptr, count).arg(facetName(facet)));
    }
    const QString query = m_query.trimmed();
    const QString title =
        query.isEmpty() ? tr("No code fits all filters.") : tr("Nothing found for “%1”.").arg(query);
    if (!selection().empty()) {
        links.append(tr("Remove all filters"));
        m_empty->setState(title,
                          names.size() == 1 ? tr("The filter “%1” leaves nothing over.").arg(names.front())
                                            : tr("The filters together leave nothing over."),
                          links);
    } else if (!meantCode(query).isEmpty()) {
        m_empty->setState(tr("%1 is in no list.").arg(query),
                          tr("The page beside says what its numbers mean and what is near to it."),
                          {tr("Show all codes")});
    } else {
        m_empty->setState(title, tr("Try another word, a code such as 5.7.1, or a pattern such as 5.7.*."),
                          {tr("Show all codes")});
    }
}

void BrowseView::emptyLinkActivated(int link)
{
    if (selection().empty())
        Q_EMIT openRequested(Location::browse({}));
    else if (std::size_t(link) < m_emptying.size())
        setFacet(m_emptying[std::size_t(link)], {});
    else
        setSelection({});
}

void BrowseView::currentChanged()
{
    const QString code = m_list->currentIndex().data(CodeRole).toString();
    if (m_isFollowing || code.isEmpty())
        return;
    // Going along the list is one step; leaving a page that a link led to is a new one.
    const bool isNewStep = m_location.kind != Location::Kind::Browse;
    const Location chosen = Location::browse(m_query, code);
    if (isNewStep) {
        Q_EMIT openRequested(chosen);
        return;
    }
    m_location = chosen;
    showPage();
    Q_EMIT locationReplaced(m_location);
    Q_EMIT contextChanged();
}

void BrowseView::selectCode(const QString &code)
{
    m_isFollowing = true;
    const int row = m_model->rowOf(code);
    const QModelIndex shown =
        row < 0 ? QModelIndex()
                : m_groups->indexOfSourceRow(m_proxy->mapFromSource(m_model->index(row, 0)).row());
    if (shown.data(CodeRole) != m_list->currentIndex().data(CodeRole) || !shown.isValid())
        m_list->setCurrentIndex(shown);
    if (shown.isValid())
        m_list->scrollTo(shown);
    m_isFollowing = false;
}

bool BrowseView::isListed(const QString &code) const
{
    const int row = m_model->rowOf(code);
    return row >= 0 && m_proxy->mapFromSource(m_model->index(row, 0)).isValid();
}

QString BrowseView::bestCode() const
{
    QModelIndex best;
    for (int row = 0; row < m_proxy->rowCount(); ++row) {
        const QModelIndex index = m_proxy->index(row, 0);
        if (!best.isValid() || index.data(RankRole).toInt() < best.data(RankRole).toInt())
            best = index;
    }
    return best.data(CodeRole).toString();
}

// The code that is asked for by itself, whether it is listed or not: "5.7.1", "5.7.999".
QString BrowseView::meantCode(const QString &query) const
{
    if (const auto status = EnhancedStatus::parse(query))
        return status->toString();
    if (const auto code = ReplyCode::parse(query))
        return code->toString();
    return {};
}

void BrowseView::showPage()
{
    if (!m_catalogue)
        return;
    Location shown = m_location;
    if (shown.kind == Location::Kind::Browse && shown.id.isEmpty()) {
        shown.id = meantCode(m_query.trimmed());
        if (shown.id.isEmpty() && m_model->isSearching())
            shown.id = bestCode();
        m_location.id = shown.id;
        if (shown.id.isEmpty())
            shown = Location::registry();
    }
    const bool isCode = shown.kind == Location::Kind::Browse || shown.kind == Location::Kind::Code;
    selectCode(isCode ? shown.id : QString());
    m_page->setShowsActions(isCode && !shown.id.isEmpty());
    m_page->showPage(pageName(PageData{*m_catalogue, m_language}, shown), [this, shown](PageWriter &page) {
        writePage(page, PageData{*m_catalogue, m_language}, shown, m_comparison ? &*m_comparison : nullptr);
    });
}

void BrowseView::setStacked(bool isStacked)
{
    m_isStacked = isStacked;
    m_splitter->setOrientation(isStacked ? Qt::Vertical : Qt::Horizontal);
    m_showFacets->setVisible(isStacked);
    m_facets->setVisible(!isStacked || m_showFacets->isChecked());
}

void BrowseView::resizeEvent(QResizeEvent *event)
{
    View::resizeEvent(event);
    const bool isStacked = width() < Metrics().scaled(StackedBelow);
    if (isStacked != m_isStacked)
        setStacked(isStacked);
}

void BrowseView::changeEvent(QEvent *event)
{
    View::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        applyMetrics();
        m_arrange->retranslate();
    }
}

QList<QWidget *> BrowseView::panes() const
{
    return {m_facets, m_list, m_page};
}

bool BrowseView::takeBack()
{
    if (selection().empty())
        return false;
    setSelection({});
    return true;
}

QByteArray BrowseView::layoutState() const
{
    return m_splitter->saveState();
}

void BrowseView::restoreLayout(const QByteArray &state)
{
    m_splitter->restoreState(state);
    m_splitter->setOrientation(m_isStacked ? Qt::Vertical : Qt::Horizontal);
}

} // namespace Codebook
