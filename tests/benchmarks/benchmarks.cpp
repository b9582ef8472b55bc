// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bounces.h"
#include "report/report.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

#include <sched.h>
#include <sys/resource.h>

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

struct Usage
{
    double seconds = 0;   ///< Of all cores together.
    double mebibytes = 0; ///< The largest program so far.
};

/// What the programs started so far have used.
Usage usageOfChildren()
{
    rusage used{};
    getrusage(RUSAGE_CHILDREN, &used);
    const auto seconds = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return {seconds(used.ru_utime) + seconds(used.ru_stime), double(used.ru_maxrss) / 1024};
}

enum class Cores { All, One };

/// Runs a program without looking at what it says and returns the seconds that passed.
double runQuietly(const QString &program, const QStringList &arguments, Cores cores = Cores::All)
{
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    if (cores == Cores::One) {
        process.setChildProcessModifier([] {
            cpu_set_t first;
            CPU_ZERO(&first);
            CPU_SET(0, &first);
            sched_setaffinity(0, sizeof first, &first);
        });
    }
    process.start(program, arguments);
    process.waitForFinished(600'000);
    return double(timer.nsecsElapsed()) / 1e9;
}

double runSmtpcode(const QStringList &arguments)
{
    return runQuietly(QString::fromUtf8(SMTPCODE), arguments);
}

/// The seconds that a program takes on one core.
double secondsOfCore(const QString &program, const QStringList &arguments)
{
    const double before = usageOfChildren().seconds;
    runQuietly(program, arguments, Cores::One);
    return usageOfChildren().seconds - before;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

bool writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

class Benchmarks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void largeMessage(); // First, so that no other program has used more memory.
    void bounceFolder();
    void distinctReplies();
    void catalogueLoading();
    void decodeOneReply();
    void decodeLargePaste_data();
    void decodeLargePaste();
    void searchPerKey();
    void smtpcodeStart();
    void windowStart();
    void largePasteInWindow_data();
    void largePasteInWindow();

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

void Benchmarks::largeMessage()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"large.eml"_s);
    QVERIFY(writeFile(path, largeBounce(50'000'000)));
    const double seconds = runSmtpcode({u"decode"_s, u"--format"_s, u"json"_s, path});
    addRow(u"smtpcode decodes a message of 50 MB, whole process"_s,
           u"%1 s, %2 MB"_s.arg(seconds, 0, 'f', 2).arg(usageOfChildren().mebibytes, 0, 'f', 0),
           u"< 1 s, < 200 MB"_s);
}

void Benchmarks::bounceFolder()
{
    constexpr int messages = 12'000;
    constexpr int rounds = 5;
    QTemporaryDir folder;
    for (int i = 0; i < messages; ++i)
        QVERIFY(writeFile(folder.filePath(u"%1.eml"_s.arg(i, 5, 10, QChar(u'0'))), bounceMessage(i)));
    const QStringList arguments{u"decode"_s, u"--format"_s, u"json"_s, folder.path()};
    std::vector<double> seconds;
    std::vector<double> used;
    std::vector<double> alone;
    for (int i = 0; i < rounds; ++i) { // By turns, because other work on the machine comes and goes.
        seconds.push_back(runSmtpcode(arguments));
        used.push_back(secondsOfCore(QString::fromUtf8(SMTPCODE), arguments));
        alone.push_back(secondsOfCore(QString::fromUtf8(GMIME_ALONE), {folder.path()}));
    }
    addRow(
        u"smtpcode decodes a folder of %1 bounces"_s.arg(messages),
        u"%1 a second, %2 on one core, %3 × the time of GMime alone"_s.arg(qint64(messages / median(seconds)))
            .arg(qint64(messages / median(used)))
            .arg(median(used) / median(alone), 0, 'f', 1),
        u"≥ 6,000 on one core where GMime alone takes apart 12,500: ≤ 2.1 ×"_s);
}

void Benchmarks::distinctReplies()
{
    constexpr int count = 20'000;
    std::vector<std::pair<Document, Reading>> read;
    for (int i = 0; i < count; ++i) {
        Document document = readDocument(distinctReply(i), Format::Reply);
        Reading reading = decode(document);
        read.emplace_back(std::move(document), std::move(reading));
    }
    const double time = median(3, [&] {
        for (const auto &[document, reading] : read)
            QVERIFY(!m_catalogue.explain(document, reading).empty());
    });
    addRow(u"Explain distinct replies with all rules loaded, one core"_s,
           u"%1 a second"_s.arg(qint64(count / time * 1000)), u"≥ 50,000 a second for the matching"_s);
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

void Benchmarks::largePasteInWindow_data()
{
    decodeLargePaste_data();
}

void Benchmarks::largePasteInWindow()
{
#ifdef SMTP_CODEBOOK
    QFETCH(int, mebibytes);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    QList<double> busy;
    QList<double> answered;
    for (int run = 0; run < 5; ++run) {
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(QString::fromUtf8(WINDOW_STEPS), {QString::number(mebibytes)});
        QVERIFY(process.waitForFinished());
        const QList<QByteArray> numbers = process.readAllStandardOutput().trimmed().split(' ');
        QCOMPARE(numbers.size(), 2);
        busy.append(numbers.at(0).toDouble());
        answered.append(numbers.at(1).toDouble());
    }
    std::sort(busy.begin(), busy.end());
    std::sort(answered.begin(), answered.end());
    addRow(u"Window after a paste of %1 MiB, longest time busy; answer on screen"_s.arg(mebibytes),
           u"%1 ms; %2 ms"_s.arg(busy.at(2), 0, 'f', 1).arg(answered.at(2), 0, 'f', 0),
           mebibytes > 1 ? u"with progress"_s : u"≤ 16 ms at a time"_s);
#endif
}

QTEST_GUILESS_MAIN(Benchmarks)
#include "benchmarks.moc"
