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
    TakeBack,  ///< Esc: a choice in the view, then the field's text, then the way back.
    Favourite, ///< Checkable: the code on show is one of the user's favourites.
    CopyPage,
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
    ChangeShortcuts,
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

/// The keys that the user gave to commands instead of their own; an empty list takes all keys away.
using KeyChoices = std::map<Command, QList<QKeySequence>>;

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
    [[nodiscard]] static QList<QKeySequence> defaultKeys(Command command);
    /// Under which the keys of a command are kept: "paste-and-decode".
    [[nodiscard]] static QString id(Command command);
    /// The keys in use.
    [[nodiscard]] QList<QKeySequence> keys(Command command) const;
    void setKeys(const KeyChoices &chosen);
    /// Plain words without a mnemonic, for the page of shortcuts.
    [[nodiscard]] static QString plainText(Command command);

private:
    std::map<Command, QAction *> m_actions;
};

/// As the page of shortcuts and the dialog show them: "Ctrl+L   Ctrl+K".
[[nodiscard]] QString keysText(const QList<QKeySequence> &keys);

} // namespace Codebook
