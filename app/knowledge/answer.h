// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "decoder/reading.h"
#include "knowledge/housenote.h"
#include "text/phrase.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace Codebook {

enum class Outcome { Accepted, Waiting, Failed, GaveUp, NotABounce, Unknown };
enum class Owner {
    Nobody,
    Sender,
    SenderAdmin,
    Recipient,
    RecipientAdmin,
    GroupOwner,
    Forwarder,
    Provider,
    Unknown,
};
enum class Confidence { High, Medium, Low };

/// The words of the JSON ("gave-up", "recipient-admin", "high"). Their names for people are the phrases
/// "outcome.<id>", "owner.<id>" (who), "owner.<id>.must-act" (whole sentence), "confidence.<id>".
[[nodiscard]] QString outcomeId(Outcome outcome);
[[nodiscard]] QString ownerId(Owner owner);
[[nodiscard]] QString confidenceId(Confidence confidence);
[[nodiscard]] std::optional<Owner> ownerFromId(QStringView id);
[[nodiscard]] std::optional<Outcome> outcomeFromId(QStringView id);
[[nodiscard]] std::optional<Confidence> confidenceFromId(QStringView id);

/// Where a statement comes from.
struct Source
{
    enum class Kind { Rfc, Iana, Provider, Program, BlockList, House, Other };

    Kind kind = Kind::Other;
    QString title;   ///< "RFC 3463", "Gmail SMTP errors and codes": a name, not translated.
    QString section; ///< "3.2" or empty.
    QString url;     ///< Shown and copied, never opened by itself.
    QDate checked;

    bool operator==(const Source &) const = default;
};
[[nodiscard]] QString sourceKindId(Source::Kind kind);
[[nodiscard]] std::optional<Source::Kind> sourceKindFromId(QStringView id);

/// Two signals that disagree, named for the user.
struct Clash
{
    enum class Kind {
        ClassMismatch,   ///< Reply code class against enhanced class.
        AssociatedCode,  ///< The registry associates other reply codes with this enhanced code.
        RestrictedClass, ///< The RFC binds the code to another class.
        TextAgainstCode, ///< The words say something else than the code.
        RegistryMeaning, ///< This provider uses the code in another sense than the registry.
        StatusField,     ///< The report's Status field differs from the server's reply.
        Unregistered,    ///< The code is not in the registry.
        InvalidClass,
        ForgedSender, ///< The returned original probably comes from somebody else.
    };

    Kind kind = Kind::ClassMismatch;
    Phrase statement; ///< Short and whole: "Gmail and the registry disagree about 5.7.26."
    Phrase detail;    ///< The two readings.
    QString code;     ///< What *Compare* opens: "5.7.26".
};
[[nodiscard]] QString clashKindId(Clash::Kind kind);

struct Alternative
{
    QString cause;
    std::vector<Owner> owners;
    Phrase why;
};

/// One step of "Why this reading": a signal that was used or set aside, in order of weight.
struct Evidence
{
    Phrase who;    ///< "The server says", "Its words say", "Not used"
    QString quote; ///< Literal piece of the paste.
    Phrase meaning;
    QString origin; ///< "RFC 5321, 4.2.1", "google/no-such-user"
    TextSpan span;  ///< In Document::source; empty when it stands nowhere.
};

/// The opinion about one recipient, or about one reply.
struct Answer
{
    QString recipient; ///< Empty when the text names none.
    QString originalRecipient;
    Action action = Action::None;
    std::optional<ReplyCode> replyCode;
    std::optional<EnhancedStatus> enhancedStatus;
    std::optional<EnhancedStatus> statusField; ///< Only when it differs from enhancedStatus.
    QString replyText;
    int reply = -1; ///< Index into Reading::replies.

    Outcome outcome = Outcome::Unknown;
    std::vector<Owner> owners; ///< First named first; never empty.
    QString cause;             ///< Id of the causes table.
    Stage stage = Stage::Unknown;
    Confidence confidence = Confidence::Low;
    Phrase confidenceReason;

    Speaker speaker;
    Speaker reporter;
    QString envelopeSender;
    QString provider; ///< Id, or empty.
    QString rule;     ///< Id of the rule that won, or empty.
    bool isHouseRule = false;

    Phrase sentence;  ///< One sentence for a person, no codes.
    Phrase paragraph; ///< For the technician.
    std::vector<Phrase> doNow;
    std::vector<Phrase> doNot;
    std::vector<Phrase> askFor; ///< What would decide it, when confidence is not high.
    std::vector<Clash> clashes;
    std::vector<Alternative> alternatives;
    std::vector<Evidence> evidence;
    std::vector<Source> sources;
    std::vector<HouseNote> notes; ///< The team's own on the answer's codes, cause and provider.
    std::vector<TextSpan> tokens; ///< Pieces of the source that the winning rule matched.
};

} // namespace Codebook
