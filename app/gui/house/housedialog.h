// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/house/housedraft.h"
#include "text/language.h"

#include <QDialog>

class QPushButton;
class QStackedWidget;

namespace Codebook {

class NotePage;
class NoticeStrip;
class RulePage;
class Segments;

/// Adds or changes a note or a rule of the user's organisation, from what is on screen and without JSON.
class HouseDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `folder` is written to when the dialog is accepted.
    HouseDialog(std::shared_ptr<const Catalogue> catalogue, const Language &language, const QString &folder,
                QWidget *parent = nullptr);

    void setDraft(const HouseDraft &draft, const QString &author);
    /// Who wrote the note, for the next one.
    [[nodiscard]] QString author() const;

    /// Keeps what the page on show says; a strip in the dialog says why when that was not possible.
    void accept() override;

    [[nodiscard]] NotePage *notePage() const { return m_note; }
    [[nodiscard]] RulePage *rulePage() const { return m_rule; }
    [[nodiscard]] Segments *kind() const { return m_kind; }
    [[nodiscard]] NoticeStrip *notice() const { return m_notice; }
    [[nodiscard]] QPushButton *saveButton() const { return m_save; }

Q_SIGNALS:
    /// Something was written.
    void saved();

private:
    [[nodiscard]] bool isRule() const;
    void showPage();
    void updateSave();
    void complain(const QString &statement, const QString &detail);

    Language m_language;
    QString m_folder;
    QString m_ruleFile;
    QString m_noteFile;
    Segments *m_kind;
    QStackedWidget *m_pages;
    NotePage *m_note;
    RulePage *m_rule;
    NoticeStrip *m_notice;
    QPushButton *m_save;
};

} // namespace Codebook
