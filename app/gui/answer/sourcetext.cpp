// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/answer/sourcetext.h"

#include <algorithm>

namespace Codebook {

namespace {

/// Characters at which QTextDocument begins a new block; U+FDD0 and U+FDD1 are its frame marks.
bool isBlockEnd(QChar c)
{
    return c == u'\n' || c == u'\r' || c == QChar::ParagraphSeparator || c == QChar(0xFDD0) ||
           c == QChar(0xFDD1);
}

/// The place not after `position` where the text may be cut without halving a character.
qsizetype cutBefore(QStringView text, qsizetype position)
{
    const bool isInside = position > 0 && position < text.size() && text[position].isLowSurrogate() &&
                          text[position - 1].isHighSurrogate();
    return isInside ? position - 1 : position;
}

/// Length of the line end at `position`: two for a carriage return with its line feed.
qsizetype blockEndLength(QStringView text, qsizetype position)
{
    const bool isPair = text[position] == u'\r' && position + 1 < text.size() && text[position + 1] == u'\n';
    return isPair ? 2 : 1;
}

void appendMap(SourceMap &map, const SourceMap &added)
{
    for (const SourceMap::Run &run : added.runs()) {
        if (run.source.isEmpty())
            map.appendInserted(run.decodedLength);
        else
            map.append(run.source, run.decodedLength, run.isEncoded);
    }
}

} // namespace

SourceText::Reverse::Reverse(const SourceMap &map)
{
    for (const SourceMap::Run &run : map.runs()) {
        if (!run.source.isEmpty())
            m_runs.push_back(run);
    }
    const auto isBefore = [](const SourceMap::Run &a, const SourceMap::Run &b) {
        return a.source.start < b.source.start;
    };
    if (!std::is_sorted(m_runs.begin(), m_runs.end(), isBefore))
        std::stable_sort(m_runs.begin(), m_runs.end(), isBefore);
}

TextSpan SourceText::Reverse::operator()(TextSpan source) const
{
    TextSpan whole;
    auto run = std::partition_point(m_runs.begin(), m_runs.end(),
                                    [&](const SourceMap::Run &r) { return r.source.end() <= source.start; });
    for (; run != m_runs.end() && run->source.start < source.end(); ++run) {
        const auto common = intersection(source, run->source);
        if (!common)
            continue;
        whole = united(whole, run->isEncoded ? TextSpan{run->decodedStart, run->decodedLength}
                                             : TextSpan{run->decodedStart + common->start - run->source.start,
                                                        common->length});
    }
    return whole;
}

SourceText::SourceText(const Document &document, SourceForm form)
{
    SourceMap plainToSource;
    if (form == SourceForm::AsPasted) {
        m_plain = document.source;
    } else {
        for (const Section &section : document.sections) {
            if (!m_plain.isEmpty() && !isBlockEnd(m_plain.back())) {
                m_plain += u'\n';
                plainToSource.appendInserted(1);
            }
            m_plain += section.text;
            appendMap(plainToSource, section.map);
            plainToSource.appendInserted(m_plain.size() - plainToSource.decodedLength());
            if (m_plain.size() > Largest)
                break;
        }
    }
    if (m_plain.size() > Largest) {
        m_isCut = true;
        m_plain.truncate(cutBefore(m_plain, Largest));
    }
    breakLines();
    m_fromPlain = Reverse(m_toPlain);
    m_toSource = form == SourceForm::AsPasted ? m_toPlain : m_toPlain.through(plainToSource);
    m_fromSource = form == SourceForm::AsPasted ? m_fromPlain : Reverse(m_toSource);
}

void SourceText::breakLines()
{
    m_shown.reserve(m_plain.size() + m_plain.size() / LongestLine);
    const QStringView plain = m_plain;
    qsizetype start = 0;
    for (qsizetype i = 0; i < plain.size();) {
        const bool isEnd = isBlockEnd(plain[i]);
        if (!isEnd && i - start < LongestLine) {
            ++i;
            continue;
        }
        const qsizetype cut = isEnd ? i : std::max(cutBefore(plain, i), start + 1);
        m_shown += plain.mid(start, cut - start);
        m_toPlain.append({start, cut - start}, cut - start);
        m_shown += u'\n';
        const qsizetype length = isEnd ? blockEndLength(plain, i) : 0;
        if (isEnd)
            m_toPlain.append({i, length}, 1);
        else
            m_toPlain.appendInserted(1);
        start = cut + length;
        i = start;
    }
    m_shown += plain.mid(start);
    m_toPlain.append({start, plain.size() - start}, plain.size() - start);
}

TextSpan SourceText::toShown(TextSpan source) const
{
    return m_fromSource(source);
}

QString SourceText::copied(TextSpan shown) const
{
    const TextSpan plain = m_toPlain.toSource(shown);
    return m_plain.mid(plain.start, plain.length);
}

std::vector<TextSpan> SourceText::find(const QString &words) const
{
    std::vector<TextSpan> found;
    if (words.isEmpty())
        return found;
    for (qsizetype at = m_plain.indexOf(words, 0, Qt::CaseInsensitive); at >= 0;
         at = m_plain.indexOf(words, at + words.size(), Qt::CaseInsensitive))
        found.push_back(m_fromPlain({at, words.size()}));
    return found;
}

qsizetype lineCount(QStringView source)
{
    qsizetype lines = source.isEmpty() ? 0 : 1;
    for (qsizetype i = 0; i < source.size(); ++i) {
        if (!isBlockEnd(source[i]))
            continue;
        i += blockEndLength(source, i) - 1;
        if (i + 1 < source.size())
            ++lines;
    }
    return lines;
}

qsizetype linesNotNeeded(const QString &source, const std::vector<TextSpan> &needed)
{
    qsizetype lines = 0;
    bool hasWords = false;
    bool isNeeded = false;
    auto next = needed.begin();
    for (qsizetype i = 0; i <= source.size(); ++i) {
        if (i == source.size() || isBlockEnd(source[i])) {
            lines += hasWords && !isNeeded ? 1 : 0;
            hasWords = false;
            isNeeded = false;
            continue;
        }
        while (next != needed.end() && next->end() <= i)
            ++next;
        isNeeded = isNeeded || (next != needed.end() && next->contains(i));
        hasWords = hasWords || !source[i].isSpace();
    }
    return lines;
}

} // namespace Codebook
