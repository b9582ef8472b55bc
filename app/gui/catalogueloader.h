// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "knowledge/catalogue.h"
#include "registry/ianafile.h"

#include <QObject>

#include <memory>
#include <optional>

class QThread;

namespace Codebook {

/// Reads the catalogue beside the window, so that nobody waits for it.
class CatalogueLoader final : public QObject
{
    Q_OBJECT

public:
    explicit CatalogueLoader(QObject *parent = nullptr);
    ~CatalogueLoader() override;

    /// What is built in, with a file of IANA's laid over it where one is given, and the rules of the house's
    /// folders. houseProblems() and loaded() follow in the thread of this object; of several calls while one
    /// is being read, for the last only.
    void start(const std::optional<IanaFile> &file, const QStringList &houseFolders);

Q_SIGNALS:
    /// What of the house's files cannot be used; empty when all is well.
    void houseProblems(const std::vector<Codebook::DataProblem> &problems);
    void loaded(const std::shared_ptr<const Codebook::Catalogue> &catalogue);

private:
    struct Request
    {
        std::optional<IanaFile> file;
        QStringList houseFolders;
    };

    void read(const Request &request);
    void finish(const std::shared_ptr<const Catalogue> &catalogue, const std::vector<DataProblem> &problems);

    QThread *m_thread = nullptr;
    std::optional<Request> m_next; ///< Asked for while another one is read.
};

/// The same at once, without anything of the house.
[[nodiscard]] std::shared_ptr<const Catalogue> builtInCatalogue(const std::optional<IanaFile> &file);

} // namespace Codebook
