// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/widgets/rowdelegate.h"

namespace Codebook {

/// Paints a row of the parts: the mark's tag, name, value, meaning, origin at the trailing edge, ◆ on a
/// clash; or a caption.
class PartDelegate final : public RowDelegate
{
    Q_OBJECT

public:
    explicit PartDelegate(QObject *parent = nullptr);

    /// Widths of the first two columns, in pixels.
    void setColumns(int name, int value);
    /// The row that another pane's pointer is over; -1 for none.
    void setHoveredRow(int row) { m_hoveredRow = row; }

protected:
    void paintContent(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const override;

private:
    void paintCaption(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const;
    /// Paints ◆, and the origin unless the `needed` width leaves no room for it; gives where they begin, from
    /// the row's leading edge.
    int paintTrailing(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                      const QModelIndex &index, int needed) const;

    int m_name = 0;
    int m_value = 0;
    int m_hoveredRow = -1;
};

} // namespace Codebook
