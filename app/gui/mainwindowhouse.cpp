// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/mainwindow.h"

#include "gui/answer/answerview.h"
#include "gui/catalogueloader.h"
#include "gui/house/houserules.h"
#include "gui/viewstack.h"

#include <QAction>

// What is loaded, and the organisation's own rules and notes in it.

namespace Codebook {

using namespace Qt::StringLiterals;

void MainWindow::connectHouse()
{
    m_house->setSharedFolder(settings().houseFolder());
    connect(m_house, &HouseRules::changed, this, &MainWindow::loadCatalogue);
    connect(m_house, &HouseRules::sharedFolderChanged, this,
            [this](const QString &folder) { settings().setHouseFolder(folder); });
    connect(m_loader, &CatalogueLoader::houseProblems, m_house, [this](const auto &problems) {
        m_house->setProblems(problems, m_preferences->interfaceLanguage());
    });
    connect(m_commands->action(Command::AddHouseEntry), &QAction::triggered, this,
            &MainWindow::openHouseDialog);
    connect(m_commands->action(Command::HouseFolders), &QAction::triggered, m_house,
            &HouseRules::chooseFolder);
}

void MainWindow::loadCatalogue()
{
    if (!m_catalogue)
        m_house->watch();
    m_loader->start(m_registryFile, m_house->folders());
}

QString MainWindow::dataDate() const
{
    if (!m_catalogue)
        return {};
    if (m_registryFile && m_registryFile->updated.isValid())
        return tr("IANA’s file of %1").arg(m_registryFile->updated.toString(Qt::ISODate));
    const QDate checked = m_catalogue->registry().facts().dataChecked;
    const QString month = checked.toString(u"yyyy-MM"_s);
    return checked.addYears(1) < QDate::currentDate() ? tr("Data of %1, older than a year").arg(month)
                                                      : tr("Data of %1").arg(month);
}

void MainWindow::openHouseDialog()
{
    if (!m_catalogue)
        return;
    const AnswerView *view = m_views->shownAnswer();
    m_house->openDialog(m_catalogue, m_preferences->interfaceLanguage(), view ? view->answer() : nullptr,
                        shownPlace());
}

} // namespace Codebook
