// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/metrics.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QHash>

#include <algorithm>

namespace Codebook {

Metrics::Metrics()
    : m_unit(QFontMetricsF(QApplication::font()).height() / 17.0)
{}

int Metrics::px(double length) const
{
    const int pixels = qRound(length * m_unit);
    return length > 0 ? std::max(pixels, 1) : pixels;
}

namespace {

double basePoints()
{
    const QFont font = QApplication::font();
    return font.pointSizeF() > 0 ? font.pointSizeF() : QFontInfo(font).pointSizeF();
}

QFont sized(double morePoints, QFont::Weight weight, double least = 1.0)
{
    QFont font = QApplication::font();
    font.setPointSizeF(std::max(basePoints() + morePoints, least));
    font.setWeight(weight);
    return font;
}

} // namespace

QFont fixedFont(double morePoints)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setStyleHint(QFont::Monospace);
    font.setPointSizeF(basePoints());
    // Both fonts side by side must look equally large: compare the height of their small letters.
    const double wanted = QFontMetricsF(QApplication::font()).xHeight();
    const double given = QFontMetricsF(font).xHeight();
    const double factor = given > 0 && wanted > 0 ? std::clamp(wanted / given, 0.8, 1.25) : 1.0;
    font.setPointSizeF((basePoints() + morePoints) * factor);
    return font;
}

namespace {

QFont madeFont(TextRole role)
{
    switch (role) {
    case TextRole::Caption:
        return sized(-1, QFont::Normal, 8);
    case TextRole::Body:
        return sized(0, QFont::Normal);
    case TextRole::Strong:
        return sized(0, QFont::DemiBold);
    case TextRole::Heading:
        return sized(2, QFont::DemiBold);
    case TextRole::Sentence:
        return sized(3, QFont::DemiBold);
    case TextRole::Welcome:
        return sized(6, QFont::DemiBold);
    case TextRole::Code:
        return fixedFont(8);
    case TextRole::Anatomy:
        return fixedFont(7);
    case TextRole::Reply:
        return fixedFont(-0.5);
    case TextRole::Letter:
        return sized(-2.5, QFont::Bold, 7);
    }
    return QApplication::font();
}

} // namespace

QFont roleFont(TextRole role)
{
    struct Kept
    {
        QFont base; ///< Of the application when the fonts were made.
        QHash<TextRole, QFont> fonts;
    };
    static Kept kept;
    if (kept.base != QApplication::font())
        kept = {QApplication::font(), {}};
    const auto known = kept.fonts.constFind(role);
    return known != kept.fonts.cend() ? *known : *kept.fonts.insert(role, madeFont(role));
}

} // namespace Codebook
