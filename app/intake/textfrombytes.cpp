// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/document.h"

#include "intake/outlookmessage.h"
#include "intake/windows1252.h"

#include <QStringDecoder>

#include <algorithm>

namespace Codebook {

namespace {

constexpr qsizetype pieceLength = 64 * 1024;

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

/// Behind a piece of the bytes from `start` on, which no UTF-8 sequence goes on behind.
qsizetype pieceEnd(QByteArrayView bytes, qsizetype start)
{
    qsizetype end = std::min(bytes.size(), start + pieceLength);
    for (int i = 0; i < 3 && end < bytes.size() && (uchar(bytes[end]) & 0xc0) == 0x80; ++i)
        --end;
    return end;
}

void appendByteByByte(QString &text, QByteArrayView bytes)
{
    qsizetype start = 0;
    for (qsizetype i = 0; i < bytes.size();) {
        if (const qsizetype length = utf8Length(bytes, i)) {
            i += length;
            continue;
        }
        text += QString::fromUtf8(bytes.sliced(start, i - start));
        text += windows1252Character(uchar(bytes[i]));
        start = ++i;
    }
    text += QString::fromUtf8(bytes.sliced(start));
}

} // namespace

QString plainTextFromBytes(const QByteArray &bytes)
{
    if (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff")) {
        QStringDecoder decoder(QStringDecoder::Utf16);
        return decoder.decode(bytes);
    }
    const QByteArrayView view =
        bytes.startsWith("\xef\xbb\xbf") ? QByteArrayView(bytes).sliced(3) : QByteArrayView(bytes);
    if (view.size() <= pieceLength && view.isValidUtf8())
        return QString::fromUtf8(view);
    QString text;
    text.reserve(view.size());
    for (qsizetype start = 0; start < view.size();) { // In pieces, so that a large text is there only once.
        const QByteArrayView piece = view.sliced(start, pieceEnd(view, start) - start);
        if (piece.isValidUtf8())
            text += QString::fromUtf8(piece);
        else
            appendByteByByte(text, piece);
        start += piece.size();
    }
    return text;
}

QString textFromBytes(const QByteArray &bytes)
{
    return isOutlookMessage(bytes) ? mailOfOutlookMessage(bytes) : plainTextFromBytes(bytes);
}

} // namespace Codebook
