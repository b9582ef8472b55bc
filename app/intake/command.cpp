// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/command.h"

#include "intake/characters.h"

#include <QStringTokenizer>

namespace Codebook {

namespace {

enum class Argument { None, AfterColon, OneWord, Words };

struct Verb
{
    QStringView name;
    Argument argument;
    Command command;
};

constexpr Verb verbs[]{
    {u"MAIL FROM", Argument::AfterColon, Command::MailFrom},
    {u"RCPT TO", Argument::AfterColon, Command::RcptTo},
    {u"EHLO", Argument::OneWord, Command::Greeting},
    {u"HELO", Argument::OneWord, Command::Greeting},
    {u"LHLO", Argument::OneWord, Command::Greeting},
    {u"DATA", Argument::None, Command::Data},
    {u"BDAT", Argument::Words, Command::EndOfData},
    {u"STARTTLS", Argument::None, Command::StartTls},
    {u"AUTH", Argument::Words, Command::Auth},
    {u"RSET", Argument::None, Command::Other},
    {u"QUIT", Argument::None, Command::Other},
    {u"NOOP", Argument::None, Command::Other},
    {u"HELP", Argument::None, Command::Other},
    {u"VRFY", Argument::OneWord, Command::Other},
    {u"EXPN", Argument::OneWord, Command::Other},
    {u"XCLIENT", Argument::Words, Command::Other},
    {u"DATA (EOM)", Argument::None, Command::EndOfData},
    {u".", Argument::None, Command::EndOfData},
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

Command smtpCommand(QStringView line)
{
    const QStringView text = line.trimmed();
    if (text.isEmpty() || text.size() > 4096)
        return Command::None;
    const QChar first = text[0].toUpper();
    for (const Verb &verb : verbs) {
        if (first == verb.name[0] && text.startsWith(verb.name, Qt::CaseInsensitive) &&
            hasArgument(text.sliced(verb.name.size()), verb.argument))
            return verb.command;
    }
    return Command::None;
}

} // namespace Codebook
