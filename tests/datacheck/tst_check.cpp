// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString plainAdvice = u"Ask the recipient for the right address."_s;

QJsonObject advice(const QString &key, const QString &text)
{
    return {{key, QJsonArray{text}}};
}

QJsonObject adviceOfFiveRoles()
{
    return {{u"sender"_s, advice(u"do"_s, plainAdvice)},
            {u"sender-admin"_s, advice(u"do"_s, plainAdvice)},
            {u"recipient"_s, advice(u"dont"_s, plainAdvice)},
            {u"recipient-admin"_s, advice(u"do"_s, plainAdvice)},
            {u"provider"_s, advice(u"dont"_s, plainAdvice)}};
}

QJsonObject adviceWith(const QString &role, const QJsonValue &value)
{
    QJsonObject byRole = adviceOfFiveRoles();
    byRole.insert(role, value);
    return byRole;
}

void write(const QString &path, const QString &list, const QJsonArray &entries)
{
    QDir().mkpath(path.section(u'/', 0, -2));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(QJsonObject{{u"schema"_s, 1}, {list, entries}}).toJson());
}

/// A folder of data with one cause, "unknown", and one code, "5.1.1", and nothing wrong but perhaps their
/// advice.
void writeData(const QString &knowledge, const QJsonObject &byRoleOfCode, const QJsonObject &byRoleOfCause)
{
    const QJsonArray sources{u"rfc3463#3.2"_s};
    const QString checked = u"2026-11-24"_s;
    for (const QString &list : {u"sources"_s, u"providers"_s, u"blocklists"_s, u"exitcodes"_s})
        write(knowledge + u'/' + list + u".json"_s, list, {});
    write(knowledge + u"/causes.json"_s, u"causes"_s,
          {QJsonObject{{u"id"_s, u"unknown"_s},
                       {u"name"_s, u"Unknown"_s},
                       {u"sentence"_s, u"There is no such mailbox."_s},
                       {u"waitingSentence"_s, u"There is no such mailbox yet."_s},
                       {u"owners"_s, QJsonArray{u"sender"_s}},
                       {u"byRole"_s, byRoleOfCause},
                       {u"sources"_s, sources},
                       {u"checked"_s, checked}}});
    write(knowledge + u"/codes/enhanced.json"_s, u"codes"_s,
          {QJsonObject{{u"code"_s, u"5.1.1"_s},
                       {u"sentence"_s, u"There is no such mailbox."_s},
                       {u"byRole"_s, byRoleOfCode},
                       {u"causes"_s, QJsonArray{u"unknown"_s}},
                       {u"sources"_s, sources},
                       {u"checked"_s, checked}}});
}

} // namespace

class TestCheck final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void advice_isCheckedForEveryRole_data();
    void advice_isCheckedForEveryRole();
};

void TestCheck::advice_isCheckedForEveryRole_data()
{
    QTest::addColumn<QJsonObject>("ofCode");
    QTest::addColumn<QJsonObject>("ofCause");
    QTest::addColumn<QString>("problem"); // empty: nothing is wrong

    const QJsonObject all = adviceOfFiveRoles();
    QTest::newRow("all five") << all << all << QString();
    for (const QString &role : all.keys()) {
        QJsonObject without = all;
        without.remove(role);
        QTest::addRow("code without %s", qPrintable(role))
            << without << all << u"codes: “5.1.1 %1” has no advice."_s.arg(role);
        QTest::addRow("cause without %s", qPrintable(role))
            << all << without << u"causes.json: “unknown %1” has no advice."_s.arg(role);
    }
    QTest::newRow("an empty list is no advice")
        << adviceWith(u"provider"_s, QJsonObject{{u"do"_s, QJsonArray()}}) << all
        << u"codes: “5.1.1 provider” has no advice."_s;
    QTest::newRow("no advice at all") << QJsonObject() << all << u"codes: “5.1.1 sender” has no advice."_s;

    const QString technical = u"Look up the MX record."_s;
    for (const QString &role : {u"sender"_s, u"recipient"_s}) {
        const QString place = u" %1” holds a code or a word that callers do not know."_s.arg(role);
        QTest::addRow("jargon for the %s of a code", qPrintable(role))
            << adviceWith(role, advice(u"do"_s, technical)) << all << u"“5.1.1"_s + place;
        QTest::addRow("jargon for the %s of a cause", qPrintable(role))
            << all << adviceWith(role, advice(u"dont"_s, technical)) << u"“unknown"_s + place;
    }
    for (const QString &role : {u"sender-admin"_s, u"recipient-admin"_s, u"provider"_s}) {
        QTest::addRow("technical words for the %s", qPrintable(role))
            << adviceWith(role, advice(u"do"_s, technical)) << all << QString();
    }
}

void TestCheck::advice_isCheckedForEveryRole()
{
    QFETCH(QJsonObject, ofCode);
    QFETCH(QJsonObject, ofCause);
    QFETCH(QString, problem);
    QTemporaryDir folder;
    writeData(folder.filePath(u"knowledge"_s), ofCode, ofCause);

    QProcess check;
    check.start(QString::fromUtf8(DATACHECK), {u"check"_s, folder.path()});
    QVERIFY(check.waitForFinished());

    const QString said = QString::fromUtf8(check.readAllStandardOutput());
    QVERIFY2(said.contains(problem), qPrintable(said));
    QCOMPARE(check.exitCode(), problem.isEmpty() ? 0 : 1);
}

QTEST_GUILESS_MAIN(TestCheck)
#include "tst_check.moc"
