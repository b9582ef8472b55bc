// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/interfacelanguage.h"

#include "text/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace Codebook {

using namespace Qt::StringLiterals;

InterfaceLanguage::InterfaceLanguage(QObject *parent)
    : QObject(parent)
    , m_code(u"en"_s)
{}

void InterfaceLanguage::use(const QString &code)
{
    const QString wanted = Language(code.isEmpty() ? QLocale::system().name() : code).code();
    QLocale::setDefault(wanted == QLocale::system().name().left(2) ? QLocale::system() : QLocale(wanted));
    if (wanted == m_code)
        return;
    m_code = wanted;
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qt);
    // Each installed translator tells all windows that the language changed.
    if (m_qt.load(u"qtbase_"_s + m_code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_ours.load(u":/i18n/smtp-codebook_%1.qm"_s.arg(m_code)))
        QCoreApplication::installTranslator(&m_ours);
}

} // namespace Codebook
