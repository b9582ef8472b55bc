// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoder/reading.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Codebook {

QString partKindId(PartKind kind)
{
    switch (kind) {
    case PartKind::ReplyCode:
        return u"reply-code"_s;
    case PartKind::ReplyDigit:
        return u"reply-digit"_s;
    case PartKind::EnhancedStatus:
        return u"enhanced-status"_s;
    case PartKind::StatusClass:
        return u"status-class"_s;
    case PartKind::StatusSubject:
        return u"status-subject"_s;
    case PartKind::StatusDetail:
        return u"status-detail"_s;
    case PartKind::Speaker:
        return u"speaker"_s;
    case PartKind::Stage:
        return u"stage"_s;
    case PartKind::StatusWord:
        return u"status-word"_s;
    case PartKind::Address:
        return u"address"_s;
    case PartKind::Host:
        return u"host"_s;
    case PartKind::IpAddress:
        return u"ip-address"_s;
    case PartKind::Token:
        return u"token"_s;
    }
    return {};
}

QString speakerRoleId(SpeakerRole role)
{
    switch (role) {
    case SpeakerRole::Unknown:
        return u"unknown"_s;
    case SpeakerRole::SenderServer:
        return u"sender-server"_s;
    case SpeakerRole::Between:
        return u"between"_s;
    case SpeakerRole::RecipientServer:
        return u"recipient-server"_s;
    case SpeakerRole::SendingService:
        return u"sending-service"_s;
    }
    return {};
}

QString stageId(Stage stage)
{
    switch (stage) {
    case Stage::Unknown:
        return u"unknown"_s;
    case Stage::Connect:
        return u"connect"_s;
    case Stage::Helo:
        return u"helo"_s;
    case Stage::StartTls:
        return u"starttls"_s;
    case Stage::Auth:
        return u"auth"_s;
    case Stage::MailFrom:
        return u"mail-from"_s;
    case Stage::RcptTo:
        return u"rcpt-to"_s;
    case Stage::Data:
        return u"data"_s;
    case Stage::EndOfData:
        return u"end-of-data"_s;
    case Stage::AfterAcceptance:
        return u"after-acceptance"_s;
    case Stage::Local:
        return u"local"_s;
    }
    return {};
}

QString actionId(Action action)
{
    switch (action) {
    case Action::None:
        return u"none"_s;
    case Action::Failed:
        return u"failed"_s;
    case Action::Delayed:
        return u"delayed"_s;
    case Action::Delivered:
        return u"delivered"_s;
    case Action::Relayed:
        return u"relayed"_s;
    case Action::Expanded:
        return u"expanded"_s;
    }
    return {};
}

QString remarkKindId(Remark::Kind kind)
{
    switch (kind) {
    case Remark::Kind::LookAlike:
        return u"look-alike"_s;
    case Remark::Kind::DidYouMean:
        return u"did-you-mean"_s;
    case Remark::Kind::InvalidClass:
        return u"invalid-class"_s;
    case Remark::Kind::MixedCodes:
        return u"mixed-codes"_s;
    case Remark::Kind::ForgedSender:
        return u"forged-sender"_s;
    case Remark::Kind::TooMuch:
        return u"too-much"_s;
    }
    return {};
}

const Reply &innermost(const Reply &reply)
{
    const Reply *inner = &reply;
    while (!inner->inner.empty())
        inner = &inner->inner.front();
    return *inner;
}

bool isRefusal(const Reply &reply)
{
    const Reply &inner = innermost(reply);
    return inner.code ? inner.code->value >= 400 : inner.status && inner.status->cls != 2;
}

const Part *partAt(const std::vector<Part> &parts, qsizetype position)
{
    auto part = std::upper_bound(parts.begin(), parts.end(), position,
                                 [](qsizetype p, const Part &candidate) { return p < candidate.span.start; });
    if (part == parts.begin() || !(--part)->span.contains(position))
        return nullptr;
    const Part *child = partAt(part->children, position);
    return child ? child : &*part;
}

} // namespace Codebook
