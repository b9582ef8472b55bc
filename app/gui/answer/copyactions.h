// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/report.h"

#include <QAction>

#include <array>
#include <memory>

class QMenu;

namespace Codebook {

/// Everything an answer can be copied as. Copies hide addresses, hosts and IP addresses unless that is
/// switched off.
class CopyActions final : public QObject
{
    Q_OBJECT

public:
    enum class Form { Caller, Ticket, Plain, Html, Json, RedactedOriginal };
    static constexpr int FormCount = 6;

    explicit CopyActions(QWidget *parent);

    /// The case and the answer (index into its answers) that is copied from now on; null for none.
    void setCase(std::shared_ptr<const CaseFile> file, int answer, const Language &language);
    void setRedacted(bool isRedacted) { m_isRedacted = isRedacted; }
    [[nodiscard]] bool isRedacted() const { return m_isRedacted; }
    void retranslate();

    [[nodiscard]] QAction *action(Form form) const { return m_actions[static_cast<std::size_t>(form)]; }
    [[nodiscard]] QList<QAction *> actions() const;
    [[nodiscard]] QMenu *menu() const { return m_menu; }

    /// What the clipboard would hold; empty without a case.
    [[nodiscard]] QString text(Form form) const;
    /// Puts it there; HTML as rich text too.
    void copy(Form form) const;

private:
    [[nodiscard]] const Answer *answer() const;

    std::shared_ptr<const CaseFile> m_file;
    int m_answer = -1;
    Language m_language;
    bool m_isRedacted = true;
    std::array<QAction *, FormCount> m_actions;
    QMenu *m_menu;
};

} // namespace Codebook
