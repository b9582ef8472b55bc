// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/result.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace Codebook {

/// Reads comma separated values (RFC 4180), record by record: CRLF, LF or CR ends a record outside quotes, a
/// quote in quotes is doubled. Blank lines are skipped.
class CsvReader final
{
public:
    /// `text` must outlive the reader.
    explicit CsvReader(QStringView text);

    /// The next record; nothing at the end of the text or after a problem.
    [[nodiscard]] std::optional<QStringList> next();
    /// Line in which the record last returned begins, from 1.
    [[nodiscard]] int recordLine() const { return m_recordLine; }
    /// Line up to which the text was read.
    [[nodiscard]] int line() const { return m_line; }
    /// Id of the phrase for what is wrong, empty when nothing is; `problemLine` is where.
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] int problemLine() const { return m_problemLine; }

private:
    [[nodiscard]] QString quotedCell();
    [[nodiscard]] bool skipRecordEnd();
    void fail(const QString &problem, int line);

    QStringView m_text;
    qsizetype m_position = 0;
    int m_line = 1;
    int m_recordLine = 1;
    QString m_problem;
    int m_problemLine = 0;
};

} // namespace Codebook
