// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPushButton>

class QDialogButtonBox;

namespace Codebook {

/// A push button of the style in use whose icon, words and menu arrow grow with the font; styles keep the gap
/// behind the icon and the arrow at a fixed size.
class Button final : public QPushButton
{
    Q_OBJECT

public:
    explicit Button(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int contentWidth() const;
};

/// Gives the buttons of a dialog room around their words that grows with the font, and takes the style's
/// icons away.
void fitButtons(const QDialogButtonBox *box);

} // namespace Codebook
