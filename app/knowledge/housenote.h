// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QString>

namespace Codebook {

/// What a team wrote down about a code, a cause or a provider: "notes" of its own files
/// (resources/knowledge/README.md).
struct HouseNote
{
    enum class About { Code, Cause, Provider };

    About about = About::Code;
    QString key;  ///< "5.7.1", "X.7.1", "550"; the id of a cause or provider.
    QString text; ///< In the team's own language, shown as it stands.
    QString author;
    QDate checked;
    QString file;
    int line = 0;

    /// Whether both are about the same; only one of them stands in a file that is written by us.
    [[nodiscard]] bool isAboutSame(const HouseNote &other) const
    {
        return about == other.about && key == other.key;
    }
    bool operator==(const HouseNote &) const = default;
};

/// "code", "cause", "provider": the key that names what a note is about.
[[nodiscard]] QString noteAboutId(HouseNote::About about);

} // namespace Codebook
