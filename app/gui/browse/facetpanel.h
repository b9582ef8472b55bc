// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/browse/facets.h"

#include <QScrollArea>

class QVBoxLayout;

namespace Codebook {

class FacetBox;
class LinkButton;
class TypeLabel;

/// One facet: its name, a box for each value with its count, the rarer values behind a link.
class FacetSection final : public QWidget
{
    Q_OBJECT

public:
    struct Choice
    {
        QString value;
        QString label;
        int count = 0;
    };

    explicit FacetSection(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// The values in order. Chosen ones are always shown; one without entries is greyed, never hidden.
    void setChoices(const std::vector<Choice> &choices, const QSet<QString> &chosen);
    /// For all words of a short facet whole; a long one, such as the providers, may cut some.
    [[nodiscard]] int wantedWidth() const;

Q_SIGNALS:
    void chosenChanged(const QSet<QString> &chosen);

private:
    void addRow(const Choice &choice, bool isChosen);
    void showRows();
    void emitChosen();

    struct Row
    {
        QString value;
        QWidget *line;
        FacetBox *box;
        TypeLabel *count;
    };

    TypeLabel *m_title;
    QVBoxLayout *m_layout;
    LinkButton *m_more;
    std::vector<Row> m_rows;
    bool m_showsAll = false;
};

/// All facets in one column that scrolls.
class FacetPanel final : public QScrollArea
{
    Q_OBJECT

public:
    explicit FacetPanel(QWidget *parent = nullptr);

    [[nodiscard]] FacetSection *section(Facet facet) const { return m_sections.at(facet); }
    /// The same for every search, so that the panel does not move while somebody types.
    [[nodiscard]] int wantedWidth() const;

Q_SIGNALS:
    void chosenChanged(Codebook::Facet facet, const QSet<QString> &chosen);

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    std::map<Facet, FacetSection *> m_sections;
};

} // namespace Codebook
