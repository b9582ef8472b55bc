// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/toolrow.h"

#include "gui/commands.h"
#include "gui/inputfield.h"
#include "gui/widgets/button.h"
#include "gui/widgets/icon.h"
#include "gui/widgets/menubutton.h"
#include "gui/widgets/metrics.h"

#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QToolButton>

#include <algorithm>

namespace Codebook {

using namespace Qt::StringLiterals;

namespace {

constexpr double BackWidth = 28;

} // namespace

ToolRow::ToolRow(Commands *commands, QMenu *menu, QWidget *parent)
    : QWidget(parent)
    , m_commands(commands)
    , m_back(new QToolButton(this))
    , m_forward(new QToolButton(this))
    , m_lead(new QSpacerItem(0, 0, QSizePolicy::Fixed, QSizePolicy::Fixed))
    , m_field(new InputField(this))
    , m_paste(new Button(this))
    , m_open(new Button(this))
    , m_menu(new MenuButton(this))
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
    connect(m_paste, &Button::clicked, commands->action(Command::PasteAndDecode), &QAction::trigger);
    connect(m_open, &Button::clicked, commands->action(Command::Open), &QAction::trigger);
    m_menu->setIcon(icon(u"more"_s));
    m_menu->setMenu(menu);
    m_menu->setShortcut(Qt::Key_F10);

    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_back, 0, Qt::AlignTop);
    layout->addWidget(m_forward, 0, Qt::AlignTop);
    layout->addSpacerItem(m_lead);
    layout->addWidget(m_field, 1, Qt::AlignTop);
    layout->addWidget(m_paste, 0, Qt::AlignTop);
    layout->addWidget(m_open, 0, Qt::AlignTop);
    layout->addWidget(m_menu, 0, Qt::AlignTop);
    setTabOrder(m_field, m_paste);
    applyMetrics();
}

void ToolRow::retranslate()
{
    m_paste->setText(m_isCompact ? QString() : tr("Paste && decode"));
    m_paste->setAccessibleName(tr("Paste and decode"));
    m_paste->setToolTip(hint(tr("Reads the clipboard"), Command::PasteAndDecode));
    m_open->setText(tr("Open…"));
    m_open->setToolTip(hint(tr("Reads a file"), Command::Open));
    for (Button *button : {m_paste, m_open})
        button->setFixedWidth(button->sizeHint().width());
    m_menu->setToolTip(tr("Menu (F10)"));
    m_menu->setAccessibleName(tr("Menu"));
}

QString ToolRow::hint(const QString &words, Command command) const
{
    const QString key = m_commands->action(command)->shortcut().toString(QKeySequence::NativeText);
    //: A tooltip: what a button does, and its key.
    return key.isEmpty() ? words : tr("%1 (%2)").arg(words, key);
}

void ToolRow::setFieldStart(int start)
{
    const Metrics metrics;
    const int natural = metrics.px(8) + 2 * (metrics.px(BackWidth) + metrics.px(8));
    m_lead->changeSize(std::max(0, start - natural), 0);
    layout()->invalidate();
}

void ToolRow::setCompact(bool isCompact)
{
    m_isCompact = isCompact;
    retranslate();
    m_open->setVisible(!isCompact);
}

void ToolRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        applyMetrics();
}

void ToolRow::applyMetrics()
{
    const Metrics metrics;
    const int height = metrics.px(Metrics::Field);
    layout()->setContentsMargins(metrics.px(8), metrics.px(8), metrics.px(8), metrics.px(8));
    layout()->setSpacing(metrics.px(8));
    const QSize iconSize(metrics.px(16), metrics.px(16));
    for (QAbstractButton *button :
         std::initializer_list<QAbstractButton *>{m_back, m_forward, m_paste, m_open, m_menu}) {
        button->setIconSize(iconSize);
        button->setFixedHeight(height);
    }
    for (QToolButton *button : {m_back, m_forward})
        button->setFixedWidth(metrics.px(BackWidth));
    retranslate();
}

} // namespace Codebook
