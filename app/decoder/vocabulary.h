// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "decoder/token.h"

#include <QStringView>

#include <optional>

namespace Codebook {

/// What a word announces ("said", "error", "host"), without regard to case; nothing for any other word.
[[nodiscard]] std::optional<Token::Kind> announcement(QStringView word);

struct StagePhrase
{
    Stage stage = Stage::Unknown;
    qsizetype start = 0;  ///< Where the command's name begins, or the phrase where it has no command.
    qsizetype length = 0; ///< Of the name.
    qsizetype whole = 0;  ///< Of the whole phrase from its first word.
};

/// The stage named by a phrase that `text` starts with: "in reply to RCPT TO command", "after end of data".
/// Line ends count as blanks, so that a wrapped phrase is found. Looks at no more than 80 characters.
[[nodiscard]] std::optional<StagePhrase> stagePhrase(QStringView text);

/// Whether a word is one that providers mark their replies with: "S3150", "AUP#1310", "gsmtp".
[[nodiscard]] bool isProviderWord(QStringView word);

/// Whether a number before this word is an amount: "550 bytes", "552 KB".
[[nodiscard]] bool isUnit(QStringView word);

/// Whether a dotted number after this word is a version or a date: "Postfix 3.7.11", "version 5.1.1",
/// "since 5.1.20".
[[nodiscard]] bool announcesOtherNumber(QStringView word);

} // namespace Codebook
