// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/document.h"

#include "intake/lines.h"
#include "intake/message.h"
#include "intake/recognise.h"
#include "intake/records.h"
#include "intake/sections.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Codebook {

QString formatId(Format format)
{
    switch (format) {
    case Format::Empty:
        return u"empty"_s;
    case Format::Code:
        return u"code"_s;
    case Format::Words:
        return u"words"_s;
    case Format::Reply:
        return u"reply"_s;
    case Format::Transcript:
        return u"transcript"_s;
    case Format::Log:
        return u"log"_s;
    case Format::BounceMessage:
        return u"bounce-message"_s;
    case Format::DeliveryStatus:
        return u"delivery-status"_s;
    case Format::BounceText:
        return u"bounce-text"_s;
    case Format::Event:
        return u"event"_s;
    case Format::NotABounce:
        return u"not-a-bounce"_s;
    case Format::Unknown:
        return u"unknown"_s;
    }
    return {};
}

Document readDocument(const QString &pasted, std::optional<Format> as)
{
    Document document;
    document.source = pasted;
    if ((!as || *as == Format::BounceMessage) && isMessage(pasted)) {
        readMessage(document);
        document.alternatives = {Format::BounceText, Format::Reply};
        return document;
    }
    const std::vector<PastedLine> lines = splitLines(pasted);
    Recognition found = recognise(pasted, lines);
    document.format = as.value_or(found.format);
    document.alternatives = std::move(found.alternatives);
    if (document.format == found.format) {
        document.variant = found.variant;
    } else {
        std::erase(document.alternatives, document.format);
        document.alternatives.insert(document.alternatives.begin(), found.format);
    }
    const bool isTable = document.format == Format::Event ||
                         (document.format == Format::Log && isTrackingLog(document.variant));
    if (isTable)
        document.sections = recordsOf(pasted);
    if (found.format != Format::Empty && document.sections.empty())
        document.sections = sectionsOf(pasted, lines, document.format);
    return document;
}

} // namespace Codebook
