// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/encodedwords.h"

#include "intake/anycase.h"
#include "intake/charset.h"
#include "intake/transferencoding.h"

namespace Codebook {

namespace {

constexpr QStringView opening = u"=?";
constexpr QStringView closing = u"?=";

/// =?charset?encoding?text?=
struct EncodedWord
{
    qsizetype end = 0; ///< Behind the word, in the value.
    QString charset;
    PlacedBytes placed;
};

// RFC 2047 allows 75 characters for a word; programs write longer ones.
constexpr qsizetype longestCharset = 80;
constexpr qsizetype longestText = 2000;

/// The word that begins with the "=?" at `start`. False for none.
bool readWord(QStringView value, qsizetype start, EncodedWord &word)
{
    const qsizetype charset = start + opening.size();
    const qsizetype encoding = charset + value.mid(charset, longestCharset).indexOf(u'?') + 1;
    const qsizetype text = encoding + 2;
    if (encoding == charset || text > value.size() || value[encoding + 1] != u'?')
        return false;
    const QChar letter = value[encoding].toLower();
    const qsizetype end = text + value.mid(text, longestText).indexOf(closing);
    if (end < text || (letter != u'q' && letter != u'b'))
        return false;
    if (end + closing.size() < value.size() && value[end + closing.size()] == u'@')
        return false; // No part of an address may be one (RFC 2047, 5); this is its name as it stands.
    word.charset = value.sliced(charset, encoding - 1 - charset).toString().section(u'*', 0, 0);
    const auto transfer = letter == u'q' ? MimePart::Encoding::QuotedPrintable : MimePart::Encoding::Base64;
    word.placed = bytesOf(value, {text, end - text}, transfer, end - text);
    for (std::size_t i = 0; letter == u'q' && i < word.placed.places.size(); ++i) {
        const TextSpan place = word.placed.places[i];
        if (place.length == 1 && value[place.start] == u'_')
            word.placed.bytes[qsizetype(i)] = ' ';
    }
    word.end = end + closing.size();
    return true;
}

} // namespace

DecodedText textWithoutEncodedWords(QStringView value)
{
    DecodedText decoded;
    EncodedWord pending; // Words of one charset are joined, because a character may be divided between two.
    qsizetype position = 0;
    const auto finish = [&decoded, &pending] {
        const DecodedText words = textOf(pending.placed, pending.charset);
        decoded.text += words.text;
        decoded.map.append(words.map);
        pending = {};
    };
    for (qsizetype start = value.indexOf(opening); start >= 0; start = value.indexOf(opening, start)) {
        EncodedWord word;
        if (!readWord(value, start, word)) {
            start += opening.size();
            continue;
        }
        const TextSpan between{position, start - position};
        const bool follows =
            pending.end > 0 && value.sliced(between.start, between.length).trimmed().isEmpty();
        if (!follows || !isSame(word.charset, pending.charset))
            finish();
        if (!follows)
            decoded.addCopy(value, between); // Blanks between two words separate nothing (RFC 2047, 6.2).
        pending.charset = word.charset;
        pending.placed.bytes += word.placed.bytes;
        pending.placed.places.insert(pending.placed.places.end(), word.placed.places.begin(),
                                     word.placed.places.end());
        position = start = pending.end = word.end;
    }
    finish();
    decoded.addCopy(value, {position, value.size() - position});
    return decoded;
}

QString decodedWords(QStringView value)
{
    return textWithoutEncodedWords(value).text.simplified();
}

} // namespace Codebook
