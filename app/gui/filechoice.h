// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QListWidget;

namespace Codebook {

/// Asks which one of several files to read.
class FileChoice final : public QDialog
{
    Q_OBJECT

public:
    explicit FileChoice(const QStringList &paths, QWidget *parent = nullptr);

    /// Asks only where there are several; empty when called off.
    [[nodiscard]] static QString choose(const QStringList &paths, QWidget *parent);

    /// The path chosen; the first one to begin with.
    [[nodiscard]] QString path() const;

private:
    QListWidget *m_list;
};

} // namespace Codebook
