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

    /// What is built in, with a file of IANA's laid over it where one is given. loaded() follows in the
    /// thread of this object, once for each call, in order.
    void start(const std::optional<IanaFile> &file);

Q_SIGNALS:
    void loaded(const std::shared_ptr<const Codebook::Catalogue> &catalogue);

private:
    QThread *m_thread = nullptr;
};

/// The same at once.
[[nodiscard]] std::shared_ptr<const Catalogue> builtInCatalogue(const std::optional<IanaFile> &file);

} // namespace Codebook
