// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "registry/registry.h"

#include <QByteArray>

namespace Codebook {

/// One of IANA's own files, read whole: the registry's XML, or one of its three CSV exports.
struct IanaFile
{
    enum class Kind { Xml, ClassesCsv, SubjectsCsv, EnumeratedCsv };

    Kind kind = Kind::Xml;
    QString name; ///< File name, for messages.
    QDate created;
    QDate updated;
    QString registrationRule;
    QString expert;
    std::vector<StatusClass> classes;
    std::vector<StatusSubject> subjects;
    std::vector<RegistryEntry> entries;
};

/// Reads XML or CSV as downloaded from IANA; recognises which by content. The problem names the line. Reads
/// at most 16 MiB, expands no entity and resolves nothing from outside the file.
[[nodiscard]] Result<IanaFile> readIanaFile(const QByteArray &bytes, const QString &name);
/// The same from disk; a file that cannot be opened is a problem too.
[[nodiscard]] Result<IanaFile> loadIanaFile(const QString &path);

struct RegistryChange
{
    enum class Kind { Added, Changed, Gone };

    Kind kind = Kind::Changed;
    QString code;  ///< "X.7.1", "5.XXX.YYY"
    QString field; ///< "title", "associated", "reference", "submitter", …; empty for Added and Gone.
    QString before;
    QString after;
};

/// What the file would change in a registry, in order of code. White space is folded before comparing.
[[nodiscard]] std::vector<RegistryChange> registryDiff(const Registry &registry, const IanaFile &file);

} // namespace Codebook
