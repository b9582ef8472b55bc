// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/widgets/location.h"
#include "knowledge/knowledgedata.h"
#include "report/casefile.h"

namespace Codebook {

/// What the dialog of house rules and notes begins with: taken from what is on screen.
struct HouseDraft
{
    Rule rule;               ///< Their own rule that answered, or a new one with what the answer says.
    QString ruleFile;        ///< Of a rule that stands in the folder; empty for a new one.
    QStringList suggestions; ///< Phrases out of the reply's words.
    QString provider;        ///< Who speaks on screen; empty when not known.
    HouseNote note;          ///< What the note is about; its text, where there is one already.
    QString noteFile;
    bool prefersRule = false; ///< A reply is on show, so that a rule has an example.
};

/// `answer` is the one on show, null where none is; then the place says what a note may be about. `folder` is
/// the one that is written to: what stands in another one is copied there when it is changed.
[[nodiscard]] HouseDraft houseDraft(const Catalogue &catalogue, const QString &folder, const Answer *answer,
                                    const Location &place);
/// A name for a new rule out of its first phrase, "house/mailbox-is-full", that no other rule has.
[[nodiscard]] QString ruleIdFor(const Catalogue &catalogue, const QString &phrase);

} // namespace Codebook
