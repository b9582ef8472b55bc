// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/transferencoding.h"

#include "intake/characters.h"
#include "intake/windows1252.h"

namespace Codebook {

namespace {

class Collector final
{
public:
    Collector(QStringView source, TextSpan body, qsizetype most)
        : m_source(source)
        , m_body(body)
        , m_most(most)
    {}

    PlacedBytes plain()
    {
        for (qsizetype i = m_body.start; i < m_body.end() && !isFull(); ++i)
            addCharacter(i);
        return std::move(m_result);
    }

    PlacedBytes quotedPrintable()
    {
        qsizetype i = m_body.start;
        while (i < m_body.end() && !isFull()) {
            if (m_source[i] != u'=') {
                addCharacter(i++);
            } else if (const qsizetype softBreak = softBreakLength(i)) {
                i += softBreak;
            } else if (i + 2 < m_body.end() && isHexDigit(m_source[i + 1]) && isHexDigit(m_source[i + 2])) {
                add(char(hexValue(m_source[i + 1]) * 16 + hexValue(m_source[i + 2])), {i, 3});
                i += 3;
            } else {
                addCharacter(i++);
            }
        }
        return std::move(m_result);
    }

    PlacedBytes base64()
    {
        quint32 bits = 0;
        int sextets = 0;
        qsizetype start = m_body.start;
        for (qsizetype i = m_body.start; i < m_body.end() && !isFull(); ++i) {
            if (m_source[i] == u'=') { // Padding ends a block; another one may follow.
                flush(bits, sextets, {start, i - start});
                bits = 0;
                sextets = 0;
                continue;
            }
            const int value = base64Value(m_source[i]);
            if (value < 0)
                continue;
            if (sextets == 0)
                start = i;
            bits = bits << 6 | quint32(value);
            if (++sextets == 4) {
                flush(bits, sextets, {start, i + 1 - start});
                bits = 0;
                sextets = 0;
            }
        }
        flush(bits, sextets, {start, m_body.end() - start});
        return std::move(m_result);
    }

private:
    [[nodiscard]] bool isFull() const { return m_result.bytes.size() >= m_most; }

    void add(char byte, TextSpan place)
    {
        m_result.bytes += byte;
        m_result.places.push_back(place);
    }

    void addCharacter(qsizetype i)
    {
        const QByteArray bytes = bytesOfCharacter(m_source[i]);
        for (const char byte : bytes)
            add(byte, {i, 1});
    }

    /// "=" at the end of a line, perhaps with blanks before the line end.
    [[nodiscard]] qsizetype softBreakLength(qsizetype equals) const
    {
        qsizetype i = equals + 1;
        while (i < m_body.end() && (m_source[i] == u' ' || m_source[i] == u'\t'))
            ++i;
        if (i >= m_body.end())
            return m_body.end() - equals;
        if (!isLineEnd(m_source[i]))
            return 0;
        const bool isPair = m_source[i] == u'\r' && i + 1 < m_body.end() && m_source[i + 1] == u'\n';
        return i + (isPair ? 2 : 1) - equals;
    }

    static int hexValue(QChar c)
    {
        return isDigit(c) ? c.unicode() - u'0' : (c.unicode() | 0x20) - u'a' + 10;
    }

    static int base64Value(QChar c)
    {
        if (c >= u'A' && c <= u'Z')
            return c.unicode() - u'A';
        if (c >= u'a' && c <= u'z')
            return c.unicode() - u'a' + 26;
        if (isDigit(c))
            return c.unicode() - u'0' + 52;
        return c == u'+' ? 62 : c == u'/' ? 63 : -1;
    }

    /// The whole bytes of up to four characters; all of them stand for the same piece of the source.
    void flush(quint32 bits, int sextets, TextSpan place)
    {
        const int bytes = sextets * 6 / 8;
        bits <<= 6 * (4 - sextets);
        for (int k = 0; k < bytes; ++k)
            add(char(bits >> (16 - 8 * k)), place);
    }

    QStringView m_source;
    TextSpan m_body;
    qsizetype m_most;
    PlacedBytes m_result;
};

} // namespace

PlacedBytes bytesOf(QStringView source, TextSpan body, MimePart::Encoding encoding, qsizetype most)
{
    Collector collector(source, body, most);
    switch (encoding) {
    case MimePart::Encoding::QuotedPrintable:
        return collector.quotedPrintable();
    case MimePart::Encoding::Base64:
        return collector.base64();
    case MimePart::Encoding::None:
        break;
    }
    return collector.plain();
}

} // namespace Codebook
