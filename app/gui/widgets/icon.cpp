// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/icon.h"

#include <QApplication>
#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace Codebook {

using namespace Qt::StringLiterals;

namespace {

const QByteArray &drawing(const QString &name)
{
    static QHash<QString, QByteArray> drawings;
    auto found = drawings.find(name);
    if (found == drawings.end()) {
        QFile file(u":/icons/%1.svg"_s.arg(name));
        const bool isOpen = file.open(QIODevice::ReadOnly);
        Q_ASSERT(isOpen);
        found = drawings.insert(name, isOpen ? file.readAll() : QByteArray());
    }
    return *found;
}

bool flips(const QString &name)
{
    return name == "back"_L1 || name == "forward"_L1 || name == "chevron-right"_L1;
}

QPixmap rendered(const QString &name, const QSize &size, const QColor &color, bool isMirrored)
{
    const QString key = u"codebook-icon-%1-%2-%3-%4-%5"_s.arg(name)
                            .arg(size.width())
                            .arg(size.height())
                            .arg(color.rgba())
                            .arg(isMirrored);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QByteArray svg = drawing(name);
    svg.replace("currentColor", color.name(QColor::HexRgb).toLatin1());
    pixmap = QPixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    if (isMirrored) {
        painter.translate(size.width(), 0);
        painter.scale(-1, 1);
    }
    QSvgRenderer(svg).render(&painter, QRectF(QPointF(0, 0), QSizeF(size)));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class RecolouredIconEngine final : public QIconEngine
{
public:
    explicit RecolouredIconEngine(const QString &name)
        : m_name(name)
    {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const double ratio = painter->device() != nullptr ? painter->device()->devicePixelRatio() : 1.0;
        QPixmap pixels = pixmap((QSizeF(rect.size()) * ratio).toSize(), mode, state);
        pixels.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect, pixels);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        const bool isMirrored = flips(m_name) && QGuiApplication::isRightToLeft();
        return rendered(m_name, size, QApplication::palette().color(group, QPalette::ButtonText), isMirrored);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        return pixmap(size, mode, state);
    }

    QString iconName() override { return m_name; }
    QString key() const override { return u"codebook"_s; }
    bool isNull() override { return false; }
    QIconEngine *clone() const override { return new RecolouredIconEngine(*this); }

private:
    QString m_name;
};

} // namespace

QIcon icon(const QString &name)
{
    return QIcon(new RecolouredIconEngine(name));
}

void paintIcon(QPainter *painter, const QRect &rect, const QString &name, int size, const QColor &color)
{
    const double ratio = painter->device()->devicePixelRatio();
    const bool isMirrored = flips(name) && QGuiApplication::isRightToLeft();
    QPixmap pixels = rendered(name, QSize(qRound(size * ratio), qRound(size * ratio)), color, isMirrored);
    pixels.setDevicePixelRatio(ratio);
    painter->drawPixmap(rect.x() + (rect.width() - size) / 2, rect.y() + (rect.height() - size) / 2, pixels);
}

} // namespace Codebook
