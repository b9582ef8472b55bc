// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/widgets/location.h"

#include <vector>

namespace Codebook {

/// Where the user was, with one place that is now. A value; what it shows is up to its owner.
class History final
{
public:
    /// The place on show; the first run before anything was opened.
    [[nodiscard]] Location current() const;
    [[nodiscard]] bool canGoBack() const { return m_current > 0; }
    [[nodiscard]] bool canGoForward() const { return m_current + 1 < m_places.size(); }

    /// A new step after the current one; what lay ahead is dropped. The current place again is no step.
    void go(const Location &location);
    /// The current step now means this place; what lies ahead stays.
    void replace(const Location &location);
    /// One step; where there is none, nothing changes. Returns the place that is now current.
    Location back();
    Location forward();

private:
    std::vector<Location> m_places;
    std::size_t m_current = 0;
};

} // namespace Codebook
