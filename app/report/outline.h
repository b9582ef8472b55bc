// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace Codebook {

/// One block of a page in words, already in its language and not yet in a format.
struct Block
{
    enum class Kind {
        Title,     ///< cells: code, title.
        Heading,   ///< cells: text.
        Group,     ///< cells: text. A heading inside a section.
        Lead,      ///< cells: the sentence that matters most.
        Paragraph, ///< cells: text.
        Bullet,    ///< cells: text, and a sign other than • where there is one.
        Field,     ///< cells: label, value.
        Header,    ///< cells: the column names of the rows that follow.
        Row,       ///< cells: one per column.
    };

    Kind kind = Kind::Paragraph;
    QStringList cells;
};

using Outline = std::vector<Block>;

/// The page in Markdown (CommonMark with tables); what is special in Markdown is escaped.
[[nodiscard]] QString outlineMarkdown(const Outline &outline);
/// The page as body of an HTML document, everything escaped.
[[nodiscard]] QString outlineHtml(const Outline &outline);

} // namespace Codebook
