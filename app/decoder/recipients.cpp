// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoder/recipients.h"

#include "decoder/candidates.h"
#include "decoder/headreplies.h"
#include "decoder/headstanding.h"
#include "decoder/noticewords.h"
#include "decoder/passages.h"
#include "decoder/wrappedaddress.h"
#include "intake/anycase.h"
#include "intake/characters.h"
#include "intake/headerfields.h"
#include "intake/notice.h"
#include "intake/smtpcommand.h"

#include <QHash>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Codebook {

namespace {

constexpr std::size_t mostHeads = 20'000;
constexpr qsizetype mostForAction = 2000;
constexpr std::size_t mostOfOne = 20; // Places that name the same recipient.
constexpr int mostTold = 200;         // Recipients whose other passages are kept.
constexpr qsizetype mostMentioned = 100;
constexpr qsizetype keptBefore = 300;

class RecipientFinder final
{
public:
    RecipientFinder(const Document &document, ReportContext context)
        : m_document(document)
        , m_context(context)
        , m_replies(context.reading.replies)
        , m_recipients(context.reading.recipients)
    {}

    void run()
    {
        if (m_context.reading.reporter.host.isEmpty() && m_context.reading.reporter.ip.isEmpty())
            m_context.reading.reporter = m_context.around.reporter; // It names itself.
        readHeaders();
        readLines();
        joinWrappedAddresses(m_heads, m_who.mentioned + m_who.original + m_who.failed + m_who.commanded);
        m_headReplies.emplace(m_document, m_heads, m_replies);
        const bool isFromFields = !m_recipients.empty();
        if (isFromFields)
            completeNames();
        else
            choose();
        noteTaken();
        for (Recipient &recipient : m_recipients) {
            const bool needsReply = !hasReason(recipient) && recipient.action != Action::Delivered &&
                                    recipient.action != Action::Relayed &&
                                    recipient.action != Action::Expanded;
            if (needsReply) {
                const int own = recipient.reply;
                recipient.reply = replyFor(recipient, isFromFields);
                if (recipient.reply < 0)
                    recipient.reply = own;
            }
        }
        tellActions();
    }

private:
    /// "250 OK" is no reason for what a report calls failed.
    [[nodiscard]] bool hasReason(const Recipient &recipient) const
    {
        if (recipient.reply < 0)
            return false;
        const Reply &reply = innermost(m_replies[std::size_t(recipient.reply)]);
        return recipient.action != Action::Failed || !reply.code || reply.code->severity() != 2;
    }

    // What the headers tell.

    void readHeaders()
    {
        for (const Section &section : m_document.sections) {
            if (section.kind == Section::Kind::MessageHeader) {
                const HeaderBlock header(section.text);
                m_who.failed += addressListOf(header.value(u"X-Failed-Recipients"));
                for (const QStringView name :
                     {QStringView(u"To"), QStringView(u"Cc"), QStringView(u"From"), QStringView(u"Reply-To")})
                    m_who.own += addressListOf(header.value(name));
                m_subject = header.value(u"Subject");
                m_who.announced = listsThatWrite(header);
                Speaker &reporter = m_context.reading.reporter;
                if (reporter.host.isEmpty() && reporter.ip.isEmpty())
                    reporter.host = hostOfMailServer(header.value(u"From"));
            } else if (section.kind == Section::Kind::ReturnedHeader ||
                       (section.kind == Section::Kind::ReturnedMessage && m_who.original.isEmpty())) {
                const HeaderBlock header(section.text);
                m_who.original += addressListOf(header.value(u"To"));
                m_who.sender += addressListOf(header.value(u"From"));
                m_who.sender += addressListOf(header.value(u"Return-Path"));
            }
        }
    }

    // What the lines tell.

    void readLines()
    {
        for (const Section &section : m_document.sections) {
            if (section.kind == Section::Kind::ServerText)
                readText(section);
            else if (section.kind == Section::Kind::ClientLine)
                readCommand(section);
        }
    }

    void readText(const Section &section)
    {
        const QStringView text = section.text;
        bool wasHead = false;
        qsizetype headIndent = -1; // Of the paragraph's head that has its reason behind it.
        for (qsizetype start = 0; start < text.size() && m_heads.size() < mostHeads;) {
            const qsizetype end = lineEndFrom(text, start);
            const QStringView line = text.sliced(start, end - start);
            if (const QStringView trimmed = line.trimmed(); !trimmed.isEmpty()) {
                auto found = recipientsOfLine(line, m_before, lineBehind(text, end));
                if (found.empty())
                    found = localUserOf(line, m_before);
                const qsizetype indent = trimmed.data() - line.data();
                const bool isFolded = headIndent >= 0 && indent > headIndent;
                if (isSignature(found) || (isFolded && isHead(found) && isOfSender(addressOf(line, found))))
                    found.clear();
                if (isHead(found))
                    headIndent = found.front().kind == RecipientLine::Kind::Reason ? indent : -1;
                if (found.empty())
                    readOther(line);
                for (const RecipientLine &recipient : found) {
                    add(section, recipient, {start, end - start}, wasHead);
                    wasHead = true;
                }
                wasHead = !found.empty() && found.back().kind == RecipientLine::Kind::Alone;
                m_before += trimmed.left(keptBefore);
                m_before += u'\n';
                if (m_before.size() > 2 * keptBefore)
                    m_before.remove(0, m_before.size() - keptBefore);
            } else {
                headIndent = -1;
            }
            start = end + 1;
        }
    }

    /// The beginning of the line behind the one that ends at `end`.
    [[nodiscard]] static QStringView lineBehind(QStringView text, qsizetype end)
    {
        constexpr qsizetype longestLooked = 100;
        const bool isPair = at(text, end) == u'\r' && at(text, end + 1) == u'\n';
        const QStringView rest = text.sliced(std::min(text.size(), end + (isPair ? 2 : 1)));
        return rest.first(lineEndFrom(rest.left(longestLooked), 0));
    }

    static QStringView addressOf(QStringView line, const std::vector<RecipientLine> &found)
    {
        return line.sliced(found.front().address.start, found.front().address.length);
    }

    /// Whether it is who sent the message or got the bounce.
    [[nodiscard]] bool isOfSender(QStringView address) const
    {
        const QString word = address.toString();
        return m_who.own.contains(word, Qt::CaseInsensitive) ||
               m_who.sender.contains(word, Qt::CaseInsensitive);
    }

    /// Whether an address begins the line.
    [[nodiscard]] static bool isHead(const std::vector<RecipientLine> &found)
    {
        return !found.empty() && (found.front().kind == RecipientLine::Kind::Reason ||
                                  found.front().kind == RecipientLine::Kind::Alone);
    }

    /// An address alone below "Kind regards" is the writer's own.
    [[nodiscard]] bool isSignature(const std::vector<RecipientLine> &found) const
    {
        return !found.empty() && found.front().kind == RecipientLine::Kind::Alone && isBelowSignOff(m_before);
    }

    /// A line that names no recipient by itself.
    void readOther(QStringView line)
    {
        if (m_context.reading.reporter.host.isEmpty())
            m_context.reading.reporter.host = generatingServer(line).toString();
        if (!line.contains(u'@') || m_who.mentioned.size() >= mostMentioned)
            return;
        const bool isOfPeople = isGreeting(line) || isBelowSignOff(m_before);
        QStringList &others = isOfPeople ? m_who.own : m_who.mentioned;
        for (const TextSpan address : mentionsOfLine(line)) {
            const QString word = line.sliced(address.start, address.length).toString();
            const bool isCommanded = endsWithAnyCase(line.first(address.start), u"RCPT TO:<");
            (isCommanded ? m_who.commanded : others).append(word);
        }
    }

    void add(const Section &section, const RecipientLine &found, TextSpan line, bool isInBlock)
    {
        if (found.kind == RecipientLine::Kind::Parent && isStandingFor(section, line)) {
            m_heads.back().parent = section.text.mid(line.start + found.address.start, found.address.length);
            return;
        }
        const TextSpan span{line.start + found.address.start, found.address.length};
        const TextSpan source = section.map.toSource(span);
        QString address = section.text.mid(span.start, span.length);
        if (address.startsWith(u'"'))
            address = addressListOf(address).value(0, address);
        if (!address.contains(u'@') && !m_context.reading.reporter.host.isEmpty())
            address += u'@' + m_context.reading.reporter.host; // A user of the server that writes.
        m_heads.push_back({found.kind,
                           address,
                           &section,
                           line,
                           line.start + found.reasonStart,
                           source.start,
                           isInBlock,
                           {}});
    }

    /// Whether the line explains the address found last: nothing of another kind stands between.
    [[nodiscard]] bool isStandingFor(const Section &section, TextSpan line) const
    {
        constexpr qsizetype farthest = 400;
        if (m_heads.empty() || m_heads.back().section != &section)
            return false;
        const qsizetype from = m_heads.back().line.end();
        const QStringView between = QStringView(section.text).sliced(from, line.start - from);
        return between.size() < farthest && !between.contains(u'|') && !between.contains(u'/');
    }

    void readCommand(const Section &section)
    {
        if (smtpCommand(section.text) != SmtpCommand::RcptTo)
            return;
        const auto addresses = addressesIn(section.text);
        if (!addresses.empty())
            m_who.commanded.append(section.text.mid(addresses[0].start, addresses[0].length));
    }

    // Who they are.

    void choose()
    {
        m_who.mentioned += takeBystanders(m_heads, *m_headReplies);
        const bool isListed = std::any_of(m_heads.begin(), m_heads.end(), [](const RecipientHead &head) {
            return head.kind < RecipientLine::Kind::Sentence || head.kind == RecipientLine::Kind::Label;
        });
        for (const RecipientHead &head : m_heads) {
            if (head.kind == RecipientLine::Kind::Sentence && isListed && isInReply(head))
                continue; // A reply may speak of the sender too.
            (head.kind == RecipientLine::Kind::Weak ? m_who.addressed : m_who.named).append(head.address);
        }
        for (const QString &address : recipientsAmong(m_who, m_replies)) {
            Recipient recipient;
            recipient.address = address;
            m_recipients.push_back(recipient);
        }
        if (m_recipients.empty() && isMessage())
            m_recipients.push_back({});
    }

    /// Whether a whole mail was pasted, which tells of one recipient at least.
    [[nodiscard]] bool isMessage() const
    {
        return m_document.format == Format::BounceMessage || m_document.format == Format::Backscatter;
    }

    /// A local server's fields may give the user alone, and a report may be cut within an address; the text
    /// above tells the whole of it.
    void completeNames()
    {
        for (Recipient &recipient : m_recipients) {
            const bool isUser = !recipient.address.contains(u'@');
            if (!isUser && !QStringView(m_document.source).trimmed().endsWith(recipient.address))
                continue;
            const QString start = isUser ? recipient.address + u'@' : recipient.address;
            const auto head =
                std::find_if(m_heads.begin(), m_heads.end(), [&start](const RecipientHead &candidate) {
                    return startsWithAnyCase(candidate.address, start);
                });
            if (head != m_heads.end() && !recipient.address.isEmpty())
                recipient.address = head->address;
        }
    }

    /// Replies that the fields gave to a recipient are not another one's.
    void noteTaken()
    {
        for (const Recipient &recipient : m_recipients) {
            if (recipient.reply >= 0)
                m_headReplies->take(recipient.reply);
        }
        for (std::size_t i = 0; i < m_heads.size(); ++i) {
            std::vector<std::size_t> &own = m_headsOf[m_heads[i].address.toLower()];
            if (own.size() < mostOfOne)
                own.push_back(i);
        }
        m_isReasonAbove = !m_heads.empty() && !passageAbove(m_heads.front()).words.isEmpty();
    }

    /// Whether a server said the sentence that names the address.
    [[nodiscard]] bool isInReply(const RecipientHead &head) const
    {
        const auto reply =
            std::partition_point(m_replies.begin(), m_replies.end(),
                                 [&head](const Reply &other) { return other.extent.end() <= head.at; });
        return reply != m_replies.end() && reply->extent.contains(head.at);
    }

    // What happened to them.

    /// What the notice says of all, or of this one where it tells several recipients apart.
    void tellActions()
    {
        const bool isOpen =
            std::any_of(m_recipients.begin(), m_recipients.end(),
                        [](const Recipient &recipient) { return recipient.action == Action::None; });
        if (!isOpen)
            return;
        const std::vector<Action> told = actionsOf(m_heads);
        const bool isMixed = m_recipients.size() > 1;
        const bool tellsSuccess = std::any_of(told.begin(), told.end(), isSuccess);
        const Action action = overall(isMixed && tellsSuccess);
        for (Recipient &recipient : m_recipients) {
            if (recipient.action != Action::None)
                continue;
            const bool needsOwn = isMixed || action == Action::None;
            const Action own = needsOwn ? toldOf(recipient, told) : Action::None;
            recipient.action = agreed(recipient, own == Action::None ? action : own, own != Action::None);
        }
    }

    [[nodiscard]] static bool isSuccess(Action action)
    {
        return action == Action::Delivered || action == Action::Relayed;
    }

    [[nodiscard]] Action toldOf(const Recipient &recipient, const std::vector<Action> &told) const
    {
        for (const std::size_t head : m_headsOf.value(recipient.address.toLower())) {
            if (told[head] != Action::None)
                return told[head];
        }
        return Action::None;
    }

    /// Words of success are not about those whom another headline tells of.
    [[nodiscard]] Action overall(bool isToldApart)
    {
        QString words = m_subject + u'\n';
        for (const Section &section : m_document.sections) {
            if (section.kind == Section::Kind::ServerText && words.size() < mostForAction)
                words += QStringView(section.text).left(mostForAction);
        }
        Action action = actionOfWords(words);
        if (isToldApart && isSuccess(action))
            action = speaksOfFailure(words) ? Action::Failed : Action::None;
        m_isFinal = speaksOfFailure(words);
        return action == Action::None && isMessage() ? Action::Failed : action;
    }

    /// The words' action, unless the recipient's own reply rules it out: nobody delivers after a refusal, no
    /// server tries again after 5xx, 4xx is final only where words say so, and 2xx among the refusals of
    /// others is no failure.
    [[nodiscard]] Action agreed(const Recipient &recipient, Action words, bool isOwn) const
    {
        const Reply *reply =
            recipient.reply < 0 ? nullptr : &innermost(m_replies[std::size_t(recipient.reply)]);
        if (!reply || !reply->code)
            return words;
        const int severity = reply->code->severity();
        if (isSuccess(words) && severity >= 4)
            return severity == 5 ? Action::Failed : Action::None;
        if (words == Action::Delayed && severity == 5 && m_isFinal && !isOwn)
            return Action::Failed;
        if (words == Action::Failed && severity == 4 && !m_isFinal && !isOwn && !hasBounceWords(m_subject))
            return Action::None;
        if (words == Action::Failed && severity == 2 && m_recipients.size() > 1)
            return Action::Delivered;
        return words;
    }

    int replyFor(Recipient &recipient, bool isFromFields)
    {
        std::vector<std::size_t> own = m_headsOf.value(recipient.address.toLower());
        if (own.empty() && !recipient.originalAddress.isEmpty())
            own = m_headsOf.value(recipient.originalAddress.toLower());
        for (const std::size_t head : own) {
            if (recipient.originalAddress.isEmpty() && !isSame(m_heads[head].parent, recipient.address))
                recipient.originalAddress = m_heads[head].parent;
        }
        for (const std::size_t head : own) {
            const int above = m_isReasonAbove ? wordsAbove(m_heads[head]) : -1;
            if (const int reply = above >= 0 ? above : m_headReplies->in(head); reply >= 0)
                return reply;
        }
        if (const int reply = m_headReplies->naming(recipient.address, own); reply >= 0)
            return reply;
        if (const int reply = m_headReplies->namingDomain(recipient.address); reply >= 0)
            return reply;
        for (const std::size_t head : own) {
            if (m_heads[head].kind == RecipientLine::Kind::Reason) {
                if (const int reply = words(recipient, {head}, true); reply >= 0)
                    return reply;
            }
        }
        for (const std::size_t head : own) {
            if (const int reply = m_headReplies->ofBlock(head); reply >= 0)
                return reply;
        }
        for (const std::size_t head : own) {
            if (const int reply = wordsAbove(m_heads[head]); reply >= 0)
                return reply;
        }
        const bool isOnly = own.empty() && m_recipients.size() == 1;
        if (const int reply = m_headReplies->free(recipient.address, isOnly); reply >= 0) {
            recipient.isReplyShared = m_recipients.size() > 1;
            return reply;
        }
        return words(recipient, own, isFromFields);
    }

    // Reasons without a code.

    int read(const Passage &passage)
    {
        return m_context.reader.readWords(*passage.section, passage.words) ? int(m_replies.size()) - 1 : -1;
    }

    int wordsAbove(const RecipientHead &head)
    {
        const Passage above = passageAbove(head);
        if (above.words.isEmpty())
            return -1;
        const TextSpan source = above.section->map.toSource(above.words);
        const int reply = m_headReplies->between(source.start, source.end(), head.address);
        return reply >= 0 ? reply : read(above);
    }

    /// The likeliest words; the others are kept for those who understand them.
    int words(Recipient &recipient, const std::vector<std::size_t> &own, bool needsHead)
    {
        const bool isKept = m_told++ < mostTold;
        std::vector<Passage> passages =
            passagesOf(m_document, m_heads, own, isKept ? Passages::All : Passages::First);
        int reply = -1;
        if (!passages.empty() && !(needsHead && own.empty())) {
            reply = read(passages.front());
            passages.erase(passages.begin());
        }
        if (isKept) {
            for (const Passage &passage : passages)
                recipient.passages.push_back(m_context.reader.wordsOf(*passage.section, passage.words));
        }
        return reply;
    }

    const Document &m_document;
    ReportContext m_context;
    std::vector<Reply> &m_replies;
    std::vector<Recipient> &m_recipients;
    std::vector<RecipientHead> m_heads;
    std::optional<HeadReplies> m_headReplies;
    QHash<QString, std::vector<std::size_t>> m_headsOf;
    QString m_before;
    QString m_subject;
    int m_told = 0;
    bool m_isReasonAbove = false; ///< As in a list of the queue, where the first recipient has it there.
    bool m_isFinal = false;       ///< The text speaks of a failure for good.
    Candidates m_who;
};

} // namespace

void findRecipients(const Document &document, ReportContext context)
{
    RecipientFinder(document, context).run();
}

} // namespace Codebook
