// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "registry/ianafile.h"

#include <set>

namespace Codebook {

/// One row of IANA's lists with its cells as they stand, whether they came from XML or CSV.
struct IanaRecord
{
    int line = 0; ///< Where it begins in the file.
    QString code;
    QString name; ///< "Sample Text" or "Summary".
    QString associated;
    QString description;
    QString reference; ///< RFCs and drafts in square brackets.
    QString submitter;
    QString changeController;
    QString registered;
    QString updated;
};

/// Collects the rows of one file; the first row that is wrong is the file's problem.
class IanaRecords final
{
public:
    explicit IanaRecords(IanaFile &file)
        : m_file(file)
    {}

    /// False when the row's code or date is wrong, or the code stood in the file before.
    [[nodiscard]] bool add(const IanaRecord &record);
    [[nodiscard]] const Phrase &problem() const { return m_problem; }
    /// The file's rows in order of code.
    void sort();

private:
    [[nodiscard]] bool addEntry(const IanaRecord &record, int subject, int detail);
    [[nodiscard]] bool fail(const QString &phrase, const IanaRecord &record, const QString &what);
    [[nodiscard]] std::optional<QDate> date(const QString &text) const;

    IanaFile &m_file;
    std::set<QString> m_codes;
    Phrase m_problem;
};

/// The sentence `phrase` with the file's name as %1, the line as %2 and more as %3, %4.
[[nodiscard]] Phrase fileProblem(const QString &phrase, const QString &name, int line,
                                 const QStringList &more = {});

/// Reads the registry's XML; `bytes` begins with an XML tag.
[[nodiscard]] Result<IanaFile> readIanaXml(const QByteArray &bytes, const QString &name);
/// Reads one of the three CSV files; the kind comes from the first line.
[[nodiscard]] Result<IanaFile> readIanaCsv(const QString &text, const QString &name);

} // namespace Codebook
