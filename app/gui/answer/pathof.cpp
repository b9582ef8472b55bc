// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/answer/pathof.h"

namespace Codebook {

namespace {

std::optional<PathStop> stopOf(SpeakerRole role)
{
    switch (role) {
    case SpeakerRole::SenderServer:
    case SpeakerRole::SendingService:
        return PathStop::SenderServer;
    case SpeakerRole::Between:
        return PathStop::Between;
    case SpeakerRole::RecipientServer:
        return PathStop::RecipientServer;
    case SpeakerRole::Unknown:
        break;
    }
    return std::nullopt;
}

QStringView domainOf(QStringView address)
{
    return address.sliced(address.lastIndexOf(u'@') + 1);
}

bool isHostOf(QStringView host, QStringView address)
{
    const QStringView domain = domainOf(address);
    if (domain.isEmpty() || !host.endsWith(domain, Qt::CaseInsensitive))
        return false;
    return host.size() == domain.size() || host[host.size() - domain.size() - 1] == u'.';
}

// Who wrote the report or the log tried to hand the mail on. Without another sign that is the sender's side,
// unless its name shows that the mail had already arrived at the recipient's.
PathStop stopOfReporter(const Answer &answer)
{
    if (const auto stop = stopOf(answer.reporter.role))
        return *stop;
    const QString &host = answer.reporter.host;
    const bool isTheirs = isHostOf(host, answer.recipient) && !isHostOf(host, answer.envelopeSender);
    if (!isTheirs)
        return PathStop::SenderServer;
    const bool isAsked = answer.speaker.host.isEmpty() || answer.speaker.host == host;
    return isAsked ? PathStop::RecipientServer : PathStop::Between;
}

const QString &hostOrIp(const Speaker &speaker)
{
    return speaker.host.isEmpty() ? speaker.ip : speaker.host;
}

std::optional<PathStop> stopOfOwner(const Answer &answer)
{
    switch (answer.owners.empty() ? Owner::Unknown : answer.owners.front()) {
    case Owner::Sender:
        return PathStop::Sender;
    case Owner::SenderAdmin:
        return PathStop::SenderServer;
    case Owner::Recipient:
    case Owner::GroupOwner:
        return PathStop::Mailbox;
    case Owner::RecipientAdmin:
        return PathStop::RecipientServer;
    case Owner::Forwarder:
        return PathStop::Between;
    case Owner::Provider:
        return stopOf(answer.speaker.role);
    case Owner::Nobody:
    case Owner::Unknown:
        break;
    }
    return std::nullopt;
}

std::optional<PathStop> stopReached(const Answer &answer)
{
    const std::optional<PathStop> speaker = stopOf(answer.speaker.role);
    const bool hasReporter = !hostOrIp(answer.reporter).isEmpty();
    switch (answer.outcome) {
    case Outcome::Accepted:
        return answer.action == Action::Delivered ? PathStop::Mailbox : speaker;
    case Outcome::Failed:
        // What failed inside the reporting server never left it.
        return answer.stage == Stage::Local && hasReporter ? stopOfReporter(answer) : speaker;
    case Outcome::Waiting:
    case Outcome::GaveUp:
        // Whoever was put off keeps the mail: the server before the one that spoke.
        return hasReporter ? stopOfReporter(answer) : PathStop::SenderServer;
    case Outcome::NotABounce:
    case Outcome::Unknown:
        break;
    }
    return std::nullopt;
}

} // namespace

MailPath pathOf(const Answer &answer)
{
    MailPath path;
    path.outcome = answer.outcome;
    const auto setName = [&](PathStop stop, const QString &name) {
        QString &place = path.names[static_cast<std::size_t>(stop)];
        if (place.isEmpty())
            place = name;
    };
    setName(PathStop::Sender, answer.envelopeSender);
    setName(PathStop::Mailbox, answer.recipient.isEmpty() ? answer.originalRecipient : answer.recipient);
    if (const auto stop = stopOf(answer.speaker.role))
        setName(*stop, hostOrIp(answer.speaker));
    if (!hostOrIp(answer.reporter).isEmpty())
        setName(stopOfReporter(answer), hostOrIp(answer.reporter));
    path.reached = stopReached(answer);
    path.mustAct = stopOfOwner(answer);
    return path;
}

} // namespace Codebook
