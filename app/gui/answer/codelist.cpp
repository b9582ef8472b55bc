// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/answer/codelist.h"

#include "gui/widgets/linkbutton.h"
#include "gui/widgets/metrics.h"
#include "gui/widgets/typelabel.h"

#include <QEvent>
#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace Codebook {

namespace {

constexpr double Widest = 470;
constexpr double CodeWidth = 56;
constexpr double Gap = 12;

} // namespace

CodeList::CodeList(QWidget *parent)
    : QWidget(parent)
    , m_caption(new TypeLabel(TextRole::Strong, TypeLabel::Ink::Text, this))
    , m_grid(new QGridLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_caption);
    layout->addLayout(m_grid);
    m_grid->setColumnStretch(1, 1);
    applyMetrics();
}

void CodeList::setCaption(const QString &caption)
{
    m_caption->setText(caption);
}

void CodeList::setRows(const QList<Row> &rows)
{
    m_rows = rows;
    while (m_links.size() > rows.size()) {
        delete m_links.takeLast();
        delete m_titles.takeLast();
    }
    while (m_links.size() < rows.size()) {
        auto *link = new LinkButton(this);
        auto *title = new TypeLabel(TextRole::Body, TypeLabel::Ink::Text, this);
        title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        connect(link, &QAbstractButton::clicked, this, [this, link] { Q_EMIT chosen(link->text()); });
        const int row = int(m_links.size());
        m_grid->addWidget(link, row, 0, Qt::AlignLeading | Qt::AlignVCenter);
        m_grid->addWidget(title, row, 1);
        m_links.append(link);
        m_titles.append(title);
    }
    applyMetrics();
}

void CodeList::setWidest(int width)
{
    if (m_widest == width)
        return;
    m_widest = width;
    applyMetrics();
}

void CodeList::applyMetrics()
{
    const Metrics metrics;
    m_caption->setContentsMargins(0, 0, 0, metrics.px(6));
    m_grid->setHorizontalSpacing(metrics.px(Gap));
    m_grid->setVerticalSpacing(metrics.px(2));
    m_grid->setColumnMinimumWidth(0, metrics.px(CodeWidth));
    // As wide as the longest title, as far as there is room.
    const QFontMetrics letters(roleFont(TextRole::Body));
    const int lead = metrics.px(CodeWidth) + metrics.px(Gap);
    int room = 0;
    for (const Row &row : std::as_const(m_rows))
        room = std::max(room, letters.horizontalAdvance(row.title) + 1);
    room = std::clamp(room, 0, std::max(0, std::min(m_widest, metrics.px(Widest)) - lead));
    setFixedWidth(lead + room);
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const auto &[code, title] = m_rows.at(i);
        m_links.at(i)->setFont(roleFont(TextRole::Reply));
        m_links.at(i)->setText(code);
        m_links.at(i)->setAccessibleName(QString(code + u", " + title));
        TypeLabel *label = m_titles.at(i);
        const QString shown = label->fontMetrics().elidedText(title, Qt::ElideRight, room);
        label->setText(shown);
        label->setToolTip(shown == title ? QString() : title);
    }
}

void CodeList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        applyMetrics();
}

} // namespace Codebook
