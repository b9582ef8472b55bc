// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/jsontext.h"

namespace Codebook {

namespace {

/// A lone surrogate is no text; it becomes U+FFFD, as in every other UTF-8 that we write.
void appendUtf8(QByteArray &bytes, QStringView text)
{
    constexpr char digits[] = "0123456789abcdef";
    bytes.reserve(bytes.size() + text.size() + 2);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (c == u'"' || c == u'\\') {
            bytes += '\\';
            bytes += char(c);
        } else if (c >= 0x20 && c < 0x80) {
            bytes += char(c);
        } else if (c == u'\n') {
            bytes += "\\n";
        } else if (c == u'\r') {
            bytes += "\\r";
        } else if (c == u'\t') {
            bytes += "\\t";
        } else if (c < 0x20) {
            bytes += "\\u00";
            bytes += digits[c >> 4];
            bytes += digits[c & 15];
        } else {
            qsizetype end = i + 1;
            while (end < text.size() && text[end].unicode() >= 0x80)
                ++end;
            bytes += text.sliced(i, end - i).toUtf8();
            i = end - 1;
        }
    }
}

} // namespace

void JsonText::key(QLatin1StringView name)
{
    separate();
    m_bytes += '"';
    m_bytes.append(name.data(), name.size());
    m_bytes += "\":";
    m_needsComma = false;
}

void JsonText::text(QStringView text)
{
    separate();
    m_bytes += '"';
    appendUtf8(m_bytes, text);
    m_bytes += '"';
}

void JsonText::textOrNull(QStringView value)
{
    if (value.isEmpty())
        null();
    else
        text(value);
}

void JsonText::number(qint64 number)
{
    separate();
    m_bytes += QByteArray::number(number);
}

void JsonText::boolean(bool value)
{
    separate();
    m_bytes += value ? "true" : "false";
}

void JsonText::null()
{
    separate();
    m_bytes += "null";
}

void JsonText::begin(char bracket)
{
    separate();
    m_bytes += bracket;
    m_needsComma = false;
}

void JsonText::end(char bracket)
{
    m_bytes += bracket;
    m_needsComma = true;
}

void JsonText::separate()
{
    if (m_needsComma)
        m_bytes += ',';
    m_needsComma = true;
}

} // namespace Codebook
