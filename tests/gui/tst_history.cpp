// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/history.h"

#include <QTest>

using namespace Codebook;
using namespace Qt::StringLiterals;

class TestHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newHistory_isTheFirstRun();
    void backAndForward_returnToEachPlace();
    void newStep_dropsWhatLayAhead();
    void samePlaceAgain_isNoStep();
    void replace_keepsWhatLiesAround();
    void steps_areLimited();
};

void TestHistory::newHistory_isTheFirstRun()
{
    History history;
    QCOMPARE(history.current(), Location());
    QVERIFY(!history.canGoBack());
    QVERIFY(!history.canGoForward());
    QCOMPARE(history.back(), Location());
    QCOMPARE(history.forward(), Location());
}

void TestHistory::backAndForward_returnToEachPlace()
{
    History history;
    history.go(Location::code(u"5.7.1"_s));
    history.go(Location::rfc(u"3463"_s));
    history.go(Location::answer(u"550 no"_s));
    QCOMPARE(history.back(), Location::rfc(u"3463"_s));
    QCOMPARE(history.back(), Location::code(u"5.7.1"_s));
    QVERIFY(!history.canGoBack());
    QCOMPARE(history.forward(), Location::rfc(u"3463"_s));
    QVERIFY(history.canGoForward());
}

void TestHistory::newStep_dropsWhatLayAhead()
{
    History history;
    history.go(Location::code(u"5.7.1"_s));
    history.go(Location::code(u"5.7.2"_s));
    history.back();
    history.go(Location::code(u"550"_s));
    QVERIFY(!history.canGoForward());
    QCOMPARE(history.back(), Location::code(u"5.7.1"_s));
}

void TestHistory::samePlaceAgain_isNoStep()
{
    History history;
    history.go(Location::code(u"5.7.1"_s));
    history.go(Location::code(u"5.7.1"_s));
    QVERIFY(!history.canGoBack());
}

void TestHistory::replace_keepsWhatLiesAround()
{
    History history;
    history.replace(Location::browse(u"a"_s));
    history.go(Location::browse(u"au"_s));
    history.go(Location::code(u"550"_s));
    history.back();
    history.replace(Location::browse(u"auth"_s));
    QCOMPARE(history.current(), Location::browse(u"auth"_s));
    QCOMPARE(history.forward(), Location::code(u"550"_s));
    history.back();
    QCOMPARE(history.back(), Location::browse(u"a"_s));
}

void TestHistory::steps_areLimited()
{
    History history;
    for (int i = 0; i < 1000; ++i)
        history.go(Location::browse(QString::number(i)));
    int steps = 0;
    while (history.canGoBack()) {
        history.back();
        ++steps;
    }
    QCOMPARE(steps, 199);
    QCOMPARE(history.current(), Location::browse(u"800"_s));
}

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
