// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoder/headreplies.h"

#include "decoder/noticewords.h"
#include "intake/anycase.h"
#include "intake/characters.h"
#include "intake/headerfields.h"

#include <algorithm>

namespace Codebook {

namespace {

constexpr std::size_t mostNaming = 200;
constexpr std::size_t mostCompared = 20;
constexpr qsizetype longestNaming = 1000;
constexpr int mostSearched = 100;

/// "recipient=anna@example.com" names her; the sign might be a part of the address.
QString withoutPrefix(const QString &address)
{
    const qsizetype sign = address.lastIndexOf(u'@');
    const auto isPart = [](QChar c) { return c.isLetterOrNumber() || QStringView(u"._-+").contains(c); };
    qsizetype start = sign;
    while (start > 0 && isPart(address[start - 1]))
        --start;
    return start < sign ? address.sliced(start) : address;
}

} // namespace

HeadReplies::HeadReplies(const Document &document, const std::vector<RecipientHead> &heads,
                         const std::vector<Reply> &replies)
    : m_document(document)
    , m_heads(heads)
    , m_replies(replies)
    , m_isTaken(replies.size())
{
    for (const RecipientHead &head : heads) {
        const QString address = head.address.toLower();
        const bool isListed =
            head.kind < RecipientLine::Kind::Sentence || head.kind == RecipientLine::Kind::Label;
        if (!isListed || m_addresses.contains(address))
            continue;
        m_addresses.insert(address);
        ++m_domains[address.section(u'@', 1)];
    }
    readAddresses();
}

void HeadReplies::readAddresses()
{
    const auto isHead = [this](const QString &address) { return m_addresses.contains(address.toLower()); };
    m_namesHead.reserve(m_replies.size());
    for (std::size_t i = 0; i < m_replies.size(); ++i) {
        const QString &text = innermost(m_replies[i]).text;
        const QStringList start = addressListOf(QStringView(text).left(longestNaming));
        m_namesHead.push_back(std::any_of(start.begin(), start.end(), isHead));
        const QStringList named = text.size() > longestNaming ? addressListOf(text) : start;
        for (const QString &address : named) {
            const QString name = address.toLower();
            note(name, int(i));
            note(withoutPrefix(name), int(i));
        }
    }
}

void HeadReplies::note(const QString &name, int reply)
{
    QList<int> &replies = m_naming[name];
    if (replies.isEmpty() || replies.back() != reply)
        replies.append(reply);
}

/// The replies that name the address, in their order. A name that is no address, as a local server gives it,
/// is searched for in their words, unless there are too many such names.
QList<int> HeadReplies::allNaming(const QString &address) const
{
    const QString name = address.toLower();
    const auto known = m_naming.constFind(name);
    if (known != m_naming.constEnd())
        return *known;
    if (name.isEmpty() || m_searched >= mostSearched || addressListOf(address) == QStringList(address))
        return {};
    ++m_searched;
    QList<int> &replies = m_naming[name];
    for (std::size_t i = 0; i < m_isTaken.size(); ++i) {
        if (containsAnyCase(innermost(m_replies[i]).text, address))
            replies.append(int(i));
    }
    return replies;
}

int HeadReplies::in(std::size_t head) const
{
    return between(m_heads[head].at, stretchEnd(head), m_heads[head].address);
}

bool HeadReplies::isAboutAnother(int reply, const QString &address) const
{
    const QString &text = innermost(m_replies[std::size_t(reply)]).text;
    if (!text.startsWith(u'<') || containsAnyCase(text, u"sender"))
        return false;
    const QString named = addressListOf(QStringView(text).left(longestNaming)).value(0);
    return !named.isEmpty() && !isSame(named.section(u'@', 1), address.section(u'@', 1));
}

int HeadReplies::ofBlock(std::size_t head) const
{
    std::size_t last = head;
    while (last + 1 < m_heads.size() && m_heads[last + 1].isInBlock)
        ++last;
    return last == head ? -1 : in(last);
}

int HeadReplies::naming(const QString &address, const std::vector<std::size_t> &own) const
{
    const QList<int> replies = allNaming(address);
    const auto isOwn = [&](int index) {
        const Reply &reply = m_replies[std::size_t(index)];
        const bool runsInto = std::any_of(own.begin(), own.end(), [&](std::size_t head) {
            return reply.extent.contains(m_heads[head].at) &&
                   m_heads[head].kind != RecipientLine::Kind::Reason;
        });
        return !runsInto && !m_isTaken[std::size_t(index)] && isRefusal(reply);
    };
    const auto end = std::lower_bound(replies.begin(), replies.end(), int(mostNaming));
    const auto found = std::find_if(replies.begin(), end, isOwn);
    return found == end ? -1 : *found;
}

int HeadReplies::namingDomain(const QString &address) const
{
    const QString domain = address.section(u'@', 1).toLower();
    if (!domain.contains(u'.') || m_domains.value(domain) > 1)
        return -1;
    for (std::size_t i = 0; i < std::min(m_isTaken.size(), mostNaming); ++i) {
        const QString &text = innermost(m_replies[i]).text;
        if (!m_isTaken[i] && isRefusal(m_replies[i]) && startsWithAnyCase(text, domain) &&
            !text.contains(u'@'))
            return int(i);
    }
    return -1;
}

int HeadReplies::free(const QString &address, bool isOnlyRecipient) const
{
    const qsizetype end = m_document.source.size() + 1;
    if (const int reply = aboveHeads(m_heads.empty() ? end : m_heads.front().at, address); reply >= 0)
        return reply;
    return isOnlyRecipient ? between(0, end, address) : -1;
}

/// What `between` gives from the beginning of the source. That is asked for each recipient, so the replies
/// that are anybody's are gone through once for all, and beside them only those that name the address.
int HeadReplies::aboveHeads(qsizetype to, const QString &address) const
{
    if (address.isEmpty())
        return between(0, to, address);
    const auto isOpen = [this](std::size_t i) { return !m_namesHead[i] && !m_isTaken[i]; };
    const std::size_t count = m_isTaken.size();
    while (m_open < count && !isOpen(m_open))
        ++m_open;
    m_openRefusal = std::max(m_openRefusal, m_open);
    while (m_openRefusal < count && !(isOpen(m_openRefusal) && isRefusal(m_replies[m_openRefusal])))
        ++m_openRefusal;
    std::size_t first = m_open;
    std::size_t refusal = m_openRefusal;
    for (const int naming : allNaming(address)) {
        const auto i = std::size_t(naming);
        if (i >= refusal)
            break;
        if (m_isTaken[i])
            continue;
        first = std::min(first, i);
        if (isRefusal(m_replies[i]))
            refusal = i;
    }
    const auto isAbove = [&](std::size_t i) { return i < count && m_replies[i].extent.start < to; };
    if (isAbove(refusal))
        return int(betterTold(refusal, to));
    return isAbove(first) ? int(first) : -1;
}

int HeadReplies::between(qsizetype from, qsizetype to, const QString &address) const
{
    int first = -1;
    const std::size_t count = m_isTaken.size();
    const auto begin =
        std::partition_point(m_replies.begin(), m_replies.begin() + qsizetype(count),
                             [from](const Reply &reply) { return reply.extent.end() <= from; });
    const QList<int> own = allNaming(address);
    for (std::size_t i = std::size_t(begin - m_replies.begin()); i < count; ++i) {
        const Reply &reply = m_replies[i];
        if (reply.extent.start >= to)
            break;
        const bool isOfSomebodyElse =
            m_namesHead[i] && !address.isEmpty() && !std::binary_search(own.begin(), own.end(), int(i));
        if (m_isTaken[i] || isOfSomebodyElse)
            continue;
        if (isRefusal(reply))
            return int(betterTold(i, to));
        first = first < 0 ? int(i) : first;
    }
    return first;
}

/// "Status code: 550 5.1.10" stands alone in its line; what follows it is the frame's own explanation. The
/// same codes further down with words behind them are what the server said. Where the status is the same, a
/// frame may have put another code of the same class above. "(reason: 550 Host unknown)" repeats a part of
/// what the session below tells with its status.
std::size_t HeadReplies::betterTold(std::size_t index, qsizetype to) const
{
    const Reply &told = m_replies[index];
    const bool isComplete = hasWordsBesideCode(told);
    const auto isFuller = [&told](const Reply &other) {
        return other.code == told.code && !told.status && other.status && !told.text.isEmpty() &&
               containsAnyCase(other.text, told.text);
    };
    // "Fix issues for error code 5.1.10 …" is an advice; the reply with that status has a code.
    const bool isAdvice = !told.code && isInsideSentence(told);
    const auto isWithCode = [&](std::size_t i) {
        const Reply &other = m_replies[i];
        return isAdvice && told.status && other.code && other.status == told.status && !m_isTaken[i] &&
               hasWordsBesideCode(other);
    };
    const auto isSameAnswer = [&told](const Reply &other) {
        const bool isSameClass =
            told.code && other.code && told.status && told.code->severity() == other.code->severity();
        return other.status == told.status && (other.code == told.code || isSameClass);
    };
    for (std::size_t i = index + 1; i < std::min(m_isTaken.size(), index + mostCompared); ++i) {
        const Reply &other = m_replies[i];
        if (other.extent.start >= to)
            break;
        if (isComplete ? isFuller(other) || isWithCode(i) : isSameAnswer(other) && hasWordsBesideCode(other))
            return i;
    }
    return index;
}

bool HeadReplies::hasWordsBesideCode(const Reply &reply) const
{
    const qsizetype length = m_document.source.size() - reply.extent.start;
    return beginsWithWords(
        QStringView(m_document.source).sliced(reply.extent.start, std::min(reply.extent.length, length)));
}

/// Whether the reply does not begin its line nor stand behind a sign, but behind a word: "error code 5.1.10".
bool HeadReplies::isInsideSentence(const Reply &reply) const
{
    const QStringView before =
        QStringView(m_document.source)
            .first(std::clamp<qsizetype>(reply.extent.start, 0, m_document.source.size()));
    return isBlank(at(before, before.size() - 1)) && !isLineEnd(at(before, before.size() - 1)) &&
           isAsciiLetter(at(before, before.size() - 2));
}

qsizetype HeadReplies::stretchEnd(std::size_t head) const
{
    for (std::size_t next = head + 1; next < m_heads.size(); ++next) {
        if (!isSame(m_heads[next].address, m_heads[head].address) &&
            m_heads[next].kind != RecipientLine::Kind::Weak)
            return m_heads[next].at;
    }
    return m_document.source.size() + 1;
}

} // namespace Codebook
