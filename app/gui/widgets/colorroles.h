// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "decoder/reading.h"
#include "knowledge/answer.h"

#include <QColor>
#include <QPalette>

namespace Codebook {

/// WCAG 2 relative luminance, 0 to 1, and contrast ratio, 1 to 21.
[[nodiscard]] double relativeLuminance(const QColor &color);
[[nodiscard]] double contrastRatio(const QColor &a, const QColor &b);
/// `share` of a over b, per sRGB channel.
[[nodiscard]] QColor mixed(const QColor &a, const QColor &b, double share);
/// The colour with its HSL lightness moved away from the background until the ratio is reached (or it is
/// black or white).
[[nodiscard]] QColor ensured(QColor color, const QColor &background, double ratio);

/// The letters under which the parts of a paste are marked.
enum class MarkRole { ReplyCode, EnhancedCode, Speaker, Stage, Address, Token, InnerReply };
inline constexpr int MarkRoleCount = 7;

[[nodiscard]] MarkRole markRole(PartKind kind);
/// 'A' to 'G'.
[[nodiscard]] QChar markLetter(MarkRole role);

/// Colours by meaning, derived from a palette. Ask with the widget's palette in every paint event; never keep
/// a colour, so that a change of theme is right at once.
struct ColorRoles
{
    explicit ColorRoles(const QPalette &palette, QPalette::ColorGroup group = QPalette::Active);
    /// The roles of a palette, computed once per palette.
    [[nodiscard]] static const ColorRoles &of(const QPalette &palette);

    [[nodiscard]] QColor outcome(Outcome which) const { return outcomes[static_cast<int>(which)]; }
    [[nodiscard]] QColor mark(MarkRole role) const { return marks[static_cast<int>(role)]; }
    [[nodiscard]] QColor markTint(MarkRole role) const { return tints[static_cast<int>(role)]; }
    [[nodiscard]] QColor markSelected(MarkRole role) const { return selectedTints[static_cast<int>(role)]; }

    bool isDark = false;
    QColor window;
    QColor base;
    QColor alternate;
    QColor text;
    QColor text2;   ///< Secondary text; readable on base, window and selection.
    QColor line;    ///< Decoration only.
    QColor control; ///< Edges of fields and boxes, idle bars.
    QColor accent;  ///< Focus ring, selection bar, who must act.
    QColor selection;
    QColor inactiveSelection;
    QColor hover;
    QColor link;
    QColor notice; ///< The ◆.
    QColor noticeFill;
    QColor noticeEdge;

private:
    void setOutcomes();
    void setMarks();

    QColor outcomes[6];
    QColor marks[MarkRoleCount];
    QColor tints[MarkRoleCount];
    QColor selectedTints[MarkRoleCount];
};

} // namespace Codebook
