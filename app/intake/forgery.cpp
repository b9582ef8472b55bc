// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/forgery.h"

#include "intake/anycase.h"
#include "intake/characters.h"
#include "intake/headerfields.h"

#include <QStringList>

#include <algorithm>

namespace Codebook {

namespace {

constexpr qsizetype longestHeader = 64 * 1024;

struct FailedCheck
{
    QStringView field;
    QStringView words;
    bool isFirst;       ///< The words begin the field: "fail (…)", not "softfail" or a comment.
    bool isForwardable; ///< Mail that somebody passed on fails this check as well.
};
constexpr FailedCheck failedChecks[]{
    {u"Authentication-Results", u"dmarc=fail", false, false},
    {u"Received-SPF", u"fail", true, true},
    {u"Authentication-Results", u"spf=fail", false, true},
    {u"Authentication-Results", u"spf=hardfail", false, true},
};

/// "example.com" of "mail.example.com", "example.co.uk" of "mx.example.co.uk".
QString organisationOf(QStringView host)
{
    constexpr qsizetype longestSecondLevel = 3; // "co", "com", "ac"
    QStringList labels = host.toString().toLower().split(u'.', Qt::SkipEmptyParts);
    const qsizetype count = labels.size();
    const bool isBelowSecondLevel =
        count > 2 && labels[count - 1].size() == 2 && labels[count - 2].size() <= longestSecondLevel;
    return labels.mid(std::max<qsizetype>(0, count - (isBelowSecondLevel ? 3 : 2))).join(u'.');
}

/// The word behind the name, where the name is a word of its own: "by mx.example.net with", "d=example.com;".
QStringView wordBehind(QStringView value, QStringView name)
{
    for (qsizetype place = indexOfAnyCase(value, name, 0); place >= 0;
         place = indexOfAnyCase(value, name, place + 1)) {
        if (isAlnum(at(value, place - 1)) || at(value, place - 1) == u'-')
            continue;
        qsizetype start = place + name.size();
        while (isBlank(at(value, start)) || isLineEnd(at(value, start)))
            ++start;
        qsizetype end = start;
        while (isAlnum(at(value, end)) || at(value, end) == u'.' || at(value, end) == u'-')
            ++end;
        return value.sliced(start, end - start);
    }
    return {};
}

class OriginalHeader final
{
public:
    explicit OriginalHeader(QStringView text)
        : m_text(text)
        , m_header(text)
    {
        for (const QStringView field : {QStringView(u"Return-Path"), QStringView(u"From")}) {
            for (const QString &address : addressListOf(m_header.value(field)))
                m_senders.append(organisationOf(QStringView(address).mid(address.indexOf(u'@') + 1)));
        }
    }

    std::optional<SenderProof> failedProof() const
    {
        for (const FailedCheck &check : failedChecks) {
            for (const HeaderField &field : m_header.fields()) {
                const TextSpan failure =
                    isSame(field.name, check.field) ? failureIn(field, check) : TextSpan{};
                if (!failure.isEmpty())
                    return SenderProof{failure, !speaksForSender() && !(check.isForwardable && isPassedOn())};
            }
        }
        return std::nullopt;
    }

private:
    [[nodiscard]] QStringView valueOf(const HeaderField &field) const
    {
        return m_text.sliced(field.value.start, field.value.length);
    }

    [[nodiscard]] TextSpan failureIn(const HeaderField &field, const FailedCheck &check) const
    {
        const QStringView value = valueOf(field);
        const qsizetype words = indexOfAnyCase(value, check.words, 0);
        if (words < 0 || (check.isFirst && words > 0) || isAlnum(at(value, words + check.words.size())))
            return {};
        const qsizetype start = field.name.data() - m_text.data();
        return {start, field.value.start + words + check.words.size() - start};
    }

    [[nodiscard]] bool isOfSender(QStringView host) const
    {
        return !host.isEmpty() && m_senders.contains(organisationOf(host));
    }

    [[nodiscard]] bool speaksForSender() const
    {
        return std::any_of(
            m_header.fields().begin(), m_header.fields().end(), [this](const HeaderField &field) {
                return (isSame(field.name, u"Received") && isOfSender(wordBehind(valueOf(field), u"by"))) ||
                       (isSame(field.name, u"DKIM-Signature") &&
                        isOfSender(wordBehind(valueOf(field), u"d=")));
            });
    }

    /// Whether servers of more than one house took it on its way. A name that the other side gave of itself
    /// ("from …") proves nothing.
    [[nodiscard]] bool isPassedOn() const
    {
        QString house;
        for (const HeaderField &field : m_header.fields()) {
            if (!isSame(field.name, u"Received"))
                continue;
            const QStringView host = wordBehind(valueOf(field), u"by");
            if (!host.contains(u'.') || isDigit(host.back())) // A name or address within a house.
                continue;
            const QString other = organisationOf(host);
            if (!house.isEmpty() && other != house)
                return true;
            house = other;
        }
        return false;
    }

    QStringView m_text;
    HeaderBlock m_header;
    QStringList m_senders;
};

} // namespace

std::optional<SenderProof> failedProof(QStringView original)
{
    const QStringView start = original.first(std::min(original.size(), longestHeader));
    return containsAnyCase(start, u"fail") ? OriginalHeader(start).failedProof() : std::nullopt;
}

} // namespace Codebook
