// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smtpcode.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestSmtpcode final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void houseRules_comeFromTheUsersFolderOrTheOption();
    void exitStatus_tellsWhatHappened_data();
    void exitStatus_tellsWhatHappened();
    void unreadableInput_isOneLineAndTheRestGoesOn();
    void inputs_areReportedInOrder();
    void otherMails_areNamedByKind_data();
    void otherMails_areNamedByKind();
    void standardInput_isReadForNoFileAndForDash();
    void shorthand_isShowOrSearchOrDecode_data();
    void shorthand_isShowOrSearchOrDecode();
    void everyFormat_namesTheCode_data();
    void everyFormat_namesTheCode();
    void textOutput_fitsTheTerminal_data();
    void textOutput_fitsTheTerminal();
    void steeringCharacters_neverReachTheTerminal();
    void color_followsOptionAndEnvironment();
    void redactedReport_holdsNothingOfTheInput_data();
    void redactedReport_holdsNothingOfTheInput();
    void help_namesTheCommand_data();
    void help_namesTheCommand();
    void badIanaFile_isOneLine_data();
    void badIanaFile_isOneLine();
    void language_isChosenByOptionOrEnvironment();
    void hostileInput_endsInOrder_data();
    void hostileInput_endsInOrder();

private:
    QString file(const QString &name, const QByteArray &content);

    QTemporaryDir m_folder;
};

void TestSmtpcode::initTestCase()
{
    QVERIFY(m_folder.isValid());
}

QString TestSmtpcode::file(const QString &name, const QByteArray &content)
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        return {};
    return file.fileName();
}

void TestSmtpcode::houseRules_comeFromTheUsersFolderOrTheOption()
{
    QTemporaryDir config;
    const auto makeFolder = [&](const QString &path, const QByteArray &id) {
        QVERIFY(QDir().mkpath(config.filePath(path)));
        QFile file(config.filePath(path + u"/ours.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"schema": 1, "rules": [{"id": ")" + id +
                   R"(", "any": ["user unknown"], "cause": "mail-loop"}],
                   "notes": [{"code": "5.1.1", "text": "Ask the front office."}]})");
    };
    makeFolder(u"smtp-codebook/rules"_s, "house/own");
    makeFolder(u"team"_s, "house/team");
    const QList<QPair<QString, QString>> environment{{u"XDG_CONFIG_HOME"_s, config.path()}};
    const auto answer = [&](const QStringList &options) {
        const Outcome outcome =
            smtpcode(QStringList{u"decode"_s, u"--format"_s, u"json"_s} + options, userUnknown, environment);
        return jsonLines(outcome.out).value(0).value("answers"_L1).toArray().at(0).toObject();
    };
    const QJsonObject own = answer({});
    QCOMPARE(own.value("rule"_L1).toString(), u"house/own"_s);
    QVERIFY(own.value("houseRule"_L1).toBool());
    QCOMPARE(own.value("notes"_L1).toArray().at(0).toObject().value("text"_L1).toString(),
             u"Ask the front office."_s);
    QCOMPARE(answer({u"--rules"_s, config.filePath(u"team"_s)}).value("rule"_L1).toString(), u"house/team"_s);

    const Outcome page = smtpcode({u"show"_s, u"5.1.1"_s}, {}, environment);
    QVERIFY(page.out.contains("Ask the front office."));
}

void TestSmtpcode::exitStatus_tellsWhatHappened_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<int>("status");

    const QByteArray none;
    QTest::newRow("a registered code") << QStringList{u"5.7.1"_s} << none << 0;
    QTest::newRow("an unregistered code") << QStringList{u"show"_s, u"5.9.99"_s} << none << 0;
    QTest::newRow("a pattern with matches") << QStringList{u"show"_s, u"5.7.*"_s} << none << 0;
    QTest::newRow("nothing known") << QStringList{u"show"_s, u"qqxzzyqq"_s} << none << 1;
    QTest::newRow("one known, one not") << QStringList{u"show"_s, u"550"_s, u"qqxzzyqq"_s} << none << 0;
    QTest::newRow("search without a hit") << QStringList{u"search"_s, u"qqxzzyqq"_s} << none << 1;
    QTest::newRow("a reply") << QStringList{u"decode"_s} << userUnknown << 0;
    QTest::newRow("empty input") << QStringList{u"decode"_s} << none << 1;
    QTest::newRow("a poem") << QStringList{u"decode"_s} << QByteArray("Roses are red,\nviolets are blue.\n")
                            << 1;
    QTest::newRow("no argument") << QStringList{} << none << 2;
    QTest::newRow("unknown option") << QStringList{u"5.7.1"_s, u"--colour"_s} << none << 2;
    QTest::newRow("unknown format") << QStringList{u"show"_s, u"550"_s, u"--format"_s, u"xml"_s} << none << 2;
    QTest::newRow("unknown language") << QStringList{u"show"_s, u"550"_s, u"--lang"_s, u"tlh"_s} << none << 2;
    QTest::newRow("missing file") << QStringList{u"decode"_s, u"no-such-file.txt"_s} << none << 3;
    const QString folder = QString::fromUtf8(CODEBOOK_SOURCE_DIR "/tests/data/bounces");
    QTest::newRow("a folder") << QStringList{u"decode"_s, folder} << none << 0;
    QTest::newRow("a folder of the registry") << QStringList{u"registry"_s, u"--load"_s, folder} << none << 3;
    QTest::newRow("missing and good")
        << QStringList{u"decode"_s, u"no-such-file.txt"_s, u"-"_s} << userUnknown << 3;
    QTest::newRow("missing rules") << QStringList{u"550"_s, u"--rules"_s, u"no-such-folder"_s} << none << 3;
    QTest::newRow("help") << QStringList{u"--help"_s} << none << 0;
    QTest::newRow("version") << QStringList{u"--version"_s} << none << 0;
    QTest::newRow("registry") << QStringList{u"registry"_s} << none << 0;
}

void TestSmtpcode::exitStatus_tellsWhatHappened()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, input);
    QFETCH(int, status);
    const Outcome outcome = smtpcode(arguments, input);
    QCOMPARE(outcome.status, status);
    QCOMPARE(outcome.err.isEmpty(), status == 0 || (status == 1 && !outcome.out.isEmpty()));
}

void TestSmtpcode::unreadableInput_isOneLineAndTheRestGoesOn()
{
    const QString good = file(u"good.txt"_s, userUnknown);
    const Outcome outcome = smtpcode({u"decode"_s, u"--format"_s, u"json"_s, u"no-such-file.txt"_s, good});
    QCOMPARE(outcome.status, 3);
    QCOMPARE(outcome.err.count('\n'), 1);
    QVERIFY(outcome.err.contains("no-such-file.txt"));
    const QList<QJsonObject> lines = jsonLines(outcome.out);
    QCOMPARE(lines.size(), 1);
    QCOMPARE(lines.first().value("input"_L1).toString(), good);
}

void TestSmtpcode::inputs_areReportedInOrder()
{
    const QString first = file(u"first.txt"_s, "550 5.1.1 User unknown");
    const QString second = file(u"second.txt"_s, "452 4.2.2 Mailbox full");
    const Outcome outcome = smtpcode({u"decode"_s, u"--format=json"_s, second, first, second});
    QStringList codes;
    for (const QJsonObject &line : jsonLines(outcome.out))
        codes.append(line.value("answers"_L1)[0]["enhancedStatus"_L1].toString());
    QCOMPARE(codes, (QStringList{u"4.2.2"_s, u"5.1.1"_s, u"4.2.2"_s}));
}

void TestSmtpcode::otherMails_areNamedByKind_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("named");

    QTest::newRow("absence") << u"absence note.eml"_s << "an absence note, no bounce"_ba;
    QTest::newRow("forged") << u"message of somebody else.eml"_s << "probably backscatter"_ba;
}

void TestSmtpcode::otherMails_areNamedByKind()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, named);
    const Outcome outcome =
        smtpcode({u"decode"_s, QStringLiteral(CODEBOOK_SOURCE_DIR "/tests/data/bounces/") + file});
    QCOMPARE(outcome.status, 0);
    QVERIFY2(outcome.out.startsWith("Recognised as: " + named), outcome.out.left(80));
}

void TestSmtpcode::standardInput_isReadForNoFileAndForDash()
{
    const Outcome without = smtpcode({u"decode"_s}, userUnknown);
    const Outcome dash = smtpcode({u"decode"_s, u"-"_s}, userUnknown);
    QVERIFY(without.out.contains("5.1.1"));
    QCOMPARE(dash.out, without.out);
}

void TestSmtpcode::shorthand_isShowOrSearchOrDecode_data()
{
    QTest::addColumn<QStringList>("shorthand");
    QTest::addColumn<QStringList>("same");
    QTest::addColumn<QByteArray>("input");

    const QByteArray none;
    QTest::newRow("code") << QStringList{u"5.7.1"_s} << QStringList{u"show"_s, u"5.7.1"_s} << none;
    QTest::newRow("reply code") << QStringList{u"550"_s} << QStringList{u"show"_s, u"550"_s} << none;
    QTest::newRow("pattern") << QStringList{u"5.7.*"_s} << QStringList{u"show"_s, u"5.7.*"_s} << none;
    QTest::newRow("words") << QStringList{u"mailbox full"_s} << QStringList{u"search"_s, u"mailbox full"_s}
                           << none;
    QTest::newRow("words apart") << QStringList{u"mailbox"_s, u"full"_s}
                                 << QStringList{u"search"_s, u"mailbox full"_s} << none;
    QTest::newRow("a reply") << QStringList{QString::fromUtf8(userUnknown)} << QStringList{u"decode"_s}
                             << userUnknown;
}

void TestSmtpcode::shorthand_isShowOrSearchOrDecode()
{
    QFETCH(QStringList, shorthand);
    QFETCH(QStringList, same);
    QFETCH(QByteArray, input);
    const Outcome outcome = smtpcode(shorthand);
    const Outcome expected = smtpcode(same, input);
    QCOMPARE(outcome.status, 0);
    QVERIFY(!outcome.out.isEmpty());
    QCOMPARE(outcome.out, expected.out);
}

void TestSmtpcode::everyFormat_namesTheCode_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("begin");

    const QList<QPair<QString, QStringList>> commands{{u"show"_s, {u"show"_s, u"5.1.1"_s}},
                                                      {u"search"_s, {u"search"_s, u"5.1.1"_s}},
                                                      {u"decode"_s, {u"decode"_s}},
                                                      {u"registry"_s, {u"registry"_s, u"--list"_s}}};
    for (const auto &[name, arguments] : commands) {
        for (const QString &format : {u"text"_s, u"markdown"_s, u"html"_s, u"json"_s}) {
            const QByteArray begin = format == "html"_L1 ? "<!DOCTYPE html>" : format == "json"_L1 ? "{" : "";
            QTest::newRow(qPrintable(name + u" as "_s + format))
                << arguments + QStringList{u"--format"_s, format} << begin;
        }
    }
}

void TestSmtpcode::everyFormat_namesTheCode()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, begin);
    const Outcome outcome = smtpcode(arguments, userUnknown);
    QCOMPARE(outcome.status, 0);
    QVERIFY(outcome.out.contains(".1.1"));
    QVERIFY2(outcome.out.startsWith(begin), outcome.out.left(40).constData());
}

void TestSmtpcode::textOutput_fitsTheTerminal_data()
{
    QTest::addColumn<QStringList>("arguments");

    QTest::newRow("show a code") << QStringList{u"show"_s, u"5.7.1"_s};
    QTest::newRow("show a reply code") << QStringList{u"show"_s, u"550"_s};
    QTest::newRow("search") << QStringList{u"search"_s, u"mailbox"_s};
    QTest::newRow("decode") << QStringList{u"decode"_s};
    QTest::newRow("list") << QStringList{u"registry"_s, u"--list"_s};
    QTest::newRow("help") << QStringList{u"--help"_s};
}

void TestSmtpcode::textOutput_fitsTheTerminal()
{
    QFETCH(QStringList, arguments);
    const QString out = QString::fromUtf8(smtpcode(arguments, userUnknown + QByteArray(300, 'x')).out);
    QVERIFY(out.size() > 100);
    for (const QString &line : out.split(u'\n')) {
        QVERIFY2(line.size() <= 80, qPrintable(line));
        QVERIFY2(!line.endsWith(u' '), qPrintable(line));
    }
}

void TestSmtpcode::steeringCharacters_neverReachTheTerminal()
{
    QByteArray input = "550 5.1.1 bad\x1b[2Jmailbox <anna@example.com> \x07\x08\x7f \xc2\x9b \xe2\x80\xae";
    input.append('\0');
    const QList<QStringList> commands{{u"decode"_s},
                                      {u"decode"_s, u"no\u001bfile"_s},
                                      {u"show"_s, u"\u001b[2J"_s},
                                      {u"search"_s, u"\u001b[2J"_s}};
    for (const QStringList &arguments : commands) {
        const Outcome outcome = smtpcode(arguments, input);
        for (const QChar c : QString::fromUtf8(outcome.out + outcome.err))
            QVERIFY(c == u'\n' ||
                    (c.unicode() >= 0x20 && c.category() != QChar::Other_Control && c != QChar(0x202E)));
    }
}

void TestSmtpcode::color_followsOptionAndEnvironment()
{
    QVERIFY(!smtpcode({u"550"_s}).out.contains('\x1b'));
    QVERIFY(smtpcode({u"550"_s, u"--color=always"_s}).out.contains('\x1b'));
    QVERIFY(!smtpcode({u"550"_s, u"--color=never"_s}).out.contains('\x1b'));
    QVERIFY(!smtpcode({u"550"_s, u"--color=auto"_s}, {}, {{u"NO_COLOR"_s, u"1"_s}}).out.contains('\x1b'));
    QVERIFY(!smtpcode({u"550"_s, u"--color=always"_s, u"--format=json"_s}).out.contains('\x1b'));
}

void TestSmtpcode::redactedReport_holdsNothingOfTheInput_data()
{
    QTest::addColumn<QString>("format");
    for (const QString &format : {u"text"_s, u"markdown"_s, u"html"_s, u"json"_s})
        QTest::newRow(qPrintable(format)) << format;
}

void TestSmtpcode::redactedReport_holdsNothingOfTheInput()
{
    QFETCH(QString, format);
    const QByteArray input =
        "host mx.example.com[192.0.2.25] said: 550 5.1.1 <anna@example.com>: User unknown"
        " (in reply to RCPT TO command)";
    const Outcome open = smtpcode({u"decode"_s, u"--format"_s, format}, input);
    const Outcome redacted = smtpcode({u"decode"_s, u"--redact"_s, u"--format"_s, format}, input);
    QVERIFY(open.out.contains("example.com"));
    QVERIFY(redacted.out.contains("5.1.1"));
    for (const char *secret : {"anna@", "example.com", "192.0.2.25"})
        QVERIFY2(!redacted.out.contains(secret), redacted.out.constData());
}

void TestSmtpcode::help_namesTheCommand_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("usage");

    QTest::newRow("program") << QStringList{u"--help"_s} << QByteArray("smtpcode decode");
    for (const QString &command : {u"show"_s, u"search"_s, u"decode"_s, u"registry"_s})
        QTest::newRow(qPrintable(command))
            << QStringList{command, u"--help"_s} << QByteArray("Usage: smtpcode " + command.toUtf8());
}

void TestSmtpcode::help_namesTheCommand()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, usage);
    const Outcome outcome = smtpcode(arguments);
    QCOMPARE(outcome.status, 0);
    QVERIFY(outcome.out.contains(usage));
    QVERIFY(outcome.out.contains("--format"));
}

void TestSmtpcode::badIanaFile_isOneLine_data()
{
    QTest::addColumn<QByteArray>("content");

    QTest::newRow("empty") << QByteArray();
    QTest::newRow("not a registry") << QByteArray("Roses are red\n");
    QTest::newRow("broken XML") << QByteArray(
        "<?xml version='1.0'?>\n<registry xmlns='http://www.iana.org/assignments'>");
    QTest::newRow("zeros") << QByteArray(100'000, '\0');
}

void TestSmtpcode::badIanaFile_isOneLine()
{
    QFETCH(QByteArray, content);
    const QString path = file(u"registry.xml"_s, content);
    for (const QString &option : {u"--load"_s, u"--diff"_s}) {
        const Outcome outcome = smtpcode({u"registry"_s, option, path});
        QCOMPARE(outcome.status, 3);
        QCOMPARE(outcome.out, QByteArray());
        QCOMPARE(outcome.err.count('\n'), 1);
        QVERIFY(outcome.err.contains("registry.xml"));
    }
}

void TestSmtpcode::language_isChosenByOptionOrEnvironment()
{
    const QByteArray english = smtpcode({u"--help"_s}).out;
    const QByteArray german = smtpcode({u"--help"_s, u"--lang"_s, u"de"_s}).out;
    QVERIFY(english.contains("Usage"));
    QVERIFY(german.contains("Aufruf"));
    QCOMPARE(smtpcode({u"--help"_s}, {}, {{u"LC_ALL"_s, u"de_DE.UTF-8"_s}}).out, german);
    QCOMPARE(smtpcode({u"--help"_s, u"--lang=en"_s}, {}, {{u"LC_ALL"_s, u"de_DE.UTF-8"_s}}).out, english);
}

void TestSmtpcode::hostileInput_endsInOrder_data()
{
    QTest::addColumn<QByteArray>("input");

    QTest::newRow("one line of 5 MB") << QByteArray("550 5.1.1 ") + QByteArray(5'000'000, 'a');
    QByteArray replies;
    for (int i = 0; i < 10'000; ++i)
        replies += "550 5.1.1 <user" + QByteArray::number(i) + "@example.com> unknown\n";
    QTest::newRow("10,000 replies") << replies;
    QTest::newRow("zeros") << QByteArray(1'000'000, '\0');
    QTest::newRow("digits and dots") << QByteArray("5.1.1.").repeated(200'000);
}

void TestSmtpcode::hostileInput_endsInOrder()
{
    QFETCH(QByteArray, input);
    for (const QString &format : {u"text"_s, u"json"_s}) {
        const Outcome outcome = smtpcode({u"decode"_s, u"--format"_s, format}, input);
        QVERIFY(outcome.status == 0 || outcome.status == 1);
        QVERIFY(!outcome.out.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestSmtpcode)
#include "tst_smtpcode.moc"
