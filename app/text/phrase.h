// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

namespace Codebook {

/// Words for a person, not yet in a language. `key` is the id of a sentence in resources/phrases/
/// ("outcome.failed") or, for texts of the data files, the English text itself; arguments fill %1, %2, … and
/// are phrases too. A literal phrase (a host, a code, a quote) is shown as it stands in every language.
struct Phrase
{
    QString key;
    std::vector<Phrase> arguments;
    bool isLiteral = false;

    [[nodiscard]] bool isEmpty() const { return key.isEmpty(); }
    [[nodiscard]] static Phrase literal(const QString &text) { return {text, {}, true}; }

    bool operator==(const Phrase &) const = default;
};

} // namespace Codebook
