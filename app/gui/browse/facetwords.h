// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/browse/facets.h"

namespace Codebook {

/// The facet's name in the language of the interface: "Class".
[[nodiscard]] QString facetName(Facet facet);
/// A value in words: "5  Refused for good", "Gmail / Google Workspace".
[[nodiscard]] QString facetLabel(Facet facet, const QString &value, const Catalogue &catalogue,
                                 const Language &language);
/// The values in the order they are shown: numbers by number, the rest by how many entries they have in
/// all, so that a row stays where it is while filters change.
[[nodiscard]] std::vector<QString> orderedValues(Facet facet, const std::map<QString, int> &totals);

} // namespace Codebook
