// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>

class QWidget;

namespace Codebook {

/// Lengths of the design (logical pixels at a font of height 17) for the font in use, so that everything
/// grows with the words.
class Metrics final
{
public:
    /// For the application's font, which zooming changes.
    Metrics();

    /// The length, rounded to whole pixels, at least 1 for any positive length.
    [[nodiscard]] int px(double length) const;
    [[nodiscard]] double scaled(double length) const { return length * m_unit; }

    static constexpr double ViewLead = 8;
    static constexpr double ViewTrail = 12;
    static constexpr double PaneGap = 8;
    static constexpr double CardPadding = 16;
    static constexpr double GroupGap = 16;
    static constexpr double Radius = 4;
    static constexpr double ToolRow = 48;
    static constexpr double ContextLine = 24;
    static constexpr double Field = 32;
    static constexpr double SmallButton = 28;
    static constexpr double PaneHeader = 30;
    static constexpr double ListRow = 26;
    static constexpr double FacetRow = 24;
    static constexpr double Target = 24; ///< Nothing to point at is smaller.

private:
    double m_unit = 1.0;
};

/// What a text is for; decides size and weight.
enum class TextRole {
    Caption, ///< Path names, counts, table heads, origins.
    Body,
    Strong,   ///< Outcome word, owner, pane titles, h2.
    Heading,  ///< Title of a page.
    Sentence, ///< The verdict's one sentence.
    Welcome,
    Code,    ///< Large code of a detail page (fixed).
    Anatomy, ///< Digits of the drawn reply (fixed).
    Reply,   ///< Pasted text, codes in lists (fixed).
    Letter,  ///< The letter in front of a mark.
};

/// The font of a role, derived from the application's font (never from another role's).
[[nodiscard]] QFont roleFont(TextRole role);
/// Any size of the fixed font: points more than the application's font.
[[nodiscard]] QFont fixedFont(double morePoints);

} // namespace Codebook
