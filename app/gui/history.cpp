// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/history.h"

namespace Codebook {

namespace {

constexpr std::size_t MostSteps = 200; ///< Each step may hold a whole paste.

} // namespace

Location History::current() const
{
    return m_places.empty() ? Location() : m_places[m_current];
}

void History::go(const Location &location)
{
    if (!m_places.empty()) {
        if (m_places[m_current] == location)
            return;
        m_places.resize(m_current + 1);
    }
    m_places.push_back(location);
    if (m_places.size() > MostSteps)
        m_places.erase(m_places.begin());
    m_current = m_places.size() - 1;
}

void History::replace(const Location &location)
{
    if (m_places.empty())
        m_places.push_back(location);
    else
        m_places[m_current] = location;
}

Location History::back()
{
    if (canGoBack())
        --m_current;
    return current();
}

Location History::forward()
{
    if (canGoForward())
        ++m_current;
    return current();
}

} // namespace Codebook
