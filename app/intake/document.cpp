// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/document.h"

#include "intake/anycase.h"
#include "intake/characters.h"
#include "intake/charset.h"
#include "intake/flattened.h"
#include "intake/forgery.h"
#include "intake/html.h"
#include "intake/lines.h"
#include "intake/message.h"
#include "intake/protocollog.h"
#include "intake/readtwice.h"
#include "intake/recognise.h"
#include "intake/records.h"
#include "intake/sections.h"
#include "intake/transferencoding.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Codebook {

QString formatId(Format format)
{
    switch (format) {
    case Format::Empty:
        return u"empty"_s;
    case Format::Code:
        return u"code"_s;
    case Format::Words:
        return u"words"_s;
    case Format::Reply:
        return u"reply"_s;
    case Format::Transcript:
        return u"transcript"_s;
    case Format::Log:
        return u"log"_s;
    case Format::BounceMessage:
        return u"bounce-message"_s;
    case Format::DeliveryStatus:
        return u"delivery-status"_s;
    case Format::BounceText:
        return u"bounce-text"_s;
    case Format::Event:
        return u"event"_s;
    case Format::NotABounce:
    case Format::Backscatter:
        return u"not-a-bounce"_s;
    case Format::Unknown:
        return u"unknown"_s;
    }
    return {};
}

namespace {

/// Whether the text is quoted-printable that somebody copied from a mail's source: lines of that length which
/// end in "=" (RFC 2045, 6.7).
bool isQuotedPrintable(const QString &text, const std::vector<PastedLine> &lines)
{
    constexpr qsizetype shortest = 40;
    constexpr qsizetype longest = 78;
    for (const PastedLine &line : lines) {
        const qsizetype end = line.content.end();
        const bool isBroken = line.content.length >= shortest && line.content.length <= longest &&
                              end < text.size() && text[end - 1] == u'=' && text[end - 2] != u'=';
        if (isBroken)
            return true;
    }
    return false;
}

/// Whether the text is the source of a page.
bool isPage(QStringView text)
{
    const QStringView start = text.trimmed();
    for (const QStringView tag :
         {QStringView(u"<html"), QStringView(u"<!doctype html"), QStringView(u"<body"), QStringView(u"<div"),
          QStringView(u"<p>"), QStringView(u"<p "), QStringView(u"<table"), QStringView(u"<span")}) {
        if (startsWithAnyCase(start, tag))
            return start.contains(u"</");
    }
    return false;
}

/// Whether the text is nothing but lines of base64 (RFC 2045, 6.8).
bool isBase64(const QString &text, const std::vector<PastedLine> &lines)
{
    constexpr std::size_t fewestLines = 2;
    constexpr qsizetype fullLine = 60;
    constexpr qsizetype longestLine = 78;
    if (lines.size() < fewestLines || lines.front().content.length < fullLine)
        return false;
    return std::all_of(lines.begin(), lines.end(), [&](const PastedLine &line) {
        const QStringView content = QStringView(text).sliced(line.content.start, line.content.length);
        return content.size() <= longestLine && std::all_of(content.begin(), content.end(), [](QChar c) {
                   return isAlnum(c) || c == u'+' || c == u'/' || c == u'=';
               });
    });
}

/// What a paste stands for that is still encoded, as it was in the mail's source; nothing for any other.
std::optional<DecodedText> decodedPaste(const QString &pasted, const std::vector<PastedLine> &lines)
{
    constexpr qsizetype most = 1024 * 1024;
    if (isBase64(pasted, lines))
        return textOf(bytesOf(pasted, {0, pasted.size()}, MimePart::Encoding::Base64, most), u"utf-8"_s);
    if (isQuotedPrintable(pasted, lines))
        return textOf(bytesOf(pasted, {0, pasted.size()}, MimePart::Encoding::QuotedPrintable, most),
                      u"utf-8"_s);
    if (auto readOnce = textReadTwice(pasted))
        return readOnce;
    if (isPage(pasted))
        return textFromHtml(QStringView(pasted).first(std::min(pasted.size(), most)));
    return std::nullopt;
}

/// The boundary between the parts of a mail's body that was pasted without its header; empty for other texts.
QString boundaryOf(QStringView text)
{
    constexpr qsizetype longestPreamble = 200; // "This is a MIME-encapsulated message."
    constexpr qsizetype longestBoundary = 70;  // RFC 2046, 5.1.1
    const QStringView start = text.left(longestPreamble);
    for (qsizetype line = 0; line < start.size();) {
        const qsizetype end = lineEndFrom(start, line);
        const QStringView boundary = start.sliced(line, end - line).trimmed();
        const bool isBoundary = boundary.startsWith(u"--") && boundary.size() > 3 &&
                                boundary.size() <= longestBoundary && !boundary.contains(u' ') &&
                                !boundary.contains(u'"');
        line = end + (at(start, end) == u'\r' && at(start, end + 1) == u'\n' ? 2 : 1);
        if (boundary.contains(u'@'))
            return {}; // A text; what follows is of the message that came back.
        if (isBoundary && startsWithAnyCase(start.mid(line), u"Content-"))
            return boundary.sliced(2).toString();
    }
    return {};
}

/// Reads a mail's body as if its header were there.
Document readBody(const QString &pasted, const QString &boundary)
{
    DecodedText whole;
    whole.addInserted(
        u"MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=\"%1\"\n\n"_s.arg(boundary));
    whole.addCopy(pasted, {0, pasted.size()});
    Document document;
    document.source = whole.text;
    readMessage(document);
    document.source = pasted;
    document.alternatives = {Format::BounceText, Format::Reply};
    for (Section &section : document.sections)
        section.map = section.map.through(whole.map);
    return document;
}

enum class Encoded { Perhaps, No };

Document readText(const QString &pasted, std::optional<Format> as, Encoded encoded)
{
    Document document;
    document.source = pasted;
    const std::vector<PastedLine> lines = splitLines(pasted);
    const auto decoded = encoded == Encoded::Perhaps ? decodedPaste(pasted, lines) : std::nullopt;
    if (decoded) {
        document = readText(decoded->text, as, Encoded::No);
        document.source = pasted;
        for (Section &section : document.sections)
            section.map = section.map.through(decoded->map);
        return document;
    }
    Recognition found = recognise(pasted, lines);
    const bool mayBeFlat = found.format == Format::Reply || found.format == Format::BounceText ||
                           found.format == Format::Unknown;
    const bool isTableOfRefusals = mayBeFlat && !as && isRefusalTable(pasted);
    if (isTableOfRefusals || (mayBeFlat && !as && isFlattened(pasted))) {
        document = readText(isTableOfRefusals ? withRowsApart(pasted) : unflattened(pasted),
                            Format::BounceText, Encoded::No);
        document.source = pasted;
        return document;
    }
    document.format = as.value_or(found.format);
    document.alternatives = std::move(found.alternatives);
    if (document.format == found.format) {
        document.variant = found.variant;
    } else {
        std::erase(document.alternatives, document.format);
        document.alternatives.insert(document.alternatives.begin(), found.format);
    }
    const bool isTable = document.format == Format::Event ||
                         (document.format == Format::Log && isTrackingLog(document.variant));
    if (isTable)
        document.sections = recordsOf(pasted);
    else if (document.format == Format::Transcript && !document.variant.isEmpty())
        document.sections = protocolSections(pasted);
    else if (document.format == Format::Log && isJsonLog(pasted))
        document.sections = jsonLogLines(pasted);
    if (found.format != Format::Empty && document.sections.empty())
        document.sections = sectionsOf(pasted, lines, document.format);
    return document;
}

} // namespace

static Document readMailOrText(const QString &pasted, std::optional<Format> as)
{
    const bool mayBeMail = !as || *as == Format::BounceMessage;
    if (!mayBeMail || !isMessage(pasted)) {
        const QString boundary = mayBeMail ? boundaryOf(pasted) : QString();
        return boundary.isEmpty() ? readText(pasted, as, Encoded::Perhaps) : readBody(pasted, boundary);
    }
    Document document;
    document.source = pasted;
    readMessage(document);
    document.alternatives = {Format::BounceText, Format::Reply};
    return document;
}

/// Gives a section one kind of line end, so that nobody behind takes CR LF for two lines. What came back is
/// not read by lines.
static void makeLineEndsPlain(Section &section)
{
    const bool isRead = section.kind != Section::Kind::ReturnedMessage &&
                        section.kind != Section::Kind::ReturnedHeader &&
                        section.kind != Section::Kind::Unused;
    const QStringView text = section.text;
    if (!isRead || !text.contains(u'\r'))
        return;
    DecodedText plain;
    qsizetype start = 0;
    for (qsizetype end = text.indexOf(u'\r'); end >= 0; end = text.indexOf(u'\r', start)) {
        plain.addCopy(text, {start, end - start});
        start = end + 1;
        if (at(text, start) != u'\n') {
            plain.text += u'\n';
            plain.map.append({end, 1}, 1);
        }
    }
    plain.addCopy(text, {start, text.size() - start});
    section.map = plain.map.through(section.map);
    section.text = plain.text;
}

/// Names a bounce whose returned original somebody else sent.
static void tellBackscatter(Document &document)
{
    if (document.format != Format::BounceMessage && document.format != Format::BounceText)
        return;
    const bool isForged =
        std::any_of(document.sections.begin(), document.sections.end(), [](const Section &section) {
            const bool isReturned = section.kind == Section::Kind::ReturnedHeader ||
                                    section.kind == Section::Kind::ReturnedMessage;
            const auto proof = isReturned ? failedProof(section.text) : std::nullopt;
            return proof && proof->isForged;
        });
    if (!isForged)
        return;
    document.alternatives.insert(document.alternatives.begin(), document.format);
    document.format = Format::Backscatter;
    document.variant = u"backscatter"_s;
}

Document readDocument(const QString &pasted, std::optional<Format> as)
{
    Document document = readMailOrText(pasted, as);
    for (Section &section : document.sections)
        makeLineEndsPlain(section);
    if (!as)
        tellBackscatter(document);
    return document;
}

} // namespace Codebook
