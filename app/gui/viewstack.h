// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/helppages.h"
#include "gui/widgets/view.h"

#include <QStackedWidget>

namespace Codebook {

class AnswerView;
class BrowseView;
class HelpView;
class Settings;

/// The views, each built when it is first needed, one of them on show.
class ViewStack final : public QStackedWidget
{
    Q_OBJECT

public:
    explicit ViewStack(Settings &settings, QWidget *parent = nullptr);

    /// For the views there are and those to come.
    void setCatalogue(const std::shared_ptr<const Catalogue> &catalogue, const Language &language);
    /// For Browse, whenever it is built: what can be done with the page of a code.
    void setCodeActions(const QList<QAction *> &actions) { m_codeActions = actions; }
    void setFavourites(const QStringList &codes);
    /// The keys of the window, for the page of shortcuts.
    void setWindowKeys(const KeyList &keys) { m_windowKeys = keys; }
    /// Brings the view of the place to the front and shows the place there.
    void showLocation(const Location &location);
    [[nodiscard]] View *current() const;
    /// The view of that name when it is on show, else null.
    [[nodiscard]] AnswerView *shownAnswer() const;
    [[nodiscard]] BrowseView *shownBrowse() const;

    [[nodiscard]] AnswerView *answer();
    [[nodiscard]] BrowseView *browse();
    /// What the list of Browse is searched for, also while another view is on show.
    [[nodiscard]] QString browseQuery() const;
    /// What the current view can do beside the window's commands, for the menu and the page of shortcuts.
    [[nodiscard]] QList<QAction *> viewActions() const;
    /// Keeps the sizes of panes for the next start.
    void saveLayouts();

Q_SIGNALS:
    void openRequested(const Codebook::Location &location);
    void locationReplaced(const Codebook::Location &location);
    void contextChanged();

private:
    [[nodiscard]] View *viewOf(Location::Kind kind);
    [[nodiscard]] HelpView *help();
    [[nodiscard]] QList<QAction *> answerActions() const;
    void prepare(View *view, const QString &name);

    Settings &m_settings;
    std::shared_ptr<const Catalogue> m_catalogue;
    Language m_language;
    QList<QAction *> m_codeActions;
    KeyList m_windowKeys;
    AnswerView *m_answer = nullptr;
    BrowseView *m_browse = nullptr;
    HelpView *m_help = nullptr;
};

} // namespace Codebook
