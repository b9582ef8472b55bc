// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/skeleton.h"

#include "intake/anycase.h"
#include "intake/characters.h"
#include "intake/headerfields.h"
#include "intake/lines.h"
#include "intake/notice.h"
#include "intake/phrases.h"

namespace Codebook {

namespace {

constexpr qsizetype mostLines = 500;

// How notices open that many servers write, in small letters.
constexpr QStringView openings[]{
    u"this is the mail system at host",
    u"created automatically by mail delivery software",
    u"delivery has failed to these recipients",
    u"delivery to the following recipients failed",
    u"did not reach the following recipient",
    u"did not reach some or all of the intended recipients",
    u"transcript of session follows",
    u"had permanent fatal errors",
    u"this is the qmail-send program",
    u"diagnostic information for administrators",
    u"reporting-mta:",
    u"a message from your server",
};

/// Where a refusal begins in the line: "550 no", "550-5.1.1", "#5.1.1", "4.2.2 full"; -1 for none.
qsizetype refusalIn(QStringView line)
{
    for (qsizetype i = 0; i + 2 < line.size(); ++i) {
        const bool isClass = (line[i] == u'4' || line[i] == u'5') && !isAlnum(at(line, i - 1)) &&
                             at(line, i - 1) != u'.' && at(line, i - 1) != u'-';
        if (!isClass)
            continue;
        const QChar behind = at(line, i + 3);
        const bool isCode = isDigit(line[i + 1]) && isDigit(line[i + 2]) &&
                            (isBlank(behind) || behind == u'-' || behind == u',' || behind == u';');
        const bool isStatus =
            line[i + 1] == u'.' && isDigit(line[i + 2]) && behind == u'.' && isDigit(at(line, i + 4));
        if (isCode || isStatus)
            return i;
    }
    return -1;
}

/// Whether an address begins the line, with or without brackets, and ends it or is followed by a colon.
bool isHead(QStringView line)
{
    const auto addresses = addressesIn(line.left(400));
    if (addresses.empty() || addresses.front().start > 1)
        return false;
    QStringView rest = line.sliced(addresses.front().end());
    while (!rest.isEmpty() && (isBracket(rest[0]) || isBlank(rest[0])))
        rest = rest.sliced(1);
    return rest.isEmpty() || rest.startsWith(u':') || rest.startsWith(u"...");
}

/// "550 5.1.1 <anna@example.com>: unknown", "smtp;550 …"
bool isReplyAboutSomebody(QStringView line)
{
    if (startsWithAnyCase(line, u"smtp;"))
        line = line.sliced(5).trimmed();
    return refusalIn(line) == 0 && line.left(40).contains(u'@');
}

} // namespace

bool holdsBounce(QStringView text)
{
    constexpr int nearHead = 3; // Lines that a wrapped "host … said:" takes.
    bool hasRefusal = false;
    bool hasReply = false;
    int sinceHead = nearHead;
    qsizetype lines = 0;
    for (const PastedLine &pasted : splitLines(text)) {
        if (++lines > mostLines)
            break;
        const QStringView line = text.sliced(pasted.content.start, pasted.content.length).trimmed();
        sinceHead = isHead(line) ? 0 : sinceHead + 1;
        const bool isRefused = refusalIn(line) >= 0;
        if (isRefused && sinceHead < nearHead)
            return true;
        hasRefusal = hasRefusal || isRefused;
        hasReply = hasReply || isReplyAboutSomebody(line);
    }
    return (hasRefusal && holdsAny(inSmallLetters(text), openings)) || (hasReply && hasBounceWords(text));
}

} // namespace Codebook
