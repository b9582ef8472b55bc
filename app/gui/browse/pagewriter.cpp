// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/browse/pagewriter.h"

#include "gui/widgets/colorroles.h"
#include "gui/widgets/metrics.h"

#include <QFontMetricsF>
#include <QTextDocument>
#include <QTextTable>

#include <algorithm>
#include <cmath>

namespace Codebook {

namespace {

constexpr double LineHeight = 115; ///< Percent: 20 px for a body of 17.
constexpr double WidestLabel = 270;

} // namespace

PageWriter::PageWriter(QTextDocument *document, const QPalette &palette, bool isWhole)
    : m_palette(palette)
    , m_cursor(document)
    , m_isWhole(isWhole)
{
    document->setDefaultFont(roleFont(TextRole::Body));
}

void PageWriter::beginBlock(double above, double below)
{
    const Metrics metrics;
    QTextBlockFormat block;
    block.setTopMargin(metrics.scaled(above));
    block.setBottomMargin(metrics.scaled(below));
    block.setLineHeight(LineHeight, QTextBlockFormat::ProportionalHeight);
    if (m_isEmpty)
        m_cursor.setBlockFormat(block);
    else
        m_cursor.insertBlock(block);
    m_isEmpty = false;
}

QTextCharFormat PageWriter::format(const QFont &font, const QColor &color) const
{
    QTextCharFormat format;
    format.setFont(font);
    format.setForeground(color);
    return format;
}

void PageWriter::insert(const Runs &runs, const QFont &font, const QColor &color, Links links)
{
    const ColorRoles &roles = ColorRoles::of(m_palette);
    for (const Run &run : runs) {
        QFont runFont = run.isFixed ? roleFont(TextRole::Reply) : font;
        if (run.isStrong)
            runFont.setWeight(QFont::DemiBold);
        QColor runColor = color;
        if (run.isSecondary)
            runColor = roles.text2;
        if (run.isNotice)
            runColor = roles.notice;
        QTextCharFormat runFormat = format(runFont, runColor);
        if (!run.link.isEmpty()) {
            runFormat.setAnchor(true);
            runFormat.setAnchorHref(run.link);
            runFormat.setForeground(roles.link);
            runFormat.setFontUnderline(!run.isFixed && links == Links::Running);
        }
        m_cursor.insertText(run.text, runFormat);
    }
}

void PageWriter::codeTitle(const QString &code, const Runs &beside)
{
    const ColorRoles &roles = ColorRoles::of(m_palette);
    beginBlock(0, 2);
    m_cursor.insertText(code, format(roleFont(TextRole::Code), roles.text));
    if (beside.empty())
        return;
    m_cursor.insertText(QStringLiteral("   "), format(roleFont(TextRole::Caption), roles.text2));
    insert(beside, roleFont(TextRole::Body), roles.text2);
}

void PageWriter::title(const QString &text)
{
    beginBlock(0, 8);
    m_cursor.insertText(text, format(roleFont(TextRole::Heading), ColorRoles::of(m_palette).text));
}

void PageWriter::section(const QString &text)
{
    beginBlock(16, 4);
    m_cursor.insertText(text, format(roleFont(TextRole::Strong), ColorRoles::of(m_palette).text));
}

void PageWriter::group(const QString &text)
{
    beginBlock(6, 2);
    insert({{text, {}, false, true, false, false}}, roleFont(TextRole::Body), ColorRoles::of(m_palette).text);
}

void PageWriter::paragraph(const Runs &runs)
{
    beginBlock(0, 8);
    insert(runs, roleFont(TextRole::Body), ColorRoles::of(m_palette).text);
}

void PageWriter::caption(const Runs &runs)
{
    beginBlock(0, 4);
    insert(runs, roleFont(TextRole::Caption), ColorRoles::of(m_palette).text2);
}

void PageWriter::bullet(const Runs &runs)
{
    beginBlock(0, 3);
    QTextBlockFormat block = m_cursor.blockFormat();
    const double indent = Metrics().scaled(14);
    block.setLeftMargin(indent);
    block.setTextIndent(-indent);
    block.setTabPositions({QTextOption::Tab(indent, QTextOption::LeftTab)});
    m_cursor.setBlockFormat(block);
    m_cursor.insertText(QStringLiteral("–\t"),
                        format(roleFont(TextRole::Body), ColorRoles::of(m_palette).text2));
    insert(runs, roleFont(TextRole::Body), ColorRoles::of(m_palette).text);
}

void PageWriter::quote(const Runs &runs, const QString &source)
{
    const ColorRoles &roles = ColorRoles::of(m_palette);
    const Metrics metrics;
    beginBlock(0, 0);
    QTextTableFormat frame;
    frame.setBorder(0);
    frame.setCellPadding(0);
    frame.setCellSpacing(0);
    frame.setTopMargin(metrics.scaled(4));
    frame.setBottomMargin(metrics.scaled(10));
    frame.setBorderCollapse(true);
    QTextTable *table = m_cursor.insertTable(1, 1, frame);
    QTextTableCellFormat cell;
    cell.setLeftPadding(metrics.scaled(12));
    cell.setLeftBorder(2);
    cell.setLeftBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    cell.setLeftBorderBrush(roles.line);
    table->cellAt(0, 0).setFormat(cell);
    m_cursor = table->cellAt(0, 0).firstCursorPosition();
    insert(runs, roleFont(TextRole::Body), roles.text);
    if (!source.isEmpty()) {
        m_cursor.insertBlock();
        m_cursor.insertText(source, format(roleFont(TextRole::Caption), roles.text2));
    }
    m_cursor.movePosition(QTextCursor::End);
}

void PageWriter::field(const QString &label, const Runs &value)
{
    if (!value.empty())
        m_fields.emplace_back(label, value);
}

void PageWriter::endFields()
{
    if (m_fields.empty())
        return;
    const ColorRoles &roles = ColorRoles::of(m_palette);
    const Metrics metrics;
    beginBlock(0, 0);
    QTextTableFormat frame;
    frame.setBorder(0);
    frame.setCellPadding(0);
    frame.setCellSpacing(0);
    frame.setBottomMargin(metrics.scaled(5));
    frame.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    double labels = 0;
    for (const auto &[label, value] : m_fields)
        labels = std::max(labels, QFontMetricsF(roleFont(TextRole::Body)).horizontalAdvance(label));
    labels = std::min(std::ceil(labels) + 3, metrics.scaled(WidestLabel)) + metrics.scaled(16);
    frame.setColumnWidthConstraints({QTextLength(QTextLength::FixedLength, labels), QTextLength()});
    QTextTable *table = m_cursor.insertTable(int(m_fields.size()), 2, frame);
    QTextTableCellFormat cell;
    cell.setTopPadding(metrics.scaled(2));
    cell.setBottomPadding(metrics.scaled(2));
    for (std::size_t row = 0; row < m_fields.size(); ++row) {
        table->cellAt(int(row), 1).setFormat(cell);
        cell.setRightPadding(metrics.scaled(16));
        table->cellAt(int(row), 0).setFormat(cell);
        cell.setRightPadding(0);
        m_cursor = table->cellAt(int(row), 0).firstCursorPosition();
        m_cursor.insertText(m_fields[row].first, format(roleFont(TextRole::Body), roles.text2));
        m_cursor = table->cellAt(int(row), 1).firstCursorPosition();
        insert(m_fields[row].second, roleFont(TextRole::Body), roles.text);
    }
    m_cursor.movePosition(QTextCursor::End);
    m_fields.clear();
}

namespace {

// Of the widest cell in one line, head included.
double widthOf(const QString &head, const std::vector<std::vector<Runs>> &rows, std::size_t column)
{
    const QFontMetricsF body(roleFont(TextRole::Body));
    const QFontMetricsF fixed(roleFont(TextRole::Reply));
    double widest = QFontMetricsF(roleFont(TextRole::Caption)).horizontalAdvance(head);
    for (const std::vector<Runs> &row : rows) {
        double width = 0;
        for (const Run &run : row[column])
            width += (run.isFixed ? fixed : body).horizontalAdvance(run.text);
        widest = std::max(widest, width);
    }
    return std::ceil(widest);
}

} // namespace

void PageWriter::table(const QStringList &heads, const std::vector<std::vector<Runs>> &rows,
                       const std::vector<int> &percentages)
{
    const ColorRoles &roles = ColorRoles::of(m_palette);
    const Metrics metrics;
    beginBlock(0, 0);
    QTextTableFormat frame;
    frame.setBorder(0);
    frame.setCellPadding(metrics.scaled(3));
    frame.setCellSpacing(0);
    frame.setBorderCollapse(true);
    frame.setHeaderRowCount(1);
    frame.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    QList<QTextLength> widths;
    for (std::size_t column = 0; column < percentages.size(); ++column) {
        const int percent = percentages[column];
        if (percent == FitsWords)
            widths.append(QTextLength(QTextLength::FixedLength,
                                      widthOf(heads[qsizetype(column)], rows, column) + metrics.scaled(9)));
        else
            widths.append(percent == TakesRest ? QTextLength()
                                               : QTextLength(QTextLength::PercentageLength, percent));
    }
    frame.setColumnWidthConstraints(widths);
    QTextTable *table = m_cursor.insertTable(int(rows.size()) + 1, int(heads.size()), frame);

    QTextTableCellFormat cell;
    cell.setBottomBorder(1);
    cell.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    cell.setBottomBorderBrush(roles.line);
    cell.setLeftPadding(0);
    cell.setRightPadding(metrics.scaled(8));
    cell.setTopPadding(metrics.scaled(3));
    cell.setBottomPadding(metrics.scaled(3));
    for (int column = 0; column < int(heads.size()); ++column) {
        table->cellAt(0, column).setFormat(cell);
        m_cursor = table->cellAt(0, column).firstCursorPosition();
        m_cursor.insertText(heads[column], format(roleFont(TextRole::Caption), roles.text2));
        for (int row = 0; row < int(rows.size()); ++row) {
            table->cellAt(row + 1, column).setFormat(cell);
            m_cursor = table->cellAt(row + 1, column).firstCursorPosition();
            insert(rows[std::size_t(row)][std::size_t(column)], roleFont(TextRole::Body), roles.text,
                   Links::Alone);
        }
    }
    m_cursor.movePosition(QTextCursor::End);
}

void PageWriter::example(const QString &reply, const QString &linkText)
{
    beginBlock(2, 6);
    QString shown = reply;
    shown.replace(u'\n', QChar::LineSeparator);
    insert({{shown, {}, true, false, false, false},
            {QStringLiteral("   "), {}, false, false, false, false},
            {QString(linkText).replace(u' ', QChar::Nbsp), linkTo(Location::answer(reply)), false, false,
             false, false}},
           roleFont(TextRole::Body), ColorRoles::of(m_palette).text, Links::Alone);
}

} // namespace Codebook
