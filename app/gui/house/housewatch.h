// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

namespace Codebook {

/// Says when files of the house folders changed, a moment after the last change. Programs that replace a file
/// instead of writing into it, and folders on a network, which tell nothing by themselves, are noticed by
/// looking from time to time, beside the window: such a folder may take long to answer.
class HouseWatch final : public QObject
{
    Q_OBJECT

public:
    explicit HouseWatch(QObject *parent = nullptr);
    ~HouseWatch() override;

    /// `local` is told of at once where the system can; `all` are looked at.
    void setFolders(const QString &local, const QStringList &all);
    /// How often to look; for a test that cannot wait.
    void setInterval(int milliseconds) { m_timer.setInterval(milliseconds); }

Q_SIGNALS:
    void changed();

private:
    void look();
    void compare(const QStringList &folders, const QByteArray &stamp);
    void watchFiles();

    QString m_local;
    QStringList m_folders;
    QFileSystemWatcher m_watcher;
    QTimer m_settle;
    QTimer m_timer;
    QThreadPool m_thread;
    QByteArray m_stamp; ///< What the folders held when they were looked at last; null before.
    bool m_isLooking = false;
};

} // namespace Codebook
