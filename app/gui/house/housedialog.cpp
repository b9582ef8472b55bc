// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/house/housedialog.h"

#include "gui/house/notepage.h"
#include "gui/house/rulepage.h"
#include "gui/widgets/button.h"
#include "gui/widgets/metrics.h"
#include "gui/widgets/noticestrip.h"
#include "gui/widgets/segments.h"
#include "gui/widgets/typelabel.h"
#include "knowledge/housefile.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

namespace Codebook {

using namespace Qt::StringLiterals;

namespace {

// A form taller than the screen scrolls; its frame is that of the dialog.
QScrollArea *scrolled(QWidget *page, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setWidget(page);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
    return area;
}

// The folder itself, or what it would be made in.
bool canWrite(const QString &folder)
{
    QString path = folder;
    while (!QFileInfo::exists(path) && QFileInfo(path).path() != path)
        path = QFileInfo(path).path();
    return QFileInfo(path).isDir() && QFileInfo(path).isWritable();
}

} // namespace

HouseDialog::HouseDialog(std::shared_ptr<const Catalogue> catalogue, const Language &language,
                         const QString &folder, QWidget *parent)
    : QDialog(parent)
    , m_language(language)
    , m_folder(folder)
    , m_kind(new Segments(this))
    , m_pages(new QStackedWidget(this))
    , m_note(new NotePage(catalogue, language))
    , m_rule(new RulePage(catalogue, language))
    , m_notice(new NoticeStrip(this))
{
    setWindowTitle(tr("House rule or note"));
    const Metrics metrics;
    auto *layout = new QVBoxLayout(this);
    const int padding = metrics.px(Metrics::CardPadding);
    layout->setContentsMargins(padding, padding, padding, padding);
    layout->setSpacing(metrics.px(12));
    m_kind->setChoices({tr("Note"), tr("Rule")});
    m_kind->setAccessibleName(tr("What to add"));
    auto *place = new TypeLabel(TextRole::Caption, TypeLabel::Ink::Secondary, this);
    //: %1: a folder.
    place->setText(tr("Kept in %1").arg(QDir::toNativeSeparators(folder)));
    place->setWordWrap(true);
    layout->addWidget(m_kind, 0, Qt::AlignLeading);
    m_pages->addWidget(scrolled(m_note, this));
    m_pages->addWidget(scrolled(m_rule, this));
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_rule->verdictLabel());
    layout->addWidget(m_notice);
    layout->addWidget(place);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    fitButtons(buttons);
    m_save = buttons->button(QDialogButtonBox::Save);
    layout->addWidget(buttons);
    m_notice->hide();
    connect(buttons, &QDialogButtonBox::accepted, this, &HouseDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_kind, &Segments::currentChanged, this, &HouseDialog::showPage);
    connect(m_note, &NotePage::edited, this, &HouseDialog::updateSave);
    connect(m_rule, &RulePage::edited, this, &HouseDialog::updateSave);
    resize(metrics.px(640), metrics.px(690));
}

void HouseDialog::setDraft(const HouseDraft &draft, const QString &author)
{
    m_ruleFile = draft.ruleFile.isEmpty() ? houseFileOf(m_folder) : draft.ruleFile;
    m_noteFile = draft.noteFile.isEmpty() ? houseFileOf(m_folder) : draft.noteFile;
    m_note->setDraft(draft, author);
    m_rule->setDraft(draft);
    m_kind->setCurrent(draft.prefersRule ? 1 : 0);
    showPage();
    (isRule() ? m_rule->phrasesEdit() : m_note->textEdit())->setFocus();
    if (!canWrite(m_folder))
        complain(tr("This folder cannot be written."), QDir::toNativeSeparators(m_folder));
}

QString HouseDialog::author() const
{
    return m_note->note().author;
}

bool HouseDialog::isRule() const
{
    return m_kind->current() == 1;
}

void HouseDialog::showPage()
{
    m_pages->setCurrentIndex(m_kind->current());
    m_rule->verdictLabel()->setVisible(isRule());
    updateSave();
}

void HouseDialog::updateSave()
{
    m_save->setEnabled(isRule() ? m_rule->isWhole() : m_note->isWhole());
}

void HouseDialog::accept()
{
    const std::optional<Phrase> problem =
        isRule() ? saveHouseRule(m_ruleFile, m_rule->rule()) : saveHouseNote(m_noteFile, m_note->note());
    if (problem) {
        complain(tr("Nothing was kept."), m_language.say(*problem));
        return;
    }
    Q_EMIT saved();
    QDialog::accept();
}

void HouseDialog::complain(const QString &statement, const QString &detail)
{
    m_notice->setNotice(statement, detail);
    m_notice->show();
}

} // namespace Codebook
