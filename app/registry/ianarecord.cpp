// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "registry/ianarecord.h"

#include "registry/cells.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Codebook {

Phrase fileProblem(const QString &phrase, const QString &name, int line, const QStringList &more)
{
    Phrase problem{phrase, {Phrase::literal(name), Phrase::literal(QString::number(line))}, false};
    for (const QString &text : more)
        problem.arguments.push_back(Phrase::literal(text));
    return problem;
}

bool IanaRecords::add(const IanaRecord &record)
{
    const QString key = record.code.simplified();
    const std::optional<CodeCell> code = codeCell(key);
    if (!code)
        return fail(u"registry.code"_s, record, key.left(40));
    if (!m_codes.insert(key).second)
        return fail(u"registry.duplicate"_s, record, key);
    const OfficialWording official{record.name.simplified(), record.description.trimmed(),
                                   record.associated.simplified(), record.reference.simplified()};
    if (code->subject >= 0 && code->detail >= 0)
        return addEntry(record, code->subject, code->detail);
    if (code->subject >= 0)
        m_file.subjects.push_back({code->subject, official.sampleText, {}, {}, official});
    else
        m_file.classes.push_back({code->cls, official.sampleText, {}, {}, official});
    return true;
}

bool IanaRecords::addEntry(const IanaRecord &record, int subject, int detail)
{
    const std::optional<QDate> registered = date(record.registered);
    const std::optional<QDate> updated = date(record.updated);
    if (!registered || !updated)
        return fail(u"registry.date"_s, record, (registered ? record.updated : record.registered).left(40));
    RegistryEntry entry;
    entry.subject = subject;
    entry.detail = detail;
    entry.title = record.name.simplified();
    entry.associatedRaw = record.associated.simplified();
    entry.associated = associatedCodes(entry.associatedRaw);
    entry.isAnyReplyCode = entry.associatedRaw.compare("Any"_L1, Qt::CaseInsensitive) == 0;
    entry.references = referencesIn(record.reference.simplified(), &entry.referenceRaw);
    entry.submitter = record.submitter.simplified();
    entry.changeController = record.changeController.simplified();
    entry.registered = *registered;
    entry.updated = *updated;
    // The registry has no column for it: an entry is taken back by a sentence of its description.
    entry.isDeprecated =
        entry.title.isEmpty() && record.description.contains("deprecated"_L1, Qt::CaseInsensitive);
    entry.official = {entry.title, record.description.trimmed(), entry.associatedRaw,
                      record.reference.simplified()};
    m_file.entries.push_back(std::move(entry));
    return true;
}

void IanaRecords::sort()
{
    std::sort(m_file.entries.begin(), m_file.entries.end(),
              [](const RegistryEntry &a, const RegistryEntry &b) {
                  return std::pair(a.subject, a.detail) < std::pair(b.subject, b.detail);
              });
    std::sort(m_file.classes.begin(), m_file.classes.end(),
              [](const StatusClass &a, const StatusClass &b) { return a.cls < b.cls; });
    std::sort(m_file.subjects.begin(), m_file.subjects.end(),
              [](const StatusSubject &a, const StatusSubject &b) { return a.subject < b.subject; });
}

bool IanaRecords::fail(const QString &phrase, const IanaRecord &record, const QString &what)
{
    m_problem = fileProblem(phrase, m_file.name, record.line, {what});
    return false;
}

std::optional<QDate> IanaRecords::date(const QString &text) const
{
    if (text.isEmpty())
        return QDate();
    const QDate date = QDate::fromString(text, Qt::ISODate);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

} // namespace Codebook
