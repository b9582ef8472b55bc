// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/answer/anatomydrawing.h"

#include "gui/widgets/metrics.h"
#include "gui/widgets/paint.h"

#include <QFontMetricsF>

#include <algorithm>

namespace Codebook {

using namespace Qt::StringLiterals;

namespace {

constexpr double CellGap = 12;
constexpr double GroupGap = 28;
constexpr double RowGap = 12;
constexpr double NarrowestCell = 64;
constexpr double WidestLabel = 190;
constexpr double ShortestWords = 160; ///< The server's words may be cut down to this width.
constexpr double Tag = 18;

/// Heights of one row, from top to bottom.
struct RowHeights
{
    RowHeights()
        : label(QFontMetricsF(roleFont(TextRole::Caption)).height())
        , head(std::max(Metrics().scaled(Tag), label))
        , digit(QFontMetricsF(roleFont(TextRole::Anatomy)).height())
        , bracket(Metrics().scaled(8))
    {}
    [[nodiscard]] double all() const { return head + digit + bracket + 2 * label; }

    double label;
    double head;
    double digit;
    double bracket;
};

// Breaks a label that is wider than its cell into two lines of about equal length; a longer one is cut at the
// end of its lines.
QStringList twoLines(const QString &label, double cell)
{
    const QFontMetricsF metrics(roleFont(TextRole::Caption));
    const QStringList words = label.split(u' ', Qt::SkipEmptyParts);
    QStringList best{label};
    double bestWidth = metrics.horizontalAdvance(label);
    if (bestWidth > cell) {
        for (qsizetype i = 1; i < words.size(); ++i) {
            const QStringList lines{words.first(i).join(u' '), words.sliced(i).join(u' ')};
            const double width =
                std::max(metrics.horizontalAdvance(lines[0]), metrics.horizontalAdvance(lines[1]));
            if (width < bestWidth) {
                bestWidth = width;
                best = lines;
            }
        }
    }
    for (QString &line : best)
        line = metrics.elidedText(line, Qt::ElideRight, std::max(cell, Metrics().scaled(WidestLabel)));
    return best;
}

double labelWidth(const QString &label, double cell)
{
    const QFontMetricsF metrics(roleFont(TextRole::Caption));
    double width = 0;
    for (const QString &line : twoLines(label, cell))
        width = std::max(width, metrics.horizontalAdvance(line));
    return width;
}

void paintTag(QPainter *painter, const QRectF &rect, MarkRole role, const ColorRoles &roles)
{
    const Metrics metrics;
    painter->setPen(Qt::NoPen);
    painter->setBrush(roles.markTint(role));
    painter->drawRoundedRect(rect, metrics.scaled(2), metrics.scaled(2));
    QFont letter = roleFont(TextRole::Caption);
    letter.setWeight(QFont::Bold);
    painter->setFont(letter);
    painter->setPen(roles.mark(role));
    painter->drawText(rect, Qt::AlignCenter, markLetter(role));
}

void paintBracket(QPainter *painter, const QRectF &rect, const QColor &color)
{
    const Metrics metrics;
    painter->setPen(QPen(color, metrics.scaled(1.5), Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter->setBrush(Qt::NoBrush);
    const double tick = metrics.scaled(4);
    painter->drawPolyline(QPolygonF({rect.bottomLeft() - QPointF(0, tick), rect.bottomLeft(),
                                     rect.bottomRight(), rect.bottomRight() - QPointF(0, tick)}));
}

// The server's words, cut to fit.
AnatomyGroup shortened(AnatomyGroup group, double width)
{
    const QFontMetricsF metrics(roleFont(TextRole::Anatomy));
    for (AnatomyCell &cell : group.cells)
        cell.text = metrics.elidedText(cell.text, Qt::ElideRight, width);
    return group;
}

} // namespace

AnatomyDrawing::AnatomyDrawing(const Anatomy &anatomy, double width, Fit fit)
{
    const Metrics metrics;
    const RowHeights heights;
    QPointF at(0, 0);
    for (const AnatomyGroup &group : anatomy.groups) {
        PlacedGroup one = placed(group);
        const double room = width - at.x();
        if (group.role == MarkRole::InnerReply && one.width > room && room >= metrics.scaled(ShortestWords))
            one = placed(shortened(group, room));
        const bool isCode = group.role == MarkRole::ReplyCode || group.role == MarkRole::EnhancedCode;
        if (at.x() > 0 && at.x() + one.width > width) {
            if (fit == Fit::OneRow) {
                m_hasAllCodes = m_hasAllCodes && !isCode;
                break; // what is left weighs less than what did not fit
            }
            at = QPointF(0, at.y() + heights.all() + metrics.scaled(RowGap));
        }
        if (one.width > width && isCode)
            m_hasAllCodes = false;
        if (one.width > width && !isCode)
            continue;
        one.origin = at;
        at.rx() += one.width + metrics.scaled(GroupGap);
        m_groups.push_back(one);
    }
    m_height = m_groups.empty() ? 0 : at.y() + heights.all();
}

AnatomyDrawing::PlacedGroup AnatomyDrawing::placed(const AnatomyGroup &group)
{
    const Metrics metrics;
    const RowHeights heights;
    const QFontMetricsF digits(roleFont(TextRole::Anatomy));
    PlacedGroup result{group, {}, 0, {}};
    double x = 0;
    for (const AnatomyCell &cell : group.cells) {
        const double least = std::max(metrics.scaled(NarrowestCell), digits.horizontalAdvance(cell.text));
        const double width = std::max(least, labelWidth(cell.label, least));
        result.cells.push_back({cell, QRectF(x, heights.head, width, heights.all() - heights.head)});
        x += width + metrics.scaled(CellGap);
    }
    const double name =
        metrics.scaled(Tag + 8) + QFontMetricsF(roleFont(TextRole::Caption)).horizontalAdvance(group.name);
    result.width = std::max(x - metrics.scaled(CellGap), name);
    return result;
}

AnatomyDrawing::Hit AnatomyDrawing::hitAt(const QPointF &position) const
{
    for (const PlacedGroup &placed : m_groups) {
        for (const PlacedCell &cell : placed.cells) {
            const QRectF rect = cell.rect.translated(placed.origin);
            if (!rect.contains(position))
                continue;
            const QString &meaning = cell.cell.meaning;
            return {cell.cell.isSign ? PartRef{} : placed.group.refOf(cell.cell),
                    meaning.isEmpty() ? cell.cell.label : meaning, rect, true};
        }
    }
    return {};
}

std::vector<PartRef> AnatomyDrawing::refs() const
{
    std::vector<PartRef> list;
    for (const PlacedGroup &placed : m_groups) {
        for (const PlacedCell &cell : placed.cells) {
            const PartRef ref = placed.group.refOf(cell.cell);
            if (ref.isValid() && !cell.cell.isSign)
                list.push_back(ref);
        }
    }
    return list;
}

void AnatomyDrawing::paint(QPainter *painter, const QPointF &origin, const QPalette &palette,
                           PartRef current) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(Qt::LeftToRight);
    painter->translate(origin);
    for (const PlacedGroup &placed : m_groups)
        paintGroup(painter, placed, palette, current);
    painter->restore();
}

void AnatomyDrawing::paintGroup(QPainter *painter, const PlacedGroup &placed, const QPalette &palette,
                                PartRef current) const
{
    const Metrics metrics;
    const RowHeights heights;
    const ColorRoles roles(palette);
    const AnatomyGroup &group = placed.group;
    const QFont caption = roleFont(TextRole::Caption);
    const bool hasTag = group.role != MarkRole::InnerReply;
    painter->save();
    painter->translate(placed.origin);
    if (hasTag)
        paintTag(painter, QRectF(0, 0, metrics.scaled(Tag), metrics.scaled(Tag)), group.role, roles);
    painter->setFont(caption);
    painter->setPen(roles.text2);
    painter->drawText(QRectF(hasTag ? metrics.scaled(Tag + 8) : 0, 0, placed.width, heights.head),
                      Qt::AlignVCenter | Qt::AlignLeft | Qt::TextDontClip, group.name);
    double before = -1; // where the cell before ended
    for (const PlacedCell &cell : placed.cells) {
        const QRectF digit(cell.rect.left(), heights.head, cell.rect.width(), heights.digit);
        const QRectF bracket(digit.left(), digit.top(), digit.width(), digit.height() + metrics.scaled(2));
        if (group.isLit(cell.cell, current)) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(roles.markSelected(group.role));
            painter->drawRect(bracket);
        }
        painter->setFont(roleFont(TextRole::Anatomy));
        painter->setPen(cell.cell.isSign ? roles.text2 : roles.text);
        painter->drawText(digit, Qt::AlignCenter | Qt::TextDontClip, cell.cell.text);
        if (before >= 0 && !group.separator.isEmpty() && !cell.cell.isSign)
            painter->drawText(QRectF(before, digit.top(), digit.left() - before, digit.height()),
                              Qt::AlignCenter | Qt::TextDontClip, group.separator);
        before = digit.right();
        paintBracket(painter, bracket, cell.cell.isSign ? roles.control : roles.mark(group.role));
        painter->setFont(caption);
        painter->setPen(roles.text2);
        double y = digit.bottom() + heights.bracket;
        for (const QString &line : twoLines(cell.cell.label, cell.rect.width())) {
            painter->drawText(QRectF(cell.rect.left(), y, cell.rect.width(), heights.label),
                              Qt::AlignCenter | Qt::TextDontClip, line);
            y += heights.label;
        }
    }
    painter->restore();
}

} // namespace Codebook
