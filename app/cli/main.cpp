// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"

using namespace Qt::StringLiterals;
using namespace Codebook;

namespace {

/// The language of the environment, as the C library would choose it for messages.
QString environmentLanguage()
{
    for (const char *name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const QString value = qEnvironmentVariable(name);
        if (!value.isEmpty())
            return value.section(u'.', 0, 0);
    }
    return u"en"_s;
}

bool isAvailable(const QString &code)
{
    return Language(code).code() != "en"_L1 || code.startsWith("en"_L1, Qt::CaseInsensitive);
}

ExitStatus run(const Arguments &arguments, const Language &language)
{
    Session session(arguments, language);
    switch (arguments.command) {
    case Arguments::Command::Show:
        return runShow(session);
    case Arguments::Command::Search:
        return runSearch(session);
    case Arguments::Command::Decode:
        return runDecode(session);
    case Arguments::Command::Registry:
        return runRegistry(session);
    case Arguments::Command::Shorthand:
        return runShorthand(session);
    case Arguments::Command::Help:
        session.print(session.say(helpPhrase(arguments.helpFor)) + u'\n');
        break;
    case Arguments::Command::Version:
        session.print(u"smtpcode " CODEBOOK_VERSION "\n"_s);
        break;
    }
    return ExitStatus::Done;
}

} // namespace

int main(int argc, char *argv[])
{
    // No QCoreApplication: nothing here needs an event loop, and it complains about locales other than UTF-8.
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromUtf8(argv[i]));
    Language language(environmentLanguage());
    const Result<Arguments> arguments = parseArguments(words);
    if (!arguments) {
        complain(language.say(arguments.problem()));
        complain(language.say(u"cli.try-help"_s));
        return int(ExitStatus::WrongUsage);
    }
    if (const QString asked = arguments.value().language; !asked.isEmpty()) {
        if (!isAvailable(asked)) {
            complain(
                language.say({u"cli.no-language"_s,
                              {Phrase::literal(asked), Phrase::literal(Language::available().join(u", "_s))},
                              false}));
            return int(ExitStatus::WrongUsage);
        }
        language = Language(asked);
    }
    return int(run(arguments.value(), language));
}
