// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "registry/registry.h"

namespace Codebook {
QString Reference::title() const { return {}; }
QString RegistryEntry::key() const { return {}; }
Registry Registry::builtIn() { return {}; }
Result<Registry> Registry::fromFolder(const QString &) { return Registry(); }
const RegistryEntry *Registry::entry(int, int) const { return nullptr; }
const ReplyCodeEntry *Registry::replyCode(ReplyCode) const { return nullptr; }
const StatusClass *Registry::statusClass(int) const { return nullptr; }
const StatusSubject *Registry::statusSubject(int) const { return nullptr; }
const Rfc *Registry::rfc(int) const { return nullptr; }
QString Registry::digitMeaning(ReplyCode, int) const { return {}; }
QString Registry::digitLabel(ReplyCode, int) const { return {}; }
Registry Registry::withOfficial(const IanaFile &) const { return *this; }
} // namespace Codebook
