// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/logstart.h"

#include "intake/anycase.h"
#include "intake/characters.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Codebook {

namespace {

constexpr qsizetype longestStart = 600; // Further in a line nothing shows whose log it is.

/// "0" stands for a digit, "_" for anything but a blank, every other sign for itself.
bool matches(QStringView line, QStringView pattern)
{
    if (line.size() < pattern.size())
        return false;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const bool isRight = pattern[i] == u'0'   ? isDigit(line[i])
                             : pattern[i] == u'_' ? !isBlank(line[i])
                                                  : line[i] == pattern[i];
        if (!isRight)
            return false;
    }
    return true;
}

constexpr QStringView stamps[]{
    u"0000-00-00T00:00:00",   u"0000-00-00 00:00:00", u"[0000-00-00 00:00:00", u"0000/00/00 00:00:00",
    u"00-00-0000 00:00:00",   u"00/00/0000 00:00:00", u"00.00.0000 00:00:00",  u"[00/___/0000:00:00:00",
    u"[00/___/0000 00:00:00", u"0000000000.000000",   u"[0000-00-00T00:00:00",
    u"00:00:00.000 0 ", // CommuniGate, with the level
};
constexpr QStringView months[]{u"Jan", u"Feb", u"Mar", u"Apr", u"May", u"Jun",
                               u"Jul", u"Aug", u"Sep", u"Oct", u"Nov", u"Dec"};

/// "Feb 27 15:49:07", "Feb  7 2026 15:49:07"
qsizetype syslogStamp(QStringView line)
{
    const bool isMonth =
        line.size() >= 14 && std::any_of(std::begin(months), std::end(months),
                                         [line](auto month) { return startsWith(line, month); });
    if (!isMonth)
        return 0;
    qsizetype i = 3;
    while (i < 6 && at(line, i) == u' ')
        ++i;
    const qsizetype day = i;
    while (i < day + 2 && isDigit(at(line, i)))
        ++i;
    if (i == 3 || i == day)
        return 0;
    if (matches(line.sliced(i), u" 0000 00:00:00"))
        i += 5;
    return matches(line.sliced(i), u" 00:00:00") ? i + 9 : 0;
}

/// "Tue " before the date, as MDaemon and IronPort write it.
qsizetype weekdayLength(QStringView line)
{
    constexpr QStringView weekdays[]{u"Mon ", u"Tue ", u"Wed ", u"Thu ", u"Fri ", u"Sat ", u"Sun "};
    return std::any_of(std::begin(weekdays), std::end(weekdays),
                       [line](QStringView day) { return startsWith(line, day); })
               ? 4
               : 0;
}

/// "@4000000052fafd8d38754cec", as multilog writes it.
qsizetype tai64Stamp(QStringView line)
{
    qsizetype i = 1;
    while (i < 26 && isHexDigit(at(line, i)))
        ++i;
    return at(line, 0) == u'@' && i == 25 && isBlank(at(line, i)) ? i : 0;
}

/// "[09C0:000A-0B7C]", the process of a Domino server.
qsizetype dominoProcess(QStringView line)
{
    if (at(line, 0) != u'[')
        return 0;
    qsizetype i = 1;
    while (i < 40 && (isHexDigit(at(line, i)) || at(line, i) == u':' || at(line, i) == u'-'))
        ++i;
    return i > 8 && at(line, i) == u']' && at(line, i + 1) == u' ' ? i + 2 : 0;
}

/// Behind the seconds: fraction, zone, "PM", the closing bracket.
qsizetype stampEnd(QStringView line, qsizetype end)
{
    const auto digits = [&] {
        while (isDigit(at(line, end)))
            ++end;
    };
    if ((at(line, end) == u'.' || at(line, end) == u',') && isDigit(at(line, end + 1))) {
        ++end;
        digits();
    }
    if (at(line, end) == u'Z') {
        ++end;
    } else if ((at(line, end) == u'+' || at(line, end) == u'-') && matches(line.sliced(end + 1), u"00")) {
        end += 3;
        end += at(line, end) == u':' ? 1 : 0;
        digits();
    } else if (matches(line.sliced(end), u" +0000") || matches(line.sliced(end), u" -0000")) {
        end += 6;
    } else if (line.sliced(end).startsWith(u" AM") || line.sliced(end).startsWith(u" PM")) {
        end += 3;
    }
    return at(line, end) == u']' ? end + 1 : end;
}

// What lines of Postfix's log begin with once time stamp, program and queue id are cut off.
constexpr QStringView queueWords[]{
    u"to=",
    u"from=<",
    u"reject: ",
    u"reject_warning: ",
    u"milter-reject: ",
    u"proxy-reject:",
    u"hold: ",
    u"discard: ",
    u"redirect: ",
    u"prepend: ",
    u"filter: ",
    u"info: header",
    u"client=",
    u"message-id=",
    u"milter-",
    u"uid=",
    u"host ",
    u"removed",
    u"sender delivery status notification",
    u"warn: ",
    u"replace: ",
    u"strip: ",
    u"sender non-delivery notification",
};
constexpr QStringView bareWords[]{
    u"proxy-reject: ",
    u"proxy-accept: ",
    u"statistics: max ",
    u"cache ",
    u"DNSBL rank ",
    u"BLACKLISTED [",
    u"DENYLISTED [",
    u"WHITELISTED [",
    u"ALLOWLISTED [",
    u"PREGREET ",
    u"HANGUP after ",
    u"PASS NEW [",
    u"PASS OLD [",
    u"CONNECT from [",
    u"DISCONNECT [",
    u"disconnect from ",
    u"connect from ",
    u"lost connection after ",
    u"timeout after ",
    u"fatal: root(",
    u"delivery status ",
    u"#Fields: ",
    u"#Software: ",
    u"#Log-type: ",
    u"BARE NEWLINE from ",
    u"bare <LF> received after ",
    u"discarding EHLO keywords",
    u"warning: hostname ",
    u"type,timeLogged,",
    u"status: local ",
    u"triple bounce: ",
};

template <std::size_t N>
bool beginsWithAny(QStringView line, const QStringView (&words)[N])
{
    return std::any_of(std::begin(words), std::end(words),
                       [line](QStringView word) { return startsWith(line, word); });
}

/// A Postfix line without its time stamp: "AD6E41CDC05C: to=<anna@example.com>, relay=…", "NOQUEUE: reject:
/// …".
bool isQueueLine(QStringView line)
{
    qsizetype i = at(line, 0) == u'{' ? 1 : 0; // "{queue id}" where somebody took the id out.
    while (i < std::min<qsizetype>(line.size(), 24) && (isAlnum(line[i]) || line[i] == u'_'))
        ++i;
    if (i > 1 && at(line, 0) == u'{' && at(line, i) == u'}')
        ++i;
    const QStringView id = line.first(i);
    const bool isWord = std::none_of(id.begin(), id.end(), [](QChar c) { return isDigit(c) || c == u'}'; }) &&
                        std::any_of(id.begin(), id.end(), [](QChar c) { return c >= u'a' && c <= u'z'; });
    return i >= 5 && !isWord && line.sliced(i).startsWith(u": ") && // "Grund: host …" is a label
           beginsWithAny(line.sliced(i + 2), queueWords);
}

/// "exim[14706]: 2026-11-21 …", "postfix/smtp[1874]: …", "mail.example.org exim[3751]: …"
bool isProgramLine(QStringView line)
{
    const QStringView start = line.left(80);
    const qsizetype bracket = indexOfAnyCase(start, u"]: ");
    if (bracket < 2)
        return false;
    qsizetype i = bracket;
    while (i > 0 && isDigit(line[i - 1]))
        --i;
    return i < bracket && i > 1 && line[i - 1] == u'[' && isAsciiLetter(line[i - 2]) &&
           std::count_if(line.begin(), line.begin() + i, [](QChar c) { return isBlank(c); }) <= 1;
}

/// Behind a word of qmail's log and the number that follows it, 0 where the line begins otherwise.
qsizetype numberedWord(QStringView line, QStringView word)
{
    if (!startsWith(line, word))
        return 0;
    qsizetype i = word.size();
    while (isDigit(at(line, i)))
        ++i;
    return i > word.size() ? i : 0;
}

/// "delivery 9: success: …", of qmail without its time stamp.
bool isDeliveryLine(QStringView line)
{
    const qsizetype end = numberedWord(line, u"delivery ");
    return end > 0 && at(line, end) == u':';
}

/// What qmail writes around a delivery: "starting delivery 9: msg 93996 to remote anna@example.com".
bool isQueueWord(QStringView line)
{
    for (const QStringView word :
         {QStringView(u"starting delivery "), QStringView(u"new msg "), QStringView(u"info msg "),
          QStringView(u"end msg "), QStringView(u"bounce msg ")}) {
        if (const qsizetype end = numberedWord(line, word); end > 0)
            return end == line.size() || at(line, end) == u':' || at(line, end) == u' ' ||
                   isLineEnd(line[end]);
    }
    return false;
}

struct Sign
{
    QStringView text;
    QStringView variant;
};

// The first that stands in a line decides.
constexpr Sign variantSigns[]{
    {u"postfix", u"postfix"},
    {u", status=", u"postfix"},
    {u"NOQUEUE: ", u"postfix"},
    {u"courier", u"courier"},
    {u"smtpd[", u"opensmtpd"},
    {u" evpid=", u"opensmtpd"},
    {u"sendmail", u"sendmail"},
    {u"sm-mta", u"sendmail"},
    {u", stat=", u"sendmail"},
    {u"ruleset=", u"sendmail"},
    {u"qmail", u"qmail"},
    {u"delivery ", u"qmail"},
    {u"[outbound]", u"haraka"},
    {u" plugin=", u"haraka"},
    {u"lmtp(", u"dovecot"},
    {u"amavis", u"amavis"},
    {u"rspamd", u"rspamd"},
    {u"Queue-ID: ", u"kerio"},
    {u"recipient-status", u"exchange"},
    {u"STOREDRIVER", u"exchange"},
    {u"timeLogged", u"powermta"},
    {u" ** ", u"exim"},
    {u" == ", u"exim"},
    {u" => ", u"exim"},
    {u" -> ", u"exim"},
    {u" <= ", u"exim"},
    {u"exim", u"exim"},
    {u" H=", u"exim"},
    {u" F=<", u"exim"},
    {u"Router: ", u"domino"},
    {u"SMTP Server", u"domino"},
};

bool isQmailDelivery(QStringView text)
{
    const qsizetype start = text.left(120).indexOf(u"delivery ");
    return start >= 0 && isDeliveryLine(text.sliced(start));
}

/// qmail's log has "_" for each blank and "/" for each line end, so every character keeps its place.
QString withoutUnderscores(QStringView text)
{
    QString plain = text.toString();
    plain.replace(u'_', u' ');
    for (const QStringView start : {QStringView(u"Remote host said:"), QStringView(u"Giving up on")}) {
        for (qsizetype i = plain.indexOf(start); i > 0; i = plain.indexOf(start, i + 1)) {
            if (plain[i - 1] == u'/')
                plain[i - 1] = u'\n';
        }
    }
    return plain;
}

} // namespace

qsizetype logStampLength(QStringView line)
{
    qsizetype start = 0;
    if (at(line, 0) == u'<') { // "<22>" or "<22>1 "
        qsizetype i = 1;
        while (i < 5 && isDigit(at(line, i)))
            ++i;
        if (i == 1 || at(line, i) != u'>')
            return 0;
        start = i + 1;
        if (at(line, start) == u'1' && at(line, start + 1) == u' ')
            start += 2;
    }
    start += dominoProcess(line.sliced(start));
    const qsizetype weekday = weekdayLength(line.sliced(start));
    start += weekday;
    const QStringView rest = line.sliced(start);
    for (const QStringView pattern : stamps) {
        if (matches(rest, pattern))
            return stampEnd(line, start + pattern.size());
    }
    qsizetype length = syslogStamp(rest);
    if (length > 0 && weekday > 0 && matches(rest.sliced(length), u" 0000"))
        length += 5;
    if (length == 0)
        length = tai64Stamp(rest);
    return length > 0 ? stampEnd(line, start + length) : 0;
}

bool isLogLine(QStringView line)
{
    const qsizetype stamp = logStampLength(line);
    return (stamp > 0 && stamp < line.size()) || isQueueLine(line) || isProgramLine(line) ||
           isDeliveryLine(line) || isQueueWord(line) || beginsWithAny(line, bareWords) ||
           (startsWith(line, u"addr ") && line.contains(u" listed by domain ")); // Postfix's dnsblog
}

qsizetype collectorLength(QStringView line)
{
    constexpr qsizetype longestName = 160;
    constexpr QStringView bar = u" | ";
    const QStringView start = line.left(longestName);
    if (const qsizetype found = indexOfAnyCase(start, bar);
        found > 0 && !start.first(found).trimmed().contains(u' '))
        return isLogLine(line.sliced(found + bar.size())) ? found + bar.size() : 0;
    bool isFile = false;
    for (qsizetype i = 0; i < start.size() && !isBlank(start[i]); ++i) {
        isFile = isFile || start[i] == u'/' || start[i] == u'.';
        if (start[i] == u':' && isFile && logStampLength(line.sliced(i + 1)) > 0)
            return i + 1;
    }
    return 0;
}

QString logVariant(QStringView line)
{
    const QStringView text = line.first(std::min(line.size(), longestStart));
    const auto sign = std::find_if(std::begin(variantSigns), std::end(variantSigns),
                                   [text](const Sign &entry) { return text.contains(entry.text); });
    return sign == std::end(variantSigns) ? QString() : sign->variant.toString();
}

void appendLogText(Section &section, QStringView text, TextSpan source)
{
    if (text.contains(u"Remote_host_said:_") || isQmailDelivery(text)) {
        section.map.append(source, source.length);
        section.text += withoutUnderscores(text);
        return;
    }
    constexpr QStringView lineEnd = u"\\n";
    qsizetype start = 0;
    for (qsizetype i = text.indexOf(lineEnd); i >= 0; i = text.indexOf(lineEnd, start)) {
        section.text += text.sliced(start, i - start);
        section.text += u'\n';
        if (i > start)
            section.map.append({source.start + start, i - start}, i - start);
        section.map.append({source.start + i, lineEnd.size()}, 1, true);
        start = i + lineEnd.size();
    }
    section.text += text.sliced(start);
    if (start < text.size())
        section.map.append({source.start + start, text.size() - start}, text.size() - start);
}

} // namespace Codebook
