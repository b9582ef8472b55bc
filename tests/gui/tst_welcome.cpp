// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/answer/examplelist.h"
#include "gui/answer/undecodablepage.h"
#include "gui/answer/welcomepage.h"
#include "gui/widgets/linkbutton.h"
#include "gui/widgets/typelabel.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Codebook;
using namespace Qt::StringLiterals;

class TestWelcome final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void examples_areDecodedToAnAnswer_data();
    void examples_areDecodedToAnAnswer();
    void codeExample_opensItsPage();
    void keyboard_reachesTheExamples();
    void askedMost_opensCodes();
    void page_promisesPrivacyAndNamesTheData();
    void lowWindow_squeezesNothing();
    void narrowPage_keepsTheExamples();
    void undecodable_saysWhatWasRecognised_data();
    void undecodable_saysWhatWasRecognised();
    void undecodable_searchesTheWords_data();
    void undecodable_searchesTheWords();

private:
    [[nodiscard]] static bool says(const QWidget &page, const QString &words);
    [[nodiscard]] static LinkButton *link(const QWidget &page, const QString &words);

    std::shared_ptr<const Catalogue> m_catalogue;
};

void TestWelcome::initTestCase()
{
    m_catalogue = std::make_shared<const Catalogue>(Catalogue::builtIn());
}

bool TestWelcome::says(const QWidget &page, const QString &words)
{
    const QList<TypeLabel *> labels = page.findChildren<TypeLabel *>();
    return std::any_of(labels.begin(), labels.end(),
                       [&](const TypeLabel *label) { return label->text().contains(words); });
}

LinkButton *TestWelcome::link(const QWidget &page, const QString &words)
{
    for (LinkButton *button : page.findChildren<LinkButton *>()) {
        if (button->text() == words)
            return button;
    }
    return nullptr;
}

void TestWelcome::examples_areDecodedToAnAnswer_data()
{
    QTest::addColumn<int>("example");
    QTest::addColumn<Format>("format");
    QTest::addColumn<Outcome>("outcome");

    QTest::newRow("card") << 1 << Format::BounceText << Outcome::Failed;
    QTest::newRow("log line") << 2 << Format::Log << Outcome::Waiting;
}

void TestWelcome::examples_areDecodedToAnAnswer()
{
    QFETCH(int, example);
    WelcomePage page;
    page.setCatalogue(m_catalogue, {});
    const QSignalSpy decoded(&page, &WelcomePage::decodeRequested);
    page.examples()->rows().at(example)->click();
    QCOMPARE(decoded.size(), 1);
    const CaseFile file = openCase(decoded.front().front().toString(), *m_catalogue);
    QTEST(file.document.format, "format");
    QCOMPARE(file.answers.size(), 1U);
    QTEST(file.answers.front().outcome, "outcome");
    QCOMPARE(file.answers.front().recipient, u"anna@example.com"_s);
}

void TestWelcome::codeExample_opensItsPage()
{
    WelcomePage page;
    const QSignalSpy opened(&page, &WelcomePage::openRequested);
    page.examples()->rows().at(0)->click();
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.front().front().value<Location>(), Location::code(u"5.7.1"_s));
}

void TestWelcome::keyboard_reachesTheExamples()
{
    WelcomePage page;
    page.resize(1000, 600);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    const QSignalSpy decoded(&page, &WelcomePage::decodeRequested);
    QAbstractButton *row = page.examples()->rows().at(1);
    row->setFocus(Qt::TabFocusReason);
    QVERIFY(!row->accessibleName().isEmpty());
    QTest::keyClick(row, Qt::Key_Space);
    QCOMPARE(decoded.size(), 1);
}

void TestWelcome::askedMost_opensCodes()
{
    WelcomePage page;
    page.setCatalogue(m_catalogue, {});
    const QSignalSpy opened(&page, &WelcomePage::openRequested);
    LinkButton *code = link(page, u"5.1.1"_s);
    QVERIFY(code);
    QVERIFY(code->accessibleName().contains(u"mailbox"_s));
    code->click();
    link(page, u"421"_s)->click();
    link(page, u"What can I paste?"_s)->click();
    QCOMPARE(opened.at(0).front().value<Location>(), Location::code(u"5.1.1"_s));
    QCOMPARE(opened.at(1).front().value<Location>(), Location::code(u"421"_s));
    QCOMPARE(opened.at(2).front().value<Location>().kind, Location::Kind::Help);
}

void TestWelcome::page_promisesPrivacyAndNamesTheData()
{
    WelcomePage page;
    page.setCatalogue(m_catalogue, {});
    QVERIFY(says(page, u"Nothing you paste leaves this computer."_s));
    QVERIFY(says(page, m_catalogue->registry().facts().dataChecked.toString(u"yyyy-MM"_s)));
}

void TestWelcome::lowWindow_squeezesNothing()
{
    WelcomePage page;
    page.setCatalogue(m_catalogue, {});
    page.resize(900, 500);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    const int needed = page.minimumSizeHint().height();
    page.resize(900, needed);
    QApplication::processEvents();
    QVERIFY(page.examples()->height() >= page.examples()->sizeHint().height());
}

void TestWelcome::narrowPage_keepsTheExamples()
{
    WelcomePage page;
    page.setCatalogue(m_catalogue, {});
    page.resize(480, 560);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    QCOMPARE(page.width(), 480);
    QVERIFY(page.rect().contains(page.examples()->geometry()));
    QVERIFY(!link(page, u"5.1.1"_s)->isVisible());
    page.resize(1200, 560);
    QApplication::processEvents();
    QVERIFY(link(page, u"5.1.1"_s)->isVisible());
}

void TestWelcome::undecodable_saysWhatWasRecognised_data()
{
    QTest::addColumn<Format>("format");
    QTest::addColumn<QString>("words");

    QTest::newRow("words") << Format::Words << u"words or a code"_s;
    QTest::newRow("absence note") << Format::NotABounce << u"absence note"_s;
    QTest::newRow("log") << Format::Log << u"looks like a log"_s;
    QTest::newRow("unknown") << Format::Unknown << u"does not look like a bounce"_s;
}

void TestWelcome::undecodable_saysWhatWasRecognised()
{
    QFETCH(Format, format);
    QFETCH(QString, words);
    UndecodablePage page;
    auto file = std::make_shared<CaseFile>();
    file->document.source = u"I am out of office until Monday."_s;
    file->document.format = format;
    page.setCase(file);
    QVERIFY(says(page, u"No server reply found in this text."_s));
    QVERIFY(page.recognised()->text().contains(words));
    for (const QString &client : {u"Outlook"_s, u"Gmail"_s, u"Thunderbird"_s, u"Apple Mail"_s})
        QVERIFY(says(page, client));
}

void TestWelcome::undecodable_searchesTheWords_data()
{
    QTest::addColumn<QString>("paste");
    QTest::addColumn<QString>("query");

    QTest::newRow("as they are") << u"mailbox full"_s << u"mailbox full"_s;
    QTest::newRow("white space folded") << u"  mailbox\n  full \r\n"_s << u"mailbox full"_s;
    QTest::newRow("long text, cut between words")
        << u"mailbox full "_s.repeated(50) << u"mailbox full "_s.repeated(6).trimmed();
    QTest::newRow("one endless word") << QString(5000, u'x') << QString(80, u'x');
}

void TestWelcome::undecodable_searchesTheWords()
{
    QFETCH(QString, paste);
    UndecodablePage page;
    const QSignalSpy opened(&page, &UndecodablePage::openRequested);
    auto file = std::make_shared<CaseFile>();
    file->document.source = paste;
    page.setCase(file);
    page.searchLink()->click();
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.front().front().value<Location>().kind, Location::Kind::Browse);
    QTEST(opened.front().front().value<Location>().text, "query");
}

QTEST_MAIN(TestWelcome)
#include "tst_welcome.moc"
