// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/browse/browseproxy.h"
#include "gui/browse/groupmodel.h"
#include "gui/browse/pages.h"
#include "gui/widgets/view.h"

#include <optional>

class QToolButton;
class QTreeView;

namespace Codebook {

class BrowseModel;
class ChipRow;
class DetailPage;
class FacetPanel;
class LinkButton;
class Splitter;
class TypeLabel;

/// Facets, list and pages of the registry and of the knowledge.
class BrowseView final : public View
{
    Q_OBJECT

public:
    enum class GroupBy { None, Class, Subject, Rfc };

    explicit BrowseView(QWidget *parent = nullptr);

    void showLocation(const Location &location) override;
    void retranslate() override;
    void setCatalogue(std::shared_ptr<const Catalogue> catalogue, const Language &language) override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString context() const override;
    void focusContent() override;

    /// What the page Location::registry("diff") shows.
    void setComparison(const RegistryComparison &comparison);
    void setGroupBy(GroupBy groupBy);
    void setSelection(const FacetSelection &selection);
    [[nodiscard]] const FacetSelection &selection() const { return m_proxy->selection(); }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void createList();
    void createMenu();
    void createLayout();
    void search(const QString &query);
    void updateFacets();
    void updateChips();
    void updateEmptyState();
    void refresh();
    void showPage(const Location &location);
    void selectCode(const QString &code);
    void currentChanged();
    void setFacet(Facet facet, const QSet<QString> &chosen);
    void setStacked(bool isStacked);
    [[nodiscard]] GroupModel::Grouping grouping() const;

    std::shared_ptr<const Catalogue> m_catalogue;
    Language m_language;
    SearchIndex m_index;
    std::optional<RegistryComparison> m_comparison;
    Location m_location;
    QString m_query;
    GroupBy m_groupBy = GroupBy::Subject;
    bool m_isFollowing = false; ///< The list follows a page; it must not ask for another.

    BrowseModel *m_model;
    BrowseProxy *m_proxy;
    GroupModel *m_groups;
    FacetPanel *m_facets;
    ChipRow *m_chips;
    QToolButton *m_arrange;
    QToolButton *m_showFacets;
    QTreeView *m_list;
    QWidget *m_empty;
    TypeLabel *m_emptyTitle;
    TypeLabel *m_emptyText;
    LinkButton *m_emptyLink;
    DetailPage *m_page;
    Splitter *m_splitter;
    bool m_isStacked = false;
};

} // namespace Codebook
