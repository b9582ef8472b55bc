// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoder/draft.h"

#include "intake/characters.h"

#include <algorithm>

namespace Codebook {

namespace {

/// The words of the pieces with every run of blanks and line ends as one blank, and where they stand.
class FoldedText final
{
public:
    explicit FoldedText(QStringView whole)
        : m_text(whole)
    {}

    void add(TextSpan piece)
    {
        qsizetype position = piece.start;
        while (position < piece.end()) {
            while (position < piece.end() && isGap(m_text[position]))
                ++position;
            const qsizetype start = position;
            // One ordinary blank between two words stays in the run, so that a plain line is one run.
            while (position < piece.end() &&
                   (!isGap(m_text[position]) ||
                    (m_text[position] == u' ' && position + 1 < piece.end() && !isGap(m_text[position + 1]))))
                ++position;
            if (position > start)
                append({start, position - start});
        }
    }

    QString text;
    SourceMap map;

private:
    static bool isGap(QChar c) { return isBlank(c) || isLineEnd(c); }

    void append(TextSpan words)
    {
        if (!text.isEmpty()) {
            text += u' ';
            map.appendInserted(1);
        }
        text += m_text.sliced(words.start, words.length);
        map.append(words, words.length);
    }

    QStringView m_text;
};

TextSpan trimmed(TextSpan span, QStringView text)
{
    const auto isOutside = [text](qsizetype i) { return isBlank(text[i]) || isLineEnd(text[i]); };
    while (span.length > 0 && isOutside(span.start))
        span = {span.start + 1, span.length - 1};
    while (span.length > 0 && isOutside(span.end() - 1))
        --span.length;
    return span;
}

/// Signs between the code and the first word: "550 - text", "550: text", "(550): text".
TextSpan withoutLeadingSigns(TextSpan span, QStringView text)
{
    constexpr QStringView signs = u":-,)]\u2013";
    span = trimmed(span, text);
    while (span.length > 0 && signs.contains(text[span.start]))
        span = trimmed({span.start + 1, span.length - 1}, text);
    return span;
}

/// Removes closing brackets from the end whose opening ones stand before the reply.
void cutClosing(std::vector<TextSpan> &pieces, QStringView text, QChar opening, QChar closing)
{
    qsizetype depth = 0;
    for (const TextSpan &piece : pieces) {
        for (qsizetype i = piece.start; i < piece.end(); ++i)
            depth += text[i] == opening ? 1 : text[i] == closing ? -1 : 0;
    }
    while (depth < 0 && !pieces.empty()) {
        TextSpan &last = pieces.back();
        last = trimmed(last, text);
        if (last.length == 0) {
            pieces.pop_back();
        } else if (text[last.end() - 1] == closing) {
            --last.length;
            ++depth;
        } else {
            break;
        }
    }
}

/// Cuts the words at the quote mark that ends the quotation, and brackets that were opened before the reply.
void cutFrame(std::vector<TextSpan> &pieces, QStringView text, char16_t quote)
{
    const auto closing = [quote]() -> QChar {
        return quote == u'\u2018'                         ? u'\u2019'
               : quote == u'\u201c' || quote == u'\u201e' ? u'\u201d'
                                                          : QChar(quote);
    };
    if (quote != 0) {
        for (auto piece = pieces.rbegin(); piece != pieces.rend(); ++piece) {
            const QStringView words = text.sliced(piece->start, piece->length);
            qsizetype mark = words.lastIndexOf(closing());
            while (mark > 0 && isAlnum(at(words, mark + 1))) // "doesn't" ends no quotation.
                mark = words.lastIndexOf(closing(), mark - 1);
            if (mark < 0 || isAlnum(at(words, mark + 1)))
                continue;
            piece->length = mark;
            pieces.erase(piece.base(), pieces.end());
            break;
        }
    }
    // "<mx.example.com #5.1.1 smtp;550 5.1.1 User unknown> #SMTP#", as old Exchange servers write it.
    if (!pieces.empty()) {
        TextSpan &last = pieces.back();
        last = trimmed(last, text);
        if (text.sliced(last.start, last.length).endsWith(u" ##")) // So does Exchange 2007.
            last.length -= 3;
        if (text.sliced(last.start, last.length).endsWith(u"#SMTP#")) {
            last.length -= 6;
            cutClosing(pieces, text, u'<', u'>');
        }
    }
    cutClosing(pieces, text, u'(', u')');
    cutClosing(pieces, text, u'[', u']');
}

} // namespace

Reply finished(const Draft &draft, const Section &section)
{
    // No server says more. Every recipient of a report has the text of its reply, so it must not be without
    // limit.
    constexpr qsizetype longestText = 10'000;
    const QStringView text = section.text;
    std::vector<TextSpan> pieces = draft.pieces;
    if (!pieces.empty())
        pieces.front() = withoutLeadingSigns(pieces.front(), text);
    char16_t quote = draft.quote;
    if (quote == 0 && !pieces.empty() && draft.isContinued && pieces.front().length > 1 &&
        text[pieces.front().start] == u'\'') { // "550-'Unknown user'"
        quote = u'\'';
        pieces.front() = {pieces.front().start + 1, pieces.front().length - 1};
    }
    cutFrame(pieces, text, quote);

    FoldedText folded(text);
    TextSpan extent{draft.start, draft.markEnd - draft.start};
    for (const TextSpan piece : pieces) {
        const qsizetype room = std::max<qsizetype>(0, longestText - folded.text.size());
        folded.add({piece.start, std::min(piece.length, room)});
        extent = united(extent, trimmed(piece, text));
    }

    Reply reply;
    if (draft.code)
        reply.code = ReplyCode{*draft.code};
    reply.status = draft.status;
    reply.text = folded.text;
    reply.textMap = folded.map.through(section.map);
    reply.extent = section.map.toSource(extent);
    reply.lines = draft.lines;
    reply.speaker = draft.speaker;
    reply.stage = draft.stage;
    return reply;
}

Reply finished(const std::vector<Draft> &chain, const Section &section)
{
    Reply reply = finished(chain.back(), section);
    for (auto outer = chain.rbegin() + 1; outer != chain.rend(); ++outer) {
        if (!outer->code && outer->status && (!reply.status || *reply.status == *outer->status)) {
            reply.status = outer->status;
            reply.extent =
                united(reply.extent, section.map.toSource({outer->start, outer->markEnd - outer->start}));
            if (reply.speaker.host.isEmpty() && reply.speaker.ip.isEmpty())
                reply.speaker = outer->speaker;
            continue;
        }
        Reply frame = finished(*outer, section);
        frame.extent = united(frame.extent, reply.extent);
        frame.inner.push_back(std::move(reply));
        reply = std::move(frame);
    }
    return reply;
}

} // namespace Codebook
