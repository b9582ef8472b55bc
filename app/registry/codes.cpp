// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "registry/codes.h"

#include <QStringList>

#include <array>

namespace Codebook {

namespace {

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// One to three ASCII digits without a leading zero (RFC 3463, 2); nothing otherwise.
std::optional<int> statusNumber(QStringView text)
{
    if (text.isEmpty() || text.size() > 3 || (text.size() > 1 && text.front() == u'0'))
        return std::nullopt;
    int value = 0;
    for (const QChar c : text) {
        if (!isAsciiDigit(c))
            return std::nullopt;
        value = value * 10 + (c.unicode() - u'0');
    }
    return value;
}

/// The pieces between full stops: at most three, or none when there are more.
std::optional<std::array<QStringView, 3>> dottedPieces(QStringView text, int &count)
{
    std::array<QStringView, 3> pieces;
    count = 0;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && text[i] != u'.')
            continue;
        if (count == 3)
            return std::nullopt;
        pieces[count++] = text.sliced(start, i - start);
        start = i + 1;
    }
    return pieces;
}

bool isClassWildcard(QStringView piece)
{
    return piece.size() == 1 &&
           (piece[0] == u'X' || piece[0] == u'x' || piece[0] == u'?' || piece[0] == u'*');
}

bool numberMatches(QStringView pattern, int value)
{
    return pattern == u"*" || pattern == u"?" || pattern == QString::number(value);
}

/// "?.7.1" against the numbers of a code; class 0 stands for an entry that holds for every class.
bool dottedMatches(const QString &pattern, int cls, int subject, int detail)
{
    int count = 0;
    const auto pieces = dottedPieces(pattern, count);
    return pieces && count == 3 && (cls == 0 || numberMatches((*pieces)[0], cls)) &&
           numberMatches((*pieces)[1], subject) && numberMatches((*pieces)[2], detail);
}

/// "5.7.1", "X.7.1", "5.7.*", "5.7": normalised to three pieces; empty when it is not a pattern of codes.
QString normalisedDotted(QStringView text)
{
    int count = 0;
    const auto pieces = dottedPieces(text, count);
    if (!pieces || count < 2)
        return {};
    QStringList normal;
    for (int i = 0; i < count; ++i) {
        const QStringView piece = (*pieces)[i];
        if (i == 0 && isClassWildcard(piece))
            normal.append(QStringLiteral("?"));
        else if (i > 0 && (isClassWildcard(piece) || (i == 2 && piece.isEmpty())))
            normal.append(QStringLiteral("*"));
        else if (statusNumber(piece) && (i > 0 || piece.size() == 1))
            normal.append(piece.toString());
        else
            return {};
    }
    if (count == 2)
        normal.append(QStringLiteral("*"));
    return normal.join(u'.');
}

} // namespace

QString ReplyCode::toString() const
{
    return QString::number(value);
}

std::optional<ReplyCode> ReplyCode::parse(QStringView text)
{
    if (text.size() != 3 || text[0] == u'0')
        return std::nullopt;
    int value = 0;
    for (const QChar c : text) {
        if (!isAsciiDigit(c))
            return std::nullopt;
        value = value * 10 + (c.unicode() - u'0');
    }
    return ReplyCode{value};
}

QString EnhancedStatus::toString() const
{
    return QString::number(cls) + u'.' + QString::number(subject) + u'.' + QString::number(detail);
}

QString EnhancedStatus::registryKey() const
{
    return u"X." + QString::number(subject) + u'.' + QString::number(detail);
}

std::optional<EnhancedStatus> EnhancedStatus::parse(QStringView text)
{
    int count = 0;
    const auto pieces = dottedPieces(text, count);
    if (!pieces || count != 3 || (*pieces)[0].size() != 1)
        return std::nullopt;
    const auto cls = statusNumber((*pieces)[0]);
    const auto subject = statusNumber((*pieces)[1]);
    const auto detail = statusNumber((*pieces)[2]);
    if (!cls || !subject || !detail)
        return std::nullopt;
    return EnhancedStatus{*cls, *subject, *detail};
}

bool CodeQuery::matches(ReplyCode code) const
{
    if (kind != Kind::ReplyCode)
        return false;
    const QString digits = code.toString();
    if (digits.size() != pattern.size())
        return false;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        if (pattern[i] != u'?' && pattern[i] != digits[i])
            return false;
    }
    return true;
}

bool CodeQuery::matches(EnhancedStatus status) const
{
    return kind == Kind::EnhancedStatus && dottedMatches(pattern, status.cls, status.subject, status.detail);
}

bool CodeQuery::matchesEntry(int subject, int detail) const
{
    return kind == Kind::EnhancedStatus && dottedMatches(pattern, 0, subject, detail);
}

std::optional<CodeQuery> CodeQuery::parse(QStringView text)
{
    text = text.trimmed();
    if (text.contains(u'.')) {
        const QString pattern = normalisedDotted(text);
        if (pattern.isEmpty())
            return std::nullopt;
        return CodeQuery{Kind::EnhancedStatus, pattern};
    }
    if (text.isEmpty() || text.size() > 3 || text[0] < u'1' || text[0] > u'9')
        return std::nullopt;
    QString pattern;
    for (const QChar c : text) {
        if (isAsciiDigit(c))
            pattern += c;
        else if (c == u'x' || c == u'X' || c == u'?' || c == u'*')
            pattern += u'?';
        else
            return std::nullopt;
    }
    return CodeQuery{Kind::ReplyCode, pattern.leftJustified(3, u'?')};
}

} // namespace Codebook
