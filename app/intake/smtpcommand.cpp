// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/smtpcommand.h"

#include "intake/anycase.h"
#include "intake/characters.h"

#include <QStringTokenizer>

namespace Codebook {

namespace {

enum class Argument { None, AfterColon, OneWord, Words };

struct Verb
{
    QStringView name;
    Argument argument;
    SmtpCommand command;
};

constexpr Verb verbs[]{
    {u"MAIL FROM", Argument::AfterColon, SmtpCommand::MailFrom},
    {u"RCPT TO", Argument::AfterColon, SmtpCommand::RcptTo},
    {u"EHLO", Argument::OneWord, SmtpCommand::Greeting},
    {u"HELO", Argument::OneWord, SmtpCommand::Greeting},
    {u"LHLO", Argument::OneWord, SmtpCommand::Greeting},
    {u"DATA", Argument::None, SmtpCommand::Data},
    {u"BDAT", Argument::Words, SmtpCommand::EndOfData},
    {u"STARTTLS", Argument::None, SmtpCommand::StartTls},
    {u"AUTH", Argument::Words, SmtpCommand::Auth},
    {u"RSET", Argument::None, SmtpCommand::Other},
    {u"QUIT", Argument::None, SmtpCommand::Other},
    {u"NOOP", Argument::None, SmtpCommand::Other},
    {u"HELP", Argument::None, SmtpCommand::Other},
    {u"VRFY", Argument::OneWord, SmtpCommand::Other},
    {u"EXPN", Argument::OneWord, SmtpCommand::Other},
    {u"XCLIENT", Argument::Words, SmtpCommand::Other},
    {u"DATA (EOM)", Argument::None, SmtpCommand::EndOfData},
    {u".", Argument::None, SmtpCommand::EndOfData},
};

/// What follows the address in "RCPT TO:<anna@example.com> NOTIFY=FAILURE" (RFC 5321, 4.1.2); an arrow or a
/// sentence is none of it.
bool hasOnlyParameters(QStringView argument)
{
    if (argument.isEmpty()) // "… did not like our RCPT TO:"
        return false;
    qsizetype i = argument.startsWith(u'<') ? argument.indexOf(u'>') + 1 : 0;
    while (i < argument.size() && !isBlank(argument[i]))
        ++i;
    for (const QStringView word : argument.sliced(i).tokenize(u' ', Qt::SkipEmptyParts)) {
        if (!isAsciiLetter(word[0]) || (!word.contains(u'=') && !word[0].isUpper()))
            return false;
    }
    return true;
}

bool hasArgument(QStringView rest, Argument argument)
{
    switch (argument) {
    case Argument::None:
        return rest.trimmed().isEmpty();
    case Argument::AfterColon:
        return rest.trimmed().startsWith(u':') && hasOnlyParameters(rest.trimmed().sliced(1).trimmed());
    case Argument::OneWord: {
        const QStringView word = rest.trimmed();
        if (word.isEmpty() || !isBlank(rest[0]))
            return false;
        return !word.contains(u' ');
    }
    case Argument::Words:
        return rest.size() > 1 && isBlank(rest[0]) && (isDigit(rest[1]) || rest[1].isUpper());
    }
    return false;
}

} // namespace

SmtpCommand smtpCommand(QStringView line)
{
    const QStringView text = line.trimmed();
    if (text.isEmpty() || text.size() > 4096)
        return SmtpCommand::None;
    const QChar first = text[0].toUpper();
    for (const Verb &verb : verbs) {
        if (first == verb.name[0] && startsWithAnyCase(text, verb.name) &&
            hasArgument(text.sliced(verb.name.size()), verb.argument))
            return verb.command;
    }
    return SmtpCommand::None;
}

} // namespace Codebook
