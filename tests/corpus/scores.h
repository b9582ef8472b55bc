// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <map>
#include <set>
#include <vector>

namespace Codebook {

/// What the programs must reach on one question, in percent.
struct Goal
{
    QString question;
    double floor = 0; ///< Below this the test fails: the level that was reached.
    double aim = 0;   ///< What is wanted.
};

/// Who is right where an answer differs from what was expected, and why: judged by a person, one by one.
struct Judgement
{
    bool isLabelWrong = false; ///< The answer is right.
    QString why;
};

/// Counts right answers per question and prints them as one table. With CODEBOOK_CORPUS_LIST set every wrong
/// one is told.
class Scores final
{
public:
    /// `judgements`: lines "question TAB where TAB who is wrong: label, answer or open TAB why" for all that
    /// differs; none are asked for where it is empty.
    explicit Scores(std::vector<Goal> goals, const QString &judgements = {});

    /// `question`: index into the goals.
    void count(std::size_t question, bool isRight, const QString &where, const QString &expected,
               const QString &got);
    [[nodiscard]] QString table() const;
    /// The questions that are below their floor, what differs without a judgement, and judgements about what
    /// does not differ any more; empty when all is well.
    [[nodiscard]] QString failures() const;

private:
    struct Row
    {
        Goal goal;
        int all = 0;
        int right = 0;
        int wrongLabels = 0; ///< Of those that differ.

        [[nodiscard]] double percent() const { return all == 0 ? 100.0 : 100.0 * right / all; }
    };

    std::vector<Row> m_rows;
    std::map<QString, Judgement> m_judgements; ///< By question and place.
    std::set<QString> m_judged;
    QStringList m_unjudged;
    bool m_isJudging = false;
    bool m_isListing = false;
};

} // namespace Codebook
