// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/interfacelanguage.h"
#include "gui/mainwindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QIcon>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstring>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Codebook;

namespace {

struct Main
{
    Q_DECLARE_TR_FUNCTIONS(Codebook::Main)
};

void nameApplication()
{
    QCoreApplication::setApplicationName(u"smtp-codebook"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(CODEBOOK_VERSION));
    QCoreApplication::setOrganizationName(u"smtp-codebook"_s);
}

void prepare(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        Main::tr("Explains the answers of mail servers: what happened, who has to act, what to do now."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"file"_s, Main::tr("A bounce, a log or a reply to open."), u"[file]"_s);
}

bool asksForWordsOnly(int argc, char *argv[])
{
    return std::any_of(argv + 1, argv + argc, [](const char *argument) {
        for (const char *option : {"-h", "--help", "-v", "--version"}) {
            if (std::strcmp(argument, option) == 0)
                return true;
        }
        return false;
    });
}

/// Version and help, which need no display.
int answerInWords(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    InterfaceLanguage language;
    language.use({});
    QCommandLineParser parser;
    prepare(parser);
    parser.process(app);
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    nameApplication();
    if (asksForWordsOnly(argc, argv))
        return answerInWords(argc, argv);
    QApplication app(argc, argv);
    QGuiApplication::setApplicationDisplayName(u"SMTP Codebook"_s);
    QGuiApplication::setDesktopFileName(QStringLiteral(APP_ID));
    QCommandLineParser parser;
    prepare(parser);
    parser.process(app);

    MainWindow window;
    window.show();
    // The first picture comes first; what takes longer follows it.
    QTimer::singleShot(0, &window, [&window, files = parser.positionalArguments()] {
        window.loadCatalogue();
        if (!files.isEmpty())
            window.openFiles(files);
    });
    // Qt loads all that it knows of pictures for this one; nobody misses it in the first moment.
    QTimer::singleShot(100ms, &window, [] {
        QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/desktop/" APP_ID ".svg")));
    });
    return QApplication::exec();
}
