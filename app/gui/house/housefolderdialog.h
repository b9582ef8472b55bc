// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QLineEdit;

namespace Codebook {

/// Where the organisation's rules and notes are read from: the user's own folder, and one that is shared.
class HouseFolderDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `shared` may be empty: no shared folder.
    HouseFolderDialog(const QString &own, const QString &shared, QWidget *parent = nullptr);

    [[nodiscard]] QString sharedFolder() const;
    [[nodiscard]] QLineEdit *edit() const { return m_shared; }

private:
    void choose();

    QLineEdit *m_shared;
};

} // namespace Codebook
