// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/widgets/metrics.h"

#include <QLabel>

namespace Codebook {

/// A label in a role of the type scale that follows zoom and theme.
class TypeLabel final : public QLabel
{
    Q_OBJECT

public:
    enum class Ink { Text, Secondary, Notice, Disabled };

    explicit TypeLabel(TextRole role, Ink ink = Ink::Text, QWidget *parent = nullptr);
    void setInk(Ink ink);
    /// Overrides the ink by an outcome's colour; the word of the outcome.
    void setOutcome(int outcome);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyRole();

    TextRole m_role;
    Ink m_ink;
    int m_outcome = -1;
};

} // namespace Codebook
