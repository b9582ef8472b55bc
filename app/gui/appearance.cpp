// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/appearance.h"

#include <QApplication>
#include <QEvent>
#include <QFontInfo>
#include <QStyle>
#include <QWidget>

namespace Codebook {

using namespace Qt::StringLiterals;

namespace {

struct Colours
{
    QRgb window, base, alternate, text, button, highlight, highlightedText, link, disabled;
};

constexpr Colours LightColours{0xf0f1f2, 0xffffff, 0xf7f7f8, 0x1e2226, 0xfafbfb,
                               0x2b6cb0, 0xffffff, 0x1d5c9e, 0x8b9097};
constexpr Colours DarkColours{0x27292c, 0x1c1e20, 0x222427, 0xe3e5e7, 0x33363a,
                              0x5aa2e6, 0x10161c, 0x7db8ee, 0x7c8187};

QPalette paletteOf(const Colours &colours)
{
    QPalette palette(QColor(colours.button), QColor(colours.window));
    const auto set = [&](QPalette::ColorRole role, QRgb colour) { palette.setColor(role, QColor(colour)); };
    set(QPalette::Window, colours.window);
    set(QPalette::Base, colours.base);
    set(QPalette::AlternateBase, colours.alternate);
    set(QPalette::Button, colours.button);
    set(QPalette::ToolTipBase, colours.base);
    set(QPalette::Highlight, colours.highlight);
    set(QPalette::HighlightedText, colours.highlightedText);
    set(QPalette::Link, colours.link);
    set(QPalette::LinkVisited, colours.link);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText}) {
        set(role, colours.text);
        palette.setColor(QPalette::Disabled, role, QColor(colours.disabled));
    }
    QColor placeholder(colours.text);
    placeholder.setAlphaF(0.7F);
    palette.setColor(QPalette::PlaceholderText, placeholder);
    return palette;
}

} // namespace

QPalette themePalette(Theme theme)
{
    switch (theme) {
    case Theme::Light:
        return paletteOf(LightColours);
    case Theme::Dark:
        return paletteOf(DarkColours);
    case Theme::System:
        break;
    }
    return {};
}

void applyTheme(Theme theme)
{
    // A desktop's own style may paint with its own colours whatever the palette says; Fusion keeps to it.
    static const QString systemStyle = QApplication::style()->name();
    const QString wanted = theme == Theme::System ? systemStyle : u"fusion"_s;
    if (QApplication::style()->name().compare(wanted, Qt::CaseInsensitive) != 0)
        QApplication::setStyle(wanted);
    QApplication::setPalette(themePalette(theme));
}

void applyZoom(int percent)
{
    static const QFont systemFont = QApplication::font();
    QFont font = systemFont;
    const double points =
        systemFont.pointSizeF() > 0 ? systemFont.pointSizeF() : QFontInfo(systemFont).pointSizeF();
    font.setPointSizeF(points * percent / 100.0);
    if (font != QApplication::font())
        QApplication::setFont(font);
}

void passFontOn(const QWidget *window)
{
    const QList<QWidget *> inside = window->findChildren<QWidget *>();
    // First the words, then what is measured by them.
    for (const bool hasOwnFont : {true, false}) {
        for (QWidget *widget : inside) {
            QEvent changed(QEvent::FontChange);
            if (widget->testAttribute(Qt::WA_SetFont) == hasOwnFont)
                QCoreApplication::sendEvent(widget, &changed);
        }
    }
}

} // namespace Codebook
