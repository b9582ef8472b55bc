// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "knowledge/catalogue.h"
#include "knowledge/housenote.h"
#include "text/packed.h"

#include <QHash>

#include <map>
#include <vector>

namespace Codebook {

/// A code of `when`: each place is a number, or -1 for any.
struct CodePattern
{
    int first = -1;
    int second = -1;
    int third = -1;

    [[nodiscard]] bool matches(int a, int b, int c) const
    {
        return (first < 0 || first == a) && (second < 0 || second == b) && (third < 0 || third == c);
    }
    /// "550", "55x", "5xx"
    [[nodiscard]] static std::optional<CodePattern> forReply(QStringView text);
    /// "5.7.1", "X.7.1", "5.7.*"
    [[nodiscard]] static std::optional<CodePattern> forStatus(QStringView text);
    [[nodiscard]] QString replyText() const;
    [[nodiscard]] QString statusText() const;
};

/// Who must act, and where the speaker changes it.
struct OwnersBySpeaker
{
    std::vector<Owner> owners; ///< For a speaker that is not named.
    std::map<SpeakerRole, std::vector<Owner>> byRole;

    [[nodiscard]] const std::vector<Owner> &of(SpeakerRole role) const;
    [[nodiscard]] bool isEmpty() const { return owners.empty() && byRole.empty(); }
    bool operator==(const OwnersBySpeaker &) const = default;
};

/// One rule of rules/*.json as it stands there (resources/knowledge/README.md).
struct Rule
{
    QString id;
    QString provider; ///< Empty for rules that hold for everybody.
    QStringList any;
    QStringList all;
    QStringList none;
    std::vector<CodePattern> replies;
    std::vector<CodePattern> statuses;
    std::vector<SpeakerRole> speakers;
    std::vector<Stage> stages;
    bool needsProvider = false;
    bool isInferred = false;
    bool isClash = false;
    bool isHouse = false;
    QString code;
    QString meaning;
    QString cause;
    OwnersBySpeaker owners;
    Stage stage = Stage::Unknown;
    QString sentence;
    Advice advice;
    Confidence confidence = Confidence::Medium;
    QString source;
    QDate checked;
    QStringList examples;
    QString file;
    int line = 0;

    [[nodiscard]] bool hasPhrase() const { return !any.isEmpty() || !all.isEmpty(); }
    [[nodiscard]] int conditions() const;
};

struct BlockList
{
    QString id;
    QString name;
    QString zone;
    QString operatedBy;
    QString meaning;
    QString lookupUrl;
    QString removal;
    QString status; ///< "alive", "defunct", "merged", "uncertain"
    QStringList markers;
    QString source;
    QDate checked;
};

/// What a delivery program's exit code means (sysexits.h).
struct ExitCode
{
    int value = 0;
    QString symbol;
    QString meaning;
    QString cause;
    QString status;
    QString source;
    QDate checked;
};

/// All of resources/knowledge/, and a team's own files on top.
struct KnowledgeData
{
    std::vector<Cause> causes;
    std::vector<Provider> providers;
    PackedList<Explanation> explanations;
    PackedList<Rule> rules;
    std::vector<HouseNote> notes;
    std::vector<BlockList> blockLists;
    std::vector<ExitCode> exitCodes;
    QHash<QString, Source> sources;
    std::vector<DataProblem> problems;

    /// The source of an id or of "rfc5321#4.2.3"; nothing for an id that is not known.
    [[nodiscard]] std::optional<Source> source(const QString &id, QDate checked = {}) const;
};

/// Reads all files of a folder (or resource folder) into `data`. House files are the same as rules/*.json.
void loadKnowledge(const QString &folder, KnowledgeData &data);
/// Reads every *.json of a team's folders: rules of theirs that come before all others, and notes. A rule of
/// a later folder with the id of an earlier folder's rule is replaced by that one.
void loadHouseRules(const QStringList &folders, KnowledgeData &data);

/// Names that data files use, and nothing else.
[[nodiscard]] std::optional<SpeakerRole> speakerRoleFromName(QStringView name);
[[nodiscard]] std::optional<Stage> stageFromName(QStringView name);

} // namespace Codebook
