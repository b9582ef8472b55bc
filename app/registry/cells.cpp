// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "registry/cells.h"

using namespace Qt::StringLiterals;

namespace Codebook {

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Length of the run of digits (and full stops, when `withDots`) that begins at `from`.
qsizetype numberLength(QStringView text, qsizetype from, bool withDots)
{
    qsizetype end = from;
    while (end < text.size() && (isDigit(text[end]) || (withDots && text[end] == u'.')))
        ++end;
    while (end > from && text[end - 1] == u'.')
        --end;
    return end - from;
}

/// The document named between square brackets: "RFC3463" or the name of a draft.
std::optional<Reference> documentNamed(QStringView name)
{
    name = name.trimmed();
    if (name.startsWith("RFC"_L1, Qt::CaseInsensitive)) {
        bool isNumber = false;
        const int number = name.sliced(3).trimmed().toInt(&isNumber);
        if (isNumber && number > 0)
            return Reference{number, {}, {}};
    }
    if (name.startsWith("draft-"_L1, Qt::CaseInsensitive))
        return Reference{0, name.toString(), {}};
    return std::nullopt;
}

} // namespace

QList<ReplyCode> associatedCodes(QStringView cell)
{
    QList<ReplyCode> codes;
    for (qsizetype i = 0; i < cell.size(); ++i) {
        const qsizetype length = numberLength(cell, i, false);
        if (length == 0)
            continue;
        const bool isWord = i + length < cell.size() && cell[i + length].isLetter();
        const std::optional<ReplyCode> code = ReplyCode::parse(cell.sliced(i, length));
        if (code && !isWord && !codes.contains(*code))
            codes.append(*code);
        i += length;
    }
    return codes;
}

std::optional<CodeCell> codeCell(QStringView cell)
{
    const QList<QStringView> places = cell.trimmed().split(u'.');
    if (places.size() != 3)
        return std::nullopt;
    QList<int> numbers;
    for (const QStringView place : places) {
        const bool isOpen = place == u"X" || place == u"XXX" || place == u"YYY";
        // Read with a class in front, so that the rules for leading zeros and lengths stay in one place.
        const auto status = EnhancedStatus::parse(QString(u"0.0." + place));
        if (!isOpen && !status)
            return std::nullopt;
        numbers.append(isOpen ? -1 : status->detail);
    }
    if (numbers[0] > 9 || (numbers[0] < 0 && numbers[1] < 0))
        return std::nullopt;
    return CodeCell{numbers[0], numbers[1], numbers[2]};
}

QList<Reference> referencesIn(QStringView cell, QString *level)
{
    QList<Reference> references;
    for (qsizetype i = 0; i < cell.size(); ++i) {
        if (cell[i] == u'[') {
            const qsizetype end = cell.indexOf(u']', i);
            if (end < 0)
                break;
            const auto reference = documentNamed(cell.sliced(i + 1, end - i - 1));
            if (reference && !references.contains(*reference))
                references.append(*reference);
            i = end;
        } else if (cell[i] == u'(') {
            const qsizetype end = cell.indexOf(u')', i);
            if (end < 0)
                break;
            if (level->isEmpty())
                *level = cell.sliced(i + 1, end - i - 1).toString().simplified();
            i = end;
        } else if (cell.sliced(i).startsWith("Section "_L1) && !references.isEmpty()) {
            const qsizetype length = numberLength(cell, i + 8, true);
            references.last().section = cell.sliced(i + 8, length).toString();
            i += 7 + length;
        }
    }
    return references;
}

} // namespace Codebook
