// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/answer/anatomyof.h"

#include <QPainter>

namespace Codebook {

/// An anatomy laid out for a width: where each cell stands, and how it is painted into any painter. Always
/// left to right, as replies are written.
class AnatomyDrawing final
{
public:
    enum class Fit {
        OneRow, ///< What does not fit is left out, the last group first.
        Flow,   ///< Groups that do not fit begin another row.
    };

    AnatomyDrawing() = default;
    AnatomyDrawing(const Anatomy &anatomy, double width, Fit fit);

    [[nodiscard]] double height() const { return m_height; }
    /// Whether every code was placed; false means the strip had better be folded away.
    [[nodiscard]] bool hasAllCodes() const { return m_hasAllCodes; }

    struct Hit
    {
        PartRef part;
        QString text; ///< What the cell stands for, as a sentence where there is one.
        QRectF rect;
        bool isHit = false;
    };
    [[nodiscard]] Hit hitAt(const QPointF &position) const;
    /// The references that can be chosen, in reading order.
    [[nodiscard]] std::vector<PartRef> refs() const;

    void paint(QPainter *painter, const QPointF &origin, const QPalette &palette, PartRef current) const;

private:
    struct PlacedCell
    {
        AnatomyCell cell;
        QRectF rect; ///< From above the digit to below the label.
    };
    struct PlacedGroup
    {
        AnatomyGroup group;
        QPointF origin;
        double width = 0;
        std::vector<PlacedCell> cells;
    };

    [[nodiscard]] static PlacedGroup placed(const AnatomyGroup &group);
    void paintGroup(QPainter *painter, const PlacedGroup &placed, const QPalette &palette,
                    PartRef current) const;

    std::vector<PlacedGroup> m_groups;
    double m_height = 0;
    bool m_hasAllCodes = true;
};

} // namespace Codebook
