// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/codereport.h"

#include <QTest>

using namespace Codebook;
using namespace Qt::StringLiterals;

class TestCodePage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void advice_goesFromTheSenderToTheProvider_data();
    void advice_goesFromTheSenderToTheProvider();

private:
    const Catalogue m_catalogue = Catalogue::builtIn();
};

void TestCodePage::advice_goesFromTheSenderToTheProvider_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("headings");

    QTest::newRow("English") << u"en"_s
                             << QStringList{u"What to do: the sender"_s, u"What to do: the sender's admin"_s,
                                            u"What to do: the recipient"_s,
                                            u"What to do: the recipient's admin"_s,
                                            u"What to do: the mail provider"_s};
    QTest::newRow("German") << u"de"_s
                            << QStringList{u"Was zu tun ist: der Absender"_s,
                                           u"Was zu tun ist: der Administrator des Absenders"_s,
                                           u"Was zu tun ist: der Empfänger"_s,
                                           u"Was zu tun ist: der Administrator des Empfängers"_s,
                                           u"Was zu tun ist: der Mailanbieter"_s};
}

void TestCodePage::advice_goesFromTheSenderToTheProvider()
{
    QFETCH(QString, language);
    const Language words(language);

    QStringList headings;
    for (const Block &block : codePage(codeTopic(u"5.1.1"_s, m_catalogue, words), m_catalogue, words)) {
        if (block.kind == Block::Kind::Heading && block.cells.front().contains(u": "))
            headings.append(block.cells.front());
    }

    QTEST(headings, "headings");
}

QTEST_GUILESS_MAIN(TestCodePage)
#include "tst_codepage.moc"
