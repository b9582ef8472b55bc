// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/house/housefolderdialog.h"

#include "gui/widgets/button.h"
#include "gui/widgets/metrics.h"
#include "gui/widgets/typelabel.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace Codebook {

HouseFolderDialog::HouseFolderDialog(const QString &own, const QString &shared, QWidget *parent)
    : QDialog(parent)
    , m_shared(new QLineEdit(QDir::toNativeSeparators(shared), this))
{
    setWindowTitle(tr("Folders of house rules"));
    const Metrics metrics;
    auto *layout = new QVBoxLayout(this);
    const int padding = metrics.px(Metrics::CardPadding);
    layout->setContentsMargins(padding, padding, padding, padding);
    layout->setSpacing(metrics.px(12));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(metrics.px(12));
    form->setVerticalSpacing(metrics.px(12));
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto *path = new TypeLabel(TextRole::Body, TypeLabel::Ink::Text, this);
    path->setText(QDir::toNativeSeparators(own));
    path->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    form->addRow(tr("Your own"), path);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics.px(8));
    auto *button = new QPushButton(tr("&Choose…"), this);
    row->addWidget(m_shared, 1);
    row->addWidget(button);
    form->addRow(tr("&Shared"), row);
    static_cast<QLabel *>(form->labelForField(row))->setBuddy(m_shared);
    m_shared->setAccessibleName(tr("Shared folder"));
    m_shared->setPlaceholderText(tr("None; may be on a network and read-only."));
    m_shared->setClearButtonEnabled(true);
    layout->addLayout(form);
    auto *remark = new TypeLabel(TextRole::Caption, TypeLabel::Ink::Secondary, this);
    remark->setWordWrap(true);
    remark->setText(tr("Rules and notes of both folders are used. Where both have a rule of the same name, "
                       "your own holds. New ones are always kept in your own folder."));
    layout->addWidget(remark);
    layout->addStretch();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    fitButtons(buttons);
    layout->addWidget(buttons);
    connect(button, &QPushButton::clicked, this, &HouseFolderDialog::choose);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(metrics.px(560), sizeHint().height());
}

QString HouseFolderDialog::sharedFolder() const
{
    return QDir::fromNativeSeparators(m_shared->text().trimmed());
}

void HouseFolderDialog::choose()
{
    const QString folder =
        QFileDialog::getExistingDirectory(this, tr("Folder of your organisation’s rules"), sharedFolder());
    if (!folder.isEmpty())
        m_shared->setText(QDir::toNativeSeparators(folder));
}

} // namespace Codebook
