// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QVBoxLayout;

namespace Codebook {

/// A pane without a header: one frame around frameless content.
class KeyboardFocus;

class FramedArea final : public QWidget
{
    Q_OBJECT

public:
    explicit FramedArea(QWidget *parent = nullptr);
    void addContent(QWidget *content);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_layout;
    KeyboardFocus *m_focus;
};

} // namespace Codebook
