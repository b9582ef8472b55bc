// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "knowledge/answer.h"
#include "knowledge/dataproblem.h"
#include "registry/registry.h"
#include "registry/search.h"
#include "text/language.h"
#include "text/result.h"

#include <QHash>
#include <QStringList>

#include <map>
#include <memory>
#include <vector>

namespace Codebook {

/// What one role does: whole imperative sentences (data texts).
struct Advice
{
    QStringList doList;
    QStringList dontList;
};

/// The words of a cause when a certain server says it. What is empty: the cause's general words hold.
struct CauseWords
{
    QString sentence;
    QString waitingSentence;
    Advice now;
};

/// A cause of the causes table with its words. Every text is a data text (English, translated by Language).
struct Cause
{
    QString id;
    QString name;
    QString group;
    QString sentence; ///< Said to the caller when the mail failed: no codes, no jargon, at most 25 words.
    QString waitingSentence; ///< The same while a server still tries.
    QString paragraph;       ///< For the technician.
    QStringList usualCauses;
    std::vector<Owner> owners; ///< Who must act when the recipient's side said it for good.
    std::map<SpeakerRole, std::vector<Owner>> ownersBySpeaker; ///< Where the speaker changes who must act.
    Advice now;                                                ///< Shown under the verdict.
    std::map<SpeakerRole, CauseWords> wordsBySpeaker; ///< Words where another speaker makes another owner.
    std::map<Owner, Advice> byRole;
    QStringList askFor;
    QStringList typicalStatus; ///< "5.1.1"
    QStringList related;       ///< Ids of causes that are mixed up with it.
    std::vector<Source> sources;
};

/// Explanation of a code in one class: "5.7.1", "4.7.1", or of a reply code: "550".
struct Explanation
{
    QString code;
    QString sentence;
    QString paragraph;
    QStringList usualCauses; ///< Whole sentences.
    std::map<Owner, Advice> byRole;
    QStringList causes;  ///< Ids of the causes it usually stands for, the likeliest first.
    QStringList related; ///< Codes.
    std::vector<Source> sources;
};

/// Who sends replies: a mailbox provider, a filter, a server program, a sending service.
struct Provider
{
    QString id;
    QString name;
    QString kind; ///< "mailbox-provider", "filter", "sending-service", "mta", "wording"
    QStringList hostSuffixes;
    QStringList mailDomains;
    QStringList tokens; ///< Words only this provider writes, as phrases of rules.
    QStringList
        rulesOf; ///< Ids of providers whose rules hold here too: Microsoft 365 speaks as Exchange does.
    QString helpUrl;
    QString recognise; ///< How to recognise it (a data text).
    std::vector<Source> sources;
};

/// What a provider means by a code: a row of "what it really means at whom", made from its rules.
struct CodeUse
{
    QString provider;
    QString code;    ///< "5.7.26" or "550"
    QString token;   ///< "S3150" or empty
    QString meaning; ///< (a data text)
    QString cause;
    std::vector<Owner> owners;
    bool isClash = false; ///< The registry gives the code another meaning.
    bool isHouse = false; ///< A rule of the team's own; the provider may then be empty.
    QDate checked;
    QString rule;
    QString example; ///< Our own example reply.
};

struct Rule;
struct RuleTrial;

/// All that the programs know: the registry and the knowledge on top of it. Built once, then shared
/// read-only.
class Catalogue final
{
public:
    Catalogue();
    ~Catalogue();
    Catalogue(Catalogue &&) noexcept;
    Catalogue &operator=(Catalogue &&) noexcept;

    /// Registry and knowledge that the programs carry.
    [[nodiscard]] static Catalogue builtIn();
    /// Built in, with a team's own rules and notes on top; of rules that hold alike those of the first
    /// folder win. What cannot be used is a problem each; the rest works.
    [[nodiscard]] static Catalogue withHouseRules(const QStringList &folders,
                                                  std::vector<DataProblem> *problems);

    /// The same from any folder of knowledge.
    [[nodiscard]] static Catalogue fromFolders(const QString &knowledge, const QStringList &houseRules,
                                               std::vector<DataProblem> *problems);

    [[nodiscard]] const Registry &registry() const;
    void setRegistry(Registry registry);

    [[nodiscard]] const std::vector<Cause> &causes() const;
    [[nodiscard]] const Cause *cause(QStringView id) const;
    [[nodiscard]] const std::vector<Provider> &providers() const;
    [[nodiscard]] const Provider *provider(QStringView id) const;
    /// Explanation of "5.7.1" or "550"; for an enhanced code without its own text the one of its registry
    /// entry or subject. Null only when nothing at all is known.
    [[nodiscard]] const Explanation *explanation(const QString &code) const;
    /// Uses of a code by providers, clashes first. `code`: "5.7.1", "X.7.1" (all classes), "550".
    [[nodiscard]] std::vector<CodeUse> uses(const QString &code) const;
    [[nodiscard]] std::vector<CodeUse> usesBy(const QString &provider) const;
    [[nodiscard]] std::vector<CodeUse> usesOfCause(const QString &cause) const;

    /// A team's own notes on a code ("5.7.1", "X.7.1", "550"), a cause or a provider (ids), in the order of
    /// its files.
    [[nodiscard]] std::vector<HouseNote> notes(HouseNote::About about, const QString &key) const;
    /// A team's own rule; null for an id that is none of theirs.
    [[nodiscard]] const Rule *houseRule(QStringView id) const;
    /// Whether a rule that a team is writing would win an example (knowledge/ruletrial.h). It counts as
    /// theirs and takes the place of their rule with the same id.
    [[nodiscard]] RuleTrial tryRule(const Rule &rule, const QString &example) const;

    /// Everything that can be searched, in the language of the answers (English words are found in any
    /// language).
    [[nodiscard]] SearchIndex searchIndex(const Language &language) const;

    /// Settles which words of a report tell a recipient's reason (knowledge/reasons.h); to be called before
    /// explain().
    void settleReasons(Reading &reading) const;

    /// The opinion on a reading: one answer per recipient of a report, one per reply otherwise.
    [[nodiscard]] std::vector<Answer> explain(const Document &document, const Reading &reading) const;

    /// Whether words without any code, which may also be a search or a letter, are a server's reply.
    [[nodiscard]] bool isReplyInWords(const Reading &reading) const;

private:
    /// Reads the folders, then makes everything easy to find.
    void addHouseRules(const QStringList &folders, std::vector<DataProblem> *problems);

    struct Data;
    std::unique_ptr<Data> m_data;
};

} // namespace Codebook
