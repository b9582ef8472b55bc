// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "corpus/softlabels.h"
#include "knowledge/catalogue.h"

#include <QFile>
#include <QTest>

using namespace Codebook;
using namespace Qt::StringLiterals;

// Measures the answers on replies that other people's systems sent. The replies and their soft labels stay
// outside the project; where they are absent there is nothing to measure.
class TestCorpus final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replies_getACause();
};

void TestCorpus::replies_getACause()
{
    QFile file(QStringLiteral(CODEBOOK_SOURCE_DIR "/../shared/corpus/replies.tsv"));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("the shared corpus is not here");
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    const Catalogue catalogue = Catalogue::builtIn();
    int all = 0;
    int named = 0;
    int labelled = 0;
    int agreed = 0;
    const bool isVerbose = qEnvironmentVariableIsSet("CODEBOOK_SHOW_CORPUS");
    for (const QString &line : lines.mid(1)) {
        const QStringList cells = line.split(u'\t');
        if (cells.size() < 8)
            continue;
        const Document document = readDocument(cells.at(1), Format::Reply);
        const auto answers = catalogue.explain(document, decode(document));
        const QString cause = answers.empty() ? QString() : answers.front().cause;
        ++all;
        const bool isNamed = !cause.isEmpty() && cause != u"unspecified";
        named += isNamed ? 1 : 0;
        const QString label = cells.at(4).isEmpty() ? cells.at(7) : cells.at(4);
        const QStringList expected = causesOfLabel(label);
        bool hasAgreed = true;
        if (!expected.isEmpty()) {
            ++labelled;
            hasAgreed = expected.contains(cause);
            agreed += hasAgreed ? 1 : 0;
        }
        if (isVerbose && (!hasAgreed || !isNamed)) {
            qInfo().noquote() << (isNamed ? "DISAGREE" : "NO CAUSE") << label << "|" << cause << "|"
                              << (answers.empty() ? QString() : answers.front().rule) << "|"
                              << cells.at(1).left(300);
        }
    }
    qInfo("%d replies, %d with a cause, %d labelled, %d agree", all, named, labelled, agreed);
    // Fails when a change of rules makes the answers clearly worse than they were.
    QVERIFY2(named * 100 >= all * 96, "fewer than 96 of 100 replies get a cause");
    QVERIFY2(agreed * 100 >= labelled * 90, "fewer than 90 of 100 answers agree with the label");
}

QTEST_GUILESS_MAIN(TestCorpus)
#include "tst_corpus.moc"
