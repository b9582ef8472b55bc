// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/browse/pagelink.h"

#include "registry/codes.h"

#include <QUrl>

namespace Codebook {

namespace {

using namespace Qt::StringLiterals;

struct LinkKind
{
    Location::Kind kind;
    QLatin1StringView prefix;
};

constexpr LinkKind LinkKinds[] = {
    {Location::Kind::Code, "code:"_L1},         {Location::Kind::Rfc, "rfc:"_L1},
    {Location::Kind::Cause, "cause:"_L1},       {Location::Kind::Provider, "provider:"_L1},
    {Location::Kind::Registry, "registry:"_L1}, {Location::Kind::Answer, "decode:"_L1},
    {Location::Kind::Browse, "browse:"_L1},     {Location::Kind::Help, "help:"_L1},
};

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'.';
}

/// The code or pattern that stands at `start`, without the full stop that ends a sentence.
QStringView codeAt(QStringView text, qsizetype start)
{
    qsizetype end = start;
    while (end < text.size() && (isWordCharacter(text[end])))
        ++end;
    QStringView word = text.sliced(start, end - start);
    while (word.endsWith(u'.'))
        word.chop(1);
    if (word.startsWith(u'X') && EnhancedStatus::parse(QString(u'5' + word.mid(1).toString())))
        return word;
    if (EnhancedStatus::parse(word))
        return word;
    const auto reply = ReplyCode::parse(word);
    if (reply && reply->severity() >= 2 && reply->severity() <= 5)
        return word;
    return {};
}

// Not in the middle of "X-550" or "12,288".
bool isWordStart(QStringView text, qsizetype position)
{
    if (position == 0)
        return true;
    const QChar before = text[position - 1];
    const bool isThousands = before == u',' && position > 1 && text[position - 2].isDigit();
    return !isWordCharacter(before) && before != u'-' && !isThousands;
}

/// The number behind "RFC " at `start`; 0 when there is none.
int rfcAt(QStringView text, qsizetype start, qsizetype &end)
{
    if (!text.sliced(start).startsWith("RFC "_L1))
        return 0;
    end = start + 4;
    int number = 0;
    while (end < text.size() && text[end].isDigit() && end < start + 9)
        number = number * 10 + text[end++].digitValue();
    return number;
}

} // namespace

QString linkTo(const Location &location)
{
    for (const LinkKind &kind : LinkKinds) {
        if (kind.kind == location.kind) {
            const bool isText = kind.kind == Location::Kind::Answer || kind.kind == Location::Kind::Browse;
            return kind.prefix +
                   QString::fromLatin1(QUrl::toPercentEncoding(isText ? location.text : location.id));
        }
    }
    return {};
}

std::optional<Location> locationOf(const QString &link)
{
    for (const LinkKind &kind : LinkKinds) {
        if (!link.startsWith(kind.prefix))
            continue;
        const QString rest = QUrl::fromPercentEncoding(link.mid(kind.prefix.size()).toLatin1());
        Location location{kind.kind, {}, {}};
        const bool isText = kind.kind == Location::Kind::Answer || kind.kind == Location::Kind::Browse;
        (isText ? location.text : location.id) = rest;
        return location;
    }
    return std::nullopt;
}

Run codeRun(const QString &code)
{
    return {code, linkTo(Location::code(code)), true, false, false, false};
}

Runs linked(const QString &text)
{
    Runs runs;
    qsizetype plain = 0;
    const auto flush = [&](qsizetype end) {
        if (end > plain)
            runs.push_back({text.mid(plain, end - plain), {}, false, false, false, false});
    };
    for (qsizetype i = 0; i < text.size();) {
        if (!isWordStart(text, i)) {
            ++i;
            continue;
        }
        qsizetype end = i;
        if (const int rfc = rfcAt(text, i, end); rfc > 0) {
            flush(i);
            runs.push_back({text.mid(i, end - i), linkTo(Location::rfc(QString::number(rfc))), false, false,
                            false, false});
            plain = i = end;
        } else if (const QStringView code = codeAt(text, i); !code.isEmpty()) {
            flush(i);
            runs.push_back(codeRun(code.toString()));
            plain = i = i + code.size();
        } else {
            ++i;
        }
    }
    flush(text.size());
    return runs;
}

} // namespace Codebook
