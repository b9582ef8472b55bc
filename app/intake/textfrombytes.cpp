// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/document.h"

#include <QStringDecoder>

namespace Codebook {

namespace {

// windows-1252 from 0x80 to 0x9f; the five unused places stay control characters.
constexpr char16_t windows1252[]{
    0x20ac, 0x0081, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008d, 0x017d, 0x008f, 0x0090, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
    0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x009d, 0x017e, 0x0178,
};

/// Length of the well-formed UTF-8 sequence at a position (RFC 3629, 4), 0 for none.
qsizetype utf8Length(QByteArrayView bytes, qsizetype i)
{
    const auto byte = [&bytes](qsizetype k) { return k < bytes.size() ? uchar(bytes[k]) : uchar(0); };
    const uchar first = byte(i);
    if (first < 0x80)
        return 1;
    const qsizetype length = first >= 0xc2 && first <= 0xdf   ? 2
                             : (first & 0xf0) == 0xe0         ? 3
                             : first >= 0xf0 && first <= 0xf4 ? 4
                                                              : 0;
    for (qsizetype k = 1; k < length; ++k) {
        if ((byte(i + k) & 0xc0) != 0x80)
            return 0;
    }
    const uchar second = byte(i + 1);
    const bool isWrong = (first == 0xe0 && second < 0xa0) || (first == 0xed && second > 0x9f) ||
                         (first == 0xf0 && second < 0x90) || (first == 0xf4 && second > 0x8f);
    return isWrong ? 0 : length;
}

} // namespace

QString textFromBytes(const QByteArray &bytes)
{
    if (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff")) {
        QStringDecoder decoder(QStringDecoder::Utf16);
        return decoder.decode(bytes);
    }
    const QByteArrayView view =
        bytes.startsWith("\xef\xbb\xbf") ? QByteArrayView(bytes).sliced(3) : QByteArrayView(bytes);
    QString text;
    text.reserve(view.size());
    qsizetype start = 0;
    for (qsizetype i = 0; i < view.size();) {
        if (const qsizetype length = utf8Length(view, i)) {
            i += length;
            continue;
        }
        text += QString::fromUtf8(view.sliced(start, i - start));
        const uchar byte = uchar(view[i]);
        text += byte < 0xa0 ? QChar(windows1252[byte - 0x80]) : QChar(char16_t(byte));
        start = ++i;
    }
    return text + QString::fromUtf8(view.sliced(start));
}

} // namespace Codebook
