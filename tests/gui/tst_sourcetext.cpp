// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sourcepanetest.h"

#include <QApplication>
#include <QClipboard>

using namespace Codebook;
using namespace Qt::StringLiterals;

class TestSourceText final : public SourcePaneTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { loadCatalogue(); }
    void init() { createPane(); }
    void cleanup() { deletePane(); }

    void text_isThatOfThePaste_data();
    void text_isThatOfThePaste();
    void copyOfAMark_isThePartsText_data();
    void copyOfAMark_isThePartsText();
    void oneEndlessLine_isBrokenForDisplayOnly();
    void hugeText_showsItsHead();
};

void TestSourceText::text_isThatOfThePaste_data()
{
    QTest::addColumn<QString>("paste");

    const QString reply = u"550 5.1.1 <anna@example.com>: User unknown"_s;
    QTest::newRow("empty") << QString();
    QTest::newRow("one line") << reply;
    QTest::newRow("line feeds") << reply + u"\n\n250 2.0.0 OK\n"_s;
    QTest::newRow("carriage returns with line feeds") << reply + u"\r\n\r\n250 2.0.0 OK\r\n"_s;
    QTest::newRow("lone carriage returns") << reply + u"\r\r250 2.0.0 OK\r"_s;
    QTest::newRow("paragraph separators") << reply + QChar(0x2029) + QChar(0x2028) + reply;
    QTest::newRow("frame marks of the editor") << QChar(0xFDD0) + reply + QChar(0xFDD1);
    QTest::newRow("object replacement character") << QChar(0xFFFC) + reply;
    QTest::newRow("NUL inside") << u"55"_s + QChar(u'\0') + u"0 "_s + reply + QChar(u'\0');
    QTest::newRow("lone surrogates") << QChar(0xD83D) + reply + QChar(0xDE00) + QChar(0xD83D);
    QTest::newRow("astral letters before a mark") << u"😀550 5.1.1 😀anna@example.com"_s;
    QTest::newRow("bidi overrides") << QChar(0x202E) + reply + QChar(0x202C) + u"א ב 550 5.1.1"_s;
    QTest::newRow("tabs and no-break spaces") << u"\t550\t5.1.1"_s + QChar(0xA0) + u"anna@example.com"_s;
    QTest::newRow("quoted") << u"> > 550-5.1.1 <anna@example.com>:\n> > 550 5.1.1 User unknown\n"_s;
}

void TestSourceText::text_isThatOfThePaste()
{
    QFETCH(QString, paste);
    show(paste);
    QCOMPARE(m_view->document()->characterCount() - 1, m_view->text().shown().size());
    m_view->selectAll();
    m_view->copy();
    QCOMPARE(paste.isEmpty() ? QString() : QApplication::clipboard()->text(), paste);
    for (const SourceMark &mark : m_view->marks().marks) {
        QVERIFY(m_view->text().toSource(mark.shown) == m_file->parts[std::size_t(mark.part)].span);
        QCOMPARE(m_view->document()->characterAt(int(mark.shown.start)),
                 m_view->text().shown().at(mark.shown.start));
    }
    QVERIFY(m_view->marks().marks.size() == m_file->parts.size());
}

void TestSourceText::copyOfAMark_isThePartsText_data()
{
    QTest::addColumn<QString>("paste");

    QTest::newRow("card") << Card;
    QTest::newRow("card with carriage returns") << QString(Card).replace(u'\n', u"\r\n"_s);
    QTest::newRow("quoted") << u"> 550-5.1.1 <anna@example.com>:\n> 550 5.1.1 User unknown\n"_s;
    QTest::newRow("a mark over two lines") << u"host mx.example.com said: 550 5.1.1 No (in reply to RCPT\n"
                                              "    TO command)\n"_s;
    QTest::newRow("marks that touch") << u"host mx.example.com[203.0.113.25]said:550 5.1.1 No\n"_s;
    QTest::newRow("behind an endless line") << QString(9000, u'x') + u"\n550 5.1.1 No"_s;
}

void TestSourceText::copyOfAMark_isThePartsText()
{
    QFETCH(QString, paste);
    show(paste);
    QVERIFY(!m_file->parts.empty());
    for (const SourceMark &mark : m_view->marks().marks) {
        m_view->select(mark.shown);
        m_view->copy();
        const TextSpan span = m_file->parts[std::size_t(mark.part)].span;
        QCOMPARE(QApplication::clipboard()->text(), paste.mid(span.start, span.length));
    }
}

void TestSourceText::oneEndlessLine_isBrokenForDisplayOnly()
{
    const QString paste = QString(u"550 5.1.1 <anna@example.com>: User unknown; "_s).repeated(24000);
    QVERIFY(paste.size() > 1024 * 1024);
    show(paste);
    QVERIFY(m_view->document()->blockCount() > 250);
    QVERIFY(!m_view->text().isCut());
    m_view->selectAll();
    m_view->copy();
    QVERIFY(QApplication::clipboard()->text() == paste);
    for (const SourceMark &mark : m_view->marks().marks) {
        const TextSpan span = m_file->parts[std::size_t(mark.part)].span;
        if (m_view->text().copied(mark.shown) != QStringView(paste).mid(span.start, span.length))
            QFAIL(qPrintable(m_view->text().copied(mark.shown)));
    }
    // What is found lies in the paste, also across a place where the line was broken.
    const std::vector<TextSpan> found = m_view->text().find(u"USER UNKNOWN"_s);
    QCOMPARE(found.size(), 24000U);
}

void TestSourceText::hugeText_showsItsHead()
{
    const QString line = u"550 5.1.1 <anna@example.com>: User unknown\n"_s;
    const QString paste = line.repeated(int(SourceText::Largest / line.size()) + 1000);
    show(paste);
    QVERIFY(m_view->text().isCut());
    QVERIFY(m_view->text().shown().size() <= SourceText::Largest);
    QCOMPARE(m_file->document.source.size(), paste.size());
    QVERIFY(says(u"the first 2 MB are shown"_s));
    QVERIFY(m_view->text().toShown({paste.size() - 10, 4}).isEmpty());
    m_cursor->setPinned({int(m_file->parts.size()) - 1, -1}); // nothing to scroll to, and nothing breaks
}

QTEST_MAIN(TestSourceText)
#include "tst_sourcetext.moc"
