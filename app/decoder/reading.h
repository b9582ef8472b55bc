// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "intake/document.h"
#include "registry/codes.h"
#include "text/sourcemap.h"

#include <QString>

#include <atomic>
#include <optional>
#include <vector>

namespace Codebook {

enum class PartKind {
    ReplyCode, ///< A. Children: three ReplyDigit.
    ReplyDigit,
    EnhancedStatus, ///< B. Children: StatusClass, StatusSubject, StatusDetail.
    StatusClass,
    StatusSubject,
    StatusDetail,
    Speaker,    ///< C. The host that says a reply, or the program that reports it.
    Stage,      ///< D. "in reply to RCPT TO command", a client's command.
    StatusWord, ///< D. "status=deferred", "Action: failed".
    Address,    ///< E. A mail address.
    Host,       ///< E. A host or domain name that is not the speaker.
    IpAddress,  ///< E.
    Token,      ///< F. A provider's own word: "gsmtp", "S3150", "AUP#1310".
};

/// "reply-code", "enhanced-status" … as in the JSON.
[[nodiscard]] QString partKindId(PartKind kind);

/// One recognised piece of the paste. Children lie inside the span, in order, and do not overlap.
struct Part
{
    PartKind kind = PartKind::ReplyCode;
    TextSpan span; ///< In Document::source.
    QString topic; ///< A key, never a sentence: "550", "5.1.1", "rcpt-to", "mx.example.com".
    std::vector<Part> children;
    int reply = -1;         ///< Index of the top-level reply of the Reading it belongs to; -1 when none.
    bool isEncoded = false; ///< The span points at encoded source (base64, quoted-printable).
};

enum class SpeakerRole { Unknown, SenderServer, Between, RecipientServer, SendingService };
[[nodiscard]] QString speakerRoleId(SpeakerRole role);

struct Speaker
{
    QString host; ///< As written, without address literal; empty when the text names none.
    QString ip;
    SpeakerRole role = SpeakerRole::Unknown; ///< Only what the text literally says.
};

enum class Stage {
    Unknown,
    Connect,
    Helo,
    StartTls,
    Auth,
    MailFrom,
    RcptTo,
    Data,
    EndOfData,
    AfterAcceptance,
    Local,
};
[[nodiscard]] QString stageId(Stage stage);

/// One server answer, however it was folded, quoted or nested.
struct Reply
{
    std::optional<ReplyCode> code;
    std::optional<EnhancedStatus> status;
    QString text;      ///< The server's words without codes and markers, lines joined, white space folded.
    SourceMap textMap; ///< text → Document::source
    TextSpan extent;   ///< In Document::source, first code or word to last word.
    qsizetype lines = 1;
    Speaker speaker;
    Stage stage = Stage::Unknown;
    std::vector<Reply> inner;    ///< The reply quoted inside this one: none or one.
    bool isFromReporter = false; ///< Said by the program that wrote the report or log, not by another server.
};

/// The innermost reply, which is the one that counts (architecture.md); `reply` itself when nothing is
/// nested.
[[nodiscard]] const Reply &innermost(const Reply &reply);
/// Whether the innermost reply refuses: 4xx, 5xx, or without a code a status of another class than 2.
[[nodiscard]] bool isRefusal(const Reply &reply);

enum class Action { None, Failed, Delayed, Delivered, Relayed, Expanded };
[[nodiscard]] QString actionId(Action action);

/// One recipient of a report.
struct Recipient
{
    QString address;         ///< Final recipient; empty where a log tells an outcome without naming one.
    QString originalAddress; ///< Where the report names another one.
    QString sender;          ///< Envelope sender, "<>" for the null one; empty where it is not named.
    Action action = Action::None;
    QString otherMail; ///< Of an event that is no bounce, as mails of its kind are called: "feedback-report".
    std::optional<EnhancedStatus> statusField; ///< The report's own Status: field.
    int reply = -1;              ///< Index into Reading::replies; -1 when no reply was found for it.
    bool isReplyShared = false;  ///< It stands above several recipients and names none of them.
    std::vector<Reply> passages; ///< Other words of a report without codes that may tell the reason,
                                 ///< likeliest first. They are not among Reading::replies.
};

/// Something the decoder noticed and did not use.
struct Remark
{
    enum class Kind {
        LookAlike,    ///< A version, IP address, date … that looks like a code.
        DidYouMean,   ///< "55O 5.l.1": `suggestion` holds the corrected text. Never applied by itself.
        InvalidClass, ///< "7.7.1": no such class.
        MixedCodes,   ///< Lines of one reply carry different codes (RFC 5321, 4.2.1 forbids it).
        ForgedSender, ///< A header of the returned original says that its sender was not proven.
        TooMuch,      ///< Only the first part of the input was read for replies.
    };

    Kind kind = Kind::LookAlike;
    TextSpan span; ///< In Document::source.
    QString text;
    QString suggestion;
};
[[nodiscard]] QString remarkKindId(Remark::Kind kind);

/// All that the text literally says. No opinion.
struct Reading
{
    Format format = Format::Empty;
    std::vector<Reply> replies;        ///< In the order of the paste.
    std::vector<Recipient> recipients; ///< Empty unless the input is a report or a log.
    Speaker reporter;                  ///< Who wrote the report or the log.
    std::vector<Part> parts;           ///< Ordered, not overlapping.
    std::vector<Remark> remarks;
};

/// Reads any document; one with nothing to recognise gives an empty reading, never an error. Linear in the
/// text. Once `cancelled` is set (from any thread) it stops soon and gives what it has read so far.
[[nodiscard]] Reading decode(const Document &document, const std::atomic<bool> *cancelled = nullptr);

/// The innermost part that covers the position of the source, or nullptr.
[[nodiscard]] const Part *partAt(const std::vector<Part> &parts, qsizetype position);

} // namespace Codebook
