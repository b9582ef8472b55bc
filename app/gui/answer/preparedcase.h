// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/answer/sourcemarks.h"

#include <QTextDocument>

#include <array>
#include <memory>

namespace Codebook {

/// A text in one of its forms, laid out in blocks, with the places of all marks. The document is the view's
/// to change: its fonts and widths follow the window.
struct ShownText
{
    std::shared_ptr<const SourceText> text;
    std::shared_ptr<const SourceMarks> marks;
    std::shared_ptr<QTextDocument> document;
};

/// A case with all that showing it needs and that takes time for a long text. It is worked out where the text
/// is read, so that the window has only to take it over.
struct PreparedCase
{
    std::shared_ptr<const CaseFile> file;
    PartGroups groups;
    qsizetype lines = 0;
    qsizetype notNeeded = 0;        ///< Lines with words of which nothing was read.
    std::array<ShownText, 2> texts; ///< By SourceForm; without a readable form when it shows the same.

    [[nodiscard]] const ShownText &text(SourceForm form) const
    {
        return texts[static_cast<std::size_t>(form)];
    }
};

/// In any thread. The documents belong to the application's thread afterwards.
[[nodiscard]] std::shared_ptr<const PreparedCase> prepareCase(CaseFile file);

} // namespace Codebook
