// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "knowledge/tokens.h"
#include "knowledge/foldedtext.h"

#include <algorithm>

namespace Codebook {

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isHexDigit(QChar c)
{
    return isDigit(c) || (c >= u'a' && c <= u'f');
}

QStringView withoutPair(QStringView text, QChar open, QChar close)
{
    if (text.size() >= 2 && text.front() == open && text.back() == close)
        return text.sliced(1, text.size() - 2);
    return text;
}

bool isIpv4(QStringView text)
{
    int dots = 0;
    int digits = 0;
    for (const QChar c : text) {
        if (c == u'.') {
            if (digits == 0)
                return false;
            ++dots;
            digits = 0;
        } else if (!isDigit(c) || ++digits > 3) {
            return false;
        }
    }
    return dots == 3 && digits > 0;
}

bool isIpv6(QStringView text)
{
    if (text.startsWith(u"ipv6:"))
        text = text.sliced(5);
    const auto colons = std::count(text.begin(), text.end(), u':');
    return colons >= 2 && colons <= 7 && text.size() <= 45 &&
           std::all_of(text.begin(), text.end(),
                       [](QChar c) { return isHexDigit(c) || c == u':' || c == u'.'; });
}

bool isName(QStringView text)
{
    if (text.endsWith(u'.'))
        text.chop(1);
    if (text.isEmpty() || text.size() > 253 || !text.contains(u'.') || text.front() == u'.' ||
        text.contains(u".."))
        return false;
    return std::all_of(text.begin(), text.end(),
                       [](QChar c) { return isWordCharacter(c) || c == u'.' || c == u'-' || c == u'_'; });
}

} // namespace

bool isIpToken(QStringView text)
{
    text = withoutPair(withoutPair(text, u'(', u')'), u'[', u']');
    return isIpv4(text) || isIpv6(text);
}

bool isHostToken(QStringView text)
{
    text = withoutPair(text, u'<', u'>');
    if (text.startsWith(u'[') || isIpToken(text))
        return isIpToken(text);
    const qsizetype bracket = text.indexOf(u'[');
    if (bracket < 0)
        return isName(text);
    const QStringView name = text.first(bracket);
    return (isName(name) || name == u"unknown") && isIpToken(text.sliced(bracket));
}

bool isAddressToken(QStringView text)
{
    text = withoutPair(withoutPair(withoutPair(text, u'(', u')'), u'"', u'"'), u'<', u'>');
    const qsizetype at = text.lastIndexOf(u'@');
    return at > 0 && at + 1 < text.size() && !text.contains(u'<') && !text.contains(u'>');
}

bool isNumberToken(QStringView text)
{
    return !text.isEmpty() && text.size() <= 20 && isDigit(text.front()) && isDigit(text.back()) &&
           std::all_of(text.begin(), text.end(),
                       [](QChar c) { return isDigit(c) || c == u'.' || c == u','; });
}

} // namespace Codebook
