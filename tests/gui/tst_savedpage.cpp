// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/pageoutput.h"
#include "gui/savedpage.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>

using namespace Codebook;
using namespace Qt::StringLiterals;

class TestSavedPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void formats_fitThePlace_data();
    void formats_fitThePlace();
    void page_saysWhatItShows_data();
    void page_saysWhatItShows();
    void json_isOneObject();
    void redactedAnswer_holdsNoAddress();
    void paper_isWhite();
    void pdf_isWritten();
    void name_isSafeForAFile();

private:
    [[nodiscard]] QString saved(const Location &place, SaveFormat format, bool isRedacted = false) const;

    std::shared_ptr<const Catalogue> m_catalogue;
};

namespace {

const Location answered = Location::answer(u"550 5.1.1 <anna@example.com>: User unknown"_s);

} // namespace

void TestSavedPage::initTestCase()
{
    m_catalogue = std::make_shared<const Catalogue>(Catalogue::builtIn());
}

QString TestSavedPage::saved(const Location &place, SaveFormat format, bool isRedacted) const
{
    const ReportOptions options{Language(), isRedacted};
    return QString::fromUtf8(savedPage(place, format, SaveSource{*m_catalogue, options}));
}

void TestSavedPage::formats_fitThePlace_data()
{
    QTest::addColumn<Location>("place");
    QTest::addColumn<int>("count");
    QTest::newRow("nothing to save at the start") << Location() << 0;
    QTest::newRow("a list alone is no page") << Location::browse(u"auth"_s) << 0;
    QTest::newRow("an answer in all four") << answered << 4;
    QTest::newRow("a code in all four") << Location::browse(u"auth"_s, u"5.7.8"_s) << 4;
    QTest::newRow("other pages without JSON") << Location::rfc(u"3463"_s) << 3;
}

void TestSavedPage::formats_fitThePlace()
{
    QFETCH(Location, place);
    QFETCH(int, count);
    QCOMPARE(saveFormats(place).size(), count);
}

void TestSavedPage::page_saysWhatItShows_data()
{
    QTest::addColumn<Location>("place");
    QTest::addColumn<QString>("said");
    QTest::newRow("answer") << answered << u"5.1.1"_s;
    QTest::newRow("code") << Location::code(u"5.7.1"_s) << u"Delivery not authorized"_s;
    QTest::newRow("RFC") << Location::rfc(u"3463"_s) << u"Enhanced Mail System Status Codes"_s;
    QTest::newRow("cause") << Location::cause(u"mailbox-full"_s) << u"Mailbox full"_s;
    QTest::newRow("provider") << Location::provider(u"google"_s) << u"gsmtp"_s;
    QTest::newRow("help") << Location::help(u"paste"_s) << u"What can I paste?"_s;
}

void TestSavedPage::page_saysWhatItShows()
{
    QFETCH(Location, place);
    QFETCH(QString, said);
    for (const SaveFormat format : saveFormats(place)) {
        if (format != SaveFormat::Json)
            QVERIFY2(saved(place, format).contains(said), qPrintable(savedSuffix(format)));
    }
}

void TestSavedPage::json_isOneObject()
{
    for (const Location &place : {answered, Location::code(u"5.7.1"_s)}) {
        const QByteArray json = saved(place, SaveFormat::Json).toUtf8();
        QCOMPARE(QJsonDocument::fromJson(json).object().value(u"schema"_s).toInt(), 1);
        QCOMPARE(json.count('\n'), 1);
    }
}

void TestSavedPage::redactedAnswer_holdsNoAddress()
{
    for (const SaveFormat format : saveFormats(answered)) {
        QVERIFY(saved(answered, format).contains("anna@example.com"_L1));
        QVERIFY(!saved(answered, format, true).contains("anna@example.com"_L1));
    }
}

void TestSavedPage::paper_isWhite()
{
    const ReportOptions options{Language(), false};
    const auto page = printablePage(Location::code(u"5.7.1"_s), SaveSource{*m_catalogue, options});
    const QBrush ink = page->firstBlock().begin().fragment().charFormat().foreground();
    QVERIFY(ink.color().lightnessF() < 0.3);
}

void TestSavedPage::pdf_isWritten()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"page.pdf"_s);
    const ReportOptions options{Language(), false};
    QVERIFY(writePdf(path, Location::code(u"5.7.1"_s), SaveSource{*m_catalogue, options}));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF-"));
    QVERIFY(!writePdf(folder.filePath(u"no/such/folder/page.pdf"_s), answered,
                      SaveSource{*m_catalogue, options}));
}

void TestSavedPage::name_isSafeForAFile()
{
    QCOMPARE(savedName(Location::code(u"5.7.1"_s)), u"5.7.1"_s);
    QCOMPARE(savedName(Location::rfc(u"5321"_s)), u"rfc5321"_s);
    QCOMPARE(savedName(answered), u"answer"_s);
    QCOMPARE(savedName(Location::code(u"../x y"_s)), u"..-x-y"_s);
}

QTEST_MAIN(TestSavedPage)
#include "tst_savedpage.moc"
