// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "knowledge/catalogue.h"
#include "text/language.h"

#include <QObject>
#include <QPointer>

#include <memory>

class QWidget;

namespace Codebook {

class HouseDialog;
class HouseWatch;
class NoticeStrip;
struct Location;

/// The organisation's own rules and notes in the window: where they are, when they change, what of them
/// cannot be used, and the dialogs that add to them.
class HouseRules final : public QObject
{
    Q_OBJECT

public:
    /// Dialogs belong to the window. Nothing is read before watch().
    explicit HouseRules(QWidget *window);

    /// The folders to load, the user's own first; without it while it does not exist.
    [[nodiscard]] QStringList folders() const;
    [[nodiscard]] QString sharedFolder() const { return m_shared; }
    void setSharedFolder(const QString &folder);
    /// Begins to look for changes.
    void watch();
    [[nodiscard]] HouseWatch *watcher() const { return m_watch; }

    /// Stands in the window while a file cannot be used; hidden otherwise.
    [[nodiscard]] NoticeStrip *strip() const { return m_strip; }
    void setProblems(const std::vector<DataProblem> &problems, const Language &language);

    /// Opens the dialog with what is on show; `answer` null where there is none.
    HouseDialog *openDialog(const std::shared_ptr<const Catalogue> &catalogue, const Language &language,
                            const Answer *answer, const Location &place);
    /// Asks for the shared folder.
    void chooseFolder();

Q_SIGNALS:
    /// Rules and notes are to be loaded again.
    void changed();
    void sharedFolderChanged(const QString &folder);

private:
    void showProblems();

    QWidget *m_window;
    HouseWatch *m_watch;
    NoticeStrip *m_strip;
    QString m_shared;
    QString m_author; ///< Of the last note; kept until the program ends.
    std::vector<DataProblem> m_problems;
    Language m_language;
    QPointer<HouseDialog> m_dialog;
};

} // namespace Codebook
