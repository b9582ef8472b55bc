// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "knowledge/catalogue.h"
#include "text/language.h"

#include <QStringList>

#include <vector>

namespace Codebook {

/// One row of the list: a code in one class, with everything that filters and orders it.
struct BrowseEntry
{
    enum class Kind {
        Reply,      ///< A reply code that a standard or the registry names.
        Registered, ///< An enhanced code of the registry.
        Provider,   ///< An enhanced code that only providers use.
        Folk,       ///< A reply code that no standard defines.
    };

    Kind kind = Kind::Registered;
    QString code;     ///< "5.7.1", "550"
    QString searchId; ///< Id of its search items: "X.7.1", "550".
    QString title;
    QString origin; ///< "IANA", "RFC 5321", a provider's name: a name, not translated.
    int cls = 0;
    int subject = -1; ///< -1 for reply codes.
    int detail = 0;
    QStringList rfcs; ///< "5321"
    QStringList providers;
    QStringList rules; ///< Ids of the providers' rules about it.
    QStringList causes;
    QStringList owners;       ///< Ids of who usually acts.
    bool isNoted = false;     ///< The house has a note or a rule of its own about it.
    bool isFavourite = false; ///< Marked by the user.
    bool isClash = false;     ///< Some provider uses it in another sense than the registry.

    [[nodiscard]] bool isReplyCode() const { return subject < 0; }
};

/// Numeric order: reply codes first, then 5.7.2 before 5.7.10.
[[nodiscard]] bool comesBefore(const BrowseEntry &a, const BrowseEntry &b);

/// Every code that is known: the registry's in each class in which it occurs or is used, those only providers
/// use, and all reply codes; in numeric order.
[[nodiscard]] std::vector<BrowseEntry> browseEntries(const Catalogue &catalogue, const Language &language);

} // namespace Codebook
