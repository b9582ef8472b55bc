// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "knowledge/jsonreader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Codebook {

namespace {

constexpr int deepestNesting = 32;

} // namespace

JsonReader::JsonReader(QByteArray bytes)
    : m_bytes(std::move(bytes))
{
    if (m_bytes.startsWith("\xEF\xBB\xBF"))
        m_position = 3;
}

void JsonReader::skipSpace()
{
    while (m_position < m_bytes.size()) {
        const char c = m_bytes.at(m_position);
        if (c != ' ' && c != '\n' && c != '\r' && c != '\t')
            break;
        ++m_position;
    }
}

bool JsonReader::take(char c)
{
    skipSpace();
    if (failed() || m_position >= m_bytes.size() || m_bytes.at(m_position) != c)
        return false;
    ++m_position;
    return true;
}

void JsonReader::fail(const QString &problem)
{
    if (!failed())
        m_problem = problem;
}

int JsonReader::line()
{
    if (!failed())
        skipSpace();
    const auto from = m_bytes.cbegin() + m_lineStart;
    const auto to = m_bytes.cbegin() + std::max(m_position, m_lineStart);
    m_line += static_cast<int>(std::count(from, to, '\n'));
    m_lineStart = std::max(m_position, m_lineStart);
    return m_line;
}

qsizetype JsonReader::nextOffset()
{
    skipSpace();
    return m_position;
}

bool JsonReader::enterObject()
{
    if (!take('{') || ++m_depth > deepestNesting) {
        fail(u"data.json.object"_s);
        return false;
    }
    m_isFirst = true;
    return true;
}

bool JsonReader::nextKey(QByteArray &key)
{
    if (failed())
        return false;
    if (take('}')) {
        --m_depth;
        m_isFirst = false;
        return false;
    }
    if (!m_isFirst && !take(',')) {
        fail(u"data.json.comma"_s);
        return false;
    }
    m_isFirst = false;
    key = plainKey();
    if (!take(':'))
        fail(u"data.json.colon"_s);
    return !failed();
}

// Keys hardly ever have escapes; then nothing is decoded or copied.
QByteArray JsonReader::plainKey()
{
    skipSpace();
    const qsizetype start = m_position + 1;
    const qsizetype end = start <= m_bytes.size() ? m_bytes.indexOf('"', start) : -1;
    if (!atString() || end < 0 || QByteArrayView(m_bytes).sliced(start, end - start).contains('\\'))
        return string().toUtf8();
    m_position = end + 1;
    return QByteArray::fromRawData(m_bytes.constData() + start, end - start);
}

bool JsonReader::enterArray()
{
    if (!take('[') || ++m_depth > deepestNesting) {
        fail(u"data.json.array"_s);
        return false;
    }
    m_isFirst = true;
    return true;
}

bool JsonReader::nextItem()
{
    if (failed())
        return false;
    if (take(']')) {
        --m_depth;
        m_isFirst = false;
        return false;
    }
    if (!m_isFirst && !take(',')) {
        fail(u"data.json.comma"_s);
        return false;
    }
    m_isFirst = false;
    return true;
}

bool JsonReader::atString()
{
    skipSpace();
    return m_position < m_bytes.size() && m_bytes.at(m_position) == '"';
}

bool JsonReader::atObject()
{
    skipSpace();
    return m_position < m_bytes.size() && m_bytes.at(m_position) == '{';
}

int JsonReader::hexDigits()
{
    bool isNumber = false;
    const int unit = m_position + 4 <= m_bytes.size() ? m_bytes.mid(m_position, 4).toInt(&isNumber, 16) : 0;
    if (!isNumber)
        fail(u"data.json.string"_s);
    m_position += 4;
    return unit;
}

QString JsonReader::string()
{
    if (!take('"')) {
        fail(u"data.json.string"_s);
        return {};
    }
    QString text;
    while (m_position < m_bytes.size()) {
        const qsizetype start = m_position;
        while (m_position < m_bytes.size() && m_bytes.at(m_position) != '"' &&
               m_bytes.at(m_position) != '\\' && static_cast<unsigned char>(m_bytes.at(m_position)) >= 0x20)
            ++m_position;
        if (m_position > start)
            text += QString::fromUtf8(m_bytes.constData() + start, m_position - start);
        if (m_position >= m_bytes.size() || static_cast<unsigned char>(m_bytes.at(m_position)) < 0x20)
            break;
        if (m_bytes.at(m_position++) == '"') {
            m_isFirst = false;
            return text;
        }
        if (m_position >= m_bytes.size())
            break;
        constexpr QByteArrayView letters = "\"\\/bfnrt";
        constexpr QStringView meanings = u"\"\\/\b\f\n\r\t";
        const char escaped = m_bytes.at(m_position++);
        const qsizetype index = letters.indexOf(escaped);
        if (escaped == 'u')
            text += QChar(hexDigits());
        else if (index >= 0)
            text += meanings[index];
        else
            break;
        if (failed())
            return {};
    }
    fail(u"data.json.string"_s);
    return {};
}

QStringList JsonReader::strings()
{
    QStringList list;
    if (!enterArray())
        return list;
    while (nextItem())
        list += string();
    return list;
}

bool JsonReader::boolean()
{
    skipSpace();
    const QByteArrayView rest = QByteArrayView(m_bytes).sliced(std::min(m_position, m_bytes.size()));
    const bool isTrue = rest.startsWith("true");
    if (failed() || (!isTrue && !rest.startsWith("false"))) {
        fail(u"data.json.boolean"_s);
        return false;
    }
    m_position += isTrue ? 4 : 5;
    return isTrue;
}

int JsonReader::integer()
{
    skipSpace();
    const qsizetype start = m_position;
    while (m_position < m_bytes.size() && m_bytes.at(m_position) >= '0' && m_bytes.at(m_position) <= '9')
        ++m_position;
    bool isNumber = false;
    const int value = m_bytes.mid(start, m_position - start).toInt(&isNumber);
    if (!isNumber)
        fail(u"data.json.number"_s);
    return failed() ? 0 : value;
}

void JsonReader::skip()
{
    skipSpace();
    if (failed() || m_position >= m_bytes.size()) {
        fail(u"data.json.end"_s);
        return;
    }
    const char c = m_bytes.at(m_position);
    if (c == '"') {
        (void)string();
    } else if (c == '{' || c == '[') {
        skipNested();
    } else {
        const qsizetype start = m_position;
        while (m_position < m_bytes.size() && !QByteArrayView(",]} \r\n\t").contains(m_bytes.at(m_position)))
            ++m_position;
        const QByteArray word = m_bytes.mid(start, m_position - start);
        bool isNumber = false;
        (void)word.toDouble(&isNumber);
        if (!isNumber && word != "true" && word != "false" && word != "null")
            fail(u"data.json.value"_s);
    }
}

void JsonReader::skipNested()
{
    if (atObject()) {
        QByteArray key;
        if (enterObject()) {
            while (nextKey(key))
                skip();
        }
    } else if (enterArray()) {
        while (nextItem())
            skip();
    }
}

bool JsonReader::atEnd()
{
    skipSpace();
    return m_position >= m_bytes.size();
}

} // namespace Codebook
