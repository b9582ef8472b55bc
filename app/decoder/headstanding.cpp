// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoder/headstanding.h"

#include "decoder/noticewords.h"
#include "decoder/recipientwords.h"
#include "decoder/reports.h"
#include "intake/anycase.h"
#include "intake/characters.h"
#include "intake/notice.h"
#include "intake/phrases.h"

#include <QHash>

#include <algorithm>

namespace Codebook {

namespace {

constexpr std::size_t mostCompared = 2000; // Nobody writes among more addresses than these.
constexpr qsizetype longestParagraph = 600;

QStringView lineAt(QStringView text, qsizetype start, qsizetype limit)
{
    return text.sliced(start, lineEndFrom(text.first(limit), start) - start);
}

qsizetype indentOf(QStringView line)
{
    return std::find_if_not(line.begin(), line.end(), isBlank) - line.begin();
}

/// A head with what stands around it, up to the heads before and behind in the same section.
struct Surrounding
{
    const RecipientHead &head;
    QStringView text;
    qsizetype floor;
    qsizetype limit;

    Surrounding(const std::vector<RecipientHead> &heads, std::size_t index)
        : head(heads[index])
        , text(head.section->text)
        , floor(0)
        , limit(text.size())
    {
        if (index > 0 && heads[index - 1].section == head.section)
            floor = std::min(head.line.start, heads[index - 1].line.end());
        if (index + 1 < heads.size() && heads[index + 1].section == head.section)
            limit = std::max(head.line.end(), heads[index + 1].line.start);
    }

    /// The paragraph right above, where it announces what follows: "The following addresses failed:",
    /// "----- The following addresses had permanent fatal errors -----".
    [[nodiscard]] QStringView headline() const
    {
        constexpr int mostLines = 4;
        qsizetype end = head.line.start;
        while (end > floor && (isBlank(text[end - 1]) || isLineEnd(text[end - 1])))
            --end;
        qsizetype start = end;
        for (int i = 0; i < mostLines && start > floor; ++i) {
            qsizetype begin = start;
            while (begin > floor && !isLineEnd(text[begin - 1]))
                --begin;
            const QStringView line = text.sliced(begin, start - begin).trimmed();
            if (line.isEmpty())
                break;
            if (i == 0 && line.startsWith(u"--"))
                return line;
            if (i == 0 && !line.endsWith(u':') && !line.endsWith(u'\uff1a'))
                return {};
            start = std::max(floor, begin - 1);
        }
        return text.sliced(start, end - start);
    }

    /// The lines right below, up to a blank one.
    [[nodiscard]] QStringView below() const
    {
        const qsizetype start = std::min(limit, head.line.end() + 1);
        qsizetype end = start;
        while (end < limit && end - start < longestParagraph) {
            const QStringView line = lineAt(text, end, limit);
            if (line.trimmed().isEmpty())
                break;
            end = std::min(limit, end + line.size() + 1);
        }
        return text.sliced(start, end - start);
    }

    /// The sentence that names the address.
    [[nodiscard]] QStringView sentence() const
    {
        const QStringView all = paragraph();
        const qsizetype address = std::max<qsizetype>(0, all.lastIndexOf(head.address));
        const auto isEnd = [&all](qsizetype i) {
            const bool isStop = all[i] == u'.' || all[i] == u'!' || all[i] == u'?' || all[i] == u'\u3002';
            return isStop && (i + 1 == all.size() || !isAlnum(all[i + 1]));
        };
        qsizetype start = address;
        while (start > 0 && !isEnd(start - 1))
            --start;
        qsizetype end = std::min(all.size(), address + head.address.size());
        while (end < all.size() && !isEnd(end))
            ++end;
        return all.sliced(start, end - start);
    }

    /// The paragraph that the head's line is part of.
    [[nodiscard]] QStringView paragraph() const
    {
        const TextSpan above = reasonBefore(text.first(head.line.start), head.line.start, longestParagraph);
        const bool goesOn = above.end() + 1 >= head.line.start && above.end() > floor;
        const qsizetype start = goesOn ? std::max(floor, above.start) : head.line.start;
        return text.sliced(start, head.line.end() - start + below().size());
    }
};

Action actionOfHeadline(QStringView line)
{
    const Action action = actionOfWords(line);
    return action == Action::None && hasBounceWords(line) ? Action::Failed : action;
}

/// "<anna@example.com>: delivered to mailbox"
Action actionBehind(const Surrounding &around)
{
    const QStringView rest = around.text.sliced(around.head.reasonStart);
    const auto word = std::find_if_not(rest.begin(), rest.end(), isBlank);
    const auto end = std::find_if_not(word, rest.end(), isAsciiLetter);
    return actionOf(rest.sliced(word - rest.begin(), end - word));
}

/// Whether the text is about a delivery; the summary of a mail, "Subject: returned", is about the mail.
bool speaksOfDelivery(QStringView text)
{
    const QStringView first = text.first(lineEndFrom(text, 0)).trimmed();
    return !isOfSummary(first) && holdsAny(inSmallLetters(text), deliveryWords);
}

/// Whether the text around tells a reason for this head by its form or its words.
bool hasReason(const Surrounding &around)
{
    const RecipientHead &head = around.head;
    const QStringView line = around.text.sliced(head.line.start, head.line.length);
    const QStringView below = around.below();
    switch (head.kind) {
    case RecipientLine::Kind::Reason: {
        const QStringView words = line.sliced(std::min(line.size(), head.reasonStart - head.line.start));
        const bool isHead = line.first(line.size() - words.size()).trimmed().endsWith(u':');
        return (isHead && beginsWithWords(words)) || speaksOfDelivery(words) || speaksOfDelivery(below);
    }
    case RecipientLine::Kind::Sentence:
        return actionOfWords(around.sentence()) != Action::None;
    case RecipientLine::Kind::Alone:
    case RecipientLine::Kind::Label:
    case RecipientLine::Kind::Parent:
    case RecipientLine::Kind::Weak:
        break;
    }
    if (!passageAbove(head).words.isEmpty())
        return true;
    const bool isDeeper = !below.trimmed().isEmpty() && indentOf(below) > indentOf(line);
    const bool isHead = line.trimmed().endsWith(u">:") && !below.trimmed().isEmpty();
    return isDeeper || isHead || speaksOfDelivery(below);
}

/// "Recipient: " before the address.
QStringView labelOf(const RecipientHead &head)
{
    const QStringView line = QStringView(head.section->text).sliced(head.line.start, head.line.length);
    return line.first(line.indexOf(u':') + 1).trimmed();
}

bool isAnnounced(const Surrounding &around)
{
    const QStringView line = around.headline();
    return !line.isEmpty() && (hasBounceWords(line) || speaksOfDelivery(line) ||
                               containsAnyCase(line, u"recipient") || containsAnyCase(line, u"address"));
}

class Standing final
{
public:
    Standing(const std::vector<RecipientHead> &heads, const HeadReplies &replies)
        : m_heads(heads)
        , m_replies(replies)
        , m_counts(heads.size())
    {
        for (std::size_t i = 0; i < heads.size(); ++i)
            m_headsOf[heads[i].address.toLower()].push_back(i);
    }

    /// For each head whether it counts.
    std::vector<bool> run()
    {
        for (std::size_t i = 0; i < m_heads.size(); ++i)
            m_counts[i] = counts(i);
        if (!m_hasReply) { // A list that is announced still tells its members from the sentences around it.
            for (std::size_t i = 0; i < m_heads.size(); ++i)
                m_counts[i] = m_counts[i] || !m_hasList || m_heads[i].kind != RecipientLine::Kind::Sentence;
            return m_counts;
        }
        for (std::size_t i = 1; i < m_heads.size(); ++i)
            m_counts[i] = m_counts[i] || (m_counts[i - 1] && isListed(i, true));
        for (std::size_t i = m_heads.size() - 1; i > 0; --i)
            m_counts[i - 1] = m_counts[i - 1] || (m_counts[i] && isListed(i, false));
        for (const std::vector<std::size_t> &own : std::as_const(m_headsOf)) {
            const bool any = std::any_of(own.begin(), own.end(), [this](auto i) { return m_counts[i]; });
            for (const std::size_t i : own)
                m_counts[i] = any;
        }
        return m_counts;
    }

private:
    bool counts(std::size_t index)
    {
        const RecipientHead &head = m_heads[index];
        if (head.kind == RecipientLine::Kind::Weak || head.kind == RecipientLine::Kind::Parent)
            return true;
        const Surrounding around(m_heads, index);
        const bool isOfList = isAnnounced(around);
        const bool isMeant = isOfList || hasReason(around);
        m_hasList = m_hasList || (isOfList && head.kind != RecipientLine::Kind::Sentence);
        const int reply = m_replies.in(index);
        const bool isOfAnother = !isMeant && reply >= 0 && m_replies.isAboutAnother(reply, head.address);
        const bool hasReply = !isOfAnother && (reply >= 0 || m_replies.ofBlock(index) >= 0);
        const bool isNamed = m_replies.naming(head.address, m_headsOf[head.address.toLower()]) >= 0;
        m_hasReply = m_hasReply || hasReply || isNamed || isOfAnother;
        return isMeant || hasReply || isNamed;
    }

    /// Whether the head goes on with the list that the one before is in. Lines with labels are a list where
    /// the labels are the same; sentences are none.
    [[nodiscard]] bool isListed(std::size_t index, bool mayBeApart) const
    {
        const RecipientHead &head = m_heads[index];
        const RecipientHead &before = m_heads[index - 1];
        if (head.section != before.section || head.kind != before.kind ||
            head.kind == RecipientLine::Kind::Sentence ||
            (head.kind == RecipientLine::Kind::Label && labelOf(head) != labelOf(before)))
            return false;
        const qsizetype from = std::min(head.line.start, before.line.end());
        const QStringView between = QStringView(head.section->text).sliced(from, head.line.start - from);
        return between.trimmed().isEmpty() && (mayBeApart || between.size() <= 2);
    }

    const std::vector<RecipientHead> &m_heads;
    const HeadReplies &m_replies;
    QHash<QString, std::vector<std::size_t>> m_headsOf;
    std::vector<bool> m_counts;
    bool m_hasReply = false;
    bool m_hasList = false;
};

} // namespace

QStringList takeBystanders(std::vector<RecipientHead> &heads, const HeadReplies &replies)
{
    QStringList bystanders;
    if (heads.empty() || heads.size() > mostCompared)
        return bystanders;
    const std::vector<bool> counts = Standing(heads, replies).run();
    std::vector<RecipientHead> kept;
    for (std::size_t i = 0; i < heads.size(); ++i) {
        if (counts[i])
            kept.push_back(std::move(heads[i]));
        else
            bystanders.append(heads[i].address);
    }
    heads = std::move(kept);
    return bystanders;
}

std::vector<Action> actionsOf(const std::vector<RecipientHead> &heads)
{
    std::vector<Action> actions(heads.size());
    Action announced = Action::None;
    for (std::size_t i = 0; i < heads.size(); ++i) {
        const Surrounding around(heads, i);
        if (i > 0 && heads[i - 1].section != heads[i].section)
            announced = Action::None;
        if (const QStringView line = around.headline(); !line.isEmpty())
            announced = actionOfHeadline(line);
        Action own = Action::None;
        if (heads[i].kind == RecipientLine::Kind::Reason)
            own = actionBehind(around);
        else if (heads[i].kind == RecipientLine::Kind::Sentence)
            own = actionOfWords(around.paragraph());
        actions[i] = own == Action::None ? announced : own;
    }
    return actions;
}

} // namespace Codebook
