// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "registry/codes.h"

#include <QList>

using namespace Qt::StringLiterals;

namespace Codebook {

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

constexpr qsizetype longestStatus = 9; // "5.123.123"

void appendNumber(QString &text, int number)
{
    if (number >= 10)
        appendNumber(text, number / 10);
    text += QChar(u'0' + number % 10);
}

/// The number of one to `longest` ASCII digits without a leading zero; -1 for anything else.
int plainNumber(QStringView text, int longest)
{
    if (text.isEmpty() || text.size() > longest || (text.size() > 1 && text[0] == u'0'))
        return -1;
    int number = 0;
    for (const QChar c : text) {
        if (!isDigit(c))
            return -1;
        number = number * 10 + (c.unicode() - u'0');
    }
    return number;
}

// RFCs and the registry write "5yz", "X.7.1", "5.XXX.YYY"; people write "5.7.*" and "?.7.1".
bool isWildcard(QChar c)
{
    const QChar lower = c.toLower();
    return c == u'?' || c == u'*' || lower == u'x' || lower == u'y' || lower == u'z';
}

bool isWildcards(QStringView text)
{
    for (const QChar c : text) {
        if (!isWildcard(c))
            return false;
    }
    return !text.isEmpty() && text.size() <= 3;
}

QString replyPattern(QStringView text)
{
    QString pattern;
    for (const QChar c : text) {
        if (isDigit(c))
            pattern += c;
        else if (isWildcard(c))
            pattern += u'?';
        else
            return {};
    }
    return isDigit(pattern[0]) ? pattern.leftJustified(3, u'?') : QString();
}

QString enhancedPattern(const QList<QStringView> &places)
{
    QStringList pattern;
    bool hasNumber = false;
    for (qsizetype i = 0; i < 3; ++i) {
        const QStringView place = i < places.size() ? places[i] : QStringView();
        const bool isOpenEnd = i > 0 && place.isEmpty() && i + 1 >= places.size();
        if (isOpenEnd || isWildcards(place)) {
            pattern += i == 0 ? u"?"_s : u"*"_s;
        } else if (plainNumber(place, i == 0 ? 1 : 3) >= 0) {
            pattern += place.toString();
            hasNumber = true;
        } else {
            return {};
        }
    }
    return hasNumber ? pattern.join(u'.') : QString();
}

bool placeMatches(QStringView pattern, int number)
{
    return pattern == u"?" || pattern == u"*" || plainNumber(pattern, 3) == number;
}

} // namespace

QString ReplyCode::toString() const
{
    return QString::number(value);
}

std::optional<ReplyCode> ReplyCode::parse(QStringView text)
{
    if (text.size() != 3 || plainNumber(text, 3) < 100)
        return std::nullopt;
    return ReplyCode{plainNumber(text, 3)};
}

QString EnhancedStatus::toString() const
{
    QString text;
    text.reserve(longestStatus);
    appendNumber(text, cls);
    text += u'.';
    appendNumber(text, subject);
    text += u'.';
    appendNumber(text, detail);
    return text;
}

QString EnhancedStatus::registryKey() const
{
    return u"X." + QString::number(subject) + u'.' + QString::number(detail);
}

std::optional<EnhancedStatus> EnhancedStatus::parse(QStringView text)
{
    const qsizetype first = text.indexOf(u'.');
    const qsizetype second = first < 0 ? -1 : text.indexOf(u'.', first + 1);
    if (first < 0 || second < 0)
        return std::nullopt;
    const EnhancedStatus status{plainNumber(text.first(first), 1),
                                plainNumber(text.sliced(first + 1, second - first - 1), 3),
                                plainNumber(text.sliced(second + 1), 3)};
    if (status.cls < 0 || status.subject < 0 || status.detail < 0)
        return std::nullopt;
    return status;
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
    return matchesEntry(status.subject, status.detail) &&
           placeMatches(QStringView(pattern).left(pattern.indexOf(u'.')), status.cls);
}

bool CodeQuery::matchesEntry(int subject, int detail) const
{
    if (kind != Kind::EnhancedStatus)
        return false;
    const QList<QStringView> places = QStringView(pattern).split(u'.');
    return places.size() == 3 && placeMatches(places[1], subject) && placeMatches(places[2], detail);
}

std::optional<CodeQuery> CodeQuery::parse(QStringView text)
{
    text = text.trimmed();
    if (text.isEmpty() || text.size() > 11)
        return std::nullopt;
    if (!text.contains(u'.')) {
        const QString pattern = text.size() <= 3 ? replyPattern(text) : QString();
        return pattern.isEmpty() ? std::nullopt : std::optional(CodeQuery{Kind::ReplyCode, pattern});
    }
    const QList<QStringView> places = text.split(u'.');
    const QString pattern = places.size() <= 3 ? enhancedPattern(places) : QString();
    return pattern.isEmpty() ? std::nullopt : std::optional(CodeQuery{Kind::EnhancedStatus, pattern});
}

} // namespace Codebook
