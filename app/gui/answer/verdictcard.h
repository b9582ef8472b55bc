// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "knowledge/answer.h"
#include "text/language.h"

#include <QWidget>

class QBoxLayout;
class QGridLayout;
class QMenu;

namespace Codebook {

class Button;
class CheckBox;
class LinkButton;
class PathPicture;
class TypeLabel;

/// The verdict: what became of the mail, one sentence why, what to do, who must act and how sure that is. One
/// region for the keyboard and for screen readers.
class VerdictCard final : public QWidget
{
    Q_OBJECT

public:
    explicit VerdictCard(QWidget *parent = nullptr);

    void setAnswer(const Answer &answer, const Language &language);
    /// Sets what *Copy* offers; not owned.
    void setCopyMenu(QMenu *menu);
    void setRedacted(bool isRedacted);
    /// The path below the words instead of beside them.
    void setStacked(bool isStacked);
    /// The narrowest card that shows both halves side by side with nothing cut off.
    [[nodiscard]] int leastWidthAbreast() const;
    void retranslate();
    /// Tells assistive programs, politely and once, that a verdict stands here.
    void announce();

    [[nodiscard]] PathPicture *path() const { return m_path; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void copyForCallerRequested();
    /// Ctrl+C on the card.
    void copyForTicketRequested();
    void redactedChanged(bool isRedacted);
    /// Assistive programs were told of the verdict.
    void announced();
    /// "why?" beside the confidence.
    void whyRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void createWords();
    void createButtons();
    void createOwner();
    void applyMetrics();
    void fillAdvice();
    void addAdvice(const QString &label, const std::vector<Phrase> &lines, int &row);
    [[nodiscard]] QString spoken() const;

    Answer m_answer;
    Language m_language;
    bool m_isStacked = false;

    QBoxLayout *m_layout;
    QWidget *m_words;
    TypeLabel *m_outcome;
    TypeLabel *m_sentence;
    QGridLayout *m_advice;
    QBoxLayout *m_buttons;
    Button *m_copyCaller;
    Button *m_copy;
    CheckBox *m_redact;
    QWidget *m_side;
    TypeLabel *m_owner;
    PathPicture *m_path;
    TypeLabel *m_confidence;
    LinkButton *m_why;
};

} // namespace Codebook
