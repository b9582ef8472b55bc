// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "intake/document.h"

#include <QWidget>

#include <memory>

class QMenu;

namespace Codebook {

class LinkButton;
class MenuButton;
class TypeLabel;
struct PreparedCase;

/// "Postfix log", "Bounce text": what a text was recognised as.
[[nodiscard]] QString formatName(Format format, const QString &variant = {});

/// What the text was recognised as, with what else it could be; during a long reading, how far that is.
class RecognisedLine final : public QWidget
{
    Q_OBJECT

public:
    explicit RecognisedLine(QWidget *parent = nullptr);

    /// Null for nothing: the line is empty. Not `isAnswered`: whatever the text was read as said nothing.
    void setCase(std::shared_ptr<const PreparedCase> prepared, bool isAnswered = true);
    /// Shows the bar and *Cancel*.
    void setReading(bool isReading);
    void setProgress(int percent);
    void retranslate();

    [[nodiscard]] MenuButton *choice() const { return m_choice; }
    [[nodiscard]] QMenu *menu() const { return m_menu; }
    [[nodiscard]] LinkButton *cancelButton() const { return m_cancel; }

Q_SIGNALS:
    /// The user says what the text is.
    void formatChosen(Codebook::Format format);
    void cancelRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fillMenu();
    void applyMetrics();
    [[nodiscard]] QString counts() const;

    std::shared_ptr<const PreparedCase> m_case;
    bool m_isAnswered = true;
    bool m_isReading = false;
    int m_percent = 0;
    TypeLabel *m_label;
    MenuButton *m_choice;
    QMenu *m_menu;
    TypeLabel *m_counts;
    LinkButton *m_cancel;
};

} // namespace Codebook
