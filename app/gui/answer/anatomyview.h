// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/answer/anatomydrawing.h"

#include <QHash>
#include <QWidget>

namespace Codebook {

class FoldButton;

/// The strip that draws a reply digit by digit. Pointing at a cell lights its part everywhere, and the other
/// way round; where the window is too narrow it folds away under a line that opens it.
class AnatomyView final : public QWidget
{
    Q_OBJECT

public:
    explicit AnatomyView(QWidget *parent = nullptr);

    void setAnatomy(const Anatomy &anatomy);
    using QWidget::setCursor;
    /// The cursor shared with the other panes; must live as long as this.
    void setCursor(PartCursor *cursor);
    /// Folds the strip away even where it would fit: the window is small.
    void setFoldedAway(bool isFoldedAway);
    void retranslate();

    [[nodiscard]] bool isEmpty() const { return m_anatomy.groups.empty(); }
    [[nodiscard]] FoldButton *foldButton() const { return m_fold; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Arrangement
    {
        AnatomyDrawing drawing;
        bool isFolded = false; ///< The fold line is shown.
        double height = 0;
    };
    [[nodiscard]] Arrangement arrangementFor(int width) const;
    void arrangeAgain();
    [[nodiscard]] QPointF origin() const;
    void rearrange();

    Anatomy m_anatomy;
    Arrangement m_now;
    mutable QHash<int, int> m_heights; ///< By width: layouts ask for the same few again and again.
    PartCursor *m_cursor = nullptr;
    FoldButton *m_fold;
    bool m_isFoldedAway = false;
};

} // namespace Codebook
