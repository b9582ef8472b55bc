// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/language.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace Codebook {

namespace {

/// Phrase ids and their English sentences, from every file in resources/phrases/.
QHash<QString, QString> loadPhrases()
{
    QHash<QString, QString> phrases;
    const QDir folder(u":/phrases"_s);
    for (const QString &name : folder.entryList(QDir::Files)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
        for (auto it = object.begin(); it != object.end(); ++it)
            phrases.insert(it.key(), it.value().toString());
    }
    return phrases;
}

QString english(const QString &key)
{
    static const QHash<QString, QString> phrases = loadPhrases();
    return phrases.value(key, key);
}

/// Fills %1 … %9 in one pass, so that an argument that contains "%2" is left alone.
QString filled(const QString &text, const QStringList &arguments)
{
    QString out;
    out.reserve(text.size() + 32);
    qsizetype start = 0;
    for (qsizetype i = text.indexOf(u'%'); i >= 0; i = text.indexOf(u'%', i + 1)) {
        const int number = i + 1 < text.size() ? text[i + 1].digitValue() : -1;
        if (number < 1 || number > arguments.size())
            continue;
        out += QStringView(text).sliced(start, i - start);
        out += arguments.at(number - 1);
        start = i + 2;
    }
    return out + QStringView(text).sliced(start);
}

} // namespace

Language::Language()
    : m_code(u"en"_s)
{}

Language::Language(const QString &code)
    : m_code(code.section(u'_', 0, 0).section(u'-', 0, 0).toLower())
{
    auto translator = std::make_shared<QTranslator>();
    if (m_code != "en"_L1 && translator->load(u":/i18n/smtp-codebook_%1.qm"_s.arg(m_code)))
        m_translator = std::move(translator);
    else
        m_code = u"en"_s;
}

QString Language::say(const Phrase &phrase) const
{
    if (phrase.isLiteral || phrase.isEmpty())
        return phrase.key;
    QString text = english(phrase.key);
    if (m_translator) {
        const QString translated = m_translator->translate("Catalogue", text.toUtf8().constData());
        if (!translated.isEmpty())
            text = translated;
    }
    if (phrase.arguments.empty())
        return text;
    QStringList arguments;
    for (const Phrase &argument : phrase.arguments)
        arguments.append(say(argument));
    return filled(text, arguments);
}

QStringList Language::available()
{
    QStringList codes{u"en"_s};
    for (const QString &name : QDir(u":/i18n"_s).entryList({u"smtp-codebook_*.qm"_s}, QDir::Files))
        codes.append(name.section(u'_', 1).section(u'.', 0, 0));
    return codes;
}

} // namespace Codebook
