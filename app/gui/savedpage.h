// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/browse/pages.h"
#include "gui/widgets/location.h"
#include "report/report.h"

#include <QTextDocument>

#include <memory>

namespace Codebook {

enum class SaveFormat { Markdown, Html, Text, Json };

/// What a place is written from.
struct SaveSource
{
    const Catalogue &catalogue;
    const ReportOptions &options;
    const RegistryComparison *comparison = nullptr;
    const CaseFile *file = nullptr; ///< The answer on show as it was read; null reads the text anew.
};

/// The formats a place can be written in; none for places without content.
[[nodiscard]] QList<SaveFormat> saveFormats(const Location &location);
/// The place as a file: an answer as the report says it, a code as both programs say it, other pages as they
/// are shown.
[[nodiscard]] QByteArray savedPage(const Location &location, SaveFormat format, const SaveSource &source);
/// The place on paper: dark letters on white, whatever the theme.
[[nodiscard]] std::unique_ptr<QTextDocument> printablePage(const Location &location,
                                                           const SaveSource &source);
/// A name for the file, without its ending: "5.7.1", "rfc5321", "answer".
[[nodiscard]] QString savedName(const Location &location);
[[nodiscard]] QString savedSuffix(SaveFormat format); ///< "md"

} // namespace Codebook
