// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "corpus/scores.h"
#include "report/casefile.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace Codebook;
using namespace Qt::StringLiterals;

// Measures lines of mail logs that other people's servers wrote. They stay outside the project; where they
// are absent there is nothing to measure.
class TestLogs final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lines_areReadAsListed();
};

namespace {

enum Question { RecipientOf, OutcomeOf, StatusOf, Code, Enhanced, Noise };

/// The floors are the level reached; raise them with every gain. Lines without stamp and program look like
/// sentences, so what rules find in some of them changes.
const std::vector<Goal> goals{
    {u"recipient"_s, 100, 99},
    {u"outcome"_s, 100, 99},
    {u"dsn="_s, 100, 99},
    {u"reply code"_s, 100, 99},
    {u"enhanced status"_s, 100, 99},
    {u"line without outcome left alone"_s, 98, 99},
};

struct Line
{
    QString source;
    QString text;
    QString recipient;
    QString outcome;
    QString dsn;
    QString code;
    QString status;
};

/// The outcomes that a server's word or sign stands for. A refusal may ask to come back.
std::vector<Outcome> outcomesOf(const QString &word)
{
    static const QStringList accepted{u"sent"_s, u"success"_s, u"=>"_s, u"->"_s};
    static const QStringList waiting{u"deferred"_s, u"deferral"_s, u"=="_s};
    static const QStringList refused{u"reject"_s, u"rejected"_s};
    if (accepted.contains(word, Qt::CaseInsensitive))
        return {Outcome::Accepted};
    if (waiting.contains(word, Qt::CaseInsensitive))
        return {Outcome::Waiting};
    if (refused.contains(word, Qt::CaseInsensitive))
        return {Outcome::Failed, Outcome::Waiting};
    return {Outcome::Failed, Outcome::GaveUp};
}

QString described(const std::vector<Answer> &answers)
{
    QStringList list;
    for (const Answer &answer : answers) {
        list += u"[%1 %2 %3 %4 %5 %6]"_s.arg(
            answer.recipient, outcomeId(answer.outcome),
            answer.replyCode ? answer.replyCode->toString() : u"-"_s,
            answer.enhancedStatus ? answer.enhancedStatus->toString() : u"-"_s,
            answer.statusField ? answer.statusField->toString() : u"-"_s, answer.replyText.left(80));
    }
    return list.isEmpty() ? u"nothing"_s : list.join(u' ');
}

void compare(const Line &line, const CaseFile &opened, Scores &scores)
{
    const std::vector<Answer> &answers = opened.answers;
    const QString where = line.source + u": "_s + line.text.left(300);
    const QString got = formatId(opened.document.format) + u' ' + described(answers);
    if (line.outcome.isEmpty()) { // A refusal that stands in it may be told all the same.
        const bool isAlone = std::all_of(answers.begin(), answers.end(), [](const Answer &answer) {
            const bool isRefusal = answer.replyCode && answer.replyCode->value >= 400;
            return isRefusal || (answer.outcome == Outcome::Unknown && answer.recipient.isEmpty());
        });
        scores.count(Noise, isAlone, where, u"nothing"_s, got);
        return;
    }
    const Answer none;
    const Answer &answer = answers.empty() ? none : answers.front();
    if (!line.recipient.isEmpty())
        scores.count(RecipientOf, answer.recipient.compare(line.recipient, Qt::CaseInsensitive) == 0, where,
                     line.recipient, got);
    const std::vector<Outcome> outcomes = outcomesOf(line.outcome);
    scores.count(OutcomeOf, std::find(outcomes.begin(), outcomes.end(), answer.outcome) != outcomes.end(),
                 where, line.outcome, got);
    const auto isStatus = [](const std::optional<EnhancedStatus> &status, const QString &expected) {
        return status && status->toString() == expected;
    };
    if (!line.dsn.isEmpty())
        scores.count(StatusOf,
                     isStatus(answer.statusField, line.dsn) || isStatus(answer.enhancedStatus, line.dsn),
                     where, line.dsn, got);
    if (!line.code.isEmpty())
        scores.count(Code, answer.replyCode && answer.replyCode->toString() == line.code, where, line.code,
                     got);
    if (!line.status.isEmpty())
        scores.count(Enhanced, isStatus(answer.enhancedStatus, line.status), where, line.status, got);
}

} // namespace

void TestLogs::lines_areReadAsListed()
{
    QFile file(u"" CODEBOOK_SOURCE_DIR "/../shared/corpus/logs.tsv"_s);
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("The shared corpus is not here.");
    const Catalogue catalogue = Catalogue::builtIn();
    Scores scores(goals);
    for (const QString &row : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts).sliced(1)) {
        const QStringList cells = row.split(u'\t');
        QVERIFY2(cells.size() == 8, qPrintable(row));
        const Line line{cells[0], cells[2], cells[3], cells[4], cells[5], cells[6], cells[7]};
        compare(line, openCase(line.text, catalogue), scores);
    }
    qInfo().noquote() << scores.table();
    QVERIFY2(scores.failures().isEmpty(), qPrintable(scores.failures()));
}

QTEST_GUILESS_MAIN(TestLogs)
#include "tst_logs.moc"
