// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/view.h"

#include <QEvent>

namespace Codebook {

View::View(QWidget *parent)
    : QWidget(parent)
{}

View::~View() = default;

void View::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace Codebook
