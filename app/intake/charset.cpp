// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/charset.h"

#include "intake/anycase.h"
#include "intake/windows1252.h"

#include <QStringDecoder>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Codebook {

namespace {

struct Alias
{
    QStringView written; ///< Small letters and digits only.
    const char *name;
};

// Names that mail programs write and converters do not know, and those whose name in mail means a larger set
// (as browsers read them).
constexpr Alias aliases[]{
    {u"utf8", "UTF-8"},
    {u"unicode11utf8", "UTF-8"},
    {u"utf8n", "UTF-8"},
    {u"ascii", "UTF-8"},
    {u"usascii", "UTF-8"},
    {u"ansix341968", "UTF-8"},
    {u"7bit", "UTF-8"},
    {u"8bit", "UTF-8"},
    {u"latin1", "windows-1252"},
    {u"iso88591", "windows-1252"},
    {u"88591", "windows-1252"},
    {u"isolatin1", "windows-1252"},
    {u"cp1252", "windows-1252"},
    {u"win1251", "windows-1251"},
    {u"cp1251", "windows-1251"},
    {u"koi8r", "KOI8-R"},
    {u"koi8", "KOI8-R"},
    {u"koi8u", "KOI8-U"},
    {u"gb2312", "GB18030"},
    {u"gbk", "GB18030"},
    {u"xgbk", "GB18030"},
    {u"cp936", "GB18030"},
    {u"gb18030", "GB18030"},
    {u"eucgb2312cn", "GB18030"},
    {u"iso2022jp", "ISO-2022-JP"},
    {u"iso2022jp1", "ISO-2022-JP"},
    {u"iso2022jp2", "ISO-2022-JP"},
    {u"iso2022jpms", "ISO-2022-JP"},
    {u"cp50220", "ISO-2022-JP"},
    {u"cp50221", "ISO-2022-JP"},
    {u"jis", "ISO-2022-JP"},
    {u"shiftjis", "Shift_JIS"},
    {u"sjis", "Shift_JIS"},
    {u"xsjis", "Shift_JIS"},
    {u"mskanji", "Shift_JIS"},
    {u"cp932", "windows-31j"},
    {u"windows31j", "windows-31j"},
    {u"eucjp", "EUC-JP"},
    {u"xeucjp", "EUC-JP"},
    {u"ksc56011987", "windows-949"},
    {u"ksc5601", "windows-949"},
    {u"cp949", "windows-949"},
    {u"euckr", "EUC-KR"},
    {u"big5", "Big5"},
    {u"xxbig5", "Big5"},
    {u"utf7", "UTF-7"},
    {u"unicode11utf7", "UTF-7"},
};

/// The name a converter knows; empty for none.
QByteArray converterName(const QString &charset)
{
    QString plain;
    const QString small = charset.toLower();
    for (const QChar c : small) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            plain += c;
    }
    if (plain.startsWith(u"cs"))
        plain.remove(0, 2); // "csISO2022JP": the names of the character set registry (RFC 2978).
    const auto alias = std::find_if(std::begin(aliases), std::end(aliases),
                                    [&plain](const Alias &entry) { return plain == entry.written; });
    if (alias != std::end(aliases))
        return alias->name;
    return charset.trimmed().toLatin1();
}

/// Whether the bytes can be something other than ASCII although none of them has its high bit set.
bool isSevenBit(const QByteArray &name)
{
    const QByteArray upper = name.toUpper();
    return upper.startsWith("ISO-2022") || upper == "UTF-7" || upper == "HZ-GB-2312" ||
           upper.startsWith("UTF-16") || upper.startsWith("UTF-32");
}

class TextBuilder final
{
public:
    explicit TextBuilder(const PlacedBytes &placed)
        : m_placed(placed)
        , m_size(placed.bytes.size())
    {
        m_result.text.reserve(m_size);
    }

    /// UTF-8, and windows-1252 where it is none.
    DecodedText utf8()
    {
        qsizetype i = 0;
        while (i < m_size) {
            const uchar byte = uchar(m_placed.bytes[i]);
            const qsizetype length = byte < 0x80 ? 1 : sequenceLength(i);
            if (byte < 0x80)
                addAscii(i);
            else if (length > 0)
                add(QString::fromUtf8(QByteArrayView(m_placed.bytes).sliced(i, length)), i, i + length);
            else
                add(QString(windows1252Character(byte)), i, i + 1);
            i += std::max<qsizetype>(1, length);
        }
        return std::move(m_result);
    }

    DecodedText windows1252()
    {
        for (qsizetype i = 0; i < m_size; ++i) {
            const uchar byte = uchar(m_placed.bytes[i]);
            byte < 0x80 ? addAscii(i) : add(QString(windows1252Character(byte)), i, i + 1);
        }
        return std::move(m_result);
    }

    /// Byte by byte: characters that come out behind a byte stand for all bytes since the last ones. Lines
    /// without a byte that could begin anything but ASCII are taken as they are.
    DecodedText with(QStringDecoder &decoder, bool isSevenBit)
    {
        qsizetype i = 0;
        while (i < m_size) {
            const qsizetype lineEnd = m_placed.bytes.indexOf('\n', i);
            const qsizetype end = lineEnd < 0 ? m_size : lineEnd + 1;
            const bool isAscii =
                std::all_of(m_placed.bytes.begin() + i, m_placed.bytes.begin() + end, [isSevenBit](char c) {
                    return uchar(c) < 0x80 && c != '\x1b' && c != '\x0e' && c != '\0' &&
                           !(isSevenBit && (c == '+' || c == '~'));
                });
            isAscii ? asciiLine(i, end) : line(decoder, i, end);
            i = end;
        }
        return std::move(m_result);
    }

private:
    [[nodiscard]] qsizetype sequenceLength(qsizetype i) const
    {
        const uchar first = uchar(m_placed.bytes[i]);
        const qsizetype length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc2 ? 2 : 0;
        if (length == 0 || first > 0xf4 || i + length > m_size)
            return 0;
        const bool isValid = QByteArrayView(m_placed.bytes).sliced(i, length).isValidUtf8();
        return isValid ? length : 0;
    }

    [[nodiscard]] TextSpan place(qsizetype from, qsizetype to) const
    {
        return united(m_placed.places[std::size_t(from)], m_placed.places[std::size_t(to - 1)]);
    }

    void addAscii(qsizetype i)
    {
        const TextSpan source = m_placed.places[std::size_t(i)];
        m_result.text += QLatin1Char(m_placed.bytes[i]);
        m_result.map.append(source, 1, source.length != 1);
    }

    void add(QStringView characters, qsizetype from, qsizetype to)
    {
        if (!characters.isEmpty())
            m_result.addEncoded(characters, place(from, to));
    }

    void asciiLine(qsizetype from, qsizetype to)
    {
        for (qsizetype i = from; i < to; ++i)
            addAscii(i);
    }

    void line(QStringDecoder &decoder, qsizetype from, qsizetype to)
    {
        qsizetype start = from;
        for (qsizetype i = from; i < to; ++i) {
            if (isIdleEscape(i)) {
                i += escapeLength - 1;
                continue;
            }
            const QString characters = decoder.decode(QByteArrayView(m_placed.bytes).sliced(i, 1));
            if (characters.isEmpty())
                continue;
            const bool isAscii =
                start == i && characters.size() == 1 && characters[0] == QLatin1Char(m_placed.bytes[i]);
            isAscii ? addAscii(i) : add(characters, start, i + 1);
            start = i + 1;
        }
    }

    /// Whether a character set of ISO-2022 is called here only to be left at once, as where two encoded words
    /// meet. Converters take that for damage.
    [[nodiscard]] bool isIdleEscape(qsizetype i) const
    {
        const QByteArray &bytes = m_placed.bytes;
        return i + escapeLength < m_size && bytes[i] == '\x1b' && bytes[i + escapeLength] == '\x1b' &&
               (bytes[i + 1] == '(' || bytes[i + 1] == '$');
    }

    static constexpr qsizetype escapeLength = 3; // "ESC ( B"

    const PlacedBytes &m_placed;
    qsizetype m_size;
    DecodedText m_result;
};

} // namespace

bool isPlainCharset(const QString &charset)
{
    if (charset.isEmpty() || isSame(charset, u"utf-8") || isSame(charset, u"us-ascii")) // As most mails say.
        return true;
    const QByteArray name = converterName(charset);
    return name == "UTF-8" || name == "windows-1252" || !QStringDecoder(name.constData()).isValid();
}

DecodedText textOf(const PlacedBytes &placed, const QString &charset)
{
    const QByteArray name = converterName(charset);
    TextBuilder builder(placed);
    if (name == "windows-1252")
        return builder.windows1252();
    if (!name.isEmpty() && name != "UTF-8") {
        QStringDecoder decoder(name.constData());
        if (decoder.isValid())
            return builder.with(decoder, isSevenBit(name));
    }
    return builder.utf8();
}

} // namespace Codebook
