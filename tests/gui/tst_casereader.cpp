// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/answer/casereader.h"

#include <QSignalSpy>
#include <QTest>

using namespace Codebook;
using namespace Qt::StringLiterals;

namespace {

const QString Line = u"550 5.1.1 <anna@example.com>: User unknown\n"_s;

} // namespace

class TestCaseReader final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void smallText_isReadyAtOnce();
    void largeText_isReadyLater();
    void formatOfTheUser_isKept();
    void newestRequest_wins();
    void smallRequest_dropsTheLargeOne();
    void cancel_givesWhatWasFound();
    void destruction_waitsForTheReading();

private:
    std::shared_ptr<const Catalogue> m_catalogue;
    std::shared_ptr<const CaseFile> m_file;
};

void TestCaseReader::initTestCase()
{
    m_catalogue = std::make_shared<const Catalogue>(Catalogue::builtIn());
}

void TestCaseReader::smallText_isReadyAtOnce()
{
    CaseReader reader(m_catalogue);
    const QSignalSpy ready(&reader, &CaseReader::ready);
    connect(&reader, &CaseReader::ready, this, [this](const auto &prepared) { m_file = prepared->file; });
    reader.read(Line);
    QCOMPARE(ready.size(), 1);
    QVERIFY(!reader.isReading());
    QCOMPARE(m_file->document.source, Line);
    QCOMPARE(m_file->answers.size(), 1U);
    reader.read({});
    QCOMPARE(ready.size(), 2);
    QVERIFY(m_file->document.source.isEmpty());
}

void TestCaseReader::largeText_isReadyLater()
{
    const QString text = Line.repeated(CaseReader::AtOnce / Line.size() + 1);
    CaseReader reader(m_catalogue);
    QSignalSpy ready(&reader, &CaseReader::ready);
    connect(&reader, &CaseReader::ready, this, [this](const auto &prepared) { m_file = prepared->file; });
    reader.read(text);
    QVERIFY(ready.isEmpty());
    QVERIFY(reader.isReading());
    QVERIFY(ready.wait());
    QVERIFY(!reader.isReading());
    QCOMPARE(m_file->document.source, text);
    QVERIFY(m_file->parts.size() > 100);
}

void TestCaseReader::formatOfTheUser_isKept()
{
    CaseReader reader(m_catalogue);
    connect(&reader, &CaseReader::ready, this, [this](const auto &prepared) { m_file = prepared->file; });
    reader.read(Line, Format::Words);
    QCOMPARE(m_file->document.format, Format::Words);
}

void TestCaseReader::newestRequest_wins()
{
    const QString text = Line.repeated(2000);
    CaseReader reader(m_catalogue);
    QSignalSpy ready(&reader, &CaseReader::ready);
    connect(&reader, &CaseReader::ready, this, [this](const auto &prepared) { m_file = prepared->file; });
    for (int i = 0; i < 5; ++i)
        reader.read(QString::number(i) + u'\n' + text);
    QVERIFY(ready.wait());
    QVERIFY(m_file->document.source.startsWith(u"4\n"));
    // What the dropped ones still post comes to nothing.
    QTest::qWait(50);
    QCOMPARE(ready.size(), 1);
}

void TestCaseReader::smallRequest_dropsTheLargeOne()
{
    CaseReader reader(m_catalogue);
    QSignalSpy ready(&reader, &CaseReader::ready);
    connect(&reader, &CaseReader::ready, this, [this](const auto &prepared) { m_file = prepared->file; });
    reader.read(Line.repeated(5000));
    reader.read(Line);
    QCOMPARE(ready.size(), 1);
    QVERIFY(!ready.wait(100));
    QCOMPARE(m_file->document.source, Line);
}

void TestCaseReader::cancel_givesWhatWasFound()
{
    const QString text = Line.repeated(20000);
    CaseReader reader(m_catalogue);
    QSignalSpy ready(&reader, &CaseReader::ready);
    connect(&reader, &CaseReader::ready, this, [this](const auto &prepared) { m_file = prepared->file; });
    reader.read(text);
    reader.cancel();
    QVERIFY(ready.wait());
    QVERIFY(!reader.isReading());
    QCOMPARE(m_file->document.source, text);
    QVERIFY(m_file->answers.empty());
}

void TestCaseReader::destruction_waitsForTheReading()
{
    const std::weak_ptr<const Catalogue> watched = [] {
        auto catalogue = std::make_shared<const Catalogue>(Catalogue::builtIn());
        CaseReader reader(catalogue);
        reader.read(Line.repeated(20000));
        return std::weak_ptr<const Catalogue>(catalogue);
    }();
    QVERIFY(watched.expired());
}

QTEST_MAIN(TestCaseReader)
#include "tst_casereader.moc"
