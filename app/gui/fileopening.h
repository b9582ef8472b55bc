// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "registry/ianafile.h"

#include <QStringList>

#include <optional>

namespace Codebook {

/// A file as the window can use it: a text, IANA's own file, or one sentence why it is neither.
struct OpenedFile
{
    enum class Kind { Text, Registry, Picture, Problem };

    Kind kind = Kind::Problem;
    QString name; ///< Without its folder.
    QString text;
    std::optional<IanaFile> registry;
    QString problem; ///< Whole sentence in the language of the interface.
};

/// Reads a file whole. Any encoding; at most LargestFile bytes.
[[nodiscard]] OpenedFile openFile(const QString &path);
inline constexpr qint64 LargestFile = 64 * 1024 * 1024;

/// The files that are meant by paths of files and folders: of a folder those of its first level, by name.
[[nodiscard]] QStringList meantFiles(const QStringList &paths);

} // namespace Codebook
