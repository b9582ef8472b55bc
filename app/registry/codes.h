// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

#include <compare>
#include <optional>

namespace Codebook {

/// The three digits a server answers with (RFC 5321, 4.2): 200 to 599, and the few others that are seen.
struct ReplyCode
{
    int value = 0;

    [[nodiscard]] int severity() const { return value / 100; } ///< First digit: what became of the command.
    [[nodiscard]] int category() const { return value / 10 % 10; } ///< Second digit: what it is about.
    [[nodiscard]] int detail() const { return value % 10; }        ///< Third digit: finer grade.
    [[nodiscard]] QString toString() const;

    /// Reads exactly three ASCII digits, from 100 on; nothing for any other text.
    [[nodiscard]] static std::optional<ReplyCode> parse(QStringView text);

    auto operator<=>(const ReplyCode &) const = default;
};

/// class.subject.detail (RFC 3463, 2): 5.1.1. Ordered by number, so 5.7.2 comes before 5.7.10.
struct EnhancedStatus
{
    int cls = 0;
    int subject = 0;
    int detail = 0;

    [[nodiscard]] QString toString() const;
    /// The registry's way of writing it for every class: "X.1.1".
    [[nodiscard]] QString registryKey() const;

    /// Reads one digit, one to three digits, one to three digits (RFC 3463: no leading zeros); any class 0 to
    /// 9, so that "7.7.1" can be named as invalid. Nothing for any other text.
    [[nodiscard]] static std::optional<EnhancedStatus> parse(QStringView text);

    auto operator<=>(const EnhancedStatus &) const = default;
};

/// What somebody typed to find codes: "5.7.1", "X.7.1", "?.7.1", "5.7.*", "5.7", "550", "55x", "5".
struct CodeQuery
{
    enum class Kind { ReplyCode, EnhancedStatus };

    Kind kind = Kind::ReplyCode;
    QString pattern; ///< Normalised: a digit or '?' for each place of a reply code; "?.7.1", "5.7.*" for
                     ///< enhanced.

    [[nodiscard]] bool hasWildcard() const { return pattern.contains(u'?') || pattern.contains(u'*'); }
    [[nodiscard]] bool matches(ReplyCode code) const;
    [[nodiscard]] bool matches(EnhancedStatus status) const;
    /// As `matches`, for a registry entry, which holds for all classes.
    [[nodiscard]] bool matchesEntry(int subject, int detail) const;

    /// Nothing when the text is not a code or a pattern of codes.
    [[nodiscard]] static std::optional<CodeQuery> parse(QStringView text);
};

} // namespace Codebook
