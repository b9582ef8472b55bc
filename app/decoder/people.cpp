// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoder/recipients.h"

#include "intake/anycase.h"
#include "intake/headerfields.h"

#include <algorithm>
#include <iterator>

namespace Codebook {

namespace {

// Fields that name whose mail a report is about: of feedback (RFC 5965, 3.2) and of a read receipt (RFC 8098,
// 3.2.4).
constexpr QStringView recipientFields[]{u"Original-Rcpt-To", u"Removal-Recipient", u"Final-Recipient"};

bool namesRecipient(QStringView name)
{
    return std::any_of(std::begin(recipientFields), std::end(recipientFields),
                       [name](QStringView field) { return isSame(name, field); });
}

} // namespace

void findPeople(const Document &document, ReportContext context)
{
    std::vector<Recipient> &known = context.reading.recipients;
    const auto include = [&known](const QString &address) {
        const bool isKnown = std::any_of(known.begin(), known.end(), [&](const Recipient &recipient) {
            return isSame(recipient.address, address);
        });
        if (isKnown)
            return;
        Recipient recipient;
        recipient.address = address;
        known.push_back(recipient);
    };
    const bool isFeedback = document.variant == u"feedback-report";
    for (const Section &section : document.sections) {
        const HeaderBlock header(section.text);
        if (section.kind == Section::Kind::StatusFields) {
            for (const HeaderField &field : header.fields()) {
                if (!namesRecipient(field.name))
                    continue;
                const QStringView value =
                    QStringView(section.text).sliced(field.value.start, field.value.length);
                for (const QString &address : addressListOf(value))
                    include(address);
            }
        } else if (isFeedback && section.kind == Section::Kind::ReturnedHeader && known.empty()) {
            const QStringList addressed = addressListOf(header.value(u"To"));
            if (addressed.size() == 1) // Of several, one complained.
                include(addressed.first());
        }
    }
}

} // namespace Codebook
