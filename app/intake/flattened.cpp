// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/flattened.h"

#include "intake/characters.h"
#include "intake/notice.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Codebook {

namespace {

constexpr qsizetype longLine = 100;
constexpr qsizetype most = 256 * 1024; // Nobody flattens more.

/// Replaces what the pattern's groups match between the two places, each a blank, by line ends.
void breakAt(QString &text, const QString &pattern, qsizetype from, qsizetype to)
{
    const QRegularExpression places(pattern, QRegularExpression::UseUnicodePropertiesOption);
    const QString before = text.left(to);
    auto matches = places.globalMatch(before, from);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        for (int group = 1; group <= match.lastCapturedIndex(); ++group) {
            if (match.capturedLength(group) > 0)
                text[match.capturedStart(group)] = u'\n';
        }
    }
}

void breakAt(QString &text, const QString &pattern)
{
    breakAt(text, pattern, 0, text.size());
}

/// Where the pattern is found first; the end of the text where it is not.
qsizetype firstOf(const QString &text, const QString &pattern)
{
    const QRegularExpressionMatch match = QRegularExpression(pattern).match(text);
    return match.hasMatch() ? match.capturedStart() : text.size();
}

} // namespace

bool isFlattened(QStringView text)
{
    qsizetype inLongLines = 0;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && !isLineEnd(text[i]))
            continue;
        if (i - start > longLine)
            inLongLines += i - start;
        start = i + 1;
    }
    const QStringView begin = text.trimmed().left(longLine);
    const bool isReply = !begin.isEmpty() && isDigit(begin[0]);
    const bool isOfMail =
        text.contains(u" Received: ") || text.contains(u" Message-ID: ") || hasBounceWords(text);
    return !isReply && text.size() < most && inLongLines * 10 >= text.size() * 9 && text.contains(u'@') &&
           isOfMail;
}

bool isRefusalTable(QStringView text)
{
    constexpr QStringView cell = u"': (";
    const qsizetype place = text.left(most).indexOf(cell);
    if (place < 0 || !isDigit(at(text, place + cell.size())))
        return false;
    const qsizetype opening = text.first(place).lastIndexOf(u'\'');
    return opening > 0 && text.sliced(opening, place - opening).contains(u'@');
}

QString withRowsApart(const QString &text)
{
    QString rows = text;
    breakAt(rows, uR"(([ {])(?='[^\s'@]{1,64}@[^\s'@]{1,255}': \(\d{3}, ))"_s, 0,
            std::min(rows.size(), most));
    return rows;
}

QString unflattened(const QString &text)
{
    QString lines = text;
    if (constexpr qsizetype fewest = 4; text.count(u" > "_s) >= fewest) // A quoted text.
        breakAt(lines, u"( )(?=> )"_s);
    // "----- Transcript of session follows -----"
    breakAt(lines,
            uR"((?:^| ?)( ?)(?<![-=_*|])(?:[-=_*|]{3,}+) ?(?:[^-=_*|\n]{3,90}?) ?(?:[-=_*|]{3,}+)( ?))"_s);
    // "<anna@example.com>: host …", "failed: anna@example.com (reason: …", but not "Sender: ben@example.org"
    const QString address = uR"((?:<|")?[^\s<>@",:]{1,64}+@[^\s<>@",:;]{1,255}(?:>|")?[:;]?)"_s;
    breakAt(lines, uR"((?<=[.!>\)\-*\]?\n])( )(?:%1)( ))"_s.arg(address));
    breakAt(lines, uR"((?<![\p{L}\(\)])[\p{Ll}\(][\p{L}\(\)]{0,40}+:( )(?:%1)( |$))"_s.arg(address));
    // "The mail system <anna@example.com>: host …", but not "550 5.1.1 <anna@example.com>: Recipient …"
    breakAt(
        lines,
        uR"((?<![\d\n])( )(?:<[^\s<>@]{1,64}+@[^\s<>@]{1,255}+>:|"[^\s"@]{1,64}+@[^\s"@]{1,255}+":)( ))"_s);
    breakAt(lines, uR"((?<![\d\n])( )(?=<[^\s<>@]{1,64}+@[^\s<>@]{1,255}+> \(expanded from))"_s);
    breakAt(lines, uR"((?<![\d\n])( )(?:[^\s<>@:]{1,64}+@[^\s<>@:]{1,255}+:)( )(?=[45]\d\d[ -]))"_s);
    // "anna@example.com host mx.example.com [192.0.2.1] …", "anna@example.com mx.example.com #550 5.1.1 …"
    breakAt(
        lines,
        uR"((?<!\n)( )(?:[^\s<>@:,]{1,64}+@[^\s<>@:,]{1,255}\.\w{2,63})( )(?=host \S+ \[|(?:\S+ )?#[45]\d\d ))"_s);
    // "… failed. anna@example.com ben@example.com"
    breakAt(
        lines,
        uR"(@[^\s<>@,]{1,255}\.\w{2,63}>?( )(?=<?[^\s<>@]{1,64}+@[^\s<>@,]{1,255}\.\w{2,63}>?(?:\s|$)))"_s);
    // "… 550 <anna@example.com>... User unknown"
    breakAt(lines,
            uR"((?<![<:])( )(?=[45]\d\d (?:[45]\.\d+\.\d+ )?<[^\s<>@]{1,64}+@[^\s<>@]{1,255}+>\.\.\. ))"_s);
    breakAt(
        lines,
        uR"(( )(?=(?:Reporting-MTA|Final-Recipient|Original-Recipient|Action|Status|Remote-MTA|Diagnostic-Code)"
        uR"(|Last-Attempt-Date|Arrival-Date|Received-From-MTA|Received|Return-Path|DKIM-Signature)"
        uR"(|Generating server|Original message headers):))"_s);
    // The fields of the message that came back.
    breakAt(
        lines,
        uR"(( )(?=(?:Message-ID|MIME-Version|Content-[A-Z][A-Za-z-]+|X-[A-Z][A-Za-z-]+|From|To|Subject|Date)"
        uR"(|Cc|Reply-To|User-Agent|Delivered-To):))"_s,
        firstOf(lines, u"\n(?:Received|Return-Path|DKIM-Signature|Original message headers):"_s),
        lines.size());
    // "… while talking to mx.example.com.: >>> RCPT To:<…> <<< 550 5.1.1 …"
    breakAt(lines, uR"(( )(?=(?:>>>|<<<|\.\.\. while talking|While talking) ))"_s);
    // "Recipient address: anna@example.com Reason: unknown or illegal alias", and sentences; but what a
    // server said is left in one piece.
    const qsizetype code = firstOf(lines, uR"((?<![\w.])[45]\d\d(?=[ -][\w'"<#]))"_s);
    breakAt(lines,
            uR"((?<!\d)( )(?!(?:From|To|Subject|Date|Sent|Cc):)(?=\p{Lu}\p{Ll}+(?: \p{Ll}+){0,2}: ))"_s, 0,
            code);
    breakAt(lines, uR"((?<=[\p{Ll}\)][.!:])( )(?=\p{Lu}))"_s, 0, code);
    return lines;
}

} // namespace Codebook
