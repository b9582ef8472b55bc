// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/casefile.h"

#include "intake/notice.h"

#include <algorithm>

namespace Codebook {

namespace {

// The pieces of `span` that no part covers; both lists are walked once.
std::vector<Part> freePieces(const std::vector<Part> &parts, const std::vector<Part> &tokens)
{
    std::vector<Part> pieces;
    std::size_t next = 0;
    qsizetype taken = 0; // Tokens may overlap each other too.
    for (const Part &token : tokens) {
        qsizetype start = std::max(token.span.start, taken);
        while (next < parts.size() && parts[next].span.end() <= start)
            ++next;
        std::size_t i = next;
        while (start < token.span.end()) {
            const bool hasPart = i < parts.size() && parts[i].span.start < token.span.end();
            const qsizetype end = hasPart ? std::max(parts[i].span.start, start) : token.span.end();
            if (end > start) {
                Part piece = token;
                piece.span = {start, end - start};
                pieces.push_back(piece);
            }
            start = hasPart ? std::max(parts[i++].span.end(), start) : token.span.end();
        }
        taken = std::max(taken, token.span.end());
    }
    return pieces;
}

// Without white space and signs at both ends; empty when nothing is left.
TextSpan trimmed(QStringView source, TextSpan span)
{
    while (span.length > 0 && !source[span.start].isLetterOrNumber())
        span = {span.start + 1, span.length - 1};
    while (span.length > 0 && !source[span.end() - 1].isLetterOrNumber())
        --span.length;
    return span;
}

bool comesBefore(const Part &a, const Part &b)
{
    return a.span.start < b.span.start;
}

std::vector<Part> withTokens(const CaseFile &file)
{
    std::vector<Part> tokens;
    for (const Answer &answer : file.answers) {
        for (const TextSpan span : answer.tokens) {
            Part part;
            part.kind = PartKind::Token;
            part.span = span;
            part.topic = answer.provider;
            part.reply = answer.reply;
            if (span.start >= 0 && span.end() <= file.document.source.size())
                tokens.push_back(part);
        }
    }
    std::sort(tokens.begin(), tokens.end(), comesBefore);
    std::vector<Part> parts = file.reading.parts;
    for (Part &piece : freePieces(parts, tokens)) {
        piece.span = trimmed(file.document.source, piece.span);
        constexpr qsizetype shortestToken = 2;
        if (piece.span.length >= shortestToken)
            parts.push_back(std::move(piece));
    }
    std::stable_sort(parts.begin(), parts.end(), comesBefore);
    return parts;
}

bool isWithoutCode(const Reading &reading)
{
    const bool mayBeWords =
        reading.format == Format::Words || reading.format == Format::Reply || reading.format == Format::Code;
    return mayBeWords && reading.replies.size() == 1 && !reading.replies.front().code &&
           !reading.replies.front().status && reading.replies.front().inner.empty();
}

// Whether nothing is said of a delivery: no code, no cause and not even what became of the message.
bool saysNothing(const Answer &answer)
{
    return answer.outcome == Outcome::Unknown && !answer.replyCode && !answer.enhancedStatus &&
           !answer.statusField && answer.cause == u"unspecified";
}

// Whether a text that was read as a bounce may as well speak of parcels: it names nobody, or has not even the
// words of a bounce.
bool isOther(const Document &document)
{
    constexpr qsizetype longestLook = 20'000;
    const QStringView start = QStringView(document.source).left(longestLook);
    return document.format == Format::BounceText && (!start.contains(u'@') || !hasBounceWords(start));
}

// What the knowledge makes of it: words that it knows are a reply; a version, a date or a letter about a
// parcel is none.
void settleFormat(CaseFile &file)
{
    Format &format = file.document.format;
    if (std::all_of(file.answers.begin(), file.answers.end(), saysNothing) && isOther(file.document)) {
        file.answers.clear();
        format = Format::Unknown;
    }
    const bool isNumber = format == Format::Code && !file.reading.remarks.empty();
    if (format == Format::Words && !file.answers.empty())
        format = Format::Reply;
    else if (file.answers.empty() && (format == Format::Reply || isNumber))
        format = Format::Unknown;
}

} // namespace

CaseFile openCase(const QString &pasted, const Catalogue &catalogue, std::optional<Format> as,
                  Progress *progress)
{
    CaseFile file;
    const auto reached = [&](int percent) {
        if (progress)
            progress->percent = percent;
        return !progress || !progress->isCancelled;
    };
    file.document.source = pasted;
    if (!reached(0))
        return file;
    file.document = readDocument(pasted, as);
    if (!reached(30))
        return file;
    file.reading = decode(file.document, progress ? &progress->isCancelled : nullptr);
    catalogue.settleReasons(file.reading);
    if (!reached(70)) {
        file.parts = file.reading.parts;
        return file;
    }
    if (as || !isWithoutCode(file.reading) || catalogue.isReplyInWords(file.reading))
        file.answers = catalogue.explain(file.document, file.reading);
    if (!as)
        settleFormat(file);
    file.parts = withTokens(file);
    (void)reached(100);
    return file;
}

} // namespace Codebook
