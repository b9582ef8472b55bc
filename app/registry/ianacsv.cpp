// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "registry/csvreader.h"
#include "registry/ianarecord.h"

using namespace Qt::StringLiterals;

namespace Codebook {

namespace {

/// The columns of the three lists, in their order; more columns after them are left alone.
const QStringList &enumeratedColumns()
{
    static const QStringList columns{u"Code"_s,
                                     u"Sample Text"_s,
                                     u"Associated basic status code"_s,
                                     u"Description"_s,
                                     u"Reference"_s,
                                     u"Submitter"_s,
                                     u"Change Controller"_s};
    return columns;
}

const QStringList &summaryColumns()
{
    static const QStringList columns{u"Code"_s,      u"Summary"_s,   u"Description"_s,
                                     u"Reference"_s, u"Submitter"_s, u"Change Controller"_s};
    return columns;
}

bool beginsWith(const QStringList &header, const QStringList &columns)
{
    if (header.size() < columns.size())
        return false;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (header[i].simplified().compare(columns[i], Qt::CaseInsensitive) != 0)
            return false;
    }
    return true;
}

IanaRecord recordOf(const QStringList &cells, bool isEnumerated, int line)
{
    IanaRecord record;
    record.line = line;
    qsizetype next = 0;
    record.code = cells[next++];
    record.name = cells[next++];
    if (isEnumerated)
        record.associated = cells[next++];
    record.description = cells[next++];
    record.reference = cells[next++];
    record.submitter = cells[next++];
    record.changeController = cells[next++];
    return record;
}

} // namespace

Result<IanaFile> readIanaCsv(const QString &text, const QString &name)
{
    CsvReader csv(text);
    const QStringList header = csv.next().value_or(QStringList());
    const bool isEnumerated = beginsWith(header, enumeratedColumns());
    if (!isEnumerated && !beginsWith(header, summaryColumns()))
        return fileProblem(u"registry.csv.header"_s, name, 1);

    IanaFile file;
    file.name = name;
    IanaRecords records(file);
    while (const std::optional<QStringList> cells = csv.next()) {
        if (cells->size() != header.size())
            return fileProblem(u"registry.csv.columns"_s, name, csv.recordLine(),
                               {QString::number(cells->size()), QString::number(header.size())});
        if (!records.add(recordOf(*cells, isEnumerated, csv.recordLine())))
            return records.problem();
    }
    if (!csv.problem().isEmpty())
        return fileProblem(csv.problem(), name, csv.problemLine());
    if (file.entries.empty() && file.classes.empty() && file.subjects.empty())
        return fileProblem(u"registry.csv.no-records"_s, name, csv.line());
    records.sort();
    file.kind = !file.entries.empty()    ? IanaFile::Kind::EnumeratedCsv
                : !file.subjects.empty() ? IanaFile::Kind::SubjectsCsv
                                         : IanaFile::Kind::ClassesCsv;
    return file;
}

} // namespace Codebook
