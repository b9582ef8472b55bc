// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/recognise.h"

#include "intake/anycase.h"
#include "intake/characters.h"
#include "intake/logstart.h"
#include "intake/notice.h"
#include "intake/phrases.h"
#include "intake/protocollog.h"
#include "intake/records.h"
#include "intake/smtpcommand.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Codebook {

namespace {

constexpr std::size_t mostLines = 5000;
constexpr qsizetype mostWords = 6; // More are no search but a sentence.
constexpr qsizetype firstCharacters = 20'000;
constexpr qsizetype longestReply =
    300; // A longer line with the words of a bounce is a text without line ends.

using Kind = PastedLine::Kind;

// Phrases of bounce texts that people copy, in small letters.
constexpr PhraseList bouncePhrases{
    u"undeliver",
    u"not be delivered",
    u"delivery has failed",
    u"delivery failed",
    u"delivery failure",
    u"delivery status notification",
    u"failure notice",
    u"returned mail",
    u"mail delivery",
    u"returned to sender",
    u"generating server",
    u"transcript of session",
    u"permanent error",
    u"permanent failure",
    u"following addresses",
    u"following recipient",
    u"smtp error from",
    u"remote server returned",
    u"rejected your message",
    u"said:",
    u"message blocked",
    u"address not found",
    u"wasn't delivered",
    u"was not delivered",
    u"t be delivered", // "couldn't", with whatever apostrophe.
    u"could not be reached",
    u"cannot be reached",
    u"did not reach",
    u"has been delayed",
    u"could not send",
    u"problem delivering",
    u"unzustellbar",
    u"konnte nicht zugestellt",
    u"nicht zugestellt",
    u"the response was",
    u"the response from the remote server",
    u"gave this error",
    u"in reply to",
    u"non remis",
    u"no se pudo entregar",
};

struct Counts
{
    std::size_t marked = 0; ///< Transcript lines with a mark.
    std::size_t commands = 0;
    std::size_t replies = 0;
    std::size_t logs = 0;
    std::size_t fields = 0;
    std::size_t headers = 0; ///< Of the block the text begins with.
    std::size_t others = 0;  ///< Text outside of these.
    std::size_t all = 0;     ///< Lines that are not blank.
    Kind first = Kind::Blank;
};

QStringView contentOf(QStringView paste, const PastedLine &line)
{
    return paste.sliced(line.content.start, line.content.length).trimmed();
}

Counts countLines(QStringView paste, const std::vector<PastedLine> &lines)
{
    Counts counts;
    bool isTop = true;
    bool isData = false;
    for (std::size_t i = 0; i < std::min(lines.size(), mostLines); ++i) {
        const PastedLine &line = lines[i];
        if (line.kind == Kind::Blank) {
            isTop = isTop && counts.all == 0;
            continue;
        }
        if (counts.all++ == 0)
            counts.first = line.kind;
        switch (line.kind) {
        case Kind::Client:
        case Kind::Server:
            ++counts.marked;
            break;
        case Kind::BareCommand: {
            const SmtpCommand command = smtpCommand(paste.sliced(line.content.start, line.content.length));
            counts.commands += command == SmtpCommand::MailFrom || command == SmtpCommand::RcptTo ||
                               command == SmtpCommand::Greeting;
            isData = isData || command == SmtpCommand::Data;
            break;
        }
        case Kind::BareReply:
            ++counts.replies;
            counts.commands += isData && contentOf(paste, line).startsWith(u"354"); // Not the word alone.
            break;
        case Kind::Log:
            ++counts.logs;
            break;
        case Kind::StatusField:
            ++counts.fields;
            break;
        case Kind::Header:
            counts.headers += isTop;
            break;
        default:
            counts.others += !line.isIndented;
        }
    }
    return counts;
}

bool hasBouncePhrase(QStringView paste)
{
    return holdsAny(inOneSmallLine(paste.first(std::min(paste.size(), firstCharacters))), bouncePhrases);
}

/// "<anna@example.com>: …", "anna@example.com: …" or an address alone: the line that heads a recipient's
/// reply.
bool isHead(QStringView line)
{
    constexpr qsizetype longestAddress = 320;
    const qsizetype sign = line.left(longestAddress).indexOf(u'@');
    if (sign <= 0)
        return false;
    qsizetype end = sign;
    while (end < line.size() && !isBlank(line[end]) && line[end] != u'>' && line[end] != u':' &&
           line[end] != u'\uff1a')
        ++end;
    const bool isOneWord =
        std::none_of(line.begin(), line.begin() + sign, [](QChar c) { return isBlank(c) || c == u':'; });
    while (end < line.size() && (line[end] == u'>' || isQuoteMark(line[end])))
        ++end;
    const QStringView rest = line.sliced(end).trimmed();
    return isOneWord &&
           (rest.isEmpty() || rest.startsWith(u':') || rest.startsWith(u'\uff1a') || rest.startsWith(u'('));
}

/// Whether a text with a code also names whom it is about: it is more than a server's reply then.
bool namesRecipient(QStringView paste, const std::vector<PastedLine> &lines, const Counts &counts)
{
    constexpr std::size_t fewestLines = 2;
    const QStringView start = paste.first(std::min(paste.size(), firstCharacters));
    if (!start.contains(u'@'))
        return false;
    const bool isSaidApart = counts.others > 0 && counts.others + counts.replies >= fewestLines;
    if (isSaidApart || containsAnyCase(start, u"RCPT TO:<") || containsAnyCase(start, u"recipients failed: "))
        return true;
    return std::any_of(lines.begin(), lines.begin() + qsizetype(std::min(lines.size(), mostLines)),
                       [paste](const PastedLine &line) { return isHead(contentOf(paste, line)); });
}

/// Whether a text without any code still is about an address that a message did not reach: it has the words
/// of a bounce, or the message below them.
bool namesFailedRecipient(QStringView paste, const std::vector<PastedLine> &lines)
{
    const auto end = lines.begin() + qsizetype(std::min(lines.size(), mostLines));
    const auto isAny = [&](auto is) {
        return std::any_of(lines.begin(), end,
                           [&](const PastedLine &line) { return is(line, contentOf(paste, line)); });
    };
    const auto isReturned = [](const PastedLine &line, QStringView text) {
        return line.kind == Kind::Header && text.startsWith(u"Received:");
    };
    const auto isNamed = [](const PastedLine &, QStringView text) { return text.contains(u'@'); };
    return (hasBounceWords(paste.first(std::min(paste.size(), firstCharacters))) || isAny(isReturned)) &&
           isAny(isNamed);
}

/// "550" or "5.1.1": no "24h", no "2.4.10.1".
bool isCode(QStringView word)
{
    if (word[0] < u'2' || word[0] > u'5')
        return false;
    if (word.size() == 3 && isDigit(word[1]))
        return isDigit(word[2]);
    constexpr qsizetype mostDigits = 3;
    qsizetype digits = 0;
    int dots = 0;
    for (const QChar c : word) {
        if (c != u'.' && !isDigit(c))
            return false;
        dots += c == u'.';
        digits = c == u'.' ? 0 : digits + 1;
        if (digits > (dots == 0 ? 1 : mostDigits))
            return false;
    }
    return dots == 2;
}

/// Digits that may be a code, so that words alone are not taken for a reply. What is a part of a date, of a
/// version or of an address is none.
bool hasCode(QStringView paste)
{
    const QStringView text = paste.first(std::min(paste.size(), firstCharacters));
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!isDigit(text[i]))
            continue;
        qsizetype end = i;
        while (isAlnum(at(text, end)) || (at(text, end) == u'.' && isDigit(at(text, end + 1))))
            ++end;
        const bool isWhole =
            !isAlnum(at(text, i - 1)) && (at(text, i - 1) != u'.' || !isAlnum(at(text, i - 2)));
        if (isWhole && isCode(text.sliced(i, end - i)))
            return true;
        i = end;
    }
    return false;
}

/// Digits that somebody may take for a code, as of a version: then the words are no search.
bool hasLookOfCode(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!isDigit(text[i]) || isAlnum(at(text, i - 1)))
            continue;
        qsizetype digits = 0;
        while (isAlnum(at(text, i + digits)))
            ++digits;
        if ((digits == 3 && text[i] >= u'2' && text[i] <= u'5') ||
            (digits == 1 && at(text, i + 1) == u'.' && isDigit(at(text, i + 2))))
            return true;
        i += digits;
    }
    return false;
}

bool isSearch(QStringView paste)
{
    const QStringView text = paste.trimmed();
    if (text.size() > 80 || hasLookOfCode(text) || isDigit(text[0])) // "5,1,1" is meant as a code.
        return false;
    qsizetype words = 1;
    for (const QChar c : text) {
        if (isLineEnd(c) || c == u':' || c == u'@' || c == u';')
            return false;
        words += isBlank(c);
    }
    return words <= mostWords;
}

/// Whose log it is: the first line that shows it says so.
QString variantOf(QStringView paste, const std::vector<PastedLine> &lines)
{
    constexpr int mostLogLines = 50;
    int seen = 0;
    for (const PastedLine &line : lines) {
        if (line.kind != Kind::Log || line.content.isEmpty())
            continue;
        const QString variant = logVariant(paste.sliced(line.content.start, line.content.length));
        if (!variant.isEmpty() || ++seen == mostLogLines)
            return variant;
    }
    return {};
}

/// "exchange" or "powermta" where the first lines are rows of their tables.
QString trackingVariant(QStringView paste, const std::vector<PastedLine> &lines)
{
    constexpr std::size_t mostRemarks = 6; // "#Software: …", "#Version: …"
    for (std::size_t i = 0; i < std::min(lines.size(), mostRemarks); ++i) {
        const QStringView line = contentOf(paste, lines[i]);
        if (isTrackingRow(line))
            return line.startsWith(u"type,") || line.indexOf(u',') < 3 ? u"powermta"_s : u"exchange"_s;
    }
    return {};
}

/// Whose log that tells sessions the first lines are of; empty for other texts.
QString sessionLogVariant(QStringView paste, const std::vector<PastedLine> &lines)
{
    constexpr std::size_t mostRemarks = 8;
    for (std::size_t i = 0; i < std::min(lines.size(), mostRemarks); ++i) {
        if (const QStringView variant = protocolVariant(contentOf(paste, lines[i])); !variant.isEmpty())
            return variant.toString();
    }
    return {};
}

bool isEventTable(QStringView paste, const std::vector<PastedLine> &lines)
{
    return lines.size() > 1 && namesEventColumns(contentOf(paste, lines.front()));
}

/// Whether the paste is the file of a report on how a day's mail was checked: of DMARC (RFC 7489, 7.2) or of
/// TLS (RFC 8460, 4). It tells of no message.
bool isAggregateReport(QStringView paste)
{
    const QStringView start = paste.first(std::min(paste.size(), firstCharacters));
    return (start.contains(u"<report_metadata>") && start.contains(u"<policy_published>")) ||
           (start.contains(u"\"organization-name\"") && start.contains(u"\"policies\"") &&
            start.contains(u"\"date-range\""));
}

/// Whether the paste is JSON or XML as a whole, where an address beside a number says nothing.
bool isData(QStringView paste)
{
    const QStringView text = paste.trimmed();
    return (text.startsWith(u'{') && text.endsWith(u'}')) || (text.startsWith(u'[') && text.endsWith(u']')) ||
           (text.startsWith(u"<?xml") && text.endsWith(u'>'));
}

// What a mail is that was copied with a few of its header fields; empty where it may be a bounce.
QString otherMail(QStringView paste)
{
    constexpr qsizetype mostText = 64 * 1024;
    const QStringView mail = paste.first(std::min(paste.size(), mostText));
    const HeaderBlock header(mail);
    MessageSigns signs{header, header.value(u"Subject"), mail.sliced(std::min(header.end(), mail.size()))};
    return otherThanBounce(signs);
}

/// Whether the paste is an absence note with a few of its header fields, below a remark perhaps. Numbers in
/// it are of telephones and rooms.
bool isAbsenceNote(QStringView paste, const std::vector<PastedLine> &lines)
{
    constexpr std::size_t fewestFields = 3;
    constexpr qsizetype longestRemark = 400;
    std::size_t fields = 0;
    for (std::size_t i = 0; i < std::min(lines.size(), mostLines); ++i) {
        fields = lines[i].kind == Kind::Header ? fields + 1 : 0;
        if (fields < fewestFields)
            continue;
        const QStringView remark = paste.first(lines[i + 1 - fields].content.start);
        return remark.size() <= longestRemark && !hasCode(remark) && !hasBounceWords(remark) &&
               otherMail(paste.sliced(remark.size())) == u"absence-note";
    }
    return false;
}

} // namespace

bool isCodeOrPattern(QStringView text)
{
    QStringView core = text.trimmed();
    if (core.size() > 20)
        return false;
    const auto isWrapping = [](QChar c) { return isBracket(c) || isQuoteMark(c) || c == u'#' || isBlank(c); };
    while (!core.isEmpty() && isWrapping(core.front()))
        core = core.sliced(1);
    while (!core.isEmpty() && isWrapping(core.back()))
        core.chop(1);
    const auto isPlace = [](QChar c) {
        return isDigit(c) || c == u'x' || c == u'X' || c == u'?' || c == u'*';
    };
    if (core.isEmpty() || core.size() > 9 || std::none_of(core.begin(), core.end(), isDigit))
        return false;
    qsizetype group = 0;
    int dots = 0;
    for (const QChar c : core) {
        if (c == u'.') {
            if (group == 0 || (dots == 0 && group > 1))
                return false;
            ++dots;
            group = 0;
        } else if (!isPlace(c) || ++group > 3) {
            return false;
        }
    }
    return dots <= 2 && (dots > 0 || core.size() <= 3);
}

bool isTrackingLog(QStringView variant)
{
    return variant == u"exchange" || variant == u"powermta";
}

Recognition recognise(QStringView paste, const std::vector<PastedLine> &lines)
{
    const Counts counts = countLines(paste, lines);
    if (counts.all == 0)
        return {};
    if (counts.all == 1 && isCodeOrPattern(paste))
        return {Format::Code, {}, {Format::Reply}};
    if (isAggregateReport(paste))
        return {Format::NotABounce, u"mail"_s, {Format::Reply}};
    if (const QString variant = trackingVariant(paste, lines); !variant.isEmpty())
        return {Format::Log, variant, {Format::Reply}};
    if (const QString variant = sessionLogVariant(paste, lines); !variant.isEmpty())
        return {Format::Transcript, variant, {Format::Log, Format::Reply}};
    if (isWebEvent(paste) || isEventTable(paste, lines))
        return {Format::Event, eventVariant(paste), {Format::Reply}};
    if (isJsonLog(paste))
        return {Format::Log,
                logVariant(jsonLogLines(paste.first(std::min(paste.size(), firstCharacters))).front().text),
                {Format::Reply}};
    const bool isSession = counts.marked >= 2 && counts.marked >= counts.logs;
    if (counts.logs > 0 && !isSession && (counts.first == Kind::Log || counts.logs * 2 >= counts.all))
        return {Format::Log, variantOf(paste, lines), {Format::Reply}};
    if (counts.fields == 0 && isAbsenceNote(paste, lines))
        return {Format::NotABounce, u"absence-note"_s, {Format::BounceText, Format::Reply}};
    if (counts.headers >= 3 && counts.first == Kind::Header && counts.all > counts.headers) {
        const bool mayBeBounce = counts.fields > 0 || hasCode(paste) || hasBouncePhrase(paste);
        if (const QString other = mayBeBounce ? QString() : otherMail(paste); !other.isEmpty())
            return {Format::NotABounce, other, {Format::BounceText, Format::Reply}};
        return {Format::BounceMessage, {}, {Format::BounceText, Format::Reply}};
    }
    if (counts.first == Kind::StatusField && counts.fields >= 2 && counts.others == 0)
        return {Format::DeliveryStatus, {}, {Format::BounceText, Format::Reply}};
    const bool isText = counts.others >= 3 || (counts.others >= 2 && counts.all >= 4);
    const bool isPhrase = isText && hasBouncePhrase(paste);
    if (counts.marked >= 2 || (counts.commands > 0 && counts.replies > 0) ||
        (counts.marked > 0 && counts.others < 3 && !isPhrase)) {
        if (isPhrase || counts.fields > 0)
            return {Format::BounceText, {}, {Format::Transcript, Format::Reply}};
        return {Format::Transcript, {}, {Format::Reply}};
    }
    if (counts.all == 1 && counts.fields == 1 && hasCode(paste)) // "Status: 5.1.1"
        return {Format::Reply, {}, {Format::BounceText}};
    if (isPhrase || counts.fields > 0)
        return {Format::BounceText, {}, {Format::Reply}};
    if (counts.all == 1 && isSearch(paste))
        return {Format::Words, {}, {Format::Reply}};
    if (hasCode(paste)) {
        const QStringView start = paste.first(std::min(paste.size(), firstCharacters));
        const bool isCollapsed = paste.size() > longestReply && start.contains(u'@') &&
                                 !start.left(longestReply).contains(u" said: ") && hasBounceWords(start);
        if (counts.first != Kind::BareReply && !isData(paste) &&
            (isCollapsed || namesRecipient(paste, lines, counts)))
            return {Format::BounceText, {}, {Format::Reply}};
        return {Format::Reply, {}, {Format::BounceText, Format::Words}};
    }
    if (hasBouncePhrase(paste) || namesFailedRecipient(paste, lines))
        return {Format::BounceText, {}, {Format::Reply}};
    if (counts.all <= 3)
        return {Format::Reply, {}, {Format::Words}};
    return {Format::Unknown, {}, {Format::BounceText, Format::Reply}};
}

} // namespace Codebook
