// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "registry/ianafile.h"
#include "text/language.h"

#include <QtTest>

using namespace Codebook;
using namespace Qt::StringLiterals;

namespace {

QString sharedFile(const QString &name)
{
    return QString::fromLatin1(CODEBOOK_SOURCE_DIR) + u"/../shared/iana/"_s + name;
}

QByteArray ownFile(const QString &name)
{
    QFile file(QString::fromLatin1(CODEBOOK_SOURCE_DIR) + u"/tests/data/iana/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const Registry &registry()
{
    static const Registry builtIn = Registry::builtIn();
    return builtIn;
}

const QByteArray header =
    "Code,Sample Text,Associated basic status code,Description,Reference,Submitter,Change Controller\r\n";

QByteArray row(const QByteArray &code)
{
    return code + ",Title,550,Words,[RFC3463]   (Standards Track),G. Vaudreuil,IESG\r\n";
}

QByteArray xmlRecord(const QByteArray &inside)
{
    return "<registry xmlns=\"http://www.iana.org/assignments\" id=\"smtp-enhanced-status-codes\">\n"
           "<registry id=\"smtp-enhanced-status-codes-3\">\n" +
           inside + "\n</registry></registry>\n";
}

QByteArray entityBomb()
{
    QByteArray bomb = "<?xml version=\"1.0\"?>\n<!DOCTYPE registry [\n<!ENTITY a0 \"aaaaaaaaaa\">\n";
    for (int i = 1; i < 12; ++i) {
        const QByteArray before = "&a" + QByteArray::number(i - 1) + ";";
        bomb += "<!ENTITY a" + QByteArray::number(i) + " \"" + before.repeated(10) + "\">\n";
    }
    return bomb + "]>\n<registry id=\"smtp-enhanced-status-codes\"><title>&a11;</title></registry>\n";
}

QString said(const Result<IanaFile> &result)
{
    return result ? u"(read)"_s : Language().say(result.problem());
}

} // namespace

class TestIanaFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void realFile_isReadWhole_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("classes");
        QTest::addColumn<int>("subjects");
        QTest::addColumn<int>("entries");
        QTest::newRow("XML of the registry")
            << u"smtp-enhanced-status-codes.xml"_s << int(IanaFile::Kind::Xml) << 3 << 8 << 81;
        QTest::newRow("codes as downloaded in 2020") << u"smtp-enhanced-status-codes-3.2020-09.csv"_s
                                                     << int(IanaFile::Kind::EnumeratedCsv) << 0 << 0 << 81;
        QTest::newRow("all quoted, with an eighth column")
            << u"smtp-enhanced-status-codes-3.2017-09.altered.csv"_s << int(IanaFile::Kind::EnumeratedCsv)
            << 0 << 0 << 79;
        QTest::newRow("classes") << u"generated/smtp-enhanced-status-codes-1.csv"_s
                                 << int(IanaFile::Kind::ClassesCsv) << 3 << 0 << 0;
        QTest::newRow("subjects") << u"generated/smtp-enhanced-status-codes-2.csv"_s
                                  << int(IanaFile::Kind::SubjectsCsv) << 0 << 8 << 0;
    }

    void realFile_isReadWhole()
    {
        QFETCH(QString, name);
        QFETCH(int, kind);
        if (!QFile::exists(sharedFile(name)))
            QSKIP("IANA's file is not here");
        const Result<IanaFile> file = loadIanaFile(sharedFile(name));
        QVERIFY2(file, qPrintable(said(file)));
        QCOMPARE(int(file.value().kind), kind);
        QTEST(int(file.value().classes.size()), "classes");
        QTEST(int(file.value().subjects.size()), "subjects");
        QTEST(int(file.value().entries.size()), "entries");
    }

    void ourData_equalTheRealRegistry_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("XML") << u"smtp-enhanced-status-codes.xml"_s;
        QTest::newRow("classes") << u"generated/smtp-enhanced-status-codes-1.csv"_s;
        QTest::newRow("subjects") << u"generated/smtp-enhanced-status-codes-2.csv"_s;
        QTest::newRow("codes") << u"generated/smtp-enhanced-status-codes-3.csv"_s;
    }

    void ourData_equalTheRealRegistry()
    {
        QFETCH(QString, name);
        if (!QFile::exists(sharedFile(name)))
            QSKIP("IANA's file is not here");
        const Result<IanaFile> file = loadIanaFile(sharedFile(name));
        QVERIFY2(file, qPrintable(said(file)));
        QStringList differences;
        for (const RegistryChange &change : registryDiff(registry(), file.value()))
            differences << change.code + u' ' + change.field + u": " + change.before + u" -> " + change.after;
        QCOMPARE(differences, QStringList());
    }

    void olderDownload_differsByTheDraftName()
    {
        const QString name = u"smtp-enhanced-status-codes-3.2020-09.csv"_s;
        if (!QFile::exists(sharedFile(name)))
            QSKIP("IANA's file is not here");
        const auto changes = registryDiff(registry(), loadIanaFile(sharedFile(name)).value());
        QCOMPARE(changes.size(), 1U);
        QCOMPARE(changes.front().code, u"X.7.28"_s);
        QCOMPARE(changes.front().field, u"reference"_s);
        QCOMPARE(changes.front().after, u"draft-levine-mailbomb-header"_s);
    }

    void smallXml_isReadFieldByField()
    {
        const Result<IanaFile> file = readIanaFile(ownFile(u"small.xml"_s), u"small.xml"_s);
        QVERIFY2(file, qPrintable(said(file)));
        QCOMPARE(file.value().updated, QDate(2026, 1, 31));
        QCOMPARE(file.value().expert, u"Anna Example"_s);
        QCOMPARE(file.value().entries.front().key(), u"X.1.1"_s);
        const RegistryEntry &entry = file.value().entries.back();
        QCOMPARE(entry.title, u"Made up for a test"_s);
        QCOMPARE(entry.associated, (QList<ReplyCode>{{450}, {550}}));
        QCOMPARE(entry.registered, QDate(2026, 1, 30));
        QCOMPARE(entry.official.description, u"See [RFC5321] for <more>."_s);
        QCOMPARE(entry.referenceRaw, u"Standards Track"_s);
        QCOMPARE(entry.references.size(), 2);
        QCOMPARE(entry.references[0].title(), u"RFC 5321, 4.2.1"_s);
        QCOMPARE(entry.references[1].title(), u"draft-example-00"_s);
    }

    void diff_listsNewChangedAndGone()
    {
        const auto changes =
            registryDiff(registry(), readIanaFile(ownFile(u"small.xml"_s), u"small.xml"_s).value());
        QStringList lines;
        for (const RegistryChange &change : changes) {
            if (change.code == u"X.1.1"_s || change.code == u"X.7.31"_s || change.code == u"X.7.30"_s)
                lines << QString::number(int(change.kind)) + u' ' + change.code + u' ' + change.field + u'|' +
                             change.before + u'|' + change.after;
        }
        QCOMPARE(lines, (QStringList{u"1 X.1.1 title|Bad destination mailbox address|Another title"_s,
                                     u"1 X.1.1 associated|451, 550|Any"_s,
                                     u"2 X.7.30 |REQUIRETLS support required|"_s,
                                     u"0 X.7.31 ||Made up for a test"_s}));
    }

    void withOfficial_putsTheirWordsBesideOurs()
    {
        const IanaFile file = readIanaFile(ownFile(u"small.xml"_s), u"small.xml"_s).value();
        const Registry loaded = registry().withOfficial(file);
        QCOMPARE(loaded.entries().size(), 82U);
        QCOMPARE(loaded.entry(7, 31)->title, u"Made up for a test"_s);
        QCOMPARE(loaded.entry(1, 1)->official.description, u"Words."_s);
        QCOMPARE(loaded.entry(1, 1)->gloss, registry().entry(1, 1)->gloss);
        QCOMPARE(loaded.facts().updated, QDate(2026, 1, 31));
        QVERIFY(registry().entry(1, 1)->official.isEmpty());
        QVERIFY(!registry().entry(7, 31));
    }

    void csv_isReadInEveryForm_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray plain = header + row("X.1.1");
        QTest::newRow("as downloaded") << plain;
        QTest::newRow("LF only") << QByteArray(plain).replace("\r\n", "\n");
        QTest::newRow("byte order mark") << "\xEF\xBB\xBF" + plain;
        QTest::newRow("no line end at the end") << plain.chopped(2);
        QTest::newRow("blank lines") << plain + "\r\n\r\n";
        QTest::newRow("eighth column")
            << header.chopped(2) + ",Mine\r\n" + row("X.1.1").chopped(2) + ",yes\r\n";
        QTest::newRow("all quoted") << QByteArray(
            "\"Code\",\"Sample Text\",\"Associated basic status code\",\"Description\","
            "\"Reference\",\"Submitter\",\"Change Controller\"\n"
            "\"X.1.1\",\"Title\",\"550\",\"Words\",\"[RFC3463]\",\"G. Vaudreuil\",\"IESG\"\n");
    }

    void csv_isReadInEveryForm()
    {
        QFETCH(QByteArray, bytes);
        const Result<IanaFile> file = readIanaFile(bytes, u"mine.csv"_s);
        QVERIFY2(file, qPrintable(said(file)));
        QCOMPARE(file.value().entries.size(), 1U);
        QCOMPARE(file.value().entries.front().title, u"Title"_s);
        QCOMPARE(file.value().entries.front().changeController, u"IESG"_s);
    }

    void csvCell_keepsQuotesCommasAndLines()
    {
        const QByteArray cell =
            "X.1.1,\"A \"\"quoted\"\", word\",\"451,\n 550\",\"One\nTwo\",[RFC3463],A,B\r\n";
        const Result<IanaFile> file = readIanaFile(header + cell, u"mine.csv"_s);
        QVERIFY2(file, qPrintable(said(file)));
        const RegistryEntry &entry = file.value().entries.front();
        QCOMPARE(entry.title, u"A \"quoted\", word"_s);
        QCOMPARE(entry.associatedRaw, u"451, 550"_s);
        QCOMPARE(entry.official.description, u"One\nTwo"_s);
    }

    void badFile_isRefusedInOneSentence_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("empty") << QByteArray() << u"f is empty."_s;
        QTest::newRow("blanks") << QByteArray(" \n\n") << u"f is empty."_s;
        QTest::newRow("web page")
            << QByteArray("<!DOCTYPE html>\n<html></html>")
            << u"f is a web page, not a registry file. IANA's page offers the XML and CSV files "
               "for download."_s;
        QTest::newRow("JSON")
            << QByteArray("{\"a\": 1, \"b\": 2}")
            << u"f is not one of IANA's files of enhanced status codes: line 1 begins neither as its "
               "XML nor as one of its CSV files."_s;
        QTest::newRow("other CSV")
            << QByteArray("Name,Phone\nAnna,1\n")
            << u"f is another CSV file: line 1 does not have the columns of IANA's list of "
               "codes."_s;
        QTest::newRow("zero byte") << QByteArray("Code,\nx\0y", 9)
                                   << u"f is not a text file: line 2 has a byte that no text has."_s;
        QTest::newRow("too big") << QByteArray(16 * 1024 * 1024 + 1, 'x')
                                 << u"f is larger than 16 MiB, so it is not one of IANA's registry files."_s;
        QTest::newRow("only a first line")
            << header << u"f has only a first line and no codes after line 2."_s;
        QTest::newRow("cut inside a cell")
            << header + "X.1.1,\"Title\n more" << u"f ends inside a quoted cell that begins in line 2."_s;
        QTest::newRow("cut between cells") << header + row("X.1.1") + "X.1.2,Title"
                                           << u"f has 2 cells in line 3, where the first line has 7."_s;
        QTest::newRow("text after a quote") << header + "X.1.1,\"Title\"s,550,a,b,c,d\r\n"
                                            << u"f has text after a closing quote in line 2."_s;
        QTest::newRow("no code") << header + row("X.07.1") << u"f has no valid code in line 2: “X.07.1”."_s;
        QTest::newRow("code twice") << header + row("X.1.1") + row("X.1.1")
                                    << u"f has the code X.1.1 a second time in line 3."_s;
        QTest::newRow("other XML")
            << QByteArray("<?xml version=\"1.0\"?>\n<registry id=\"dmarc\"/>")
            << u"f is another XML file: line 2 does not begin the registry of enhanced status "
               "codes."_s;
        QTest::newRow("entity bomb")
            << entityBomb()
            << u"f has a document type declaration in line 2. IANA's files have none, so the "
               "file was not read."_s;
        QTest::newRow("cut XML") << xmlRecord("<record><code>X.1.1</code>").first(100)
                                 << u"f cannot be read as XML: line 2 is broken or the file ends there."_s;
        QTest::newRow("XML without codes") << xmlRecord("") << u"f has no codes up to line 5."_s;
        QTest::newRow("wrong date") << xmlRecord("<record date=\"2026-13-01\"><code>X.1.1</code></record>")
                                    << u"f has a date in line 3 that is none: “2026-13-01”."_s;
        QTest::newRow("very deep") << xmlRecord(QByteArray("<a>").repeated(100'000))
                                   << u"f cannot be read as XML: line 3 is broken or the file ends there."_s;
        QTest::newRow("unknown entity")
            << xmlRecord("<record><code>&bad;</code></record>")
            << u"f cannot be read as XML: line 3 is broken or the file ends there."_s;
    }

    void badFile_isRefusedInOneSentence()
    {
        QFETCH(QByteArray, bytes);
        QTEST(said(readIanaFile(bytes, u"f"_s)), "sentence");
    }

    void missingFile_isNamed()
    {
        const Result<IanaFile> file = loadIanaFile(u"/nowhere/codes.xml"_s);
        QVERIFY(!file);
        QCOMPARE(file.problem().key, u"registry.file.cannot-open"_s);
        QCOMPARE(file.problem().arguments.front().key, u"codes.xml"_s);
    }
};

QTEST_GUILESS_MAIN(TestIanaFile)
#include "tst_ianafile.moc"
