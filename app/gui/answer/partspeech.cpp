// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/answer/partspeech.h"

#include "gui/answer/partgroups.h"
#include "report/partwords.h"

namespace Codebook {

QString PartSpeech::part(const CaseFile &file, const Part &part)
{
    //: Read aloud: the letter of the mark, the kind of part, its text, its place.
    return tr("%1, %2, %3, %4")
        .arg(QString(partLetter(part.kind)), kind(part.kind), partText(file, part), place(part.span));
}

QString PartSpeech::place(TextSpan span)
{
    if (span.length == 1)
        return tr("character %1").arg(span.start + 1);
    return tr("characters %1 to %2").arg(span.start + 1).arg(span.end());
}

QString PartSpeech::kind(PartKind kind)
{
    switch (kind) {
    case PartKind::ReplyCode:
        return tr("reply code");
    case PartKind::ReplyDigit:
        return tr("digit of the reply code");
    case PartKind::EnhancedStatus:
        return tr("enhanced status code");
    case PartKind::StatusClass:
        return tr("class");
    case PartKind::StatusSubject:
        return tr("subject");
    case PartKind::StatusDetail:
        return tr("detail");
    case PartKind::Speaker:
        return tr("who says it");
    case PartKind::Stage:
        return tr("stage");
    case PartKind::StatusWord:
        return tr("status word");
    case PartKind::Address:
        return tr("mail address");
    case PartKind::Host:
        return tr("host");
    case PartKind::IpAddress:
        return tr("IP address");
    case PartKind::Token:
        break;
    }
    return tr("provider's own word");
}

} // namespace Codebook
