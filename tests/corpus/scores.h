// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

namespace Codebook {

/// What the programs must reach on one question, in percent.
struct Goal
{
    QString question;
    double floor = 0; ///< Below this the test fails: the level that was reached.
    double aim = 0;   ///< What is wanted.
};

/// Counts right answers per question and prints them as one table. With CODEBOOK_CORPUS_LIST set every wrong
/// one is told.
class Scores final
{
public:
    explicit Scores(std::vector<Goal> goals);

    /// `question`: index into the goals.
    void count(std::size_t question, bool isRight, const QString &where, const QString &expected,
               const QString &got);
    [[nodiscard]] QString table() const;
    /// The questions that are below their floor; empty when all is well.
    [[nodiscard]] QString failures() const;

private:
    struct Row
    {
        Goal goal;
        int all = 0;
        int right = 0;

        [[nodiscard]] double percent() const { return all == 0 ? 100.0 : 100.0 * right / all; }
    };

    std::vector<Row> m_rows;
    bool m_isListing = false;
};

} // namespace Codebook
