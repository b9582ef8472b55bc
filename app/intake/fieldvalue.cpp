// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/fieldvalue.h"

#include "intake/characters.h"
#include "intake/encodedwords.h"

#include <algorithm>

namespace Codebook {

namespace {

constexpr qsizetype longestText = 16 * 1024;

bool isGap(QChar c)
{
    return isBlank(c) || isLineEnd(c);
}

/// Walks over the signs of a structured field.
class Cursor final
{
public:
    explicit Cursor(QStringView text)
        : m_text(text)
    {}

    [[nodiscard]] bool isAtEnd() const { return m_position >= m_text.size(); }

    /// Passes over the sign when it is the next one.
    bool take(QChar sign)
    {
        skipGaps();
        if (isAtEnd() || m_text[m_position] != sign)
            return false;
        ++m_position;
        return true;
    }

    /// Passes over everything up to the sign, and over the sign; says whether there is one.
    bool find(QChar sign)
    {
        while (!take(sign)) {
            if (isAtEnd())
                return false;
            ++m_position;
        }
        return true;
    }

    /// What stands before one of the signs, a blank or a comment.
    QStringView word(QStringView signs)
    {
        skipGaps();
        const qsizetype start = m_position;
        while (!isAtEnd() && !isGap(m_text[m_position]) && m_text[m_position] != u'(' &&
               !signs.contains(m_text[m_position]))
            ++m_position;
        return m_text.sliced(start, m_position - start);
    }

    /// What stands between quote marks; the first one has been taken.
    QString quoted()
    {
        QString text;
        for (; !isAtEnd() && m_text[m_position] != u'"'; ++m_position) {
            if (m_text[m_position] == u'\\' && m_position + 1 < m_text.size())
                ++m_position;
            if (!isLineEnd(m_text[m_position]))
                text += m_text[m_position];
        }
        m_position = std::min(m_position + 1, m_text.size());
        return text;
    }

private:
    /// Blanks, line ends and comments (RFC 5322, 3.2.2).
    void skipGaps()
    {
        int depth = 0;
        for (; !isAtEnd(); ++m_position) {
            const QChar c = m_text[m_position];
            if (c == u'(')
                ++depth;
            else if (depth > 0)
                depth -= c == u')' ? 1 : 0;
            else if (!isGap(c))
                return;
        }
    }

    QStringView m_text;
    qsizetype m_position = 0;
};

} // namespace

FieldValue::FieldValue(QStringView text)
{
    Cursor cursor(text.first(std::min(text.size(), longestText)));
    m_value = cursor.word(u";/").toString().toLower();
    if (cursor.take(u'/'))
        m_value += u'/' + cursor.word(u";").toString().toLower();
    while (cursor.find(u';')) {
        const QStringView name = cursor.word(u"=;");
        if (!name.isEmpty() && cursor.take(u'='))
            add(name, cursor.take(u'"') ? cursor.quoted() : cursor.word(u";").toString());
    }
}

void FieldValue::add(QStringView name, QString value)
{
    const qsizetype star = name.indexOf(u'*');
    const QStringView plain = star < 0 ? name : name.first(star);
    const bool isPiece = star >= 0 && !m_parameters.empty() &&
                         m_parameters.back().name.compare(plain, Qt::CaseInsensitive) == 0;
    if (name.endsWith(u'*')) // "utf-8'en'Returned%20mail"
        value = QString::fromUtf8(QByteArray::fromPercentEncoding(value.section(u'\'', -1).toUtf8()));
    if (isPiece)
        m_parameters.back().value += value;
    else
        m_parameters.push_back({plain.toString(), value});
}

QString FieldValue::parameter(QStringView name) const
{
    const auto found = std::find_if(m_parameters.begin(), m_parameters.end(), [name](const Parameter &other) {
        return other.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    if (found == m_parameters.end())
        return {};
    return found->value.contains(u"=?") ? decodedWords(found->value) : found->value;
}

} // namespace Codebook
