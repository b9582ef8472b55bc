// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/terminal.h"

#include <QStringView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Codebook {

namespace {

bool isInvisible(char32_t c)
{
    return c == 0xAD || c == 0x61C || c == 0x180E || (c >= 0x200B && c <= 0x200F) ||
           (c >= 0x2028 && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF ||
           (c >= 0xFFF9 && c <= 0xFFFB) || (c >= 0xE0000 && c <= 0xE007F);
}

bool isWide(char32_t c)
{
    return (c >= 0x1100 && c <= 0x115F) || (c >= 0x2E80 && c <= 0x303E) || (c >= 0x3041 && c <= 0xA4CF) ||
           (c >= 0xAC00 && c <= 0xD7A3) || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFE30 && c <= 0xFE6F) ||
           (c >= 0xFF00 && c <= 0xFF60) || (c >= 0xFFE0 && c <= 0xFFE6) || (c >= 0x1F300 && c <= 0x1FAFF) ||
           (c >= 0x20000 && c <= 0x3FFFD);
}

int columnsOf(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing)
        return 0;
    return isWide(c) ? 2 : 1;
}

QString escapeOf(char32_t c)
{
    return u"‹U+%1›"_s.arg(quint32(c), 4, 16, QChar(u'0')).toUpper();
}

/// The longest beginning of at most `width` columns, at least one character.
qsizetype fitting(QStringView text, int width)
{
    int used = 0;
    qsizetype at = 0;
    while (at < text.size()) {
        const bool isPair =
            text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
        const char32_t c = isPair ? QChar::surrogateToUcs4(text[at], text[at + 1]) : text[at].unicode();
        used += columnsOf(c);
        if (used > width && at > 0)
            break;
        at += isPair ? 2 : 1;
    }
    return at;
}

QString padded(const QString &text, int width)
{
    return text + QString(std::max(0, width - columns(text)), u' ');
}

QString codeOf(Ink ink)
{
    switch (ink) {
    case Ink::Bold:
        return u"1"_s;
    case Ink::Dim:
        return u"2"_s;
    case Ink::Red:
        return u"1;31"_s;
    case Ink::Yellow:
        return u"33"_s;
    case Ink::Green:
        return u"32"_s;
    case Ink::Blue:
        return u"34"_s;
    case Ink::Cyan:
        return u"36"_s;
    case Ink::Magenta:
        return u"35"_s;
    case Ink::Plain:
        break;
    }
    return {};
}

/// Width of the label column for a run of fields that starts at `from`.
int labelWidth(const Outline &outline, size_t from)
{
    int width = 0;
    for (size_t i = from; i < outline.size() && outline[i].kind == Block::Kind::Field; ++i)
        width = std::max(width, columns(outline[i].cells.value(0)));
    return std::min(width, 24);
}

/// Widths of the columns of a run of rows that starts at `from`: what the cells need, the widest one what is
/// left.
QList<int> columnWidths(const Outline &outline, size_t from)
{
    QList<int> widths;
    for (size_t i = from; i < outline.size(); ++i) {
        const bool isRow = outline[i].kind == Block::Kind::Row || outline[i].kind == Block::Kind::Header;
        if (!isRow || (i > from && outline[i].kind == Block::Kind::Header))
            break;
        for (qsizetype c = 0; c < outline[i].cells.size(); ++c) {
            if (c == widths.size())
                widths.append(0);
            widths[c] = std::max(widths[c], columns(visibleText(outline[i].cells[c])));
        }
    }
    if (widths.isEmpty())
        return widths;
    int total = 2;
    for (const int width : widths)
        total += width + 2;
    while (total > TerminalPage::width) {
        const auto widest = std::max_element(widths.begin(), widths.end());
        const int cut = std::min(total - TerminalPage::width, std::max(1, *widest / 4));
        *widest -= cut;
        total -= cut;
    }
    return widths;
}

} // namespace

QString visibleText(const QString &text, bool keepsLines)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool isPair = c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const char32_t ucs = isPair ? QChar::surrogateToUcs4(c, text[i + 1]) : c.unicode();
        if (keepsLines && (ucs == '\n' || ucs == '\t'))
            out += c;
        else if (ucs < 0x20)
            out += QChar(char16_t(0x2400 + ucs));
        else if (ucs == 0x7F)
            out += QChar(u'\u2421');
        else if ((ucs >= 0x80 && ucs < 0xA0) || isInvisible(ucs) || (c.isSurrogate() && !isPair))
            out += escapeOf(ucs);
        else if (isPair)
            out += QStringView(text).mid(i, 2);
        else
            out += c;
        if (isPair)
            ++i;
    }
    return out;
}

int columns(const QString &text)
{
    int count = 0;
    for (const uint c : text.toUcs4())
        count += columnsOf(c);
    return count;
}

QStringList wrapped(const QString &text, int width)
{
    QStringList lines;
    QString line;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (!line.isEmpty() && columns(line) + 1 + columns(word) <= width) {
            line += u' ' + word;
            continue;
        }
        if (!line.isEmpty())
            lines.append(line);
        line = word;
        while (columns(line) > width) {
            const qsizetype length = fitting(line, width);
            lines.append(line.left(length));
            line = line.mid(length);
        }
    }
    if (!line.isEmpty() || lines.isEmpty())
        lines.append(line);
    return lines;
}

QString TerminalPage::inked(const QString &text, Ink ink) const
{
    if (!m_hasColor || ink == Ink::Plain || text.isEmpty())
        return text;
    return u"\u001b["_s + codeOf(ink) + u'm' + text + u"\u001b[0m"_s;
}

void TerminalPage::raw(const QString &line)
{
    m_text += line + u'\n';
}

void TerminalPage::blankLine()
{
    if (!m_text.isEmpty() && !m_text.endsWith(u"\n\n"_s))
        m_text += u'\n';
}

void TerminalPage::line(const QString &text, Ink ink, int indent)
{
    raw(QString(indent, u' ') + inked(visibleText(text), ink));
}

void TerminalPage::heading(const QString &text)
{
    blankLine();
    line(text, Ink::Bold);
}

void TerminalPage::paragraph(const QString &text, int indent, Ink ink)
{
    for (const QString &piece : wrapped(visibleText(text), width - indent))
        raw(QString(indent, u' ') + inked(piece, ink));
}

void TerminalPage::bullet(const QString &text)
{
    row({u"•"_s, text}, {1, 0});
}

void TerminalPage::field(const QString &label, const QString &value, int labelWidth)
{
    const QStringList pieces = wrapped(visibleText(value), width - labelWidth - 4);
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        const QString left = i == 0 ? visibleText(label) : QString();
        raw(u"  "_s + inked(padded(left, labelWidth), Ink::Dim) + u"  "_s + pieces[i]);
    }
}

void TerminalPage::row(const QStringList &cells, const QList<int> &widths, Ink ink)
{
    QList<QStringList> columnsOfLines;
    qsizetype lines = 1;
    int used = 2;
    for (qsizetype c = 0; c < cells.size(); ++c) {
        const bool isLast = c + 1 == cells.size();
        const int columnWidth = isLast ? std::max(10, width - used) : std::max(1, widths.value(c));
        columnsOfLines.append(wrapped(visibleText(cells[c]), columnWidth));
        lines = std::max(lines, columnsOfLines.last().size());
        used += columnWidth + 2;
    }
    for (qsizetype i = 0; i < lines; ++i) {
        QString text = u"  "_s;
        for (qsizetype c = 0; c < cells.size(); ++c) {
            const QString piece = columnsOfLines[c].value(i);
            text += c + 1 == cells.size() ? piece : padded(piece, widths.value(c)) + u"  "_s;
        }
        while (text.endsWith(u' '))
            text.chop(1);
        raw(inked(text, ink));
    }
}

void TerminalPage::outline(const Outline &outline)
{
    QList<int> widths;
    int labels = 0;
    for (size_t i = 0; i < outline.size(); ++i) {
        const Block &block = outline[i];
        const bool isFirst = i == 0 || outline[i - 1].kind != block.kind;
        const QString first = block.cells.value(0);
        switch (block.kind) {
        case Block::Kind::Title:
            blankLine();
            paragraph(block.cells.join(u' '), 0, Ink::Bold);
            break;
        case Block::Kind::Heading:
            heading(first);
            break;
        case Block::Kind::Group:
            paragraph(first, 2);
            break;
        case Block::Kind::Lead:
            blankLine();
            paragraph(first, 2, Ink::Bold);
            break;
        case Block::Kind::Paragraph:
            if (i == 0 || outline[i - 1].kind != Block::Kind::Heading)
                blankLine();
            paragraph(first, 2);
            break;
        case Block::Kind::Bullet:
            row({block.cells.value(1, u"•"_s), first}, {1, 0});
            break;
        case Block::Kind::Field:
            if (isFirst)
                labels = labelWidth(outline, i);
            field(first, block.cells.value(1), labels);
            break;
        case Block::Kind::Header:
            widths = columnWidths(outline, i);
            row(block.cells, widths, Ink::Dim);
            break;
        case Block::Kind::Row:
            if (isFirst && (i == 0 || outline[i - 1].kind != Block::Kind::Header)) {
                blankLine();
                widths = columnWidths(outline, i);
            }
            row(block.cells, widths);
            break;
        }
    }
}

} // namespace Codebook
