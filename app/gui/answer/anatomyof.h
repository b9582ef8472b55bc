// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/answer/partcursor.h"
#include "gui/widgets/colorroles.h"
#include "report/casefile.h"
#include "text/language.h"

#include <QCoreApplication>

namespace Codebook {

/// One bracketed piece of the drawn reply: a digit, a number, a word.
struct AnatomyCell
{
    QString text;
    QString label;       ///< At most a few words, below the bracket.
    QString meaning;     ///< A whole sentence where there is one, for the tooltip.
    int child = -1;      ///< Index into the part's children; -1 when the cell is the whole part.
    bool isSign = false; ///< Punctuation that only continues a line: drawn in secondary ink.
};

/// The cells of one part of the reply, under its letter and name.
struct AnatomyGroup
{
    MarkRole role = MarkRole::ReplyCode;
    QString name;
    QString separator; ///< Stands between the cells: "." of an enhanced code.
    std::vector<AnatomyCell> cells;
    std::vector<int> parts; ///< Indices of CaseFile::parts that say the same; the first is the one drawn.

    /// What pointing at a cell means; invalid where the text has no such part.
    [[nodiscard]] PartRef refOf(const AnatomyCell &cell) const
    {
        return parts.empty() ? PartRef{} : PartRef{parts.front(), cell.child};
    }
    /// Whether a cell is lit while the reference is current.
    [[nodiscard]] bool isLit(const AnatomyCell &cell, PartRef current) const;
};

/// A reply taken apart digit by digit, in words of a language. The groups are ordered by weight: what does
/// not fit is left out from the end.
struct Anatomy
{
    Q_DECLARE_TR_FUNCTIONS(Codebook::Anatomy)

public:
    std::vector<AnatomyGroup> groups;

    /// The same as text, for screen readers.
    [[nodiscard]] QString description() const;
};

/// Takes the answer's codes apart (RFC 5321, 4.2.1; RFC 3463, 2), then names who speaks, a provider's token
/// and the words. An answer without a code gives no groups.
[[nodiscard]] Anatomy anatomyOf(const CaseFile &file, const Answer &answer, const Catalogue &catalogue,
                                const Language &language);

} // namespace Codebook
