// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "registry/searchwords.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Codebook {

namespace {

QString foldedWord(QStringView word)
{
    const bool isAscii = std::all_of(word.begin(), word.end(), [](QChar c) { return c < QChar(0x80); });
    if (isAscii)
        return word.toString().toLower();
    QString folded;
    const QString taken = word.toString().normalized(QString::NormalizationForm_KD).toLower();
    for (const QChar c : taken) {
        if (c == u'ß')
            folded += u"ss"_s;
        else if (!c.isMark())
            folded += c;
    }
    return folded;
}

} // namespace

std::vector<SearchWord> searchWords(QStringView text)
{
    std::vector<SearchWord> words;
    qsizetype i = 0;
    while (i < text.size()) {
        const qsizetype start = i;
        while (i < text.size()) {
            const bool isStopInNumber = text[i] == u'.' && i > start && text[i - 1].isDigit() &&
                                        i + 1 < text.size() && text[i + 1].isDigit();
            if (!text[i].isLetterOrNumber() && !text[i].isMark() && !isStopInNumber)
                break;
            ++i;
        }
        if (i > start)
            words.push_back({foldedWord(text.sliced(start, i - start)), {start, i - start}});
        else
            ++i;
    }
    return words;
}

QString withoutUmlauts(QStringView word)
{
    QString out;
    bool hasUmlaut = false;
    const QString composed = word.toString().normalized(QString::NormalizationForm_C).toLower();
    for (const QChar c : composed) {
        const bool isUmlaut = c == u'ä' || c == u'ö' || c == u'ü';
        hasUmlaut = hasUmlaut || isUmlaut;
        if (isUmlaut)
            out += c == u'ä' ? u"ae"_s : c == u'ö' ? u"oe"_s : u"ue"_s;
        else if (c == u'ß')
            out += u"ss"_s;
        else
            out += c;
    }
    return hasUmlaut ? out : QString();
}

bool differByOneLetter(QStringView a, QStringView b)
{
    if (a.size() > b.size())
        std::swap(a, b);
    if (b.size() - a.size() > 1)
        return false;
    const auto [inA, inB] = std::mismatch(a.begin(), a.end(), b.begin());
    const qsizetype same = inA - a.begin();
    if (same == b.size())
        return false;
    if (a.size() < b.size())
        return a.sliced(same) == b.sliced(same + 1);
    if (a.sliced(same + 1) == b.sliced(same + 1))
        return true;
    return same + 1 < a.size() && a[same] == b[same + 1] && a[same + 1] == b[same] &&
           a.sliced(same + 2) == b.sliced(same + 2);
}

Synonyms::Synonyms()
{
    QFile file(u":/registry/synonyms.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QJsonArray groups = QJsonDocument::fromJson(file.readAll()).object().value("groups"_L1).toArray();
    for (const QJsonValue &group : groups) {
        std::vector<QStringList> phrases;
        const QJsonArray listed = group.toArray();
        for (const QJsonValue &phrase : listed) {
            QStringList words;
            for (const SearchWord &word : searchWords(phrase.toString()))
                words.append(word.folded);
            m_groupOf.insert(words.join(u' '), qsizetype(m_groups.size()));
            m_longest = std::max(m_longest, words.size());
            phrases.push_back(std::move(words));
        }
        m_groups.push_back(std::move(phrases));
    }
}

std::vector<QStringList> Synonyms::of(const QStringList &words) const
{
    const auto group = m_groupOf.find(words.join(u' '));
    if (group == m_groupOf.end())
        return {};
    std::vector<QStringList> others;
    for (const QStringList &phrase : m_groups[size_t(*group)]) {
        if (phrase != words)
            others.push_back(phrase);
    }
    return others;
}

} // namespace Codebook
