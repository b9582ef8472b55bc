// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/inputs.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace Codebook {

namespace {

constexpr int deepestFolder = 32; // A link that leads upwards ends here.

struct Entry
{
    QString name;
    bool isFolder;
};

/// Files and folders, in the order of their names. QDir::entryInfoList keeps far more of each in memory.
std::vector<Entry> entriesOf(const QDir &folder)
{
    std::vector<Entry> entries;
    QDirIterator files(folder.path(), QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot);
    while (files.hasNext()) {
        const QFileInfo info = files.nextFileInfo();
        entries.push_back({info.fileName(), info.isDir()});
    }
    std::sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) { return a.name < b.name; });
    return entries;
}

void addFiles(const QDir &folder, int depth, QStringList &files)
{
    const bool isMaildir = folder.exists(u"cur"_s) && folder.exists(u"new"_s);
    for (const Entry &entry : entriesOf(folder)) {
        if (!entry.isFolder) {
            if (!isMaildir)
                files.append(folder.filePath(entry.name));
        } else if (depth < deepestFolder && !(isMaildir && entry.name == u"tmp")) {
            addFiles(QDir(folder.filePath(entry.name)), depth + 1, files);
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
