// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/commands.h"

#include <QDialog>

class QKeySequenceEdit;
class QPushButton;
class QTreeWidget;

namespace Codebook {

class TypeLabel;

/// Gives other keys to the window's commands. A key belongs to one command: given to another, it leaves the
/// one before, and the dialog says so.
class ShortcutsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutsDialog(const Commands &commands, QWidget *parent = nullptr);

    /// What differs from the commands' own keys.
    [[nodiscard]] KeyChoices choices() const;

private:
    void createLayout();
    void fillList();
    void showCurrent();
    void assign(const QList<QKeySequence> &keys);
    [[nodiscard]] Command current() const;
    [[nodiscard]] QString takenFrom(const QKeySequence &key) const;

    KeyChoices m_keys; ///< Of every command.
    QTreeWidget *m_list;
    QKeySequenceEdit *m_edit;
    QPushButton *m_none;
    QPushButton *m_default;
    TypeLabel *m_remark;
};

} // namespace Codebook
