// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoder/recipients.h"

#include "intake/headerfields.h"

#include <algorithm>

namespace Codebook {

void findPeople(const Document &document, ReportContext context)
{
    const auto include = [&context](const QString &address) {
        const auto &known = context.reading.recipients;
        if (std::any_of(known.begin(), known.end(), [&](const Recipient &recipient) {
                return recipient.address.compare(address, Qt::CaseInsensitive) == 0;
            }))
            return;
        Recipient recipient;
        recipient.address = address;
        context.reading.recipients.push_back(recipient);
    };
    const bool isFeedback = document.variant == u"feedback-report";
    for (const Section &section : document.sections) {
        const HeaderBlock header(section.text);
        if (isFeedback && section.kind == Section::Kind::StatusFields) {
            for (const HeaderField &field : header.fields()) {
                if (field.name.compare(u"Original-Rcpt-To", Qt::CaseInsensitive) != 0 &&
                    field.name.compare(u"Removal-Recipient", Qt::CaseInsensitive) != 0)
                    continue;
                for (const QString &address :
                     addressListOf(QStringView(section.text).sliced(field.value.start, field.value.length)))
                    include(address);
            }
        } else if (isFeedback && section.kind == Section::Kind::ReturnedHeader &&
                   context.reading.recipients.empty()) {
            for (const QString &address : addressListOf(header.value(u"To")))
                include(address);
        } else if (!isFeedback && section.kind == Section::Kind::MessageHeader) {
            const QStringList from = addressListOf(header.value(u"From"));
            if (!from.isEmpty())
                include(from.first());
        }
    }
}

} // namespace Codebook
