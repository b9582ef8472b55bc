// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/casefile.h"

#include <QCoreApplication>

namespace Codebook {

/// What is read aloud of a part, in the language of the interface.
struct PartSpeech
{
    Q_DECLARE_TR_FUNCTIONS(Codebook::PartSpeech)

public:
    /// "B, enhanced status code, 5.7.1, characters 66 to 70".
    [[nodiscard]] static QString part(const CaseFile &file, const Part &part);
    /// "characters 66 to 70", counted from 1.
    [[nodiscard]] static QString place(TextSpan span);
    /// The kind inside a sentence: "enhanced status code".
    [[nodiscard]] static QString kind(PartKind kind);
};

} // namespace Codebook
