// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/casefile.h"

#include <QSet>

namespace Codebook {

struct ReportOptions;

/// Replaces mail addresses, host names and IP addresses by placeholders: everything in a text that has the
/// form of one, and the names of the case that do not look like one: "mailhost1", and "anna" where the case
/// has anna@example.com. Reads each text once.
class Redaction final
{
public:
    Redaction() = default;
    /// With the names of the case; the placeholders are said in the language.
    Redaction(const CaseFile &file, const Language &language);

    [[nodiscard]] QString applied(const QString &text) const;

private:
    [[nodiscard]] qsizetype addressLength(QStringView text, qsizetype position) const;
    void addParts(const CaseFile &file, const std::vector<Part> &parts);
    void addUsers(const QString &text);

    QSet<QString> m_names; ///< Lower case.
    QSet<QString> m_users; ///< What stands before the "@", in small letters.
    QString m_address;
    QString m_host;
    QString m_ip;
};

} // namespace Codebook
