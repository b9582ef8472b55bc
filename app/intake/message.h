// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "intake/document.h"

#include <QByteArrayView>

#include <vector>

namespace Codebook {

/// Whether the text begins with the header of a mail as it was transported. What Outlook shows above a mail
/// that it quotes is none.
[[nodiscard]] bool isMessage(QStringView text);

/// Takes a mail apart into document.sections: its header, its readable texts decoded, delivery status fields,
/// and the returned original set aside. A bounce inside a mail that is none itself is unwrapped. Sets format
/// and variant.
void readMessage(Document &document);

/// The messages of an mbox in order, each without its "From " line; the whole input where it is none. Blank
/// line and "From " with a date begin a message, so that a quoted or forgotten one in a text does not.
[[nodiscard]] std::vector<QByteArrayView> messagesOf(QByteArrayView input);

} // namespace Codebook
