// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/preferences.h"

#include "gui/appearance.h"

#include <QApplication>
#include <QLocale>

namespace Codebook {

Preferences::Preferences(QObject *parent)
    : QObject(parent)
{
    applyTheme(m_settings.theme());
    applyZoom(m_settings.zoom());
    applyInterfaceLanguage();
}

void Preferences::setTheme(Theme theme)
{
    m_settings.setTheme(theme);
    applyTheme(theme);
    Q_EMIT changed();
}

void Preferences::setZoom(int percent)
{
    m_settings.setZoom(percent);
    applyZoom(m_settings.zoom());
    Q_EMIT changed();
}

void Preferences::zoomBy(int percent)
{
    setZoom(m_settings.zoom() + percent);
}

void Preferences::setInterfaceLanguage(const QString &code)
{
    m_settings.setLanguage(code);
    applyInterfaceLanguage();
    Q_EMIT changed();
    if (m_settings.answerLanguage().isEmpty())
        Q_EMIT answerLanguageChanged();
}

void Preferences::applyInterfaceLanguage()
{
    m_interface.use(m_settings.language());
    QApplication::setLayoutDirection(QLocale(m_interface.code()).textDirection());
}

void Preferences::setAnswerLanguage(const QString &code)
{
    m_settings.setAnswerLanguage(code);
    Q_EMIT changed();
    Q_EMIT answerLanguageChanged();
}

void Preferences::toggleFavourite(const QString &code)
{
    QStringList codes = m_settings.favourites();
    if (!codes.removeOne(code))
        codes.prepend(code);
    m_settings.setFavourites(codes);
    Q_EMIT favouritesChanged(codes);
}

Language Preferences::answerLanguage() const
{
    const QString code = m_settings.answerLanguage();
    return Language(code.isEmpty() ? m_interface.code() : code);
}

} // namespace Codebook
