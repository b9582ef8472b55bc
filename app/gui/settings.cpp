// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/settings.h"

#include <QDir>

#include <algorithm>

namespace Codebook {

using namespace Qt::StringLiterals;

QByteArray Settings::geometry() const
{
    return m_settings.value(u"window/geometry"_s).toByteArray();
}

void Settings::setGeometry(const QByteArray &geometry)
{
    m_settings.setValue(u"window/geometry"_s, geometry);
}

QByteArray Settings::layout(const QString &name) const
{
    return m_settings.value(u"layout/"_s + name).toByteArray();
}

void Settings::setLayout(const QString &name, const QByteArray &state)
{
    m_settings.setValue(u"layout/"_s + name, state);
}

int Settings::zoom() const
{
    return std::clamp(m_settings.value(u"zoom"_s, 100).toInt(), 70, 300);
}

void Settings::setZoom(int percent)
{
    m_settings.setValue(u"zoom"_s, percent);
}

Theme Settings::theme() const
{
    const QString theme = m_settings.value(u"theme"_s).toString();
    if (theme == "light"_L1)
        return Theme::Light;
    return theme == "dark"_L1 ? Theme::Dark : Theme::System;
}

void Settings::setTheme(Theme theme)
{
    switch (theme) {
    case Theme::System:
        m_settings.remove(u"theme"_s);
        break;
    case Theme::Light:
        m_settings.setValue(u"theme"_s, u"light"_s);
        break;
    case Theme::Dark:
        m_settings.setValue(u"theme"_s, u"dark"_s);
        break;
    }
}

QString Settings::language() const
{
    return m_settings.value(u"language"_s).toString();
}

void Settings::setLanguage(const QString &code)
{
    m_settings.setValue(u"language"_s, code);
}

QString Settings::answerLanguage() const
{
    return m_settings.value(u"answerLanguage"_s).toString();
}

void Settings::setAnswerLanguage(const QString &code)
{
    m_settings.setValue(u"answerLanguage"_s, code);
}

bool Settings::showsMenuBar() const
{
    return m_settings.value(u"window/menuBar"_s, false).toBool();
}

void Settings::setShowsMenuBar(bool isShown)
{
    m_settings.setValue(u"window/menuBar"_s, isShown);
}

QString Settings::houseFolder() const
{
    return m_settings.value(u"houseFolder"_s).toString();
}

void Settings::setHouseFolder(const QString &folder)
{
    m_settings.setValue(u"houseFolder"_s, folder);
}

QStringList Settings::favourites() const
{
    return m_settings.value(u"favourites"_s).toStringList();
}

void Settings::setFavourites(const QStringList &codes)
{
    m_settings.setValue(u"favourites"_s, codes);
}

QMap<QString, QStringList> Settings::shortcuts() const
{
    QMap<QString, QStringList> keys;
    const QVariantMap kept = m_settings.value(u"shortcuts"_s).toMap();
    for (auto own = kept.begin(); own != kept.end(); ++own)
        keys.insert(own.key(), own.value().toStringList());
    return keys;
}

void Settings::setShortcuts(const QMap<QString, QStringList> &keys)
{
    QVariantMap kept;
    for (auto own = keys.begin(); own != keys.end(); ++own)
        kept.insert(own.key(), own.value());
    m_settings.setValue(u"shortcuts"_s, kept);
}

QString Settings::folder() const
{
    return m_settings.value(u"folder"_s, QDir::homePath()).toString();
}

void Settings::setFolder(const QString &folder)
{
    m_settings.setValue(u"folder"_s, folder);
}

} // namespace Codebook
