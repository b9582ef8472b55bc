// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "corpus/scores.h"
#include "corpus/softlabels.h"
#include "report/casefile.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <map>

using namespace Codebook;
using namespace Qt::StringLiterals;

// Measures whole mails that other people's systems received. They stay outside the project; where they are
// absent there is nothing to measure.
class TestMails final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mails_areReadAsExpected();
};

namespace {

const QString corpus = u"" CODEBOOK_SOURCE_DIR "/../shared/corpus/"_s;

enum Question { EveryRecipient, ExactlyThose, Status, Code, OutcomeOf, CauseOf, NonBounce };

/// The floors are the level reached; raise them with every gain.
const std::vector<Goal> goals{
    {u"every recipient found"_s, 100, 99},
    {u"exactly those recipients"_s, 100, 98},
    {u"enhanced status in the text"_s, 100, 99},
    {u"reply code in the text"_s, 99, 99},
    {u"outcome"_s, 98, 98},
    {u"cause agrees with the soft label"_s, 95, 90},
    {u"no bounce named as such"_s, 96, 100},
};

/// One record of expected.jsonl.
struct Expected
{
    QString kind;
    QStringList recipients; ///< Acceptable readings of the one recipient; empty when none is stated.
    QStringList statuses;   ///< Acceptable; empty when none stands in the text.
    QString code;
    QString label;
};

Expected expectedOf(const QJsonObject &record)
{
    Expected expected;
    expected.kind = record[u"kind"_s].toString();
    if (const QString recipient = record[u"recipient"_s].toString(); !recipient.isEmpty())
        expected.recipients += recipient.toLower();
    for (const QJsonValue alternative : record[u"recipient_alt"_s].toArray())
        expected.recipients += alternative.toString().toLower();
    if (record[u"status_literal"_s].toBool()) {
        expected.statuses += record[u"deliverystatus"_s].toString();
        for (const QJsonValue status : record[u"status_fields"_s].toArray())
            expected.statuses += status.toString();
    }
    if (record[u"reply_literal"_s].toBool())
        expected.code = record[u"replycode"_s].toString();
    expected.label = record[u"reason"_s].toString(record[u"category"_s].toString());
    return expected;
}

std::map<QString, std::vector<Expected>> readExpectations(const QByteArray &lines)
{
    std::map<QString, std::vector<Expected>> byFile;
    for (const QByteArray &line : lines.split('\n')) {
        const QJsonObject record = QJsonDocument::fromJson(line).object();
        if (!record.isEmpty())
            byFile[record[u"file"_s].toString()].push_back(expectedOf(record));
    }
    return byFile;
}

QString described(const std::vector<Answer> &answers)
{
    QStringList list;
    for (const Answer &answer : answers) {
        list += u"[%1 %2 %3 %4 %5 %6 %7]"_s.arg(answer.recipient, outcomeId(answer.outcome),
                                                answer.replyCode ? answer.replyCode->toString() : u"-"_s,
                                                answer.enhancedStatus ? answer.enhancedStatus->toString()
                                                                      : u"-"_s,
                                                answer.statusField ? answer.statusField->toString() : u"-"_s,
                                                answer.cause, answer.replyText.left(120));
    }
    return list.join(u' ');
}

bool isFor(const Answer &answer, const Expected &expected)
{
    return expected.recipients.contains(answer.recipient.toLower()) ||
           expected.recipients.contains(answer.originalRecipient.toLower());
}

/// The answer that an expectation is about: by its recipient, else by its place, else the only one.
const Answer *answerTo(const std::vector<Answer> &answers, const Expected &expected, std::size_t place)
{
    const auto own = std::find_if(answers.begin(), answers.end(),
                                  [&](const Answer &answer) { return isFor(answer, expected); });
    if (own != answers.end())
        return &*own;
    if (place < answers.size())
        return &answers[place];
    return answers.empty() ? nullptr : &answers.front();
}

bool isNoBounce(const Expected &expected)
{
    return QStringList{u"not-a-bounce"_s, u"feedback"_s, u"vacation"_s, u"mdn"_s}.contains(expected.kind);
}

bool hasOutcome(const std::vector<Answer> &answers, std::initializer_list<Outcome> outcomes)
{
    return std::all_of(answers.begin(), answers.end(), [&](const Answer &answer) {
        return std::find(outcomes.begin(), outcomes.end(), answer.outcome) != outcomes.end();
    });
}

/// One mail held against its records.
class Comparison final
{
public:
    Comparison(Scores &scores, const QString &name, const std::vector<Answer> &answers)
        : m_scores(scores)
        , m_name(name)
        , m_answers(answers)
        , m_got(described(answers))
    {}

    void run(const std::vector<Expected> &expectations)
    {
        if (isNoBounce(expectations.front())) {
            noBounce();
            return;
        }
        recipients(expectations);
        for (std::size_t i = 0; i < expectations.size(); ++i)
            answer(expectations[i], answerTo(m_answers, expectations[i], i));
    }

private:
    /// A delay notice counts as none there; "waiting" is the better reading.
    void noBounce()
    {
        const bool isRight = !m_answers.empty() && hasOutcome(m_answers, {Outcome::NotABounce});
        const bool isDelay = m_name.contains(u"warning-") && hasOutcome(m_answers, {Outcome::Waiting});
        m_scores.count(NonBounce, isRight || isDelay, m_name, u"no bounce"_s, m_got);
    }

    void recipients(const std::vector<Expected> &expectations)
    {
        QStringList wanted;
        bool isEvery = true;
        for (const Expected &expected : expectations) {
            if (expected.recipients.isEmpty())
                return;
            wanted += expected.recipients.front();
            isEvery = isEvery && std::any_of(m_answers.begin(), m_answers.end(),
                                             [&](const Answer &given) { return isFor(given, expected); });
        }
        const bool isExact =
            isEvery && std::all_of(m_answers.begin(), m_answers.end(), [&](const Answer &given) {
                return std::any_of(expectations.begin(), expectations.end(),
                                   [&](const Expected &one) { return isFor(given, one); });
            });
        m_scores.count(EveryRecipient, isEvery, m_name, wanted.join(u' '), m_got);
        m_scores.count(ExactlyThose, isExact, m_name, wanted.join(u' '), m_got);
    }

    void answer(const Expected &expected, const Answer *given)
    {
        const Answer none;
        const Answer &got = given ? *given : none;
        if (!expected.statuses.isEmpty()) {
            const bool isRight =
                (got.enhancedStatus && expected.statuses.contains(got.enhancedStatus->toString())) ||
                (got.statusField && expected.statuses.contains(got.statusField->toString()));
            m_scores.count(Status, isRight, m_name, expected.statuses.join(u' '), m_got);
        }
        if (!expected.code.isEmpty()) {
            const bool isRight = got.replyCode && got.replyCode->toString() == expected.code;
            m_scores.count(Code, isRight, m_name, expected.code, m_got);
        }
        if (!expected.kind.isEmpty())
            m_scores.count(OutcomeOf, isOutcome(expected.kind, got.outcome), m_name, expected.kind, m_got);
        if (const QStringList causes = causesOfLabel(expected.label); !causes.isEmpty())
            m_scores.count(CauseOf, causes.contains(got.cause), m_name, expected.label, m_got);
    }

    static bool isOutcome(const QString &kind, Outcome outcome)
    {
        if (kind == u"bounce")
            return outcome == Outcome::Failed || outcome == Outcome::GaveUp;
        if (kind == u"transient")
            return outcome == Outcome::Waiting || outcome == Outcome::GaveUp;
        return outcome == Outcome::Accepted;
    }

    Scores &m_scores;
    QString m_name;
    const std::vector<Answer> &m_answers;
    QString m_got;
};

} // namespace

void TestMails::mails_areReadAsExpected()
{
    QFile list(corpus + u"expected.jsonl"_s);
    if (!list.open(QIODevice::ReadOnly))
        QSKIP("The shared corpus is not here.");
    const Catalogue catalogue = Catalogue::builtIn();
    QFile judged(QStringLiteral(CODEBOOK_SOURCE_DIR "/tests/corpus/judgements.tsv"));
    QVERIFY(judged.open(QIODevice::ReadOnly));
    Scores scores(goals, QString::fromUtf8(judged.readAll()));
    QSet<QByteArray> seen; // Some mails are there twice, under two names.
    for (const auto &[name, expectations] : readExpectations(list.readAll())) {
        QFile file(corpus + name);
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(name));
        const QByteArray bytes = file.readAll();
        const QByteArray digest = QCryptographicHash::hash(bytes, QCryptographicHash::Sha1);
        if (seen.contains(digest))
            continue;
        seen.insert(digest);
        const CaseFile opened = openCase(textFromBytes(bytes), catalogue);
        Comparison(scores, name, opened.answers).run(expectations);
    }
    qInfo().noquote() << scores.table();
    QVERIFY2(scores.failures().isEmpty(), qPrintable(scores.failures()));
}

QTEST_GUILESS_MAIN(TestMails)
#include "tst_mails.moc"
