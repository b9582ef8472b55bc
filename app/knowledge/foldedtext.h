// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/textspan.h"

#include <QString>
#include <QStringView>

#include <vector>

namespace Codebook {

/// A text as phrases see it: lower case, Latin letters without accents, one blank for any white space, plain
/// quotes and dashes, full-width letters as plain ones. Every character keeps its place, so that what was
/// found can be shown in the text.
class FoldedText final
{
public:
    explicit FoldedText(QStringView original);

    [[nodiscard]] QStringView text() const { return m_text; }
    /// The piece of the original that a piece of text() stands for.
    [[nodiscard]] TextSpan toOriginal(TextSpan span) const;

private:
    QString m_text;
    std::vector<qsizetype> m_positions; ///< Of each character; empty while nothing was left out.
};

/// Letters and digits; what ends or begins a word in phrases and replies.
[[nodiscard]] bool isWordCharacter(QChar c);
/// Scripts that write words without blanks between them: any place in them may be a word's edge.
[[nodiscard]] bool isUnspacedScript(QChar c);

} // namespace Codebook
