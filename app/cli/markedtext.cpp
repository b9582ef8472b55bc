// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/markedtext.h"

#include "report/partwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Codebook {

namespace {

constexpr int textWidth = 76;
constexpr qsizetype unmarkedLinesShown = 3;

/// One line on the screen that grows character by character together with its marks.
struct ScreenLine
{
    QString text;
    QString marks;
    QString run; ///< Characters since the last change of ink.
    Ink runInk = Ink::Plain;
    QString markRun;
    int used = 0;

    void put(const TerminalPage &page, const QString &shown, const QString &mark, Ink ink)
    {
        if (ink != runInk)
            flush(page);
        runInk = ink;
        run += shown;
        markRun += mark;
        used += columns(shown);
    }
    void flush(const TerminalPage &page)
    {
        text += page.inked(run, runInk);
        marks += page.inked(markRun, runInk);
        run.clear();
        markRun.clear();
    }
};

} // namespace

Ink MarkedText::ink(PartKind kind)
{
    switch (partLetter(kind).unicode()) {
    case u'A':
        return Ink::Blue;
    case u'B':
        return Ink::Red;
    case u'C':
        return Ink::Green;
    case u'D':
        return Ink::Magenta;
    case u'F':
        return Ink::Yellow;
    default:
        return Ink::Cyan;
    }
}

QStringList MarkedText::markedPieces(const TerminalPage &page, TextSpan line, size_t &nextPart) const
{
    QStringList out;
    ScreenLine screen;
    const auto finish = [&out, &screen, &page] {
        if (screen.runInk == Ink::Plain)
            screen.markRun.clear(); // nothing is marked up to the end of the line
        screen.flush(page);
        out.append(u"  "_s + screen.text);
        if (!screen.marks.trimmed().isEmpty())
            out.append(u"  "_s + screen.marks);
        screen = {};
    };
    for (qsizetype at = line.start; at < line.end();) {
        while (nextPart < m_parts.size() && m_parts[nextPart].span.end() <= at)
            ++nextPart;
        const Part *part =
            nextPart < m_parts.size() && m_parts[nextPart].span.contains(at) ? &m_parts[nextPart] : nullptr;
        const bool isPair =
            m_source[at].isHighSurrogate() && at + 1 < line.end() && m_source[at + 1].isLowSurrogate();
        const qsizetype length = isPair ? 2 : 1;
        const QString source = m_source.mid(at, length);
        const QString shown = source == u"\t"_s ? u"    "_s : visibleText(source);
        const int width = columns(shown);
        if (screen.used > 0 && screen.used + width > textWidth)
            finish();
        const bool isFirst = part && part->span.start == at;
        const QString mark = !part     ? QString(width, u' ')
                             : isFirst ? partLetter(part->kind) + QString(std::max(0, width - 1), u'─')
                                       : QString(width, u'─');
        screen.put(page, shown, mark, part ? ink(part->kind) : Ink::Plain);
        at += length;
    }
    finish();
    return out;
}

QStringList MarkedText::lines(const TerminalPage &page,
                              const std::function<QString(qsizetype)> &leftOut) const
{
    QStringList out;
    size_t nextPart = 0;
    qsizetype unmarked = 0;
    const auto closeGap = [&] {
        if (unmarked > unmarkedLinesShown)
            out.append(u"  "_s + page.inked(u"… "_s + leftOut(unmarked - unmarkedLinesShown), Ink::Dim));
        unmarked = 0;
    };
    qsizetype start = 0;
    while (start < m_source.size()) {
        qsizetype end = m_source.indexOf(u'\n', start);
        if (end < 0)
            end = m_source.size();
        qsizetype visibleEnd = end > start && m_source[end - 1] == u'\r' ? end - 1 : end;
        while (nextPart < m_parts.size() && m_parts[nextPart].span.end() <= start)
            ++nextPart;
        const bool isMarked = nextPart < m_parts.size() && m_parts[nextPart].span.start < end;
        if (out.size() >= maximumLines) {
            const qsizetype rest = QStringView(m_source).mid(start).count(u'\n') + 1;
            unmarked += unmarkedLinesShown + rest;
            break;
        }
        if (isMarked) {
            closeGap();
            visibleEnd = std::min(visibleEnd, start + maximumLines * textWidth);
            out += markedPieces(page, {start, visibleEnd - start}, nextPart);
        } else if (++unmarked <= unmarkedLinesShown) {
            visibleEnd = std::min<qsizetype>(visibleEnd, start + 4 * textWidth);
            out += markedPieces(page, {start, visibleEnd - start}, nextPart);
        }
        start = end + 1;
    }
    closeGap();
    return out;
}

} // namespace Codebook
