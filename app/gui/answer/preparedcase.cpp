// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/answer/preparedcase.h"

#include "gui/answer/sourcelayout.h"

#include <QCoreApplication>
#include <QTextBlock>
#include <QTextOption>
#include <QThreadPool>

#include <algorithm>

namespace Codebook {

namespace {

/// What was read in the text: parts and replies, ordered.
std::vector<TextSpan> neededSpans(const CaseFile &file)
{
    std::vector<TextSpan> spans;
    for (const Part &part : file.parts)
        spans.push_back(part.span);
    for (const Reply &reply : file.reading.replies)
        spans.push_back(reply.extent);
    std::sort(spans.begin(), spans.end());
    // Without overlap, so that they can be walked along the text.
    std::vector<TextSpan> apart;
    for (const TextSpan span : spans) {
        if (!apart.empty() && apart.back().end() >= span.start)
            apart.back() = united(apart.back(), span);
        else if (!span.isEmpty())
            apart.push_back(span);
    }
    return apart;
}

/// Letting go of very many parts takes a while too; nobody should have to wait for it.
void letGo(const CaseFile *file)
{
    constexpr std::size_t many = 2000;
    if (file->parts.size() > many)
        QThreadPool::globalInstance()->start([file] { delete file; });
    else
        delete file;
}

std::shared_ptr<QTextDocument> laidOut(const QString &text)
{
    auto document = std::make_shared<QTextDocument>();
    document->setUndoRedoEnabled(false);
    document->setDocumentLayout(new SourceLayout(document.get()));
    QTextOption option = document->defaultTextOption();
    option.setTextDirection(Qt::LeftToRight); // servers write from left to right in every language
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document->setDefaultTextOption(option);
    document->setPlainText(text);
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next())
        (void)block.layout(); // made on first asking, and a view asks for all at once
    document->moveToThread(QCoreApplication::instance()->thread());
    return document;
}

ShownText shownText(const PreparedCase &prepared, std::shared_ptr<const SourceText> text)
{
    ShownText shown;
    shown.marks = std::make_shared<const SourceMarks>(sourceMarks(*prepared.file, prepared.groups, *text));
    shown.document = laidOut(text->shown());
    shown.text = std::move(text);
    return shown;
}

} // namespace

std::shared_ptr<const PreparedCase> prepareCase(CaseFile file)
{
    auto prepared = std::make_shared<PreparedCase>();
    prepared->file = std::shared_ptr<const CaseFile>(new CaseFile(std::move(file)), letGo);
    const Document &document = prepared->file->document;
    prepared->groups = partGroups(*prepared->file);
    prepared->lines = lineCount(document.source);
    prepared->notNeeded = linesNotNeeded(document.source, neededSpans(*prepared->file));
    const auto pasted = std::make_shared<const SourceText>(document, SourceForm::AsPasted);
    const auto readable = std::make_shared<const SourceText>(document, SourceForm::Readable);
    prepared->texts[0] = shownText(*prepared, pasted);
    if (readable->shown() != pasted->shown() && !readable->shown().isEmpty())
        prepared->texts[1] = shownText(*prepared, readable);
    return prepared;
}

} // namespace Codebook
