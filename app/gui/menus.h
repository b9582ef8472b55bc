// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/commands.h"
#include "gui/settings.h"

#include <QActionGroup>
#include <QPointer>

class QMenu;
class QMenuBar;

namespace Codebook {

/// The menus: in the menu bar and, the same ones, behind the button at the end of the tool row.
class Menus final : public QObject
{
    Q_OBJECT

public:
    explicit Menus(Commands *commands, QWidget *window);

    /// The menu that holds all others.
    [[nodiscard]] QMenu *all() const { return m_all; }
    void fill(QMenuBar *bar);
    /// What the view on show can do, in Edit; the actions stay the view's.
    void setViewActions(const QList<QAction *> &actions);
    /// Ticks what is in use; an empty language is the system's or, for answers, the interface's.
    void setChoices(const Settings &settings);
    void retranslate();

Q_SIGNALS:
    void themeChosen(Codebook::Theme theme);
    void languageChosen(const QString &code);
    void answerLanguageChosen(const QString &code);

private:
    void createChoices();
    [[nodiscard]] QMenu *createMenu(const std::vector<std::vector<Command>> &groups);

    Commands *m_commands;
    QWidget *m_window;
    QMenu *m_all;
    QMenu *m_file;
    QMenu *m_edit;
    QMenu *m_view;
    QMenu *m_go;
    QMenu *m_registry;
    QMenu *m_help;
    QMenu *m_theme;
    QMenu *m_language;
    QMenu *m_answerLanguage;
    QActionGroup m_themes;
    QActionGroup m_languages;
    QActionGroup m_answerLanguages;
    QList<QPointer<QAction>> m_viewActions;
};

} // namespace Codebook
