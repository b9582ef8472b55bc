// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "knowledge/housefile.h"
#include "knowledge/phrasesuggestions.h"
#include "knowledge/ruletrial.h"

#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Codebook;
using namespace Qt::StringLiterals;

namespace {

const QByteArray GoodFile = R"({"schema": 1,
  "rules": [{"id": "house/archive", "any": ["no such user"], "meaning": "Our archive gateway says so.",
             "cause": "mail-loop", "code": "550 5.1.1", "examples": ["550 no such user"]}],
  "notes": [{"code": "5.1.1", "text": "Ask the front office for the list of names.", "author": "Anna",
             "checked": "2026-11-24"}]})";

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Answer answerTo(const Catalogue &catalogue, const QString &reply)
{
    const Document document = readDocument(reply, Format::Reply);
    return catalogue.explain(document, decode(document)).front();
}

Rule ruleOf(const QString &id, const QString &phrase)
{
    Rule rule;
    rule.id = id;
    rule.any = {phrase};
    rule.cause = u"mail-loop"_s;
    return rule;
}

HouseNote noteOn(const QString &code, const QString &text)
{
    return {HouseNote::About::Code, code, text, u"Anna"_s, QDate(2026, 11, 24), {}, 0};
}

} // namespace

class TestHouse final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void note_isShownForCodeCauseAndProvider_data();
    void note_isShownForCodeCauseAndProvider();
    void badNote_isNamedAndLeftOut_data();
    void badNote_isNamedAndLeftOut();
    void badFile_leavesTheOthersWorking();
    void firstFolder_replacesRulesOfTheNext();
    void repeatedId_isNamed();
    void readOnlyFolder_isRead();
    void folder_isTheSameForBothPrograms();
    void saved_isReadAgain();
    void saved_keepsEverythingElse();
    void saved_replacesTheSame();
    void note_isTakenAway_data();
    void note_isTakenAway();
    void unwritable_isOneSentence();
    void brokenFile_isNotTouched();
    void trial_saysWhoWins_data();
    void trial_saysWhoWins();
    void trial_agreesWithTheSavedRule();
    void suggestions_leaveOutWhatChanges_data();
    void suggestions_leaveOutWhatChanges();

private:
    const Catalogue m_builtIn = Catalogue::builtIn();
};

void TestHouse::note_isShownForCodeCauseAndProvider_data()
{
    QTest::addColumn<QByteArray>("topic");
    QTest::addColumn<bool>("isShown");
    QTest::newRow("the enhanced code") << QByteArray(R"("code": "5.1.1")") << true;
    QTest::newRow("the code of every class") << QByteArray(R"("code": "X.1.1")") << true;
    QTest::newRow("the reply code") << QByteArray(R"("code": "550")") << true;
    QTest::newRow("the cause") << QByteArray(R"("cause": "user-unknown")") << true;
    QTest::newRow("the provider") << QByteArray(R"("provider": "google")") << true;
    QTest::newRow("not another code") << QByteArray(R"("code": "5.1.10")") << false;
    QTest::newRow("not another cause") << QByteArray(R"("cause": "mailbox-full")") << false;
}

void TestHouse::note_isShownForCodeCauseAndProvider()
{
    QFETCH(QByteArray, topic);
    QFETCH(bool, isShown);
    QTemporaryDir folder;
    write(folder.filePath(u"ours.json"_s), R"({"schema": 1, "notes": [{)" + topic +
                                               R"(, "text": "Ask the front office.", "author": "Anna"}]})");
    std::vector<DataProblem> problems;
    const Catalogue catalogue = Catalogue::withHouseRules({folder.path()}, &problems);
    QVERIFY(problems.empty());
    const Answer answer =
        answerTo(catalogue, u"550-5.1.1 The email account that you tried to reach does not exist. gsmtp"_s);
    QCOMPARE(answer.provider, u"google"_s);
    QCOMPARE(answer.notes.size(), std::size_t(isShown ? 1 : 0));
    if (isShown)
        QCOMPARE(answer.notes.front().text, u"Ask the front office."_s);
}

void TestHouse::badNote_isNamedAndLeftOut_data()
{
    QTest::addColumn<QByteArray>("note");
    QTest::addColumn<QString>("what");
    QTest::newRow("about nothing") << QByteArray(R"({"text": "Hello."})") << u"data.note"_s;
    QTest::newRow("about two things")
        << QByteArray(R"({"code": "550", "cause": "mail-loop", "text": "Hello."})") << u"data.note"_s;
    QTest::newRow("without text") << QByteArray(R"({"code": "550", "text": " "})") << u"data.note"_s;
    QTest::newRow("on no code") << QByteArray(R"({"code": "moon", "text": "Hello."})") << u"data.note"_s;
    QTest::newRow("unknown cause") << QByteArray(R"({"cause": "moon", "text": "Hello."})")
                                   << u"data.unknown-cause"_s;
    QTest::newRow("unknown provider")
        << QByteArray(R"({"provider": "moon", "text": "Hello."})") << u"data.unknown-provider"_s;
}

void TestHouse::badNote_isNamedAndLeftOut()
{
    QFETCH(QByteArray, note);
    QFETCH(QString, what);
    QTemporaryDir folder;
    write(folder.filePath(u"ours.json"_s),
          "{\"schema\": 1, \"notes\": [\n" + note +
              ",\n{\"code\": \"5.1.1\", \"text\": \"This one is whole.\"}]}");
    std::vector<DataProblem> problems;
    const Catalogue catalogue = Catalogue::withHouseRules({folder.path()}, &problems);
    QCOMPARE(problems.size(), std::size_t(1));
    QCOMPARE(problems.front().what, what);
    QCOMPARE(problems.front().line, 2);
    QVERIFY(problems.front().file.endsWith(u"ours.json"));
    QCOMPARE(catalogue.notes(HouseNote::About::Code, u"5.1.1"_s).size(), std::size_t(1));
}

void TestHouse::badFile_leavesTheOthersWorking()
{
    QTemporaryDir folder;
    write(folder.filePath(u"a-bad.json"_s), "{\"schema\": 1,\n \"rules\": [\n{\"id\": }]}");
    write(folder.filePath(u"b-good.json"_s), GoodFile);
    std::vector<DataProblem> problems;
    const Catalogue catalogue = Catalogue::withHouseRules({folder.path()}, &problems);
    QCOMPARE(problems.size(), std::size_t(1));
    QVERIFY(problems.front().file.endsWith(u"a-bad.json"));
    QCOMPARE(problems.front().line, 3);
    QVERIFY(!Language().say(problems.front().reason()).isEmpty());
    const Answer answer = answerTo(catalogue, u"550 5.1.1 No such user"_s);
    QVERIFY(answer.isHouseRule);
    QCOMPARE(answer.notes.size(), std::size_t(1));
    const std::vector<CodeUse> uses = catalogue.uses(u"5.1.1"_s);
    QVERIFY(uses.front().isHouse);
    QCOMPARE(uses.front().rule, u"house/archive"_s);
}

void TestHouse::firstFolder_replacesRulesOfTheNext()
{
    QTemporaryDir own;
    QTemporaryDir network;
    write(network.filePath(u"team.json"_s), GoodFile);
    QByteArray ours = GoodFile;
    ours.replace("mail-loop", "mailbox-full");
    write(own.filePath(u"house.json"_s), ours);
    std::vector<DataProblem> problems;
    const Catalogue catalogue = Catalogue::withHouseRules({own.path(), network.path()}, &problems);
    QVERIFY(problems.empty());
    QCOMPARE(answerTo(catalogue, u"550 No such user"_s).cause, u"mailbox-full"_s);
}

void TestHouse::repeatedId_isNamed()
{
    QTemporaryDir folder;
    write(folder.filePath(u"a.json"_s), GoodFile);
    write(folder.filePath(u"b.json"_s), GoodFile);
    std::vector<DataProblem> problems;
    const Catalogue catalogue = Catalogue::withHouseRules({folder.path()}, &problems);
    QCOMPARE(problems.size(), std::size_t(1));
    QCOMPARE(problems.front().what, u"data.duplicate-id"_s);
    QVERIFY(problems.front().file.endsWith(u"b.json"));
}

void TestHouse::readOnlyFolder_isRead()
{
    QTemporaryDir folder;
    write(folder.filePath(u"team.json"_s), GoodFile);
    QVERIFY(QFile::setPermissions(folder.filePath(u"team.json"_s), QFile::ReadOwner));
    QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner));
    std::vector<DataProblem> problems;
    const Catalogue catalogue = Catalogue::withHouseRules({folder.path()}, &problems);
    QVERIFY(problems.empty());
    QVERIFY(catalogue.houseRule(u"house/archive"));
    QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

void TestHouse::folder_isTheSameForBothPrograms()
{
    const QString config = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    QCOMPARE(houseRulesFolder(), config + u"/smtp-codebook/rules"_s);
}

void TestHouse::saved_isReadAgain()
{
    QTemporaryDir folder;
    const QString rules = folder.filePath(u"new/rules"_s);
    Rule rule = ruleOf(u"house/full"_s, u"say \"full\" \u00fcber alles"_s);
    rule.all = {u"moon"_s};
    rule.none = {u"sun"_s};
    rule.replies = {*CodePattern::forReply(u"55x")};
    rule.statuses = {*CodePattern::forStatus(u"X.7.*")};
    rule.speakers = {SpeakerRole::RecipientServer};
    rule.stages = {Stage::RcptTo};
    rule.provider = u"google"_s;
    rule.needsProvider = true;
    rule.code = u"550 5.7.1"_s;
    rule.meaning = u"A meaning."_s;
    rule.owners.owners = {Owner::Sender};
    rule.owners.byRole = {{SpeakerRole::SenderServer, {Owner::SenderAdmin}}};
    rule.stage = Stage::RcptTo;
    rule.sentence = u"The moon is full."_s;
    rule.advice = {{u"Wait."_s}, {u"Howl."_s}};
    rule.confidence = Confidence::High;
    rule.checked = QDate(2026, 11, 24);
    rule.examples = {u"550 5.7.1 moon\nsays \\ \"full\""_s};
    QVERIFY(!saveHouseRule(houseFileOf(rules), rule));
    QVERIFY(!saveHouseNote(houseFileOf(rules), noteOn(u"5.7.1"_s, u"Two\nlines."_s)));

    std::vector<DataProblem> problems;
    const Catalogue catalogue = Catalogue::withHouseRules({rules}, &problems);
    QVERIFY2(problems.empty(), problems.empty() ? "" : qPrintable(Language().say(problems.front().phrase())));
    const Rule *read = catalogue.houseRule(u"house/full");
    QVERIFY(read);
    QCOMPARE(read->any, rule.any);
    QCOMPARE(read->all, rule.all);
    QCOMPARE(read->none, rule.none);
    QCOMPARE(read->replies.front().replyText(), u"55x"_s);
    QCOMPARE(read->statuses.front().statusText(), u"X.7.*"_s);
    QCOMPARE(read->speakers, rule.speakers);
    QCOMPARE(read->stages, rule.stages);
    QCOMPARE(read->provider, rule.provider);
    QVERIFY(read->needsProvider);
    QCOMPARE(read->code, rule.code);
    QCOMPARE(read->meaning, rule.meaning);
    QVERIFY(read->owners == rule.owners);
    QCOMPARE(read->stage, rule.stage);
    QCOMPARE(read->sentence, rule.sentence);
    QCOMPARE(read->advice.doList, rule.advice.doList);
    QCOMPARE(read->advice.dontList, rule.advice.dontList);
    QCOMPARE(read->confidence, rule.confidence);
    QCOMPARE(read->checked, rule.checked);
    QCOMPARE(read->examples, rule.examples);
    const std::vector<HouseNote> notes = catalogue.notes(HouseNote::About::Code, u"5.7.1"_s);
    QCOMPARE(notes.size(), std::size_t(1));
    QCOMPARE(notes.front().text, u"Two\nlines."_s);
    QCOMPARE(notes.front().author, u"Anna"_s);
    QVERIFY2(contentOf(houseFileOf(rules)).contains("\n      \"id\": \"house/full\",\n"), "one key a line");
}

void TestHouse::saved_keepsEverythingElse()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"ours.json"_s);
    write(path, GoodFile);
    QVERIFY(!saveHouseRule(path, ruleOf(u"house/new"_s, u"full moon"_s)));
    QVERIFY(!saveHouseNote(path, noteOn(u"4.2.2"_s, u"Wait."_s)));
    QByteArray content = contentOf(path);
    const qsizetype rule = content.indexOf(",\n    {\n      \"id\": \"house/new\"");
    QVERIFY(rule > 0);
    content.remove(rule, content.indexOf("}", rule) + 1 - rule);
    const qsizetype note = content.indexOf(",\n    {\n      \"code\": \"4.2.2\"");
    QVERIFY(note > 0);
    content.remove(note, content.indexOf("}", note) + 1 - note);
    QCOMPARE(content, GoodFile);
}

void TestHouse::saved_replacesTheSame()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"ours.json"_s);
    write(path, GoodFile);
    QVERIFY(!saveHouseRule(path, ruleOf(u"house/archive"_s, u"full moon"_s)));
    QVERIFY(!saveHouseNote(path, noteOn(u"5.1.1"_s, u"Another text."_s)));
    std::vector<DataProblem> problems;
    const Catalogue catalogue = Catalogue::withHouseRules({folder.path()}, &problems);
    QVERIFY(problems.empty());
    QCOMPARE(catalogue.houseRule(u"house/archive")->any, QStringList{u"full moon"_s});
    const auto notes = catalogue.notes(HouseNote::About::Code, u"5.1.1"_s);
    QCOMPARE(notes.size(), std::size_t(1));
    QCOMPARE(notes.front().text, u"Another text."_s);
}

void TestHouse::note_isTakenAway_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QStringList>("left");
    QTest::newRow("first") << u"5.1.1"_s << QStringList{u"5.1.2"_s, u"5.1.3"_s};
    QTest::newRow("middle") << u"5.1.2"_s << QStringList{u"5.1.1"_s, u"5.1.3"_s};
    QTest::newRow("last") << u"5.1.3"_s << QStringList{u"5.1.1"_s, u"5.1.2"_s};
    QTest::newRow("none of it") << u"5.1.4"_s << QStringList{u"5.1.1"_s, u"5.1.2"_s, u"5.1.3"_s};
}

void TestHouse::note_isTakenAway()
{
    QFETCH(QString, code);
    QFETCH(QStringList, left);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"ours.json"_s);
    for (const QString &each : {u"5.1.1"_s, u"5.1.2"_s, u"5.1.3"_s})
        QVERIFY(!saveHouseNote(path, noteOn(each, u"A text."_s)));
    QVERIFY(!saveHouseNote(path, noteOn(code, {})));
    std::vector<DataProblem> problems;
    const Catalogue catalogue = Catalogue::withHouseRules({folder.path()}, &problems);
    QVERIFY(problems.empty());
    QStringList codes;
    for (const HouseNote &note : catalogue.notes(HouseNote::About::Code, u"5.1.*"_s))
        codes += note.key;
    QCOMPARE(codes, left);
}

void TestHouse::unwritable_isOneSentence()
{
    QTemporaryDir folder;
    write(folder.filePath(u"taken"_s), "a file");
    const auto problem =
        saveHouseRule(folder.filePath(u"taken/house.json"_s), ruleOf(u"house/new"_s, u"full moon"_s));
    QVERIFY(problem);
    const QString words = Language().say(*problem);
    QVERIFY2(words.contains(u"taken") && words.contains(u' '), qPrintable(words));
}

void TestHouse::brokenFile_isNotTouched()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"ours.json"_s);
    const QByteArray broken = "{\"schema\": 1,\n \"rules\": [{\"id\": \"a\" \"any\": []}]}";
    write(path, broken);
    const auto problem = saveHouseRule(path, ruleOf(u"house/new"_s, u"full moon"_s));
    QVERIFY(problem);
    QVERIFY(Language().say(*problem).contains(u"line 2"));
    QCOMPARE(contentOf(path), broken);
}

void TestHouse::trial_saysWhoWins_data()
{
    QTest::addColumn<QStringList>("any");
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("example");
    QTest::addColumn<int>("outcome");
    QTest::addColumn<QString>("winner");

    using Outcome = RuleTrial::Outcome;
    const QString gmail =
        u"550-5.1.1 The email account that you tried to reach does not exist. Try a full moon. gsmtp"_s;
    QTest::newRow("before a provider's rule")
        << QStringList{u"full moon"_s} << QString() << gmail << int(Outcome::Won) << u"house/new"_s;
    QTest::newRow("words not there") << QStringList{u"new moon"_s} << QString() << gmail
                                     << int(Outcome::NotMatched) << u"google/no-such-user"_s;
    QTest::newRow("another code") << QStringList{u"full moon"_s} << u"5.7.1"_s << gmail
                                  << int(Outcome::NotMatched) << u"google/no-such-user"_s;
    QTest::newRow("behind a longer phrase of ours")
        << QStringList{u"moon"_s} << QString() << u"550 A very long full moon"_s << int(Outcome::OtherRule)
        << u"house/long"_s;
    QTest::newRow("phrase without words")
        << QStringList{u"{host}"_s} << QString() << gmail << int(Outcome::Unusable) << QString();
    QTest::newRow("neither phrase nor condition")
        << QStringList{} << QString() << gmail << int(Outcome::Unusable) << QString();
    QTest::newRow("no reply") << QStringList{u"full moon"_s} << QString() << u"\n"_s << int(Outcome::NoReply)
                              << QString();
}

void TestHouse::trial_saysWhoWins()
{
    QFETCH(QStringList, any);
    QFETCH(QString, status);
    QFETCH(QString, example);
    QFETCH(int, outcome);
    QFETCH(QString, winner);
    QTemporaryDir folder;
    QVERIFY(
        !saveHouseRule(folder.filePath(u"ours.json"_s), ruleOf(u"house/long"_s, u"very long full moon"_s)));
    const Catalogue catalogue = Catalogue::withHouseRules({folder.path()}, nullptr);
    Rule rule = ruleOf(u"house/new"_s, {});
    rule.any = any;
    if (!status.isEmpty())
        rule.statuses = {*CodePattern::forStatus(status)};
    const RuleTrial trial = catalogue.tryRule(rule, example);
    QCOMPARE(int(trial.outcome), outcome);
    QCOMPARE(trial.winner, winner);
    QCOMPARE(trial.reason.isEmpty(), trial.outcome == RuleTrial::Outcome::Won);
}

void TestHouse::trial_agreesWithTheSavedRule()
{
    QTemporaryDir folder;
    const QString example = u"554 5.7.1 <anna@example.com>: Relay access denied"_s;
    const Rule rule = ruleOf(u"house/relay"_s, u"relay access denied"_s);
    QCOMPARE(m_builtIn.tryRule(rule, example).outcome, RuleTrial::Outcome::Won);
    QVERIFY(!saveHouseRule(folder.filePath(u"house.json"_s), rule));
    const Catalogue catalogue = Catalogue::withHouseRules({folder.path()}, nullptr);
    QCOMPARE(answerTo(catalogue, example).rule, rule.id);
    QCOMPARE(catalogue.tryRule(rule, example).outcome, RuleTrial::Outcome::Won);
}

void TestHouse::suggestions_leaveOutWhatChanges_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("phrases");
    QTest::newRow("address before the words")
        << u"<anna@example.com>: Recipient address rejected: User unknown"_s
        << QStringList{u"recipient address rejected"_s, u"user unknown"_s};
    QTest::newRow("address, host and id in the words")
        << u"Mail from 192.0.2.1 refused by mx.example.net, see https://example.org/help id 4FzX12"_s
        << QStringList{u"mail from"_s, u"refused by"_s};
    QTest::newRow("nothing but codes") << u"5.1.1 550"_s << QStringList{};
    QTest::newRow("empty") << QString() << QStringList{};
}

void TestHouse::suggestions_leaveOutWhatChanges()
{
    QFETCH(QString, text);
    QFETCH(QStringList, phrases);
    QCOMPARE(phraseSuggestions(text), phrases);
    for (const QString &phrase : phrases) {
        const Rule rule = ruleOf(u"house/suggested"_s, phrase);
        QCOMPARE(m_builtIn.tryRule(rule, u"550 5.7.1 "_s + text).outcome, RuleTrial::Outcome::Won);
    }
}

QTEST_GUILESS_MAIN(TestHouse)
#include "tst_house.moc"
