// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "corpus/scores.h"

#include <QDebug>

using namespace Qt::StringLiterals;

namespace Codebook {

namespace {

QString keyOf(const QString &question, const QString &where)
{
    return question + u" | "_s + where;
}

} // namespace

Scores::Scores(std::vector<Goal> goals, const QString &judgements)
    : m_isJudging(!judgements.isEmpty())
    , m_isListing(qEnvironmentVariableIsSet("CODEBOOK_CORPUS_LIST"))
{
    for (Goal &goal : goals)
        m_rows.push_back({std::move(goal)});
    for (const QString &line : judgements.split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList columns = line.split(u'\t');
        if (columns.size() == 4 && !line.startsWith(u'#'))
            m_judgements[keyOf(columns[0], columns[1])] = {columns[2] == u"label", columns[3]};
    }
}

void Scores::count(std::size_t question, bool isRight, const QString &where, const QString &expected,
                   const QString &got)
{
    Row &row = m_rows[question];
    ++row.all;
    row.right += isRight ? 1 : 0;
    if (!isRight && m_isJudging) {
        const QString key = keyOf(row.goal.question, where);
        const auto judgement = m_judgements.find(key);
        if (judgement == m_judgements.end())
            m_unjudged.append(key);
        else
            row.wrongLabels += judgement->second.isLabelWrong ? 1 : 0;
        m_judged.insert(key);
    }
    if (m_isListing && !isRight) {
        qInfo().noquote() << row.goal.question.toUpper() << u'|' << where << u"| expected"_s << expected
                          << u"| got"_s << got;
    }
}

QString Scores::table() const
{
    QString table = u"\n%1 %2 %3 %4 %5 %6\n"_s.arg(u"question"_s, -34)
                        .arg(u"right"_s, 6)
                        .arg(u"of"_s, 6)
                        .arg(u"percent"_s, 8)
                        .arg(u"aim"_s, 6)
                        .arg(m_isJudging ? u"  label wrong"_s : QString());
    for (const Row &row : m_rows) {
        table += u"%1 %2 %3 %4 %5 %6\n"_s.arg(row.goal.question, -34)
                     .arg(row.right, 6)
                     .arg(row.all, 6)
                     .arg(row.percent(), 8, 'f', 1)
                     .arg(row.goal.aim, 6, 'f', 0)
                     .arg(m_isJudging ? u"%1"_s.arg(row.wrongLabels, 13) : QString());
    }
    return table;
}

QString Scores::failures() const
{
    QString failures;
    for (const Row &row : m_rows) {
        if (row.percent() < row.goal.floor)
            failures += u"%1: %2 % is below %3 %. "_s.arg(row.goal.question)
                            .arg(row.percent(), 0, 'f', 1)
                            .arg(row.goal.floor, 0, 'f', 1);
    }
    for (const QString &difference : m_unjudged)
        failures += u"Differs and is not judged: %1. "_s.arg(difference);
    for (const auto &[key, judgement] : m_judgements) {
        if (!m_judged.contains(key))
            failures += u"Judged, but does not differ any more: %1. "_s.arg(key);
    }
    return failures;
}

} // namespace Codebook
