// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/arguments.h"

#include <QHash>

#include <optional>

using namespace Qt::StringLiterals;

namespace Codebook {

namespace {

using Command = Arguments::Command;
using Format = Arguments::Format;
using Color = Arguments::Color;

template <typename T>
std::optional<T> chosen(const QHash<QString, T> &choices, const QString &word)
{
    const auto it = choices.constFind(word);
    return it == choices.constEnd() ? std::nullopt : std::optional<T>(*it);
}

std::optional<Command> commandOf(const QString &word)
{
    static const QHash<QString, Command> commands{{u"show"_s, Command::Show},
                                                  {u"search"_s, Command::Search},
                                                  {u"decode"_s, Command::Decode},
                                                  {u"registry"_s, Command::Registry}};
    return chosen(commands, word);
}

Phrase problem(const QString &key, const QStringList &literals)
{
    Phrase phrase{key, {}, false};
    for (const QString &literal : literals)
        phrase.arguments.push_back(Phrase::literal(literal));
    return phrase;
}

/// Reads one argument after the other; stops at the first problem.
class ArgumentReader final
{
public:
    explicit ArgumentReader(const QStringList &arguments)
        : m_rest(arguments)
    {}

    Result<Arguments> read();

private:
    void readOption(const QString &argument);
    void readOperand(const QString &argument);
    bool takesValue(const QString &name) const;
    void setValue(const QString &name, const QString &value);
    void setFlag(const QString &name);
    void checkOperands();
    void fail(const Phrase &problem);

    QStringList m_rest;
    Arguments m_arguments;
    bool m_isCommandKnown = false;
    bool m_wantsHelp = false;
    bool m_wantsVersion = false;
    std::optional<Phrase> m_problem;
};

void ArgumentReader::fail(const Phrase &problem)
{
    if (!m_problem)
        m_problem = problem;
}

bool ArgumentReader::takesValue(const QString &name) const
{
    static const QStringList names{u"--format"_s, u"--lang"_s, u"--rules"_s,
                                   u"--color"_s,  u"--load"_s, u"--diff"_s};
    return names.contains(name);
}

void ArgumentReader::setValue(const QString &name, const QString &value)
{
    static const QHash<QString, Format> formats{{u"text"_s, Format::Text},
                                                {u"markdown"_s, Format::Markdown},
                                                {u"html"_s, Format::Html},
                                                {u"json"_s, Format::Json}};
    static const QHash<QString, Color> colors{
        {u"auto"_s, Color::Auto}, {u"always"_s, Color::Always}, {u"never"_s, Color::Never}};
    if (value.isEmpty()) {
        fail(problem(u"cli.needs-value"_s, {name}));
    } else if (name == "--format"_L1) {
        if (const std::optional<Format> format = chosen(formats, value))
            m_arguments.format = *format;
        else
            fail(problem(u"cli.bad-value"_s, {value, name, u"text, markdown, html, json"_s}));
    } else if (name == "--color"_L1) {
        if (const std::optional<Color> color = chosen(colors, value))
            m_arguments.color = *color;
        else
            fail(problem(u"cli.bad-value"_s, {value, name, u"auto, always, never"_s}));
    } else if (name == "--lang"_L1) {
        m_arguments.language = value;
    } else if (name == "--rules"_L1) {
        m_arguments.rules = value;
    } else if (name == "--load"_L1) {
        m_arguments.loadFile = value;
    } else {
        m_arguments.diffFile = value;
    }
}

void ArgumentReader::setFlag(const QString &name)
{
    if (name == "--help"_L1 || name == "-h"_L1)
        m_wantsHelp = true;
    else if (name == "--version"_L1)
        m_wantsVersion = true;
    else if (name == "--redact"_L1)
        m_arguments.isRedacted = true;
    else if (name == "--list"_L1)
        m_arguments.listsRegistry = true;
    else
        fail(problem(u"cli.unknown-option"_s, {name}));
}

void ArgumentReader::readOption(const QString &argument)
{
    const qsizetype equals = argument.indexOf(u'=');
    const QString name = argument.left(equals);
    if (!takesValue(name)) {
        if (equals >= 0)
            fail(problem(name.startsWith("--"_L1) ? u"cli.unknown-option"_s : u"cli.takes-no-value"_s,
                         {argument}));
        else
            setFlag(name);
        return;
    }
    if (equals >= 0)
        setValue(name, argument.mid(equals + 1));
    else if (m_rest.isEmpty())
        fail(problem(u"cli.needs-value"_s, {name}));
    else
        setValue(name, m_rest.takeFirst());
}

void ArgumentReader::readOperand(const QString &argument)
{
    if (!m_isCommandKnown) {
        m_isCommandKnown = true;
        if (const std::optional<Command> command = commandOf(argument)) {
            m_arguments.command = *command;
            return;
        }
    }
    m_arguments.operands.append(argument);
}

void ArgumentReader::checkOperands()
{
    const bool hasOperands = !m_arguments.operands.join(QString()).trimmed().isEmpty();
    const bool isRegistry = m_arguments.command == Command::Registry;
    if (!isRegistry &&
        (m_arguments.listsRegistry || !m_arguments.loadFile.isEmpty() || !m_arguments.diffFile.isEmpty()))
        fail({u"cli.only-registry"_s, {}, false});
    else if (isRegistry && hasOperands)
        fail(problem(u"cli.registry-operand"_s, {m_arguments.operands.first()}));
    else if (!hasOperands && m_arguments.command == Command::Show)
        fail({u"cli.show-what"_s, {}, false});
    else if (!hasOperands && m_arguments.command == Command::Search)
        fail({u"cli.search-what"_s, {}, false});
    else if (!hasOperands && m_arguments.command == Command::Shorthand)
        fail({u"cli.nothing-asked"_s, {}, false});
}

Result<Arguments> ArgumentReader::read()
{
    bool areOptionsOver = false;
    while (!m_rest.isEmpty() && !m_problem) {
        const QString argument = m_rest.takeFirst();
        if (!areOptionsOver && argument == "--"_L1) {
            areOptionsOver = true;
            m_isCommandKnown = true;
        } else if (!areOptionsOver && argument.size() > 1 && argument.startsWith(u'-')) {
            readOption(argument);
        } else {
            readOperand(argument);
        }
    }
    if (m_problem)
        return *m_problem;
    if (m_wantsHelp) {
        m_arguments.helpFor = m_arguments.command;
        m_arguments.command = Command::Help;
        return m_arguments;
    }
    if (m_wantsVersion) {
        m_arguments.command = Command::Version;
        return m_arguments;
    }
    checkOperands();
    if (m_problem)
        return *m_problem;
    return m_arguments;
}

} // namespace

Result<Arguments> parseArguments(const QStringList &arguments)
{
    return ArgumentReader(arguments).read();
}

QString helpPhrase(Arguments::Command command)
{
    switch (command) {
    case Command::Show:
        return u"cli.help.show"_s;
    case Command::Search:
        return u"cli.help.search"_s;
    case Command::Decode:
        return u"cli.help.decode"_s;
    case Command::Registry:
        return u"cli.help.registry"_s;
    case Command::Shorthand:
    case Command::Help:
    case Command::Version:
        break;
    }
    return u"cli.help"_s;
}

} // namespace Codebook
