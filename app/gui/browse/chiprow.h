// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <vector>

namespace Codebook {

class ChipButton;
class LinkButton;

/// The active filters as removable chips in a row that wraps, and a link that clears them all.
class ChipRow final : public QWidget
{
    Q_OBJECT

public:
    explicit ChipRow(QWidget *parent = nullptr);

    /// The words on the chips, in order.
    void setChips(const QStringList &words);
    void retranslate();

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The chip at this place is to go.
    void removed(int index);
    void cleared();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Places everything for a width, or only measures; returns the height needed.
    int arrange(int width, bool isPlacing) const;

    std::vector<ChipButton *> m_chips;
    LinkButton *m_clear;
};

} // namespace Codebook
