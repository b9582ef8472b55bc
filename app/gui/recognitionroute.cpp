// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/recognitionroute.h"

#include "intake/recognise.h"

namespace Codebook {

namespace {

constexpr qsizetype LongestQuery = 4096; ///< What is longer is no code and no words to search for.

} // namespace

Location routeOf(const QString &text)
{
    if (text.size() > LongestQuery && !QStringView(text).trimmed().isEmpty())
        return Location::answer(text);
    switch (recognise(text, splitLines(text)).format) {
    case Format::Empty:
        return {};
    case Format::Code:
    case Format::Words:
        return Location::browse(text.trimmed());
    default:
        return Location::answer(text);
    }
}

bool isBrowsed(Location::Kind kind)
{
    switch (kind) {
    case Location::Kind::FirstRun:
    case Location::Kind::Answer:
    case Location::Kind::Help:
        return false;
    default:
        return true;
    }
}

} // namespace Codebook
