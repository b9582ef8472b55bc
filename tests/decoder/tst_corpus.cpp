// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoder/reading.h"

#include <QFile>
#include <QTest>

using namespace Codebook;
using namespace Qt::StringLiterals;

namespace {

QString written(const std::optional<ReplyCode> &code)
{
    return code ? QString::number(code->value) : QString();
}

QString written(const std::optional<EnhancedStatus> &status)
{
    return status ? u"%1.%2.%3"_s.arg(status->cls).arg(status->subject).arg(status->detail) : QString();
}

/// The listed codes are cut out by a pattern that does not know what we know. Where both readings are
/// literally right, ours stands:
bool isJustified(const QString &line, const Reply &reply, const QString &listedCode,
                 const QString &listedStatus)
{
    // A first line whose further lines were cut off ("550-5.7.1 …"): the list takes codes only from a last
    // line.
    if (listedStatus.isEmpty() && line.startsWith(listedCode + u'-' + written(reply.status)))
        return true;
    // A quoted first line behind another text ("… 550-'…'"): the list passes over it.
    if (listedCode.isEmpty() && line.contains(written(reply.code) + u"-'"_s))
        return true;
    // A reply inside a reply: the list gives the outer one or one code of each, ours is the inner one.
    bool hasCode = false;
    bool hasStatus = listedStatus.isEmpty();
    for (const Reply *level = &reply; level; level = level->inner.empty() ? nullptr : &level->inner.front()) {
        hasCode = hasCode || written(level->code) == listedCode;
        hasStatus = hasStatus || written(level->status) == listedStatus;
    }
    return hasCode && (hasStatus || line.startsWith(listedStatus)) && !reply.inner.empty();
}

} // namespace

class TestCorpus final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void repliesOfTheCorpus_areReadAsListed();
};

void TestCorpus::repliesOfTheCorpus_areReadAsListed()
{
    QFile file(u"" CODEBOOK_SOURCE_DIR "/../shared/corpus/replies.tsv"_s);
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("The shared corpus is not here.");
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    int exceptions = 0;
    int wrong = 0;
    for (const QString &line : lines.sliced(1)) {
        const QStringList columns = line.split(u'\t');
        const Reading reading = decode(readDocument(columns[1]));
        const Reply none;
        const Reply &outer = reading.replies.empty() ? none : reading.replies.front();
        const Reply &reply = innermost(outer);
        if (reading.replies.size() <= 1 && written(reply.code) == columns[2] &&
            written(reply.status) == columns[3])
            continue;
        if (isJustified(columns[1], outer, columns[2], columns[3])) {
            ++exceptions;
            continue;
        }
        ++wrong;
        qWarning("%s\n    listed %s %s, read %s %s, %d replies", qPrintable(columns[1]),
                 qPrintable(columns[2]), qPrintable(columns[3]), qPrintable(written(reply.code)),
                 qPrintable(written(reply.status)), int(reading.replies.size()));
    }
    QCOMPARE(wrong, 0);
    QVERIFY2(exceptions * 40 <= lines.size(), qPrintable(u"%1 exceptions"_s.arg(exceptions)));
}

QTEST_GUILESS_MAIN(TestCorpus)
#include "tst_corpus.moc"
