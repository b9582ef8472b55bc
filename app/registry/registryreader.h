// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "registry/registry.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Codebook {

/// Reads the four files of resources/registry/ into a Registry. The first thing that is wrong ends it.
class RegistryReader final
{
public:
    explicit RegistryReader(const QString &folder);

    [[nodiscard]] Result<Registry> read();

private:
    [[nodiscard]] QJsonObject load(const QString &name);
    void readStructure(const QJsonObject &root);
    void readEnhanced(const QJsonObject &object, const QString &place);
    void readReply(const QJsonObject &object, const QString &place);
    void readRfc(const QJsonObject &object, const QString &place);
    /// Calls `reader` for every object of the list, with its place for messages: "codes[3]".
    void forEach(const QJsonObject &root, const QString &list,
                 void (RegistryReader::*reader)(const QJsonObject &, const QString &));
    [[nodiscard]] QDate date(const QJsonObject &object, const QString &key, const QString &place);
    [[nodiscard]] QList<Reference> references(const QJsonObject &object, const QString &place);
    void sortAndCheck();
    void fail(const QString &place);

    QString m_folder;
    QString m_file;
    Registry m_registry;
    Phrase m_problem;
};

} // namespace Codebook
