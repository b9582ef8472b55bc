// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "corpus/scores.h"

#include <QDebug>

using namespace Qt::StringLiterals;

namespace Codebook {

Scores::Scores(std::vector<Goal> goals)
    : m_isListing(qEnvironmentVariableIsSet("CODEBOOK_CORPUS_LIST"))
{
    for (Goal &goal : goals)
        m_rows.push_back({std::move(goal)});
}

void Scores::count(std::size_t question, bool isRight, const QString &where, const QString &expected,
                   const QString &got)
{
    Row &row = m_rows[question];
    ++row.all;
    row.right += isRight ? 1 : 0;
    if (m_isListing && !isRight) {
        qInfo().noquote() << row.goal.question.toUpper() << u'|' << where << u"| expected"_s << expected
                          << u"| got"_s << got;
    }
}

QString Scores::table() const
{
    QString table = u"\n%1 %2 %3 %4 %5\n"_s.arg(u"question"_s, -34)
                        .arg(u"right"_s, 6)
                        .arg(u"of"_s, 6)
                        .arg(u"percent"_s, 8)
                        .arg(u"aim"_s, 6);
    for (const Row &row : m_rows) {
        table += u"%1 %2 %3 %4 %5\n"_s.arg(row.goal.question, -34)
                     .arg(row.right, 6)
                     .arg(row.all, 6)
                     .arg(row.percent(), 8, 'f', 1)
                     .arg(row.goal.aim, 6, 'f', 0);
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
    return failures;
}

} // namespace Codebook
