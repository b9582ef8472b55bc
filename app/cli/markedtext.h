// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/terminal.h"
#include "decoder/reading.h"

#include <functional>
#include <vector>

namespace Codebook {

/// A pasted text in lines of at most 76 columns, each followed by a line of letters under its parts:
///     550 5.1.1 no such user
///     A── B────
class MarkedText final
{
public:
    static constexpr qsizetype maximumLines = 60;

    MarkedText(const QString &source, const std::vector<Part> &parts)
        : m_source(source)
        , m_parts(parts)
    {}

    /// Lines with ink, ready to print. Runs of lines without a part become one line that `leftOut` words; of
    /// a very long text only the beginning is shown.
    [[nodiscard]] QStringList lines(const TerminalPage &page,
                                    const std::function<QString(qsizetype)> &leftOut) const;

    [[nodiscard]] static Ink ink(PartKind kind);

private:
    [[nodiscard]] QStringList markedPieces(const TerminalPage &page, TextSpan line, size_t &nextPart) const;

    const QString &m_source;
    const std::vector<Part> &m_parts;
};

} // namespace Codebook
