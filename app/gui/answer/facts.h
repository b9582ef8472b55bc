// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/answer/factlist.h"
#include "report/casefile.h"
#include "text/language.h"

#include <QCoreApplication>

namespace Codebook {

/// What stands below the folds of an answer.
struct Facts
{
    Q_DECLARE_TR_FUNCTIONS(Codebook::Facts)

public:
    QString intro;
    std::vector<Fact> rows;
};

/// The signals in order of weight, those set aside last; codes point at their part of the text.
[[nodiscard]] Facts whyFacts(const CaseFile &file, const Answer &answer, const Language &language);
/// What else the text could mean, and what would decide it.
[[nodiscard]] Facts alternativeFacts(const Answer &answer, const Catalogue &catalogue,
                                     const Language &language);
/// The registry's meaning of the answer's code and what providers mean by it, clashes first.
[[nodiscard]] Facts useFacts(const Answer &answer, const Catalogue &catalogue, const Language &language);
/// Where all this comes from, with the day each source was checked.
[[nodiscard]] Facts sourceFacts(const Answer &answer);

} // namespace Codebook
