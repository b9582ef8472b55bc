// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace Codebook {

/// Phrases that were found in the reply, as links under each other; one is chosen by a click.
class SuggestionRow final : public QWidget
{
    Q_OBJECT

public:
    explicit SuggestionRow(QWidget *parent = nullptr);

    void setSuggestions(const QStringList &phrases);

Q_SIGNALS:
    void chosen(const QString &phrase);
};

} // namespace Codebook
