// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "registry/ianafile.h"

#include "registry/ianarecord.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Codebook {

namespace {

constexpr qsizetype longestFile = 16 * 1024 * 1024;

/// Line of the first byte that no text has; 0 when there is none.
int binaryLine(const QByteArray &bytes)
{
    int line = 1;
    for (const char byte : bytes) {
        const auto value = static_cast<unsigned char>(byte);
        if (value == '\n')
            ++line;
        else if (value < 0x20 && value != '\t' && value != '\r' && value != '\f')
            return line;
    }
    return 0;
}

bool isWebPage(const QByteArray &start)
{
    const QByteArray lower = start.toLower();
    return lower.startsWith("<!doctype html") || lower.startsWith("<html") || lower.contains("<html");
}

} // namespace

Result<IanaFile> readIanaFile(const QByteArray &bytes, const QString &name)
{
    if (bytes.size() > longestFile)
        return fileProblem(u"registry.file.too-big"_s, name, 1);
    QByteArray content = bytes.startsWith("\xEF\xBB\xBF") ? bytes.sliced(3) : bytes;
    const QByteArray start = content.left(1024).trimmed();
    if (start.isEmpty())
        return fileProblem(u"registry.file.empty"_s, name, 1);
    if (const int line = binaryLine(content))
        return fileProblem(u"registry.file.binary"_s, name, line);
    if (isWebPage(start))
        return fileProblem(u"registry.file.html"_s, name, 1);
    if (start.startsWith('<'))
        return readIanaXml(content, name);
    const qsizetype lineEnd = start.indexOf('\n');
    const QByteArray firstLine = lineEnd < 0 ? start : start.first(lineEnd);
    if (!firstLine.contains(',') || start.startsWith('{') || start.startsWith('['))
        return fileProblem(u"registry.file.unknown"_s, name, 1);
    return readIanaCsv(QString::fromUtf8(content), name);
}

Result<IanaFile> loadIanaFile(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    // Qt opens a folder on some systems and then reads nothing.
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        return Phrase{u"registry.file.cannot-open"_s,
                      {Phrase::literal(name), Phrase::literal(file.errorString())},
                      false};
    // One byte more than is taken tells a file that is too long, without reading the rest of it.
    return readIanaFile(file.read(longestFile + 1), name);
}

} // namespace Codebook
