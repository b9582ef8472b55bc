// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace Codebook {

/// One view in the rail: its icon, its name below, a bar at the leading edge when it is on show.
class RailButton final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit RailButton(const QString &iconName, QWidget *parent = nullptr);

    /// Without the name, which then is the tooltip.
    void setCompact(bool isCompact);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_iconName;
    bool m_isCompact = false;
};

} // namespace Codebook
