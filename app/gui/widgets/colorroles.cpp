// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/colorroles.h"

#include <QtMath>

#include <algorithm>
#include <initializer_list>
#include <optional>

namespace Codebook {

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

QColor ensuredOnAll(QColor color, std::initializer_list<QColor> backgrounds, double ratio)
{
    for (const QColor &background : backgrounds)
        color = ensured(color, background, ratio);
    return color;
}

} // namespace

double relativeLuminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax({relativeLuminance(a), relativeLuminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto channel = [share](int x, int y) { return qRound(x * share + y * (1.0 - share)); };
    return QColor(channel(a.red(), b.red()), channel(a.green(), b.green()), channel(a.blue(), b.blue()));
}

QColor ensured(QColor color, const QColor &background, double ratio)
{
    const double step =
        relativeLuminance(background) < 0.18 ? 0.02 : -0.02; // 0.18 is equally far from black and white
    for (int i = 0; i < 50 && contrastRatio(color, background) < ratio; ++i) {
        float h = 0;
        float s = 0;
        float l = 0;
        color.getHslF(&h, &s, &l);
        color = QColor::fromHslF(std::max(h, 0.0F), s, std::clamp(l + float(step), 0.0F, 1.0F)).toRgb();
    }
    return color;
}

MarkRole markRole(PartKind kind)
{
    switch (kind) {
    case PartKind::ReplyCode:
    case PartKind::ReplyDigit:
        return MarkRole::ReplyCode;
    case PartKind::EnhancedStatus:
    case PartKind::StatusClass:
    case PartKind::StatusSubject:
    case PartKind::StatusDetail:
        return MarkRole::EnhancedCode;
    case PartKind::Speaker:
        return MarkRole::Speaker;
    case PartKind::Stage:
    case PartKind::StatusWord:
        return MarkRole::Stage;
    case PartKind::Address:
    case PartKind::Host:
    case PartKind::IpAddress:
        return MarkRole::Address;
    case PartKind::Token:
        return MarkRole::Token;
    }
    return MarkRole::InnerReply;
}

QChar markLetter(MarkRole role)
{
    return QChar(u'A' + static_cast<int>(role));
}

ColorRoles::ColorRoles(const QPalette &palette, QPalette::ColorGroup group)
    : window(palette.color(group, QPalette::Window))
    , base(palette.color(group, QPalette::Base))
    , alternate(palette.color(group, QPalette::AlternateBase))
    , text(palette.color(group, QPalette::Text))
{
    const QColor highlight = palette.color(group, QPalette::Highlight);
    isDark = relativeLuminance(base) < 0.4;
    selection = mixed(highlight, base, isDark ? 0.20 : 0.15);
    inactiveSelection = mixed(text, base, 0.10);
    hover = mixed(text, base, 0.06);
    text2 = ensuredOnAll(mixed(text, window, 0.70), {base, window, selection, inactiveSelection, hover}, 4.5);
    line = mixed(text, window, 0.13);
    control = ensuredOnAll(mixed(text, window, isDark ? 0.42 : 0.52), {base, window}, 3.0);
    accent = ensuredOnAll(highlight, {base, window, selection}, 3.0);
    // Qt's own blue stands in where the desktop names no colour for links.
    const QColor ownLink = palette.color(group, QPalette::Link);
    link = ensuredOnAll(ownLink == QColor(Qt::blue) ? QColor(isDark ? 0x7DB8EE : 0x1D5C9E) : ownLink,
                        {base, window, hover}, 4.5);

    notice = QColor(isDark ? 0xE0A83A : 0x8A5A00);
    noticeFill = mixed(notice, base, isDark ? 0.08 : 0.05);
    noticeEdge = mixed(notice, base, 0.3);
    notice = ensuredOnAll(notice, {base, window, noticeFill, selection}, 3.9);
    setOutcomes();
    setMarks();
}

const ColorRoles &ColorRoles::of(const QPalette &palette)
{
    struct Kept
    {
        qint64 key;
        QPalette::ColorGroup group;
        ColorRoles roles;
    };
    // Two slots: a window paints with one palette, a widget with its own words' colour in between.
    static std::optional<Kept> kept[2];
    static int next = 0;
    for (const auto &slot : kept) {
        if (slot && slot->key == palette.cacheKey() && slot->group == palette.currentColorGroup())
            return slot->roles;
    }
    next = 1 - next;
    kept[next] = Kept{palette.cacheKey(), palette.currentColorGroup(), ColorRoles(palette)};
    return kept[next]->roles;
}

void ColorRoles::setOutcomes()
{
    struct Pair
    {
        QRgb light;
        QRgb dark;
    };
    constexpr Pair colors[] = {{0x1E7D46, 0x7BD49C}, {0x946000, 0xE6B04A}, {0xA61B15, 0xEC7268},
                               {0x5C2A78, 0xDDB6EE}, {0x2D6FA6, 0x5D9FD8}, {0x555B62, 0xB4BAC1}};
    for (int i = 0; i < 6; ++i) {
        outcomes[i] = ensuredOnAll(QColor(isDark ? colors[i].dark : colors[i].light), {base, window}, 4.5);
        outcomes[i] = ensured(outcomes[i], selection, 3.9);
    }
}

void ColorRoles::setMarks()
{
    struct Pair
    {
        QRgb light;
        QRgb dark;
    };
    constexpr Pair colors[] = {{0x084A94, 0x66ABF2}, {0x8A2E00, 0xF0874A}, {0x00735A, 0x3FB795},
                               {0x953F91, 0xEBAAE4}, {0x39424D, 0xCDD3D9}, {0x7A6200, 0xE3CC62}};
    for (int i = 0; i < MarkRoleCount; ++i) {
        const QColor role = i < 6 ? QColor(isDark ? colors[i].dark : colors[i].light) : text;
        tints[i] = mixed(role, base, isDark ? 0.15 : 0.11);
        selectedTints[i] = mixed(role, base, isDark ? 0.22 : 0.18);
        marks[i] = ensuredOnAll(role, {tints[i], selectedTints[i], base}, 4.5);
    }
}

} // namespace Codebook
