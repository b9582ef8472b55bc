// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "intake/headerfields.h"
#include "text/textspan.h"

#include <QString>
#include <QStringView>

#include <vector>

namespace Codebook {

/// One part of a MIME message (RFC 2045), in the order of the message, containers before what they hold.
struct MimePart
{
    enum class Encoding { None, QuotedPrintable, Base64 };

    QString type; ///< "text/plain", in small letters.
    QString charset;
    QString reportType; ///< Of a multipart/report: "delivery-status".
    QString fileName;
    Encoding encoding = Encoding::None;
    TextSpan body; ///< What stands behind the part's header, still encoded. Of a message/rfc822: the message.
    int parent = -1; ///< Index of the container; -1 for the part that is the whole message.
    bool isContainer = false;
};

/// The parts of the message in `source` that has this header. Spans count the characters of `source`. Empty
/// for a text that is no message; damaged messages give what can be found. Not more than 10,000 parts, 50
/// deep. What is in a message/rfc822 is not taken apart.
[[nodiscard]] std::vector<MimePart> mimeParts(QStringView source, const HeaderBlock &header);

} // namespace Codebook
