// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/html.h"

#include "intake/anycase.h"
#include "intake/characters.h"
#include "intake/wordlist.h"

#include <algorithm>
#include <iterator>

namespace Codebook {

namespace {

constexpr qsizetype longestEntity = 12;

constexpr WordList blocks{
    u"p",  u"div", u"br",    u"tr", u"table", u"li",   u"ul",         u"ol",     u"h1",
    u"h2", u"h3",  u"h4",    u"h5", u"h6",    u"pre",  u"blockquote", u"center", u"hr",
    u"dl", u"dt",  u"tbody", u"dd", u"body",  u"html", u"section",    u"header", u"footer",
};

// Blocks that stand apart, with an empty line around them.
constexpr WordList paragraphs{u"p", u"table", u"ul", u"ol", u"hr", u"blockquote", u"pre"};

// Elements whose content is not shown.
constexpr WordList hidden{u"style", u"script", u"head", u"title"};

struct Entity
{
    QStringView name;
    char16_t character;
};

constexpr Entity entities[]{
    {u"amp", u'&'},         {u"lt", u'<'},          {u"gt", u'>'},          {u"quot", u'"'},
    {u"apos", u'\''},       {u"nbsp", u' '},        {u"copy", u'\u00a9'},   {u"reg", u'\u00ae'},
    {u"auml", u'\u00e4'},   {u"ouml", u'\u00f6'},   {u"uuml", u'\u00fc'},   {u"Auml", u'\u00c4'},
    {u"Ouml", u'\u00d6'},   {u"Uuml", u'\u00dc'},   {u"szlig", u'\u00df'},  {u"eacute", u'\u00e9'},
    {u"egrave", u'\u00e8'}, {u"ecirc", u'\u00ea'},  {u"agrave", u'\u00e0'}, {u"acirc", u'\u00e2'},
    {u"aacute", u'\u00e1'}, {u"ccedil", u'\u00e7'}, {u"ntilde", u'\u00f1'}, {u"oacute", u'\u00f3'},
    {u"iacute", u'\u00ed'}, {u"uacute", u'\u00fa'}, {u"atilde", u'\u00e3'}, {u"otilde", u'\u00f5'},
    {u"ocirc", u'\u00f4'},  {u"icirc", u'\u00ee'},  {u"ucirc", u'\u00fb'},  {u"ugrave", u'\u00f9'},
    {u"ograve", u'\u00f2'}, {u"igrave", u'\u00ec'}, {u"aring", u'\u00e5'},  {u"oslash", u'\u00f8'},
    {u"aelig", u'\u00e6'},  {u"euml", u'\u00eb'},   {u"iuml", u'\u00ef'},   {u"ndash", u'\u2013'},
    {u"mdash", u'\u2014'},  {u"lsquo", u'\u2018'},  {u"rsquo", u'\u2019'},  {u"ldquo", u'\u201c'},
    {u"rdquo", u'\u201d'},  {u"bdquo", u'\u201e'},  {u"laquo", u'\u00ab'},  {u"raquo", u'\u00bb'},
    {u"hellip", u'\u2026'}, {u"bull", u'\u2022'},   {u"middot", u'\u00b7'}, {u"euro", u'\u20ac'},
    {u"rarr", u'\u2192'},   {u"commat", u'@'},      {u"period", u'.'},      {u"num", u'#'},
    {u"colon", u':'},       {u"lpar", u'('},        {u"rpar", u')'},        {u"zwnj", u'\u200c'},
};

class HtmlReader final
{
public:
    explicit HtmlReader(QStringView html)
        : m_html(html)
    {}

    DecodedText run()
    {
        while (m_position < m_html.size()) {
            const QChar c = m_html[m_position];
            if (c == u'<' && tag())
                continue;
            if (c == u'&' && entity())
                continue;
            if (isBlank(c) || isLineEnd(c))
                white();
            else
                copy();
        }
        return std::move(m_result);
    }

private:
    /// A tag, comment or declaration; false for a "<" that is only a character.
    bool tag()
    {
        const QChar next = at(m_html, m_position + 1);
        if (m_html.sliced(m_position).startsWith(u"<!--")) {
            const qsizetype end = m_html.indexOf(u"-->", m_position + 4);
            m_position = end < 0 ? m_html.size() : end + 3;
            return true;
        }
        if (!isAsciiLetter(next) && next != u'/' && next != u'!' && next != u'?')
            return false;
        qsizetype end = m_position + (next == u'/' ? 2 : 1);
        const qsizetype nameStart = end;
        while (isAlnum(at(m_html, end)))
            ++end;
        const QStringView name = m_html.sliced(nameStart, end - nameStart);
        if (at(m_html, end) == u'@' || at(m_html, end) == u'.') // "<anna@example.com>" written without &lt;
            return false;
        m_position = tagEnd(end);
        if (next != u'/' && hidden.holds(name))
            skipTo(name);
        if (isSame(name, u"pre"))
            m_isAsWritten = next != u'/';
        if (blocks.holds(name))
            breakLine(paragraphs.holds(name) ? 2 : 1);
        else if (isSame(name, u"td") || isSame(name, u"th"))
            m_isBlankDue = true;
        return true;
    }

    [[nodiscard]] qsizetype tagEnd(qsizetype position) const
    {
        QChar quote;
        for (qsizetype i = position; i < m_html.size(); ++i) {
            const QChar c = m_html[i];
            if (!quote.isNull())
                quote = c == quote ? QChar() : quote;
            else if ((c == u'"' || c == u'\'') && m_html[i - 1] == u'=')
                quote = c;
            else if (c == u'>')
                return i + 1;
        }
        const qsizetype plain = m_html.indexOf(u'>', position); // A quote that is never closed.
        return plain < 0 ? m_html.size() : plain + 1;
    }

    void skipTo(QStringView name)
    {
        qsizetype end = m_position;
        while ((end = m_html.indexOf(u"</", end)) >= 0) {
            if (startsWithAnyCase(m_html.sliced(end + 2), name)) {
                m_position = tagEnd(end + 2);
                return;
            }
            end += 2;
        }
        // A page cut off inside its head shows nothing; an unclosed title hides no page.
        m_position = isSame(name, u"head") ? m_position : m_html.size();
    }

    bool entity()
    {
        qsizetype end = m_position + 1;
        while (end < m_html.size() && end - m_position < longestEntity &&
               (isAlnum(m_html[end]) || m_html[end] == u'#'))
            ++end;
        const QStringView name = m_html.sliced(m_position + 1, end - m_position - 1);
        char32_t character = 0;
        if (name.startsWith(u"#x") || name.startsWith(u"#X")) {
            character = name.sliced(2).toUInt(nullptr, 16);
        } else if (name.startsWith(u'#')) {
            character = name.sliced(1).toUInt();
        } else {
            const auto found = std::find_if(std::begin(entities), std::end(entities),
                                            [name](const Entity &entry) { return entry.name == name; });
            character = found == std::end(entities) ? 0 : found->character;
        }
        if (character == 0 || character > QChar::LastValidCodePoint || QChar::isSurrogate(character))
            return false;
        if (at(m_html, end) == u';')
            ++end;
        const TextSpan place{m_position, end - m_position};
        m_position = end;
        if (character == 0xa0)
            character = u' ';
        if (character == u' ') {
            m_isBlankDue = true;
            return true;
        }
        startWord();
        m_result.addEncoded(QString::fromUcs4(&character, 1), place);
        return true;
    }

    void white()
    {
        const qsizetype start = m_position;
        while (m_position < m_html.size() && (isBlank(m_html[m_position]) || isLineEnd(m_html[m_position])))
            ++m_position;
        const QStringView blanks = m_html.sliced(start, m_position - start);
        const qsizetype breaks = m_isAsWritten ? blanks.count(u'\n') : 0;
        if (breaks > 0) {
            breakLine(m_breaks + int(std::min<qsizetype>(breaks, 2)));
            if (isBlank(blanks.back()) && !isLineEnd(blanks.back()))
                m_result.addInserted(u" "); // A folded line stays one.
            return;
        }
        const bool isWord =
            m_position - start == 1 && m_html[start] == u' ' && !m_isLineStart && !m_isBlankDue;
        if (isWord) // One ordinary blank is part of the run of characters around it.
            m_result.addCopy(m_html, {start, 1});
        else
            m_isBlankDue = true;
        m_isBlankWritten = isWord;
    }

    void copy()
    {
        const qsizetype start = m_position++;
        while (m_position < m_html.size() && m_html[m_position] != u'<' && m_html[m_position] != u'&' &&
               !isBlank(m_html[m_position]) && !isLineEnd(m_html[m_position]))
            ++m_position;
        startWord();
        m_result.addCopy(m_html, {start, m_position - start});
    }

    void startWord()
    {
        if (m_isBlankDue && !m_isLineStart && !m_isBlankWritten)
            m_result.addInserted(u" ");
        m_isBlankDue = false;
        m_isBlankWritten = false;
        m_isLineStart = false;
        m_breaks = 0;
    }

    void breakLine(int count)
    {
        if (m_result.text.isEmpty())
            return;
        for (; m_breaks < count; ++m_breaks)
            m_result.addInserted(u"\n");
        m_isLineStart = true;
        m_isBlankDue = false;
        m_isBlankWritten = false;
    }

    QStringView m_html;
    DecodedText m_result;
    qsizetype m_position = 0;
    int m_breaks = 0; ///< Line ends at the end of the text so far.
    bool m_isLineStart = true;
    bool m_isBlankDue = false;
    bool m_isAsWritten = false; ///< Inside <pre>, where line ends count.
    bool m_isBlankWritten = false;
};

} // namespace

DecodedText textFromHtml(QStringView html)
{
    return HtmlReader(html).run();
}

} // namespace Codebook
