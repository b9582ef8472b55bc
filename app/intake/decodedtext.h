// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/sourcemap.h"

#include <QString>

namespace Codebook {

/// A text made readable and where each piece of it stands in what it was made from.
struct DecodedText
{
    QString text;
    SourceMap map;

    /// Adds characters that stand in the source as they are.
    void addCopy(QStringView source, TextSpan span)
    {
        text += source.sliced(span.start, span.length);
        map.append(span, span.length);
    }
    /// Adds characters that `span` of the source stands for.
    void addEncoded(QStringView characters, TextSpan span)
    {
        text += characters;
        map.append(span, characters.size(), true);
    }
    /// Adds characters that stand nowhere in the source.
    void addInserted(QStringView characters)
    {
        text += characters;
        map.appendInserted(characters.size());
    }
};

} // namespace Codebook
