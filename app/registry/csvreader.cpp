// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "registry/csvreader.h"

using namespace Qt::StringLiterals;

namespace Codebook {

namespace {

bool isRecordEnd(QChar c)
{
    return c == u'\r' || c == u'\n';
}

} // namespace

CsvReader::CsvReader(QStringView text)
    : m_text(text)
{}

std::optional<QStringList> CsvReader::next()
{
    while (skipRecordEnd()) {
    }
    if (m_position >= m_text.size() || !m_problem.isEmpty())
        return std::nullopt;
    m_recordLine = m_line;
    QStringList cells;
    while (true) {
        if (m_position < m_text.size() && m_text[m_position] == u'"') {
            cells.append(quotedCell());
        } else {
            const qsizetype start = m_position;
            while (m_position < m_text.size() && m_text[m_position] != u',' &&
                   !isRecordEnd(m_text[m_position]))
                ++m_position;
            cells.append(m_text.sliced(start, m_position - start).toString());
        }
        if (!m_problem.isEmpty())
            return std::nullopt;
        if (m_position >= m_text.size() || m_text[m_position] != u',')
            break;
        ++m_position;
    }
    (void)skipRecordEnd();
    return cells;
}

QString CsvReader::quotedCell()
{
    const int startLine = m_line;
    QString cell;
    ++m_position;
    while (m_position < m_text.size()) {
        const QChar c = m_text[m_position++];
        if (c != u'"') {
            m_line += c == u'\n' ? 1 : 0;
            cell += c;
        } else if (m_position < m_text.size() && m_text[m_position] == u'"') {
            cell += c;
            ++m_position;
        } else {
            if (m_position < m_text.size() && m_text[m_position] != u',' && !isRecordEnd(m_text[m_position]))
                fail(u"registry.csv.stray-quote"_s, m_line);
            return cell;
        }
    }
    fail(u"registry.csv.quote"_s, startLine);
    return cell;
}

bool CsvReader::skipRecordEnd()
{
    if (m_position >= m_text.size() || !isRecordEnd(m_text[m_position]))
        return false;
    if (m_text[m_position] == u'\r' && m_position + 1 < m_text.size() && m_text[m_position + 1] == u'\n')
        ++m_position;
    ++m_position;
    ++m_line;
    return true;
}

void CsvReader::fail(const QString &problem, int line)
{
    m_problem = problem;
    m_problemLine = line;
}

} // namespace Codebook
