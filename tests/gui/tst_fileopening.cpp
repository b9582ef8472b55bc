// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/fileopening.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Codebook;
using namespace Qt::StringLiterals;

class TestFileOpening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void file_isTakenAs_data();
    void file_isTakenAs();
    void missingFile_isNamed();
    void registryFile_isRead();
    void folder_meansItsFilesOnly();

private:
    [[nodiscard]] QString write(const QString &name, const QByteArray &bytes) const;

    QTemporaryDir m_folder;
};

QString TestFileOpening::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(bytes);
    return file.fileName();
}

void TestFileOpening::file_isTakenAs_data()
{
    using Kind = OpenedFile::Kind;
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("text");

    QTest::newRow("UTF-8 text") << u"a.txt"_s << QByteArray("550 m\xc3\xbcll\r\n") << Kind::Text
                                << u"550 müll\r\n"_s;
    QTest::newRow("windows-1252 text")
        << u"b.log"_s << QByteArray("550 m\xfcll") << Kind::Text << u"550 müll"_s;
    QTest::newRow("UTF-16 text") << u"c.txt"_s
                                 << QByteArray("\xff\xfe"
                                               "5\0"
                                               "5\0"
                                               "0\0",
                                               8)
                                 << Kind::Text << u"550"_s;
    QTest::newRow("mail") << u"d.eml"_s << QByteArray("From: a@example.com\n\n550 no\n") << Kind::Text
                          << u"From: a@example.com\n\n550 no\n"_s;
    QTest::newRow("XML that is no registry")
        << u"e.xml"_s << QByteArray("<a>550 5.1.1 no</a>") << Kind::Text << u"<a>550 5.1.1 no</a>"_s;
    QTest::newRow("picture") << u"f.png"_s << QByteArray("\x89PNG\r\n\x1a\n") << Kind::Picture << QString();
    QTest::newRow("picture by content")
        << u"g"_s << QByteArray("\xff\xd8\xff\xe0\0\x10JFIF\0", 11) << Kind::Picture << QString();
    QTest::newRow("PDF") << u"h.pdf"_s << QByteArray("%PDF-1.7\n") << Kind::Problem << QString();
    QTest::newRow("empty") << u"i.txt"_s << QByteArray(" \n") << Kind::Problem << QString();
}

void TestFileOpening::file_isTakenAs()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(OpenedFile::Kind, kind);
    QFETCH(QString, text);
    const OpenedFile file = openFile(write(name, bytes));
    QCOMPARE(file.kind, kind);
    QCOMPARE(file.name, name);
    if (kind == OpenedFile::Kind::Text)
        QCOMPARE(file.text, text);
    QCOMPARE(file.problem.startsWith(name), kind == OpenedFile::Kind::Problem);
}

void TestFileOpening::missingFile_isNamed()
{
    const OpenedFile file = openFile(m_folder.filePath(u"gone.eml"_s));
    QCOMPARE(file.kind, OpenedFile::Kind::Problem);
    QVERIFY(file.problem.startsWith("gone.eml"_L1));
}

void TestFileOpening::registryFile_isRead()
{
    const OpenedFile file = openFile(QStringLiteral(CODEBOOK_SOURCE_DIR "/tests/data/iana/small.xml"));
    QCOMPARE(file.kind, OpenedFile::Kind::Registry);
    QVERIFY(file.registry.has_value());
    QVERIFY(!file.registry->entries.empty());
}

void TestFileOpening::folder_meansItsFilesOnly()
{
    QTemporaryDir folder;
    const QDir top(folder.path());
    QVERIFY(top.mkdir(u"deeper"_s));
    for (const QString &name : {u"b.eml"_s, u"a.eml"_s, u"deeper/c.eml"_s}) {
        QFile file(top.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    QCOMPARE(meantFiles({folder.path()}), (QStringList{top.filePath(u"a.eml"_s), top.filePath(u"b.eml"_s)}));
    const QString one = top.filePath(u"a.eml"_s);
    QCOMPARE(meantFiles({one, folder.path()}), (QStringList{one, top.filePath(u"b.eml"_s)}));
    QCOMPARE(meantFiles({top.filePath(u"deeper/none"_s)}), QStringList{top.filePath(u"deeper/none"_s)});
}

QTEST_GUILESS_MAIN(TestFileOpening)
#include "tst_fileopening.moc"
