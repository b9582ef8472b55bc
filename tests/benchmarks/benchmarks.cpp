// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/report.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace Qt::StringLiterals;
using namespace Codebook;

namespace {

const QString reply = u"550-5.7.26 Mail from example.org is refused: it carries no proof of its sender.\n"
                      "550-5.7.26 SPF or DKIM has to pass. [192.0.2.25]\n"
                      "550 5.7.26 h7-20020a05si412qkx.118 - gsmtp (in reply to end of DATA command)\n"_s;

/// Milliseconds of the middle one of several runs.
double median(int runs, const std::function<void()> &work)
{
    QList<double> times;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.append(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    return times.at(times.size() / 2);
}

double startTime(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment)
{
    return median(21, [&] {
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::SeparateChannels);
        process.setStandardOutputFile(QProcess::nullDevice());
        process.setStandardErrorFile(QProcess::nullDevice());
        process.start(program, arguments);
        process.waitForFinished(30'000);
    });
}

/// About as much text as asked for, of replies that are all different.
QString replies(qsizetype characters)
{
    QString text;
    for (int i = 0; text.size() < characters; ++i)
        text += u"452 4.2.2 <user%1@example.com>: mailbox is full, try again later\n"_s.arg(i);
    return text;
}

} // namespace

class Benchmarks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void catalogueLoading();
    void decodeOneReply();
    void decodeLargePaste_data();
    void decodeLargePaste();
    void searchPerKey();
    void smtpcodeStart();
    void windowStart();

    void cleanupTestCase();

private:
    void addRow(const QString &what, const QString &measured, const QString &goal);

    QStringList m_rows; ///< Of the README's table.
    Catalogue m_catalogue = Catalogue::builtIn();
};

/// QBENCHMARK calls a function several times; the first measurement counts.
void Benchmarks::addRow(const QString &what, const QString &measured, const QString &goal)
{
    const QString begin = u"| "_s + what + u" | "_s;
    const bool isKnown = std::any_of(m_rows.begin(), m_rows.end(),
                                     [&begin](const QString &row) { return row.startsWith(begin); });
    if (!isKnown)
        m_rows.append(begin + measured + u" | "_s + goal + u" |"_s);
}

void Benchmarks::cleanupTestCase()
{
    std::printf("\n%s\n\n", qPrintable(m_rows.join(u'\n')));
}

void Benchmarks::catalogueLoading()
{
    const double time = median(11, [] { (void)Catalogue::builtIn(); });
    addRow(u"Load registry and knowledge"_s, QString::number(time, 'f', 1) + u" ms"_s,
           u"part of every start"_s);
}

void Benchmarks::decodeOneReply()
{
    const double time = median(201, [this] { QVERIFY(!openCase(reply, m_catalogue).answers.empty()); });
    addRow(u"Decode one pasted reply, marks included"_s, QString::number(time, 'f', 3) + u" ms"_s,
           u"< 1 ms"_s);
    QBENCHMARK
    {
        QVERIFY(!openCase(reply, m_catalogue).answers.empty());
    }
}

void Benchmarks::decodeLargePaste_data()
{
    QTest::addColumn<int>("mebibytes");
    QTest::newRow("1 MiB") << 1;
    QTest::newRow("10 MiB") << 10;
}

void Benchmarks::decodeLargePaste()
{
    QFETCH(int, mebibytes);
    const QString text = replies(qsizetype(mebibytes) * 1024 * 1024);
    const auto lines = double(text.count(u'\n'));
    qsizetype answers = 0;
    const double time = median(3, [&] { answers = qsizetype(openCase(text, m_catalogue).answers.size()); });
    addRow(u"Decode a paste of %1 MiB (%2 replies)"_s.arg(mebibytes).arg(qint64(lines)),
           u"%1 ms, %2 replies a second"_s.arg(time, 0, 'f', 0).arg(qint64(double(answers) / time * 1000)),
           u"in the background, with progress"_s);
    QBENCHMARK_ONCE
    {
        QVERIFY(!openCase(text, m_catalogue).answers.empty());
    }
}

void Benchmarks::searchPerKey()
{
    const SearchIndex index = m_catalogue.searchIndex(Language());
    double slowest = 0;
    for (const QString &query :
         {u"mailbox full"_s, u"5.7.1"_s, u"blacklist"_s, u"undeliverable"_s, u"55x"_s}) {
        for (qsizetype typed = 1; typed <= query.size(); ++typed)
            slowest = std::max(slowest, median(11, [&] { (void)index.search(query.left(typed)); }));
    }
    addRow(u"Search over everything, slowest key of five queries"_s,
           QString::number(slowest, 'f', 2) + u" ms"_s, u"< 2 ms"_s);
    QBENCHMARK
    {
        (void)index.search(u"mailbox full");
    }
}

void Benchmarks::smtpcodeStart()
{
    const QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const double empty = startTime(QString::fromUtf8(EMPTY_PROGRAM), {}, environment);
    const double decoding = startTime(QString::fromUtf8(SMTPCODE), {reply}, environment);
    addRow(
        u"smtpcode decodes one reply, whole process"_s,
        u"%1 ms, %2 × an empty Qt Core program"_s.arg(decoding, 0, 'f', 1).arg(decoding / empty, 0, 'f', 1),
        u"≤ 2.5 ×"_s);
}

void Benchmarks::windowStart()
{
#ifdef SMTP_CODEBOOK
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LD_PRELOAD"_s, QString::fromUtf8(FIRST_FLUSH));
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    const double ours = startTime(QString::fromUtf8(SMTP_CODEBOOK), {}, environment);
    const QString assistant = QLibraryInfo::path(QLibraryInfo::BinariesPath) + u"/assistant"_s;
    QString measured = QString::number(ours, 'f', 0) + u" ms"_s;
    if (QFileInfo::exists(assistant)) {
        const double theirs = startTime(assistant, {}, environment);
        measured += u", %1 × Qt Assistant 6 (%2 ms)"_s.arg(ours / theirs, 0, 'f', 2).arg(theirs, 0, 'f', 0);
    }
    addRow(u"smtp-codebook from start to the first painted window, offscreen"_s, measured,
           u"≤ 60 ms, ≤ 1 × Assistant"_s);
#endif
}

QTEST_GUILESS_MAIN(Benchmarks)
#include "benchmarks.moc"
