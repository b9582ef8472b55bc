// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/report.h"

#include "report/answerpage.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Codebook {

namespace {

constexpr qsizetype mostCallerWords = 60;

qsizetype wordCount(const QString &text)
{
    return text.split(u' ', Qt::SkipEmptyParts).size();
}

QString stopped(const QString &sentence)
{
    const bool hasStop = sentence.isEmpty() || u".?!。"_s.contains(sentence.back());
    return hasStop ? sentence : sentence + u'.';
}

// Advice to an admin is not for a caller; they pass the message on.
bool isForPeople(Owner owner)
{
    return owner == Owner::Nobody || owner == Owner::Sender || owner == Owner::Recipient;
}

} // namespace

QString callerText(const CaseFile &file, const Answer &answer, const ReportOptions &options)
{
    const Language &language = options.language;
    QString text = stopped(language.say(u"outcome."_s + outcomeId(answer.outcome))) + u' ' +
                   stopped(language.say(answer.sentence)) + u' ' + stopped(language.say(mustAct(answer)));
    const auto addIfShort = [&](const QString &sentence) {
        if (!sentence.isEmpty() && wordCount(text) + wordCount(sentence) <= mostCallerWords)
            text += u' ' + stopped(sentence);
    };
    const Owner first = answer.owners.empty() ? Owner::Unknown : answer.owners.front();
    if (!isForPeople(first))
        addIfShort(language.say(u"caller.pass-on"_s));
    else if (!answer.doNow.empty())
        addIfShort(language.say(answer.doNow.front()));
    return options.isRedacted ? Redaction(file, language).applied(text) : text;
}

QString ticketMarkdown(const CaseFile &file, const Answer &answer, const ReportOptions &options)
{
    return outlineMarkdown(answerPage(file, answer, options, PageDepth::Ticket));
}

namespace {

Outline wholePage(const CaseFile &file, const ReportOptions &options)
{
    Outline page;
    for (const Answer &answer : file.answers) {
        const Outline one = answerPage(file, answer, options, PageDepth::Full);
        page.insert(page.end(), one.begin(), one.end());
    }
    if (page.empty())
        page.push_back({Block::Kind::Paragraph, {options.language.say(u"report.nothing"_s)}});
    return page;
}

} // namespace

QString plainText(const CaseFile &file, const ReportOptions &options)
{
    QString text;
    for (const Block &block : wholePage(file, options)) {
        const QString first = block.cells.value(0);
        switch (block.kind) {
        case Block::Kind::Title:
            text += (text.isEmpty() ? QString() : u"\n"_s) + block.cells.join(u' ').trimmed() + u'\n';
            break;
        case Block::Kind::Heading:
        case Block::Kind::Group:
            text += u'\n' + first + u'\n';
            break;
        case Block::Kind::Bullet:
            text += u"- "_s + first + u'\n';
            break;
        case Block::Kind::Field:
            text += first + u": "_s + block.cells.value(1) + u'\n';
            break;
        case Block::Kind::Lead:
        case Block::Kind::Paragraph:
        case Block::Kind::Header:
        case Block::Kind::Row:
            text += block.cells.join(u'\t') + u'\n';
            break;
        }
    }
    return text;
}

QString markdown(const CaseFile &file, const ReportOptions &options)
{
    return outlineMarkdown(wholePage(file, options));
}

QString html(const CaseFile &file, const ReportOptions &options)
{
    return u"<!DOCTYPE html>\n<html lang=\""_s + options.language.code() +
           u"\">\n<head><meta charset=\"utf-8\"><title>SMTP Codebook</title></head>\n<body>\n"_s +
           outlineHtml(wholePage(file, options)) + u"</body>\n</html>\n"_s;
}

} // namespace Codebook
