// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMetaType>
#include <QString>

namespace Codebook {

/// A place of the program that back and forward can return to. A value: no view, no pointer.
struct Location
{
    enum class Kind {
        FirstRun, ///< The Answer view without a text.
        Answer,   ///< `text` is the whole paste.
        Browse,   ///< `text` is the query, may be empty; `id` the code selected in the list, may be empty.
        Code,     ///< `id`: "5.7.1", "X.7.1", "550", "5.7.999".
        Rfc,      ///< `id`: "3463".
        Cause,    ///< `id`: "mailbox-full".
        Provider, ///< `id`: "google".
        Registry, ///< The page "About this registry"; `id` may be "diff" after a comparison with a file.
        Help,     ///< `id`: "paste" (what can I paste?), "shortcuts" or "about".
    };

    Kind kind = Kind::FirstRun;
    QString id;
    QString text;

    [[nodiscard]] static Location answer(const QString &paste) { return {Kind::Answer, {}, paste}; }
    [[nodiscard]] static Location browse(const QString &query, const QString &id = {})
    {
        return {Kind::Browse, id, query};
    }
    [[nodiscard]] static Location code(const QString &id) { return {Kind::Code, id, {}}; }
    [[nodiscard]] static Location rfc(const QString &id) { return {Kind::Rfc, id, {}}; }
    [[nodiscard]] static Location cause(const QString &id) { return {Kind::Cause, id, {}}; }
    [[nodiscard]] static Location provider(const QString &id) { return {Kind::Provider, id, {}}; }
    [[nodiscard]] static Location registry(const QString &id = {}) { return {Kind::Registry, id, {}}; }
    [[nodiscard]] static Location help(const QString &id) { return {Kind::Help, id, {}}; }

    bool operator==(const Location &) const = default;
};

} // namespace Codebook

Q_DECLARE_METATYPE(Codebook::Location)
