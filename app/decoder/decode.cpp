// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoder/reading.h"

#include "decoder/hosts.h"
#include "decoder/logreader.h"
#include "decoder/mailprogram.h"
#include "decoder/namedrecipient.h"
#include "decoder/parts.h"
#include "decoder/recipients.h"
#include "decoder/replies.h"
#include "decoder/reports.h"
#include "decoder/smtpsession.h"
#include "intake/characters.h"
#include "intake/forgery.h"
#include "intake/smtpcommand.h"

#include <algorithm>

namespace Codebook {

namespace {

constexpr qsizetype mostCharacters = 16 * 1024 * 1024;
// A long text is read piece by piece, to keep memory small and to stop when asked to.
constexpr qsizetype usualPiece = 64 * 1024;
constexpr qsizetype longestPiece = 1024 * 1024;
constexpr std::size_t mostReplies = 20'000;
constexpr std::size_t mostCompared = 50;
constexpr qsizetype longestWordsOnly = 4000; // A reply without a code is no longer than this.

/// Whether a reply that begins in the line before can not go on in the line that starts here.
bool isFreshLine(QStringView text, qsizetype before, qsizetype start)
{
    const auto isCode = [text](qsizetype i) {
        return isDigit(at(text, i)) && isDigit(at(text, i + 1)) && isDigit(at(text, i + 2)) &&
               !isAlnum(at(text, i + 3));
    };
    return isLineEnd(at(text, start)) || (isCode(start) && !(isCode(before) && at(text, before + 3) == u'-'));
}

/// Where a long text can be read in two pieces: behind a blank line or before a new code, else behind any
/// line.
qsizetype pieceEnd(QStringView text, qsizetype start)
{
    const qsizetype whole = text.size();
    qsizetype line = start;
    for (qsizetype i = start; i < whole && whole - start > usualPiece; ++i) {
        if (!isLineEnd(text[i]))
            continue;
        const qsizetype length = i + 1 - start;
        if ((length > usualPiece && isFreshLine(text, line, i + 1)) || length > longestPiece)
            return i + 1;
        line = i + 1;
    }
    return whole;
}

/// Walks through the sections of a document and gathers the reading.
class Decoder final
{
public:
    Decoder(const Document &document, const std::atomic<bool> *cancelled)
        : m_document(document)
        , m_cancelled(cancelled)
        , m_parts(document)
        , m_reader(m_reading.replies, m_parts, m_around)
        , m_logs({m_reading, m_parts, m_around, m_reader})
        , m_session(m_reading)
    {
        m_reading.format = document.format;
    }

    Reading run()
    {
        if (m_document.format == Format::NotABounce) {
            findPeople(m_document, context());
            return std::move(m_reading);
        }
        if (m_document.format == Format::Transcript)
            m_around.stage = Stage::Connect;
        for (const Section &section : m_document.sections) {
            if (m_isFull || isCancelled())
                break;
            read(section);
        }
        foldEchoes();
        if (isBounce() && !isCancelled())
            findRecipients(m_document, context());
        if (m_reading.replies.empty() && m_reading.recipients.empty() && !isCancelled())
            readWordsOnly();
        if (m_document.format == Format::Transcript)
            keepRefusals();
        if (m_document.format == Format::Reply && m_reading.recipients.empty())
            nameRecipients(m_reading);
        if (m_reading.reporter.host.isEmpty() && m_reading.reporter.ip.isEmpty())
            m_reading.reporter = m_around.reporter;
        for (Reply &reply : m_reading.replies)
            tellOwnRelay(reply);
        tellOwnServer();
        m_reading.parts = m_parts.takeParts();
        m_reading.remarks = m_parts.takeRemarks();
        return std::move(m_reading);
    }

private:
    bool isCancelled() const { return m_cancelled && m_cancelled->load(std::memory_order_relaxed); }

    [[nodiscard]] bool isBounce() const
    {
        return m_document.format == Format::BounceMessage || m_document.format == Format::BounceText ||
               m_document.format == Format::DeliveryStatus || m_document.format == Format::Backscatter;
    }

    [[nodiscard]] ReportContext context() { return {m_reading, m_parts, m_around, m_reader}; }

    void read(const Section &section)
    {
        const std::size_t before = m_reading.replies.size();
        const int firstPart = m_parts.count();
        switch (section.kind) {
        case Section::Kind::ServerText:
            if (m_document.format != Format::Words)
                readText(section);
            foldRestated(before);
            break;
        case Section::Kind::ServerLine:
            readText(section);
            readAnswers(before, firstPart);
            return;
        case Section::Kind::LogLine:
            if (mayRead(section, section.text.size()))
                m_logs.read(section);
            break;
        case Section::Kind::EventFields:
            if (mayRead(section, section.text.size()))
                readEventFields(section, {m_reading, m_parts, m_around, m_reader});
            break;
        case Section::Kind::StatusFields:
            if (mayRead(section, section.text.size()))
                readStatusFields(section, context());
            break;
        case Section::Kind::ClientLine:
            readClient(section);
            break;
        case Section::Kind::MessageHeader:
            break;
        case Section::Kind::ReturnedHeader:
        case Section::Kind::ReturnedMessage:
            readReturned(section);
            break;
        case Section::Kind::Unused:
            break;
        }
        m_refusal = -1;
    }

    /// Whether a server on the way already saw that the returned original does not come from its sender: then
    /// the report probably belongs to a message that somebody else sent (RFC 7208, 9.1; RFC 8601, 2.7).
    void readReturned(const Section &section)
    {
        const auto proof = failedProof(section.text);
        if (!proof || m_hasForgedSender)
            return;
        m_hasForgedSender = true;
        m_parts.enter(section);
        m_parts.remark(Remark::Kind::ForgedSender, proof->failure);
    }

    /// Says whether the limits allow to read so much more, and remarks it once when they do not.
    bool mayRead(const Section &section, qsizetype length)
    {
        if (m_reading.replies.size() < mostReplies && m_read + length <= mostCharacters) {
            m_read += length;
            return true;
        }
        if (!m_isFull) {
            m_parts.enter(section);
            m_parts.remark(Remark::Kind::TooMuch, {0, std::min<qsizetype>(section.text.size(), 1)});
        }
        m_isFull = true;
        return false;
    }

    void readText(const Section &section)
    {
        qsizetype start = 0;
        while (start < section.text.size() && !isCancelled()) {
            qsizetype end = pieceEnd(section.text, start);
            const qsizetype room = mostCharacters - m_read;
            const bool isCut = end - start > room;
            if (isCut)
                end = start + room;
            if (end == start || !mayRead(section, end - start)) {
                mayRead(section, mostCharacters + 1);
                return;
            }
            m_reader.read(section, {start, end - start});
            start = end;
        }
    }

    /// What the server said in a session.
    void readAnswers(std::size_t before, int firstPart)
    {
        const std::size_t end = m_reading.replies.size();
        foldAnnounced(before, firstPart);
        if (m_document.format != Format::Transcript)
            return;
        if (m_reading.replies.size() < end)
            m_session.answered(m_refusal);
        for (std::size_t i = before; i < m_reading.replies.size(); ++i)
            m_session.answered(int(i));
    }

    /// Sendmail puts the reason above the session: "(reason: 550 …)". The session tells the same reply with
    /// its stage.
    void foldAnnounced(std::size_t before, int firstPart)
    {
        std::vector<Reply> &replies = m_reading.replies;
        if (replies.size() == before)
            return;
        m_refusal = int(replies.size()) - 1;
        if (replies.size() != before + 1)
            return;
        const Reply said = replies.back();
        for (std::size_t i = before > mostCompared ? before - mostCompared : 0; i < before; ++i) {
            Reply &announced = replies[i];
            if (announced.code != said.code || announced.status != said.status ||
                announced.text != said.text || announced.stage != Stage::Unknown)
                continue;
            announced.stage = said.stage;
            announced.speaker = said.speaker;
            m_parts.giveTo(int(i), firstPart);
            replies.pop_back();
            m_refusal = int(i);
            return;
        }
    }

    /// Replies have got other numbers, -1 for one that is left out.
    void renumber(const std::vector<int> &numbers)
    {
        m_parts.renumber(numbers);
        for (Recipient &recipient : m_reading.recipients) {
            if (recipient.reply >= 0)
                recipient.reply = numbers[std::size_t(recipient.reply)];
        }
    }

    /// Sendmail tells a refusal twice: as the server said it, then in its own words. The second is the same
    /// answer.
    void foldRestated(std::size_t before)
    {
        std::vector<Reply> &replies = m_reading.replies;
        if (m_refusal < 0 || replies.size() != before + 1)
            return;
        const Reply &said = replies[std::size_t(m_refusal)];
        const Reply &restated = replies.back();
        if (!said.code || !restated.code || said.code->severity() != restated.code->severity())
            return;
        std::vector<int> numbers(replies.size());
        for (std::size_t i = 0; i < numbers.size(); ++i)
            numbers[i] = i == before ? m_refusal : int(i);
        renumber(numbers);
        replies.pop_back();
    }

    /// The reporter's own relay stands between; it is no server of the recipient's.
    void tellOwnRelay(Reply &reply) const
    {
        if (reply.speaker.role == SpeakerRole::RecipientServer &&
            isRelayOf(reply.speaker.host, m_reading.reporter.host))
            reply.speaker.role = SpeakerRole::Between;
        for (Reply &inner : reply.inner)
            tellOwnRelay(inner);
    }

    /// A mail program talks to the server that sends for it, and to no other.
    void tellOwnServer()
    {
        const bool isText = m_document.format == Format::Reply || m_document.format == Format::BounceText;
        // The header of what came back names the program that wrote it, which says nothing of the report.
        const auto isShown = [](const Section &section) {
            const bool isRead =
                section.kind == Section::Kind::ServerText || section.kind == Section::Kind::ServerLine;
            return isRead && isOfMailProgram(section.text);
        };
        if (!isText || std::none_of(m_document.sections.begin(), m_document.sections.end(), isShown))
            return;
        for (Reply &reply : m_reading.replies) {
            // In a report "host mx.example.com said" is about another server all the same. A reply that
            // quotes another one is no server's own; the code that was expected quotes nothing.
            const bool isOthers = m_document.format == Format::BounceText && !reply.speaker.host.isEmpty();
            const bool isExpected = reply.code && reply.code->severity() < 4;
            if (isOthers || (!reply.inner.empty() && !isExpected))
                continue;
            Reply *said = &reply;
            while (!said->inner.empty())
                said = &said->inner.front();
            said->speaker.role = SpeakerRole::SenderServer;
        }
    }

    /// The program that talked to the server repeats in its own words what it was told: "RCPT failed: 550".
    void foldEchoes()
    {
        if (m_document.format != Format::Transcript && m_document.format != Format::Reply)
            return;
        std::vector<Reply> &replies = m_reading.replies;
        std::vector<QString> addresses(replies.size());
        for (const Recipient &recipient : m_reading.recipients) {
            if (recipient.reply >= 0)
                addresses[std::size_t(recipient.reply)] = recipient.address;
        }
        std::vector<int> numbers;
        std::vector<Reply> kept;
        std::vector<QString> whose;
        for (Reply &reply : replies) {
            const QString &address = addresses[numbers.size()];
            std::size_t told = kept.size() > mostCompared ? kept.size() - mostCompared : 0;
            const bool mayRepeat = !address.isEmpty() || isQuoted(reply);
            while (told < kept.size() && !isEcho(reply, kept[told], mayRepeat && whose[told] == address))
                ++told;
            numbers.push_back(int(told));
            if (told == kept.size()) {
                kept.push_back(std::move(reply));
                whose.push_back(address);
            }
        }
        if (kept.size() == replies.size()) {
            replies = std::move(kept);
            return;
        }
        replies = std::move(kept);
        renumber(numbers);
        std::vector<Recipient> &recipients = m_reading.recipients;
        std::vector<Recipient> others;
        for (Recipient &recipient : recipients) {
            const auto last = others.size() > mostCompared ? others.end() - mostCompared : others.begin();
            const bool isKnown = std::any_of(last, others.end(), [&](const Recipient &other) {
                return other.reply == recipient.reply && recipient.reply >= 0 &&
                       (recipient.address.isEmpty() || other.address == recipient.address);
            });
            if (!isKnown)
                others.push_back(std::move(recipient));
        }
        recipients = std::move(others);
    }

    /// Whether the reply stands in quote marks, as where a program shows what it keeps of an error.
    [[nodiscard]] bool isQuoted(const Reply &reply) const
    {
        return isQuoteMark(at(m_document.source, reply.extent.start - 1));
    }

    /// Whether it is a refusal that a server gave before: the same to the same recipient, or its code alone.
    static bool isEcho(const Reply &reply, const Reply &told, bool isToSame)
    {
        const QString text = reply.text.trimmed();
        return reply.code && reply.code->value >= 400 && told.code == reply.code && reply.inner.empty() &&
               (!reply.status || reply.status == told.status) &&
               (text.isEmpty() || (isToSame && text == told.text.trimmed()));
    }

    void readClient(const Section &section)
    {
        const SmtpCommand command = smtpCommand(section.text);
        if (command == SmtpCommand::None)
            return;
        const Stage stage = stageOf(command);
        m_around.stage = stage;
        m_reader.readCommand(section, stage);
        if (m_document.format == Format::Transcript)
            m_session.sent(command, section.text);
    }

    /// A reply without any code is known by its words alone, where the whole paste is one.
    void readWordsOnly()
    {
        if (m_document.format != Format::Reply && m_document.format != Format::Words &&
            m_document.format != Format::BounceText && m_document.format != Format::Backscatter)
            return;
        for (const Section &section : m_document.sections) {
            if (section.kind == Section::Kind::ServerText) {
                (void)m_reader.readWords(section, {0, std::min(section.text.size(), longestWordsOnly)});
                return;
            }
        }
    }

    /// A session is full of answers that all was well. Where something was refused, only refusals are answers
    /// to explain; otherwise the answer to the message is, or the last one.
    void keepRefusals()
    {
        std::vector<Reply> &replies = m_reading.replies;
        const auto isRefusal = [](const Reply &reply) { return !reply.code || reply.code->value >= 400; };
        const bool isRefused = std::any_of(replies.begin(), replies.end(), isRefusal);
        const auto message = std::find_if(replies.begin(), replies.end(),
                                          [](const Reply &reply) { return reply.stage == Stage::EndOfData; });
        const auto only = message != replies.end() || replies.empty() ? message : replies.end() - 1;
        std::vector<int> numbers(replies.size(), -1);
        std::vector<Reply> kept;
        for (auto reply = replies.begin(); reply != replies.end(); ++reply) {
            if (isRefused ? !isRefusal(*reply) : reply != only)
                continue;
            numbers[std::size_t(reply - replies.begin())] = int(kept.size());
            kept.push_back(std::move(*reply));
        }
        replies = std::move(kept);
        renumber(numbers);
        m_session.complete();
    }

    const Document &m_document;
    const std::atomic<bool> *m_cancelled;
    Reading m_reading;
    PartList m_parts;
    Surroundings m_around;
    ReplyReader m_reader;
    LogReader m_logs;
    SmtpSession m_session;
    qsizetype m_read = 0;
    bool m_isFull = false;
    bool m_hasForgedSender = false;
    int m_refusal = -1; ///< The reply of the transcript line just before.
};

} // namespace

Reading decode(const Document &document, const std::atomic<bool> *cancelled)
{
    return Decoder(document, cancelled).run();
}

} // namespace Codebook
