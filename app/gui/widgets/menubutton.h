// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QToolButton>

namespace Codebook {

/// A flat button that opens a menu; its own icon says so, without the style's arrow in the corner.
class MenuButton : public QToolButton
{
    Q_OBJECT

public:
    explicit MenuButton(QWidget *parent = nullptr);
    /// The icon close behind the words, as a chevron stands, instead of before them.
    void setIconTrailing(bool isTrailing);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_isIconTrailing = false;
};

} // namespace Codebook
