// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/browse/facetpanel.h"

#include "gui/browse/facetbox.h"
#include "gui/widgets/linkbutton.h"
#include "gui/widgets/metrics.h"
#include "gui/widgets/typelabel.h"

#include <QHBoxLayout>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace Codebook {

namespace {

constexpr double CountGap = 8;
constexpr double Least = 220;
constexpr double Widest = 290;       ///< Longer words are cut.
constexpr std::size_t ShortList = 8; ///< Longer facets show this many values until asked for the rest.

} // namespace

FacetSection::FacetSection(QWidget *parent)
    : QWidget(parent)
    , m_title(new TypeLabel(TextRole::Strong, TypeLabel::Ink::Secondary, this))
    , m_layout(new QVBoxLayout(this))
    , m_more(new LinkButton(this))
{
    const Metrics metrics;
    m_layout->setContentsMargins(0, 0, 0, metrics.px(12));
    m_layout->setSpacing(0);
    m_layout->addWidget(m_title);
    m_layout->addSpacing(metrics.px(4));
    m_layout->addWidget(m_more);
    connect(m_more, &LinkButton::clicked, this, [this] {
        m_showsAll = !m_showsAll;
        showRows();
    });
}

void FacetSection::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void FacetSection::setChoices(const std::vector<Choice> &choices, const QSet<QString> &chosen)
{
    const bool isSame =
        choices.size() == m_rows.size() &&
        std::equal(choices.begin(), choices.end(), m_rows.begin(),
                   [](const Choice &choice, const Row &row) { return choice.value == row.value; });
    if (!isSame) {
        for (const Row &row : m_rows) {
            row.line->hide();
            row.line->deleteLater(); // The change may come from one of its boxes.
        }
        m_rows.clear();
        for (const Choice &choice : choices)
            addRow(choice, chosen.contains(choice.value));
    }
    for (std::size_t i = 0; i < choices.size(); ++i) {
        Row &row = m_rows[i];
        const bool isChosen = chosen.contains(choices[i].value);
        const QSignalBlocker quiet(row.box);
        row.box->setChecked(isChosen);
        const bool isPossible = choices[i].count > 0 || isChosen;
        row.box->setLabel(choices[i].label,
                          isPossible ? QString() : tr("No entry fits this together with the other filters."));
        row.box->setAccessibleName(tr("%1, %n entries", nullptr, choices[i].count).arg(choices[i].label));
        row.count->setText(QString::number(choices[i].count));
        row.count->setInk(row.box->isEnabled() ? TypeLabel::Ink::Secondary : TypeLabel::Ink::Disabled);
    }
    showRows();
}

void FacetSection::addRow(const Choice &choice, bool isChosen)
{
    const Metrics metrics;
    auto *line = new QWidget(this);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics.px(CountGap));
    auto *box = new FacetBox(line);
    box->setChecked(isChosen);
    auto *count = new TypeLabel(TextRole::Caption, TypeLabel::Ink::Secondary, line);
    count->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    layout->addWidget(box, 1);
    layout->addWidget(count);
    line->setMinimumHeight(metrics.px(Metrics::FacetRow));
    m_layout->insertWidget(m_layout->indexOf(m_more), line);
    connect(box, &FacetBox::toggled, this, &FacetSection::emitChosen);
    m_rows.push_back({choice.value, line, box, count});
}

void FacetSection::showRows()
{
    const bool isLong = m_rows.size() > ShortList + 1;
    std::size_t shown = 0;
    for (const Row &row : m_rows) {
        // In a long list what cannot be ticked comes last, behind the link.
        const bool isShort = shown < ShortList && row.box->isEnabled();
        const bool isShown = !isLong || m_showsAll || isShort || row.box->isChecked();
        row.line->setVisible(isShown);
        shown += isShown ? 1 : 0;
    }
    m_more->setVisible(isLong);
    m_more->setText(m_showsAll ? tr("Show fewer") : tr("%n more", nullptr, int(m_rows.size() - shown)));
    m_more->updateGeometry();
    setVisible(!m_rows.empty());
}

int FacetSection::wantedWidth() const
{
    if (m_rows.empty() || m_rows.size() > ShortList + 1)
        return 0;
    int words = 0;
    for (const Row &row : m_rows)
        words = std::max(words, row.box->sizeHint().width());
    const int count = m_rows.front().count->fontMetrics().horizontalAdvance(QStringLiteral("000"));
    return words + Metrics().px(CountGap) + count;
}

void FacetSection::emitChosen()
{
    QSet<QString> chosen;
    for (const Row &row : m_rows) {
        if (row.box->isChecked())
            chosen.insert(row.value);
    }
    Q_EMIT chosenChanged(chosen);
}

FacetPanel::FacetPanel(QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus); // its boxes have the focus
    // The panel lies straight on the window.
    viewport()->setAutoFillBackground(false);
    auto *content = new QWidget(this);
    content->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(content);
    const Metrics metrics;
    layout->setContentsMargins(metrics.px(6), metrics.px(4), metrics.px(10), 0);
    layout->setSpacing(0);
    for (const Facet facet : AllFacets) {
        auto *part = new FacetSection(content);
        layout->addWidget(part);
        m_sections.emplace(facet, part);
        connect(part, &FacetSection::chosenChanged, this,
                [this, facet](const QSet<QString> &chosen) { Q_EMIT chosenChanged(facet, chosen); });
    }
    layout->addStretch();
    setWidget(content);
}

int FacetPanel::wantedWidth() const
{
    const Metrics metrics;
    int width = 0;
    for (const auto &[facet, part] : m_sections)
        width = std::max(width, part->wantedWidth());
    const QMargins around = widget()->layout()->contentsMargins();
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this);
    return std::clamp(width + around.left() + around.right() + bar, metrics.px(Least), metrics.px(Widest));
}

void FacetPanel::focusInEvent(QFocusEvent *event)
{
    QScrollArea::focusInEvent(event);
    focusNextChild();
}

} // namespace Codebook
