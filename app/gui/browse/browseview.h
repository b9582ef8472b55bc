// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/browse/browseproxy.h"
#include "gui/browse/grouping.h"
#include "gui/browse/pages.h"
#include "gui/widgets/view.h"

#include <optional>

class QTreeView;

namespace Codebook {

class ArrangeButton;
class BrowseModel;
class ChipRow;
class DetailPage;
class EmptyState;
class FacetPanel;
class FoldButton;
class Splitter;

/// Facets, list and pages of the registry and of the knowledge.
class BrowseView final : public View
{
    Q_OBJECT

public:
    explicit BrowseView(QWidget *parent = nullptr);

    void showLocation(const Location &location) override;
    void retranslate() override;
    void setCatalogue(std::shared_ptr<const Catalogue> catalogue, const Language &language) override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString context() const override;
    void focusContent() override;
    [[nodiscard]] QList<QWidget *> panes() const override;
    bool takeBack() override;
    [[nodiscard]] QByteArray layoutState() const override;
    void restoreLayout(const QByteArray &state) override;

    /// What the list is searched for; stays while links lead from page to page.
    [[nodiscard]] QString query() const { return m_query; }

    /// The codes that the user marked.
    void setFavourites(const QStringList &codes);
    /// The code whose page is on show; empty on other pages.
    [[nodiscard]] QString shownCode() const;
    /// What can be done with the page of a code, beside its title.
    void setCodeActions(const QList<QAction *> &actions);
    /// What the page Location::registry("diff") shows.
    void setComparison(const RegistryComparison &comparison);
    void setGroupBy(GroupBy groupBy);
    /// The place on show, with the code that was chosen for the reader.
    [[nodiscard]] Location location() const { return m_location; }
    void setSelection(const FacetSelection &selection);
    [[nodiscard]] const FacetSelection &selection() const { return m_proxy->selection(); }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void createList();
    void createLayout();
    void search(const QString &query);
    void arrange();
    void refresh();
    void updateFacets();
    void updateChips();
    void updateEmptyState();
    void emptyLinkActivated(int link);
    void showPage();
    void selectCode(const QString &code);
    void currentChanged();
    void setFacet(Facet facet, const QSet<QString> &chosen);
    void setStacked(bool isStacked);
    void applyMetrics();
    [[nodiscard]] QString meantCode(const QString &query) const;
    [[nodiscard]] bool isListed(const QString &code) const;
    [[nodiscard]] QString bestCode() const; ///< The best hit that the filters let through.
    [[nodiscard]] int countWithout(Facet facet) const;

    std::shared_ptr<const Catalogue> m_catalogue;
    Language m_language;
    SearchIndex m_index;
    std::optional<RegistryComparison> m_comparison;
    Location m_location = Location::browse({});
    QString m_query;
    bool m_isCodeQuery = false; ///< The query is a code or a pattern: best match first, without groups.
    bool m_isFollowing = false; ///< The list follows a page; it must not ask for another.

    BrowseModel *m_model;
    BrowseProxy *m_proxy;
    GroupModel *m_groups;
    FacetPanel *m_facets;
    ChipRow *m_chips;
    ArrangeButton *m_arrange;
    FoldButton *m_showFacets;
    QTreeView *m_list;
    EmptyState *m_empty;
    DetailPage *m_page;
    Splitter *m_splitter;
    std::vector<Facet> m_emptying; ///< Facets behind the links of the empty state.
    bool m_isStacked = false;
};

} // namespace Codebook
