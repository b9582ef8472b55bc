// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/document.h"

namespace Codebook {
QString formatId(Format) { return {}; }
Document readDocument(const QString &pasted, std::optional<Format>) { Document d; d.source = pasted; return d; }
QString textFromBytes(const QByteArray &bytes) { return QString::fromUtf8(bytes); }
} // namespace Codebook
