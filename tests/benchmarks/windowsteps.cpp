// Pastes mebibytes of replies (the argument) into the window and prints for how many milliseconds its event
// loop was busy at most without a pause, and after how many the answer stood there.
// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bounces.h"
#include "gui/answer/answerview.h"
#include "gui/inputfield.h"
#include "gui/mainwindow.h"

#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QStandardPaths>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>

using namespace Codebook;
using namespace Qt::StringLiterals;

namespace {

/// Milliseconds that this thread has worked, whatever else the machine does.
double worked()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

/// Runs the event loop until the condition holds and a little longer; the longest round in milliseconds.
double longestRound(const std::function<bool()> &isDone)
{
    constexpr int aftermath = 500; // layout, timers and paint that follow
    double longest = 0;
    QElapsedTimer since;
    while (!since.isValid() || !since.hasExpired(aftermath)) {
        const double before = worked();
        QCoreApplication::processEvents(QEventLoop::AllEvents);
        longest = std::max(longest, worked() - before);
        if (!since.isValid() && isDone())
            since.start();
    }
    return longest;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    const int mebibytes = app.arguments().size() > 1 ? app.arguments().at(1).toInt() : 1;
    MainWindow window;
    window.show();
    window.loadCatalogue();
    (void)longestRound([&window] { return window.isActiveWindow(); });

    const QString text = replies(qsizetype(mebibytes) * 1024 * 1024);
    QApplication::clipboard()->setText(text);
    const auto *view = window.findChild<AnswerView *>();
    QElapsedTimer whole;
    whole.start();
    const double before = worked();
    window.findChild<InputField *>()->pasteAll();
    const double pasting = worked() - before;
    double answered = 0;
    const double round = longestRound([&] {
        const auto file = view->currentCase();
        if (!file || file->document.source.size() != text.size())
            return false;
        answered = double(whole.nsecsElapsed()) / 1e6;
        return true;
    });
    std::printf("%.1f %.0f\n", std::max(pasting, round), answered);
    return 0;
}
