// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoder/candidates.h"

#include "intake/anycase.h"
#include "intake/characters.h"
#include "intake/wordlist.h"

#include <QSet>

#include <algorithm>
#include <iterator>

namespace Codebook {

namespace {

constexpr qsizetype longestStart = 322; // "<" and an address.

constexpr WordList listPrograms{u"listserv", u"mailman", u"sympa", u"majordomo", u"ezmlm", u"mlmmj"};

class Choice final
{
public:
    Choice(const Candidates &candidates, const std::vector<Reply> &replies)
        : m_candidates(candidates)
        , m_replies(replies)
    {
        for (const QStringList &list : {candidates.own, candidates.sender}) {
            for (const QString &address : list)
                m_own.insert(address.toLower());
        }
        for (const QStringList &list : {candidates.named, candidates.commanded, candidates.addressed,
                                        candidates.original, candidates.mentioned, candidates.announced})
            tellAdministration(list);
    }

    QStringList run()
    {
        take(m_candidates.failed);
        takeOthers(m_candidates.named);
        if (m_chosen.isEmpty())
            take(m_candidates.commanded);
        if (m_chosen.isEmpty())
            takeFromReply();
        takeOthers(m_candidates.addressed);
        if (m_chosen.isEmpty() && m_candidates.original.size() == 1)
            take(m_candidates.original);
        if (m_chosen.isEmpty())
            takeOnly(m_candidates.mentioned);
        if (m_chosen.isEmpty())
            takeOnly(m_candidates.announced);
        if (m_chosen.isEmpty())
            takeReturnPath();
        return m_chosen;
    }

private:
    [[nodiscard]] bool isOwn(const QString &address) const
    {
        return m_own.contains(address.toLower()) || isAdministration(address);
    }

    /// "talk@example.com" has "talk-owner@example.com" and "owner-talk@example.com" for questions.
    void tellAdministration(const QStringList &addresses)
    {
        for (const QString &address : addresses) {
            const QString list = address.section(u'@', 0, 0).toLower();
            const QString domain = u'@' + address.section(u'@', 1).toLower();
            for (const QStringView role : {QStringView(u"owner"), QStringView(u"request"),
                                           QStringView(u"admin"), QStringView(u"bounces")}) {
                m_administration.insert(list + u'-' + role + domain);
                m_administration.insert(role + u'-' + list + domain);
            }
        }
    }

    [[nodiscard]] bool isAdministration(const QString &address) const
    {
        return m_administration.contains(address.toLower());
    }

    void take(const QString &address)
    {
        if (m_known.contains(address.toLower()))
            return;
        m_known.insert(address.toLower());
        m_chosen.append(address);
    }

    void take(const QStringList &addresses)
    {
        for (const QString &address : addresses)
            take(address);
    }

    void takeOthers(const QStringList &addresses)
    {
        if (!m_chosen.isEmpty())
            return;
        for (const QString &address : addresses) {
            if (!isOwn(address))
                take(address);
        }
        if (m_chosen.isEmpty() &&
            std::none_of(addresses.begin(), addresses.end(),
                         [this](const QString &address) { return isAdministration(address); }))
            take(addresses);
    }

    /// The first refusal that names somebody, and each further one that begins with whom it is about.
    void takeFromReply()
    {
        for (const Reply &reply : m_replies) {
            if (!reply.code || reply.code->value < 400)
                continue;
            const QString &text = innermost(reply).text;
            const bool beginsWithAddress = text.startsWith(u'<');
            for (const QString &address :
                 addressListOf(m_chosen.isEmpty() ? text : text.left(longestStart))) {
                if (isOwn(address))
                    continue;
                if (m_chosen.isEmpty() || beginsWithAddress)
                    take(address);
                break;
            }
        }
    }

    /// A notice in words that nobody knows still speaks of whom it is about, where it names one address only.
    void takeOnly(const QStringList &addresses)
    {
        QStringList others;
        for (const QString &address : addresses) {
            if (!isOwn(address) && !others.contains(address, Qt::CaseInsensitive))
                others.append(address);
        }
        if (others.size() == 1)
            take(others);
    }

    /// "bounces+anna=example.com@list.example.org": who the mail went to, written into the return path.
    void takeReturnPath()
    {
        for (const QString &own : m_candidates.own) {
            const QString local = own.section(u'@', 0, 0);
            const qsizetype equals = local.lastIndexOf(u'=');
            if (equals <= 0 || !QStringView(local).mid(equals).contains(u'.'))
                continue;
            const qsizetype start = userStart(QStringView(local).first(equals));
            if (start >= 0 && start < equals)
                take(local.mid(start, equals - start) + u'@' + local.mid(equals + 1));
        }
    }

    /// Where in "bounces-4471-anna" or "list-bounces+anna" the user begins: behind "+" or "=", the number of
    /// the mailing, or the word that says what such an address is for. -1 where nothing tells.
    static qsizetype userStart(QStringView local)
    {
        constexpr QStringView purposes[]{u"bounce", u"bounces", u"return", u"returns", u"errors", u"verp"};
        const auto isMark = [](QChar c) { return c == u'+' || c == u'='; };
        const auto mark = std::find_if(local.rbegin(), local.rend(), isMark);
        if (mark != local.rend())
            return mark.base() - local.begin();
        qsizetype start = -1;
        qsizetype piece = 0;
        for (qsizetype i = 0; i < local.size(); ++i) {
            if (local[i] != u'-' && local[i] != u'_' && local[i] != u'.')
                continue;
            const QStringView word = local.sliced(piece, i - piece);
            const bool isNumber = !word.isEmpty() && std::all_of(word.begin(), word.end(), isDigit);
            const bool isPurpose = std::any_of(std::begin(purposes), std::end(purposes),
                                               [word](QStringView purpose) { return isSame(word, purpose); });
            if (isNumber || isPurpose)
                start = i + 1;
            piece = i + 1;
        }
        return start;
    }

    const Candidates &m_candidates;
    const std::vector<Reply> &m_replies;
    QSet<QString> m_own; ///< In small letters, as m_known.
    QSet<QString> m_known;
    QSet<QString> m_administration; ///< Of lists that are named themselves.
    QStringList m_chosen;
};

} // namespace

QStringList recipientsAmong(const Candidates &candidates, const std::vector<Reply> &replies)
{
    return Choice(candidates, replies).run();
}

QStringList listsThatWrite(const HeaderBlock &header)
{
    const QStringList writers = addressListOf(header.value(u"From"));
    QStringList lists = addressListOf(header.value(u"Subject")) + addressListOf(header.value(u"X-BeenThere"));
    lists.removeIf([&writers](const QString &list) {
        const qsizetype sign = list.indexOf(u'@');
        const QString start = list.left(sign) + u'-';
        return std::none_of(writers.begin(), writers.end(), [&](const QString &writer) {
            const bool isOfList = startsWithAnyCase(writer, start) ||
                                  listPrograms.holds(QStringView(writer).first(placeOf(writer, u'@')));
            return isOfList && endsWithAnyCase(writer, QStringView(list).sliced(sign));
        });
    });
    constexpr QStringView role = u"-bounces@";
    for (const QString &writer : writers) {
        const qsizetype place = writer.indexOf(role);
        if (place > 0 && header.has(u"X-List-Administrivia")) // Mailman speaks for its list.
            lists += writer.first(place) + u'@' + writer.sliced(place + role.size());
    }
    return lists;
}

} // namespace Codebook
