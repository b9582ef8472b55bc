// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/language.h"
#include "text/result.h"

#include <QtTest>

using namespace Codebook;
using namespace Qt::StringLiterals;

class TestLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void phrase_isItsSentence()
    {
        QCOMPARE(Language().say(Phrase{u"registry.file.empty"_s, {Phrase::literal(u"codes.xml"_s)}, false}),
                 u"codes.xml is empty."_s);
    }

    void textOfTheData_isSaidAsItIs()
    {
        QCOMPARE(Language().say(u"A text that is no id."_s), u"A text that is no id."_s);
        QCOMPARE(Language().say(Phrase{}), QString());
    }

    void literal_isNeverAnId()
    {
        QCOMPARE(Language().say(Phrase::literal(u"registry.file.empty"_s)), u"registry.file.empty"_s);
    }

    void arguments_areFilledOnce_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("said");
        QTest::newRow("in order") << u"%1 and %2"_s << QStringList{u"a"_s, u"b"_s} << u"a and b"_s;
        QTest::newRow("turned round, twice")
            << u"%2, %1, %2"_s << QStringList{u"a"_s, u"b"_s} << u"b, a, b"_s;
        QTest::newRow("argument with a place in it")
            << u"%1 %2"_s << QStringList{u"%2"_s, u"b"_s} << u"%2 b"_s;
        QTest::newRow("no argument for a place") << u"%1 %3"_s << QStringList{u"a"_s} << u"a %3"_s;
        QTest::newRow("percent sign") << u"100% %1 %"_s << QStringList{u"a"_s} << u"100% a %"_s;
        QTest::newRow("no arguments") << u"100 %1"_s << QStringList{} << u"100 %1"_s;
    }

    void arguments_areFilledOnce()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, arguments);
        Phrase phrase{text, {}, false};
        for (const QString &argument : arguments)
            phrase.arguments.push_back(Phrase::literal(argument));
        QTEST(Language().say(phrase), "said");
    }

    void argument_mayBeAPhraseItself()
    {
        const Phrase inner{u"registry.file.empty"_s, {Phrase::literal(u"a.csv"_s)}, false};
        QCOMPARE(Language().say(Phrase{u"So: %1"_s, {inner}, false}), u"So: a.csv is empty."_s);
    }

    void unknownLanguage_isEnglish()
    {
        QCOMPARE(Language(u"xx_YY"_s).code(), u"en"_s);
        QCOMPARE(Language(u"en_GB"_s).code(), u"en"_s);
        QCOMPARE(Language::available().first(), u"en"_s);
    }

    void result_holdsValueOrProblem()
    {
        Result<int> value(7);
        QVERIFY(value);
        QCOMPARE(value.value(), 7);
        QCOMPARE(value.takeValue(), 7);
        const Result<int> problem(Phrase::literal(u"No number."_s));
        QVERIFY(!problem);
        QCOMPARE(problem.problem().key, u"No number."_s);
    }
};

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
