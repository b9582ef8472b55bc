// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/outline.h"

using namespace Qt::StringLiterals;

namespace Codebook {

namespace {

QString escapedMarkdown(const QString &text)
{
    static const QString special = u"\\`*_[]<>|#"_s;
    QString out;
    out.reserve(text.size() + 8);
    for (const QChar c : text) {
        if (special.contains(c))
            out += u'\\';
        out += c == u'\n' ? QChar(u' ') : c;
    }
    return out;
}

QStringList escapedCells(const QStringList &cells)
{
    QStringList out;
    for (const QString &cell : cells)
        out.append(escapedMarkdown(cell));
    return out;
}

/// The sign of a bullet that is not the common one.
QString signBefore(const QStringList &cells)
{
    return cells.size() > 1 ? QString(cells.at(1) + u' ') : QString();
}

QString markdownBlock(const Block &block)
{
    const QStringList cells = escapedCells(block.cells);
    switch (block.kind) {
    case Block::Kind::Title:
        return u"# "_s + cells.join(u' ').trimmed() + u"\n\n"_s;
    case Block::Kind::Heading:
        return u"## "_s + cells.value(0) + u"\n\n"_s;
    case Block::Kind::Group:
        return u"### "_s + cells.value(0) + u"\n\n"_s;
    case Block::Kind::Lead:
        return u"**"_s + cells.value(0) + u"**\n\n"_s;
    case Block::Kind::Paragraph:
        return cells.value(0) + u"\n\n"_s;
    case Block::Kind::Bullet:
        return u"- "_s + signBefore(cells) + cells.value(0) + u'\n';
    case Block::Kind::Field:
        return u"- **"_s + cells.value(0) + u":** "_s + cells.value(1) + u'\n';
    case Block::Kind::Header:
        return u"| "_s + cells.join(u" | "_s) + u" |\n"_s + u"|---"_s.repeated(cells.size()) + u"|\n"_s;
    case Block::Kind::Row:
        return u"| "_s + cells.join(u" | "_s) + u" |\n"_s;
    }
    return {};
}

/// Blocks of one kind that follow each other stand in one list or table.
QString groupOf(Block::Kind kind)
{
    switch (kind) {
    case Block::Kind::Bullet:
        return u"ul"_s;
    case Block::Kind::Field:
        return u"dl"_s;
    case Block::Kind::Header:
    case Block::Kind::Row:
        return u"table"_s;
    default:
        return {};
    }
}

QString htmlCells(const QStringList &cells, const QString &tag)
{
    QString row = u"<tr>"_s;
    for (const QString &cell : cells)
        row += u'<' + tag + u'>' + cell.toHtmlEscaped() + u"</"_s + tag + u'>';
    return row + u"</tr>\n"_s;
}

QString htmlBlock(const Block &block)
{
    const QString first = block.cells.value(0).toHtmlEscaped();
    switch (block.kind) {
    case Block::Kind::Title:
        return u"<h1>"_s + block.cells.join(u' ').trimmed().toHtmlEscaped() + u"</h1>\n"_s;
    case Block::Kind::Heading:
        return u"<h2>"_s + first + u"</h2>\n"_s;
    case Block::Kind::Group:
        return u"<h3>"_s + first + u"</h3>\n"_s;
    case Block::Kind::Lead:
        return u"<p><strong>"_s + first + u"</strong></p>\n"_s;
    case Block::Kind::Paragraph:
        return u"<p>"_s + first + u"</p>\n"_s;
    case Block::Kind::Bullet:
        return u"<li>"_s + signBefore(block.cells).toHtmlEscaped() + first + u"</li>\n"_s;
    case Block::Kind::Field:
        return u"<dt>"_s + first + u"</dt><dd>"_s + block.cells.value(1).toHtmlEscaped() + u"</dd>\n"_s;
    case Block::Kind::Header:
        return htmlCells(block.cells, u"th"_s);
    case Block::Kind::Row:
        return htmlCells(block.cells, u"td"_s);
    }
    return {};
}

} // namespace

QString outlineMarkdown(const Outline &outline)
{
    QString out;
    QString group;
    for (const Block &block : outline) {
        const QString next = groupOf(block.kind);
        if (!group.isEmpty() && next != group)
            out += u'\n';
        group = next;
        out += markdownBlock(block);
    }
    return out.trimmed() + u'\n';
}

QString outlineHtml(const Outline &outline)
{
    QString out;
    QString group;
    for (const Block &block : outline) {
        const QString next = groupOf(block.kind);
        if (next != group) {
            if (!group.isEmpty())
                out += u"</"_s + group + u">\n"_s;
            if (!next.isEmpty())
                out += u'<' + next + u">\n"_s;
            group = next;
        }
        out += htmlBlock(block);
    }
    if (!group.isEmpty())
        out += u"</"_s + group + u">\n"_s;
    return out;
}

} // namespace Codebook
