// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/session.h"

#include "knowledge/housefile.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Codebook {

namespace {

constexpr qint64 maximumInput = 256LL * 1024 * 1024;
constexpr qint64 pieceSize = 1024 * 1024;

bool wantsColor(Arguments::Color color)
{
    if (color == Arguments::Color::Auto)
        return qEnvironmentVariableIsEmpty("NO_COLOR") && qgetenv("TERM") != "dumb" && isatty(STDOUT_FILENO);
    return color == Arguments::Color::Always;
}

} // namespace

Session::Session(const Arguments &arguments, const Language &language)
    : m_arguments(arguments)
    , m_language(language)
    , m_hasColor(wantsColor(arguments.color))
{}

QString Session::say(const QString &key, const QStringList &literals) const
{
    Phrase phrase{key, {}, false};
    for (const QString &literal : literals)
        phrase.arguments.push_back(Phrase::literal(literal));
    return m_language.say(phrase);
}

Catalogue Session::loadCatalogue()
{
    QStringList folders{m_arguments.rules};
    if (m_arguments.rules.isEmpty()) {
        // The user's own folder; having none is no mistake.
        folders = {houseRulesFolder()};
        if (!QFileInfo(folders.constFirst()).isDir())
            return Catalogue::builtIn();
    } else if (!QFileInfo(m_arguments.rules).isDir()) {
        reportUnreadable(m_arguments.rules, {u"cli.no-such-folder"_s, {}, false});
        return Catalogue::builtIn();
    }
    std::vector<DataProblem> problems;
    Catalogue catalogue = Catalogue::withHouseRules(folders, &problems);
    for (const DataProblem &problem : problems) {
        m_isUnreadable = true;
        complain(m_language.say(problem.phrase()));
    }
    return catalogue;
}

void Session::reportUnreadable(const QString &name, const Phrase &reason)
{
    m_isUnreadable = true;
    complain(name + u": "_s + m_language.say(reason));
}

void Session::print(const QByteArray &utf8)
{
    std::fwrite(utf8.constData(), 1, size_t(utf8.size()), stdout);
    std::fflush(stdout);
}

void Session::printPages(const std::vector<Outline> &pages, const QString &title)
{
    QString out;
    for (const Outline &outline : pages) {
        if (!out.isEmpty())
            out += u'\n';
        if (m_arguments.format == Arguments::Format::Html) {
            out += outlineHtml(outline);
        } else if (m_arguments.format == Arguments::Format::Markdown) {
            out += outlineMarkdown(outline);
        } else {
            TerminalPage page(m_hasColor);
            page.outline(outline);
            out += page.text();
        }
    }
    const bool isHtml = m_arguments.format == Arguments::Format::Html;
    print(isHtml ? htmlDocument(out, title, m_language.code()) : out);
}

ExitStatus Session::status(bool isAnythingRecognised) const
{
    if (m_isUnreadable)
        return ExitStatus::InputUnreadable;
    return isAnythingRecognised ? ExitStatus::Done : ExitStatus::NothingRecognised;
}

void complain(const QString &sentence)
{
    const QByteArray line = "smtpcode: " + visibleText(sentence).toUtf8() + '\n';
    std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
}

Result<QByteArray> readInput(const QString &name)
{
    QFile file(name);
    const bool isStandardInput = name == "-"_L1;
    const bool isOpen =
        isStandardInput ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen && QFileInfo(name).isDir())
        return Phrase{u"cli.is-folder"_s, {}, false};
    if (!isOpen)
        return Phrase{u"cli.cannot-open"_s, {Phrase::literal(file.errorString())}, false};
    QByteArray bytes;
    // A small file needs no large buffer; one more byte finds its end.
    const qint64 asked =
        file.isSequential() ? pieceSize : std::clamp<qint64>(file.size() + 1, 4096, pieceSize);
    while (bytes.size() <= maximumInput) {
        const QByteArray piece = file.read(asked);
        bytes += piece;
        if (piece.isEmpty() || (!file.isSequential() && piece.size() < asked))
            break;
    }
    if (file.error() != QFileDevice::NoError)
        return Phrase{u"cli.cannot-read"_s, {Phrase::literal(file.errorString())}, false};
    if (bytes.size() > maximumInput)
        return Phrase{
            u"cli.too-large"_s, {Phrase::literal(QString::number(maximumInput / 1024 / 1024))}, false};
    return bytes;
}

QString htmlDocument(const QString &body, const QString &title, const QString &language)
{
    return u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head><meta charset=\"utf-8\"><title>%2</title></head>\n<body>\n"_s
               .arg(language.toHtmlEscaped(), visibleText(title).toHtmlEscaped()) +
           body + u"</body>\n</html>\n"_s;
}

} // namespace Codebook
