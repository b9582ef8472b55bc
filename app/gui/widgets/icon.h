// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>

namespace Codebook {

/// One of our own icons by name ("back", "paste" … see resources/icons/), drawn in the palette's button text
/// colour of the moment; back, forward and chevron-right flip in right-to-left layouts.
[[nodiscard]] QIcon icon(const QString &name);

/// Paints the icon centred in the rectangle at `size` logical pixels in a colour of the caller's.
void paintIcon(QPainter *painter, const QRect &rect, const QString &name, int size, const QColor &color);

} // namespace Codebook
