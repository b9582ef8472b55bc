// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/widgets/view.h"

namespace Codebook {

/// Facets, list and pages of the registry and of the knowledge.
class BrowseView final : public View
{
    Q_OBJECT

public:
    explicit BrowseView(QWidget *parent = nullptr);

    void showLocation(const Location &location) override;
    void retranslate() override;
    void setCatalogue(std::shared_ptr<const Catalogue> catalogue, const Language &language) override;
};

} // namespace Codebook
