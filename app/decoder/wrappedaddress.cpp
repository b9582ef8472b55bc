// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoder/wrappedaddress.h"

#include "intake/characters.h"

#include <QSet>

#include <algorithm>

namespace Codebook {

namespace {

constexpr std::size_t mostHeads = 2000;

bool isOfDomain(QChar c)
{
    return isAlnum(c) || c == u'.' || c == u'-';
}

/// The line behind the one that ends at `end`; its length is 0 where there is none.
TextSpan lineBehind(QStringView text, qsizetype end)
{
    qsizetype start = end;
    if (at(text, start) == u'\r')
        ++start;
    if (at(text, start) == u'\n')
        ++start;
    const qsizetype stop = lineEndFrom(text, start);
    return {start, start > end ? stop - start : 0};
}

class Joiner final
{
public:
    Joiner(std::vector<RecipientHead> &heads, const QStringList &known)
        : m_heads(heads)
    {
        for (const QString &address : known)
            m_whole.insert(address.toLower());
        for (const RecipientHead &head : heads)
            m_whole.insert(head.address.toLower());
    }

    void run()
    {
        std::vector<RecipientHead> joined;
        RecipientHead covered{}; // Whose second piece may look like the next head.
        for (std::size_t i = 0; i < m_heads.size(); ++i) {
            RecipientHead &head = m_heads[i];
            const bool isPiece = covered.section == head.section && covered.line.end() > head.line.start;
            if (isPiece)
                continue;
            if (joinDomain(head)) {
                covered = head;
            } else if (joinUser(head)) {
                // The piece above may have been taken for a user of the server that writes.
                const bool isPieceAbove = !joined.empty() && joined.back().section == head.section &&
                                          joined.back().line.start == head.line.start;
                if (isPieceAbove)
                    joined.pop_back();
            }
            joined.push_back(std::move(head));
        }
        m_heads = std::move(joined);
    }

private:
    /// "anna@mail.exam" above "ple.com"
    bool joinDomain(RecipientHead &head) const
    {
        const QStringView text = head.section->text;
        const QStringView line = text.sliced(head.line.start, head.line.length);
        const qsizetype place = line.lastIndexOf(head.address);
        if (place < 0 || !head.address.contains(u'@'))
            return false;
        const QStringView tail = line.sliced(place + head.address.size());
        if (!tail.isEmpty() && tail != u"-" && tail != u".")
            return false;
        const TextSpan next = lineBehind(text, head.line.end());
        const QStringView rest = text.sliced(next.start, next.length);
        QStringView piece = rest.first(std::find_if_not(rest.begin(), rest.end(), isOfDomain) - rest.begin());
        while (piece.endsWith(u'.'))
            piece.chop(1);
        if (piece.isEmpty() || at(rest, piece.size()) == u'@')
            return false;
        const QString whole = head.address + tail + piece;
        const bool isCut = !tail.isEmpty() || piece.startsWith(u'.');
        const bool isByLook = isCut && QStringView(whole).mid(whole.indexOf(u'@')).contains(u'.') &&
                              !head.address.section(u'@', 1).contains(u'.');
        if (!m_whole.contains(whole.toLower()) && !isByLook)
            return false;
        head.address = whole;
        extend(head, next.start + piece.size(), next.end());
        return true;
    }

    /// "anna.ex" above "ample@example.com"
    bool joinUser(RecipientHead &head) const
    {
        const QStringView text = head.section->text;
        const QStringView line = text.sliced(head.line.start, head.line.length);
        const qsizetype place = line.indexOf(head.address);
        if (place < 0 || place > 1 || head.line.start == 0)
            return false;
        qsizetype end = head.line.start;
        while (end > 0 && isLineEnd(text[end - 1]))
            --end;
        qsizetype start = end;
        while (start > 0 && !isDelimiter(text[start - 1]))
            --start;
        const QString whole = text.sliced(start, end - start) + head.address;
        if (start == end || !m_whole.contains(whole.toLower()))
            return false;
        while (start > 0 && !isLineEnd(text[start - 1]))
            --start;
        head.address = whole;
        head.line = {start, head.line.end() - start};
        return true;
    }

    /// The head's lines now go on up to `lineEnd`, and its reason begins behind the address.
    static void extend(RecipientHead &head, qsizetype addressEnd, qsizetype lineEnd)
    {
        head.line.length = lineEnd - head.line.start;
        if (head.kind != RecipientLine::Kind::Sentence)
            head.reasonStart = head.kind == RecipientLine::Kind::Reason ? addressEnd : lineEnd;
    }

    std::vector<RecipientHead> &m_heads;
    QSet<QString> m_whole; ///< Addresses in small letters.
};

} // namespace

void joinWrappedAddresses(std::vector<RecipientHead> &heads, const QStringList &known)
{
    if (!heads.empty() && heads.size() <= mostHeads)
        Joiner(heads, known).run();
}

} // namespace Codebook
