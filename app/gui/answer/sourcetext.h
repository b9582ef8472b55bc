// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "intake/document.h"

namespace Codebook {

enum class SourceForm {
    AsPasted,
    Readable, ///< Unquoted, unfolded, decoded: the texts of the document's sections.
};

/// A text as the pane shows it and where each of its characters stands in the paste. It differs from the
/// paste by line ends only: those become '\n', and very long lines are broken, because one endless line
/// freezes an editor.
class SourceText final
{
public:
    SourceText() = default;
    SourceText(const Document &document, SourceForm form);

    static constexpr qsizetype LongestLine = 4 * 1024;
    static constexpr qsizetype Largest = 2 * 1024 * 1024;

    [[nodiscard]] const QString &shown() const { return m_shown; }
    /// Only the head is shown, because the whole is larger than Largest.
    [[nodiscard]] bool isCut() const { return m_isCut; }

    /// The place in the paste; empty for what stands nowhere.
    [[nodiscard]] TextSpan toSource(TextSpan shown) const { return m_toSource.toSource(shown); }
    /// The place where a piece of the paste is shown; empty when it is not.
    [[nodiscard]] TextSpan toShown(TextSpan source) const;
    /// What copying takes: the characters of the paste (or of the readable text), with their own line ends.
    [[nodiscard]] QString copied(TextSpan shown) const;
    /// Where the words stand, upper and lower case alike, ordered; found across breaks made for display.
    [[nodiscard]] std::vector<TextSpan> find(const QString &words) const;

private:
    // Source map from the other end: runs ordered by their source.
    class Reverse final
    {
    public:
        Reverse() = default;
        explicit Reverse(const SourceMap &map);
        [[nodiscard]] TextSpan operator()(TextSpan source) const;

    private:
        std::vector<SourceMap::Run> m_runs;
    };

    void breakLines();

    QString m_shown;
    QString m_plain; ///< Before the line ends were made alike; the paste itself when shown as pasted.
    SourceMap m_toPlain;
    SourceMap m_toSource;
    Reverse m_fromPlain;
    Reverse m_fromSource;
    bool m_isCut = false;
};

/// Lines of the paste that hold words but no part, outside of all replies: what was not needed.
[[nodiscard]] qsizetype linesNotNeeded(const QString &source, const std::vector<TextSpan> &needed);
[[nodiscard]] qsizetype lineCount(QStringView source);

} // namespace Codebook
