// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/widgets/colorroles.h"

#include <QRectF>

class QPainter;

namespace Codebook {

/// How much of the marks is painted in the text.
enum class MarkIntensity {
    Full,
    Subtle, ///< Letter and underline, no tint.
    Off,    ///< Plain text; only the chosen part has its ring.
};

/// Room in front of a mark for its letter, for the font in use.
[[nodiscard]] double markLetterWidth();

/// The underline of a role from `x1` to `x2`, its upper edge at `y`: solid, double, dotted, dashed, thin or
/// wavy. Nothing for the bracket's role.
void paintMarkUnderline(QPainter *painter, MarkRole role, double x1, double x2, double y,
                        const QColor &color);
/// The letter of a role, bold and small, centred in the rectangle.
void paintMarkLetter(QPainter *painter, MarkRole role, const QRectF &rect, const QColor &color);
/// The tag of a list row: letter on tint over the underline, 20×18 in the middle of the rectangle.
void paintMarkTag(QPainter *painter, MarkRole role, const QRectF &rect, const ColorRoles &roles,
                  bool isSelected);

} // namespace Codebook

Q_DECLARE_METATYPE(Codebook::MarkIntensity)
