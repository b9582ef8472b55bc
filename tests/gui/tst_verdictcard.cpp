// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/answer/pathpicture.h"
#include "gui/answer/verdictcard.h"
#include "gui/widgets/linkbutton.h"
#include "gui/widgets/typelabel.h"
#include "report/answerpage.h"
#include "report/casefile.h"

#include <QApplication>
#include <QCheckBox>
#include <QImage>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Codebook;
using namespace Qt::StringLiterals;

class TestVerdictCard final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_catalogue = Catalogue::builtIn(); }
    void words_data();
    void words();
    void accessibleName_saysOutcomeOwnerSentenceAction();
    void adviceWithoutLines_hasNoRow();
    void buttons_askForCopies();
    void path_saysWhereAndWho();
    void path_isMirrored();
    void stacked_isHigherAndNarrower();
    void paletteChange_changesTheWord();

private:
    [[nodiscard]] Answer answerTo(const QString &text) const
    {
        return openCase(text, m_catalogue).answers.front();
    }

    Catalogue m_catalogue;
};

namespace {

QStringList labels(const QWidget &widget)
{
    QStringList texts;
    for (const TypeLabel *label : widget.findChildren<TypeLabel *>())
        texts += label->text();
    return texts;
}

} // namespace

void TestVerdictCard::words_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("outcome");

    QTest::newRow("failed") << u"550 5.1.1 No such user"_s << u"Failed for good"_s;
    QTest::newRow("waiting") << u"451 4.7.1 Greylisted, try again later"_s << u"Waiting, still being tried"_s;
    QTest::newRow("accepted") << u"250 2.0.0 Ok: queued"_s << u"Accepted"_s;
}

void TestVerdictCard::words()
{
    QFETCH(QString, text);
    QFETCH(QString, outcome);

    const Answer answer = answerTo(text);
    const Language english;
    VerdictCard card;
    card.setAnswer(answer, english);
    const QStringList shown = labels(card);
    QVERIFY(shown.contains(outcome));
    QVERIFY(shown.contains(english.say(answer.sentence)));
    QVERIFY(shown.contains(english.say(mustAct(answer))));
    for (const Phrase &line : answer.doNow)
        QVERIFY(shown.contains(english.say(line)));
    for (const Phrase &line : answer.doNot)
        QVERIFY(shown.contains(english.say(line)));
}

void TestVerdictCard::accessibleName_saysOutcomeOwnerSentenceAction()
{
    const Answer answer = answerTo(u"550 5.1.1 No such user"_s);
    VerdictCard card;
    card.setAnswer(answer, {});
    const QString name = card.accessibleName();
    const Language english;
    const QStringList order{u"Failed for good"_s, english.say(mustAct(answer)), english.say(answer.sentence),
                            english.say(answer.doNow.front())};
    qsizetype last = -1;
    for (const QString &piece : order) {
        const qsizetype at = name.indexOf(piece);
        QVERIFY2(at > last, qPrintable(name));
        last = at;
    }
}

void TestVerdictCard::adviceWithoutLines_hasNoRow()
{
    Answer answer = answerTo(u"550 5.1.1 No such user"_s);
    VerdictCard card;
    card.setAnswer(answer, {});
    QVERIFY(labels(card).contains(u"Do now"_s));
    answer.doNow.clear();
    answer.doNot.clear();
    card.setAnswer(answer, {});
    QVERIFY(!labels(card).contains(u"Do now"_s));
    QVERIFY(!labels(card).contains(u"Do not"_s));
}

void TestVerdictCard::buttons_askForCopies()
{
    VerdictCard card;
    card.setAnswer(answerTo(u"550 5.1.1 No such user"_s), {});
    const QSignalSpy caller(&card, &VerdictCard::copyForCallerRequested);
    const QSignalSpy ticket(&card, &VerdictCard::copyForTicketRequested);
    const QSignalSpy why(&card, &VerdictCard::whyRequested);
    const QSignalSpy redacted(&card, &VerdictCard::redactedChanged);
    card.findChildren<QPushButton *>().constFirst()->click();
    QTest::keyClick(&card, Qt::Key_C, Qt::ControlModifier);
    card.findChild<LinkButton *>()->click();
    QVERIFY(card.findChild<QCheckBox *>()->isChecked());
    card.findChild<QCheckBox *>()->click();
    QCOMPARE(caller.count(), 1);
    QCOMPARE(ticket.count(), 1);
    QCOMPARE(why.count(), 1);
    QCOMPARE(redacted.count(), 1);
    QCOMPARE(redacted.first().first().toBool(), false);
}

void TestVerdictCard::path_saysWhereAndWho()
{
    PathPicture picture;
    MailPath path;
    path.outcome = Outcome::Failed;
    path.reached = PathStop::RecipientServer;
    path.mustAct = PathStop::SenderServer;
    path.names[std::size_t(PathStop::RecipientServer)] = u"mx.example.com"_s;
    picture.setPath(path, u"The sender's admin must act"_s);
    const QString said = picture.accessibleDescription();
    for (const QString &piece :
         {u"refused"_s, u"Recipient's server"_s, u"mx.example.com"_s, u"The sender's admin must act"_s})
        QVERIFY2(said.contains(piece), qPrintable(said));
}

void TestVerdictCard::path_isMirrored()
{
    MailPath path;
    path.outcome = Outcome::Failed;
    path.reached = PathStop::RecipientServer;
    const auto picture = [&](Qt::LayoutDirection direction) {
        QImage image(600, 24, QImage::Format_RGB32); // the line and its stops, no words
        image.fill(Qt::white);
        QPainter painter(&image);
        PathPicture::paint(&painter, QRectF(0, 0, 600, 100), path, QApplication::palette(), direction);
        return image;
    };
    const QColor bar = picture(Qt::LeftToRight).pixelColor(410, 21);
    QVERIFY(picture(Qt::LeftToRight) != picture(Qt::RightToLeft));
    QCOMPARE(picture(Qt::RightToLeft).pixelColor(600 - 410, 21), bar);
}

void TestVerdictCard::stacked_isHigherAndNarrower()
{
    VerdictCard card;
    card.setAnswer(answerTo(u"550 5.1.1 No such user"_s), {});
    const int beside = card.heightForWidth(1100);
    const int width = card.minimumSizeHint().width();
    card.setStacked(true);
    QVERIFY(card.heightForWidth(1100) > beside);
    QVERIFY(card.minimumSizeHint().width() < width);
}

void TestVerdictCard::paletteChange_changesTheWord()
{
    const QPalette light = QApplication::palette();
    VerdictCard card;
    card.setAnswer(answerTo(u"550 5.1.1 No such user"_s), {});
    card.resize(1000, 200);
    const QImage before = card.grab().toImage();
    QPalette dark = light;
    for (const auto role : {QPalette::Base, QPalette::Window})
        dark.setColor(role, QColor(0x1C1E20));
    for (const auto role : {QPalette::Text, QPalette::WindowText})
        dark.setColor(role, QColor(0xE3E5E7));
    QApplication::setPalette(dark);
    QCoreApplication::processEvents();
    const QImage after = card.grab().toImage();
    QApplication::setPalette(light);
    QCOMPARE(after.pixelColor(500, 4), QColor(0x1C1E20));
    QVERIFY(before != after);
}

QTEST_MAIN(TestVerdictCard)
#include "tst_verdictcard.moc"
