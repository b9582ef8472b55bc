// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoder/numbers.h"

#include "intake/characters.h"

namespace Codebook {

namespace {

/// The digit that a scanned or typed character stands for, or U+0000.
QChar meantDigit(QChar c)
{
    if (isDigit(c))
        return c;
    switch (c.unicode()) {
    case u'O':
    case u'o':
    case u'Q':
        return u'0';
    case u'l':
    case u'I':
    case u'i':
    case u'|':
        return u'1';
    case u'S':
    case u's':
        return u'5';
    case u'B':
        return u'8';
    default:
        return {};
    }
}

/// What may stand behind a slip; "5O5@example.com" and "5ll-a" are other things.
bool endsWord(QStringView text, qsizetype position)
{
    const QChar next = at(text, position);
    return next.isNull() || isDelimiter(next) || next == u':' ||
           (next == u'-' && !isDigit(at(text, position + 1))) ||
           (next == u'.' && !isAlnum(at(text, position + 1)));
}

bool isClassDigit(QChar c)
{
    return c == u'2' || c == u'4' || c == u'5';
}

std::optional<Slip> codeSlip(QStringView text)
{
    if (text.size() < 3 || !isClassDigit(text[0]) || !endsWord(text, 3))
        return std::nullopt;
    const QChar second = meantDigit(text[1]);
    const QChar third = meantDigit(text[2]);
    if (second.isNull() || third.isNull() || (isDigit(text[1]) && isDigit(text[2])))
        return std::nullopt;
    // "5ll" could be anything; one of the two must be a digit, or both the letter O.
    if (!isDigit(text[1]) && !isDigit(text[2]) && !(second == u'0' && third == u'0') &&
        !(second == u'5' && third == u'0'))
        return std::nullopt;
    return Slip{3, QString(text[0]) + second + third};
}

std::optional<Slip> statusSlip(QStringView text)
{
    if (text.isEmpty() || !isClassDigit(text[0]))
        return std::nullopt;
    QString suggestion(text[0]);
    bool isWrong = false;
    qsizetype i = 1;
    for (int group = 0; group < 2; ++group) {
        const qsizetype separatorStart = i;
        if (at(text, i) == u' ')
            ++i;
        const QChar separator = at(text, i);
        if (separator != u'.' && separator != u',')
            return std::nullopt;
        ++i;
        if (separator == u'.' && at(text, i) == u' ' && i == separatorStart + 1)
            ++i;
        isWrong = isWrong || separator == u',' || i > separatorStart + 1;
        suggestion += u'.';
        const qsizetype start = i;
        while (i - start < 3 && !meantDigit(at(text, i)).isNull()) {
            isWrong = isWrong || !isDigit(text[i]);
            suggestion += meantDigit(text[i++]);
        }
        if (i == start)
            return std::nullopt;
    }
    if (!isWrong || !endsWord(text, i) || (at(text, i) == u',' && isDigit(at(text, i + 1))))
        return std::nullopt;
    return Slip{i, suggestion};
}

} // namespace

std::optional<int> startsWithCode(QStringView text)
{
    if (text.size() < 3 || text[0] < u'2' || text[0] > u'5' || !isDigit(text[1]) || !isDigit(text[2]))
        return std::nullopt;
    if (isAlnum(at(text, 3)))
        return std::nullopt;
    return (text[0].unicode() - u'0') * 100 + (text[1].unicode() - u'0') * 10 + text[2].unicode() - u'0';
}

std::optional<StatusAtStart> startsWithStatus(QStringView text)
{
    int numbers[3] = {};
    qsizetype i = 0;
    for (int group = 0; group < 3; ++group) {
        if (group > 0 && at(text, i++) != u'.')
            return std::nullopt;
        const qsizetype start = i;
        while (isDigit(at(text, i)) && i - start < 3)
            numbers[group] = numbers[group] * 10 + text[i++].unicode() - u'0';
        if (i == start || (group == 0 && i != 1) || (i - start > 1 && text[start] == u'0'))
            return std::nullopt;
    }
    const QChar next = at(text, i);
    if (isAlnum(next) || next == u'/' || next == u'@' || next == u'%')
        return std::nullopt;
    if ((next == u'.' || next == u'-' || next == u'+') && isAlnum(at(text, i + 1)) &&
        isDigit(at(text, i + 1)))
        return std::nullopt;
    return StatusAtStart{{numbers[0], numbers[1], numbers[2]}, i};
}

bool isPlausible(EnhancedStatus status)
{
    return (status.cls == 2 || status.cls == 4 || status.cls == 5) && status.subject <= 7;
}

bool looksLikeCode(QStringView word)
{
    if (word.size() >= 5 && isClassDigit(word[0]) && word[1] == u'.' && isDigit(word[2])) {
        qsizetype i = 2;
        while (isDigit(at(word, i)))
            ++i;
        if (at(word, i) == u'.' && isDigit(at(word, i + 1)))
            return true;
    }
    for (qsizetype i = 0; i < word.size(); ++i) {
        if (!isDigit(word[i]))
            continue;
        const qsizetype start = i;
        while (isDigit(at(word, i)))
            ++i;
        const bool isFree = !isAlnum(at(word, start - 1)) && !isAlnum(at(word, i));
        if (isFree && i - start == 3 && isClassDigit(word[start]))
            return true;
        if (isFree && i - start == 1 && start > 0 && isClassDigit(word[start]) &&
            startsWithStatus(word.sliced(start)))
            return true;
    }
    return false;
}

std::optional<Slip> startsWithSlip(QStringView text)
{
    if (const auto slip = codeSlip(text))
        return slip;
    return statusSlip(text);
}

} // namespace Codebook
