// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "intake/anycase.h"

#include <algorithm>
#include <iterator>

namespace Codebook {

/// What announces before a colon why a message was not delivered: "Reason:", "Grund:".
constexpr QStringView reasonLabels[]{
    u"error description",
    u"error message",
    u"error details",
    u"reason",
    u"reason(s)",
    u"reasons",
    u"error",
    u"cause",
    u"grund",
    u"fehler",
    u"ursache",
    u"raison",
    u"motif",
    u"motivo",
    u"causa",
    u"motivazione",
    u"reden",
    u"przyczyna",
    u"pow\u00f3d",
    u"orsak",
    u"\u00e5rsag",
    u"d\u016fvod",
    u"neden",
    u"sebep",
    u"\u043f\u0440\u0438\u0447\u0438\u043d\u0430",
    u"\u7406\u7531",
    u"\u539f\u56e0",
    u"\uc0ac\uc720",
    u"reply",
    u"response",
    u"action taken",
    u"diagnostic",
    u"erreur",
    u"errore",
    u"fout",
    u"fel",
    u"syy",
    u"b\u0142\u0105d",
    u"hiba",
    u"hata",
    u"erro",
    u"\u043e\u0448\u0438\u0431\u043a\u0430",
};

/// Whether the whole label is such a word.
[[nodiscard]] inline bool isReasonLabel(QStringView label)
{
    return std::any_of(std::begin(reasonLabels), std::end(reasonLabels),
                       [label](QStringView word) { return isSame(label, word); });
}

} // namespace Codebook
