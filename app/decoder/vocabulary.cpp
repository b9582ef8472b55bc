// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoder/vocabulary.h"

#include "intake/anycase.h"
#include "intake/characters.h"
#include "intake/wordlist.h"

#include <QString>

#include <algorithm>
#include <array>

namespace Codebook {

namespace {

// What announces a reply, a code, the other side's name.
constexpr WordList saidWords{u"said",     u"says",    u"replied", u"responded", u"answered",
                             u"returned", u"returns", u"sagte",   u"meldet",    u"antwortete"};
constexpr WordList codeWords{u"error",  u"code",      u"status", u"reply",      u"response",   u"reason",
                             u"dsn",    u"errorcode", u"fehler", u"fehlercode", u"statuscode", u"erreur",
                             u"errore", u"codice",    u"with",   u"got",        u"reject",     u"stat"};
constexpr WordList protocols{u"smtp", u"esmtp", u"lmtp"};
constexpr WordList hostWords{u"host", u"server", u"mta", u"by", u"to", u"with"};

struct StageName
{
    QStringView name;
    Stage stage;
};

// Longest first where one begins like another.
constexpr std::array stageNames{
    StageName{u"end of data", Stage::EndOfData},
    StageName{u"end-of-data", Stage::EndOfData},
    StageName{u"end of message", Stage::EndOfData},
    StageName{u"end-of-message", Stage::EndOfData},
    StageName{u"sending end of data", Stage::EndOfData},
    StageName{u"sending data block", Stage::EndOfData},
    StageName{u"sending message body", Stage::EndOfData},
    StageName{u"message body", Stage::EndOfData},
    StageName{u"mail from", Stage::MailFrom},
    StageName{u"mail_from", Stage::MailFrom},
    StageName{u"rcpt to", Stage::RcptTo},
    StageName{u"rcpt_to", Stage::RcptTo},
    StageName{u"pipelined data", Stage::Data},
    StageName{u"pipelined mail from", Stage::MailFrom},
    StageName{u"pipelined rcpt to", Stage::RcptTo},
    StageName{u"sender", Stage::MailFrom},
    StageName{u"mail", Stage::MailFrom},
    StageName{u"rcpt", Stage::RcptTo},
    StageName{u"data", Stage::Data},
    StageName{u"bdat", Stage::EndOfData},
    StageName{u"helo", Stage::Helo},
    StageName{u"ehlo", Stage::Helo},
    StageName{u"lhlo", Stage::Helo},
    StageName{u"the helo", Stage::Helo},
    StageName{u"the ehlo", Stage::Helo},
    StageName{u"starttls", Stage::StartTls},
    StageName{u"tls", Stage::StartTls},
    StageName{u"auth", Stage::Auth},
    StageName{u"initial connection", Stage::Connect},
    StageName{u"initial server greeting", Stage::Connect},
    StageName{u"connect", Stage::Connect},
};

constexpr QStringView stageIntroductions[]{
    u"in reply to",      u"in response to",      u"after",       u"while sending",
    u"while performing", u"while receiving the", u"response to", u"during",
};

/// Compares `text` with `words`, where one blank in `words` stands for one or more blanks or line ends with
/// quote marks in `text`. The matched length, 0 for no match.
qsizetype matchWords(QStringView text, QStringView words)
{
    qsizetype i = 0;
    for (const QChar expected : words) {
        if (expected == u' ') {
            const qsizetype start = i;
            while (i - start < 12 && i < text.size() && (isBlank(text[i]) || isLineEnd(text[i])))
                ++i;
            if (i == start)
                return 0;
        } else {
            if (i >= text.size() || smallLetter(text[i]) != expected)
                return 0;
            ++i;
        }
    }
    return isAlnum(at(text, i)) ? 0 : i;
}

constexpr WordList units{
    u"byte",   u"bytes",       u"kb",          u"mb",      u"gb",         u"kib",   u"mib",      u"gib",
    u"kbyte",  u"mbyte",       u"kbytes",      u"mbytes",  u"octets",     u"ms",    u"msec",     u"s",
    u"sec",    u"secs",        u"second",      u"seconds", u"min",        u"mins",  u"minute",   u"minutes",
    u"hour",   u"hours",       u"day",         u"days",    u"stunden",    u"tage",  u"minuten",  u"percent",
    u"%",      u"eur",         u"usd",         u"euro",    u"dollars",    u"times", u"messages", u"mails",
    u"emails", u"nachrichten", u"recipients",  u"users",   u"characters", u"lines", u"files",    u"k",
    u"m",      u"people",      u"connections",
};

constexpr WordList otherNumberWords{
    u"version",      u"versions",   u"ver",         u"v",           u"release",  u"build",       u"revision",
    u"rev",          u"update",     u"postfix",     u"exim",        u"sendmail", u"qmail",       u"exchange",
    u"dovecot",      u"courier",    u"zimbra",      u"opensmtpd",   u"haraka",   u"mdaemon",     u"openssl",
    u"spamassassin", u"amavis",     u"amavisd",     u"amavisd-new", u"rspamd",   u"thunderbird", u"outlook",
    u"kerio",        u"connect",    u"groupwise",   u"domino",      u"notes",    u"mailmarshal", u"ironport",
    u"linux",        u"windows",    u"debian",      u"ubuntu",      u"server",   u"mailer",      u"agent",
    u"section",      u"chapter",    u"abschnitt",   u"seit",        u"since",    u"until",       u"vom",
    u"am",           u"on",         u"dated",       u"date",        u"datum",    u"bis",         u"php",
    u"python",       u"perl",       u"java",        u"james",       u"powermta", u"pmta",        u"imail",
    u"communigate",  u"mailenable", u"smartermail", u"hmailserver", u"axigen",   u"scalix",      u"clamav",
    u"kernel",       u"firmware",   u"plugin",
};

} // namespace

std::optional<Token::Kind> announcement(QStringView word)
{
    if (saidWords.holds(word))
        return Token::Kind::Said;
    if (codeWords.holds(word)) // "with" before a code and before a host; the code is asked for first.
        return Token::Kind::CodeWord;
    if (protocols.holds(word))
        return Token::Kind::Protocol;
    if (hostWords.holds(word))
        return Token::Kind::HostWord;
    return std::nullopt;
}

std::optional<StagePhrase> stagePhrase(QStringView text)
{
    const QStringView near = text.first(std::min<qsizetype>(text.size(), 80));
    for (const QStringView introduction : stageIntroductions) {
        const qsizetype introduced = matchWords(near, introduction);
        if (introduced == 0)
            continue;
        qsizetype i = introduced;
        while (i < near.size() && (isBlank(near[i]) || isLineEnd(near[i])))
            ++i;
        for (const StageName &entry : stageNames) {
            const qsizetype named = matchWords(near.sliced(i), entry.name);
            if (named == 0)
                continue;
            qsizetype end = i + named;
            for (const QStringView tail : {QStringView(u" command"), QStringView(u" handshake")}) {
                if (const qsizetype more = matchWords(near.sliced(end), tail))
                    end += more;
            }
            // "after mail delivery" names no command; "after MAIL" and "mail command" do.
            const bool isShort = entry.name.indexOf(u' ') < 0;
            if (isShort && end == i + named && !near[i].isUpper())
                continue;
            return StagePhrase{entry.stage, i, named, end};
        }
    }
    return std::nullopt;
}

bool isProviderWord(QStringView word)
{
    if (isSame(word, u"gsmtp"))
        return true;
    if (word.size() < 4 || word.size() > 20)
        return false;
    // Capitals, then digits, perhaps with # - _ between: S3150, TSS04, AUP#1310, OFR006_102, AUP#In-1310.
    qsizetype capitals = 0;
    while (capitals < word.size() && word[capitals] >= u'A' && word[capitals] <= u'Z')
        ++capitals;
    if (capitals == 0 || capitals > 6)
        return false;
    qsizetype digits = 0;
    bool hasSign = false;
    for (const QChar c : word.sliced(capitals)) {
        if (isDigit(c))
            ++digits;
        else if (c == u'#')
            hasSign = true;
        else if (c != u'_' && c != u'-' && !(hasSign && isAsciiLetter(c)))
            return false;
    }
    return hasSign || (digits >= 2 && isDigit(word.back()));
}

bool isUnit(QStringView word)
{
    return units.holds(word);
}

bool announcesOtherNumber(QStringView word)
{
    return otherNumberWords.holds(word);
}

} // namespace Codebook
