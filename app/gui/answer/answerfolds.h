// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/answer/facts.h"

#include <QWidget>

#include <array>

class QBoxLayout;

namespace Codebook {

class FoldButton;

/// The line of folds below the panes: why this reading, what else it could be, registry and actual use,
/// sources. One is open at a time, below the line.
class AnswerFolds final : public QWidget
{
    Q_OBJECT

public:
    enum class Fold { Why, Alternatives, Uses, Sources };
    static constexpr int FoldCount = 4;

    explicit AnswerFolds(QWidget *parent = nullptr);

    /// Sets what stands below the folds; the open one stays open.
    void setFacts(const std::array<Facts, FoldCount> &facts);
    void open(Fold fold);
    /// The folds under each other, for narrow windows.
    void setStacked(bool isStacked);
    void retranslate();

    [[nodiscard]] FoldButton *button(Fold fold) const { return m_buttons[static_cast<std::size_t>(fold)]; }
    [[nodiscard]] FactList *list() const { return m_list; }

Q_SIGNALS:
    void spanChosen(Codebook::TextSpan span);
    void openRequested(const Codebook::Location &location);
    /// A fold was opened: what it shows wants to be seen.
    void opened();

protected:
    void changeEvent(QEvent *event) override;

private:
    void toggled(int fold, bool isOpen);
    void showFacts();

    std::array<Facts, FoldCount> m_facts;
    std::array<FoldButton *, FoldCount> m_buttons;
    QBoxLayout *m_line;
    FactList *m_list;
    int m_open = -1;
};

} // namespace Codebook
