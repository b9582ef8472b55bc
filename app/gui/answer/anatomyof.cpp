// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/answer/anatomyof.h"

#include "report/partwords.h"

#include <algorithm>

namespace Codebook {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestToken =
    24; ///< Longer pieces are sentences, not tokens; they are marked in the text.
constexpr qsizetype LongestWords = 36;

/// The parts of a kind and topic, those of the answer's own reply first.
std::vector<int> partsOf(const CaseFile &file, const Answer &answer, PartKind kind, const QString &topic)
{
    std::vector<int> found;
    for (std::size_t i = 0; i < file.parts.size(); ++i) {
        if (file.parts[i].kind == kind && file.parts[i].topic == topic)
            found.push_back(int(i));
    }
    std::stable_partition(found.begin(), found.end(),
                          [&](int i) { return file.parts[std::size_t(i)].reply == answer.reply; });
    return found;
}

QString textOf(const CaseFile &file, const Part &part)
{
    return file.document.source.mid(part.span.start, part.span.length);
}

// A minus after the code says that more lines of the same reply follow (RFC 5321, 4.2.1).
bool goesOn(const CaseFile &file, const std::vector<int> &parts)
{
    if (parts.empty())
        return false;
    const qsizetype after = file.parts[std::size_t(parts.front())].span.end();
    return after < file.document.source.size() && file.document.source[after] == u'-';
}

AnatomyGroup replyCodeGroup(const CaseFile &file, const Answer &answer, const Catalogue &catalogue,
                            const Language &language)
{
    const ReplyCode code = *answer.replyCode;
    const QString digits = code.toString();
    AnatomyGroup group{MarkRole::ReplyCode, language.say(partName(PartKind::ReplyCode)), {}, {}, {}};
    group.parts = partsOf(file, answer, PartKind::ReplyCode, digits);
    for (int i = 0; i < int(digits.size()); ++i) {
        group.cells.push_back({digits.mid(i, 1), language.say(catalogue.registry().digitLabel(code, i + 1)),
                               language.say(catalogue.registry().digitMeaning(code, i + 1)), i, false});
    }
    if (goesOn(file, group.parts))
        group.cells.push_back({u"-"_s, Anatomy::tr("more lines follow"), {}, -1, true});
    return group;
}

AnatomyGroup statusGroup(const CaseFile &file, const Answer &answer, const Catalogue &catalogue,
                         const Language &language)
{
    const EnhancedStatus status = *answer.enhancedStatus;
    const Registry &registry = catalogue.registry();
    AnatomyGroup group{
        MarkRole::EnhancedCode, language.say(partName(PartKind::EnhancedStatus)), u"."_s, {}, {}};
    group.parts = partsOf(file, answer, PartKind::EnhancedStatus, status.toString());

    const StatusClass *cls = registry.statusClass(status.cls);
    const StatusSubject *subject = registry.statusSubject(status.subject);
    const RegistryEntry *entry = registry.entry(status);
    const QString unknown = language.say(u"part.unregistered"_s);
    const QString noClass = language.say(u"part.no-such-class"_s);
    group.cells = {
        {QString::number(status.cls), cls ? language.say(cls->label) : noClass,
         cls ? language.say(cls->gloss) : QString(), 0, false},
        {QString::number(status.subject), subject ? language.say(subject->label) : unknown,
         subject ? language.say(subject->gloss) : QString(), 1, false},
        {QString::number(status.detail), entry ? language.say(entry->title) : unknown,
         entry ? language.say(entry->gloss) : QString(), 2, false},
    };
    return group;
}

void addToken(Anatomy &anatomy, const CaseFile &file, const Answer &answer, const Catalogue &catalogue,
              const Language &language)
{
    const auto found = std::find_if(file.parts.begin(), file.parts.end(), [&](const Part &part) {
        return part.kind == PartKind::Token && part.reply == answer.reply && part.span.length <= LongestToken;
    });
    if (found == file.parts.end())
        return;
    AnatomyGroup group{MarkRole::Token, language.say(partName(PartKind::Token)), {}, {}, {}};
    group.parts = {int(found - file.parts.begin())};
    group.cells = {
        {textOf(file, *found), language.say(partMeaning(*found, nullptr, catalogue)), {}, -1, false}};
    anatomy.groups.push_back(group);
}

QString whoseServer(SpeakerRole role)
{
    switch (role) {
    case SpeakerRole::SenderServer:
        return Anatomy::tr("the sender's side");
    case SpeakerRole::SendingService:
        return Anatomy::tr("service that sends for the sender");
    case SpeakerRole::Between:
        return Anatomy::tr("between both sides");
    case SpeakerRole::RecipientServer:
        return Anatomy::tr("the recipient's side");
    case SpeakerRole::Unknown:
        break;
    }
    return Anatomy::tr("not told whose server");
}

void addSpeaker(Anatomy &anatomy, const CaseFile &file, const Answer &answer, const Language &language)
{
    if (answer.speaker.host.isEmpty())
        return;
    AnatomyGroup group{MarkRole::Speaker, language.say(partName(PartKind::Speaker)), {}, {}, {}};
    group.parts = partsOf(file, answer, PartKind::Speaker, answer.speaker.host);
    group.cells = {{answer.speaker.host, whoseServer(answer.speaker.role), {}, -1, false}};
    anatomy.groups.push_back(group);
}

void addWords(Anatomy &anatomy, const Answer &answer)
{
    QString words = answer.replyText;
    if (words.isEmpty())
        return;
    if (words.size() > LongestWords)
        words = words.left(LongestWords - 1).trimmed() + u'…';
    AnatomyGroup group{MarkRole::InnerReply, Anatomy::tr("Text"), {}, {}, {}};
    group.cells = {{words, Anatomy::tr("the server's own words"), answer.replyText, -1, false}};
    anatomy.groups.push_back(group);
}

} // namespace

bool AnatomyGroup::isLit(const AnatomyCell &cell, PartRef current) const
{
    if (cell.isSign || std::find(parts.begin(), parts.end(), current.part) == parts.end())
        return false;
    return current.child < 0 || current.child == cell.child;
}

QString Anatomy::description() const
{
    QStringList groupTexts;
    for (const AnatomyGroup &group : groups) {
        QStringList cellTexts;
        for (const AnatomyCell &cell : group.cells)
            //: Read aloud: a digit of a code and what it stands for.
            cellTexts += tr("%1: %2").arg(cell.text, cell.label);
        //: Read aloud: name of a part of a server's reply and its pieces.
        groupTexts += tr("%1. %2.").arg(group.name, cellTexts.join(u"; "_s));
    }
    return groupTexts.join(u' ');
}

Anatomy anatomyOf(const CaseFile &file, const Answer &answer, const Catalogue &catalogue,
                  const Language &language)
{
    Anatomy anatomy;
    if (answer.replyCode)
        anatomy.groups.push_back(replyCodeGroup(file, answer, catalogue, language));
    if (answer.enhancedStatus)
        anatomy.groups.push_back(statusGroup(file, answer, catalogue, language));
    if (anatomy.groups.empty())
        return anatomy;
    addToken(anatomy, file, answer, catalogue, language);
    addSpeaker(anatomy, file, answer, language);
    addWords(anatomy, answer);
    return anatomy;
}

} // namespace Codebook
