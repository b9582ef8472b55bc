// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "knowledge/catalogue.h"
#include "registry/csvreader.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTest>

#include <map>

using namespace Codebook;
using namespace Qt::StringLiterals;

// Every row of the tables of facts must have become a rule, or stand with its reason in
// tests/data/facts-left-out. The tables stay outside the project; where they are absent there is nothing to
// compare.
class TestFacts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rows_haveARuleOrAReason();
};

namespace {

struct Row
{
    QString reply;
    QString enhanced;
    QString marker;
    QString cause;

    [[nodiscard]] QString key() const { return QStringList{reply, enhanced, marker}.join(u'\t'); }
};

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

std::vector<Row> rowsOf(const QString &path)
{
    const QString text = textOf(path);
    CsvReader reader(text);
    const QStringList heads = reader.next().value_or(QStringList());
    std::vector<Row> rows;
    while (const auto cells = reader.next()) {
        const auto cell = [&](const QString &name) { return cells->value(heads.indexOf(name)); };
        rows.push_back({cell(u"basic"_s), cell(u"enhanced"_s), cell(u"marker"_s), cell(u"cause"_s)});
    }
    return rows;
}

// "provider<TAB>basic<TAB>enhanced<TAB>marker<TAB>reason", one a line.
QSet<QString> leftOut(const QString &provider)
{
    QSet<QString> keys;
    const QString path =
        QStringLiteral(CODEBOOK_SOURCE_DIR "/tests/data/facts-left-out/") + provider + u".tsv"_s;
    for (const QString &line : textOf(path).split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList cells = line.split(u'\t');
        if (cells.size() == 5 && !cells.back().isEmpty())
            keys.insert(cells.mid(1, 3).join(u'\t'));
    }
    return keys;
}

// The reply of a row as a server of the provider would give it; "5.7.606-649" stands for its first code, a
// row without any code gets one that says nothing.
QString replyOf(const Row &row, const Provider *provider)
{
    const QStringList words{row.reply.section(u'-', 0, 0), row.enhanced.section(u'-', 0, 0), row.marker};
    const bool hasCode = !row.reply.isEmpty() || !row.enhanced.isEmpty();
    const QString reply = (hasCode ? QString() : u"554 "_s) + words.join(u' ').simplified();
    if (!provider || provider->hostSuffixes.isEmpty())
        return reply;
    const QString suffix = provider->hostSuffixes.front();
    return u"host "_s + (suffix.startsWith(u'.') ? u"mx"_s + suffix : suffix) + u"[192.0.2.1] said: "_s +
           reply;
}

} // namespace

void TestFacts::rows_haveARuleOrAReason()
{
    const QDir folder(QStringLiteral(CODEBOOK_SOURCE_DIR "/../shared/facts/providers"));
    if (!folder.exists())
        QSKIP("the tables of facts are not here");
    const bool isListing = qEnvironmentVariableIsSet("CODEBOOK_CORPUS_LIST");
    const Catalogue catalogue = Catalogue::builtIn();
    int all = 0;
    int ruled = 0;
    int ownRule = 0;
    int sameCause = 0;
    int explained = 0;
    QStringList missing;
    for (const QString &name : folder.entryList({u"*.csv"_s}, QDir::Files, QDir::Name)) {
        const QString id = name.chopped(4);
        const Provider *provider = catalogue.provider(id);
        const QSet<QString> reasons = leftOut(id);
        for (const Row &row : rowsOf(folder.filePath(name))) {
            ++all;
            const Document document = readDocument(replyOf(row, provider), Format::Reply);
            const auto answers = catalogue.explain(document, decode(document));
            const QString rule = answers.empty() ? QString() : answers.front().rule;
            const QString cause = answers.empty() ? QString() : answers.front().cause;
            const bool isAccepted = cause == u"delivered"_s;
            ruled += !rule.isEmpty() || isAccepted ? 1 : 0;
            ownRule += rule.startsWith(id + u'/') ? 1 : 0;
            sameCause += cause == row.cause ? 1 : 0;
            const bool isLeftOut = reasons.contains(row.key());
            explained += isLeftOut ? 1 : 0;
            if (rule.isEmpty() && !isAccepted && !isLeftOut)
                missing += id + u": "_s + row.key().replace(u'\t', u' ');
            if (isListing && cause != row.cause)
                qInfo().noquote() << id << row.key().replace(u'\t', u' ') << "| table" << row.cause << "| got"
                                  << cause << rule;
        }
    }
    qInfo("%d rows: %d won by a rule, %d of them by one of their own provider, %d with the table's cause, "
          "%d left out for a reason",
          all, ruled, ownRule, sameCause, explained);
    QVERIFY2(missing.isEmpty(), qPrintable(u"rows without a rule or a reason:\n"_s + missing.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestFacts)
#include "tst_facts.moc"
