// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/result.h"

#include <QString>
#include <QStringList>

namespace Codebook {

/// What the user asked smtpcode to do.
struct Arguments
{
    enum class Command { Shorthand, Show, Search, Decode, Registry, Help, Version };
    enum class Format { Text, Markdown, Html, Json };
    enum class Color { Auto, Always, Never };

    Command command = Command::Shorthand;
    Command helpFor =
        Command::Shorthand; ///< The command that --help was asked for; Shorthand for the program.
    QStringList operands;
    Format format = Format::Text;
    Color color = Color::Auto;
    QString language; ///< Empty: the one of the environment.
    QString rules;    ///< Folder of house rules, or empty.
    bool isRedacted = false;
    bool listsRegistry = false;
    QString loadFile;
    QString diffFile;
};

/// Reads the arguments without the program's name. Options may stand anywhere before "--"; the problem says
/// what is wrong in one sentence.
[[nodiscard]] Result<Arguments> parseArguments(const QStringList &arguments);

/// Ids of the phrases that --help prints for a command, in order.
[[nodiscard]] QString helpPhrase(Arguments::Command command);

} // namespace Codebook
