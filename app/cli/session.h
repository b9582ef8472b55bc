// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/arguments.h"
#include "cli/terminal.h"
#include "knowledge/catalogue.h"
#include "text/language.h"

#include <QByteArray>

namespace Codebook {

/// What the process ends with.
enum class ExitStatus { Done = 0, NothingRecognised = 1, WrongUsage = 2, InputUnreadable = 3 };

/// What every command needs: the arguments, the language, and the two output streams, both always UTF-8.
class Session final
{
public:
    Session(const Arguments &arguments, const Language &language);

    [[nodiscard]] const Arguments &arguments() const { return m_arguments; }
    [[nodiscard]] const Language &language() const { return m_language; }
    [[nodiscard]] bool hasColor() const { return m_hasColor; }
    [[nodiscard]] TerminalPage page() const { return TerminalPage(m_hasColor); }
    [[nodiscard]] QString say(const QString &key, const QStringList &literals = {}) const;

    /// The catalogue with the house's rules on top; complains about what of them cannot be read.
    [[nodiscard]] Catalogue loadCatalogue();
    /// One line on standard error: "smtpcode: NAME: REASON". The session then ends with InputUnreadable.
    void reportUnreadable(const QString &name, const Phrase &reason);
    void print(const QString &text) { print(text.toUtf8()); }
    void print(const QByteArray &utf8);
    /// Pages as the asked format wants them: text, Markdown or one HTML document.
    void printPages(const std::vector<Outline> &pages, const QString &title);

    /// NothingRecognised unless something was, InputUnreadable when any input was not readable.
    [[nodiscard]] ExitStatus status(bool isAnythingRecognised) const;

private:
    Arguments m_arguments;
    Language m_language;
    bool m_hasColor = false;
    bool m_isUnreadable = false;
};

/// One line on standard error, made visible, with the program's name before it.
void complain(const QString &sentence);

/// All bytes of a file, or of standard input for "-". Not more than the limit; the problem says why not.
[[nodiscard]] Result<QByteArray> readInput(const QString &name);

/// A whole HTML document around a body, without anything loaded from elsewhere.
[[nodiscard]] QString htmlDocument(const QString &body, const QString &title, const QString &language);

} // namespace Codebook
