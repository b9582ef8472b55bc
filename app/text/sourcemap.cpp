// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/sourcemap.h"

#include <algorithm>

namespace Codebook {

SourceMap SourceMap::identity(qsizetype length)
{
    SourceMap map;
    map.append({0, length}, length);
    return map;
}

void SourceMap::append(TextSpan source, qsizetype decodedLength, bool isEncoded)
{
    if (decodedLength <= 0)
        return;
    // Runs that continue each other are one, so that plain text costs one run however it was added.
    if (!m_runs.empty() && !isEncoded && decodedLength == source.length) {
        Run &last = m_runs.back();
        if (!last.isEncoded && !last.source.isEmpty() && last.source.end() == source.start) {
            last.source.length += source.length;
            last.decodedLength += decodedLength;
            m_decodedLength += decodedLength;
            return;
        }
    }
    m_runs.push_back({m_decodedLength, decodedLength, source, isEncoded || decodedLength != source.length});
    m_decodedLength += decodedLength;
}

void SourceMap::append(const SourceMap &more)
{
    for (const Run &run : more.m_runs) {
        if (run.source.isEmpty())
            appendInserted(run.decodedLength);
        else
            append(run.source, run.decodedLength, run.isEncoded);
    }
}

void SourceMap::appendInserted(qsizetype decodedLength)
{
    if (decodedLength <= 0)
        return;
    m_runs.push_back({m_decodedLength, decodedLength, {}, false});
    m_decodedLength += decodedLength;
}

/// What a run holds of the decoded span, in the source; nothing for inserted characters.
std::optional<TextSpan> SourceMap::sourceOf(const Run &run, TextSpan decoded)
{
    const auto common = intersection(decoded, {run.decodedStart, run.decodedLength});
    if (!common || run.source.isEmpty())
        return std::nullopt;
    return run.isEncoded ? run.source
                         : TextSpan{run.source.start + common->start - run.decodedStart, common->length};
}

TextSpan SourceMap::toSource(TextSpan decoded) const
{
    TextSpan whole;
    for (auto run = runAt(decoded.start); run != m_runs.end() && run->decodedStart < decoded.end(); ++run) {
        if (const auto piece = sourceOf(*run, decoded))
            whole = united(whole, *piece);
    }
    return whole;
}

std::vector<TextSpan> SourceMap::toSourcePieces(TextSpan decoded) const
{
    std::vector<TextSpan> pieces;
    for (auto run = runAt(decoded.start); run != m_runs.end() && run->decodedStart < decoded.end(); ++run) {
        const auto piece = sourceOf(*run, decoded);
        if (!piece)
            continue;
        if (!pieces.empty() && pieces.back().end() >= piece->start && pieces.back().start <= piece->start)
            pieces.back() = united(pieces.back(), *piece);
        else
            pieces.push_back(*piece);
    }
    return pieces;
}

bool SourceMap::isEncoded(TextSpan decoded) const
{
    for (auto run = runAt(decoded.start); run != m_runs.end() && run->decodedStart < decoded.end(); ++run) {
        if (run->isEncoded && intersection(decoded, {run->decodedStart, run->decodedLength}))
            return true;
    }
    return false;
}

SourceMap SourceMap::through(const SourceMap &outer) const
{
    SourceMap map;
    for (const Run &run : m_runs) {
        if (run.source.isEmpty()) {
            map.appendInserted(run.decodedLength);
        } else if (run.isEncoded) {
            map.append(outer.toSource(run.source), run.decodedLength, true);
        } else {
            qsizetype position = run.source.start;
            for (auto step = outer.runAt(run.source.start);
                 step != outer.m_runs.end() && step->decodedStart < run.source.end(); ++step) {
                const auto common = intersection(run.source, {step->decodedStart, step->decodedLength});
                if (!common)
                    continue;
                if (step->source.isEmpty())
                    map.appendInserted(common->length);
                else if (step->isEncoded)
                    map.append(step->source, common->length, true);
                else
                    map.append({step->source.start + common->start - step->decodedStart, common->length},
                               common->length);
                position = common->end();
            }
            map.appendInserted(run.source.end() - position);
        }
    }
    return map;
}

/// The run that holds the decoded position, so that looking up does not walk over all of them.
std::vector<SourceMap::Run>::const_iterator SourceMap::runAt(qsizetype position) const
{
    auto run = std::upper_bound(m_runs.begin(), m_runs.end(), position,
                                [](qsizetype start, const Run &r) { return start < r.decodedStart; });
    return run == m_runs.begin() ? run : run - 1;
}

} // namespace Codebook
