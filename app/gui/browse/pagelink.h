// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/widgets/location.h"

#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace Codebook {

class Registry;

/// A piece of running text on a page: how it looks and where it leads.
struct Run
{
    QString text;
    QString link; ///< As made by linkTo(); empty for plain text.
    bool isFixed = false;
    bool isStrong = false;
    bool isSecondary = false;
    bool isNotice = false; ///< In the colour of the ◆.

    bool operator==(const Run &) const = default;
};
using Runs = std::vector<Run>;

/// A location as the target of a link ("code:5.7.1") and back; nothing for a link that is not ours.
[[nodiscard]] QString linkTo(const Location &location);
[[nodiscard]] std::optional<Location> locationOf(const QString &link);

/// The link that writes the page again with its long tables whole.
inline constexpr QLatin1StringView MoreLink("more:");

/// The text with a large first letter: words that begin a line or a cell.
[[nodiscard]] QString capitalised(const QString &text);

/// A code as a link in the fixed font.
[[nodiscard]] Run codeRun(const QString &code);

/// Running text in which every code ("5.7.1", "X.7.1", "550") and every "RFC 5321" is a link. A number of
/// three digits is a code when the registry knows it and it counts nothing ("500 messages").
[[nodiscard]] Runs linked(const QString &text, const Registry &registry);

} // namespace Codebook
