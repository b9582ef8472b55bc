// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/readtwice.h"

#include "intake/characters.h"
#include "intake/windows1252.h"

namespace Codebook {

namespace {

/// The byte that the character stands for in windows-1252; -1 for none.
int byteOf(QChar c)
{
    const QByteArray bytes = bytesOfCharacter(c);
    return bytes.size() == 1 ? int(uchar(bytes[0])) : -1;
}

/// How many characters from `start` on are the bytes of one character in UTF-8; 0 where they are not.
qsizetype sequenceLength(QStringView text, qsizetype start)
{
    const int lead = byteOf(text[start]);
    const qsizetype length = lead < 0xc2 || lead > 0xf4 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    for (qsizetype i = 1; i < length; ++i) {
        const int next = start + i < text.size() ? byteOf(text[start + i]) : -1;
        if (next < 0x80 || next > 0xbf)
            return 0;
    }
    return length;
}

} // namespace

std::optional<DecodedText> textReadTwice(QStringView text)
{
    constexpr int fewest = 2;
    int sequences = 0;
    int others = 0;
    DecodedText decoded;
    qsizetype copied = 0;
    for (qsizetype i = 0; i < text.size();) {
        if (text[i].unicode() < 0x80) {
            ++i;
            continue;
        }
        const qsizetype length = sequenceLength(text, i);
        if (length == 0) {
            others += !isBlank(text[i]);
            ++i;
            continue;
        }
        QByteArray bytes;
        for (qsizetype k = 0; k < length; ++k)
            bytes += char(byteOf(text[i + k]));
        decoded.addCopy(text, {copied, i - copied});
        decoded.addEncoded(QString::fromUtf8(bytes), {i, length});
        i += length;
        copied = i;
        ++sequences;
    }
    decoded.addCopy(text, {copied, text.size() - copied});
    if (sequences < fewest || others * 3 > sequences)
        return std::nullopt;
    return decoded;
}

} // namespace Codebook
