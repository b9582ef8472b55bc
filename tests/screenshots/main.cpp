// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/browse/browseview.h"
#include "gui/catalogueloader.h"
#include "gui/inputfield.h"
#include "gui/mainwindow.h"

#include <QApplication>
#include <QDir>
#include <QPixmap>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cstdio>
#include <functional>

using namespace Qt::StringLiterals;
using namespace Codebook;

namespace {

const QString gmail = u"550-5.7.27 Mail from example.org is blocked: SPF authentication didn't pass.\n"
                      "550-5.7.27   SPF [example.org] with ip: [192.0.2.25] = did not pass\n"
                      "550-5.7.27 Gmail wants it to pass from everybody who sends much.\n"
                      "550 5.7.27 h7-20020a05si412qkx.118 - gsmtp (in reply to end of DATA command)\n"_s;
const QString waiting =
    u"Nov 23 09:14:23 relay1 postfix/smtp[21874]: 4XyZ1k2PqLz9rT: to=<anna@example.com>, "
    "relay=mx.example.com[203.0.113.25]:25, delay=22, delays=0.1/0.01/1.2/21, dsn=4.7.1, "
    "status=deferred (host mx.example.com[203.0.113.25] said: 451 4.7.1 Greylisted, please "
    "come back in 5 minutes (in reply to RCPT TO command))\n"_s;
const QString several = u"<anna@example.com>: host mx.example.com[203.0.113.25] said: 550 5.1.1 "
                        "<anna@example.com>: Recipient address rejected: User unknown (in reply to RCPT TO "
                        "command)\n\n"
                        "<ben@example.net>: host mx.example.net[198.51.100.7] said: 452 4.2.2 The mailbox is "
                        "full (in reply to RCPT TO command)\n\n"
                        "<cara@example.org>: host mx.example.org[192.0.2.9] said: 554 5.7.1 "
                        "<cara@example.org>: Relay access denied (in reply to RCPT TO command)\n"_s;
const QString nothing =
    u"Dear colleagues, the meeting on Thursday is moved to room 12. Please tell everybody "
    "who has not read this yet, and bring the figures of last quarter.\n"
    "Kind regards\nBen\n"_s;

struct Scene
{
    QString name;
    std::function<void(MainWindow &)> set;
};

std::vector<Scene> scenes()
{
    const auto place = [](const QString &name, const Location &location) {
        return Scene{name, [location](MainWindow &window) {
                         window.open(location);
                         window.setFocus(); // No ring, no caret: the picture shows what was read.
                     }};
    };
    const auto grouped = [](const QString &name, GroupBy groupBy) {
        return Scene{name, [groupBy](MainWindow &window) {
                         window.open(Location::browse(u"auth"_s, u"5.7.8"_s));
                         static_cast<BrowseView *>(window.currentView())->setGroupBy(groupBy);
                     }};
    };
    const auto filtered = [](const QString &name, const QString &query, const FacetSelection &selection) {
        return Scene{name, [=](MainWindow &window) {
                         window.open(Location::browse(query));
                         static_cast<BrowseView *>(window.currentView())->setSelection(selection);
                     }};
    };
    return {
        {u"first-run"_s, [](MainWindow &) {}},
        place(u"answer-one"_s, Location::answer(u"550 5.1.1 <anna@example.com>: User unknown"_s)),
        place(u"answer-clash"_s, Location::answer(gmail)),
        place(u"answer-waiting"_s, Location::answer(waiting)),
        place(u"answer-several"_s, Location::answer(several)),
        place(u"answer-nothing"_s, Location::answer(nothing)),
        place(u"browse-start"_s, Location::browse({})),
        grouped(u"browse-by-subject"_s, GroupBy::Subject),
        grouped(u"browse-by-class"_s, GroupBy::Class),
        grouped(u"browse-by-rfc"_s, GroupBy::Rfc),
        filtered(u"browse-filtered"_s, u"auth"_s,
                 {{Facet::Class, {u"5"_s}}, {Facet::Kind, {u"registered"_s, u"reply"_s, u"provider"_s}}}),
        filtered(u"browse-empty"_s, u"auth"_s, {{Facet::Class, {u"2"_s}}, {Facet::Subject, {u"1"_s}}}),
        place(u"browse-exact"_s, Location::browse(u"5.7.1"_s)),
        place(u"browse-unknown-code"_s, Location::browse(u"5.7.999"_s)),
        place(u"browse-nothing"_s, Location::browse(u"xyzzy"_s)),
        place(u"page-reply-code"_s, Location::code(u"550"_s)),
        place(u"page-clash"_s, Location::code(u"5.7.26"_s)),
        place(u"page-rfc"_s, Location::rfc(u"3463"_s)),
        place(u"page-provider"_s, Location::provider(u"google"_s)),
        place(u"page-cause"_s, Location::cause(u"mailbox-full"_s)),
        place(u"page-registry"_s, Location::registry()),
        place(u"help-paste"_s, Location::help(u"paste"_s)),
        place(u"help-shortcuts"_s, Location::help(u"shortcuts"_s)),
        place(u"help-about"_s, Location::help(u"about"_s)),
        {u"house-dialog"_s,
         [](MainWindow &window) {
             window.open(Location::answer(several));
             window.commands()->action(Command::AddHouseEntry)->trigger();
         }},
        {u"shortcuts-dialog"_s,
         [](MainWindow &window) { window.commands()->action(Command::ChangeShortcuts)->trigger(); }},
        {u"favourites"_s,
         [](MainWindow &window) {
             for (const QString &code : {u"550"_s, u"4.7.26"_s, u"5.7.1"_s}) {
                 window.open(Location::code(code));
                 if (!window.commands()->action(Command::Favourite)->isChecked())
                     window.commands()->action(Command::Favourite)->trigger();
             }
             window.open({});
         }},
        {u"error-file"_s, [](MainWindow &window) { window.openFiles({u"/no/such/folder/bounce.eml"_s}); }},
    };
}

/// One appearance in which scenes are drawn.
struct Look
{
    QString name;
    Theme theme;
    QString language;
    QSize size;
    int zoom;
    QStringList only; ///< Beginnings of scenes' names; empty: all.
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

const std::vector<Look> looks{
    {u"light"_s, Theme::Light, u"en"_s, QSize(1366, 738), 100, {}},
    {u"dark"_s, Theme::Dark, u"en"_s, QSize(1366, 738), 100, {}},
    {u"german"_s, Theme::Light, u"de"_s, QSize(1366, 738), 100, {}},
    {u"narrow-german"_s,
     Theme::Light,
     u"de"_s,
     QSize(900, 738),
     100,
     {u"answer"_s, u"browse-by"_s, u"first"_s}},
    {u"zoomed"_s,
     Theme::Light,
     u"en"_s,
     QSize(1366, 738),
     200,
     {u"answer"_s, u"browse-by"_s, u"first"_s, u"page-clash"_s, u"house"_s}},
    // No language of ours runs from right to left yet; what is mirrored wrongly shows with English words too.
    {u"mirrored"_s,
     Theme::Light,
     u"en"_s,
     QSize(1366, 738),
     100,
     {u"answer"_s, u"browse-filtered"_s, u"browse-by-subject"_s, u"first"_s, u"page-clash"_s, u"house"_s},
     Qt::RightToLeft},
};

bool isDrawn(const Scene &scene, const Look &look)
{
    return look.only.isEmpty() || std::any_of(look.only.begin(), look.only.end(), [&](const QString &start) {
               return scene.name.startsWith(start);
           });
}

bool draw(const Scene &scene, const Look &look, const std::shared_ptr<const Catalogue> &catalogue,
          const QDir &folder)
{
    MainWindow window;
    window.preferences()->setTheme(look.theme);
    window.preferences()->setInterfaceLanguage(look.language);
    window.preferences()->setZoom(look.zoom);
    QApplication::setLayoutDirection(look.direction);
    window.setCatalogue(catalogue);
    window.resize(look.size);
    window.show();
    scene.set(window);
    // Layouts that depend on each other settle in a few rounds.
    for (int round = 0; round < 5; ++round)
        QApplication::processEvents(QEventLoop::AllEvents, 20);
    const QString path = folder.filePath(u"%1-%2.png"_s.arg(scene.name, look.name));
    QWidget *dialog = QApplication::activeModalWidget();
    return (dialog ? dialog : &window)->grab().save(path);
}

} // namespace

/// Draws every view in every appearance into a folder: codebook-screenshots FOLDER [NAME...]
int main(int argc, char *argv[])
{
    QTemporaryDir settings;
    qputenv("XDG_CONFIG_HOME", settings.path().toLocal8Bit());
    QApplication app(argc, argv);
    QCoreApplication::setOrganizationName(u"smtp-codebook"_s);
    QCoreApplication::setApplicationName(u"screenshots"_s);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2) {
        std::fputs("codebook-screenshots FOLDER [NAME...]\n", stderr);
        return 2;
    }
    const QDir folder(arguments.at(1));
    if (!folder.mkpath(u"."_s))
        return 1;
    const std::shared_ptr<const Catalogue> catalogue = builtInCatalogue(std::nullopt);
    const QStringList names = arguments.mid(2);
    for (const Look &look : looks) {
        for (const Scene &scene : scenes()) {
            const bool isWanted = names.isEmpty() || names.contains(scene.name) ||
                                  names.contains(u"%1-%2"_s.arg(scene.name, look.name)) ||
                                  names.contains(u"look:%1"_s.arg(look.name));
            if (isWanted && isDrawn(scene, look) && !draw(scene, look, catalogue, folder))
                return 1;
        }
    }
    return 0;
}
