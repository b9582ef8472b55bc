// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/answer/pathof.h"

#include <QWidget>

namespace Codebook {

/// The way of a mail in five stations: how far it came, what happened there, who must act. Mirrored in
/// right-to-left layouts; says the same as one sentence to a screen reader.
class PathPicture final : public QWidget
{
    Q_OBJECT

public:
    explicit PathPicture(QWidget *parent = nullptr);

    /// `mustAct`: the sentence that names who must act, as the card shows it.
    void setPath(const MailPath &path, const QString &mustAct);
    void retranslate();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    /// Paints the picture into any painter, so that it prints too.
    static void paint(QPainter *painter, const QRectF &rect, const MailPath &path, const QPalette &palette,
                      Qt::LayoutDirection direction);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    MailPath m_path;
    QString m_mustAct;
};

} // namespace Codebook
