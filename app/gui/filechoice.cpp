// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/filechoice.h"

#include "gui/widgets/button.h"
#include "gui/widgets/metrics.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>

namespace Codebook {

using namespace Qt::StringLiterals;

FileChoice::FileChoice(const QStringList &paths, QWidget *parent)
    : QDialog(parent)
    , m_list(new QListWidget(this))
{
    setWindowTitle(tr("Which file?"));
    const Metrics metrics;
    auto *layout = new QVBoxLayout(this);
    auto *question = new QLabel(
        tr("%n &files were given. Which one do you want to read?", nullptr, int(paths.size())), this);
    question->setBuddy(m_list);
    layout->addWidget(question);
    layout->addWidget(m_list);
    for (const QString &path : paths) {
        const QFileInfo file(path);
        auto *item = new QListWidgetItem(
            u"%1   %2"_s.arg(file.fileName(), QLocale().formattedDataSize(file.size())), m_list);
        item->setData(Qt::UserRole, path);
        item->setToolTip(path);
    }
    m_list->setCurrentRow(0);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Open | QDialogButtonBox::Cancel, this);
    fitButtons(buttons);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::itemActivated, this, &QDialog::accept);
    resize(metrics.px(440), metrics.px(320));
}

QString FileChoice::choose(const QStringList &paths, QWidget *parent)
{
    if (paths.size() < 2)
        return paths.value(0);
    FileChoice choice(paths, parent);
    return choice.exec() == QDialog::Accepted ? choice.path() : QString();
}

QString FileChoice::path() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

} // namespace Codebook
