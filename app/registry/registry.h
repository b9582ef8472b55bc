// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "registry/codes.h"
#include "text/result.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace Codebook {

struct IanaFile;

/// A place in an RFC (or, where `rfc` is 0, in an Internet-Draft).
struct Reference
{
    int rfc = 0;
    QString draft;
    QString section; ///< "3.2", empty when the whole document is meant.

    [[nodiscard]] QString title() const; ///< "RFC 3463, 3.2": a name, the same in every language.
    bool operator==(const Reference &) const = default;
};

/// What IANA's own file says about an entry, word for word; empty until such a file is loaded.
struct OfficialWording
{
    QString sampleText;
    QString description;
    QString associated;
    QString reference;

    [[nodiscard]] bool isEmpty() const { return sampleText.isEmpty() && description.isEmpty(); }
    bool operator==(const OfficialWording &) const = default;
};

/// One enumerated enhanced status code of the registry, "X.7.1", for every class it is used with.
struct RegistryEntry
{
    int subject = 0;
    int detail = 0;
    QString title;      ///< Official sample text, as the registry writes it.
    QList<int> classes; ///< 2, 4, 5: those in which the defining RFC lets it occur.
    bool isRestricted =
        false;           ///< The RFC binds it to `classes`; otherwise they are those in which it occurs.
    QString restriction; ///< Why, in our words (a data text); empty when there is none.
    QList<ReplyCode> associated;
    bool isAnyReplyCode = false; ///< The registry says "Any".
    QString associatedRaw;       ///< The registry's cell as it stands: "Not given", "5XX", "250 or 251".
    QList<Reference> references;
    QString referenceRaw; ///< Level of the document: "Standards Track" …
    QString submitter;
    QString changeController;
    QDate registered; ///< Invalid where the registry gives none.
    QDate updated;
    bool isDeprecated = false;
    QString cause; ///< Id of the usual cause.
    QString gloss; ///< One plain sentence, ours (a data text).
    QString note;  ///< What practice does differently, ours (a data text); may be empty.
    OfficialWording official;

    [[nodiscard]] QString key() const; ///< "X.7.1"
    [[nodiscard]] bool occursIn(int cls) const { return classes.contains(cls); }
};

enum class Standing {
    Standard,     ///< An RFC defines when to send it.
    RegistryOnly, ///< Named only in the registry's column of associated codes.
    Draft,
    Historic,
    Unregistered, ///< Sent by somebody or printed in lists, defined nowhere.
};

struct ReplyCodeEntry
{
    ReplyCode code;
    QString title;
    Standing standing = Standing::Standard;
    QStringList commands; ///< SMTP verbs it may answer; "connect" for the greeting, "any".
    QList<Reference> references;
    QString usedBy; ///< Who really sends it, ours (a data text); empty for standard codes.
    QString gloss;  ///< One plain sentence, ours (a data text).
    QString note;   ///< (a data text)
    QString sourceUrl;
    QString cause;
};

struct StatusClass
{
    int cls = 0;
    QString name;  ///< IANA's.
    QString label; ///< In one to three plain words of our own, to be translated.
    QString gloss;
    OfficialWording official;
};

struct StatusSubject
{
    int subject = 0;
    QString name;  ///< IANA's.
    QString label; ///< In one to three plain words of our own, to be translated.
    QString gloss;
    OfficialWording official;
};

struct Rfc
{
    int number = 0;
    QString title;
    QString date;   ///< "2008-10"
    QString status; ///< "Draft Standard"
    QString series; ///< "STD 10", "BCP 138" or empty.
    QList<int> obsoletes;
    QList<int> obsoletedBy;
    QList<int> updates;
    QList<int> updatedBy;
    QString relevance; ///< Ours (a data text).
    QList<ReplyCode> replyCodes;
    QStringList enhancedCodes; ///< Registry keys, "X.7.1".
    QString url;
};

/// What the registry says about itself: for the page "About this registry".
struct RegistryFacts
{
    QDate created;
    QDate updated;
    QString registrationRule; ///< "Specification Required"
    QString expert;
    int definingRfc = 5248;
    QDate dataChecked; ///< When our built-in data was compared with IANA's files.
};

/// Everything about what the codes are. Values only; built once, then shared read-only.
class Registry final
{
public:
    /// The registry the programs carry: resources/registry/ as the build prepared it, ":/prepared/registry".
    /// Empty in a program without that.
    [[nodiscard]] static Registry builtIn();
    /// The same from a folder of JSON files or a resource path; the sentence names file and place.
    [[nodiscard]] static Result<Registry> fromFolder(const QString &folder);

    [[nodiscard]] const std::vector<RegistryEntry> &entries() const
    {
        return m_entries;
    } ///< By subject, detail.
    [[nodiscard]] const std::vector<ReplyCodeEntry> &replyCodes() const
    {
        return m_replyCodes;
    } ///< By number.
    [[nodiscard]] const std::vector<StatusClass> &classes() const { return m_classes; }
    [[nodiscard]] const std::vector<StatusSubject> &subjects() const { return m_subjects; }
    [[nodiscard]] const std::vector<Rfc> &rfcs() const { return m_rfcs; } ///< By number.
    [[nodiscard]] const RegistryFacts &facts() const { return m_facts; }

    /// Null when the code is not registered (an unregistered detail or subject).
    [[nodiscard]] const RegistryEntry *entry(EnhancedStatus status) const
    {
        return entry(status.subject, status.detail);
    }
    [[nodiscard]] const RegistryEntry *entry(int subject, int detail) const;
    [[nodiscard]] const ReplyCodeEntry *replyCode(ReplyCode code) const;
    [[nodiscard]] const StatusClass *statusClass(int cls) const;
    [[nodiscard]] const StatusSubject *statusSubject(int subject) const;
    [[nodiscard]] const Rfc *rfc(int number) const;

    /// Meaning of a reply code's digit, ours (data texts); place 1 to 3. RFC 5321, 4.2.1.
    [[nodiscard]] QString digitMeaning(ReplyCode code, int place) const;
    /// The same in at most four words, for the drawn anatomy.
    [[nodiscard]] QString digitLabel(ReplyCode code, int place) const;

    /// A copy with the wording and entries of an IANA file laid over it.
    [[nodiscard]] Registry withOfficial(const IanaFile &file) const;

private:
    friend class RegistryReader;
    template <typename Pack>
    friend void fields(Pack &pack, Registry &registry);

    std::vector<RegistryEntry> m_entries;
    std::vector<ReplyCodeEntry> m_replyCodes;
    std::vector<StatusClass> m_classes;
    std::vector<StatusSubject> m_subjects;
    std::vector<Rfc> m_rfcs;
    RegistryFacts m_facts;
    QHash<QString, QString> m_digitMeanings; ///< "1:5" → meaning, "1:5:label" → label.
};

/// The registry as prepared data, and back; false when a block is none. See text/packed.h.
[[nodiscard]] QByteArray prepared(Registry &registry);
[[nodiscard]] bool readPrepared(QByteArrayView block, Registry &registry);

} // namespace Codebook
