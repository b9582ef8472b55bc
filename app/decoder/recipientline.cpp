// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoder/recipientline.h"

#include "intake/characters.h"
#include "intake/headerfields.h"

#include <algorithm>
#include <iterator>
#include <optional>

namespace Codebook {

namespace {

constexpr qsizetype longestLine = 2000;
constexpr qsizetype longestName = 60;
constexpr qsizetype longestUser = 64;
constexpr qsizetype nearEnough = 40;

// All in small letters.

// What a sentence about a failed delivery speaks of.
constexpr QStringView deliveryWords[]{
    u"deliver",
    u"undeliver",
    u"reach",
    u"relay",
    u"fail",
    u"reject",
    u"refus",
    u"bounce",
    u"not valid",
    u"valid user",
    u"not exist",
    u"n't exist",
    u"unknown",
    u"invalid",
    u"returned",
    u"could not",
    u"couldn't",
    u"cannot",
    u"unable",
    u"zugestellt",
    u"zustell",
    u"remis",
    u"distribu",
    u"entreg",
    u"enviar",
    u"recapit",
    u"consegn",
    u"bezorg",
    u"dostarcz",
    u"\u6295\u9012",
    u"\u9001\u8fbe",
    u"\u9001\u9054",
    u"\u4e0d\u5b58\u5728",
    u"\u9000\u4fe1",
    u"\u914d\u4fe1",
    u"\u9001\u4fe1",
    u"\u5c4a\u3051",
    u"\u5931\u6557",
    u"\u5931\u8d25",
    u"\u0434\u043e\u0441\u0442\u0430\u0432",
};

// The word before the address that makes it the recipient.
constexpr QStringView directions[]{
    u"to",
    u"for",
    u"recipient",
    u"recipients",
    u"address",
    u"addresses",
    u"user",
    u"mailbox",
    u"an",
    u"account",
    u"f\u00fcr",
    u"empf\u00e4nger",
    u"\u00e0",
    u"a",
    u"para",
    u"aan",
    u"voor",
    u"do",
    u"till",
    u"til",
    u"destinataire",
    u"destinatario",
    u"per",
    u"pour",
    u"\u0434\u043b\u044f",
    u"\u0430\u0434\u0440\u0435\u0441\u0443",
};

// Sentences that tell whom to ask.
constexpr QStringView contacts[]{
    u"contact",
    u"assistance",
    u"help",
    u"question",
    u"send mail to",
    u"send e-mail to",
    u"send email to",
    u"write to",
    u"report",
    u"reply to",
    u"complain",
    u"forward this",
    u"please mail",
    u"kontakt",
    u"wenden",
    u"contacte",
    u"contatt",
    u"from:",
    u"sender:",
    u"unsubscribe",
    u"envelope-from",
    u"sender address",
    u"absender",
    u"exp\u00e9diteur",
    u"remitente",
    u"mittente",
    u"\u9023\u7d61",
    u"\u8054\u7cfb",
    u"\u554f\u3044\u5408\u308f\u305b",
    u"\u3054\u9023\u7d61",
};

constexpr QStringView labels[]{
    u"recipient",
    u"recipients",
    u"recipient address",
    u"recipient(s)",
    u"failed recipient",
    u"failed recipients",
    u"failed address",
    u"rcpt to",
    u"original address",
    u"intended recipient",
    u"address",
    u"email address",
    u"e-mail address",
    u"email",
    u"addressed to",
    u"mail to",
    u"envelope-to",
    u"destinataire",
    u"destinataires",
    u"empf\u00e4nger",
    u"empf\u00e4ngeradresse",
    u"destinatario",
    u"destinat\u00e1rio",
    u"ontvanger",
    u"odbiorca",
    u"adresat",
    u"\u043f\u043e\u043b\u0443\u0447\u0430\u0442\u0435\u043b\u044c",
    u"\u5b9b\u5148",
    u"\u6536\u4ef6\u4eba",
    u"user",
    u"mailbox",
    u"final recipient",
    u"bounced address",
};

constexpr QStringView weakLabels[]{u"to", u"an", u"\u00e0", u"para", u"a", u"aan"};

template <std::size_t N>
bool holdsAny(const QString &text, const QStringView (&phrases)[N])
{
    return std::any_of(std::begin(phrases), std::end(phrases),
                       [&text](QStringView phrase) { return text.contains(phrase); });
}

template <std::size_t N>
bool isOneOf(QStringView word, const QStringView (&words)[N])
{
    return std::any_of(std::begin(words), std::end(words),
                       [word](QStringView entry) { return word == entry; });
}

bool isSign(QChar c)
{
    return isBlank(c) || isBracket(c) || isQuoteMark(c) || c == u'*' || c == u'-' || c == u'.' || c == u'+' ||
           c == u',' || c == u';' || c == u'\u2022' || c == u'\u00b7' || c == u'=' || c == u'>';
}

QStringView withoutSigns(QStringView text)
{
    while (!text.isEmpty() && isSign(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isSign(text.back()))
        text.chop(1);
    return text;
}

QString lastWord(const QString &text)
{
    const QStringView plain = withoutSigns(text);
    qsizetype start = plain.size();
    while (start > 0 && !isBlank(plain[start - 1]))
        --start;
    return plain.sliced(start).toString();
}

bool isRepeated(QStringView rest, QStringView address)
{
    const auto others = addressesIn(rest);
    return !others.empty() && std::all_of(others.begin(), others.end(), [&](TextSpan other) {
        return rest.sliced(other.start, other.length).compare(address, Qt::CaseInsensitive) == 0;
    });
}

class LineReader final
{
public:
    LineReader(QStringView line, QStringView before)
        : m_line(line)
        , m_small(line.toString().toLower().replace(u'\u2019', u'\''))
        , m_before(before.toString().toLower().replace(u'\u2019', u'\''))
    {}

    std::vector<RecipientLine> run()
    {
        const auto addresses = addressesIn(m_line);
        std::vector<RecipientLine> found;
        if (addresses.empty() || isIdentifier())
            return found;
        if (head(addresses.front(), addresses.size(), found)) {
            if (found.front().kind == RecipientLine::Kind::Alone)
                addList(addresses, found);
            return found;
        }
        for (const TextSpan &address : addresses) {
            if (const auto kind = inSentence(address)) {
                found.push_back({*kind, address, address.end()});
                break;
            }
        }
        return found;
    }

private:
    [[nodiscard]] bool isIdentifier() const
    {
        return m_small.contains(u"message-id") || m_small.contains(u"message id") ||
               QStringView(m_before).right(40).contains(u"message-id:");
    }

    /// The address begins the line.
    bool head(TextSpan address, std::size_t count, std::vector<RecipientLine> &found) const
    {
        const QStringView lead = withoutSigns(m_line.first(address.start));
        if (isCode(lead) && m_line.sliced(address.end()).left(5).contains(u"...")) {
            found.push_back(
                {RecipientLine::Kind::Reason, address, 0}); // "550 <anna@example.com>... User unknown"
            return true;
        }
        const QStringView rest = m_line.sliced(address.end());
        const QStringView tail = withoutSigns(rest);
        const bool isBracketed =
            at(m_line, address.start - 1) == u'<' || at(m_line, address.start - 1) == u'(';
        if (!lead.isEmpty()) {
            const bool isName = isBracketed && tail.isEmpty() && lead.size() < longestName &&
                                !lead.contains(u':') && !lead.contains(u'\u3001') &&
                                !lead.contains(u'\u3002') && isIntroduced() &&
                                !holdsAny(lead.toString().toLower(), contacts);
            if (!isName)
                return false;
            found.push_back({RecipientLine::Kind::Alone, address, m_line.size()});
            return true;
        }
        qsizetype reason = address.end();
        while (reason < m_line.size() && (isBracket(m_line[reason]) || isQuoteMark(m_line[reason])) &&
               m_line[reason] != u'(' && m_line[reason] != u'[' && m_line[reason] != u'<')
            ++reason;
        const bool isList = count > 1 && tail.startsWith(u',');
        if (tail.isEmpty() || tail == u":" || isRest(rest, m_line.sliced(address.start, address.length)) ||
            isList) {
            found.push_back({RecipientLine::Kind::Alone, address, m_line.size()});
            return true;
        }
        const QStringView behind = m_line.sliced(reason);
        qsizetype blanks = 0;
        while (blanks < behind.size() && isBlank(behind[blanks]))
            ++blanks;
        const QStringView next = behind.sliced(blanks);
        const bool isReason = next.startsWith(u':') || next.startsWith(u"...") || next.startsWith(u'(') ||
                              next.startsWith(u"- ") || next.startsWith(u"\u2013 ") ||
                              next.startsWith(u"[") || next.startsWith(u"; ") || next.startsWith(u"=> ") ||
                              next.startsWith(u"-> ") || (isBracketed && blanks > 0) || blanks > 1 ||
                              (blanks > 0 && isIntroduced() && hasCode(next));
        if (!isReason)
            return false;
        if (next.startsWith(u':'))
            ++blanks;
        found.push_back({RecipientLine::Kind::Reason, address, reason + blanks});
        return true;
    }

    /// "550", "550 5.1.1"
    [[nodiscard]] static bool isCode(QStringView text)
    {
        return text.size() >= 3 && text.size() <= 12 && (text[0] == u'4' || text[0] == u'5') &&
               std::all_of(text.begin(), text.end(),
                           [](QChar c) { return isDigit(c) || c == u'.' || c == u' ' || c == u'-'; });
    }

    [[nodiscard]] static bool hasCode(QStringView text)
    {
        for (qsizetype i = 0; i + 2 < text.size(); ++i) {
            if ((text[i] == u'4' || text[i] == u'5') && isDigit(text[i + 1]) && isDigit(text[i + 2]) &&
                !isAlnum(at(text, i - 1)) && !isAlnum(at(text, i + 3)))
                return true;
        }
        return false;
    }

    /// What may follow an address that still stands alone: itself once more, or a date.
    [[nodiscard]] static bool isRest(QStringView rest, QStringView address)
    {
        const QStringView tail = withoutSigns(rest);
        if (isRepeated(rest, address))
            return true;
        return tail.startsWith(u"on ", Qt::CaseInsensitive) && tail.size() < longestName &&
               std::any_of(tail.begin(), tail.end(), isDigit);
    }

    void addList(const std::vector<TextSpan> &addresses, std::vector<RecipientLine> &found) const
    {
        for (std::size_t i = 1; i < addresses.size(); ++i) {
            const TextSpan gap{addresses[i - 1].end(), addresses[i].start - addresses[i - 1].end()};
            if (!withoutSigns(m_line.sliced(gap.start, gap.length)).isEmpty())
                return;
            found.push_back({RecipientLine::Kind::Alone, addresses[i], m_line.size()});
        }
    }

    /// The lines before speak of recipients.
    [[nodiscard]] bool isIntroduced() const
    {
        return m_before.contains(u"recipient") || m_before.contains(u"address") || m_before.endsWith(u':') ||
               holdsAny(m_before, deliveryWords);
    }

    [[nodiscard]] std::optional<RecipientLine::Kind> inSentence(TextSpan address) const
    {
        const QString lead = m_small.left(address.start);
        QStringView label = QStringView(lead).trimmed();
        while (!label.isEmpty() && isSign(label.back()))
            label.chop(1);
        if (label.endsWith(u':')) {
            label = withoutSigns(label.chopped(1)).trimmed();
            if (isOneOf(label, labels))
                return RecipientLine::Kind::Label;
            if (isOneOf(label, weakLabels))
                return RecipientLine::Kind::Weak;
            if (label.isEmpty())
                return std::nullopt;
        }
        if (holdsAny(m_small, contacts))
            return std::nullopt;
        const bool isAboutDelivery =
            holdsAny(m_small, deliveryWords) || holdsAny(m_before.right(100), deliveryWords);
        if (!isAboutDelivery)
            return std::nullopt;
        QString word = lastWord(lead);
        while (word.endsWith(u':'))
            word.chop(1);
        // Chinese and Japanese write no blank, and put the address in brackets or beside the word.
        const QChar last =
            QStringView(lead).trimmed().isEmpty() ? QChar() : QStringView(lead).trimmed().back();
        const bool isWithoutBlanks = last.unicode() >= 0x2e80;
        if (isOneOf(word, directions) || lead.trimmed().endsWith(u':') || isWithoutBlanks)
            return RecipientLine::Kind::Sentence;
        // "Delivery to the recipient bert (bert@example.com) failed", "mailbox anna@example.com is full"
        const QString rest = m_small.mid(address.end(), nearEnough);
        const bool isSubject = rest.contains(u" could not") || rest.contains(u" not be") ||
                               rest.contains(u" does not exist") || rest.contains(u" is not a valid");
        return isSubject ? std::optional(RecipientLine::Kind::Sentence) : std::nullopt;
    }

    QStringView m_line;
    QString m_small;
    QString m_before;
};

} // namespace

std::vector<RecipientLine> recipientsOfLine(QStringView line, QStringView before)
{
    if (!line.contains(u'@'))
        return {};
    return LineReader(line.first(std::min(line.size(), longestLine)), before).run();
}

std::vector<RecipientLine> localUserOf(QStringView line, QStringView before)
{
    const QStringView introduction = before.trimmed();
    if (!introduction.endsWith(u':'))
        return {};
    const QString last = introduction.sliced(introduction.lastIndexOf(u'\n') + 1).toString().toLower();
    if (!last.contains(u"recipient") && !last.contains(u"address"))
        return {};
    const QStringView word = withoutSigns(line);
    const bool isUser =
        word.size() > 1 && word.size() <= longestUser && std::all_of(word.begin(), word.end(), [](QChar c) {
            return isAlnum(c) || c == u'.' || c == u'-' || c == u'_' || c == u'+';
        });
    if (!isUser)
        return {};
    const TextSpan span{word.data() - line.data(), word.size()};
    return {{RecipientLine::Kind::Alone, span, line.size()}};
}

} // namespace Codebook
