// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace Codebook {

/// Base of our list rows: selection as tint with a bar at the leading edge, hover, focus ring on the whole
/// row, and the full text as a tooltip where a text was cut. Subclasses paint the content.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit RowDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const final;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

protected:
    /// Paints the row's content into `rect` over the finished background.
    virtual void paintContent(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const = 0;
    /// Draws a text in one line, cut at its end where it is too long, in the layout's direction, and
    /// remembers the cut for the tooltip.
    void drawElided(QPainter *painter, const QRect &rect, const QString &text, Qt::Alignment alignment,
                    Qt::TextElideMode mode = Qt::ElideRight) const;

private:
    mutable bool m_wasElided = false;
};

} // namespace Codebook
