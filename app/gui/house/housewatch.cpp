// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/house/housewatch.h"

#include <QDateTime>
#include <QDir>

namespace Codebook {

using namespace Qt::StringLiterals;

namespace {

constexpr int SettleTime = 300; ///< Editors write in several steps.
constexpr int LookEvery = 15'000;

QFileInfoList filesOf(const QString &folder)
{
    return QDir(folder).entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name);
}

// Names, sizes and times of all files; never null.
QByteArray stampOf(const QStringList &folders)
{
    QByteArray stamp("files");
    for (const QString &folder : folders) {
        stamp += '\n' + folder.toUtf8() + (QDir(folder).exists() ? " +" : " -");
        for (const QFileInfo &file : filesOf(folder))
            stamp += '\n' + file.fileName().toUtf8() + ' ' + QByteArray::number(file.size()) + ' ' +
                     QByteArray::number(file.lastModified().toMSecsSinceEpoch());
    }
    return stamp;
}

} // namespace

HouseWatch::HouseWatch(QObject *parent)
    : QObject(parent)
{
    m_thread.setMaxThreadCount(1);
    m_settle.setSingleShot(true);
    m_settle.setInterval(SettleTime);
    m_timer.setInterval(LookEvery);
    connect(&m_settle, &QTimer::timeout, this, &HouseWatch::look);
    connect(&m_timer, &QTimer::timeout, this, &HouseWatch::look);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] { m_settle.start(); });
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, [this] { m_settle.start(); });
}

HouseWatch::~HouseWatch()
{
    m_thread.waitForDone();
}

void HouseWatch::setFolders(const QString &local, const QStringList &all)
{
    m_local = local;
    m_folders = all;
    m_stamp.clear();
    watchFiles();
    look();
    m_timer.start();
}

void HouseWatch::look()
{
    if (m_isLooking) {
        m_settle.start();
        return;
    }
    m_isLooking = true;
    m_thread.start([this, folders = m_folders] {
        const QByteArray stamp = stampOf(folders);
        QMetaObject::invokeMethod(this, [this, folders, stamp] { compare(folders, stamp); });
    });
}

void HouseWatch::compare(const QStringList &folders, const QByteArray &stamp)
{
    m_isLooking = false;
    if (folders != m_folders) {
        look();
        return;
    }
    watchFiles();
    const bool isOther = !m_stamp.isNull() && m_stamp != stamp;
    m_stamp = stamp;
    if (isOther)
        Q_EMIT changed();
}

// A replaced file is no longer watched, and a folder may have come into being.
void HouseWatch::watchFiles()
{
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    QStringList wanted;
    if (QDir(m_local).exists()) {
        wanted += m_local;
        for (const QFileInfo &file : filesOf(m_local))
            wanted += file.filePath();
    }
    for (const QString &path : watched) {
        if (!wanted.contains(path))
            m_watcher.removePath(path);
    }
    for (const QString &path : std::as_const(wanted)) {
        if (!watched.contains(path))
            m_watcher.addPath(path);
    }
}

} // namespace Codebook
