// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/widgets/checkbox.h"

namespace Codebook {

/// A check box whose words are cut where they are too long, with the whole in the tooltip.
class FacetBox final : public CheckBox
{
    Q_OBJECT

public:
    explicit FacetBox(QWidget *parent = nullptr);

    /// `reason` says why the box cannot be ticked; empty when it can.
    void setLabel(const QString &label, const QString &reason);
    [[nodiscard]] QString label() const { return m_label; }
    /// Of the whole label.
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();

    QString m_label;
    QString m_reason;
};

} // namespace Codebook
