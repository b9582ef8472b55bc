// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/mainwindow.h"

namespace Codebook {

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent)
{}

} // namespace Codebook
