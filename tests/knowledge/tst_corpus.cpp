// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "knowledge/catalogue.h"

#include <QFile>
#include <QTest>

using namespace Codebook;
using namespace Qt::StringLiterals;

// Measures the answers on replies that other people's systems sent. The replies and their soft labels stay
// outside the project; where they are absent there is nothing to measure.
class TestCorpus final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replies_getACause();
};

namespace {

// Causes that a soft label of the corpus may stand for.
QStringList causesOfLabel(const QString &label)
{
    static const QHash<QString, QStringList> causes{
        {u"userunknown"_s, {u"user-unknown"_s, u"mailbox-disabled"_s, u"bad-address-syntax"_s}},
        {u"filtered"_s,
         {u"user-unknown"_s, u"recipient-restricted"_s, u"sender-blocked"_s, u"mailbox-disabled"_s,
          u"malformed-message"_s}},
        {u"blocked"_s,
         {u"dnsbl-listed"_s, u"ip-blocked"_s, u"dynamic-ip"_s, u"bad-helo"_s, u"no-reverse-dns"_s,
          u"greylisted"_s, u"poor-reputation"_s, u"domain-or-url-listed"_s, u"no-mail-accepted"_s,
          u"rate-limited-sender"_s, u"server-busy"_s}},
        {u"mailboxfull"_s, {u"mailbox-full"_s}},
        {u"authfailure"_s, {u"spf-fail"_s, u"dkim-fail"_s, u"dmarc-fail"_s, u"email-auth-failed"_s}},
        {u"suspend"_s, {u"mailbox-disabled"_s}},
        {u"rejected"_s,
         {u"sender-address-rejected"_s, u"sender-blocked"_s, u"policy-rejected"_s, u"recipient-restricted"_s,
          u"poor-reputation"_s, u"user-unknown"_s}},
        {u"requireptr"_s, {u"no-reverse-dns"_s}},
        {u"norelaying"_s, {u"relay-denied"_s, u"auth-required"_s, u"sender-address-rejected"_s}},
        {u"hostunknown"_s, {u"domain-unknown"_s, u"dns-failure"_s}},
        {u"systemerror"_s, {u"server-busy"_s, u"recipient-misconfigured"_s, u"dns-failure"_s}},
        {u"policyviolation"_s, {u"policy-rejected"_s, u"attachment-blocked"_s, u"recipient-restricted"_s}},
        {u"notcompliantrfc"_s, {u"malformed-message"_s}},
        {u"contenterror"_s, {u"malformed-message"_s, u"content-conversion"_s}},
        {u"spamdetected"_s, {u"spam-content"_s, u"domain-or-url-listed"_s}},
        {u"networkerror"_s, {u"network-failure"_s, u"mail-loop"_s, u"dns-failure"_s}},
        {u"hasmoved"_s, {u"mailbox-moved"_s, u"user-unknown"_s}},
        {u"expired"_s, {u"delivery-expired"_s, u"network-failure"_s}},
        {u"toomanyconn"_s, {u"too-many-connections"_s, u"too-many-recipients"_s, u"rate-limited-sender"_s}},
        {u"notaccept"_s, {u"no-mail-accepted"_s}},
        {u"mesgtoobig"_s, {u"message-too-large"_s}},
        {u"exceedlimit"_s, {u"message-too-large"_s}},
        {u"badreputation"_s, {u"poor-reputation"_s, u"ip-blocked"_s, u"rate-limited-sender"_s}},
        {u"systemfull"_s, {u"system-storage-full"_s}},
        {u"syntaxerror"_s, {u"protocol-error"_s, u"bad-address-syntax"_s}},
        {u"securityerror"_s,
         {u"auth-required"_s, u"smtp-auth-failed"_s, u"recipient-restricted"_s,
          u"sender-account-suspended"_s}},
        {u"mailererror"_s, {u"recipient-misconfigured"_s, u"server-busy"_s}},
        {u"zone-mta:defer/blacklist"_s,
         {u"dnsbl-listed"_s, u"ip-blocked"_s, u"poor-reputation"_s, u"dynamic-ip"_s,
          u"domain-or-url-listed"_s, u"recipient-misconfigured"_s, u"no-reverse-dns"_s, u"greylisted"_s,
          u"policy-rejected"_s}},
        {u"zone-mta:reject/recipient"_s,
         {u"user-unknown"_s, u"relay-denied"_s, u"domain-unknown"_s, u"mailbox-disabled"_s}},
        {u"zone-mta:reject/spam"_s,
         {u"spam-content"_s, u"ip-blocked"_s, u"domain-or-url-listed"_s, u"dnsbl-listed"_s}},
    };
    return causes.value(label);
}

} // namespace

void TestCorpus::replies_getACause()
{
    QFile file(QStringLiteral(CODEBOOK_SOURCE_DIR "/../shared/corpus/replies.tsv"));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("the shared corpus is not here");
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    const Catalogue catalogue = Catalogue::builtIn();
    int all = 0;
    int named = 0;
    int labelled = 0;
    int agreed = 0;
    const bool isVerbose = qEnvironmentVariableIsSet("CODEBOOK_SHOW_CORPUS");
    for (const QString &line : lines.mid(1)) {
        const QStringList cells = line.split(u'\t');
        if (cells.size() < 8)
            continue;
        const Document document = readDocument(cells.at(1), Format::Reply);
        const auto answers = catalogue.explain(document, decode(document));
        const QString cause = answers.empty() ? QString() : answers.front().cause;
        ++all;
        const bool isNamed = !cause.isEmpty() && cause != u"unspecified";
        named += isNamed ? 1 : 0;
        const QString label = cells.at(4).isEmpty() ? cells.at(7) : cells.at(4);
        const QStringList expected = causesOfLabel(label);
        bool hasAgreed = true;
        if (!expected.isEmpty()) {
            ++labelled;
            hasAgreed = expected.contains(cause);
            agreed += hasAgreed ? 1 : 0;
        }
        if (isVerbose && (!hasAgreed || !isNamed)) {
            qInfo().noquote() << (isNamed ? "DISAGREE" : "NO CAUSE") << label << "|" << cause << "|"
                              << (answers.empty() ? QString() : answers.front().rule) << "|"
                              << cells.at(1).left(300);
        }
    }
    qInfo("%d replies, %d with a cause, %d labelled, %d agree", all, named, labelled, agreed);
    // Fails when a change of rules makes the answers clearly worse than they were.
    QVERIFY2(named * 100 >= all * 96, "fewer than 96 of 100 replies get a cause");
    QVERIFY2(agreed * 100 >= labelled * 90, "fewer than 90 of 100 answers agree with the label");
}

QTEST_GUILESS_MAIN(TestCorpus)
#include "tst_corpus.moc"
