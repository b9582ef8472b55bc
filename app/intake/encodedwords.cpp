// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/encodedwords.h"

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
    QByteArray bytes;
};

/// The word that begins with the "=?" at `start`. False for none.
bool readWord(QStringView value, qsizetype start, EncodedWord &word)
{
    const qsizetype charset = start + opening.size();
    const qsizetype encoding = value.indexOf(u'?', charset) + 1;
    const qsizetype text = encoding + 2;
    if (encoding == 0 || text > value.size() || value[encoding + 1] != u'?')
        return false;
    const QChar letter = value[encoding].toLower();
    const qsizetype end = value.indexOf(closing, text);
    if (end < 0 || (letter != u'q' && letter != u'b'))
        return false;
    word.charset = value.sliced(charset, encoding - 1 - charset).toString().section(u'*', 0, 0);
    QString written = value.sliced(text, end - text).toString();
    if (letter == u'q')
        written.replace(u'_', u' ');
    const auto transfer = letter == u'q' ? MimePart::Encoding::QuotedPrintable : MimePart::Encoding::Base64;
    word.bytes = bytesOf(written, {0, written.size()}, transfer, written.size()).bytes;
    word.end = end + closing.size();
    return true;
}

QString textOf(const QByteArray &bytes, const QString &charset)
{
    return textOf(PlacedBytes{bytes, std::vector<TextSpan>(std::size_t(bytes.size()))}, charset).text;
}

} // namespace

QString decodedWords(QStringView value)
{
    QString text;
    EncodedWord pending; // Words of one charset are joined, because a character may be divided between two.
    qsizetype position = 0;
    const auto finish = [&text, &pending] {
        text += textOf(pending.bytes, pending.charset);
        pending = {};
    };
    for (qsizetype start = value.indexOf(opening); start >= 0; start = value.indexOf(opening, start)) {
        EncodedWord word;
        if (!readWord(value, start, word)) {
            start += opening.size();
            continue;
        }
        const QStringView between = value.sliced(position, start - position);
        const bool follows = pending.end > 0 && between.trimmed().isEmpty();
        if (!follows || word.charset.compare(pending.charset, Qt::CaseInsensitive) != 0)
            finish();
        if (!follows)
            text += between; // Blanks between two words separate nothing (RFC 2047, 6.2).
        word.bytes.prepend(pending.bytes);
        pending = std::move(word);
        position = start = pending.end;
    }
    finish();
    text += value.sliced(position);
    return text.simplified();
}

} // namespace Codebook
