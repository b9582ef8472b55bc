// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/savedpage.h"

#include "gui/appearance.h"
#include "gui/helppages.h"
#include "report/codereport.h"

#include <QRegularExpression>

namespace Codebook {

namespace {

using namespace Qt::StringLiterals;

QString codeOf(const Location &location)
{
    return location.kind == Location::Kind::Code || location.kind == Location::Kind::Browse ? location.id
                                                                                            : QString();
}

CaseFile caseOf(const Location &location, const SaveSource &source)
{
    return source.file ? *source.file : openCase(location.text, source.catalogue);
}

QByteArray savedAnswer(const Location &location, SaveFormat format, const SaveSource &source)
{
    const CaseFile file = caseOf(location, source);
    switch (format) {
    case SaveFormat::Markdown:
        return markdown(file, source.options).toUtf8();
    case SaveFormat::Html:
        return html(file, source.options).toUtf8();
    case SaveFormat::Text:
        return plainText(file, source.options).toUtf8();
    case SaveFormat::Json:
        return json(file, u"-"_s, source.options);
    }
    return {};
}

QByteArray savedCode(const QString &code, SaveFormat format, const SaveSource &source)
{
    const Language &language = source.options.language;
    const CodeTopic topic = codeTopic(code, source.catalogue, language);
    if (format == SaveFormat::Json)
        return codeJson(topic, source.catalogue, language);
    return outlineMarkdown(codePage(topic, source.catalogue, language)).toUtf8();
}

} // namespace

QList<SaveFormat> saveFormats(const Location &location)
{
    QList<SaveFormat> formats;
    if (location.kind == Location::Kind::FirstRun)
        return formats;
    if (location.kind == Location::Kind::Browse && location.id.isEmpty())
        return formats;
    formats = {SaveFormat::Markdown, SaveFormat::Html, SaveFormat::Text};
    if (location.kind == Location::Kind::Answer || !codeOf(location).isEmpty())
        formats.append(SaveFormat::Json);
    return formats;
}

QByteArray savedPage(const Location &location, SaveFormat format, const SaveSource &source)
{
    if (location.kind == Location::Kind::Answer)
        return savedAnswer(location, format, source);
    const QString code = codeOf(location);
    if (!code.isEmpty() && (format == SaveFormat::Markdown || format == SaveFormat::Json))
        return savedCode(code, format, source);
    const std::unique_ptr<QTextDocument> page = printablePage(location, source);
    switch (format) {
    case SaveFormat::Markdown:
        return page->toMarkdown().toUtf8();
    case SaveFormat::Html:
        return page->toHtml().toUtf8();
    case SaveFormat::Text:
        return page->toPlainText().toUtf8() + '\n';
    case SaveFormat::Json:
        break;
    }
    return {};
}

std::unique_ptr<QTextDocument> printablePage(const Location &location, const SaveSource &source)
{
    auto document = std::make_unique<QTextDocument>();
    if (location.kind == Location::Kind::Answer) {
        document->setHtml(html(caseOf(location, source), source.options));
        return document;
    }
    PageWriter page(document.get(), themePalette(Theme::Light), true);
    if (location.kind == Location::Kind::Help)
        writeHelpPage(page, location.id, {});
    else
        writePage(page, PageData{source.catalogue, source.options.language}, location, source.comparison);
    return document;
}

QString savedName(const Location &location)
{
    static const QRegularExpression unsafe(u"[^A-Za-z0-9.-]+"_s);
    switch (location.kind) {
    case Location::Kind::Answer:
        return u"answer"_s;
    case Location::Kind::Rfc:
        return u"rfc"_s + location.id;
    case Location::Kind::Registry:
        return u"registry"_s;
    default:
        return location.id.isEmpty() ? u"page"_s : QString(location.id).replace(unsafe, u"-"_s);
    }
}

QString savedSuffix(SaveFormat format)
{
    switch (format) {
    case SaveFormat::Markdown:
        return u"md"_s;
    case SaveFormat::Html:
        return u"html"_s;
    case SaveFormat::Text:
        return u"txt"_s;
    case SaveFormat::Json:
        return u"json"_s;
    }
    return {};
}

} // namespace Codebook
