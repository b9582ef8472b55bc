// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/rail.h"

#include "gui/railbutton.h"
#include "gui/widgets/metrics.h"

#include <QBoxLayout>
#include <QEvent>

namespace Codebook {

using namespace Qt::StringLiterals;

Rail::Rail(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->addStretch();
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    applyMetrics();
}

void Rail::addEntry(const QString &iconName)
{
    auto *button = new RailButton(iconName, this);
    const int entry = int(m_buttons.size());
    m_buttons.push_back(button);
    static_cast<QVBoxLayout *>(layout())->insertWidget(entry, button);
    connect(button, &RailButton::clicked, this, [this, entry] { Q_EMIT chosen(entry); });
}

void Rail::setEntryText(int entry, const QString &name, const QString &shortcut)
{
    RailButton *button = m_buttons[std::size_t(entry)];
    button->setText(name);
    button->setToolTip(u"%1 (%2)"_s.arg(name, shortcut));
    button->updateGeometry();
}

void Rail::setCurrent(int entry)
{
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setAutoExclusive(false); // Exclusive buttons refuse that none of them is checked.
        m_buttons[i]->setChecked(int(i) == entry);
        m_buttons[i]->setAutoExclusive(true);
    }
}

void Rail::setCompact(bool isCompact)
{
    for (RailButton *button : m_buttons)
        button->setCompact(isCompact);
}

void Rail::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        applyMetrics();
}

void Rail::applyMetrics()
{
    const Metrics metrics;
    layout()->setContentsMargins(metrics.px(4), metrics.px(6), metrics.px(4), 0);
    layout()->setSpacing(metrics.px(4));
    for (RailButton *button : m_buttons)
        button->updateGeometry();
}

} // namespace Codebook
