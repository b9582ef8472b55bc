// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QButtonGroup;

namespace Codebook {

/// One choice out of a few, as words side by side ("Full  Subtle  Off").
class Segments final : public QWidget
{
    Q_OBJECT

public:
    explicit Segments(QWidget *parent = nullptr);

    /// The words, in order; keeps the choice.
    void setChoices(const QStringList &words);
    [[nodiscard]] int current() const;
    void setCurrent(int index);
    void setChoiceEnabled(int index, bool isEnabled, const QString &reason = {});

Q_SIGNALS:
    void currentChanged(int index);

private:
    QButtonGroup *m_group;
};

} // namespace Codebook
