// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/house/housedraft.h"
#include "text/language.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace Codebook {

class TypeLabel;

/// The form of a note: what it is about, its text, who wrote it.
class NotePage final : public QWidget
{
    Q_OBJECT

public:
    NotePage(std::shared_ptr<const Catalogue> catalogue, const Language &language, QWidget *parent = nullptr);

    /// `author` for a note that has none yet.
    void setDraft(const HouseDraft &draft, const QString &author);
    /// What the form says now, checked today.
    [[nodiscard]] HouseNote note() const;
    /// Whether it says enough to be kept. A note that stands already may be emptied: that takes it away.
    [[nodiscard]] bool isWhole() const;

    [[nodiscard]] QPlainTextEdit *textEdit() const { return m_text; }
    [[nodiscard]] QLineEdit *codeEdit() const { return m_code; }
    [[nodiscard]] QComboBox *aboutBox() const { return m_about; }

Q_SIGNALS:
    void edited();

private:
    void fillTopics(const Language &language);
    void showTopic();

    std::shared_ptr<const Catalogue> m_catalogue;
    HouseNote m_stored; ///< The note as it stands in the file; without text for a new one.
    QComboBox *m_about;
    QLineEdit *m_code;
    QComboBox *m_cause;
    QComboBox *m_provider;
    QPlainTextEdit *m_text;
    QLineEdit *m_author;
    TypeLabel *m_remark;
};

} // namespace Codebook
