// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "intake/document.h"
#include "intake/eventfields.h"

#include <QStringView>

#include <vector>

namespace Codebook {

/// One value of a record: its readable text and where that stands in the paste.
struct RecordValue
{
    EventField field = EventField::Reason;
    QString text;
    SourceMap map;
};

/// A section of kind EventFields: "name: value" lines, further lines of a value indented.
[[nodiscard]] Section recordSection(const std::vector<RecordValue> &values);

/// The events in JSON of any service, one section per recipient: one object, an array, one object a line,
/// JSON inside a string of another (Amazon SNS). Cut or damaged JSON gives what can be read. Nesting is read
/// 32 deep.
[[nodiscard]] std::vector<Section> jsonRecords(QStringView paste);

/// The log lines that a collector wrapped in JSON, one object each: {"log": "Mar  3 10:00:00 …"}.
[[nodiscard]] std::vector<Section> jsonLogLines(QStringView paste);

/// The rows of a table with a line of column names, one section per row: comma, semicolon or tab, quotes as
/// in RFC 4180. A tracking log of Exchange and an accounting file of PowerMTA are also read without their
/// names.
[[nodiscard]] std::vector<Section> csvRecords(QStringView paste);

/// The events that a service sends as a form: "event=bounced&recipient=anna%40example.com", JSON in such a
/// field too. Nothing for other texts.
[[nodiscard]] std::vector<Section> formRecords(QStringView paste);

/// The records of a paste that is JSON, a form or a table.
[[nodiscard]] std::vector<Section> recordsOf(QStringView paste);

/// Whether the paste is JSON or a form with events in it.
[[nodiscard]] bool isWebEvent(QStringView paste);

/// Whether the paste is JSON that wraps log lines.
[[nodiscard]] bool isJsonLog(QStringView paste);

/// Whether the line names columns that tell about deliveries: a recipient and what became of the message.
[[nodiscard]] bool namesEventColumns(QStringView line);

/// Whether the line is a row of a tracking log of Exchange or of an accounting file of PowerMTA, or names its
/// columns.
[[nodiscard]] bool isTrackingRow(QStringView line);

/// Whose events they are, by the names that only one service uses: "amazon-ses", "sendgrid"; empty when
/// unknown.
[[nodiscard]] QString eventVariant(QStringView paste);

} // namespace Codebook
