// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/browse/pagelink.h"

#include "registry/codes.h"
#include "registry/registry.h"

#include <QUrl>

#include <algorithm>
#include <iterator>

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

/// What numbers in the texts count, in the languages of the texts; none of it follows a code.
constexpr QLatin1StringView Units[] = {
    "bit"_L1,        "byte"_L1,      "octet"_L1,     "kb"_L1,        "mb"_L1,
    "message"_L1,    "mails"_L1,     "e-mails"_L1,   "recipient"_L1, "address"_L1,
    "connection"_L1, "character"_L1, "second"_L1,    "minute"_L1,    "hour"_L1,
    "day"_L1,        "oktett"_L1,    "nachricht"_L1, "empf"_L1,      "adresse"_L1,
    "verbindung"_L1, "zeichen"_L1,   "sekunde"_L1,   "stunde"_L1,    "tage"_L1,
};

/// Whether the words say how many: "500 messages", "512-bit".
bool isCount(QStringView after)
{
    if (after.size() > 1 && after[0] == u',' && after[1].isDigit())
        return true; // "500,000"
    if (after.startsWith(u' ') || after.startsWith(QChar::Nbsp) || after.startsWith(u'-'))
        after = after.sliced(1);
    return after.startsWith(u'%') ||
           std::any_of(std::begin(Units), std::end(Units), [after](QLatin1StringView unit) {
               return after.startsWith(unit, Qt::CaseInsensitive);
           });
}

/// The code or pattern that stands at `start`, without the full stop that ends a sentence.
QStringView codeAt(QStringView text, qsizetype start, const Registry &registry)
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
    const bool isCode = reply && reply->severity() >= 2 && reply->severity() <= 5 &&
                        registry.replyCode(*reply) && !isCount(text.sliced(start + word.size()));
    return isCode ? word : QStringView();
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

QString capitalised(const QString &text)
{
    return text.left(1).toUpper() + text.mid(1);
}

Run codeRun(const QString &code)
{
    return {code, linkTo(Location::code(code)), true, false, false, false};
}

Runs linked(const QString &text, const Registry &registry)
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
        } else if (const QStringView code = codeAt(text, i, registry); !code.isEmpty()) {
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
