// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <vector>

namespace Codebook {

class RailButton;

/// The views by name at the leading edge of the window; one of them, or none, is on show.
class Rail final : public QWidget
{
    Q_OBJECT

public:
    explicit Rail(QWidget *parent = nullptr);

    /// Appends a view; `iconName` as for icon().
    void addEntry(const QString &iconName);
    void setEntryText(int entry, const QString &name, const QString &shortcut);
    /// -1 for a place that belongs to no view of the rail.
    void setCurrent(int entry);
    /// Icons only, where there is little width.
    void setCompact(bool isCompact);

Q_SIGNALS:
    void chosen(int entry);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyMetrics();

    std::vector<RailButton *> m_buttons;
};

} // namespace Codebook
