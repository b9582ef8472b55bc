// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/document.h"
#include "intake/outlookmessage.h"

#include <QFile>
#include <QTest>

using namespace Codebook;
using namespace Qt::StringLiterals;

namespace {

QByteArray sample(const QString &name)
{
    QFile file(QString::fromUtf8(CODEBOOK_SOURCE_DIR "/tests/data/bounces/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestOutlookMessage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mail_hasFieldsTextAndAttachedMail();
    void otherFiles_areNone();
    void cutAnywhere_isReadAsFarAsItGoes();
    void changedAnywhere_endsSoon();
    void streamGivenManyTimes_isReadOnce();
};

void TestOutlookMessage::mail_hasFieldsTextAndAttachedMail()
{
    const QByteArray bytes = sample(u"Outlook report attached.msg"_s);
    QVERIFY(isOutlookMessage(bytes));
    const QString mail = textFromBytes(bytes);
    QVERIFY(
        mail.startsWith(u"From: Ben <ben@example.net>\nSubject: what does this mean?\nMIME-Version: 1.0\n"));
    QVERIFY(mail.contains(u"\n\nCan you help me with the attached mail?\n\nBen\n"));
    QVERIFY(
        mail.contains(u"\nContent-Type: message/rfc822\n\nFrom: Mail Delivery <postmaster@example.net>\n"));
    QVERIFY(mail.contains(u"Remote Server returned '550 5.1.1 <anna@example.com>: User unknown'\n"));
}

void TestOutlookMessage::otherFiles_areNone()
{
    QVERIFY(!isOutlookMessage({}));
    QVERIFY(!isOutlookMessage("550 5.1.1 User unknown"));
    // A compound file of another program has no properties of a message.
    QByteArray other = sample(u"Outlook report.msg"_s);
    const QByteArray name(reinterpret_cast<const char *>(u"__properties_version1.0"), 46);
    QVERIFY(other.contains(name));
    other.replace(name, QByteArray(46, 'x'));
    QVERIFY(!isOutlookMessage(other));
}

void TestOutlookMessage::cutAnywhere_isReadAsFarAsItGoes()
{
    const QByteArray bytes = sample(u"Outlook report attached.msg"_s);
    for (qsizetype length = 0; length < bytes.size(); length += 61) {
        const QByteArray cut = bytes.left(length);
        if (isOutlookMessage(cut))
            QVERIFY(mailOfOutlookMessage(cut).size() <= 2 * bytes.size());
    }
}

void TestOutlookMessage::changedAnywhere_endsSoon()
{
    const QByteArray bytes = sample(u"Outlook report attached.msg"_s);
    for (qsizetype place = 8; place < bytes.size(); ++place) {
        QByteArray changed = bytes;
        for (const char value : {'\0', '\1', '\xff'}) {
            changed[place] = value;
            if (isOutlookMessage(changed))
                QVERIFY(mailOfOutlookMessage(changed).size() < 64 * bytes.size());
        }
    }
}

void TestOutlookMessage::streamGivenManyTimes_isReadOnce()
{
    // Every stream is the whole file again, from its first sector on.
    QByteArray bytes = sample(u"Outlook report.msg"_s);
    const QByteArray name(reinterpret_cast<const char *>(u"__substg1.0_"), 24);
    for (qsizetype entry = bytes.indexOf(name); entry >= 0; entry = bytes.indexOf(name, entry + 1)) {
        bytes.replace(entry + 116, 4, QByteArray(4, '\0'));
        bytes.replace(entry + 120, 4, QByteArray("\0\0\1\0", 4));
    }
    QVERIFY(isOutlookMessage(bytes));
    QVERIFY(mailOfOutlookMessage(bytes).size() < 2 * bytes.size());
}

QTEST_GUILESS_MAIN(TestOutlookMessage)
#include "tst_outlookmessage.moc"
