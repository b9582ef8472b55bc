// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoder/hosts.h"

#include "intake/anycase.h"
#include "intake/characters.h"

#include <algorithm>
#include <iterator>

namespace Codebook {

namespace {

constexpr qsizetype longestName = 254; // RFC 1035, 2.3.4
constexpr qsizetype longestAddress = 512;

// Endings that text in replies has far more often than they are domains.
constexpr QStringView fileEndings[]{
    u"html", u"htm",  u"php", u"txt", u"cgi", u"cfg",  u"cpp", u"c",   u"h",    u"asp",
    u"aspx", u"lock", u"eml", u"log", u"pdf", u"exe",  u"zip", u"doc", u"docx", u"xml",
    u"conf", u"cf",   u"db",  u"js",  u"jsp", u"smtp", u"pl",  u"el",  u"so",
};

qsizetype ipv4Length(QStringView text)
{
    qsizetype i = 0;
    for (int group = 0; group < 4; ++group) {
        if (group > 0) {
            if (at(text, i) != u'.')
                return 0;
            ++i;
        }
        int value = 0;
        const qsizetype start = i;
        while (i - start < 3 && isDigit(at(text, i)))
            value = value * 10 + text[i++].unicode() - u'0';
        if (i == start || value > 255)
            return 0;
    }
    const QChar next = at(text, i);
    if (isAlnum(next) || next == u'-' || (next == u'.' && isAlnum(at(text, i + 1))))
        return 0;
    return i;
}

qsizetype ipv6Length(QStringView text)
{
    constexpr qsizetype longest = 46;
    qsizetype i = 0;
    int colons = 0;
    bool hasGap = false;
    int digits = 0;
    int groups = 0;
    while (i < longest && (isHexDigit(at(text, i)) || at(text, i) == u':')) {
        if (text[i] == u':') {
            ++colons;
            hasGap = hasGap || at(text, i + 1) == u':';
            digits = 0;
        } else {
            if (digits++ == 0)
                ++groups;
            if (digits > 4)
                return 0;
        }
        ++i;
    }
    if (colons < 2 || groups == 0 || (!hasGap && colons != 7))
        return 0;
    if (at(text, i) == u'.') { // ::ffff:192.0.2.1
        while (i > 0 && isDigit(text[i - 1]))
            --i;
        const qsizetype tail = ipv4Length(text.sliced(i));
        return tail == 0 ? 0 : i + tail;
    }
    if (isAlnum(at(text, i)))
        return 0;
    // "2001:db8::1:" ends a clause; the address itself ends in "::" or a digit.
    if (text[i - 1] == u':' && at(text, i - 2) != u':')
        --i;
    return i;
}

bool canBeTopLevel(QStringView label, bool isAllCapitals)
{
    if (startsWithAnyCase(label, u"xn--"))
        return true;
    if (label.size() < 2 || label.size() > 14)
        return false;
    const bool isText = std::all_of(label.begin(), label.end(), [isAllCapitals](QChar c) {
        return (c >= u'a' && c <= u'z') || (isAllCapitals && c >= u'A' && c <= u'Z') || c.unicode() > 0xa0;
    });
    return isText && std::none_of(std::begin(fileEndings), std::end(fileEndings),
                                  [label](QStringView ending) { return label == ending; });
}

} // namespace

qsizetype ipLength(QStringView text)
{
    const qsizetype v4 = ipv4Length(text);
    return v4 > 0 ? v4 : ipv6Length(text);
}

bool isHostName(QStringView word)
{
    if (word.size() > longestName)
        return false;
    const auto dot = std::find(word.rbegin(), word.rend(), u'.');
    const qsizetype lastDot = word.rend() - dot - 1;
    if (lastDot <= 0)
        return false;
    const bool isAllCapitals =
        std::none_of(word.begin(), word.end(), [](QChar c) { return c >= u'a' && c <= u'z'; });
    if (!canBeTopLevel(word.sliced(lastDot + 1), isAllCapitals))
        return false;
    QChar previous = u'.';
    for (const QChar c : word) {
        if (c == u'.' && previous == u'.')
            return false;
        if (c != u'.' && c != u'-' && c != u'_' && !isAlnum(c) && c.unicode() < 0xa0)
            return false;
        previous = c;
    }
    // "e.g", "i.e", "a.m": single letters are no domain.
    return lastDot > 1 || word.size() - lastDot > 3;
}

bool isRelayOf(QStringView host, QStringView other)
{
    constexpr QStringView names[]{u"relay",   u"smarthost", u"outbound",   u"mailout",   u"smtp-out",
                                  u"smtpout", u"smtprelay", u"smtp-relay", u"mailrelay", u"mail-relay"};
    const qsizetype dot = host.indexOf(u'.');
    const qsizetype otherDot = other.indexOf(u'.');
    if (dot <= 0 || otherDot <= 0)
        return false;
    const QStringView domain = host.sliced(dot + 1);
    const bool isNear = domain.contains(u'.') && isSame(domain, other.sliced(otherDot + 1));
    return isNear && std::any_of(std::begin(names), std::end(names), [host, dot](QStringView name) {
               QStringView label = host.first(dot);
               while (!label.isEmpty() && isDigit(label.back())) // "relay2"
                   label.chop(1);
               return isSame(label, name);
           });
}

bool isAddress(QStringView word)
{
    if (word.size() > longestAddress)
        return false;
    const qsizetype sign = word.lastIndexOf(u'@');
    if (sign <= 0 || sign + 1 >= word.size())
        return false;
    const QStringView domain = word.sliced(sign + 1);
    return std::all_of(domain.begin(), domain.end(),
                       [](QChar c) {
                           return isAlnum(c) || c == u'.' || c == u'-' || c == u'_' || c == u'#' ||
                                  c.unicode() > 0xa0;
                       }) &&
           (isAlnum(domain[0]) || domain[0].unicode() > 0xa0 || domain[0] == u'#');
}

} // namespace Codebook
