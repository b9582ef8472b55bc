// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/answer/answerfolds.h"

#include "gui/widgets/linkbutton.h"
#include "gui/widgets/metrics.h"

#include <QBoxLayout>
#include <QEvent>

namespace Codebook {

AnswerFolds::AnswerFolds(QWidget *parent)
    : QWidget(parent)
    , m_line(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_list(new FactList(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics().px(4));
    layout->addLayout(m_line);
    layout->addWidget(m_list);
    for (int i = 0; i < FoldCount; ++i) {
        auto *button = new FoldButton(this);
        m_line->addWidget(button);
        connect(button, &QAbstractButton::toggled, this, [this, i](bool isOpen) { toggled(i, isOpen); });
        m_buttons[std::size_t(i)] = button;
    }
    m_line->addStretch();
    m_line->setSpacing(Metrics().px(12));
    m_list->hide();
    connect(m_list, &FactList::spanChosen, this, &AnswerFolds::spanChosen);
    connect(m_list, &FactList::openRequested, this, &AnswerFolds::openRequested);
    setTabOrder(button(Fold::Sources), m_list);
    retranslate();
}

void AnswerFolds::setFacts(const std::array<Facts, FoldCount> &facts)
{
    m_facts = facts;
    retranslate();
    showFacts();
}

void AnswerFolds::open(Fold fold)
{
    button(fold)->setChecked(true);
}

void AnswerFolds::setStacked(bool isStacked)
{
    m_line->setDirection(isStacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_line->setSpacing(isStacked ? 0 : Metrics().px(12));
}

void AnswerFolds::retranslate()
{
    button(Fold::Why)->setText(tr("Why this reading"));
    button(Fold::Alternatives)->setText(tr("What else it could be"));
    button(Fold::Uses)->setText(tr("Registry and actual use"));
    //: A line that opens the list of sources; %1 is how many there are.
    button(Fold::Sources)->setText(tr("Sources (%1)").arg(m_facts[std::size_t(Fold::Sources)].rows.size()));
    for (FoldButton *fold : m_buttons)
        fold->updateGeometry();
}

void AnswerFolds::toggled(int fold, bool isOpen)
{
    if (isOpen) {
        m_open = fold;
        for (int i = 0; i < FoldCount; ++i) {
            if (i != fold)
                m_buttons[std::size_t(i)]->setChecked(false);
        }
    } else if (m_open == fold) {
        m_open = -1;
    }
    showFacts();
    if (isOpen)
        Q_EMIT opened();
}

void AnswerFolds::showFacts()
{
    m_list->setVisible(m_open >= 0);
    if (m_open < 0)
        return;
    const Facts &facts = m_facts[std::size_t(m_open)];
    m_list->setFacts(facts.intro, facts.rows, m_open == int(Fold::Why));
    m_list->setAccessibleName(m_buttons[std::size_t(m_open)]->text());
}

void AnswerFolds::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        showFacts();
}

} // namespace Codebook
