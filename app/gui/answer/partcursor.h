// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <vector>

namespace Codebook {

/// Names a part of CaseFile::parts, or one of its children; a value that means the same in every pane.
struct PartRef
{
    int part = -1;
    int child = -1; ///< Index into the part's children; -1 for the part itself.

    [[nodiscard]] bool isValid() const { return part >= 0; }

    bool operator==(const PartRef &) const = default;
};

/// The part under the pointer and the part the user chose, shared by all panes of the Answer view: each sets
/// it and each follows it, and none knows another.
class PartCursor final : public QObject
{
    Q_OBJECT

public:
    explicit PartCursor(QObject *parent = nullptr);

    [[nodiscard]] PartRef hovered() const { return m_hovered; }
    [[nodiscard]] PartRef pinned() const { return m_pinned; }
    /// The part to show at the moment: the one under the pointer, else the chosen one.
    [[nodiscard]] PartRef current() const { return m_hovered.isValid() ? m_hovered : m_pinned; }

    /// An invalid reference for nothing.
    void setHovered(PartRef part);
    void setPinned(PartRef part);

    /// Forgets both; for another case.
    void clear();
    /// The parts that stepping goes through, in order. The list of parts says which, as it shows them.
    void setWalk(std::vector<int> parts);
    /// Chooses the next or previous part of the walk; from nothing the first or last. Stays at the ends.
    void pinNext() { step(1); }
    void pinPrevious() { step(-1); }

Q_SIGNALS:
    void hoveredChanged(Codebook::PartRef part);
    void pinnedChanged(Codebook::PartRef part);

private:
    void step(int direction);

    PartRef m_hovered;
    PartRef m_pinned;
    std::vector<int> m_walk;
};

} // namespace Codebook

Q_DECLARE_METATYPE(Codebook::PartRef)
