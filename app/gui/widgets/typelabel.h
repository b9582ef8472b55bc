// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/widgets/metrics.h"

#include <QHash>
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

    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyRole();

    TextRole m_role;
    Ink m_ink;
    int m_outcome = -1;
    bool m_isApplying = false;
    mutable QHash<int, int> m_heights; ///< By width: layouts ask for the same few again and again.
    mutable QString m_measured;        ///< The words they belong to.
};

} // namespace Codebook
