// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/commands.h"

#include <QWidget>

class QMenu;
class QPushButton;
class QToolButton;

namespace Codebook {

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
    InputField *m_field;
    QPushButton *m_paste;
    QPushButton *m_open;
    MenuButton *m_menu;
};

} // namespace Codebook
