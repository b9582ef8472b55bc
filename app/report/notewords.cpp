// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/notewords.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Codebook {

QString noteLine(const HouseNote &note, const Language &language)
{
    QStringList origin;
    if (!note.author.isEmpty())
        origin += note.author;
    if (note.checked.isValid())
        origin += language.say(
            Phrase{u"report.checked"_s, {Phrase::literal(note.checked.toString(Qt::ISODate))}, false});
    return origin.isEmpty() ? note.text : note.text + u" ("_s + origin.join(u", "_s) + u')';
}

QJsonArray notesJson(const std::vector<HouseNote> &notes)
{
    const auto orNull = [](const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); };
    QJsonArray array;
    for (const HouseNote &note : notes)
        array.append(QJsonObject{{u"about"_s, noteAboutId(note.about)},
                                 {u"key"_s, note.key},
                                 {u"text"_s, note.text},
                                 {u"author"_s, orNull(note.author)},
                                 {u"checked"_s, orNull(note.checked.toString(Qt::ISODate))}});
    return array;
}

} // namespace Codebook
