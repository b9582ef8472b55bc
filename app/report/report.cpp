// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/report.h"

namespace Codebook {
QString callerText(const CaseFile &, const Answer &, const ReportOptions &) { return {}; }
QString ticketMarkdown(const CaseFile &, const Answer &, const ReportOptions &) { return {}; }
QString plainText(const CaseFile &, const ReportOptions &) { return {}; }
QString markdown(const CaseFile &, const ReportOptions &) { return {}; }
QString html(const CaseFile &, const ReportOptions &) { return {}; }
QByteArray json(const CaseFile &, const QString &, const ReportOptions &) { return {}; }
QString redacted(const QString &text, const CaseFile &) { return text; }
} // namespace Codebook
