// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "registry/registry.h"

#include <QtTest>

#include <algorithm>
#include <set>

using namespace Codebook;
using namespace Qt::StringLiterals;

namespace {

const Registry &registry()
{
    static const Registry builtIn = Registry::builtIn();
    return builtIn;
}

bool writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

class TestRegistry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void builtIn_holdsEverything()
    {
        QCOMPARE(registry().entries().size(), 81U);
        QCOMPARE(registry().replyCodes().size(), 94U);
        QCOMPARE(registry().classes().size(), 3U);
        QCOMPARE(registry().subjects().size(), 8U);
        QCOMPARE(registry().rfcs().size(), 101U);
        QCOMPARE(registry().facts().created, QDate(2008, 5, 29));
        QCOMPARE(registry().facts().updated, QDate(2024, 12, 6));
        QCOMPARE(registry().facts().registrationRule, u"Specification Required"_s);
        QCOMPARE(registry().facts().definingRfc, 5248);
    }

    void entries_areOrderedByNumber()
    {
        QStringList keys;
        for (const RegistryEntry &entry : registry().entries())
            keys.append(entry.key());
        QVERIFY(keys.indexOf(u"X.7.2"_s) >= 0);
        QVERIFY(keys.indexOf(u"X.7.2"_s) < keys.indexOf(u"X.7.10"_s));
        QCOMPARE(keys.first(), u"X.0.0"_s);
        QCOMPARE(keys.last(), u"X.7.30"_s);
    }

    void everyText_isThere()
    {
        for (const RegistryEntry &entry : registry().entries()) {
            QVERIFY2(entry.isDeprecated || !entry.title.isEmpty(), qPrintable(entry.key()));
            QVERIFY2(entry.isDeprecated || !entry.classes.isEmpty(), qPrintable(entry.key()));
            QVERIFY2(!entry.references.isEmpty(), qPrintable(entry.key()));
            QVERIFY2(!entry.cause.isEmpty(), qPrintable(entry.key()));
        }
        for (const ReplyCodeEntry &entry : registry().replyCodes()) {
            const bool isFolk = entry.standing == Standing::Unregistered;
            QVERIFY2(!isFolk || !entry.usedBy.isEmpty(), qPrintable(entry.code.toString()));
            QVERIFY2(isFolk || !entry.references.isEmpty(), qPrintable(entry.code.toString()));
        }
        for (const StatusSubject &subject : registry().subjects())
            QVERIFY(!subject.name.isEmpty() && !subject.gloss.isEmpty());
    }

    void restriction_isWhatTheRfcSays_data()
    {
        QTest::addColumn<int>("subject");
        QTest::addColumn<int>("detail");
        QTest::addColumn<bool>("isRestricted");
        QTest::addColumn<QList<int>>("classes");
        QTest::newRow("unknown mailbox only for good") << 1 << 1 << true << QList{5};
        QTest::newRow("valid address only success") << 1 << 5 << true << QList{2};
        QTest::newRow("full mailbox only for now") << 2 << 2 << true << QList{4};
        QTest::newRow("loop only for now") << 4 << 6 << true << QList{4};
        QTest::newRow("refusal only for good") << 7 << 1 << true << QList{5};
        QTest::newRow("disabled mailbox either way") << 2 << 1 << true << QList{4, 5};
        QTest::newRow("reverse DNS is left open") << 7 << 25 << false << QList{5};
        QTest::newRow("other status is left open") << 0 << 0 << false << QList{2, 4, 5};
    }

    void restriction_isWhatTheRfcSays()
    {
        QFETCH(int, subject);
        QFETCH(int, detail);
        QFETCH(bool, isRestricted);
        QFETCH(QList<int>, classes);
        const RegistryEntry *entry = registry().entry(subject, detail);
        QVERIFY(entry);
        QCOMPARE(entry->isRestricted, isRestricted);
        QCOMPARE(entry->restriction.isEmpty(), !isRestricted);
        QCOMPARE(entry->classes, classes);
    }

    void associatedCodes_areReadFromTheRegistrysCell_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("raw");
        QTest::addColumn<QList<int>>("codes");
        QTest::newRow("list") << u"5.1.1"_s << u"451, 550"_s << QList{451, 550};
        QTest::newRow("any") << u"5.0.0"_s << u"Any"_s << QList<int>{};
        QTest::newRow("not given") << u"5.1.0"_s << u"Not given"_s << QList<int>{};
        QTest::newRow("or") << u"2.3.6"_s << u"250 or 251"_s << QList{250, 251};
        QTest::newRow("slash") << u"5.7.24"_s << u"451/550"_s << QList{451, 550};
        QTest::newRow("letters") << u"5.7.17"_s << u"5XX"_s << QList<int>{};
        QTest::newRow("stop") << u"5.7.28"_s << u"."_s << QList<int>{};
        QTest::newRow("others allowed")
            << u"5.7.15"_s << u"450, 550 (other 4XX or 5XX codes are allowed)"_s << QList{450, 550};
    }

    void associatedCodes_areReadFromTheRegistrysCell()
    {
        QFETCH(QString, status);
        QFETCH(QString, raw);
        QFETCH(QList<int>, codes);
        const RegistryEntry *entry = registry().entry(EnhancedStatus::parse(status).value());
        QVERIFY(entry);
        QCOMPARE(entry->associatedRaw, raw);
        QCOMPARE(entry->isAnyReplyCode, raw == u"Any"_s);
        QList<int> found;
        for (const ReplyCode code : entry->associated)
            found.append(code.value);
        QCOMPARE(found, codes);
    }

    void deprecatedEntry_isMarked()
    {
        const RegistryEntry *entry = registry().entry(6, 10);
        QVERIFY(entry);
        QVERIFY(entry->isDeprecated);
        QVERIFY(entry->title.isEmpty());
        QCOMPARE(std::count_if(registry().entries().begin(), registry().entries().end(),
                               [](const RegistryEntry &e) { return e.isDeprecated; }),
                 1);
    }

    void datesAndPeople_areThoseOfTheRegistry()
    {
        const RegistryEntry *entry = registry().entry(1, 10);
        QVERIFY(entry);
        QCOMPARE(entry->registered, QDate(2014, 8, 28));
        QCOMPARE(entry->updated, QDate(2015, 5, 18));
        QCOMPARE(entry->submitter, u"J. Levine, M. Delany, J. Klensin"_s);
        QCOMPARE(entry->changeController, u"IESG"_s);
        QCOMPARE(entry->references.first().title(), u"RFC 7505, 4.1"_s);
        QCOMPARE(registry().entry(7, 28)->references.first().title(), u"draft-levine-mailbomb-header-00"_s);
    }

    void unregisteredCodes_areNotFound()
    {
        QVERIFY(!registry().entry(1, 11));
        QVERIFY(!registry().entry(4, 8));
        QVERIFY(!registry().entry(8, 0));
        QVERIFY(!registry().replyCode(ReplyCode{599}));
        QVERIFY(!registry().statusClass(7));
        QVERIFY(!registry().statusSubject(8));
        QVERIFY(!registry().rfc(9999));
    }

    void standing_tellsStandardFromFolklore_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("standing");
        QTest::newRow("RFC 5321") << 550 << int(Standing::Standard);
        QTest::newRow("only in the registry's column") << 523 << int(Standing::RegistryOnly);
        QTest::newRow("draft") << 456 << int(Standing::Draft);
        QTest::newRow("before SMTP") << 200 << int(Standing::Historic);
        for (const int code : {420, 431, 441, 442, 446, 447, 449, 471, 510, 511, 512, 513, 541, 571})
            QTest::addRow("web lists print %d", code) << code << int(Standing::Unregistered);
    }

    void standing_tellsStandardFromFolklore()
    {
        QFETCH(int, code);
        QFETCH(int, standing);
        const ReplyCodeEntry *entry = registry().replyCode(ReplyCode{code});
        QVERIFY(entry);
        QCOMPARE(int(entry->standing), standing);
    }

    void digits_haveMeaningAndShortLabel()
    {
        QCOMPARE(registry().digitLabel(ReplyCode{550}, 1), u"failed for good"_s);
        QCOMPARE(registry().digitLabel(ReplyCode{421}, 2), u"connection"_s);
        QCOMPARE(registry().digitLabel(ReplyCode{571}, 2), u"not defined"_s);
        for (int code = 100; code <= 999; ++code) {
            for (int place = 1; place <= 3; ++place) {
                QVERIFY(!registry().digitMeaning(ReplyCode{code}, place).isEmpty());
                const QString label = registry().digitLabel(ReplyCode{code}, place);
                QVERIFY(!label.isEmpty() && label.count(u' ') <= 3);
            }
        }
        QVERIFY(registry().digitMeaning(ReplyCode{550}, 4).isEmpty());
    }

    void references_leadToKnownRfcsAndBack()
    {
        for (const RegistryEntry &entry : registry().entries()) {
            for (const Reference &reference : entry.references) {
                const Rfc *rfc = registry().rfc(reference.rfc);
                QVERIFY2(rfc || reference.rfc == 0, qPrintable(entry.key()));
                QVERIFY2(!rfc || rfc->enhancedCodes.contains(entry.key()), qPrintable(entry.key()));
            }
        }
        for (const ReplyCodeEntry &entry : registry().replyCodes()) {
            for (const Reference &reference : entry.references) {
                const Rfc *rfc = registry().rfc(reference.rfc);
                QVERIFY2(rfc || reference.rfc == 0, qPrintable(entry.code.toString()));
                QVERIFY2(!rfc || rfc->replyCodes.contains(entry.code), qPrintable(entry.code.toString()));
            }
        }
    }

    void rfcCodes_areKnownCodes()
    {
        std::set<QString> keys;
        for (const RegistryEntry &entry : registry().entries())
            keys.insert(entry.key());
        for (const Rfc &rfc : registry().rfcs()) {
            for (const QString &key : rfc.enhancedCodes)
                QVERIFY2(keys.count(key) == 1, qPrintable(key));
            for (const ReplyCode code : rfc.replyCodes)
                QVERIFY2(registry().replyCode(code), qPrintable(code.toString()));
        }
    }

    void rfcSuccession_isMutual()
    {
        for (const Rfc &rfc : registry().rfcs()) {
            for (const int number : rfc.obsoletes) {
                const Rfc *other = registry().rfc(number);
                QVERIFY2(!other || other->obsoletedBy.contains(rfc.number), qPrintable(rfc.title));
            }
            for (const int number : rfc.obsoletedBy) {
                const Rfc *other = registry().rfc(number);
                QVERIFY2(!other || other->obsoletes.contains(rfc.number), qPrintable(rfc.title));
            }
            for (const int number : rfc.updates) {
                const Rfc *other = registry().rfc(number);
                QVERIFY2(!other || other->updatedBy.contains(rfc.number), qPrintable(rfc.title));
            }
        }
        QVERIFY(registry().rfc(821)->obsoletedBy.contains(2821));
        QCOMPARE(registry().rfc(5321)->title, u"Simple Mail Transfer Protocol"_s);
        QCOMPARE(registry().rfc(821)->series, u"STD 10"_s);
    }

    void brokenFolder_isNamed()
    {
        QTemporaryDir folder;
        const Result<Registry> missing = Registry::fromFolder(folder.path());
        QVERIFY(!missing);
        QCOMPARE(missing.problem().key, u"registry.cannot-open"_s);

        QVERIFY(writeFile(folder.filePath(u"structure.json"_s), "{\"schema\": 1,\n\"classes\": [}"));
        const Result<Registry> broken = Registry::fromFolder(folder.path());
        QVERIFY(!broken);
        QCOMPARE(broken.problem().key, u"registry.data"_s);
        QCOMPARE(broken.problem().arguments.at(1).key, u"2"_s);
    }
};

QTEST_GUILESS_MAIN(TestRegistry)
#include "tst_registry.moc"
