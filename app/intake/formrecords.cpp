// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/characters.h"
#include "intake/records.h"

#include <QByteArray>

#include <algorithm>

namespace Codebook {

namespace {

constexpr qsizetype longestForm = 256 * 1024;
constexpr std::size_t mostFields = 500;

/// "anna%40example.com", "no+such+user": as forms are sent (application/x-www-form-urlencoded).
RecordValue decoded(QStringView text, TextSpan span)
{
    RecordValue value;
    qsizetype i = span.start;
    while (i < span.end()) {
        const qsizetype start = i;
        while (i < span.end() && text[i] != u'%' && text[i] != u'+')
            ++i;
        value.text += text.sliced(start, i - start);
        if (i > start)
            value.map.append({start, i - start}, i - start);
        const qsizetype encoded = i;
        QByteArray bytes;
        while (i < span.end() && (text[i] == u'%' || text[i] == u'+')) {
            const bool isHex =
                text[i] == u'%' && i + 2 < span.end() && isHexDigit(text[i + 1]) && isHexDigit(text[i + 2]);
            const char sign = text[i] == u'+' ? ' ' : '%';
            bytes += isHex ? QByteArray::fromHex(text.sliced(i + 1, 2).toLatin1()) : QByteArray(1, sign);
            i += isHex ? 3 : 1;
        }
        const QString plain = QString::fromUtf8(bytes);
        value.text += plain;
        if (i > encoded)
            value.map.append({encoded, i - encoded}, plain.size(), true);
    }
    return value;
}

struct Pair
{
    TextSpan name;
    TextSpan value;
};

/// The pairs of "name=value&name=value"; nothing for other texts.
std::vector<Pair> pairsOf(QStringView text)
{
    std::vector<Pair> pairs;
    if (text.size() > longestForm ||
        std::any_of(text.begin(), text.end(), [](QChar c) { return isBlank(c) || isLineEnd(c); }))
        return pairs;
    for (qsizetype start = 0; start < text.size() && pairs.size() < mostFields;) {
        const qsizetype sign = text.indexOf(u'&', start);
        const qsizetype end = sign < 0 ? text.size() : sign;
        const qsizetype equals = text.sliced(start, end - start).indexOf(u'=');
        if (equals <= 0 || text.sliced(start, equals).contains(u'/')) // "https://example.com/?to=…"
            return {};
        pairs.push_back({{start, equals}, {start + equals + 1, end - start - equals - 1}});
        start = end + 1;
    }
    return pairs;
}

} // namespace

std::vector<Section> formRecords(QStringView paste)
{
    const QStringView form = paste.trimmed();
    SourceMap place;
    place.append({form.data() - paste.data(), form.size()}, form.size());
    std::vector<RecordValue> values;
    std::vector<Section> events;
    for (const Pair &pair : pairsOf(form)) {
        RecordValue value = decoded(form, pair.value);
        value.map = value.map.through(place);
        const bool isJson = value.text.startsWith(u'{') || value.text.startsWith(u'[');
        for (Section &event : isJson ? jsonRecords(value.text) : std::vector<Section>()) {
            event.map = event.map.through(value.map);
            events.push_back(std::move(event));
        }
        const auto field = eventField(decoded(form, pair.name).text);
        if (!field || value.text.isEmpty())
            continue;
        value.field = *field;
        values.push_back(std::move(value));
    }
    if (!values.empty())
        events.push_back(recordSection(values));
    return events;
}

} // namespace Codebook
