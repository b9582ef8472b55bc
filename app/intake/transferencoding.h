// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "intake/mimereader.h"
#include "text/textspan.h"

#include <QByteArray>
#include <QStringView>

#include <vector>

namespace Codebook {

/// Bytes and, for each of them, the piece of the source that it came from.
struct PlacedBytes
{
    QByteArray bytes;
    std::vector<TextSpan> places;
};

/// The bytes of a part's body in the source (RFC 2045, 6.7 and 6.8). Not more than `most` of them. Damage is
/// passed over: a wrong "=XY" stays as it stands, foreign characters in base64 are skipped. Without an
/// encoding each character gives the byte it was read from (textFromBytes).
[[nodiscard]] PlacedBytes bytesOf(QStringView source, TextSpan body, MimePart::Encoding encoding,
                                  qsizetype most);

} // namespace Codebook
