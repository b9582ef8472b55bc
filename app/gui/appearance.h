// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/settings.h"

#include <QPalette>

class QWidget;

namespace Codebook {

/// The palette of a theme; the system's own is the default palette.
[[nodiscard]] QPalette themePalette(Theme theme);

/// Gives the whole application a theme and a size; the views follow by themselves. The size is a percentage
/// of the font that the application started with.
void applyTheme(Theme theme);
void applyZoom(int percent);

/// Tells everything in the window that the application's font has changed: by itself Qt tells only those that
/// have no font of their own, and ours have fonts that are made from the application's.
void passFontOn(const QWidget *window);

} // namespace Codebook
