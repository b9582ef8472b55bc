// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/gestures.h"

#include <QDropEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QUrl>
#include <QWidget>
#include <QWindow>

namespace Codebook {

Gestures::Gestures(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    window->setAcceptDrops(true);
    window->installEventFilter(this);
}

QStringList Gestures::localFiles(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

void Gestures::take(const QMimeData *data)
{
    if (const QStringList files = localFiles(data); !files.isEmpty())
        Q_EMIT filesDropped(files);
    else if (data->hasText())
        Q_EMIT textDropped(data->text());
    else if (data->hasImage())
        Q_EMIT pictureDropped();
}

bool Gestures::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Show:
        // The native window sees mouse buttons before any widget does.
        if (watched == m_window)
            m_window->windowHandle()->installEventFilter(this);
        break;
    case QEvent::DragEnter:
    case QEvent::Drop: {
        if (watched != m_window)
            break;
        auto *drop = static_cast<QDropEvent *>(event);
        const QMimeData *data = drop->mimeData();
        if (!data->hasUrls() && !data->hasText() && !data->hasImage())
            break;
        drop->acceptProposedAction();
        if (event->type() == QEvent::Drop)
            take(data);
        return true;
    }
    case QEvent::MouseButtonPress: {
        const Qt::MouseButton button = static_cast<QMouseEvent *>(event)->button();
        if (watched == m_window || (button != Qt::BackButton && button != Qt::ForwardButton))
            break;
        if (button == Qt::BackButton)
            Q_EMIT backPressed();
        else
            Q_EMIT forwardPressed();
        return true;
    }
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace Codebook
