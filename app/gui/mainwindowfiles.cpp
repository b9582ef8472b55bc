// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/mainwindow.h"

#include "gui/answer/answerview.h"
#include "gui/browse/browseview.h"
#include "gui/filechoice.h"
#include "gui/fileopening.h"
#include "gui/inputfield.h"
#include "gui/pageoutput.h"
#include "gui/recognitionroute.h"
#include "gui/viewstack.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>

// What the window reads from files and what it writes.

namespace Codebook {

using namespace Qt::StringLiterals;

void MainWindow::changeRegistry(Command command)
{
    if (command == Command::BuiltInRegistry) {
        m_registryFile.reset();
        loadCatalogue();
    } else if (const std::optional<IanaFile> file = chooseRegistryFile()) {
        useRegistryFile(*file, command == Command::LoadRegistry);
    }
}

void MainWindow::write(Command command)
{
    const Location location = shownPlace();
    if (!m_catalogue || saveFormats(location).isEmpty())
        return;
    AnswerView *answer = m_views->shownAnswer();
    const std::shared_ptr<const CaseFile> file = answer ? answer->currentCase() : nullptr;
    const ReportOptions options{m_preferences->answerLanguage(), answer && answer->isRedacted()};
    const SaveSource source{*m_catalogue, options, m_comparison ? &*m_comparison : nullptr, file.get()};
    if (command == Command::Print)
        printPage(this, location, source);
    else if (const QString problem = command == Command::Save ? savePage(this, location, source, settings())
                                                              : savePdf(this, location, source, settings());
             !problem.isEmpty())
        say(problem);
}

void MainWindow::chooseFiles()
{
    const QStringList paths =
        QFileDialog::getOpenFileNames(this, tr("Open a bounce, a log or a reply"), settings().folder());
    if (!paths.isEmpty())
        openFiles(paths);
}

void MainWindow::openFiles(const QStringList &paths)
{
    const QStringList files = meantFiles(paths);
    if (files.isEmpty())
        say(tr("The folder holds no file."));
    const QString path = FileChoice::choose(files, this);
    if (path.isEmpty())
        return;
    settings().setFolder(QFileInfo(path).path());
    const OpenedFile file = openFile(path);
    switch (file.kind) {
    case OpenedFile::Kind::Text:
        open(routeOf(file.text));
        currentView()->focusContent();
        break;
    case OpenedFile::Kind::Registry:
        useRegistryFile(*file.registry, true);
        break;
    case OpenedFile::Kind::Picture:
        sayPicture();
        break;
    case OpenedFile::Kind::Problem:
        say(file.problem);
        break;
    }
}

void MainWindow::sayPicture()
{
    say(tr("Pictures are not read."), tr("Type the code that you see in it: 5.7.1, or 550."));
    field()->focusAll();
}

std::optional<IanaFile> MainWindow::chooseRegistryFile()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("IANA’s list of SMTP enhanced status codes"),
                                     settings().folder(), tr("IANA’s files (*.xml *.csv);;All files (*)"));
    if (path.isEmpty())
        return std::nullopt;
    settings().setFolder(QFileInfo(path).path());
    return readRegistryFile(path);
}

std::optional<IanaFile> MainWindow::readRegistryFile(const QString &path)
{
    Result<IanaFile> file = loadIanaFile(path);
    if (file)
        return file.takeValue();
    say(m_preferences->interfaceLanguage().say(file.problem()), tr("The registry in use stays as it is."));
    return std::nullopt;
}

void MainWindow::useRegistryFile(const IanaFile &file, bool isLoaded)
{
    const Registry inUse = m_catalogue ? m_catalogue->registry() : Registry::builtIn();
    m_comparison = RegistryComparison{file.name, registryDiff(inUse, file)};
    m_views->browse()->setComparison(*m_comparison);
    open(Location::registry(u"diff"_s));
    if (!isLoaded)
        return;
    m_registryFile = file;
    loadCatalogue();
}

void MainWindow::copyPage()
{
    const Location location = shownPlace();
    if (!m_catalogue || saveFormats(location).isEmpty())
        return;
    const ReportOptions options{m_preferences->answerLanguage(), false};
    const SaveSource source{*m_catalogue, options, m_comparison ? &*m_comparison : nullptr, nullptr};
    auto *page = new QMimeData;
    page->setText(QString::fromUtf8(savedPage(location, SaveFormat::Markdown, source)));
    page->setHtml(QString::fromUtf8(savedPage(location, SaveFormat::Html, source)));
    QApplication::clipboard()->setMimeData(page);
}

} // namespace Codebook
