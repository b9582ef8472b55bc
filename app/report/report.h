// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/casefile.h"
#include "text/language.h"

#include <QByteArray>

namespace Codebook {

struct ReportOptions
{
    Language language;
    bool isRedacted = false; ///< Addresses, hosts and IP addresses of the paste become placeholders.
};

/// For the person on the phone: outcome, one sentence, who acts, what to do; at most 60 words, no jargon.
[[nodiscard]] QString callerText(const CaseFile &file, const Answer &answer, const ReportOptions &options);
/// For the ticket (Markdown): verdict, owner, codes, servers, quoted reply, clashes, sources.
[[nodiscard]] QString ticketMarkdown(const CaseFile &file, const Answer &answer,
                                     const ReportOptions &options);
/// All answers.
[[nodiscard]] QString plainText(const CaseFile &file, const ReportOptions &options);
[[nodiscard]] QString markdown(const CaseFile &file, const ReportOptions &options);
[[nodiscard]] QString html(const CaseFile &file, const ReportOptions &options);
/// One line of JSON, schema 1; `input` is the file name or "-". Spans count code points.
[[nodiscard]] QByteArray json(const CaseFile &file, const QString &input, const ReportOptions &options);

/// The text with every mail address, host name and IP address of the case replaced by a placeholder of its
/// kind.
[[nodiscard]] QString redacted(const QString &text, const CaseFile &file);

} // namespace Codebook
