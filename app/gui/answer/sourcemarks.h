// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/answer/partgroups.h"
#include "gui/answer/sourcetext.h"
#include "gui/widgets/colorroles.h"

namespace Codebook {

/// A part where it is shown.
struct SourceMark
{
    TextSpan shown;
    MarkRole role = MarkRole::ReplyCode;
    int part = -1;  ///< Index into CaseFile::parts.
    int first = -1; ///< The part it repeats (PartGroups::first): both light up together.
};

/// A remark where it is shown.
struct SourceHint
{
    TextSpan shown;
    int remark = -1; ///< Index into Reading::remarks.
};

/// The lines of a reply inside the words of who reports it.
struct SourceBracket
{
    TextSpan shown;
    int depth = 0;  ///< 1 for a reply inside another one.
    int reply = -1; ///< Index into Reading::replies.
};

/// All that is drawn over a text, each list ordered by its place, marks without overlap.
struct SourceMarks
{
    std::vector<SourceMark> marks;
    std::vector<SourceHint> hints;
    std::vector<SourceBracket> brackets;
};

[[nodiscard]] SourceMarks sourceMarks(const CaseFile &file, const PartGroups &groups, const SourceText &text);

} // namespace Codebook
