// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/house/houserules.h"

#include "gui/house/housedialog.h"
#include "gui/house/housefolderdialog.h"
#include "gui/house/houseproblemsdialog.h"
#include "gui/house/housewatch.h"
#include "gui/widgets/noticestrip.h"
#include "knowledge/housefile.h"

#include <QDir>
#include <QFileInfo>

namespace Codebook {

using namespace Qt::StringLiterals;

HouseRules::HouseRules(QWidget *window)
    : QObject(window)
    , m_window(window)
    , m_watch(new HouseWatch(this))
    , m_strip(new NoticeStrip(window))
{
    m_strip->hide();
    connect(m_strip, &NoticeStrip::linkActivated, this, &HouseRules::showProblems);
    connect(m_watch, &HouseWatch::changed, this, &HouseRules::changed);
}

QStringList HouseRules::folders() const
{
    QStringList folders;
    if (QDir(houseRulesFolder()).exists())
        folders += houseRulesFolder();
    if (!m_shared.isEmpty())
        folders += m_shared;
    return folders;
}

void HouseRules::setSharedFolder(const QString &folder)
{
    m_shared = folder;
}

void HouseRules::watch()
{
    QStringList all{houseRulesFolder()};
    if (!m_shared.isEmpty())
        all += m_shared;
    m_watch->setFolders(houseRulesFolder(), all);
}

void HouseRules::setProblems(const std::vector<DataProblem> &problems, const Language &language)
{
    m_problems = problems;
    m_language = language;
    m_strip->setVisible(!problems.empty());
    if (problems.empty())
        return;
    const DataProblem &first = problems.front();
    const QString file = QFileInfo(first.file).fileName();
    //: %1: a file, %2: the number of a line in it.
    QString detail = first.line > 0 ? tr("%1, line %2:").arg(file).arg(first.line) : file + u':';
    detail += u' ' + language.say(first.reason());
    const int more = int(problems.size()) - 1;
    if (more > 0)
        detail += u' ' + tr("And %n more.", nullptr, more);
    m_strip->setNotice(tr("Not all of your organisation’s rules can be used."), detail, tr("Show"));
}

void HouseRules::showProblems()
{
    auto *dialog = new HouseProblemsDialog(m_problems, m_language, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

HouseDialog *HouseRules::openDialog(const std::shared_ptr<const Catalogue> &catalogue,
                                    const Language &language, const Answer *answer, const Location &place)
{
    if (m_dialog)
        return m_dialog;
    m_dialog = new HouseDialog(catalogue, language, houseRulesFolder(), m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setDraft(houseDraft(*catalogue, houseRulesFolder(), answer, place), m_author);
    connect(m_dialog, &HouseDialog::saved, this, [this] {
        m_author = m_dialog->author();
        watch();
        Q_EMIT changed();
    });
    m_dialog->open();
    return m_dialog;
}

void HouseRules::chooseFolder()
{
    auto *dialog = new HouseFolderDialog(houseRulesFolder(), m_shared, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_shared = dialog->sharedFolder();
        Q_EMIT sharedFolderChanged(m_shared);
        watch();
        Q_EMIT changed();
    });
    dialog->open();
}

} // namespace Codebook
