// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/browse/browseview.h"

#include "gui/browse/browsemodel.h"
#include "gui/browse/chiprow.h"
#include "gui/browse/detailpage.h"
#include "gui/browse/entrydelegate.h"
#include "gui/browse/facetpanel.h"
#include "gui/browse/facetwords.h"
#include "gui/browse/framedarea.h"
#include "gui/widgets/icon.h"
#include "gui/widgets/linkbutton.h"
#include "gui/widgets/metrics.h"
#include "gui/widgets/pane.h"
#include "gui/widgets/splitter.h"
#include "gui/widgets/typelabel.h"

#include <QKeyEvent>
#include <QMenu>
#include <QResizeEvent>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace Codebook {

namespace {

using namespace Qt::StringLiterals;

constexpr double StackedBelow = 900; ///< Narrower windows put the page below the list.
constexpr double FacetWidth = 196;

} // namespace

BrowseView::BrowseView(QWidget *parent)
    : View(parent)
    , m_model(new BrowseModel(this))
    , m_proxy(new BrowseProxy(this))
    , m_groups(new GroupModel(this))
    , m_facets(new FacetPanel(this))
    , m_chips(new ChipRow(this))
    , m_arrange(new QToolButton(this))
    , m_showFacets(new QToolButton(this))
    , m_list(new QTreeView(this))
    , m_empty(new QWidget(this))
    , m_emptyTitle(new TypeLabel(TextRole::Strong, TypeLabel::Ink::Text, m_empty))
    , m_emptyText(new TypeLabel(TextRole::Body, TypeLabel::Ink::Secondary, m_empty))
    , m_emptyLink(new LinkButton(m_empty))
    , m_page(new DetailPage(this))
    , m_splitter(new Splitter(Qt::Horizontal, this))
{
    m_proxy->setSourceModel(m_model);
    m_groups->setSourceModel(m_proxy);
    createList();
    createMenu();
    createLayout();
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
        for (auto &[facet, chosen] : left) {
            if (chosen.isEmpty())
                continue;
            if (index-- == 0)
                chosen.clear();
        }
        setSelection(left);
    });
    connect(m_emptyLink, &LinkButton::clicked, this, [this] {
        for (auto &[facet, chosen] : selection()) {
            if (!chosen.isEmpty()) {
                setFacet(facet, {});
                return;
            }
        }
        Q_EMIT openRequested(Location::browse({}));
    });
}

void BrowseView::createMenu()
{
    m_arrange->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_arrange->setPopupMode(QToolButton::InstantPopup);
    m_arrange->setAutoRaise(true);
    m_showFacets->setCheckable(true);
    m_showFacets->setAutoRaise(true);
    connect(m_showFacets, &QToolButton::toggled, this,
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
    auto *emptyLayout = new QVBoxLayout(m_empty);
    emptyLayout->setContentsMargins(metrics.px(16), metrics.px(14), metrics.px(16), metrics.px(14));
    emptyLayout->setSpacing(metrics.px(4));
    emptyLayout->addWidget(m_emptyTitle);
    emptyLayout->addWidget(m_emptyText);
    emptyLayout->addWidget(m_emptyLink);
    emptyLayout->addStretch();
    m_emptyTitle->setWordWrap(true);
    m_emptyText->setWordWrap(true);
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
    layout->setContentsMargins(metrics.px(Metrics::ViewLead), 0, metrics.px(Metrics::ViewTrail),
                               metrics.px(Metrics::ViewTrail));
    layout->setSpacing(metrics.px(Metrics::PaneGap));
    m_facets->setFixedWidth(metrics.px(FacetWidth));
    layout->addWidget(m_facets);
    layout->addWidget(m_splitter, 1);
    setStacked(false);
}

void BrowseView::retranslate()
{
    m_list->setAccessibleName(tr("Codes"));
    m_facets->setAccessibleName(tr("Filters"));
    m_showFacets->setText(tr("Filters"));
    m_chips->retranslate();
    m_emptyLink->setAccessibleDescription(tr("Widens the list"));
    for (const Facet facet : AllFacets)
        m_facets->section(facet)->setTitle(facetName(facet));

    auto *menu = new QMenu(m_arrange);
    const auto add = [&](const QString &text, bool isChecked, const auto &chosen) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(isChecked);
        connect(action, &QAction::triggered, this, chosen);
    };
    const std::pair<GroupBy, QString> groupings[] = {{GroupBy::Subject, tr("Group by subject")},
                                                     {GroupBy::Class, tr("Group by class")},
                                                     {GroupBy::Rfc, tr("Group by RFC")},
                                                     {GroupBy::None, tr("No groups")}};
    for (const auto &[groupBy, text] : groupings)
        add(text, groupBy == m_groupBy, [this, by = groupBy] { setGroupBy(by); });
    menu->addSeparator();
    const auto setOrder = [this](BrowseProxy::Order order) {
        m_proxy->setOrder(order);
        retranslate();
    };
    add(tr("Sort by code"), m_proxy->order() == BrowseProxy::Order::ByCode,
        [setOrder] { setOrder(BrowseProxy::Order::ByCode); });
    add(tr("Best match first"), m_proxy->order() == BrowseProxy::Order::BestMatch,
        [setOrder] { setOrder(BrowseProxy::Order::BestMatch); });
    if (QMenu *old = m_arrange->menu())
        old->deleteLater();
    m_arrange->setMenu(menu);
    m_arrange->setIcon(icon(u"sort"_s));
    m_arrange->setText(m_proxy->order() == BrowseProxy::Order::ByCode ? tr("By code") : tr("Best first"));
    m_arrange->setToolTip(tr("How the list is grouped and sorted"));
    if (m_catalogue) {
        setGroupBy(m_groupBy);
        refresh();
        showPage(m_location);
    }
}

void BrowseView::setCatalogue(std::shared_ptr<const Catalogue> catalogue, const Language &language)
{
    m_catalogue = std::move(catalogue);
    m_language = language;
    m_index = m_catalogue->searchIndex(language);
    m_model->setEntries(browseEntries(*m_catalogue, language));
    setGroupBy(m_groupBy);
    search(m_query);
    showPage(m_location);
}

QString BrowseView::title() const
{
    if (m_location.kind == Location::Kind::Code)
        return m_location.id;
    if (m_location.kind == Location::Kind::Rfc)
        return QString(u"RFC " + m_location.id);
    return m_query.isEmpty() ? tr("Browse") : m_query;
}

QString BrowseView::context() const
{
    const int count = m_groups->entryCount();
    return m_query.isEmpty() ? tr("%n entries", nullptr, count)
                             : tr("%n entries for “%1”", nullptr, count).arg(m_query);
}

void BrowseView::focusContent()
{
    m_list->setFocus();
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
    if (location.kind == Location::Kind::Browse) {
        if (location.text != m_query)
            search(location.text);
        // The best hit is what a typed code asks for; words leave the choice to the reader.
        const QString code = location.id.isEmpty() ? location.text.trimmed() : location.id;
        if (m_model->rowOf(code) >= 0)
            m_location = Location::browse(location.text, code);
    }
    showPage(m_location);
    Q_EMIT contextChanged();
}

void BrowseView::search(const QString &query)
{
    m_query = query;
    if (query.trimmed().isEmpty()) {
        m_model->clearHits();
        m_proxy->setOrder(BrowseProxy::Order::ByCode);
    } else {
        m_model->setHits(m_index, m_index.search(query), query.trimmed());
    }
    refresh();
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
    const bool isNew = m_groupBy != groupBy;
    m_groupBy = groupBy;
    m_groups->setGrouping(groupBy == GroupBy::None ? GroupModel::Grouping() : grouping());
    m_list->expandAll();
    if (isNew)
        retranslate();
}

GroupModel::Grouping BrowseView::grouping() const
{
    return [this](const QModelIndex &index) {
        const BrowseEntry &entry = m_model->entries()[std::size_t(index.data(EntryRowRole).toInt())];
        std::vector<GroupModel::Group> groups;
        switch (m_groupBy) {
        case GroupBy::Subject:
            if (entry.isReplyCode())
                groups.push_back({u"."_s, tr("Reply codes")});
            else
                groups.push_back(
                    {QString::number(entry.subject),
                     facetLabel(Facet::Subject, QString::number(entry.subject), *m_catalogue, m_language)});
            break;
        case GroupBy::Class:
            groups.push_back({QString::number(entry.cls), facetLabel(Facet::Class, QString::number(entry.cls),
                                                                     *m_catalogue, m_language)});
            break;
        case GroupBy::Rfc:
            for (const QString &rfc : entry.rfcs) {
                const Rfc *known = m_catalogue->registry().rfc(rfc.toInt());
                groups.push_back(
                    {rfc.rightJustified(6, u'0'),
                     known ? QString(u"RFC " + rfc + u"  " + known->title) : QString(u"RFC " + rfc)});
            }
            if (entry.rfcs.isEmpty())
                groups.push_back({u"~"_s, tr("In no RFC")});
            break;
        case GroupBy::None:
            break;
        }
        return groups;
    };
}

void BrowseView::setSelection(const FacetSelection &selection)
{
    m_proxy->setSelection(selection);
    refresh();
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
        for (const QString &value : orderedValues(facet, counts))
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
        else if (!chosen.isEmpty())
            //: A chip: how many values of a facet are chosen, and the facet's name.
            words.append(tr("%1: %n chosen", nullptr, int(chosen.size())).arg(facetName(facet)));
    }
    m_chips->setChips(words);
}

void BrowseView::updateEmptyState()
{
    const bool isEmpty = m_catalogue && m_groups->entryCount() == 0;
    m_empty->setVisible(isEmpty);
    m_list->setVisible(!isEmpty);
    if (!isEmpty)
        return;
    QString filter;
    for (const auto &[facet, chosen] : selection()) {
        if (!chosen.isEmpty() && filter.isEmpty())
            filter = facetName(facet);
    }
    m_emptyTitle->setText(m_query.isEmpty() ? tr("No code fits all filters.")
                                            : tr("Nothing found for “%1”.").arg(m_query));
    m_emptyText->setText(filter.isEmpty()
                             ? tr("Try another word, a code such as 5.7.1, or a pattern such as 5.7.*.")
                             : tr("The filter “%1” leaves nothing over.").arg(filter));
    m_emptyLink->setText(filter.isEmpty() ? tr("Show all codes") : tr("Remove the filter “%1”").arg(filter));
}

void BrowseView::currentChanged()
{
    const QModelIndex current = m_list->currentIndex();
    const QString code = current.data(CodeRole).toString();
    if (m_isFollowing || code.isEmpty() || !m_list->hasFocus())
        return;
    m_location = Location::browse(m_query, code);
    showPage(m_location);
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
    m_list->setCurrentIndex(shown);
    if (shown.isValid())
        m_list->scrollTo(shown);
    m_isFollowing = false;
}

void BrowseView::showPage(const Location &location)
{
    if (!m_catalogue)
        return;
    QString id = location.id;
    if (location.kind == Location::Kind::Browse && id.isEmpty() && m_groups->entryCount() > 0)
        id = m_proxy->index(0, 0).data(CodeRole).toString();
    const auto pageData = [this] { return PageData{*m_catalogue, m_language}; };
    switch (location.kind) {
    case Location::Kind::Rfc:
        m_page->showPage(QString(u"RFC " + id),
                         [=](PageWriter &page) { writeRfcPage(page, pageData(), id.toInt()); });
        break;
    case Location::Kind::Cause:
        m_page->showPage(tr("Cause"), [=](PageWriter &page) { writeCausePage(page, pageData(), id); });
        break;
    case Location::Kind::Provider:
        m_page->showPage(tr("Provider"), [=](PageWriter &page) { writeProviderPage(page, pageData(), id); });
        break;
    case Location::Kind::Registry:
        m_page->showPage(tr("About this registry"), [=, this](PageWriter &page) {
            if (id == "diff"_L1 && m_comparison)
                writeComparisonPage(page, *m_comparison);
            else
                writeRegistryPage(page, pageData());
        });
        break;
    default:
        if (!id.isEmpty())
            m_page->showPage(id, [=](PageWriter &page) { writeCodePage(page, pageData(), id); });
        selectCode(id);
        break;
    }
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

void BrowseView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !selection().empty()) {
        setSelection({});
        event->accept();
        return;
    }
    View::keyPressEvent(event);
}

} // namespace Codebook
