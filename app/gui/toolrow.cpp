// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/toolrow.h"

#include "gui/commands.h"
#include "gui/inputfield.h"
#include "gui/widgets/icon.h"
#include "gui/widgets/metrics.h"

#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QToolButton>

namespace Codebook {

using namespace Qt::StringLiterals;

ToolRow::ToolRow(Commands *commands, QMenu *menu, QWidget *parent)
    : QWidget(parent)
    , m_back(new QToolButton(this))
    , m_forward(new QToolButton(this))
    , m_field(new InputField(this))
    , m_paste(new QToolButton(this))
    , m_open(new QToolButton(this))
    , m_menu(new QToolButton(this))
{
    m_back->setDefaultAction(commands->action(Command::Back));
    m_forward->setDefaultAction(commands->action(Command::Forward));
    for (QToolButton *button : {m_back, m_forward}) {
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    }
    // Their words differ from the menu's, so they only trigger the actions.
    m_paste->setIcon(icon(u"paste"_s));
    m_open->setIcon(icon(u"open"_s));
    for (QToolButton *button : {m_paste, m_open})
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(m_paste, &QToolButton::clicked, commands->action(Command::PasteAndDecode), &QAction::trigger);
    connect(m_open, &QToolButton::clicked, commands->action(Command::Open), &QAction::trigger);
    m_menu->setIcon(icon(u"more"_s));
    m_menu->setMenu(menu);
    m_menu->setPopupMode(QToolButton::InstantPopup);
    m_menu->setAutoRaise(true);
    m_menu->setShortcut(Qt::Key_F10);

    auto *layout = new QHBoxLayout(this);
    for (QWidget *widget : {static_cast<QWidget *>(m_back), static_cast<QWidget *>(m_forward)})
        layout->addWidget(widget, 0, Qt::AlignTop);
    layout->addWidget(m_field, 1, Qt::AlignTop);
    for (QToolButton *button : {m_paste, m_open, m_menu})
        layout->addWidget(button, 0, Qt::AlignTop);
    setTabOrder(m_field, m_paste);
    applyMetrics();
    retranslate();
}

void ToolRow::retranslate()
{
    m_paste->setText(tr("Paste && decode"));
    m_paste->setToolTip(tr("Reads the clipboard (Ctrl+Shift+V)"));
    m_open->setText(tr("Open…"));
    m_open->setToolTip(tr("Reads a file (Ctrl+O)"));
    m_menu->setToolTip(tr("Menu (F10)"));
    m_menu->setAccessibleName(tr("Menu"));
}

void ToolRow::setCompact(bool isCompact)
{
    m_paste->setToolButtonStyle(isCompact ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    m_open->setVisible(!isCompact);
}

void ToolRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        applyMetrics();
}

void ToolRow::applyMetrics()
{
    const Metrics metrics;
    const int height = metrics.px(Metrics::Field);
    layout()->setContentsMargins(metrics.px(8), metrics.px(8), metrics.px(8), metrics.px(8));
    layout()->setSpacing(metrics.px(8));
    const QSize iconSize(metrics.px(16), metrics.px(16));
    for (QToolButton *button : {m_back, m_forward, m_paste, m_open, m_menu}) {
        button->setIconSize(iconSize);
        button->setFixedHeight(height);
        button->setMinimumWidth(metrics.px(28));
    }
}

} // namespace Codebook
