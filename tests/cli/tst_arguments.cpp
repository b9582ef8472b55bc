// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/arguments.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Codebook;

class TestArguments final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goodArguments_areUnderstood_data();
    void goodArguments_areUnderstood();
    void badArguments_areNamed_data();
    void badArguments_areNamed();
    void options_mayStandAnywhere();
};

void TestArguments::goodArguments_areUnderstood_data()
{
    using Command = Arguments::Command;
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("command");
    QTest::addColumn<QString>("operands");

    QTest::newRow("a code alone") << u"5.7.1"_s << int(Command::Shorthand) << u"5.7.1"_s;
    QTest::newRow("words alone") << u"mailbox full"_s << int(Command::Shorthand) << u"mailbox full"_s;
    QTest::newRow("show with two codes") << u"show 550 5.1.1"_s << int(Command::Show) << u"550 5.1.1"_s;
    QTest::newRow("search") << u"search mailbox full"_s << int(Command::Search) << u"mailbox full"_s;
    QTest::newRow("decode without a file") << u"decode"_s << int(Command::Decode) << QString();
    QTest::newRow("decode standard input") << u"decode -"_s << int(Command::Decode) << u"-"_s;
    QTest::newRow("a word of a command later") << u"search show"_s << int(Command::Search) << u"show"_s;
    QTest::newRow("a command's word after --") << u"-- show"_s << int(Command::Shorthand) << u"show"_s;
    QTest::newRow("a file with a dash after --") << u"decode -- -x"_s << int(Command::Decode) << u"-x"_s;
    QTest::newRow("registry") << u"registry --list"_s << int(Command::Registry) << QString();
    QTest::newRow("help") << u"--help"_s << int(Command::Help) << QString();
    QTest::newRow("help of a command") << u"show --help"_s << int(Command::Help) << QString();
    QTest::newRow("version") << u"--version"_s << int(Command::Version) << QString();
}

void TestArguments::goodArguments_areUnderstood()
{
    QFETCH(QString, line);
    QFETCH(int, command);
    QFETCH(QString, operands);
    const Result<Arguments> result = parseArguments(line.split(u' '));
    QVERIFY(result);
    QCOMPARE(int(result.value().command), command);
    QCOMPARE(result.value().operands.join(u' '), operands);
}

void TestArguments::badArguments_areNamed_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("problem");

    QTest::newRow("unknown long option") << u"5.7.1 --colour"_s << u"cli.unknown-option"_s;
    QTest::newRow("unknown short option") << u"-x 5.7.1"_s << u"cli.unknown-option"_s;
    QTest::newRow("unknown option with a value") << u"--colour=red 5.7.1"_s << u"cli.unknown-option"_s;
    QTest::newRow("unknown format") << u"show 550 --format yaml"_s << u"cli.bad-value"_s;
    QTest::newRow("unknown colour choice") << u"show 550 --color=sometimes"_s << u"cli.bad-value"_s;
    QTest::newRow("format without a value") << u"show 550 --format"_s << u"cli.needs-value"_s;
    QTest::newRow("format with an empty value") << u"show 550 --format="_s << u"cli.needs-value"_s;
    QTest::newRow("show without a code") << u"show"_s << u"cli.show-what"_s;
    QTest::newRow("search without words") << u"search"_s << u"cli.search-what"_s;
    QTest::newRow("nothing but an option") << u"--redact"_s << u"cli.nothing-asked"_s;
    QTest::newRow("registry with a word") << u"registry 550"_s << u"cli.registry-operand"_s;
    QTest::newRow("list outside registry") << u"show 550 --list"_s << u"cli.only-registry"_s;
}

void TestArguments::badArguments_areNamed()
{
    QFETCH(QString, line);
    QFETCH(QString, problem);
    const Result<Arguments> result = parseArguments(line.split(u' '));
    QVERIFY(!result);
    QCOMPARE(result.problem().key, problem);
}

void TestArguments::options_mayStandAnywhere()
{
    const Result<Arguments> result = parseArguments({u"--lang"_s, u"de"_s, u"decode"_s, u"--format=json"_s,
                                                     u"a.txt"_s, u"--redact"_s, u"--rules"_s, u"house"_s});
    QVERIFY(result);
    const Arguments &arguments = result.value();
    QCOMPARE(arguments.command, Arguments::Command::Decode);
    QCOMPARE(arguments.operands, QStringList{u"a.txt"_s});
    QCOMPARE(arguments.language, u"de"_s);
    QCOMPARE(arguments.rules, u"house"_s);
    QCOMPARE(arguments.format, Arguments::Format::Json);
    QVERIFY(arguments.isRedacted);
}

QTEST_GUILESS_MAIN(TestArguments)
#include "tst_arguments.moc"
