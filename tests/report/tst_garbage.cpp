// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/walk.h"
#include "knowledge/catalogue.h"

#include <QDir>
#include <QTest>

using namespace Codebook;
using namespace Qt::StringLiterals;

// What people and programs break on the way: cut, nested, repeated and wrongly encoded input goes the whole
// road and gives something bounded. Every input that ever crashed is a file in tests/data/garbage.
class TestGarbage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_catalogue = Catalogue::builtIn(); }
    void file_goesTheWholeRoad_data();
    void file_goesTheWholeRoad();
    void seed_cutAnywhere_goesTheWholeRoad_data();
    void seed_cutAnywhere_goesTheWholeRoad();
    void excess_isBounded_data();
    void excess_isBounded();

private:
    Catalogue m_catalogue;
};

namespace {

void addFiles(const QString &folder)
{
    QTest::addColumn<QString>("path");
    const QDir dir(u"" CODEBOOK_SOURCE_DIR "/tests/"_s + folder);
    for (const QFileInfo &file : dir.entryInfoList(QDir::Files, QDir::Name))
        QTest::newRow(qPrintable(file.fileName())) << file.filePath();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void TestGarbage::file_goesTheWholeRoad_data()
{
    addFiles(u"data/garbage"_s);
}

void TestGarbage::file_goesTheWholeRoad()
{
    QFETCH(QString, path);
    const QByteArray bytes = contentOf(path);
    QVERIFY(!bytes.isEmpty());
    QCOMPARE(walk(bytes, m_catalogue), QString());
}

void TestGarbage::seed_cutAnywhere_goesTheWholeRoad_data()
{
    addFiles(u"fuzz/seeds"_s);
}

void TestGarbage::seed_cutAnywhere_goesTheWholeRoad()
{
    QFETCH(QString, path);
    const QByteArray bytes = contentOf(path);
    QVERIFY(!bytes.isEmpty());
    for (qsizetype length = 0; length <= bytes.size(); ++length)
        QCOMPARE(walk(bytes.first(length), m_catalogue), QString());
}

void TestGarbage::excess_isBounded_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char *name, const QByteArray &bytes) { QTest::newRow(name) << bytes; };
    const QByteArray part = "Content-Type: multipart/mixed; boundary=a\n\n--a\n";
    row("10,000 parts deep", part.repeated(10'000));
    row("10,000 messages deep", QByteArray("Content-Type: message/rfc822\n\n").repeated(10'000));
    row("100,000 header fields", QByteArray("X-A: b\n").repeated(100'000) + "\n550 5.1.1 no\n");
    const QByteArray report =
        "Content-Type: multipart/report; boundary=a\n\n--a\nContent-Type: message/delivery-status\n\n";
    row("100,000 recipients",
        report +
            QByteArray("\nFinal-Recipient: rfc822;anna@example.com\nAction: failed\n").repeated(100'000));
    row("a million bytes of NUL", QByteArray(1'000'000, '\0'));
    row("one line of base64 without end", "Content-Type: text/plain\nContent-Transfer-Encoding: base64\n\n" +
                                              QByteArray("NTUwIA==").repeated(200'000));
    row("a hundred thousand log lines",
        QByteArray(
            "Nov 21 15:59:29 out postfix/smtp[1]: C6E0DDB: to=<anna@example.com>, status=bounced (550 no)\n")
            .repeated(100'000));
    row("brackets without end", "[" + QByteArray("{\"a\":[").repeated(200'000));
    row("quotes", QByteArray("> ").repeated(500'000));
}

void TestGarbage::excess_isBounded()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(walk(bytes, m_catalogue), QString());
}

QTEST_GUILESS_MAIN(TestGarbage)
#include "tst_garbage.moc"
