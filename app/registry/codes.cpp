// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "registry/codes.h"

namespace Codebook {
QString ReplyCode::toString() const { return QString::number(value); }
std::optional<ReplyCode> ReplyCode::parse(QStringView) { return std::nullopt; }
QString EnhancedStatus::toString() const { return QString::number(cls) + u'.' + QString::number(subject) + u'.' + QString::number(detail); }
QString EnhancedStatus::registryKey() const { return u"X." + QString::number(subject) + u'.' + QString::number(detail); }
std::optional<EnhancedStatus> EnhancedStatus::parse(QStringView) { return std::nullopt; }
bool CodeQuery::matches(ReplyCode) const { return false; }
bool CodeQuery::matches(EnhancedStatus) const { return false; }
bool CodeQuery::matchesEntry(int, int) const { return false; }
std::optional<CodeQuery> CodeQuery::parse(QStringView) { return std::nullopt; }
} // namespace Codebook
