// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "registry/ianafile.h"

namespace Codebook {
Result<IanaFile> readIanaFile(const QByteArray &, const QString &)
{
    return IanaFile();
}
Result<IanaFile> loadIanaFile(const QString &)
{
    return IanaFile();
}
std::vector<RegistryChange> registryDiff(const Registry &, const IanaFile &)
{
    return {};
}
} // namespace Codebook
