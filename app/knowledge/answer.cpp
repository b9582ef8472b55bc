// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "knowledge/answer.h"

#include <array>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Codebook {

namespace {

// Each table is in the order of its enumeration.
constexpr std::array outcomeIds{
    "accepted"_L1, "waiting"_L1, "failed"_L1, "gave-up"_L1, "not-a-bounce"_L1, "unknown"_L1,
};
constexpr std::array ownerIds{
    "nobody"_L1,      "sender"_L1,    "sender-admin"_L1, "recipient"_L1, "recipient-admin"_L1,
    "group-owner"_L1, "forwarder"_L1, "provider"_L1,     "unknown"_L1,
};
constexpr std::array confidenceIds{"high"_L1, "medium"_L1, "low"_L1};
constexpr std::array sourceKindIds{
    "rfc"_L1, "iana"_L1, "provider"_L1, "program"_L1, "block-list"_L1, "house"_L1, "other"_L1,
};
constexpr std::array clashKindIds{
    "class-mismatch"_L1,    "associated-code"_L1,  "restricted-class"_L1,
    "text-against-code"_L1, "registry-meaning"_L1, "status-field"_L1,
    "unregistered"_L1,      "invalid-class"_L1,    "forged-sender"_L1,
};

template <typename Enum, std::size_t N>
QString idOf(const std::array<QLatin1StringView, N> &ids, Enum value)
{
    const auto index = static_cast<std::size_t>(value);
    return index < N ? QString(ids[index]) : QString();
}

template <typename Enum, std::size_t N>
std::optional<Enum> fromId(const std::array<QLatin1StringView, N> &ids, QStringView id)
{
    const auto found = std::find(ids.begin(), ids.end(), id);
    if (found == ids.end())
        return std::nullopt;
    return static_cast<Enum>(std::distance(ids.begin(), found));
}

} // namespace

QString outcomeId(Outcome outcome)
{
    return idOf(outcomeIds, outcome);
}

QString ownerId(Owner owner)
{
    return idOf(ownerIds, owner);
}

QString confidenceId(Confidence confidence)
{
    return idOf(confidenceIds, confidence);
}

std::optional<Owner> ownerFromId(QStringView id)
{
    return fromId<Owner>(ownerIds, id);
}

std::optional<Outcome> outcomeFromId(QStringView id)
{
    return fromId<Outcome>(outcomeIds, id);
}

std::optional<Confidence> confidenceFromId(QStringView id)
{
    return fromId<Confidence>(confidenceIds, id);
}

QString sourceKindId(Source::Kind kind)
{
    return idOf(sourceKindIds, kind);
}

std::optional<Source::Kind> sourceKindFromId(QStringView id)
{
    return fromId<Source::Kind>(sourceKindIds, id);
}

QString clashKindId(Clash::Kind kind)
{
    return idOf(clashKindIds, kind);
}

} // namespace Codebook
