// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoder/noticewords.h"

#include "decoder/hosts.h"
#include "intake/characters.h"
#include "intake/headerfields.h"
#include "intake/phrases.h"

#include <algorithm>
#include <iterator>

namespace Codebook {

namespace {

// All in small letters.

constexpr QStringView delayWords[]{
    u"will keep trying",
    u"will continue to try",
    u"will continue trying",
    u"will be retried",
    u"still being retried",
    u"will retry",
    u"will try again",
    u"attempts will continue",
    u"attempts to deliver the message will continue",
    u"not yet been delivered",
    u"has been delayed",
    u"have been delayed",
    u"is delayed",
    u"delivery delayed",
    u"delivery delay",
    u"delayed mail",
    u"(delay)",
    u"(delayed)",
    u"could not send message for past",
    u"could not be sent for past",
    u"warning message only",
    u"a warning only",
    u"do not need to resend",
    u"no action is required on your part",
    u"verz\u00f6gert",
    u"weiterhin versucht",
    u"retard\u00e9",
    u"retrasad",
    u"in ritardo",
    u"\u0437\u0430\u0434\u0435\u0440\u0436",
    u"temporary non-delivery",
    u"temporarily unable to deliver",
    u"-queue id-", // Postfix's list of what waits.
};

constexpr QStringView finalWords[]{
    u"permanent",
    u"gave up",
    u"given up",
    u"giving up",
    u"has stopped trying",
    u"no further delivery attempts",
    u"no further attempts",
    u"will not be retried",
    u"has failed",
    u"failed permanently",
    u"could not be delivered",
    u"returned to sender",
    u"not be deliver",
    u"delivery failed",
    u"failed delivery",
    u"n't be delivered",
    u"has been blocked",
    u"was blocked",
    u"has been rejected",
    u"was rejected",
    u"(es) failed",
};

constexpr QStringView successWords[]{
    u"successfully delivered",
    u"was successfully",
    u"has been successfully",
    u"successful delivery",
    u"successful mail delivery",
    u"delivered successfully",
    u"delivery status notification (success)",
    u"has been delivered to",
    u"was delivered to the",
};

constexpr QStringView relayWords[]{
    u"relayed to",
    u"successfully relayed",
    u"status notification (relay)",
    u"delivery to these recipients or groups is complete, but no delivery notification",
};

// What Exchange writes before the name of the server that made the report, in small letters.
constexpr QStringView generatingServers[]{
    u"generating server",
    u"generierender server",
    u"serveur de g\u00e9n\u00e9ration",
    u"serveur g\u00e9n\u00e9rateur",
    u"servidor de generaci\u00f3n",
    u"servidor que gener\u00f3 el error",
    u"server di generazione",
    u"gerando servidor",
    u"servidor de gera\u00e7\u00e3o",
    u"server voor het genereren van het bericht",
    u"bron van genereren",
    u"genererende server",
    u"genererande server",
    u"server som skapade meddelandet",
    u"serwer generuj\u0105cy",
    u"\u0441\u043e\u0437\u0434\u0430\u044e\u0449\u0438\u0439 \u0441\u0435\u0440\u0432\u0435\u0440",
    u"\u0441\u0435\u0440\u0432\u0435\u0440, \u0441\u043e\u0437\u0434\u0430\u0432\u0448\u0438\u0439 "
    u"\u043e\u0442\u0447\u0435\u0442",
    u"\u751f\u6210\u30b5\u30fc\u30d0\u30fc",
    u"\u751f\u6210\u670d\u52a1\u5668",
    u"\u6b63\u5728\u751f\u6210\u670d\u52a1\u5668",
};

constexpr QStringView signOffs[]{
    u"regards",        u"sincerely",
    u"best wishes",    u"cheers,",
    u"gr\u00fc\u00df", u"gruss",
    u"gru\u00df",      u"mfg",
    u"cordialement",   u"salutations",
    u"saludo",         u"atentamente",
    u"saluti",         u"atenciosamente",
    u"cumprimentos",   u"met vriendelijke groet",
    u"pozdrawiam",     u"\u0443\u0432\u0430\u0436\u0435\u043d\u0438\u0435\u043c",
};

bool isSeparator(QStringView line)
{
    return line.startsWith(u"---") || line.startsWith(u"===") || line.startsWith(u"___") ||
           line.startsWith(u"***");
}

} // namespace

Action actionOfWords(QStringView text)
{
    const QString small = inSmallLetters(text);
    if (holdsAny(small, delayWords))
        return Action::Delayed;
    if (holdsAny(small, relayWords))
        return Action::Relayed;
    if (holdsAny(small, successWords) && !holdsAny(small, finalWords))
        return Action::Delivered;
    return holdsAny(small, finalWords) ? Action::Failed : Action::None;
}

TextSpan reasonBehind(QStringView text, qsizetype start, qsizetype limit, bool mayBeApart)
{
    qsizetype begin = -1;
    qsizetype end = start;
    for (qsizetype line = start; line < limit;) {
        qsizetype lineEnd = line;
        while (lineEnd < limit && !isLineEnd(text[lineEnd]))
            ++lineEnd;
        const QStringView content = text.sliced(line, lineEnd - line).trimmed();
        if (content.isEmpty() || isSeparator(content)) {
            if (begin >= 0 || (!mayBeApart && content.isEmpty() && line > start))
                break;
        } else if (std::any_of(content.begin(), content.end(), [](QChar c) { return c.isLetter(); })) {
            begin = begin < 0 ? line : begin;
            end = lineEnd;
            // "because:", "for the following reason:" announce the next paragraph.
            if (content.endsWith(u':') && mayBeApart)
                begin = -1;
        }
        line = lineEnd + 1;
    }
    return begin < 0 ? TextSpan{} : TextSpan{begin, end - begin};
}

TextSpan reasonBefore(QStringView text, qsizetype line, qsizetype longest)
{
    qsizetype end = line;
    while (end > 0 && (isBlank(text[end - 1]) || isLineEnd(text[end - 1])))
        --end;
    qsizetype start = end;
    while (start > 0 && end - start < longest) {
        qsizetype begin = start;
        while (begin > 0 && !isLineEnd(text[begin - 1]))
            --begin;
        const QStringView content = text.sliced(begin, start - begin).trimmed();
        if (content.isEmpty() || isSeparator(content))
            break;
        start = begin > 0 ? begin - 1 : 0;
    }
    return {start, end - start};
}

TextSpan bracketedLineBefore(QStringView text, qsizetype line)
{
    qsizetype end = line;
    while (end > 0 && (isBlank(text[end - 1]) || isLineEnd(text[end - 1])))
        --end;
    qsizetype start = end;
    while (start > 0 && !isLineEnd(text[start - 1]))
        --start;
    while (start < end && isBlank(text[start]))
        ++start;
    const bool isBracketed = end - start > 2 && text[start] == u'(' && text[end - 1] == u')';
    return isBracketed ? TextSpan{start + 1, end - start - 2} : TextSpan{};
}

bool beginsWithWords(QStringView text)
{
    const auto found =
        std::find_if(text.begin(), text.end(), [](QChar c) { return isLineEnd(c) || c.isLetter(); });
    return found != text.end() && found->isLetter();
}

bool isBelowSignOff(QStringView before)
{
    constexpr int mostLines = 8;
    constexpr qsizetype longestSignOff = 40;
    qsizetype end = before.size();
    for (int i = 0; i < mostLines && end > 0; ++i) {
        const qsizetype start = before.first(end - 1).lastIndexOf(u'\n') + 1;
        const QStringView line = before.sliced(start, end - start).trimmed();
        if (line.size() <= longestSignOff && holdsAny(line.toString().toLower(), signOffs))
            return true;
        end = start;
    }
    return false;
}

QString hostOfMailServer(QStringView from)
{
    const QStringList addresses = addressListOf(from);
    const bool isServer =
        !addresses.isEmpty() && (addresses.first().startsWith(u"mailer-daemon", Qt::CaseInsensitive) ||
                                 addresses.first().startsWith(u"postmaster", Qt::CaseInsensitive));
    return isServer ? addresses.first().section(u'@', -1) : QString();
}

QStringView generatingServer(QStringView line)
{
    const qsizetype colon = std::max(line.indexOf(u':'), line.indexOf(u'\uff1a'));
    constexpr qsizetype longestLabel = 60;
    if (colon < 0 || colon > longestLabel)
        return {};
    const QString label = line.first(colon).trimmed().toString().toLower();
    const QStringView host = line.sliced(colon + 1).trimmed();
    const bool isLabel = std::find(std::begin(generatingServers), std::end(generatingServers), label) !=
                         std::end(generatingServers);
    return isLabel && isHostName(host) ? host : QStringView();
}

} // namespace Codebook
