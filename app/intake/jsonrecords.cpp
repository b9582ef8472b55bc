// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/characters.h"
#include "intake/logstart.h"
#include "intake/records.h"

#include <algorithm>
#include <iterator>
#include <optional>

using namespace Qt::StringLiterals;

namespace Codebook {

namespace {

constexpr int deepest = 32;
constexpr int deepestStrings = 2;        // JSON in a string in a string is nobody's event.
constexpr std::size_t mostValues = 2000; // Of one event; the rest of it is passed over.

/// A text with the place of each character, so that JSON inside a string still points into the paste.
struct Text
{
    QString text;
    SourceMap map;
};

// What these hold is about the message, not about its delivery: its header has other people's addresses.
constexpr QStringView passedOver[]{u"headers",        u"commonHeaders", u"tags",    u"custom_args",
                                   u"user-variables", u"metadata",      u"storage", u"attachments",
                                   u"geo_ip",         u"geolocation"};

// Where collectors of logs put the line itself.
constexpr QStringView lineKeys[]{u"log",  u"message", u"MESSAGE", u"msg",           u"line",
                                 u"_raw", u"raw",     u"text",    u"short_message", u"original"};

class JsonReader final
{
public:
    JsonReader(const Text &text, int depthOfStrings)
        : m_whole(text)
        , m_text(text.text)
        , m_depthOfStrings(depthOfStrings)
    {}

    /// Each object on top level or in the arrays there is an event, or holds some. So are members that lost
    /// the braces around them.
    std::vector<Section> run()
    {
        skipBlanks();
        if (at(m_text, m_position) == u'"')
            emitEvents(readMembers(0, {}));
        while (m_position < m_text.size()) {
            if (m_text[m_position] == u'{')
                emitEvents(readObject(0));
            else
                ++m_position;
        }
        return std::move(m_sections);
    }

    std::vector<Section> takeLogLines() { return std::move(m_logLines); }

private:
    /// An object: its own values, those of the objects inside, and the objects in its arrays.
    struct Object
    {
        std::vector<RecordValue> values;
        std::vector<Object> members;

        [[nodiscard]] bool hasRecipient() const
        {
            return std::any_of(values.begin(), values.end(),
                               [](const RecordValue &value) { return value.field == EventField::Recipient; });
        }
    };

    void skipBlanks()
    {
        while (m_position < m_text.size() && (isBlank(m_text[m_position]) || isLineEnd(m_text[m_position])))
            ++m_position;
    }

    /// `name`: of the value that the object is; empty for none.
    Object readObject(int depth, const QString &name = {})
    {
        ++m_position;
        return readMembers(depth, name);
    }

    Object readMembers(int depth, const QString &name)
    {
        Object object;
        while (m_position < m_text.size()) {
            skipBlanks();
            const QChar c = at(m_text, m_position);
            if (c == u'}') {
                ++m_position;
                break;
            }
            if (c != u'"') { // A comma, or damage.
                ++m_position;
                continue;
            }
            QString key = readString().text;
            if (key == u"content" && name == u"response") // What the server said, as KumoMTA logs it.
                key = name;
            skipBlanks();
            if (at(m_text, m_position) != u':')
                continue;
            ++m_position;
            readValue(key, object, depth + 1);
        }
        return object;
    }

    void readValue(const QString &key, Object &object, int depth)
    {
        skipBlanks();
        const QChar c = at(m_text, m_position);
        if (depth > deepest || (isPassedOver(key) && (c == u'{' || c == u'['))) {
            skipValue();
        } else if (c == u'{') {
            Object inner = readObject(depth, key);
            std::move(inner.values.begin(), inner.values.end(), std::back_inserter(object.values));
            std::move(inner.members.begin(), inner.members.end(), std::back_inserter(object.members));
        } else if (c == u'[') {
            readArray(key, object, depth);
        } else if (c == u'"') {
            addString(key, readString(), object);
        } else {
            readScalar(key, object);
        }
    }

    void readArray(const QString &key, Object &object, int depth)
    {
        ++m_position;
        while (m_position < m_text.size()) {
            skipBlanks();
            const QChar c = at(m_text, m_position);
            if (c == u']') {
                ++m_position;
                return;
            }
            if (c == u'{')
                object.members.push_back(depth < deepest ? readObject(depth + 1) : skippedObject());
            else if (c == u'"')
                addString(key, readString(), object);
            else if (c == u'[')
                skipValue();
            else
                ++m_position;
        }
    }

    /// Numbers and words without quotes.
    void readScalar(const QString &key, Object &object)
    {
        const qsizetype start = m_position;
        while (m_position < m_text.size() && (isAlnum(m_text[m_position]) || m_text[m_position] == u'.' ||
                                              m_text[m_position] == u'-' || m_text[m_position] == u'+'))
            ++m_position;
        if (m_position == start) {
            ++m_position;
            return;
        }
        Text value{m_text.sliced(start, m_position - start).toString(), {}};
        value.map.append({start, m_position - start}, m_position - start);
        value.map = value.map.through(m_whole.map);
        if (value.text != u"null" && value.text != u"true" && value.text != u"false")
            add(key, std::move(value), object);
    }

    /// Passes over a value of any kind without a look at its depth.
    void skipValue()
    {
        int depth = 0;
        while (m_position < m_text.size()) {
            const QChar c = m_text[m_position];
            if (c == u'"') {
                skipString();
                continue;
            }
            ++m_position;
            depth += c == u'{' || c == u'[' ? 1 : c == u'}' || c == u']' ? -1 : 0;
            if (depth <= 0)
                return;
        }
    }

    Object skippedObject()
    {
        skipValue();
        return {};
    }

    void skipString()
    {
        ++m_position;
        while (m_position < m_text.size() && m_text[m_position] != u'"')
            m_position += m_text[m_position] == u'\\' ? 2 : 1;
        m_position = std::min(m_position + 1, m_text.size());
    }

    Text readString()
    {
        Text value;
        qsizetype start = ++m_position;
        const auto copyTo = [&](qsizetype end) {
            value.text += m_text.sliced(start, end - start);
            value.map.append({start, end - start}, end - start);
        };
        while (m_position < m_text.size() && m_text[m_position] != u'"') {
            if (m_text[m_position] != u'\\') {
                ++m_position;
                continue;
            }
            copyTo(m_position);
            readEscape(value);
            start = m_position;
        }
        copyTo(std::min(m_position, m_text.size()));
        m_position = std::min(m_position + 1, m_text.size());
        value.map = value.map.through(m_whole.map);
        return value;
    }

    /// RFC 8259, 7. A lone surrogate stays as it is.
    void readEscape(Text &value)
    {
        const QChar c = at(m_text, m_position + 1);
        qsizetype length = std::min<qsizetype>(2, m_text.size() - m_position);
        QChar plain = c == u'n'                ? u'\n'
                      : c == u't'              ? u'\t'
                      : c == u'r'              ? u'\r'
                      : c == u'b' || c == u'f' ? u' '
                                               : c;
        if (c == u'u' && m_position + 6 <= m_text.size()) {
            bool isNumber = false;
            const uint number = m_text.sliced(m_position + 2, 4).toUInt(&isNumber, 16);
            if (isNumber) {
                plain = QChar(char16_t(number));
                length = 6;
            }
        }
        value.text += plain;
        value.map.append({m_position, length}, 1, true);
        m_position += length;
    }

    static bool isPassedOver(const QString &key)
    {
        return std::find(std::begin(passedOver), std::end(passedOver), key) != std::end(passedOver);
    }

    /// A string that is JSON itself holds the event.
    void addString(const QString &key, Text value, Object &object)
    {
        const QStringView text = QStringView(value.text).trimmed();
        if (text.startsWith(u'{') && text.endsWith(u'}') && m_depthOfStrings < deepestStrings) {
            JsonReader inner(value, m_depthOfStrings + 1);
            inner.m_position = value.text.indexOf(u'{');
            Object read = inner.readObject(0);
            std::move(inner.m_logLines.begin(), inner.m_logLines.end(), std::back_inserter(m_logLines));
            std::move(read.values.begin(), read.values.end(), std::back_inserter(object.values));
            std::move(read.members.begin(), read.members.end(), std::back_inserter(object.members));
            return;
        }
        add(key, std::move(value), object);
    }

    void add(const QString &key, Text value, Object &object)
    {
        if (std::find(std::begin(lineKeys), std::end(lineKeys), key) != std::end(lineKeys) &&
            isLogLine(value.text)) {
            m_logLines.push_back({Section::Kind::LogLine, std::move(value.text), std::move(value.map)});
            return;
        }
        const auto field = eventField(key);
        if (field && !value.text.isEmpty() && object.values.size() < mostValues)
            object.values.push_back({*field, std::move(value.text), std::move(value.map)});
    }

    /// The object's own values and, where it has none of a kind, those of the last of its members: the
    /// latest try.
    static std::vector<RecordValue> withMembers(const Object &object)
    {
        std::vector<RecordValue> values = object.values;
        for (auto member = object.members.rbegin(); member != object.members.rend(); ++member) {
            const std::vector<RecordValue> known = values;
            for (const RecordValue &value : member->values) {
                const bool isKnown = std::any_of(known.begin(), known.end(), [&](const RecordValue &other) {
                    return other.field == value.field;
                });
                if (!isKnown)
                    values.push_back(value);
            }
        }
        return values;
    }

    /// Where members name recipients each of them is an event, with what the object around says of all.
    void emitEvents(const Object &object)
    {
        const bool isShared = std::any_of(object.members.begin(), object.members.end(),
                                          [](const Object &member) { return member.hasRecipient(); });
        if (!isShared && object.hasRecipient()) {
            m_sections.push_back(recordSection(withMembers(object)));
            return;
        }
        if (!isShared && !object.values.empty())
            m_sections.push_back(recordSection(object.values));
        for (const Object &member : object.members) {
            if (!isShared || !member.hasRecipient()) {
                if (!isShared)
                    emitEvents(member);
                continue;
            }
            Object whole = member;
            for (const RecordValue &value : object.values) {
                if (value.field != EventField::Recipient && value.field != EventField::Destination)
                    whole.values.push_back(value);
            }
            emitEvents(whole);
        }
    }

    const Text &m_whole;
    QStringView m_text;
    int m_depthOfStrings = 0;
    qsizetype m_position = 0;
    std::vector<Section> m_sections;
    std::vector<Section> m_logLines;
};

} // namespace

std::vector<Section> jsonRecords(QStringView paste)
{
    const Text whole{paste.toString(), SourceMap::identity(paste.size())};
    return JsonReader(whole, 0).run();
}

std::vector<Section> jsonLogLines(QStringView paste)
{
    const Text whole{paste.toString(), SourceMap::identity(paste.size())};
    JsonReader reader(whole, 0);
    (void)reader.run();
    return reader.takeLogLines();
}

} // namespace Codebook
