// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "registry/ianarecord.h"

#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Codebook {

namespace {

constexpr int deepest = 64; ///< The registry needs six levels; more would only cost memory.
constexpr auto registryId = "smtp-enhanced-status-codes"_L1;

/// Reads the registry's elements in one pass; everything it does not know is skipped.
class IanaXmlReader final
{
public:
    IanaXmlReader(const QByteArray &bytes, const QString &name)
        : m_xml(bytes)
        , m_records(m_file)
    {
        m_file.kind = IanaFile::Kind::Xml;
        m_file.name = name;
        const qsizetype declaration = std::max<qsizetype>(bytes.indexOf("<!DOCTYPE"), 0);
        m_declarationLine = int(std::count(bytes.begin(), bytes.begin() + declaration, '\n')) + 1;
    }

    Result<IanaFile> read();

private:
    void readRegistry(int depth);
    void readRecord();
    [[nodiscard]] QString mixedText();
    void skip() { (void)mixedText(); }
    void fail(const QString &phrase) { fail(fileProblem(phrase, m_file.name, line())); }
    void fail(const Phrase &problem)
    {
        if (m_problem.isEmpty())
            m_problem = problem;
        m_xml.raiseError(m_problem.key);
    }
    [[nodiscard]] int line() const { return int(m_xml.lineNumber()); }

    QXmlStreamReader m_xml;
    IanaFile m_file;
    IanaRecords m_records;
    Phrase m_problem;
    int m_declarationLine = 1; ///< The reader names only the line where a declaration ends.
};

Result<IanaFile> IanaXmlReader::read()
{
    while (!m_xml.atEnd()) {
        const QXmlStreamReader::TokenType token = m_xml.readNext();
        // Refused before anything is declared: no entity of the file is ever expanded.
        if (token == QXmlStreamReader::DTD)
            fail(fileProblem(u"registry.xml.dtd"_s, m_file.name, m_declarationLine));
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (m_xml.name() != "registry"_L1 || m_xml.attributes().value("id"_L1) != registryId)
            fail(u"registry.xml.other"_s);
        else
            readRegistry(0);
    }
    if (m_problem.isEmpty() && m_xml.hasError())
        fail(u"registry.xml.broken"_s);
    if (m_problem.isEmpty() && m_file.entries.empty())
        fail(u"registry.xml.no-records"_s);
    if (!m_problem.isEmpty())
        return m_problem;
    m_records.sort();
    return std::move(m_file);
}

void IanaXmlReader::readRegistry(int depth)
{
    while (m_xml.readNextStartElement()) {
        const QStringView name = m_xml.name();
        // One registry holds the lists, and no list holds another one; deeper nesting is not IANA's.
        if (name == "registry"_L1 && depth == 0)
            readRegistry(1);
        else if (name == "record"_L1 && depth == 1)
            readRecord();
        else if (name == "created"_L1 && depth == 0)
            m_file.created = QDate::fromString(mixedText().trimmed(), Qt::ISODate);
        else if (name == "updated"_L1 && depth == 0)
            m_file.updated = QDate::fromString(mixedText().trimmed(), Qt::ISODate);
        else if (name == "registration_rule"_L1)
            m_file.registrationRule = mixedText().simplified();
        else if (name == "expert"_L1)
            m_file.expert = mixedText().simplified();
        else
            skip();
    }
}

void IanaXmlReader::readRecord()
{
    IanaRecord record;
    record.line = line();
    record.registered = m_xml.attributes().value("date"_L1).toString();
    record.updated = m_xml.attributes().value("updated"_L1).toString();
    while (m_xml.readNextStartElement()) {
        const QStringView name = m_xml.name();
        if (name == "code"_L1)
            record.code = mixedText();
        else if (name == "sample"_L1 || name == "summary"_L1)
            record.name = mixedText();
        else if (name == "basic_code"_L1)
            record.associated = mixedText();
        else if (name == "description"_L1)
            record.description = mixedText();
        else if (name == "reference"_L1)
            record.reference = mixedText();
        else if (name == "submitter"_L1)
            record.submitter = mixedText();
        else if (name == "change_controller"_L1)
            record.changeController = mixedText();
        else
            skip();
    }
    if (!m_xml.hasError() && !m_records.add(record))
        fail(m_records.problem());
}

/// The element's text with every xref in the CSV files' way of writing: "[RFC3463] (Standards Track)".
QString IanaXmlReader::mixedText()
{
    QString text;
    int depth = 1;
    while (depth > 0 && !m_xml.atEnd()) {
        const QXmlStreamReader::TokenType token = m_xml.readNext();
        if (token == QXmlStreamReader::StartElement) {
            if (++depth > deepest)
                fail(u"registry.xml.broken"_s);
            const QString data = m_xml.attributes().value("data"_L1).toString();
            const bool isRfc = m_xml.attributes().value("type"_L1) == "rfc"_L1;
            if (m_xml.name() == "xref"_L1 && !data.isEmpty())
                text += u'[' + (isRfc ? data.toUpper() : data) + u']';
        } else if (token == QXmlStreamReader::EndElement) {
            --depth;
        } else if (token == QXmlStreamReader::Characters) {
            text += m_xml.text();
        }
    }
    return text;
}

} // namespace

Result<IanaFile> readIanaXml(const QByteArray &bytes, const QString &name)
{
    return IanaXmlReader(bytes, name).read();
}

} // namespace Codebook
