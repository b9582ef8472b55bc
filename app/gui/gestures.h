// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QStringList>

class QMimeData;
class QWidget;

namespace Codebook {

/// What reaches a window wherever the pointer is: drops, and the mouse buttons that step back and forward.
class Gestures final : public QObject
{
    Q_OBJECT

public:
    /// Watches the window from now on.
    explicit Gestures(QWidget *window);

    [[nodiscard]] static QStringList localFiles(const QMimeData *data);

Q_SIGNALS:
    void filesDropped(const QStringList &paths);
    void textDropped(const QString &text);
    void pictureDropped();
    void backPressed();
    void forwardPressed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void take(const QMimeData *data);

    QWidget *m_window;
};

} // namespace Codebook
