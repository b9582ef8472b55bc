// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/casefile.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Codebook;
using namespace Qt::StringLiterals;

namespace {

const QString folder = QString::fromUtf8(CODEBOOK_SOURCE_DIR "/tests/data/bounces/");

QByteArray contentOf(const QString &name)
{
    QFile file(folder + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// "bounce-message multipart/report", then a line for each answer:
/// "anna@example.com failed code=550 status=5.1.1 field=5.0.0", with cause and owner where a sample is about
/// them: "… cause=user-unknown owner=sender".
QString summaryOf(const CaseFile &file, bool tellsCause)
{
    QStringList lines{QString(formatId(file.document.format) + u' ' + file.document.variant).trimmed()};
    for (const Answer &answer : file.answers) {
        QString line = answer.recipient + u' ' + outcomeId(answer.outcome);
        if (answer.replyCode)
            line += u" code=" + answer.replyCode->toString();
        if (answer.enhancedStatus)
            line += u" status=" + answer.enhancedStatus->toString();
        if (answer.statusField)
            line += u" field=" + answer.statusField->toString();
        if (tellsCause)
            line += u" cause=" + answer.cause + u" owner=" + ownerId(answer.owners.front());
        for (const Clash &clash : answer.clashes) {
            if (clash.kind == Clash::Kind::ForgedSender)
                line += u' ' + clashKindId(clash.kind);
        }
        lines.append(line);
    }
    return lines.join(u'\n');
}

/// The first part that is not inside the text, or that overlaps the one before; empty when all is well.
QString wrongPart(const CaseFile &file)
{
    qsizetype end = 0;
    for (const Part &part : file.parts) {
        if (part.span.start < end || part.span.isEmpty() || part.span.end() > file.document.source.size())
            return partKindId(part.kind) + u' ' + part.topic;
        end = part.span.end();
    }
    return {};
}

} // namespace

class TestBounces final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_catalogue = Catalogue::builtIn(); }
    void samples_readAsExpected_data();
    void samples_readAsExpected();
    void otherLineEnds_changeNothing_data() { samples_readAsExpected_data(); }
    void otherLineEnds_changeNothing();
    void replyAboveSeveralRecipients_isNoCertainty();
    void partsOfSamples_saySourceText_data() { samples_readAsExpected_data(); }
    void partsOfSamples_saySourceText();
    void samplesCutAnywhere_keepSpansInside_data();
    void samplesCutAnywhere_keepSpansInside();
    void backscatter_namesTheHeaderAndKeepsTheBounce();

private:
    Catalogue m_catalogue;
};

void TestBounces::samples_readAsExpected_data()
{
    QTest::addColumn<QString>("name");
    const QStringList names =
        QDir(folder).entryList({u"*.eml"_s, u"*.msg"_s, u"*.txt"_s}, QDir::Files, QDir::Name);
    QVERIFY(!names.isEmpty());
    for (const QString &name : names)
        QTest::newRow(qPrintable(name.chopped(4))) << name;
}

void TestBounces::samples_readAsExpected()
{
    QFETCH(QString, name);
    const QString expected = QString::fromUtf8(contentOf(name.chopped(4) + u".expected"_s)).trimmed();
    QVERIFY(!expected.isEmpty());
    const CaseFile file = openCase(textFromBytes(contentOf(name)), m_catalogue);
    QCOMPARE(summaryOf(file, expected.contains(u" cause=")), expected);
}

void TestBounces::otherLineEnds_changeNothing()
{
    QFETCH(QString, name);
    QString text = textFromBytes(contentOf(name));
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    const QString expected = summaryOf(openCase(text, m_catalogue), true);
    for (const QString &lineEnd : {u"\r\n"_s, u"\r"_s}) {
        QString other = text;
        QCOMPARE(summaryOf(openCase(other.replace(u'\n', lineEnd), m_catalogue), true), expected);
    }
}

void TestBounces::replyAboveSeveralRecipients_isNoCertainty()
{
    const QString text = u"Undeliverable\n\nThe server said: 552 5.2.2 Mailbox full\n\n"
                         u"The following recipients were affected:\n\nanna@example.com\n"_s;
    QCOMPARE(openCase(text, m_catalogue).answers.front().confidence, Confidence::High);
    const CaseFile shared = openCase(text + u"bert@example.com\n"_s, m_catalogue);
    QCOMPARE(shared.answers.size(), 2U);
    QCOMPARE(shared.answers.front().cause, u"mailbox-full"_s);
    QCOMPARE(shared.answers.front().confidence, Confidence::Medium);
}

void TestBounces::partsOfSamples_saySourceText()
{
    QFETCH(QString, name);
    const CaseFile file = openCase(textFromBytes(contentOf(name)), m_catalogue);
    QCOMPARE(wrongPart(file), QString());
    for (const Part &part : file.parts) {
        const bool isLiteral = part.kind == PartKind::ReplyCode || part.kind == PartKind::EnhancedStatus ||
                               part.kind == PartKind::Address;
        if (isLiteral && !part.isEncoded)
            QCOMPARE(file.document.source.mid(part.span.start, part.span.length), part.topic);
    }
}

void TestBounces::samplesCutAnywhere_keepSpansInside_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"report", "report fields in base64", "report fields in quoted-printable",
                             "page only", "report with lone CR", "UTF-7", "Japanese in ISO-2022-JP"})
        QTest::newRow(name) << QString(QString::fromLatin1(name) + u".eml");
}

void TestBounces::samplesCutAnywhere_keepSpansInside()
{
    QFETCH(QString, name);
    const QString whole = textFromBytes(contentOf(name));
    QVERIFY(!whole.isEmpty());
    for (qsizetype length = 0; length < whole.size(); ++length) {
        CaseFile file;
        file.document = readDocument(whole.left(length));
        file.parts = decode(file.document).parts;
        QVERIFY2(wrongPart(file).isEmpty(), qPrintable(u"%1: %2"_s.arg(length).arg(wrongPart(file))));
    }
}

void TestBounces::backscatter_namesTheHeaderAndKeepsTheBounce()
{
    const QString mail = textFromBytes(contentOf(u"message of somebody else.eml"_s));
    const CaseFile file = openCase(mail, m_catalogue);
    QCOMPARE(file.document.format, Format::Backscatter);
    QCOMPARE(file.answers.size(), std::size_t(1));
    const Answer &answer = file.answers.front();
    QCOMPARE(answer.evidence.front().quote, u"Received-SPF: fail"_s);
    QCOMPARE(mail.mid(answer.evidence.front().span.start, answer.evidence.front().span.length),
             u"Received-SPF: fail"_s);
    QCOMPARE(answer.sources.front().title, u"RFC 7208"_s);
    QCOMPARE(answer.alternatives.front().cause, u"user-unknown"_s);
    QVERIFY(answer.doNot.size() == 1 && answer.replyText == u"User unknown");

    QCOMPARE(file.document.alternatives.front(), Format::BounceMessage);
    const CaseFile bounce = openCase(mail, m_catalogue, Format::BounceMessage);
    QCOMPARE(bounce.answers.front().outcome, Outcome::Failed);
    QCOMPARE(bounce.answers.front().cause, u"user-unknown"_s);
}

QTEST_GUILESS_MAIN(TestBounces)
#include "tst_bounces.moc"
