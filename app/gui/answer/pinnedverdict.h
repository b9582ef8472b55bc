// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "knowledge/answer.h"

#include <QWidget>

namespace Codebook {

/// The first two lines of a verdict, kept in sight over the page where the card itself has to scroll. Says
/// nothing new, so the keyboard and screen readers pass it by.
class PinnedVerdict final : public QWidget
{
    Q_OBJECT

public:
    explicit PinnedVerdict(QWidget *parent = nullptr);

    void setVerdict(Outcome outcome, const QString &word, const QString &sentence);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Outcome m_outcome = Outcome::Unknown;
    QString m_word;
    QString m_sentence;
};

} // namespace Codebook
