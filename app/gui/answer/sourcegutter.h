// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace Codebook {

class SourceView;

/// The margin left of a text, where brackets show which lines are a server's own words.
class SourceGutter final : public QWidget
{
    Q_OBJECT

public:
    explicit SourceGutter(SourceView *view);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    SourceView *m_view;
};

} // namespace Codebook
