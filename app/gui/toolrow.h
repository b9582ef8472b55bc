// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/commands.h"

#include <QWidget>

class QMenu;
class QSpacerItem;
class QToolButton;

namespace Codebook {

class Button;
class InputField;
class MenuButton;

/// The row on top: back and forward, the field, two buttons and the menu.
class ToolRow final : public QWidget
{
    Q_OBJECT

public:
    ToolRow(Commands *commands, QMenu *menu, QWidget *parent = nullptr);

    [[nodiscard]] InputField *field() const { return m_field; }
    /// Without the buttons that the menu holds too, where there is little width.
    void setCompact(bool isCompact);
    /// Where the field begins, so that it shares its edge with what lies below; never over the buttons.
    void setFieldStart(int start);
    void retranslate();

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyMetrics();
    [[nodiscard]] QString hint(const QString &words, Command command) const;

    Commands *m_commands;
    bool m_isCompact = false;
    QToolButton *m_back;
    QToolButton *m_forward;
    QSpacerItem *m_lead;
    InputField *m_field;
    Button *m_paste;
    Button *m_open;
    MenuButton *m_menu;
};

} // namespace Codebook
