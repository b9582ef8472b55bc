// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/browse/browseview.h"

namespace Codebook {

BrowseView::BrowseView(QWidget *parent)
    : View(parent)
{}

void BrowseView::showLocation(const Location &) {}

void BrowseView::retranslate() {}

void BrowseView::setCatalogue(std::shared_ptr<const Catalogue>, const Language &) {}

} // namespace Codebook
