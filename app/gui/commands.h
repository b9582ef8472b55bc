// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QKeySequence>
#include <QObject>

#include <map>
#include <vector>

class QAction;
class QWidget;

namespace Codebook {

/// Everything the window itself can be told to do. The views bring actions of their own.
enum class Command {
    Open,
    Save,
    SavePdf,
    Print,
    Quit,
    PasteAndDecode,
    FocusField,
    TakeBack, ///< Esc: a choice in the view, then the field's text, then the way back.
    AddHouseEntry,
    HouseFolders,
    NextPane,
    PreviousPane,
    ShowAnswer,
    ShowBrowse,
    ZoomIn,
    ZoomOut,
    ZoomReset,
    ShowMenuBar,
    Back,
    Forward,
    Start,
    LoadRegistry,
    CompareRegistry,
    BuiltInRegistry,
    AboutRegistry,
    HelpPaste,
    HelpShortcuts,
    About,
};

/// The window's actions: their words, icons and keys in one table.
class Commands final : public QObject
{
    Q_OBJECT

public:
    /// The keys work wherever the focus is in the window.
    explicit Commands(QWidget *window);

    [[nodiscard]] QAction *action(Command command) const { return m_actions.at(command); }
    void retranslate();

    /// In the order of the menus.
    [[nodiscard]] static std::vector<Command> all();
    [[nodiscard]] static QList<QKeySequence> keys(Command command);
    /// Plain words without a mnemonic, for the page of shortcuts.
    [[nodiscard]] static QString plainText(Command command);

private:
    std::map<Command, QAction *> m_actions;
};

} // namespace Codebook
