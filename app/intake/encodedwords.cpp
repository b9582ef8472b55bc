// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/encodedwords.h"

#include "intake/characters.h"
#include "intake/charset.h"

#include <optional>
#include <utility>

namespace Codebook {

namespace {

using Encoding = MimePart::Encoding;

/// "=?charset*language?encoding?text?="
struct EncodedWord
{
    QString charset;
    Encoding encoding;
    QStringView text;
    qsizetype end; ///< Behind it, in the value.
};

std::optional<EncodedWord> wordAt(QStringView value, qsizetype start)
{
    if (!startsWith(value.sliced(start), u"=?"))
        return std::nullopt;
    const qsizetype charset = start + 2;
    const qsizetype sign = value.indexOf(u'?', charset);
    if (sign < 0 || at(value, sign + 2) != u'?')
        return std::nullopt;
    const QChar letter = value[sign + 1].toLower();
    const qsizetype text = sign + 3;
    const qsizetype end = value.indexOf(u"?=", text);
    if ((letter != u'q' && letter != u'b') || end < 0)
        return std::nullopt;
    const QStringView name = value.sliced(charset, sign - charset);
    const qsizetype language = name.indexOf(u'*'); // RFC 2231, 5.
    return EncodedWord{name.first(language < 0 ? name.size() : language).toString(),
                       letter == u'q' ? Encoding::QuotedPrintable : Encoding::Base64,
                       value.sliced(text, end - text), end + 2};
}

PlacedBytes bytesOf(const EncodedWord &word)
{
    QString text = word.text.toString();
    if (word.encoding == Encoding::QuotedPrintable)
        text.replace(u'_', u' ');
    return bytesOf(text, {0, text.size()}, word.encoding, text.size());
}

} // namespace

QString decodedWords(QStringView value)
{
    QString text;
    PlacedBytes bytes; // Of words in a row, because a character may begin in one and end in the next.
    QString charset;
    const auto finish = [&] {
        if (!bytes.bytes.isEmpty())
            text += textOf(std::exchange(bytes, {}), charset).text;
    };
    for (qsizetype i = 0; i < value.size();) {
        const auto word = wordAt(value, i);
        if (!word) {
            finish();
            text += value[i++];
            continue;
        }
        const PlacedBytes more = bytesOf(*word);
        // A word with an escape sequence at its beginning (ISO-2022) goes on with nothing.
        if (word->charset.compare(charset, Qt::CaseInsensitive) != 0 || more.bytes.startsWith('\x1b'))
            finish();
        charset = word->charset;
        bytes.bytes += more.bytes;
        bytes.places.insert(bytes.places.end(), more.places.begin(), more.places.end());
        i = word->end;
        qsizetype next = i; // Blanks between two encoded words belong to neither (RFC 2047, 6.2).
        while (next < value.size() && (isBlank(value[next]) || isLineEnd(value[next])))
            ++next;
        if (next < value.size() && wordAt(value, next))
            i = next;
    }
    finish();
    return text.simplified();
}

} // namespace Codebook
