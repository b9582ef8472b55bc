// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QPainter;
class QWidget;

namespace Codebook {

/// Rings a pane while what lies in it has the focus that a key gave it: lists and texts of the style show
/// none of their own, and a click needs no ring.
class KeyboardFocus final : public QObject
{
    Q_OBJECT

public:
    explicit KeyboardFocus(QWidget *pane);

    void watch(QWidget *content);
    [[nodiscard]] bool isShown() const { return m_isShown; }
    /// On the pane's edge; nothing without the focus.
    void paint(QPainter *painter) const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_pane;
    bool m_isShown = false;
};

} // namespace Codebook
