// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/answer/partcursor.h"

#include <algorithm>

namespace Codebook {

PartCursor::PartCursor(QObject *parent)
    : QObject(parent)
{}

void PartCursor::setHovered(PartRef part)
{
    if (m_hovered == part)
        return; // also what stops the panes from answering each other forever
    m_hovered = part;
    Q_EMIT hoveredChanged(part);
}

void PartCursor::setPinned(PartRef part)
{
    if (m_pinned == part)
        return;
    m_pinned = part;
    Q_EMIT pinnedChanged(part);
}

void PartCursor::clear()
{
    setHovered({});
    setPinned({});
}

void PartCursor::setWalk(std::vector<int> parts)
{
    m_walk = std::move(parts);
}

void PartCursor::step(int direction)
{
    if (m_walk.empty())
        return;
    const auto last = std::ptrdiff_t(m_walk.size()) - 1;
    const auto at = std::find(m_walk.begin(), m_walk.end(), m_pinned.part);
    std::ptrdiff_t next = direction > 0 ? 0 : last;
    if (at != m_walk.end()) {
        next = std::clamp<std::ptrdiff_t>(at - m_walk.begin() + direction, 0, last);
    } else if (m_pinned.isValid()) {
        // A part between those of the walk (a repetition): go on from where it stands.
        const auto after = std::upper_bound(m_walk.begin(), m_walk.end(), m_pinned.part) - m_walk.begin();
        next = std::clamp<std::ptrdiff_t>(direction > 0 ? after : after - 1, 0, last);
    }
    setPinned({m_walk[static_cast<std::size_t>(next)], -1});
}

} // namespace Codebook
