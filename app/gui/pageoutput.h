// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/savedpage.h"

class QWidget;

namespace Codebook {

class Settings;

/// Asks where to, and writes the place there. Returns the sentence that says why not; empty when it was done
/// or called off.
[[nodiscard]] QString savePage(QWidget *parent, const Location &location, const SaveSource &source,
                               Settings &settings);
/// The same as a PDF file.
[[nodiscard]] QString savePdf(QWidget *parent, const Location &location, const SaveSource &source,
                              Settings &settings);
/// Asks for a printer and prints.
void printPage(QWidget *parent, const Location &location, const SaveSource &source);

/// Writes the place as PDF, A4, without asking.
[[nodiscard]] bool writePdf(const QString &path, const Location &location, const SaveSource &source);

} // namespace Codebook
