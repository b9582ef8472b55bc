// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/house/housedraft.h"
#include "gui/house/ruletester.h"
#include "text/language.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;

namespace Codebook {

class SentenceField;
class SuggestionRow;
class TypeLabel;

/// The form of a rule: an example, the words and code by which it is known, what they mean. The example is
/// tried while the form is being filled.
class RulePage final : public QWidget
{
    Q_OBJECT

public:
    RulePage(std::shared_ptr<const Catalogue> catalogue, const Language &language, QWidget *parent = nullptr);

    void setDraft(const HouseDraft &draft);
    /// What the form says now, checked today; what it does not show stays as it was.
    [[nodiscard]] Rule rule() const;
    /// Only a rule that wins its example is worth keeping.
    [[nodiscard]] bool isWhole() const { return m_isWon; }

    [[nodiscard]] QPlainTextEdit *phrasesEdit() const { return m_phrases; }
    [[nodiscard]] QPlainTextEdit *exampleEdit() const { return m_example; }
    [[nodiscard]] QLineEdit *codeEdit() const { return m_code; }
    [[nodiscard]] QComboBox *causeBox() const { return m_cause; }
    [[nodiscard]] QComboBox *ownerBox() const { return m_owner; }
    [[nodiscard]] SentenceField *sentence() const { return m_sentence; }
    /// "This rule wins the example.", or who does and why.
    [[nodiscard]] QString verdict() const;
    /// The words of verdict(), for whoever shows the page to place: they are to be seen while the form
    /// scrolls.
    [[nodiscard]] TypeLabel *verdictLabel() const { return m_verdict; }

Q_SIGNALS:
    void edited();

private:
    void addRows();
    void addRow(QFormLayout *form, const QString &label, QWidget *field);
    void fillChoices();
    void connectFields();
    void nameCauseOwner();
    void test();
    void showTrial(const RuleTrial &trial);
    void say(const QString &sentence, bool isGood);

    std::shared_ptr<const Catalogue> m_catalogue;
    Language m_language;
    Rule m_base; ///< What the form began with.
    bool m_isNew = true;
    bool m_isWon = false;
    RuleTester *m_tester;
    QPlainTextEdit *m_example;
    QPlainTextEdit *m_phrases;
    SuggestionRow *m_suggestions;
    QLineEdit *m_code;
    QComboBox *m_cause;
    QComboBox *m_owner;
    SentenceField *m_sentence;
    QPlainTextEdit *m_do;
    QPlainTextEdit *m_dont;
    TypeLabel *m_verdict;
};

} // namespace Codebook
