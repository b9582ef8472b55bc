// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/headerfields.h"

#include "intake/anycase.h"
#include "intake/characters.h"
#include "intake/encodedwords.h"

#include <algorithm>

namespace Codebook {

namespace {

constexpr std::size_t mostFields = 2000; // Nobody's decisive field stands behind these.
constexpr std::size_t usualFields = 16;
constexpr qsizetype longestName = 78;
constexpr qsizetype longestAddress = 320;
constexpr qsizetype longestValue = 4096;
constexpr char16_t firstWithoutBlanks = 0x2e80;

struct Line
{
    TextSpan content;
    qsizetype end;
};

Line lineAt(QStringView text, qsizetype start)
{
    qsizetype end = lineEndFrom(text, start);
    while (end < text.size() && text[end] != u'\n' && text[end] != u'\r')
        end = lineEndFrom(text, end + 1); // Unicode's line ends are none in a mail.
    const bool isPair = end + 1 < text.size() && text[end] == u'\r' && text[end + 1] == u'\n';
    return {{start, end - start}, std::min(text.size(), end + (isPair ? 2 : 1))};
}

/// The field name that a line begins with: its length and where the colon behind it stands.
struct FieldName
{
    qsizetype length = 0; ///< 0 for none.
    qsizetype colon = 0;
};

FieldName fieldNameOf(QStringView line)
{
    qsizetype i = 0;
    while (i < line.size() && i < longestName && line[i] > u' ' && line[i] < QChar(0x7f) && line[i] != u':')
        ++i;
    const qsizetype name = i;
    while (i < line.size() && (line[i] == u' ' || line[i] == u'\t'))
        ++i;
    return name > 0 && at(line, i) == u':' ? FieldName{name, i} : FieldName{};
}

/// A letter of an internationalised name, not of a sentence that goes on behind the address without a blank.
bool isLetterOfDomain(QStringView text, qsizetype position)
{
    const QChar c = text[position];
    return c > QChar(0xa0) && c.isLetterOrNumber() &&
           (c.unicode() < firstWithoutBlanks || !isAlnum(text[position - 1]));
}

bool isAddressCharacter(QChar c)
{
    const bool isLetter = c.unicode() > 0xa0 && (c.isLetterOrNumber() || c.isMark() || c.isSurrogate());
    return isAlnum(c) || isLetter || placeOf(u"!#$%&'*+-/=?^_`{|}~.", c) >= 0;
}

/// A sign that stands around an address for its looks, outside of "<…>": "*anna@example.com*" in bold, a
/// table's line.
bool isOrnament(QChar c)
{
    return c == u'*' || c == u'|' || c == u'~';
}

/// A quoted local part without need of its quotes means the same without them (RFC 5321, 4.1.2).
QString withoutNeedlessQuotes(const QString &address)
{
    const qsizetype closing = address.lastIndexOf(u"\"@");
    if (closing < 2 || address[0] != u'"')
        return address;
    const QStringView local = QStringView(address).sliced(1, closing - 1);
    const bool isPlain = !local.startsWith(u'.') && !local.endsWith(u'.') && !local.contains(u"..") &&
                         std::all_of(local.begin(), local.end(), isAddressCharacter);
    return isPlain ? local + address.sliced(closing + 1) : address;
}

} // namespace

HeaderBlock::HeaderBlock(QStringView text, qsizetype start)
    : m_text(text)
    , m_start(start)
    , m_end(start)
{
    qsizetype position = start;
    while (position < text.size() && (isBlank(text[position]) || isLineEnd(text[position])))
        ++position;
    bool hasBegun = false;
    while (position < text.size()) {
        const Line line = lineAt(text, position);
        const QStringView content = text.sliced(line.content.start, line.content.length);
        m_end = line.end;
        if (content.isEmpty() || (content.trimmed().isEmpty() && hasBegun))
            break;
        const bool isFolded = content[0] == u' ' || content[0] == u'\t';
        if (isFolded && !m_fields.empty()) {
            TextSpan &value = m_fields.back().value;
            value.length = line.content.end() - value.start;
        } else if (const FieldName name = isFolded ? FieldName{} : fieldNameOf(content); name.length > 0) {
            if (!hasBegun) {
                m_start = line.content.start;
                m_fields.reserve(usualFields);
            }
            hasBegun = true;
            qsizetype from = line.content.start + name.colon + 1;
            while (from < line.content.end() && isBlank(text[from]))
                ++from;
            if (m_fields.size() < mostFields)
                m_fields.push_back({content.first(name.length), {from, line.content.end() - from}});
        } else if (hasBegun) {
            const Line next = lineAt(text, line.end);
            const bool isBoundary = content.startsWith(u"--");
            if (isBoundary || fieldNameOf(text.sliced(next.content.start, next.content.length)).length == 0) {
                m_end = line.content.start; // The body begins without an empty line.
                break;
            }
        }
        position = line.end;
    }
}

const HeaderField *HeaderBlock::find(QStringView name) const
{
    const auto field = std::find_if(m_fields.begin(), m_fields.end(), [name](const HeaderField &candidate) {
        return isSame(candidate.name, name);
    });
    return field == m_fields.end() ? nullptr : &*field;
}

QString HeaderBlock::value(QStringView name) const
{
    const HeaderField *field = find(name);
    if (!field)
        return {};
    const QStringView raw = m_text.sliced(field->value.start, std::min(field->value.length, longestValue));
    return containsAnyCase(raw, u"=?") ? decodedWords(raw) : raw.toString().simplified();
}

std::vector<TextSpan> addressesIn(QStringView text)
{
    std::vector<TextSpan> found;
    qsizetype floor = 0;
    for (qsizetype sign = text.indexOf(u'@'); sign >= 0; sign = text.indexOf(u'@', sign + 1)) {
        qsizetype start = sign;
        if (sign > floor && text[sign - 1] == u'"') { // "a b"@example.com
            const qsizetype opening = text.first(sign - 1).lastIndexOf(u'"');
            if (opening >= floor && sign - opening < longestAddress)
                start = opening;
        }
        while (start > floor && sign - start < longestAddress && isAddressCharacter(text[start - 1]))
            --start;
        // Chinese and Japanese put no blank between a word and an address; only "<" says that it is one.
        for (qsizetype i = sign; i > start && at(text, start - 1) != u'<'; --i) {
            if (text[i - 1].unicode() >= firstWithoutBlanks) {
                start = i;
                break;
            }
        }
        qsizetype end = sign + 1;
        while (end < text.size() && end - sign < longestAddress &&
               (isAlnum(text[end]) || text[end] == u'.' || text[end] == u'-' || text[end] == u'_' ||
                isLetterOfDomain(text, end)))
            ++end;
        const bool isItalic = text[end - 1] == u'_' && text[start] == u'_';
        while (end > sign + 1 && (text[end - 1] == u'.' || text[end - 1] == u'-' || text[end - 1] == u'_'))
            --end;
        const bool isBracketed = at(text, start - 1) == u'<';
        while (start < sign && !isBracketed && (isOrnament(text[start]) || (isItalic && text[start] == u'_')))
            ++start;
        while (start < sign && (text[start] == u'\'' || text[start] == u'`' || text[start] == u'.' ||
                                (text[start] == u'{' && text[start + 1] == u'\'')))
            ++start;
        if (start < sign && end > sign + 1) {
            found.push_back({start, end - start});
            floor = end;
        }
    }
    return found;
}

QStringList addressListOf(QStringView text)
{
    QStringList list;
    for (const TextSpan span : addressesIn(text))
        list.append(withoutNeedlessQuotes(text.sliced(span.start, span.length).toString()));
    return list;
}

} // namespace Codebook
