// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/fileopening.h"

#include "intake/document.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>

namespace Codebook {

namespace {

using namespace Qt::StringLiterals;

struct FileOpening
{
    Q_DECLARE_TR_FUNCTIONS(Codebook::FileOpening)
};

OpenedFile problem(const QString &name, const QString &sentence)
{
    OpenedFile file;
    file.name = name;
    file.problem = sentence;
    return file;
}

bool mayBeRegistry(const QString &name)
{
    return name.endsWith(".xml"_L1, Qt::CaseInsensitive) || name.endsWith(".csv"_L1, Qt::CaseInsensitive);
}

} // namespace

OpenedFile openFile(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    QFile disk(path);
    if (!disk.open(QIODevice::ReadOnly))
        return problem(name, FileOpening::tr("%1 could not be read: %2").arg(name, disk.errorString()));
    if (disk.size() > LargestFile)
        return problem(name,
                       FileOpening::tr("%1 is larger than 64 MiB. In the terminal, smtpcode decode reads "
                                       "files of up to 256 MiB.")
                           .arg(name));
    const QByteArray bytes = disk.readAll();
    if (disk.error() != QFileDevice::NoError)
        return problem(name, FileOpening::tr("%1 could not be read: %2").arg(name, disk.errorString()));

    OpenedFile file;
    file.name = name;
    const QString type = QMimeDatabase().mimeTypeForFileNameAndData(name, bytes.left(4096)).name();
    if (type.startsWith("image/"_L1)) {
        file.kind = OpenedFile::Kind::Picture;
        return file;
    }
    if (type == "application/pdf"_L1)
        return problem(name,
                       FileOpening::tr("%1 is a PDF file and is not read. Copy the text from it and paste "
                                       "it here.")
                           .arg(name));
    if (mayBeRegistry(name)) {
        if (Result<IanaFile> registry = readIanaFile(bytes, name)) {
            file.kind = OpenedFile::Kind::Registry;
            file.registry = registry.takeValue();
            return file;
        }
    }
    file.kind = OpenedFile::Kind::Text;
    file.text = textFromBytes(bytes);
    if (file.text.trimmed().isEmpty())
        return problem(name, FileOpening::tr("%1 is empty.").arg(name));
    return file;
}

QStringList meantFiles(const QStringList &paths)
{
    QStringList files;
    for (const QString &path : paths) {
        if (!QFileInfo(path).isDir()) {
            files.append(path);
            continue;
        }
        const QDir folder(path);
        for (const QString &name : folder.entryList(QDir::Files | QDir::Readable, QDir::Name))
            files.append(folder.filePath(name));
    }
    files.removeDuplicates();
    return files;
}

} // namespace Codebook
