// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/house/housedraft.h"

#include "knowledge/phrasesuggestions.h"

#include <QFileInfo>

namespace Codebook {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostIdWords = 5;

bool isIn(const QString &folder, const QString &file)
{
    return QFileInfo(file).absolutePath() == QFileInfo(folder).absoluteFilePath();
}

// One line as it would stand in a log: the codes, then the words.
QString exampleOf(const Answer &answer)
{
    QStringList words;
    if (answer.replyCode)
        words += answer.replyCode->toString();
    if (answer.enhancedStatus)
        words += answer.enhancedStatus->toString();
    words += answer.replyText.simplified();
    return words.join(u' ').trimmed();
}

Rule newRule(const Answer &answer, const QStringList &suggestions)
{
    Rule rule;
    rule.any = suggestions.mid(0, 1);
    rule.cause = answer.cause;
    if (answer.enhancedStatus)
        rule.code = answer.enhancedStatus->toString();
    else if (answer.replyCode)
        rule.code = answer.replyCode->toString();
    if (const auto status = CodePattern::forStatus(rule.code))
        rule.statuses = {*status};
    else if (const auto reply = CodePattern::forReply(rule.code))
        rule.replies = {*reply};
    rule.confidence = Confidence::High;
    return rule;
}

HouseNote aboutOf(const Answer *answer, const Location &place)
{
    HouseNote note;
    if (answer) {
        note.key = answer->enhancedStatus ? answer->enhancedStatus->toString()
                   : answer->replyCode    ? answer->replyCode->toString()
                                          : QString();
        if (note.key.isEmpty()) {
            note.about = HouseNote::About::Cause;
            note.key = answer->cause;
        }
        return note;
    }
    if (place.kind == Location::Kind::Cause)
        note.about = HouseNote::About::Cause;
    else if (place.kind == Location::Kind::Provider)
        note.about = HouseNote::About::Provider;
    note.key = place.id;
    return note;
}

} // namespace

QString ruleIdFor(const Catalogue &catalogue, const QString &phrase)
{
    QStringList words;
    QString word;
    const QString letters = phrase.toLower() + u' ';
    for (const QChar c : letters) {
        if (c.isLetterOrNumber()) {
            word += c;
        } else if (!word.isEmpty()) {
            words += word;
            word.clear();
        }
    }
    const QString id = u"house/"_s + (words.isEmpty() ? u"rule"_s : words.mid(0, MostIdWords).join(u'-'));
    QString free = id;
    for (int i = 2; catalogue.houseRule(free); ++i)
        free = id + u'-' + QString::number(i);
    return free;
}

HouseDraft houseDraft(const Catalogue &catalogue, const QString &folder, const Answer *answer,
                      const Location &place)
{
    HouseDraft draft;
    if (answer) {
        draft.prefersRule = !answer->replyText.isEmpty();
        draft.provider = answer->provider;
        draft.suggestions = phraseSuggestions(answer->replyText);
        const Rule *own = answer->isHouseRule ? catalogue.houseRule(answer->rule) : nullptr;
        draft.rule = own ? *own : newRule(*answer, draft.suggestions);
        draft.rule.examples = {exampleOf(*answer)};
        if (own && isIn(folder, own->file))
            draft.ruleFile = own->file;
    }
    draft.note = aboutOf(answer, place);
    for (const HouseNote &note : catalogue.notes(draft.note.about, draft.note.key)) {
        if (!note.isAboutSame(draft.note) || !isIn(folder, note.file))
            continue;
        draft.note = note;
        draft.noteFile = note.file;
    }
    return draft;
}

} // namespace Codebook
