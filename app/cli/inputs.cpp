// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/inputs.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Codebook {

namespace {

constexpr int deepestFolder = 32; // A link that leads upwards ends here.

void addFiles(const QDir &folder, int depth, QStringList &files)
{
    const QFileInfoList entries =
        folder.entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    const bool isMaildir = folder.exists(u"cur"_s) && folder.exists(u"new"_s);
    for (const QFileInfo &entry : entries) {
        if (!entry.isDir()) {
            if (!isMaildir)
                files.append(entry.filePath());
        } else if (depth < deepestFolder && !(isMaildir && entry.fileName() == u"tmp")) {
            addFiles(QDir(entry.filePath()), depth + 1, files);
        }
    }
    if (!isMaildir)
        return;
    // The folders of a maildir are hidden beside its messages (Maildir++).
    const QFileInfoList inner =
        folder.entryInfoList({u".*"_s}, QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    for (const QFileInfo &entry : inner) {
        if (depth < deepestFolder)
            addFiles(QDir(entry.filePath()), depth + 1, files);
    }
}

} // namespace

QStringList inputFiles(const QString &operand)
{
    if (operand == u"-" || !QFileInfo(operand).isDir())
        return {operand};
    QStringList files;
    addFiles(QDir(operand), 0, files);
    return files;
}

} // namespace Codebook
